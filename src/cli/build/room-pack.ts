// The room's pictures as one file: one request instead of dozens. Every picture inside stays the file the bake wrote, so
// nothing is encoded twice; `virtual:room-pack` tells where each one lies, the plain ones and the sharp ones apart.
// In `vite dev` and in the game in one file there is no pack, and pictures are asked for one by one.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SCENE = fileURLToPath(new URL('../../../assets/scene/', import.meta.url));
const ID = '\0virtual:room-pack';
const SHARP = '@2x.webp';

/** The plain files, or for each the sharp one where there is one. */
function filesOf(sharp: boolean): string[] {
  const all = readdirSync(SCENE).filter((file) => file.endsWith('.webp'));
  return all
    .filter((file) => !file.endsWith(SHARP))
    .map((file) =>
      sharp && all.includes(file.replace('.webp', SHARP)) ? file.replace('.webp', SHARP) : file,
    )
    .sort();
}

export function roomPack(notInRoom: ReadonlySet<string>, { inModule = false } = {}): Plugin {
  let packing = false;
  return {
    name: 'front-desk:room-pack',
    configResolved(config) {
      packing = config.command === 'build' && !inModule;
    },
    resolveId: { filter: { id: /^virtual:room-pack$/ }, handler: () => ID },
    load: {
      filter: { id: /virtual:room-pack$/ },
      handler(id) {
        if (id !== ID) return null;
        if (!packing) return 'export const packs = null;';
        const pack = (sharp: boolean): string => {
          const files = filesOf(sharp).filter((file) => !notInRoom.has(file.replace(/(@2x)?\.webp$/, '')));
          const bytes = files.map((file) => readFileSync(`${SCENE}${file}`));
          const ref = this.emitFile({
            type: 'asset',
            name: sharp ? 'room-sharp.pack' : 'room.pack',
            source: Buffer.concat(bytes),
          });
          let at = 0;
          const parts = files.map((file, n) => {
            const from = at;
            at += bytes[n]?.length ?? 0;
            return [`scene/${file}`, from, at];
          });
          return `{ url: import.meta.ROLLUP_FILE_URL_${ref}, parts: ${JSON.stringify(parts)} }`;
        };
        return `export const packs = { plain: ${pack(false)}, sharp: ${pack(true)} };`;
      },
    },
  };
}
