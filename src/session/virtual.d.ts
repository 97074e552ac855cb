// What the build puts in place of these names: the compiled edition and its English (see src/cli/build/content.ts).
// A file that imports one refers to this: `/// <reference path="./virtual.d.ts" />`.
declare module 'virtual:content' {
  export const content: import('../scenario/content.ts').Content;
  export const contentHash: string;
  export const textHash: string;
}
declare module 'virtual:text-en' {
  const dictionary: import('../scenario/content.ts').Dictionary;
  export default dictionary;
}
