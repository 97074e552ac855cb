// The list of pictures as the scenes ask for it: `virtual:pictures` gives the textures of assets/manifest.json as data. All
// drawings of one person are one file in the built game, plain and sharp ones apart, so that somebody new is one request;
// the list says where each lies. `vite dev` has no packs: there each is a file; the game in one file holds each as data.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { dataModule } from './data.ts';

const ASSETS = fileURLToPath(new URL('../../../assets/', import.meta.url));
const ID = '\0virtual:pictures';

interface Listed {
  key: string;
  file: string;
  file2x?: string;
  group: string;
}
interface Place {
  url: string;
  part?: [from: number, to: number];
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 8);

/** The files in one, and the place of each in it. */
function packed(
  name: string,
  files: readonly string[],
): { fileName: string; source: Buffer; places: Place[] } {
  const bytes = files.map((file) => readFileSync(`${ASSETS}${file}`));
  const source = Buffer.concat(bytes);
  const fileName = `assets/${name}-${hashOf(source)}.pack`;
  let at = 0;
  const places = bytes.map(({ length }): Place => {
    at += length;
    return { url: `./${fileName}`, part: [at - length, at] };
  });
  return { fileName, source, places };
}

const asData = (file: string): Place => ({
  url: `data:image/webp;base64,${readFileSync(`${ASSETS}${file}`, 'base64')}`,
});

export function pictureList({ inModule = false } = {}): Plugin {
  let building = false;
  return {
    name: 'front-desk:picture-list',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: { filter: { id: /^virtual:pictures$/ }, handler: () => ID },
    load: {
      filter: { id: /virtual:pictures$/ },
      handler(id) {
        if (id !== ID) return null;
        const { textures } = JSON.parse(readFileSync(`${ASSETS}manifest.json`, 'utf8')) as {
          textures: Listed[];
        };
        // The small round pictures are the panels' own.
        const list = textures.filter(({ key }) => !key.endsWith('/chip'));
        const places = new Map<string, Place>();
        const people = list.filter(({ group }) => group === 'people');
        for (const who of new Set(people.map(({ key }) => key.split('/')[0] ?? ''))) {
          const theirs = people.filter(({ key }) => key.startsWith(`${who}/`));
          for (const [name, files] of [
            [who, theirs.map(({ file }) => file)],
            [`${who}-sharp`, theirs.map(({ file, file2x }) => file2x ?? file)],
          ] as const) {
            const pack = building && !inModule ? packed(name, files) : null;
            if (pack) this.emitFile({ type: 'asset', fileName: pack.fileName, source: pack.source });
            files.forEach((file, n) => {
              const place = pack ? pack.places[n] : inModule ? asData(file) : { url: `/assets/${file}` };
              if (place) places.set(`${name === who ? '' : 'sharp:'}${theirs[n]?.key}`, place);
            });
          }
        }
        const told = list.map((texture) => ({
          ...texture,
          plain: places.get(texture.key),
          sharp: places.get(`sharp:${texture.key}`),
        }));
        return dataModule(building && !inModule ? this : null, 'pictures', told);
      },
    },
  };
}
