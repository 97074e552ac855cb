// A shift begun by a class code: what the teacher set really binds, everyone's unfinished shift stays their own, and the
// result file claims the score that checking it gives, over or not.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/cli/verify/check.ts';
import { debriefed } from '../../src/session/debriefed.ts';
import { resultFileName } from '../../src/session/result-file.ts';
import type { CodeReading, Session } from '../../src/session/types.ts';
import { codeWithCard } from '../../src/shift/class-code.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { edition, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const OPEN = { type: 'phone.end-night-service' } as const;
const SKIP = { type: 'time.skip' } as const;

const codeFor = (over: Partial<Settings> = {}): string =>
  codeWithCard(edition.contentHash, 7, settingsFor('first', { pace: 'relaxed', ...over }));

/** Sits down with a code, as the badge does it. */
async function seated(code: string, name: string, browser = new Browser(), pair?: string): Promise<Session> {
  const desk = await openDesk(new Window(browser), debriefed);
  const read = desk.readCode(code);
  if (!read.ok) throw new Error(read.text.id);
  return desk.start({ ...read.start, name, ...(pair === undefined ? {} : { pair }) });
}
const fileOf = (session: Session) =>
  JSON.parse(session.exportLog()) as {
    settings: Settings;
    claimed: { score?: number };
    name: string;
    pair?: string;
    code?: string;
    attempt?: number;
  };

describe('what the teacher set', () => {
  test('a fixed pace is not changed, and the session says why', async () => {
    const session = await seated(codeFor({ locks: ['pace'] }), 'Sam');
    expect(await session.act({ type: 'pace.set', pace: 'untimed' })).toEqual({
      ok: false,
      code: 'pace/fixed',
      text: { id: 'refusal.pace/fixed' },
    });
    expect(session.snapshot()).toMatchObject({ pace: 'relaxed', view: { locks: ['pace'] } });
  });

  test('a pace that is free is changed as ever', async () => {
    const session = await seated(codeFor(), 'Sam');
    expect(await session.act({ type: 'pace.set', pace: 'untimed' })).toEqual({ ok: true });
  });

  test('a locked handbook does not open, and the session says why; everything else does', async () => {
    const session = await seated(codeFor({ locks: ['handbook'] }), 'Sam');
    session.ui({ app: 'handbook', handbookPage: 'identity' });
    expect(session.snapshot()).toMatchObject({
      ui: { app: null, handbookPage: null },
      refusal: { code: 'session/handbook-locked' },
    });
    session.ui({ app: 'today' });
    expect(session.snapshot().ui.app).toBe('today');
    const free = await seated(codeFor(), 'Sam');
    free.ui({ app: 'handbook' });
    expect(free.snapshot().ui.app).toBe('handbook');
  });

  test('the accommodation is untimed from the start, whatever was fixed, and shows nowhere else', async () => {
    const session = await seated(codeFor({ locks: ['pace'], untimed: true }), 'Sam');
    const other = await seated(codeFor({ locks: ['pace'] }), 'Ana');
    expect(session.snapshot().pace).toBe('untimed');
    const { untimed, ...settings } = fileOf(session).settings;
    const { untimed: _, ...theirs } = fileOf(other).settings;
    expect(untimed).toBe(true);
    expect(settings).toEqual(theirs);
    // The debrief, made by the same acts, is the same to the last word.
    for (const one of [session, other])
      for (let n = 0; n < 200 && one.snapshot().debrief === null; n += 1) await one.act(SKIP);
    expect(session.snapshot().debrief).not.toBeNull();
    expect(session.snapshot().debrief).toEqual(other.snapshot().debrief);
  });

  test('a policy card that came with the code stands in the header', async () => {
    const session = await seated(codeFor({ policy: { 'late-grace': 5 } }), 'Sam');
    expect(fileOf(session).settings.policy).toEqual({ 'late-grace': 5 });
    const desk = await openDesk();
    const alone: CodeReading = desk.readCode(codeFor({ policy: { 'late-grace': 5 } }).split('.')[0] ?? '');
    expect(alone).toMatchObject({ ok: false, text: { id: 'code.needs-card' } });
  });
});

