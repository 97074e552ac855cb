// What the build puts in place of this name (see src/cli/build/room-pack.ts): the room's pictures in one file, each as
// [file, from, to] in bytes. Null in `vite dev`.
declare module 'virtual:room-pack' {
  interface Pack {
    url: string;
    parts: [file: string, from: number, to: number][];
  }
  export const packs: { plain: Pack; sharp: Pack } | null;
}
