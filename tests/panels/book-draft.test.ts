// A booking in the hand: what the arrows do to it, which policies it would break, and the command it gives.
// Over the hand-made book; the judge of policies is the office's own.
import { expect, test } from 'vitest';
import {
  commandOf,
  conflictsAt,
  type Draft,
  inHand,
  spanOf,
  stepped,
} from '../../src/panels/tools/wide/draft.ts';
import type { DeskView } from '../../src/views/types.ts';
import { deskViews } from '../fixtures/desk-view.ts';
import { parseCommand } from '../../src/office/commands.ts';

const at = (hour: number, minute: number): number => (hour * 60 + minute) * 60_000;
/** Hours for the hand-made book: open all morning, with half an hour held from ten. */
const template = [
  { fromMs: at(8, 0), toMs: at(12, 0), kind: 'open' as const },
  { fromMs: at(10, 0), toMs: at(10, 30), kind: 'held' as const },
];
const talk: DeskView = {
  ...deskViews.talk,
  book: deskViews.talk.book.map((one) => ({
    ...one,
    columns: one.columns.map((column) => ({ ...column, template })),
  })),
};
const day = talk.book[0]!;

const walter: Draft = {
  visit: 'v-walter',
  patient: '',
  name: 'Walter Nakamura',
  type: 'OV-2',
  provider: 'helen-osei',
  startMs: at(9, 30),
  room: null,
  equipment: null,
  reason: '',
  from: { provider: 'helen-osei', startMs: at(9, 30) },
  why: '',
  saidYes: '',
  talk: null,
};

test('arrows move it by a quarter hour and by a column, and stop at the edges', () => {
  expect(stepped(walter, 'ArrowUp', day).startMs).toBe(at(9, 15));
  expect(stepped(walter, 'ArrowDown', day).startMs).toBe(at(9, 45));
  expect(stepped(walter, 'ArrowRight', day).provider).toBe('wendell-park');
  expect(stepped(walter, 'ArrowLeft', day)).toEqual(walter);
  const { fromMs } = spanOf(day);
  expect(stepped({ ...walter, startMs: fromMs }, 'ArrowUp', day).startMs).toBe(fromMs);
});

test('where it stood is no clash; on top of another visit is', () => {
  expect(conflictsAt(talk, walter)).toEqual([]);
  const onRosalyn = { ...walter, provider: 'wendell-park', startMs: at(9, 15) };
  expect(conflictsAt(talk, onRosalyn)).toContain('overlap');
  expect(conflictsAt(talk, { ...walter, startMs: at(10, 0) })).toContain('held-for-urgent');
});

test('it is set down with the reason where something is broken, and plain where nothing is', () => {
  const clash = {
    ...walter,
    provider: 'wendell-park',
    startMs: at(9, 15),
    why: ' her ride ',
    saidYes: 'wendell-park',
  };
  const broken = commandOf(clash, conflictsAt(talk, clash));
  expect(broken).toMatchObject({
    type: 'calendar.move',
    override: { reason: 'her ride', saidYes: 'wendell-park' },
  });
  expect(parseCommand(broken)).toEqual(broken);
  expect(commandOf(walter, [])).toMatchObject({ visit: 'v-walter', override: null });
  // Said nothing: it may still be set down.
  expect(commandOf({ ...clash, why: '', saidYes: '' }, ['overlap']).override).toBeNull();
});

test('a new one is a booking of its visit type', () => {
  const fresh: Draft = { ...walter, visit: null, patient: 'walter', from: null, reason: 'cough' };
  const command = commandOf(fresh, []);
  expect(command).toMatchObject({
    type: 'calendar.book',
    visitType: 'OV-2',
    patient: 'walter',
    reason: 'cough',
  });
  expect(parseCommand(command)).toEqual(command);
});

test('a booking begun with one person is not in the hand in a talk with another', () => {
  const begun: Draft = { ...walter, visit: null, patient: 'imani-brooks', from: null, talk: 'c1' };
  expect(inHand(begun, 'c1')).toBe(begun);
  expect(inHand(begun, null)).toBe(begun);
  expect(inHand(begun, 'c2')).toBeNull();
  expect(inHand(walter, 'c2')).toBe(walter);
});
