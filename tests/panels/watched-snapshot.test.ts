// What panels read is the newest view at every act, and only what has become another wakes whoever reads it.
import { effect, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { watchedSnapshot } from '../../src/panels/shell/use-snapshot.ts';
import { unchanged } from '../../src/panels/shell/unchanged.ts';
import type { SessionSnapshot } from '../../src/session/types.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition } from '../fixtures/edition.ts';
import { FIRST, openDesk } from '../session/desk.ts';
import { Window } from '../session/machine.ts';

const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));

test('all through a morning a reader sees the newest view, and sleeps where nothing changed', async () => {
  const seat = (await (await openDesk(new Window())).start(FIRST)).snapshot();
  const { world, log } = playShift(edition, 11, settingsFor('junior'), 'exemplar');
  const run = beginRun(world);
  const look = (): SessionSnapshot => ({ ...seat, view: deskView({ setup: world.setup, state: run.state }) });
  const newest = signal(look());
  const watched = watchedSnapshot(newest);
  const woken = { book: 0, supplies: 0, nowMs: 0, app: 0 };
  const wakes = (part: keyof typeof woken, read: () => unknown) =>
    effect(() => {
      read();
      woken[part] += 1;
    });
  const stop = [
    wakes('book', () => watched.view.book),
    wakes('supplies', () => watched.view.supplies),
    wakes('nowMs', () => watched.view.nowMs),
    wakes('app', () => watched.ui.app),
  ];
  log.entries.forEach(({ command, atMs }, n) => {
    play(run, command, atMs);
    newest.value = look();
    if (n % 7 === 0) expect(plain(watched.view)).toEqual(plain(newest.value.view));
  });
  for (const end of stop) end();
  const acts = log.entries.length;
  expect(woken.nowMs).toBeGreaterThan(acts / 2);
  expect(woken.supplies).toBeLessThan(acts / 4);
  expect(woken.book).toBeLessThan(acts / 2);
  expect(woken.app).toBe(1);
});

test('what is equal is the same thing, and what is not is as it was given', () => {
  const older = { a: [{ n: 1 }, { n: 2 }], b: { c: null as string | null }, gone: 1 };
  const newer = unchanged<object>(older, { a: [{ n: 1 }, { n: 3 }], b: { c: null } }) as typeof older;
  expect(newer).toEqual({ a: [{ n: 1 }, { n: 3 }], b: { c: null } });
  expect(newer.a[0]).toBe(older.a[0]);
  expect(newer.b).toBe(older.b);
  expect(unchanged<object>(older, structuredClone(older))).toBe(older);
  expect(unchanged<unknown>([1, undefined], [1])).toEqual([1]);
  expect(older).toEqual({ a: [{ n: 1 }, { n: 2 }], b: { c: null }, gone: 1 });
});
