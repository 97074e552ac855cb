// Tells the page, in its head, what it will want in any case (fonts, content, English), so that it is fetched while the
// first chunk runs. Not the engine: its code would be compiled just when the page has most to do, and the room stands
// before it is there.
import type { Plugin } from 'vite';

/** The letters of the title and the desk: with them there, no words are set twice. */
const FONTS = [
  'figtree-latin-wght',
  'bricolage-grotesque-latin-wght',
  'atkinson-hyperlegible-next-latin-wght',
];

/** Data files, as data.ts names them. */
const DATA = /^assets\/(?:content|text-en)-[\w-]+\.json$/;

export function earlyFiles(): Plugin {
  return {
    name: 'front-desk:early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const names = Object.keys(bundle ?? {});
        const wanted = (which: string[], kind: Record<string, string>) =>
          which.map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', ...kind, crossorigin: true, href: `./${name}` },
            injectTo: 'head' as const,
          }));
        return [
          ...wanted(
            names.filter((name) => FONTS.some((font) => name.includes(font))),
            { as: 'font', type: 'font/woff2' },
          ),
          ...wanted(
            names.filter((name) => DATA.test(name)),
            { as: 'fetch' },
          ),
        ];
      },
    },
  };
}
