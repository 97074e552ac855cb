// Takes the glyphs we use out of Lucide (ISC) and writes them as plain shapes into src/panels/theme/icon-shapes.ts,
// so that no markup string meets the page and no icon package ships. Add a name to NAMES and run it again:
//   npm i --no-save @iconify-json/lucide@1.2.137 && node assets/bake/icon-shapes.mjs
// Draws nothing of its own.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const NAMES = `
annoyed archive armchair arrow-left arrow-right arrow-left-right banknote bell book-open briefcase calendar-check calendar-clock calendar-days
calendar-plus calendar-search calendar-x captions chart-no-axes-column check check-check chevron-down chevron-left chevron-right
chevron-up chevrons-up-down circle circle-alert circle-check circle-dashed circle-dot circle-play circle-question-mark circle-user
circle-x clipboard-check clipboard-list clipboard-pen clock clock-alert coins copy corner-down-left credit-card cylinder delete
door-open download ear ear-off eraser eye eye-off file-check file-pen file-plus file-search file-text files flag folder-lock folder-open
forward frown gauge git-compare grip-vertical hand hand-coins hand-helping handshake headset heart-handshake heart-pulse history hourglass
house id-card inbox info key-round keyboard laptop layers layout-grid link list list-checks list-todo lock lock-open log-out mail
mail-open map-pin meh megaphone menu message-circle message-square message-square-quote mic minus monitor move move-right music newspaper
notebook-pen notebook-text octagon-alert package palette panel-right paperclip pause pen pencil pencil-line phone phone-call
phone-forwarded phone-incoming phone-missed phone-off phone-outgoing pill pin play plus printer receipt receipt-text redo-2 repeat rotate-ccw
save scan-line scroll-text search send settings settings-2 shield shield-alert shield-check shield-question-mark shield-x siren skip-forward smile sparkles
sparkle square-check square-pen square-check-big star sticky-note stethoscope sun sunrise syringe target tag thermometer ticket timer trash-2 trending-up
triangle-alert truck type undo-2 unlink upload user user-check user-plus user-round user-search user-x users users-round vault
voicemail volume-1 volume-2 volume-x wallet wrench x zoom-in accessibility ban bed calendar badge-check badge-alert box building-2 calculator circle-arrow-right
circle-pause circle-plus dices external-link filter hash image languages lightbulb loader-circle mailbox maximize minimize moon refresh-cw
send-horizontal signature square stamp tablet-smartphone text-cursor-input thumbs-up trees zap package-open contrast graduation-cap
`
  .split(/\s+/)
  .filter(Boolean);

const require = createRequire(import.meta.url);
const { icons, aliases } = require(process.argv[2] ?? '@iconify-json/lucide/icons.json');

const shapesOf = (body) =>
  [...body.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\s([^>]*?)\/?>/g)].map(
    ([, tag, rest]) => {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      for (const key of ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'])
        delete attributes[key];
      return [tag, attributes];
    },
  );

const missing = NAMES.filter((name) => !(icons[name] ?? icons[aliases?.[name]?.parent]));
if (missing.length > 0) console.error(`Lucide has no: ${missing.join(' ')}`);
const lines = [...new Set(NAMES)]
  .sort()
  .filter((name) => !missing.includes(name))
  .map(
    (name) => `  '${name}': ${JSON.stringify(shapesOf((icons[name] ?? icons[aliases[name].parent]).body))},`,
  );

const head = `// Made by assets/bake/icon-shapes.mjs from Lucide 1.2.137 (ISC). Do not edit: change the list there.
// Shapes on a 24 by 24 grid, to be stroked with the current colour.
// biome-ignore-all format: one glyph a line.
export const ICON_SHAPES = {
`;
const out = new URL('../../src/panels/theme/icon-shapes.ts', import.meta.url);
writeFileSync(
  out,
  `${head}${lines.join('\n')}\n} as const;\n\nexport type IconName = keyof typeof ICON_SHAPES;\n`,
);
console.log(`${lines.length} glyphs`);
