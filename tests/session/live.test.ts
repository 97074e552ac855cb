// A shift being played: an act is shown only after it was written, refusals cost nothing, the log replays to the same
// state, other windows only read, and a shift without storage plays on.
import { describe, expect, test, vi } from 'vitest';
import { hashOf } from '../../src/office/canonical.ts';
import type { DebriefView } from '../../src/scoring/types.ts';
import { debriefed } from '../../src/session/debriefed.ts';
import { readShiftFile } from '../../src/session/shift-file.ts';
import type { Session } from '../../src/session/types.ts';
import { edition, FIRST, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const OPEN = { type: 'phone.end-night-service' } as const;
const SKIP = { type: 'time.skip' } as const;

async function seated(window = new Window(), options = FIRST): Promise<Session> {
  const desk = await openDesk(window);
  return desk.start(options);
}

/** The state a log comes to, played from nothing. */
const replayed = (session: Session) => {
  const read = readShiftFile(edition, session.exportLog());
  return {
    verdict: read.verdict,
    acts: read.log?.entries.length,
    nowMs: read.run?.state.nowMs,
    hash: hashOf(read.run?.state),
  };
};

describe('a new shift', () => {
  test('stands before the browser has written it; its first act waits for that', async () => {
    const window = new Window();
    let written = () => {};
    window.browser.gate = new Promise((resolve) => (written = resolve));
    const session = await seated(window);
    expect(session.snapshot()).toMatchObject({ save: 'writing', pending: null });
    const done = session.act(OPEN);
    await window.pass(2_000);
    expect(session.snapshot().pending).toEqual(OPEN);
    written();
    expect(await done).toEqual({ ok: true });
    expect(session.snapshot()).toMatchObject({ save: 'saved', pending: null });
    expect([...window.browser.shifts.values()].map(({ entries }) => entries.length)).toEqual([1]);
  });

  test('that cannot be written says so before anything is played', async () => {
    const window = new Window();
    window.browser.broken = new Error('full');
    const session = await seated(window);
    await window.settle();
    expect(session.snapshot().save).toBe('no-storage');
  });

  test('left at once gives its lock back', async () => {
    const window = new Window();
    await (await seated(window)).leave();
    await window.settle();
    expect(window.browser.holders.size).toBe(0);
  });
});

describe('an act', () => {
  test('shows at once as pressed, and as done only when it was written', async () => {
    const window = new Window();
    const session = await seated(window);
    let written = () => {};
    window.browser.gate = new Promise((resolve) => (written = resolve));
    const done = session.act(OPEN);
    expect(session.snapshot().pending).toEqual(OPEN);
    await window.pass(2_000);
    expect(session.snapshot()).toMatchObject({
      pending: OPEN,
      save: 'writing',
      view: { nightService: true, nowMs: 28_200_000 },
    });
    written();
    expect(await done).toEqual({ ok: true });
    expect(session.snapshot()).toMatchObject({ pending: null, save: 'saved', view: { nightService: false } });
    expect([...window.browser.shifts.values()][0]?.entries).toHaveLength(1);
  });

  test('that is refused is not logged, costs nothing and is said', async () => {
    const session = await seated();
    const before = session.snapshot().view;
    const result = await session.act({ type: 'say.greet' });
    expect(result).toEqual({ ok: false, code: 'talk/nobody', text: { id: 'refusal.talk/nobody' } });
    expect(session.snapshot()).toMatchObject({ refusal: { code: 'talk/nobody' }, pending: null });
    expect(session.snapshot().view).toBe(before);
    expect(session.snapshot().announcements.at(-1)).toMatchObject({
      urgency: 'polite',
      text: { id: 'refusal.talk/nobody' },
    });
    expect(replayed(session).acts).toBe(0);
    await session.act(OPEN);
    expect(session.snapshot().refusal).toBeNull();
  });

  test('waits for the one before it', async () => {
    const session = await seated();
    const [first, again] = await Promise.all([session.act(OPEN), session.act(OPEN)]);
    expect([first.ok, again]).toEqual([
      true,
      { ok: false, code: 'phone/already-open', text: { id: 'refusal.phone/already-open' } },
    ]);
  });

  test('tells listeners once a frame, however much happens', async () => {
    const window = new Window();
    const session = await seated(window);
    const heard = vi.fn();
    const stop = session.subscribe(heard);
    await Promise.all([session.act(OPEN), session.act(SKIP), session.act(SKIP)]);
    session.ui({ app: 'today' });
    expect(window.framesWaiting).toBe(1);
    await window.settle();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith(session.snapshot());
    stop();
    session.ui({ app: null });
    await window.settle();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('gives a log that replays to the same state', async () => {
    const session = await seated();
    for (const act of [OPEN, SKIP, SKIP, SKIP]) await session.act(act);
    const { view } = session.snapshot();
    const there = view.contacts.find((contact) => contact.kind === 'window');
    if (there) await session.act({ type: 'window.turn-to', contact: there.contact });
    await session.act({ type: 'say.greet' });
    expect(replayed(session)).toMatchObject({ verdict: 'ok', nowMs: session.snapshot().view.nowMs });
  });
});

describe('our own mistake', () => {
  test('stops the shift, keeps the log and offers it', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const session = await seated();
    await session.act(OPEN);
    // A command no office knows stands for any exception.
    expect(await session.act({ type: 'no.such' } as never)).toMatchObject({
      ok: false,
      code: 'session/stopped',
    });
    expect(session.snapshot()).toMatchObject({ failure: { id: 'session.stopped' }, pending: null });
    expect(await session.act(SKIP)).toMatchObject({ ok: false, code: 'session/stopped' });
    expect(replayed(session)).toMatchObject({ verdict: 'ok', acts: 1 });
    expect(quiet).toHaveBeenCalled();
    quiet.mockRestore();
  });
});

describe('without storage', () => {
  test('a shift plays on in memory and can be had as a file', async () => {
    const session = await seated(new Window(new Browser(), false));
    expect(session.snapshot().save).toBe('no-storage');
    await session.act(OPEN);
    expect(session.snapshot().view.nightService).toBe(false);
    expect(replayed(session)).toMatchObject({ verdict: 'ok', acts: 1 });
  });

  test('that filled up in mid-shift is said at once, and made good when there is room', async () => {
    const window = new Window();
    const session = await seated(window);
    window.browser.broken = new DOMException('full', 'QuotaExceededError');
    expect(await session.act(OPEN)).toEqual({ ok: true });
    await session.act(SKIP);
    const urgent = session.snapshot().announcements.filter((one) => one.urgency === 'assertive');
    expect(session.snapshot().save).toBe('no-storage');
    expect(urgent.map((one) => one.text.id)).toEqual(['announce.not-saved']);
    window.browser.broken = null;
    await session.act(SKIP);
    expect(session.snapshot().save).toBe('saved');
    expect([...window.browser.shifts.values()][0]?.entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
  });

  test('from the very first write is made good later too', async () => {
    const window = new Window();
    window.browser.broken = new Error('denied');
    const session = await seated(window);
    await session.act(OPEN);
    expect(window.browser.shifts.size).toBe(0);
    window.browser.broken = null;
    await session.act(SKIP);
    expect([...window.browser.shifts.values()][0]?.entries).toHaveLength(2);
  });
});

describe('taking up again', () => {
  test('comes back to the last act shown', async () => {
    const browser = new Browser();
    const session = await seated(new Window(browser));
    for (const act of [OPEN, SKIP, SKIP]) await session.act(act);
    const { view } = session.snapshot();
    await session.leave();
    expect(await session.act(SKIP)).toMatchObject({ ok: false, code: 'session/left' });
    const desk = await openDesk(new Window(browser));
    expect(desk.saved).toEqual({ name: 'Sam', shift: 'first', atMs: view.nowMs });
    const again = await desk.resume();
    expect(again.snapshot()).toMatchObject({ view, playerName: 'Sam', save: 'saved' });
    expect(await again.act(SKIP)).toEqual({ ok: true });
  });

  test('is known to the same desk once a shift was left', async () => {
    const desk = await openDesk();
    expect(desk.saved).toBeNull();
    const session = await desk.start(FIRST);
    await session.act(OPEN);
    await session.leave();
    expect(desk.saved).toMatchObject({ name: 'Sam' });
    expect((await desk.resume()).snapshot().view.nightService).toBe(false);
  });

  test('keeps what is whole when the store holds a broken entry', async () => {
    const browser = new Browser();
    const session = await seated(new Window(browser));
    for (const act of [OPEN, SKIP, SKIP]) await session.act(act);
    await session.leave();
    const kept = [...browser.shifts.values()][0];
    if (kept?.entries[2]) kept.entries[2].atMs += 1;
    const again = await (await openDesk(new Window(browser))).resume();
    expect(replayed(again)).toMatchObject({ verdict: 'ok', acts: 2 });
    expect(await again.act(SKIP)).toEqual({ ok: true });
    expect(browser.shifts.size).toBe(2);
  });

  test('of a shift under another edition is not offered, but its file is', async () => {
    const browser = new Browser();
    await (await seated(new Window(browser))).leave();
    const kept = [...browser.shifts.values()][0];
    if (kept) kept.record.contentHash = 'another';
    const desk = await openDesk(new Window(browser));
    expect(desk.saved).toBeNull();
    expect(await desk.outdated?.file()).toContain('"seed":7');
    await expect(desk.resume()).rejects.toMatchObject({ text: { id: 'file.nothing-saved' } });
  });
});

describe('a second window', () => {
  test('only reads, sees what the first does, and takes over when it lets go', async () => {
    const browser = new Browser();
    const first = await seated(new Window(browser));
    await first.act(OPEN);
    const window = new Window(browser);
    const second = await (await openDesk(window)).resume();
    expect(second.snapshot()).toMatchObject({ save: 'read-only', canTakeOver: false });
    expect(await second.act(SKIP)).toMatchObject({ ok: false, code: 'session/read-only' });
    await first.act(SKIP);
    await window.settle();
    expect(second.snapshot().view).toEqual(first.snapshot().view);
    expect(await second.takeOver()).toMatchObject({ ok: false });
    await first.leave();
    await window.settle();
    expect(second.snapshot().canTakeOver).toBe(true);
    expect(await second.takeOver()).toEqual({ ok: true });
    expect(second.snapshot()).toMatchObject({ save: 'saved', canTakeOver: false });
    expect(await second.act(SKIP)).toEqual({ ok: true });
    expect(replayed(second)).toMatchObject({ verdict: 'ok', acts: 3 });
  });

  test('playing a shift of its own is no second window', async () => {
    const browser = new Browser();
    await seated(new Window(browser));
    const window = new Window(browser);
    const own = await seated(window);
    await window.settle();
    expect(own.snapshot().save).toBe('saved');
  });
});

const SCORED = { total: 71, score: { marks: [] as unknown[] } } as DebriefView;
async function toTheEnd(session: Session): Promise<void> {
  for (let n = 0; n < 200 && session.snapshot().view.phase !== 'over'; n += 1) await session.act(SKIP);
}

describe('the end of the day', () => {
  test('brings the debrief, and the shift into the record', async () => {
    const window = new Window();
    const desk = await openDesk(window, () => SCORED);
    const session = await desk.start(FIRST);
    await session.act(OPEN);
    await toTheEnd(session);
    expect(session.snapshot()).toMatchObject({
      debrief: SCORED,
      ui: { scene: 'debrief' },
      view: { phase: 'over' },
    });
    expect(JSON.parse(session.exportLog())).toMatchObject({ name: 'Sam', claimed: { score: 71 } });
    expect(replayed(session).verdict).toBe('ok');
    expect(await session.act({ type: 'say.greet' })).toMatchObject({ ok: false, code: 'shift/over' });
    await session.leave();
    expect(desk.saved).toBeNull();
    expect(desk.past).toMatchObject([{ name: 'Sam', shift: 'first', total: 71 }]);
  });

  test('can be gone back into at any moment the debrief shows', async () => {
    const desk = await openDesk(new Window(), debriefed);
    const session = await desk.start(FIRST);
    await session.act(OPEN);
    for (let n = 0; n < 6; n += 1) await session.act(SKIP);
    const there = session
      .snapshot()
      .view.contacts.find((contact) => contact.kind === 'window' && contact.status === 'waiting');
    if (there) await session.act({ type: 'window.turn-to', contact: there.contact });
    await session.act({ type: 'say.greet' });
    await toTheEnd(session);
    const { debrief } = session.snapshot();
    expect(debrief?.total).toBeTypeOf('number');
    const moment = debrief?.all.find((one) => one.fromSeq > 1);
    expect(await session.tryAgain(moment?.fromSeq ?? 1)).toEqual({ ok: true });
    expect(replayed(session)).toMatchObject({ verdict: 'ok', acts: (moment?.fromSeq ?? 1) - 1 });
    expect(session.snapshot().view.nowMs).toBeLessThanOrEqual(moment?.atMs ?? 0);
  });

  test('is not lost when the debrief breaks', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const desk = await openDesk(new Window(), () => {
      throw new Error('no debrief');
    });
    const session = await desk.start(FIRST);
    await toTheEnd(session);
    expect(session.snapshot()).toMatchObject({
      debrief: null,
      failure: { id: 'session.no-debrief' },
      view: { phase: 'over' },
    });
    expect(replayed(session).verdict).toBe('ok');
    quiet.mockRestore();
  });

  test('can be tried again from a minute, in a copy that is not scored', async () => {
    const window = new Window();
    const desk = await openDesk(window, () => SCORED);
    const session = await desk.start(FIRST);
    await session.act(OPEN);
    await session.act(SKIP);
    const { view } = session.snapshot();
    await session.act(SKIP);
    await toTheEnd(session);
    const whole = replayed(session);
    expect(await session.tryAgain(3)).toEqual({ ok: true });
    expect(session.snapshot()).toMatchObject({
      view,
      debrief: null,
      unscored: true,
      playerName: 'Sam',
      ui: { scene: 'office' },
    });
    expect(await session.act(SKIP)).toEqual({ ok: true });
    await toTheEnd(session);
    expect(JSON.parse(session.exportLog())).not.toHaveProperty('claimed.score');
    expect(readShiftFile(edition, session.exportLog()).unscored).toBe(true);
    const kept = [...window.browser.shifts.values()];
    expect(kept.map((one) => [one.record.finished, one.record.total, one.record.unscored])).toEqual([
      [true, 71, false],
      [true, null, true],
    ]);
    expect(kept[0]?.entries).toHaveLength(whole.acts ?? 0);
  });
});

test('a practised situation is dealt as asked', async () => {
  const desk = await openDesk();
  const id = desk.scenarios[0]?.id ?? '';
  const session = await desk.start({
    ...FIRST,
    scenario: id,
    variant: desk.scenarios[0]?.variants[0] ?? 'surprise',
  });
  expect(JSON.parse(session.exportLog())).toMatchObject({
    settings: { practise: { scenario: id, variant: desk.scenarios[0]?.variants[0] } },
  });
  const surprise = await desk.start({ ...FIRST, scenario: id, variant: 'surprise' });
  expect(JSON.parse(surprise.exportLog())).toMatchObject({
    settings: { practise: { scenario: id, variant: null } },
  });
  await expect(desk.start({ ...FIRST, scenario: 'no-such' })).rejects.toThrow();
});

test('the browser is asked to keep what is saved, once there is something worth keeping', async () => {
  const window = new Window();
  const session = await seated(window);
  for (let n = 0; n < 9; n += 1) await session.act(SKIP);
  expect(window.persisted).toBe(0);
  for (let n = 0; n < 9; n += 1) await session.act(SKIP);
  expect(window.persisted).toBe(1);
});
