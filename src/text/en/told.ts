// What was done, told to a teacher about a student: made of the debrief's own sentences, so that both always say the same.
// English only, since it turns on how English names a doer; a few are said in their own way.
const OWN: Record<string, string> = {
  'did.kept': 'It was held to from start to end.',
  'did.not-met': 'Nobody got to them.',
  'did.left-out': 'The student spoke with them and left this out.',
  'did.talk.identified': 'The student asked name and birth date and got an answer.',
  'did.talk.refused': 'The student said: I cannot tell you that.',
  'did.talk.asked': 'The student asked.',
  'did.person.came-in': 'They came in and waited.',
};

const aboutStudent = (words: string): string =>
  words
    .replace(/\bYou were\b/g, 'The student was')
    .replace(/\bYou\b/g, 'The student')
    .replace(/\byou were\b/g, 'they were')
    .replace(/\byou\b/g, 'they')
    .replace(/\byourself\b/g, 'themselves')
    .replace(/\byour\b/g, 'their');

/** A second set, `told.did.…`, beside the lines `did.…`. */
export const toldOf = (lines: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lines)
      .filter(([id]) => id.startsWith('did.'))
      .map(([id, words]) => [`told.${id}`, OWN[id] ?? aboutStudent(words)]),
  );
