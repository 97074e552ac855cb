// Which of the scene's pictures belong to the room. The others are of the surfaces and the title; the room does without.
// Only the list: the build packs by it as well.
export const NOT_IN_ROOM: ReadonlySet<string> = new Set([
  'title',
  'wood',
  'marble',
  'pink-slip',
  'keepsake-tin',
]);
