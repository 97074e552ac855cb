// What the build puts in place of these names: the compiled edition and its English (see src/cli/build/content.ts).
// A file that imports one refers to this: `/// <reference path="./virtual.d.ts" />`.
declare module 'virtual:content' {
  /** Rejects when the file cannot be had. */
  export const load: () => Promise<Omit<import('../scenario/content.ts').Edition, 'text'>>;
}
declare module 'virtual:text-en' {
  export const load: () => Promise<import('../scenario/content.ts').Dictionary>;
}
