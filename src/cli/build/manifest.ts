// The list of pictures as the scenes import it (assets/manifest.json), in the built game: only what they read of it, and as
// JSON text, which is parsed several times faster than the same as code. `vite dev` takes the file as it stands.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export function leanManifest(): Plugin {
  return {
    name: 'front-desk:lean-manifest',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /assets[\\/]manifest\.json$/ },
      handler(id) {
        const manifest = JSON.parse(readFileSync(id, 'utf8')) as Record<'textures' | 'spots', unknown>;
        const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
        return {
          code: `export const textures = ${parsed(manifest.textures)};\nexport const spots = ${parsed(manifest.spots)};`,
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}
