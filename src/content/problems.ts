// What can be wrong with authored content, as data: a code, its title, why it matters, how bad it is.
// An error keeps content out of the game; a warning is for the author to judge. Each code has a broken
// example under tests/content/broken which must yield it.

export type Severity = 'error' | 'warning';
export interface ProblemKind {
  title: string;
  explain: string;
  severity: Severity;
}
export interface Where {
  file: string;
  line: number;
  column: number;
  path?: string;
}
export interface Problem extends Where {
  code: ProblemCode;
  severity: Severity;
  title: string;
  message: string;
  suggestion?: string;
}

const error = (title: string, explain: string): ProblemKind => ({ title, explain, severity: 'error' });
const warning = (title: string, explain: string): ProblemKind => ({ title, explain, severity: 'warning' });

export const PROBLEMS = {
  // Form.
  SC001: error(
    'Not YAML',
    'The file cannot be read: an unclosed quote or brace, a tab, or an indent that does not line up.',
  ),
  SC002: error('An alias', 'Anchors and aliases hide what a line says from the next author. Write it out.'),
  SC003: error('A key twice', 'Of two equal keys only one would count, and nobody could say which.'),
  SC004: error('Unknown key', 'A key that is not in the format would be ignored without a word.'),
  SC005: error('Wrong value', 'The value has the wrong form, or is not in the closed list of this place.'),
  SC006: error('Key missing', 'The format asks for this key.'),
  SC007: error(
    'Unknown format',
    'The first key of a file says what it is: scenario/1, rule/1, note/1, desk/1, people/1 …',
  ),
  SC008: error('File and id differ', 'A file is named after the id in it, so that both can be found.'),
  SC009: error('File missing', 'The game needs one file of each practice format.'),
  // Sentences.
  SC010: error(
    'Line id twice',
    'Translations and marks find a sentence by its id; it must be the only one in its file.',
  ),
  SC011: error(
    'Bad line id',
    'A line id is lower-case words and a number with a gap after it, like greet.0100.',
  ),
  SC012: error('English missing', 'Every sentence has its English beside its id.'),
  SC013: error(
    'Too long',
    'What is said, or read during the work, has at most 25 words: it is read while the clock waits.',
  ),
  SC014: error(
    'Message does not parse',
    'Sentences are ICU messages: {name} is filled in, and a brace alone has no meaning.',
  ),
  SC015: error(
    'Parameter not given',
    'A {name} in a sentence needs a value under `params`, and a value needs its {name}.',
  ),
  // Facts, commands, names.
  SC020: error('Unknown fact', 'Only facts of the office can be listened to or marked.'),
  SC021: error('Unknown filter', 'A filter looks at a field of the fact; this fact has no such field.'),
  SC022: error('Filter that cannot fit', 'The field never has this value, so the filter would never fit.'),
  SC023: error('Unknown command', 'An act is one of the commands of the desk.'),
  SC024: error('Wrong command fields', 'The command does not take this field, or lacks one it needs.'),
  SC025: error(
    'Value the command refuses',
    'The command takes a value of another kind, or of a closed list.',
  ),
  SC026: error('Unknown topic or item', 'What can be asked and told is a closed list of the office.'),
  SC027: error(
    'Nobody by that id',
    'People, team, payers, providers, visit types, rooms and equipment stand in scenarios/practice.',
  ),
  SC028: error(
    'Name that means nothing',
    'A $name is a member of the cast, a part, $contact, or what its place allows.',
  ),
  SC029: error('Truth in an act', 'A play-through may look only at what is on view; it cannot know $truths.'),
  // Story.
  SC030: error('Unknown set', 'A beat says a set of `lines` and offers a set of `replies`.'),
  SC031: error('Unknown beat', '`go` and `unlessIn` name beats of this scenario.'),
  SC032: error('Beat nobody reaches', 'No way from the first beat leads here.'),
  SC033: error(
    'Beat without a way out',
    'From here no end is ever reached, so the contact would never close.',
  ),
  SC034: error('Going on from an end', 'An end is the end: nothing is said, offered or gone to from it.'),
  SC035: error(
    'Opening incomplete',
    'The opening has four manners by three phrasings; parts `manner` and `phrase` pick one.',
  ),
  SC036: error(
    'Set with a hole',
    'For some variant, part or manner this set has no line and no `any`: the person would say nothing.',
  ),
  SC037: error(
    'Too soon',
    'A beat waits at least 20 s: a shorter timer could end a line nobody has read yet.',
  ),
  SC038: error(
    'Nothing happens',
    'A step without say, thenSay, offer, keep, do or go does nothing, unless it holds back what happens throughout.',
  ),
  SC039: error(
    'What no beat may do',
    'A beat can send a person away, end a call, change a mood, or let an illness worsen.',
  ),
  SC040: error(
    'Unknown preparation',
    '`world` prepares charts, cover, the payer’s file, the book, rooms and equipment, and no more.',
  ),
  SC041: warning('Set nobody uses', 'No beat says or offers it.'),
  // Marks.
  SC050: error('Points are not 100', 'The points of each variant add up to 100.'),
  SC051: error('Too few variants', 'A scenario has at least three truths behind one beginning.'),
  SC052: error(
    'Replies weigh too much',
    'In each variant replies carry at most 30 points: deeds carry the rest.',
  ),
  SC053: warning('Replies off the aim', 'Replies should carry 10 to 25 points in each variant.'),
  SC054: error('Acts weigh too little', 'In each variant acts in tools carry at least 50 points.'),
  SC055: error('Item worth nothing', 'An item has points in at least one variant.'),
  SC056: error('Unknown variant', 'This is no variant of the scenario.'),
  SC057: error(
    'Evidence and replies differ',
    'Evidence `reply` is judged by `fromReplies` and nothing else is; the others have `earn`.',
  ),
  SC058: error(
    'A bare never',
    'Doing nothing would earn it. Give it `until`, or stand it in an `and` with something that happened.',
  ),
  SC059: error(
    'A race',
    'A scored `within` is at least 2 min: marks depend on order and promises, not on speed.',
  ),
  SC060: error(
    'Nobody loses this',
    'Each item needs, in each of its variants, an act in `by` or a pitfall that loses it.',
  ),
  SC061: error('Unknown act', '`by` and the edits of a pitfall name acts of the exemplar.'),
  SC062: error(
    'Part under a variant',
    'Parts are dealt alike in every variant, or what shows would give the variant away.',
  ),
  SC063: error('Unknown critical', 'There are six criticals, published; no scenario makes a seventh.'),
  SC064: error('Unknown item', 'Duties, recovery and pitfalls name items of the rubric.'),
  // Replies.
  SC070: error(
    'Too few good replies',
    'In each variant one reply is best and at least two are acceptable or better.',
  ),
  SC071: error('Length gives it away', 'The best reply is neither the longest nor the shortest.'),
  SC072: warning('Too few or too many replies', 'A set has four to six replies.'),
  // Rules.
  SC080: error('Unknown rule', 'Each mark names a rule in scenarios/rules.'),
  SC081: error('Unknown part of a rule', 'A scored line names the part of its rule it stands on.'),
  SC082: error(
    'Policy without its note',
    'A part known only as our policy names the note it hangs on, and the note names the part.',
  ),
  SC083: error('Note not hung', 'A policy is scored only when its note hangs at the desk before the work.'),
  SC084: error('Unverified rule scored', 'A rule that is not scored cannot be what a mark stands on.'),
  SC085: error('Too many notes', 'At most four notes are new in a shift.'),
  SC086: error(
    'Basis missing',
    'A regulation, standard or guidance has a part that was read, and says where.',
  ),
  SC087: error('No such date', 'The day does not exist, or is not written as this place wants it.'),
  SC088: error(
    'Number of two owners',
    'A number rings in one house or office: a call back to another’s phone would teach the wrong thing.',
  ),
  // Play-throughs.
  SC090: error('Branch missing', 'Each variant has its branch of the exemplar, and there is no other.'),
  SC091: error('Tell missing', 'A branch says which view settles that it is this variant.'),
  SC093: error(
    'Nothing like that on view',
    'A play-through looks at sets, papers, rows, slips, tabs and people that exist.',
  ),
  SC094: error('Act id twice', 'Pitfalls find an act by its id.'),
} satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

export function problem(code: ProblemCode, where: Where, message: string, suggestion?: string): Problem {
  const { severity, title } = PROBLEMS[code];
  return { code, severity, title, ...where, message, ...(suggestion === undefined ? {} : { suggestion }) };
}
