// Figtree as an inline @font-face, for the few decorative words in the scene.
import fs from 'node:fs';
import { createRequire } from 'node:module';
const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
);
export const fontFace = `@font-face{font-family:Figtree;font-weight:300 900;src:url(data:font/woff2;base64,${fs.readFileSync(file).toString('base64')})}`;
