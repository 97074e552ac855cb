// The list of pictures as the scenes ask for it: `virtual:pictures` gives the textures of assets/manifest.json, those of
// people with the address of their file. There are over a thousand, so they are listed as data and not imported one by one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { dataModule } from './data.ts';

const ASSETS = fileURLToPath(new URL('../../../assets/', import.meta.url));
const ID = '\0virtual:pictures';

type Listed = { key: string; file: string; file2x?: string; group: string };

export function pictureList(): Plugin {
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
        /** Named by what is in it, as Vite names the files it finds by itself; from the page's own folder. */
        const address = (file: string): string => {
          if (!building) return `/assets/${file}`;
          const source = readFileSync(`${ASSETS}${file}`);
          const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
          const fileName = `assets/${file.replaceAll('/', '-').replace('.webp', `-${hash}.webp`)}`;
          this.emitFile({ type: 'asset', fileName, source });
          return `./${fileName}`;
        };
        const list = textures
          .filter(({ key }) => !key.endsWith('/chip'))
          .map((texture) =>
            texture.group === 'people'
              ? {
                  ...texture,
                  file: address(texture.file),
                  ...(texture.file2x ? { file2x: address(texture.file2x) } : {}),
                }
              : texture,
          );
        return dataModule(building ? this : null, 'pictures', list);
      },
    },
  };
}
