// Time between acts: how fast it runs at each pace, what stops it, and that what it brings is written before it is shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pace } from '../../src/office/kinds.ts';
import { advance, clockAt, isStopped, REAL_READING_MS, shownMs } from '../../src/session/clock.ts';
import { readShiftFile } from '../../src/session/shift-file.ts';
import { journalHash, replay, stateHash } from '../../src/shift/replay.ts';
import { edition, FIRST, openDesk } from './desk.ts';
import { Window } from './machine.ts';

describe('the clock', () => {
  test.each([
    ['untimed', 0],
    ['relaxed', 3_500],
    ['real', 1_000],
    ['busy', 5_000],
  ] as const)('in %s, a second is %i ms', (pace, ms) => {
    expect(shownMs(advance(clockAt(0, 0), pace, 1_000, false))).toBe(ms);
  });

  test('gives the same time however it is sliced, and never runs back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), (steps) => {
        let clock = clockAt(100, 0);
        let real = 0;
        for (const step of steps) {
          real += step;
          const next = advance(clock, 'relaxed', real, false);
          expect(shownMs(next)).toBeGreaterThanOrEqual(shownMs(clock));
          clock = next;
        }
        expect(shownMs(clock)).toBe(100 + Math.floor(real * 3.5));
      }),
    );
  });

  test('stands while held, and owes nothing for the time a machine slept', () => {
    expect(shownMs(advance(clockAt(0, 0), 'busy', 900, true))).toBe(0);
    expect(shownMs(advance(clockAt(0, 0), 'real', 3_600_000, false))).toBe(1_000);
    expect(shownMs(advance(clockAt(0, 5_000), 'real', 1_000, false))).toBe(0);
  });

  test('stands for reading: until the next act, in real at most twenty seconds', () => {
    const reading = clockAt(0, 0, true);
    expect(isStopped(reading, 'relaxed', 3_600_000)).toBe(true);
    expect(isStopped(reading, 'real', REAL_READING_MS - 1)).toBe(true);
    expect(isStopped(reading, 'real', REAL_READING_MS)).toBe(false);
  });
});

async function begun(pace: Pace) {
  const window = new Window();
  const session = await (await openDesk(window)).start({ ...FIRST, pace });
  const entries = () => [...window.browser.shifts.values()][0]?.entries ?? [];
  return { window, session, entries, now: () => session.snapshot().view.nowMs };
}
const STARTS = 28_200_000;

