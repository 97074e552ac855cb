// Copies the fonts and their licence texts out of the fontsource packages and writes fonts.css and more-fonts.css:
// what every page needs, and what is brought later. Run: node fonts.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'fonts');
fs.mkdirSync(path.join(out, 'licences'), { recursive: true });

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXT =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';
const FONTS = [
  ['Figtree', '@fontsource-variable/figtree', 'figtree-latin-wght-normal', '300 900', LATIN],
  ['Figtree', '@fontsource-variable/figtree', 'figtree-latin-ext-wght-normal', '300 900', LATIN_EXT],
  [
    'Bricolage Grotesque',
    '@fontsource-variable/bricolage-grotesque',
    'bricolage-grotesque-latin-wght-normal',
    '200 800',
    LATIN,
  ],
  [
    'Atkinson Hyperlegible Next',
    '@fontsource-variable/atkinson-hyperlegible-next',
    'atkinson-hyperlegible-next-latin-wght-normal',
    '200 800',
    LATIN,
  ],
  [
    'Atkinson Hyperlegible Next',
    '@fontsource-variable/atkinson-hyperlegible-next',
    'atkinson-hyperlegible-next-latin-ext-wght-normal',
    '200 800',
    LATIN_EXT,
  ],
  ['Kalam', '@fontsource/kalam', 'kalam-latin-400-normal', '400', LATIN],
  ['Kalam', '@fontsource/kalam', 'kalam-latin-700-normal', '700', LATIN],
  ['Courier Prime', '@fontsource/courier-prime', 'courier-prime-latin-400-normal', '400', LATIN],
  ['Courier Prime', '@fontsource/courier-prime', 'courier-prime-latin-700-normal', '700', LATIN],
];
const faces = FONTS.map(([family, pkg, file, weight, range]) => {
  const from = require.resolve(`${pkg}/files/${file}.woff2`);
  fs.copyFileSync(from, path.join(out, `${file}.woff2`));
  fs.copyFileSync(
    path.join(path.dirname(from), '..', 'LICENSE'),
    path.join(out, 'licences', `${family.toLowerCase().replace(/ /g, '-')}-OFL.txt`),
  );
  const css = `@font-face {\n  font-family: '${family}';\n  font-style: normal;\n  font-weight: ${weight};\n  font-display: swap;\n  src: url('./${file}.woff2') format('woff2');\n  unicode-range: ${range};\n}`;
  return { css, late: range === LATIN_EXT };
});
const write = (file, late) => {
  const css = faces.filter((face) => face.late === late).map((face) => face.css);
  fs.writeFileSync(path.join(out, file), `${css.join('\n\n')}\n`);
};
write('fonts.css', false);
write('more-fonts.css', true);