describe('on a shared machine', () => {
  test('reload in mid-call: Sam goes on where Sam was, and somebody else takes nothing from it', async () => {
    const browser = new Browser();
    const code = codeFor({ pace: 'untimed' });
    const session = await seated(code, 'Sam', browser);
    await session.act(OPEN);
    for (let n = 0; n < 30 && !session.snapshot().view.lines.some((l) => l.status === 'ringing'); n += 1)
      await session.act(SKIP);
    const line = session.snapshot().view.lines.find((l) => l.status === 'ringing')?.line;
    await session.act({ type: 'phone.answer', line: line as 1 });
    await session.act({ type: 'say.greet' });
    const { view } = session.snapshot();
    expect(view.talk?.rows.length).toBeGreaterThan(1);
    // The bell: the page goes without a word. Somebody else sits down and plays a shift of their own.
    const else_ = await seated(code, 'Ana', browser);
    await else_.act(OPEN);
    const desk = await openDesk(new Window(browser), debriefed);
    expect(desk.unfinished.map(({ name, code: by }) => [name, by])).toEqual([
      ['Ana', code],
      ['Sam', code],
    ]);
    // The page that went took its lock with it.
    browser.holders.clear();
    const again = await desk.resume(desk.unfinished.find(({ name }) => name === 'Sam')?.id);
    expect(again.snapshot()).toMatchObject({ view, playerName: 'Sam', save: 'saved' });
    expect(await again.act({ type: 'say.soothe' })).toEqual({ ok: true });
    expect(fileOf(again)).toMatchObject({ name: 'Sam', code, attempt: 1 });
  });

  test('attempts are counted by code and name; one in which nothing was done is none', async () => {
    const browser = new Browser();
    const code = codeFor();
    await seated(code, 'Sam', browser);
    const first = await seated(code, 'Sam', browser);
    expect(fileOf(first).attempt).toBe(1);
    await first.act(OPEN);
    expect(fileOf(await seated(code, ' sam ', browser)).attempt).toBe(2);
    expect(fileOf(await seated(code, 'Ana', browser)).attempt).toBe(1);
    expect(fileOf(await seated(codeFor({ help: 'exam' }), 'Sam', browser)).attempt).toBe(1);
    expect(
      fileOf(await (await openDesk(new Window(browser))).start({ ...FREE, name: 'Sam' })),
    ).not.toHaveProperty('attempt');
  });
});
const FREE = { shift: 'first', pace: 'untimed', help: 'scored' } as const;

describe('the result file', () => {
  test('of a shift that is not over claims the score it has so far, and is ok to whoever checks it', async () => {
    const session = await seated(codeFor(), 'Sam', new Browser(), 'Ana');
    for (const act of [OPEN, SKIP, SKIP, SKIP]) await session.act(act);
    const checked = checkText(edition, session.exportLog());
    expect(checked.verdict).toBe('ok');
    expect(fileOf(session)).toMatchObject({
      name: 'Sam',
      pair: 'Ana',
      claimed: { score: checked.score?.total },
    });
    const better = session.exportLog().replace(/"score":[\d.]+/, '"score":99');
    expect(checkText(edition, better)).toMatchObject({ verdict: 'edited', problem: 'score-wrong' });
  });

  test('of a whole shift too, and it can be taken up from the file with its code', async () => {
    const code = codeFor();
    const session = await seated(code, 'Sam');
    for (let n = 0; n < 200 && session.snapshot().debrief === null; n += 1) await session.act(SKIP);
    expect(checkText(edition, session.exportLog()).verdict).toBe('ok');
    const desk = await openDesk(new Window(), debriefed);
    const again = await (await desk.readFile(session.exportLog())).resume?.();
    expect(again?.snapshot().seat).toEqual({ name: 'Sam', code, attempt: 1 });
    const foreign = session.exportLog().replace(`"code":"${code}"`, `"code":"${codeFor({ help: 'exam' })}"`);
    expect((await (await desk.readFile(foreign)).resume?.())?.snapshot().seat).toEqual({ name: 'Sam' });
  });

  test.each([
    [{ name: 'Sam Rivera', code: 'K7QM-0000-1111' }, 'K7QM-0000-1111-Sam-Rivera.json'],
    [{ name: '../Zoë: "Q"?', code: 'K7QM-0000-1111.x~1', attempt: 2 }, 'K7QM-0000-1111-Zoë-Q-2.json'],
    [{ name: '山田 花子', pair: 'Олена', code: 'K7QM-0000-1111' }, 'K7QM-0000-1111-山田-花子-Олена.json'],
    [{ name: '...', code: 'K7QM-0000-1111', attempt: 1 }, 'K7QM-0000-1111.json'],
    [{ name: 'é'.repeat(300) }, `${'é'.repeat(60)}.json`],
  ])('%# is named after code and student, in characters every disk takes', (seat, name) => {
    expect(resultFileName(seat, edition.contentHash)).toBe(name);
  });

  test('is named by the code of the board, also where somebody plays untimed by a code of their own', async () => {
    const [board, own] = [codeFor(), codeFor({ untimed: true })];
    expect(own).not.toBe(board);
    const { resultName } = (await seated(own, 'Sam')).snapshot();
    expect(resultName).toBe(`${board}-Sam.json`);
  });
});
