// What a situation may touch that somebody in the room has lived through: said before it is practised, never afterwards.
// A closed list, so that a word nobody explained cannot be written. How each is said to a class stands in the text.
export const CONTENT_NOTES = [
  'abuse',
  'addiction',
  'bodily-fluids',
  'custody',
  'death',
  'emergency',
  'injury',
  'intimate-exam',
  'police',
  'suicide',
  'teen-privacy',
] as const;
export type ContentNote = (typeof CONTENT_NOTES)[number];
