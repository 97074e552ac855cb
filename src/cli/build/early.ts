// Tells the page, in its head, what it will want in any case (fonts, content, scenes, engine), so that it is fetched, and
// compiled where it is code, while the first chunk runs. Code is still evaluated when imported, and not before.
import type { Plugin } from 'vite';

/** The letters of the title and the desk: with them there, no words are set twice. */
const FONTS = [
  'figtree-latin-wght',
  'bricolage-grotesque-latin-wght',
  'atkinson-hyperlegible-next-latin-wght',
];

/** Where a wanted chunk comes from: a module it holds. */
const WANTED = ['src/scenes/mount.ts', 'small-phaser'];

/** Data files, as data.ts names them. */
const DATA = /^assets\/(?:content|text-en)-[\w-]+\.json$/;

export function earlyChunks(): Plugin {
  return {
    name: 'front-desk:early-chunks',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const fonts = Object.keys(bundle ?? {}).filter((name) => FONTS.some((font) => name.includes(font)));
        const early = fonts.map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        }));
        const late = WANTED.map((wanted) => {
          const chunk = chunks.find((one) => one.moduleIds.some((id) => id.endsWith(wanted)));
          if (!chunk) throw new Error(`No chunk holds "${wanted}": see ${import.meta.url.split('/').pop()}.`);
          return {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
            injectTo: 'head' as const,
          };
        });
        const data = Object.keys(bundle ?? {})
          .filter((name) => DATA.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${name}` },
            injectTo: 'head' as const,
          }));
        return [...early, ...data, ...late];
      },
    },
  };
}
