// What the debrief computes for its words: the headline with responsibilities by name, how far off a day is, where
// the marks of the timeline stand. Judges nothing; the score did.
import type { Seat } from '../../session/types.ts';
import type { Responsibility } from '../../office/kinds.ts';
import type { Band, LineRef, MomentView } from '../../scoring/types.ts';
import { say, t } from '../../text/current.ts';
import type { IconName } from '../theme/icon.tsx';

export const RESPONSIBILITY_ICONS: Record<Responsibility, IconName> = {
  scheduling: 'calendar-days',
  records: 'folder-lock',
  billing: 'receipt',
  communications: 'phone',
  'clinical-support': 'stethoscope',
  referrals: 'send',
  supplies: 'package',
};

export const lostIn = ({ kind }: MomentView): boolean => kind !== 'keep';

/** A band as it is said: of one or two chances there is none, and that is not the same as never having had one. */
export type BandShown = Band | 'few';
export const bandShown = ({ band, chances }: { band: Band; chances: number }): BandShown =>
  band === 'not-seen' && chances > 0 ? 'few' : band;

/** A mark of a scenario is named by both: the story, and the deed in it. */
export const titleOf = ({ title, story }: { title: LineRef; story: LineRef | null }): string =>
  story === null ? say(title) : t('debrief.of-story', { story: say(story), title: say(title) });

/** What was done, told to whoever did it; what was said, in quotation marks. */
export const doneWords = (did: LineRef): string =>
  did.id.startsWith('did.') ? say(did) : t('debrief.quoted', { words: say(did) });

/** What was done, told to a teacher about a student; what was said, in quotation marks. */
export const toldOf = (did: LineRef): string =>
  did.id.startsWith('did.')
    ? say({ ...did, id: `told.${did.id}` })
    : t('viewer.sought.said', { words: say(did) });

/** Ids of responsibilities among the parameters are said by their names. */
export function headlineOf(line: LineRef): string {
  const named = Object.entries(line.params ?? {}).map(([key, value]) => {
    const known = typeof value === 'string' && value in RESPONSIBILITY_ICONS;
    return [key, known ? t(`responsibility.${value as Responsibility}`).toLowerCase() : value] as const;
  });
  return say({ id: line.id, params: Object.fromEntries(named) });
}

/** A date so many days after the shift's. */
export function dateIn(
  today: { day: number; month: number; year: number },
  days: number,
): { day: number; month: number; year: number } {
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

export interface Placed {
  /** Per cent along the line. */
  x: number;
  /** Row of its label, 0 nearest the line; null where no row has room and the label shows on focus only. */
  row: number | null;
  /** Late in the shift the label stands to the left of its mark. */
  end: boolean;
}

const LEFT = 3.5;
const RIGHT = 96.5;
/** Per cent of the line that a mark's 44 px, and one letter of a label, take at the width of a laptop. */
const GAP = 7.4;
const LETTER = 1.14;
const ROWS = 3;
/** From here on a label runs to the left; and how far it begins before its mark. */
const END = 66;
const LEAD = 2.4;

/** Marks in the order of time, moved apart so that each can be touched; labels in the first row that has room. */
export function placeMarks(
  marks: readonly { atMs: number; words: string; important: boolean }[],
  fromMs: number,
  toMs: number,
): Placed[] {
  const gap = Math.min(GAP, (RIGHT - LEFT) / Math.max(1, marks.length - 1));
  const xs = marks.map((mark) => LEFT + ((mark.atMs - fromMs) / Math.max(1, toMs - fromMs)) * (RIGHT - LEFT));
  for (let i = 0; i < xs.length; i += 1)
    xs[i] = Math.max(xs[i] ?? 0, i === 0 ? LEFT : (xs[i - 1] ?? 0) + gap);
  for (let i = xs.length - 1; i >= 0; i -= 1)
    xs[i] = Math.min(xs[i] ?? 0, i === xs.length - 1 ? RIGHT : (xs[i + 1] ?? 0) - gap);
  const taken: { from: number; to: number }[][] = Array.from({ length: ROWS }, () => []);
  const placed: Placed[] = xs.map((x) => ({ x, row: null, end: x > END }));
  const order = marks
    .map((_, i) => i)
    .sort((a, b) => Number(marks[b]?.important) - Number(marks[a]?.important) || a - b);
  for (const i of order) {
    const x = xs[i] ?? 0;
    const width = (marks[i]?.words.length ?? 0) * LETTER + 1.5;
    const from = x > END ? x + LEAD - width : x - LEAD;
    const row = taken.findIndex((spans) =>
      spans.every((span) => from >= span.to || from + width <= span.from),
    );
    if (row < 0) continue;
    taken[row]?.push({ from, to: from + width });
    placed[i] = { x, row, end: x > END };
  }
  return placed;
}

/** Who sat there: one name, or both of a pair. */
export const sittersOf = ({ name, pair }: Seat): string => t('seat.names', { name, pair: pair ?? 'none' });