describe('a shift in a live pace', () => {
  test('begins with the clock stopped, until the first act', async () => {
    const { window, session, now } = await begun('relaxed');
    expect(session.snapshot().clockStopped).toBe(true);
    await window.pass(5_000);
    expect(now()).toBe(STARTS);
    await session.act({ type: 'phone.end-night-service' });
    expect(session.snapshot().clockStopped).toBe(false);
    const at = now();
    await window.pass(2_000);
    expect(now() - at).toBeGreaterThan(6_000);
    expect(now() - at).toBeLessThanOrEqual(7_000);
  });

  test('in untimed never moves between acts', async () => {
    const { window, session, now, entries } = await begun('untimed');
    await session.act({ type: 'phone.end-night-service' });
    const at = now();
    await window.pass(60_000);
    expect([now(), entries().length, session.snapshot().clockStopped]).toEqual([at, 1, false]);
  });

  test('writes passed time every ten seconds, and when it brings somebody', async () => {
    const { window, session, entries, now } = await begun('real');
    await session.act({ type: 'chart.close' });
    await session.act({ type: 'time.wait', forMs: 1_000 });
    await window.pass(9_000);
    const before = entries().length;
    expect(now()).toBeGreaterThan(STARTS + 8_000);
    await window.pass(2_000);
    expect(
      entries()
        .slice(before)
        .map((entry) => entry.command.type),
    ).toEqual(['clock.passed']);
    await window.pass(50_000);
    // Somebody came in at 7:50:50: on view, and in the log.
    const contact = session.snapshot().view.contacts.find((one) => one.kind === 'window');
    expect(contact?.sinceMs).toBe(STARTS + 50_000);
    expect(entries().at(-1)?.atMs).toBeGreaterThanOrEqual(STARTS + 50_000);
    expect(session.snapshot().announcements.some((one) => one.text.id === 'announce.came-in')).toBe(true);
    expect(session.snapshot().captions.at(-1)?.text).toEqual({ id: 'caption.door' });
  });

  test('dates an act by the time that has passed', async () => {
    const { window, session, entries } = await begun('real');
    await session.act({ type: 'time.wait', forMs: 0 });
    await window.pass(4_000);
    await session.act({ type: 'phone.end-night-service' });
    expect(entries().map((entry) => [entry.command.type, entry.atMs >= STARTS + 3_900])).toEqual([
      ['time.wait', false],
      ['phone.end-night-service', true],
    ]);
  });

  test('stands while paused, in a dialog, over the huddle card, and out of sight', async () => {
    const { window, session, entries, now } = await begun('busy');
    await session.act({ type: 'phone.end-night-service' });
    await window.pass(1_000);
    const stands = async () => {
      const at = now();
      await window.pass(3_000);
      expect(now() - at).toBeLessThan(300);
    };
    session.pause(true);
    await window.settle();
    expect(entries().at(-1)?.command.type).toBe('clock.passed');
    expect(session.snapshot().paused).toBe(true);
    await stands();
    session.pause(false);
    session.ui({ dialog: 'settings' });
    await stands();
    session.ui({ dialog: null, paper: 'huddle' });
    await stands();
    session.ui({ paper: null });
    window.hide(true);
    await stands();
    window.hide(false);
    expect(session.snapshot().clockStopped).toBe(true);
    await stands();
    await session.act({ type: 'time.wait', forMs: 0 });
    const at = now();
    await window.pass(1_000);
    expect(now()).toBeGreaterThan(at + 4_000);
  });

  test('stops for new text until the next act', async () => {
    const { window, session, now } = await begun('relaxed');
    await session.act({ type: 'phone.end-night-service' });
    await session.act({ type: 'time.skip' });
    const there = session.snapshot().view.contacts.find((one) => one.kind === 'window');
    await session.act({ type: 'window.turn-to', contact: there?.contact ?? '' });
    await session.act({ type: 'say.ask', about: ['full-name'], open: true });
    expect(session.snapshot()).toMatchObject({ clockStopped: true, ui: { scene: 'talk' } });
    const at = now();
    await window.pass(30_000);
    expect(now()).toBe(at);
    await session.act({ type: 'slip.open', kind: 'check-in', item: null });
    expect(session.snapshot()).toMatchObject({ clockStopped: false, ui: { paper: 'slip' } });
    await window.pass(1_000);
    expect(now()).toBeGreaterThan(at);
  });

  test('writes the time that has passed on leaving', async () => {
    const { window, session, entries } = await begun('real');
    await session.act({ type: 'time.wait', forMs: 0 });
    await window.pass(3_000);
    await session.leave();
    expect(entries().at(-1)).toMatchObject({ command: { type: 'clock.passed' } });
    const count = entries().length;
    await window.pass(20_000);
    expect(entries()).toHaveLength(count);
  });

  test('changes its pace by an entry of the log', async () => {
    const { session, entries } = await begun('relaxed');
    session.setPace('untimed');
    await session.leave();
    expect(entries().map((entry) => entry.command)).toEqual([{ type: 'pace.set', pace: 'untimed' }]);
    expect(session.snapshot().pace).toBe('untimed');
  });
});

test('however time was cut, the shift comes to the same state', async () => {
  const { window, session } = await begun('busy');
  await session.act({ type: 'phone.end-night-service' });
  for (let n = 0; n < 12; n += 1) {
    await window.pass(11_350);
    const { view } = session.snapshot();
    const ringing = view.lines.find((line) => line.status === 'ringing');
    const there = view.contacts.find((contact) => contact.kind === 'window' && contact.status === 'waiting');
    if (view.talk !== null) await session.act({ type: 'say.greet' });
    else if (there) await session.act({ type: 'window.turn-to', contact: there.contact });
    else if (ringing) await session.act({ type: 'phone.answer', line: ringing.line as 1 });
    // Lets the clock run on, whatever there was to read.
    await session.act({ type: 'slip.open', kind: 'message', item: null });
  }
  session.pause(true);
  await window.settle();
  const { log } = readShiftFile(edition, session.exportLog());
  if (!log) throw new Error('A log of ours is whole.');
  const cuts = log.entries.filter((entry) => entry.command.type === 'clock.passed');
  expect(cuts.length).toBeGreaterThan(5);
  const uncut = { ...log, entries: log.entries.filter((entry) => !cuts.slice(0, -1).includes(entry)) };
  const [one, other] = [replay(edition.content, log), replay(edition.content, uncut)];
  expect(other.refusedAt).toBeNull();
  expect(stateHash(other.run.state)).toBe(stateHash(one.run.state));
  expect(journalHash(other.run.journal)).toBe(journalHash(one.run.journal));
});
