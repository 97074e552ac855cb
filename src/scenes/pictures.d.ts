// What the build puts in place of this name (see src/cli/build/pictures.ts): the list of textures. A file that imports it
// refers to this: `/// <reference path="./pictures.d.ts" />`.
declare module 'virtual:pictures' {
  export const load: () => Promise<readonly import('./art.ts').Texture[]>;
}
