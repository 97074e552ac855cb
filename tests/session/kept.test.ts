// What a browser lets go of: the oldest logs of finished shifts, never their score lines, and the oldest unfinished shifts
// whole; the newest of both stay. And a pair's turn, which is read off the log and so outlives a reload.
import { expect, test } from 'vitest';
import { MOST_UNFINISHED, tooOld } from '../../src/session/kept.ts';
import { talksEnded } from '../../src/session/pair-turn.ts';
import { FIRST, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const records = (count: number, finished: boolean) =>
  Array.from({ length: count }, (_, n) => ({ id: `${finished}-${n}`, finished, playedAt: (n * 7) % count }));

test('a browser with few shifts lets go of nothing', () => {
  expect(tooOld([...records(20, true), ...records(MOST_UNFINISHED, false)])).toEqual({ logs: [], whole: [] });
});

test('of many, the oldest go: finished ones their log alone, unfinished ones whole', () => {
  const all = [...records(100, true), ...records(100, false)];
  const { logs, whole } = tooOld(all);
  const gone = (ids: string[], finished: boolean) => {
    const playedAt = (id: string) => all.find((one) => one.id === id)?.playedAt ?? 0;
    const left = all.filter((one) => one.finished === finished && !ids.includes(one.id));
    expect(Math.max(...ids.map(playedAt))).toBeLessThan(Math.min(...left.map((one) => one.playedAt)));
    return left.length;
  };
  expect([gone(logs, true), gone(whole, false)]).toEqual([60, MOST_UNFINISHED]);
});

test('in a pair the turn changes with every talk that ended, and is the same after a reload', async () => {
  const browser = new Browser();
  const desk = await openDesk(new Window(browser));
  const session = await desk.start({ ...FIRST, pair: 'Kim' });
  const turn = () => session.snapshot().pairTurn;
  expect(turn()).toBe(0);
  await session.act({ type: 'phone.end-night-service' });
  let [talks, guard] = [0, 0];
  while (talks < 3 && guard < 80) {
    guard += 1;
    const { view } = session.snapshot();
    const ringing = view.lines.find(({ status }) => status === 'ringing');
    const waits = view.contacts.find(
      (c) => c.kind !== 'phone' && c.status === 'waiting' && c.place === 'window',
    );
    if (view.talk) {
      const before = turn();
      await session.act({ type: 'say.close', with: 'goodbye' });
      talks += 1;
      expect(turn()).toBe(before + 1);
    } else if (ringing) await session.act({ type: 'phone.answer', line: ringing.line as 1 });
    else if (waits) await session.act({ type: 'window.turn-to', contact: waits.contact });
    else await session.act({ type: 'time.skip' });
  }
  expect(talks).toBe(3);
  const before = turn();
  await session.leave();
  const again = await (await openDesk(new Window(browser))).resume();
  expect(again.snapshot().pairTurn).toBe(before);
  expect(talksEnded([])).toBe(0);
});
