// A seed as four short words, so that it can be read out, written on a board and typed again: one word a byte, after a
// reversible stir, so that neighbouring seeds look nothing alike. Every seed has its words and every four words a seed.
const WORDS = (
  'acorn amber anchor apple apron arrow aspen atlas autumn badge baker balsa banjo basil beach bench berry birch bison ' +
  'blanket bloom bluff board boat bonnet book boot bottle bowl brass bread breeze brick bridge brook broom brush bucket ' +
  'butter button cabin cactus camel camera candle canoe canyon card carpet carrot castle cedar chalk chapel cherry chess ' +
  'cider circle clay cliff clock cloud clover coast cobalt cocoa comet copper coral cotton cove crane crayon creek cricket ' +
  'crown daisy dawn deer denim desk dime dolphin donkey door dove dragon drum dune eagle easel echo elbow elm ember engine ' +
  'fable falcon feather fern ferry fiddle field finch flag flute forest fossil fountain fox frost garden gate ginger ' +
  'glacier globe goose grape gravel guitar hammer harbor harp hazel hedge heron hill honey hoof horizon icicle igloo indigo ' +
  'iris island ivory jacket jasmine jelly jewel jigsaw juniper kayak kettle kite kitten ladder lagoon lake lamp lantern ' +
  'lark lemon lens lily linen lizard lobster locket lotus magnet mango maple marble meadow melon mint mirror mitten moon ' +
  'moss moth mountain muffin needle nest noodle nutmeg oak oasis oboe ocean olive onion opal orange orbit orchard otter owl ' +
  'oyster paddle palm panda paper parrot peach pearl pebble pencil pepper piano pigeon pillow pine planet plum pocket pond ' +
  'poppy pumpkin quartz quilt rabbit radish raft rain raven reef ribbon river robin rocket rope rose ruby saddle saffron ' +
  'sail salmon sand scarf seal shell silver snow sparrow spoon spruce star stone stream sugar sun swan table tango thimble ' +
  'tiger tulip turtle velvet violin walnut whale willow'
).split(' ');
const PLACE = new Map(WORDS.map((word, place) => [word, place]));

/** Odd multipliers and their inverses modulo 2^32: each step can be taken back. */
const STIR = 0x9e3779b1;
const STIR_BACK = 0x0e8b2f51;

const stirred = (seed: number): number => {
  const once = Math.imul(seed ^ (seed >>> 16), STIR);
  return (once ^ (once >>> 16)) >>> 0;
};
const unstirred = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), STIR_BACK);
  return (once ^ (once >>> 16)) >>> 0;
};

/** The words of a seed (a whole number from 0 to 4294967295). */
export function seedWords(seed: number): string {
  const bytes = stirred(seed);
  return [24, 16, 8, 0].map((shift) => WORDS[(bytes >>> shift) & 255]).join(' ');
}

/** The seed of four words, however they are spaced, joined or capitalized; null when they are not such words. */
export function seedFromWords(text: string): number | null {
  const places = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => PLACE.get(word));
  if (places.length !== 4 || places.includes(undefined)) return null;
  return unstirred((places as number[]).reduce((sum, place) => ((sum << 8) | place) >>> 0, 0));
}
