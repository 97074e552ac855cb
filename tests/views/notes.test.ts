// The notes at the desk: few at first, none lost.
import { expect, test } from 'vitest';
import { notesFor, stackedNotes } from '../../src/views/notes.ts';
import type { NoteView } from '../../src/views/types.ts';

const note = (n: number, area: NoteView['area']): NoteView => ({
  note: `n${n}`,
  text: { id: `note.${n}` },
  area,
});
const AREAS = ['records', 'billing', 'communications', 'billing', 'supplies', 'records', 'records'] as const;
const notes = AREAS.map((area, n) => note(n, area));

test('four notes lie open at most, the rest in one pile for each area', () => {
  const { first, stacks } = stackedNotes(notes);
  expect(first).toHaveLength(4);
  expect(stacks.map((s) => [s.area, s.notes.length])).toEqual([
    ['records', 2],
    ['supplies', 1],
  ]);
});

test('no note is left out', () => {
  const { first, stacks } = stackedNotes(notes);
  expect([...first, ...stacks.flatMap((s) => s.notes)].map((n) => n.note).sort()).toEqual(
    notes.map((n) => n.note).sort(),
  );
});

test('beside a tool hang the notes on its work first', () => {
  expect(notesFor(notes, 'supplies')[0]?.area).toBe('supplies');
  expect(notesFor(notes, null)).toEqual(notes);
});
