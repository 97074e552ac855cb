// What happens to machines and to texts: a lid closed in mid-shift, a tab out of sight, a clock set back, names and answers of
// the kind that breaks programs. The shift goes on where it stood, and nothing that was played is lost.
import { describe, expect, test } from 'vitest';
import type { Pace } from '../../src/office/kinds.ts';
import { readShiftFile } from '../../src/session/shift-file.ts';
import { edition, FIRST, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const HOUR_MS = 3_600_000;
const OPEN = { type: 'phone.end-night-service' } as const;
const SKIP = { type: 'time.skip' } as const;
const RUNNING = ['relaxed', 'real', 'busy'] as const;

async function running(pace: Pace) {
  const window = new Window();
  const session = await (await openDesk(window)).start({ ...FIRST, pace });
  await session.act(OPEN);
  // Opening a slip lets the clock run on, whatever there was to read.
  await session.act({ type: 'slip.open', kind: 'message', item: null });
  await window.pass(1_000);
  const entries = () => [...window.browser.shifts.values()][0]?.entries ?? [];
  return { window, session, entries, now: () => session.snapshot().view.nowMs };
}

describe.each(RUNNING)('a clock that runs (%s)', (pace) => {
  test('stands for a tab that is out of sight for forty minutes, and writes once what had passed', async () => {
    const { window, session, entries, now } = await running(pace);
    window.hide(true);
    await window.settle();
    const [at, count] = [now(), entries().length];
    expect(entries().at(-1)?.command).toEqual({ type: 'clock.passed' });
    window.sleep(2_400_000);
    await window.pass(1_000);
    expect([now(), entries().length]).toEqual([at, count]);
    window.hide(false);
    await window.pass(1_000);
    expect(now()).toBe(at);
    expect(await session.act({ type: 'time.wait', forMs: 0 })).toEqual({ ok: true });
  });

  test('owes nothing for three hours of sleep, with the lid closed over an open shift', async () => {
    const { window, session, now } = await running(pace);
    const at = now();
    window.sleep(3 * HOUR_MS);
    await window.pass(250);
    // A moment at most, at the pace it runs.
    expect(now() - at).toBeLessThanOrEqual(5 * 1_300);
    expect(await session.act(SKIP)).toEqual({ ok: true });
    expect(readShiftFile(edition, session.exportLog()).verdict).toBe('ok');
  });
});

describe('a computer whose clock was set back by a day', () => {
  test('in mid-shift, goes on with the shift and keeps it', async () => {
    const { window, session, now } = await running('relaxed');
    const at = now();
    window.setBackMs = 24 * HOUR_MS;
    await window.pass(1_000);
    expect(now()).toBeGreaterThan(at);
    expect(await session.act(SKIP)).toEqual({ ok: true });
    await session.leave();
    const [kept] = [...window.browser.shifts.values()];
    expect(kept?.record.playedAt).toBeGreaterThanOrEqual(kept?.record.startedAt ?? Infinity);
  });

  test('between two shifts, still offers the one left last', async () => {
    const browser = new Browser();
    const before = await openDesk(new Window(browser));
    const old = await before.start({ ...FIRST, name: 'Before' });
    await old.act(OPEN);
    await old.leave();
    const window = new Window(browser);
    window.setBackMs = 24 * HOUR_MS;
    const young = await (await openDesk(window)).start({ ...FIRST, name: 'After' });
    await young.act(OPEN);
    await young.leave();
    expect((await openDesk(new Window(browser))).saved).toMatchObject({ name: 'After' });
  });
});

const ODD = [
  ['markup', '<img src=x onerror=hit()><b>Sam</b>'],
  ['a lone surrogate', 'Sam\ud800'],
  ['the other half alone', '\udfffSam'],
  ['a poisoned key', '__proto__'],
  ['another', 'constructor'],
  ['an end of a file', '"}],"entries":[\n{"seq":1}'],
  ['zero bytes and turned words', 'a\u0000b\u202etxt.exe'],
  ['quotes of messages', "it's {name, plural, other {#}}"],
] as const;

describe.each(ODD)('in every text one can type: %s', (_, text) => {
  test('the shift goes on, comes back from this browser, and comes back from its file', async () => {
    const browser = new Browser();
    const session = await (await openDesk(new Window(browser))).start({ ...FIRST, name: text });
    await session.act(OPEN);
    await session.act({ type: 'people.search', name: text, birthDate: text });
    await session.act({ type: 'slip.open', kind: 'message', item: null });
    const slip = session.snapshot().view.slips.at(-1)?.slip ?? '';
    expect(slip).not.toBe('');
    for (const field of ['reason', text.slice(0, 80)])
      await session.act({ type: 'slip.enter', slip, field, value: text });
    await session.act({ type: 'phone.dial', number: text });
    expect(session.snapshot().failure).toBeNull();
    expect(await session.act(SKIP)).toEqual({ ok: true });
    const { view } = session.snapshot();
    const file = session.exportLog();
    await session.leave();

    const again = await (await openDesk(new Window(browser))).resume();
    expect(again.snapshot()).toMatchObject({ view, playerName: text, save: 'saved' });
    // As a file is written: in UTF-8, which has no lone surrogates.
    const written = new TextDecoder().decode(new TextEncoder().encode(file));
    const read = readShiftFile(edition, written);
    expect(read).toMatchObject({ verdict: 'ok', name: text });
    expect(read.log?.entries.length).toBeGreaterThan(3);
  });
});
