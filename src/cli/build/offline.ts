// What makes the built game installable and playable without a network: the service worker with the list of all files of
// this release before it, and the web app manifest with its icons. The list is made from what was really built.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { ENGLISH } from '../../text/en/index.ts';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const WORKER = 'src/worker/keep-release.ts';
const PAGE = 'index.html';
const MANIFEST = 'manifest.webmanifest';
const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

/** Not needed for the first shift to begin: brought once the page is quiet. */
const LATER = /\.(?:pack|webp|ogg|mp3)$/;
const NOT_LATER = /\/(?:room(?:-sharp)?|title(?:@2x)?)-[\w-]+\.(?:pack|webp)$/;

const bytesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;
const integrityOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string =>
  `sha256-${createHash('sha256').update(bytesOf(file)).digest('base64')}`;

function manifest(icons: readonly { src: string; sizes: string; purpose: string }[]): string {
  return JSON.stringify({
    id: './',
    name: ENGLISH['title.name'],
    short_name: ENGLISH['title.name'],
    description: ENGLISH['title.tagline'],
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#5d3c26',
    theme_color: '#5e3a22',
    categories: ['education', 'games'],
    icons: icons.map((icon) => ({ ...icon, type: 'image/png' })),
  });
}

/** The worker with the release it keeps. */
async function workerOf(bundle: Rolldown.OutputBundle): Promise<string> {
  const files = Object.values(bundle);
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
  const page = bundle[PAGE];
  const about = bundle[MANIFEST];
  if (!entry || !page || !about) throw new Error('The build has no entry, no page or no manifest to keep.');
  const named = files
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('assets/') && !name.endsWith('.map'))
    .sort();
  const isLater = (name: string): boolean => LATER.test(name) && !NOT_LATER.test(name);
  const release = {
    id: entry.fileName.split('/').at(-1),
    first: [
      ['./', integrityOf(page)],
      [MANIFEST, integrityOf(about)],
      ...named.filter((name) => !isLater(name)).map((name) => [name]),
    ],
    rest: named.filter(isLater).map((name) => [name]),
  };
  const { code } = await transformWithOxc(readFileSync(TOP + WORKER, 'utf8'), WORKER, { sourcemap: false });
  return `const RELEASE = ${JSON.stringify(release)};\n${code}`;
}

export function offline(): Plugin {
  return {
    name: 'front-desk:offline',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      const icons = ICONS.map(({ file, sizes, purpose }) => {
        const source = readFileSync(`${TOP}assets/app/${file}`);
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/${file.replace('.png', '')}-${hash}.png`;
        this.emitFile({ type: 'asset', fileName, source });
        return { src: `./${fileName}`, sizes, purpose };
      });
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest(icons) });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    ],
    async generateBundle(_options, bundle) {
      this.emitFile({ type: 'asset', fileName: 'worker.js', source: await workerOf(bundle) });
    },
  };
}
