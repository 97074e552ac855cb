// The Content-Security-Policy of the game: scripts, styles, fonts and data from its own origin only.
// One list serves both the response headers of the server and the <meta> element of the built page,
// so that the game is as strict on any static host as on ours.
import type { Plugin } from 'vite';

/** Sent with every response; written into the page as well, but for the rule a <meta> cannot carry. */
const EVERYWHERE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // front-desk: for the game's own workers; phaser-svg: see phaser.ts.
  'trusted-types front-desk phaser-svg',
];

export const pagePolicy = EVERYWHERE.join('; ');
export const headerPolicy = [...EVERYWHERE, "frame-ancestors 'self'"].join('; ');

/** For the game in one file: its one script and its one style by their hashes, everything else in the page itself. */
export const oneFilePolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types phaser-svg',
  ].join('; ');

/** Writes the policy into the built page. The dev server needs inline styles and a socket, so not there. */
export function policyInPage(): Plugin {
  return {
    name: 'front-desk:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
