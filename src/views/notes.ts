// The notes at the desk in an order one can take in: the four that hang first lie open, the others are stacked by what
// they are about. Order only: which notes hang is the dealer's business, and none is ever left out.
import { RESPONSIBILITIES, type Responsibility } from '../office/kinds.ts';
import type { NoteView } from './types.ts';

/** As many as one can take in before the work; the dealer hangs those of every shift first. */
const FIRST = 4;

export interface NoteStack {
  area: Responsibility;
  notes: NoteView[];
}

export function stackedNotes(notes: readonly NoteView[]): { first: NoteView[]; stacks: NoteStack[] } {
  const rest = notes.slice(FIRST);
  return {
    first: notes.slice(0, FIRST),
    stacks: RESPONSIBILITIES.map((area) => ({
      area,
      notes: rest.filter((note) => note.area === area),
    })).filter((stack) => stack.notes.length > 0),
  };
}

/** What fits the work in front comes first, the others as they hang. */
export function notesFor(notes: readonly NoteView[], area: Responsibility | null): NoteView[] {
  return [...notes.filter((note) => note.area === area), ...notes.filter((note) => note.area !== area)];
}
