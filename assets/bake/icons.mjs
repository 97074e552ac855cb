// One SVG sprite of interface glyphs from Lucide, under the names the game uses. Run: node icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
const set = createRequire(import.meta.url)('@iconify-json/lucide/icons.json');
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'icons');

/** id in the game: name in Lucide, where they differ. */
const RENAMED = {
  ask: 'circle-question-mark',
  tell: 'message-square',
  soothe: 'heart-handshake',
  'hand-on': 'corner-up-right',
  'close-talk': 'check',
  note: 'file',
  tube: 'cylinder',
  compare: 'git-compare',
  'check-circle': 'circle-check',
  'circle-help': 'circle-question-mark',
};
const SAME =
  'hand phone phone-incoming phone-outgoing phone-off phone-call phone-forwarded pause play skip-forward settings book-open file clipboard-list list folder-open calendar-days shield-check printer mail receipt cylinder door-open door-closed git-compare search x check chevron-up chevron-down chevron-left chevron-right clock hourglass volume-1 volume-2 volume-x arrow-left arrow-right corner-up-right pencil pencil-line id-card scan scan-line banknote send trash-2 repeat ear ear-off user user-round user-check users siren stethoscope headset key hash calendar-check calendar-clock calendar-x calendar-plus lock lock-open move undo-2 redo-2 download upload box sunrise sun moon wrench eye eye-off flag star smile frown meh annoyed angry trending-up circle-dashed rotate-ccw rotate-cw log-out bell bell-ring keyboard accessibility sparkles minus plus image history hand-helping triangle-alert info contact paperclip credit-card coins archive armchair accessibility sticky-note message-square heart-handshake handshake circle-dot circle-x circle-alert zoom-in pin text-select captions languages contrast type mouse-pointer-2 palette save refresh-cw ellipsis menu home map-pin heart-pulse pill syringe test-tube file-text file-check file-question files folder inbox notebook-pen clipboard-check clipboard-pen list-checks award medal trophy graduation-cap coffee lamp-desk car link unlink external-link copy quote voicemail hand-coins badge-check square square-check circle square-pen package tag wallet glasses thumbs-up timer bug ban calendar-search circle-check circle-plus circle-question-mark corner-down-left dices file-pen file-plus folder-lock forward layout-grid list-todo megaphone message-square-quote monitor move-right notebook-text scroll-text shield-alert shield-question-mark target text-cursor-input user-plus user-search users-round house scale gauge vault building-2 printer-check mail-open'.split(
    ' ',
  );

function body(name) {
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent];
  if (!icon) {
    console.warn('not in Lucide:', name);
    return null;
  }
  return icon.body;
}
const names = new Map([...new Set(SAME)].map((n) => [n, n]));
for (const [id, name] of Object.entries(RENAMED)) names.set(id, name);
const symbols = [...names].sort().flatMap(([id, name]) => {
  const b = body(name);
  return b ? [`<symbol id="${id}" viewBox="0 0 24 24">${b}</symbol>`] : [];
});
fs.mkdirSync(out, { recursive: true });
fs.writeFileSync(
  path.join(out, 'icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`,
);
console.log(symbols.length, 'icons');
