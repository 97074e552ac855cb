// A booking in the hand: a visit picked up from the book, or a new one not yet set down. Arithmetic on quarter hours and
// columns, the command it would give, and the policies it would break. Decides nothing.
import type { Policy } from '../../../office/calendar/conflicts.ts';
import type { CommandOf } from '../../../office/commands.ts';
import { conflictsInView } from '../../../views/conflicts.ts';
import type { BookDay, DeskView, VisitTypeView } from '../../../views/types.ts';
import { DAY, dayOf, MINUTE } from '../parts/figures.ts';

export const QUARTER = 15 * MINUTE;

export interface Draft {
  /** Null while it is a new booking. */
  visit: string | null;
  patient: string;
  name: string;
  type: string;
  provider: string;
  startMs: number;
  room: string | null;
  equipment: string | null;
  reason: string;
  /** Where it stood when it was picked up. */
  from: { provider: string; startMs: number } | null;
  why: string;
  saidYes: string;
  /** In whose talk a new booking was begun. */
  talk: string | null;
}

/** What was begun with one person is not in the hand while one talks with another. */
export const inHand = (held: Draft | null, talk: string | null): Draft | null =>
  held !== null && held.talk !== null && talk !== null && held.talk !== talk ? null : held;

export const typeOf = (view: DeskView, id: string): VisitTypeView | undefined =>
  view.visitTypes.find((type) => type.id === id);
export const minutesOf = (view: DeskView, draft: Draft): number => typeOf(view, draft.type)?.minutes ?? 15;
export const dayAt = (view: DeskView, ms: number): BookDay | undefined =>
  view.book.find((day) => day.day === dayOf(ms));

/** Earliest and latest quarter shown for a day. */
export function spanOf(day: BookDay): { fromMs: number; toMs: number } {
  const spans = day.columns.flatMap((column) => [...column.blocks, ...column.open]);
  const starts = spans.map((span) => span.startMs);
  const ends = spans.map((span) => span.startMs + span.minutes * MINUTE);
  const base = day.day * DAY;
  const fromMs = Math.min(base + 8 * 60 * MINUTE, ...starts);
  const toMs = Math.max(base + 12 * 60 * MINUTE, ...ends);
  return {
    fromMs: Math.floor(fromMs / (2 * QUARTER)) * 2 * QUARTER,
    toMs: Math.ceil(toMs / (2 * QUARTER)) * 2 * QUARTER,
  };
}

/** The arrows: a quarter hour up or down, a column to either side. */
export function stepped(draft: Draft, key: string, day: BookDay): Draft {
  const { fromMs, toMs } = spanOf(day);
  if (key === 'ArrowUp') return { ...draft, startMs: Math.max(fromMs, draft.startMs - QUARTER) };
  if (key === 'ArrowDown') return { ...draft, startMs: Math.min(toMs - QUARTER, draft.startMs + QUARTER) };
  const at = day.columns.findIndex((column) => column.provider === draft.provider);
  const to = day.columns[key === 'ArrowLeft' ? at - 1 : key === 'ArrowRight' ? at + 1 : at];
  return to === undefined ? draft : { ...draft, provider: to.provider };
}

export const conflictsAt = (view: DeskView, draft: Draft): Policy[] =>
  draft.type === '' ? [] : conflictsInView(view, draft);

export function commandOf(
  draft: Draft,
  conflicts: readonly Policy[],
): CommandOf<'calendar.book'> | CommandOf<'calendar.move'> {
  const { provider, startMs, room, equipment } = draft;
  const said = draft.why.trim() !== '' || draft.saidYes !== '';
  const override =
    conflicts.length > 0 && said
      ? { reason: draft.why.trim(), saidYes: draft.saidYes === '' ? null : draft.saidYes }
      : null;
  if (draft.visit !== null)
    return { type: 'calendar.move', visit: draft.visit, provider, startMs, room, equipment, override };
  return {
    type: 'calendar.book',
    patient: draft.patient,
    visitType: draft.type,
    provider,
    startMs,
    room,
    equipment,
    reason: draft.reason,
    override,
  };
}
