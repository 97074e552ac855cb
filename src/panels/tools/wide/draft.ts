// A booking in the hand: a visit picked up from the book, or a new one not yet set down. Arithmetic on quarter hours and
// columns, the command it would give, and the policies it would break. Decides nothing.
import {
  type BookingDraft,
  conflictsOf,
  type DayPlan,
  type Policy,
} from '../../../office/calendar/conflicts.ts';
import type { CommandOf } from '../../../office/commands.ts';
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
}

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

function planOf(view: DeskView, day: BookDay, draft: Draft): DayPlan {
  // The book shows a room as taken by the very visit that is in the hand; that is no clash.
  const own = (id: string, startMs: number): boolean =>
    draft.from?.startMs === startMs && (id === draft.room || id === draft.equipment);
  const inDay = (ms: number): number => ms - day.day * DAY;
  return {
    nowMs: view.nowMs,
    types: view.visitTypes,
    providers: day.columns.map((column) => ({
      id: column.provider,
      taken: column.blocks
        .filter((block) => block.kind === 'visit' || block.kind === 'busy')
        .map(({ startMs, minutes, visit }) => ({ startMs, minutes, visit })),
      template: templateOf(column, inDay),
    })),
    resources: day.resources.map(({ id, kind, taken }) => ({
      id,
      kind,
      taken: taken.filter((span) => !own(id, span.startMs)).map((span) => ({ ...span, visit: null })),
    })),
  };
}

type Template = DayPlan['providers'][number]['template'];

/** The hours a provider sees people, as far as the book shows them: visits and open time run together. */
function templateOf(column: BookDay['columns'][number], inDay: (ms: number) => number): Template {
  const as = (startMs: number, minutes: number, kind: Template[number]['kind']): Template[number] => ({
    fromMs: inDay(startMs),
    toMs: inDay(startMs) + minutes * MINUTE,
    kind,
  });
  const worked = [
    ...column.open.map((span) => as(span.startMs, span.minutes, 'open')),
    ...column.blocks
      .filter((block) => block.kind !== 'lunch')
      .map((block) => as(block.startMs, block.minutes, 'open')),
  ].sort((a, b) => a.fromMs - b.fromMs);
  const runs: Template = [];
  for (const span of worked) {
    const last = runs.at(-1);
    if (last !== undefined && span.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, span.toMs);
    else runs.push({ ...span });
  }
  const special = (kind: 'held' | 'lunch'): Template =>
    column.blocks
      .filter((block) => block.kind === kind)
      .map((block) => as(block.startMs, block.minutes, kind));
  return [...runs, ...special('held'), ...special('lunch')];
}

/** What an order on view asks for. */
function wantedOf(view: DeskView): BookingDraft['wanted'] {
  const rows = view.papers.find((paper) => paper.paper === 'order')?.rows;
  if (rows === undefined) return null;
  const of = (field: string): string | null => rows.find((row) => row.field === field)?.value ?? null;
  const from = Number(of('from-day') ?? 0);
  const to = Number(of('to-day') ?? 365);
  return { type: of('type'), provider: of('provider'), fromMs: from * DAY, toMs: (to + 1) * DAY - 1 };
}

export function conflictsAt(view: DeskView, draft: Draft): Policy[] {
  const day = dayAt(view, draft.startMs);
  if (day === undefined || draft.type === '') return [];
  const { visit, type, provider, startMs, room, equipment } = draft;
  return conflictsOf(planOf(view, day, draft), {
    visit,
    type,
    provider,
    startMs,
    room,
    equipment,
    wanted: visit === null ? wantedOf(view) : null,
  });
}

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
