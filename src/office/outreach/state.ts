// What was done with the lists so far, as plain data, and how a morning begins: nobody called, nothing sent.
// Written only through the functions below, each of which changes one row of one list.
import type { State } from '../state.ts';
import type { MARKS, NO_REASONS, PARTS, REMINDER_ANSWERS, SLOT_ANSWERS, WAYS, WORDS_LEFT } from './schema.ts';
import type { OutreachSetup } from './setup.ts';

export interface WaiterState {
  /** A call is being placed. */ calling: boolean;
  says: (typeof SLOT_ANSWERS)[number] | null;
  word: (typeof WORDS_LEFT)[number] | null;
  noted: (typeof NO_REASONS)[number] | null;
  off: boolean;
}
export interface ListState {
  openedAtMs: number | null;
  givenTo: string | null;
  released: boolean;
  lines: Record<string, WaiterState>;
}
export interface Sent {
  way: (typeof WAYS)[number];
  to: 'file' | 'private';
  parts: (typeof PARTS)[number][];
  machine: boolean;
  right: boolean;
  atMs: number;
}
export interface RemindedState {
  sent: Sent[];
  says: (typeof REMINDER_ANSWERS)[number] | null;
  marked: (typeof MARKS)[number] | null;
  markedRight: boolean;
}
export interface OutreachState {
  lists: Record<string, ListState>;
  reminders: Record<string, Record<string, RemindedState>>;
}

export function beginOutreach(setup: OutreachSetup | undefined): OutreachState | null {
  if (!setup) return null;
  const each = <A, B>(all: Record<string, A>, then: (a: A) => B): Record<string, B> =>
    Object.fromEntries(Object.entries(all).map(([work, a]) => [work, then(a)]));
  return {
    lists: each(setup.lists, (list) => ({
      openedAtMs: null,
      givenTo: null,
      released: false,
      lines: Object.fromEntries(
        list.waiting.map((w) => [
          w.line,
          { calling: false, says: null, word: null, noted: null, off: false },
        ]),
      ),
    })),
    reminders: each(setup.reminders, (list) =>
      Object.fromEntries(
        list.visits.map((r) => [r.line, { sent: [], says: null, marked: null, markedRight: false }]),
      ),
    ),
  };
}

export const changedList = (
  s: State,
  work: string,
  change: (list: ListState) => Partial<ListState>,
): State => {
  const list = s.outreach?.lists[work];
  return list && s.outreach
    ? {
        ...s,
        outreach: {
          ...s.outreach,
          lists: { ...s.outreach.lists, [work]: { ...list, ...change(list) } },
        },
      }
    : s;
};
export const changedWaiter = (s: State, work: string, line: string, change: Partial<WaiterState>): State =>
  changedList(s, work, (list) => {
    const at = list.lines[line];
    return at ? { lines: { ...list.lines, [line]: { ...at, ...change } } } : {};
  });
export const changedReminded = (
  s: State,
  work: string,
  line: string,
  change: (at: RemindedState) => Partial<RemindedState>,
): State => {
  const list = s.outreach?.reminders[work];
  const at = list?.[line];
  return list && at && s.outreach
    ? {
        ...s,
        outreach: {
          ...s.outreach,
          reminders: { ...s.outreach.reminders, [work]: { ...list, [line]: { ...at, ...change(at) } } },
        },
      }
    : s;
};
