// The coach: between conversations only, at most every two minutes, each line once a shift, and never again after three
// uses; only when help is coached.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/office/commands.ts';
import type { Fact } from '../../src/office/facts.ts';
import { isRefusal } from '../../src/office/rules.ts';
import { makePlayer } from '../../src/players/names.ts';
import { coached, type CoachLine, coachLines, madeNeedless, SILENT } from '../../src/session/coach.ts';
import { Coaching } from '../../src/session/coaching.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deskView } from '../../src/views/desk.ts';
import { deal, firstShift, settingsFor } from '../../src/shift/deal/deal.ts';
import { makeWorld } from '../../src/shift/world.ts';
import type { TalkView } from '../../src/views/types.ts';
import { plainDesk, visitor } from '../views/plain-desk.ts';
import { edition, FIRST, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const MINUTE = 60_000;
const line = (id: string, when: CoachLine['when'], more: Partial<CoachLine> = {}): CoachLine => ({
  line: id,
  who: 'delphine-ward',
  contact: 'call-1',
  when,
  first: null,
  story: null,
  done: null,
  scope: null,
  ...more,
});
const talking = (ids: string[], offer: string | null = null) =>
  plainDesk({
    talk: {
      contact: visitor('call-1', { status: 'foreground', as: 'call' }),
      rows: ids.map((id) => ({ by: 'them', who: null, text: { id }, atMs: 0 })),
      offer: offer === null ? null : { set: offer, options: [] },
    } as unknown as TalkView,
  });
const between = (over = {}) => plainDesk(over);

describe('the coach', () => {
  test('remembers what was heard, and speaks when the talk is over', () => {
    const lines = [line('c1', { heard: 'a|b' })];
    const during = coached(SILENT, lines, talking(['b']), {});
    expect(during.now).toBeNull();
    expect(coached(during, lines, between(), {}).now).toEqual({ who: 'delphine-ward', text: { id: 'c1' } });
    expect(coached(SILENT, lines, between(), {}).now).toBeNull();
  });
  test('waits for what was offered, and is silenced by what was heard after all', () => {
    const lines = [line('c1', { offered: 'asked', not: { heard: 'site' } })];
    expect(
      coached(coached(SILENT, lines, talking([], 'asked'), {}), lines, between(), {}).now,
    ).not.toBeNull();
    expect(
      coached(coached(SILENT, lines, talking(['site'], 'asked'), {}), lines, between(), {}).now,
    ).toBeNull();
  });
  test.each([
    ['pressure', 'exertion'],
    ['nell-headache', 'hers'],
    ['paula-calls', 'head'],
  ])('after %s asks for the note of the call, until one is sent', (scenario, variant) => {
    const settings = firstShift({ practise: { scenario, variant } });
    const world = makeWorld(edition.content, deal(edition.content, 5, settings), settings);
    const [note] = coachLines(world);
    expect(note?.when.contact).toBe('closed');
    const sent = { type: 'message.sent', contact: note?.contact } as Fact;
    expect(note && madeNeedless(note, sent)).toBe(true);
    const player = makePlayer('exemplar', { plays: playsOf(world), texts: edition.text, seed: 5 });
    const run = beginRun(world);
    let state = SILENT;
    for (let n = 0; n < 200; n += 1) {
      const view = deskView({ setup: world.setup, state: run.state });
      state = coached(state, note ? [note] : [], view, {});
      const command = player.next(view) ?? { type: 'time.wait', forMs: MINUTE / 4 };
      if (command.type === 'message.send') break;
      play(run, command, run.state.nowMs);
    }
    expect(run.state.over).toBe(false);
    expect(state.now?.text.id).toBe(note?.line);
  });
  test('is quiet once the next talk begins, and does not repeat herself', () => {
    const lines = [line('c1', { contact: 'closed' })];
    const spoken = coached(SILENT, lines, between(), {});
    expect(spoken.now).not.toBeNull();
    const next = coached(spoken, lines, talking([]), {});
    expect(next.now).toBeNull();
    expect(coached(next, lines, between({ nowMs: between().nowMs + 10 * MINUTE }), {}).now).toBeNull();
  });
  test('lets two minutes go by', () => {
    const lines = [line('c1', { contact: 'closed' }), line('c2', { contact: 'closed' })];
    const { nowMs } = between();
    const first = coached(SILENT, lines, between(), {});
    expect(coached(first, lines, between({ nowMs: nowMs + 2 * MINUTE - 1 }), {}).now?.text.id).toBe('c1');
    expect(coached(first, lines, between({ nowMs: nowMs + 2 * MINUTE }), {}).now?.text.id).toBe('c2');
  });
  test('fades after three uses', () => {
    const lines = [line('c1', { contact: 'closed' })];
    expect(coached(SILENT, lines, between(), { c1: 2 }).now).not.toBeNull();
    expect(coached(SILENT, lines, between(), { c1: 3 }).now).toBeNull();
  });
});

describe('a first hint', () => {
  const hint = line('c1', { waiting: 'call' }, { first: 'call' });
  const rings = (more = {}) =>
    between({ contacts: [visitor('call-2', { kind: 'phone', as: 'call', status: 'ringing' })], ...more });
  test('comes with the first of its kind, also when she has just spoken', () => {
    const lines = [line('c0', { phase: 'open' }), hint];
    const spoken = coached(SILENT, lines, between({ phase: 'open' }), {});
    const { nowMs } = between();
    expect(spoken.now?.text.id).toBe('c0');
    expect(coached(spoken, lines, rings({ nowMs: nowMs + 30_000 }), {}).now?.text.id).toBe('c1');
  });
  test('never comes once such a talk was begun', () => {
    const met = coached(SILENT, [hint], talking([]), {});
    expect(met.met).toEqual(['call']);
    expect(coached(met, [hint], rings(), {}).now).toBeNull();
  });
});

test('advice is not given for what is done, nor for a story that is over', () => {
  const scope = { id: 'two-ames', refs: {}, bound: new Set(['call-1']) };
  const advice = line('c1', {}, { story: 'two-ames', done: { 'talk.asked': { about: 'spelling' } }, scope });
  const fact = (more: object) => ({ id: 'f1', atMs: 0, because: null, ...more }) as unknown as Fact;
  const asked = { type: 'talk.asked', about: ['spelling'], open: true, again: false, quiet: false };
  expect(madeNeedless(advice, fact({ ...asked, contact: 'call-1' }))).toBe(true);
  expect(madeNeedless(advice, fact({ ...asked, contact: 'call-9' }))).toBe(false);
  expect(madeNeedless(advice, fact({ ...asked, about: ['phone'], contact: 'call-1' }))).toBe(false);
  expect(
    madeNeedless(
      advice,
      fact({ type: 'scenario.ended', scenario: 'two-ames', contact: 'call-1', end: 'right' }),
    ),
  ).toBe(true);
});

test.each([0, 25_000])(
  'over a coached morning, %i ms slower at every turn: one first hint a kind at most, and none after such a talk',
  (slowMs) => {
    const settings = { ...settingsFor('junior'), help: 'coached' as const };
    const world = makeWorld(edition.content, deal(edition.content, 21, settings), settings);
    const hints = coachLines(world).filter((l) => l.first !== null);
    expect(new Set(hints.map((l) => l.first)).size).toBe(hints.length);
    const coaching = new Coaching(world, { read: () => ({}), add: () => {} });
    const player = makePlayer('exemplar', { plays: playsOf(world), texts: edition.text, seed: 21 });
    const run = beginRun(world);
    const met = new Set<string>();
    let first = 0;
    for (let n = 0; n < 1500 && !run.state.over; n += 1) {
      const view = deskView({ setup: world.setup, state: run.state });
      const said = coaching.look(view, run.journal);
      const hint = hints.find((l) => l.line === said?.id);
      first += hint ? 1 : 0;
      if (hint) expect(met.has(hint.first ?? '')).toBe(false);
      if (view.talk) met.add(view.talk.contact.as);
      const command = player.next(view) ?? { type: 'time.skip' as const };
      const done = play(run, command, run.state.nowMs);
      if (isRefusal(done)) player.refused(command, done.refused);
      else if (slowMs > 0 && !run.state.over)
        play(run, { type: 'time.wait', forMs: slowMs }, run.state.nowMs);
    }
    expect(met.size).toBeGreaterThan(2);
    expect(first).toBeLessThanOrEqual(hints.length);
  },
  60_000,
);

test('every coach line of the content waits for something a view can show', () => {
  for (const scenario of Object.keys(edition.content.scenarios)) {
    const settings = firstShift({ help: 'coached', practise: { scenario, variant: null } });
    const lines = coachLines(makeWorld(edition.content, deal(edition.content, 7, settings), settings));
    const authored = [
      ...(edition.content.scenarios[scenario]?.coach ?? []),
      // Practised alone there is no closing to speak of.
      ...edition.content.desk.flatMap((one) => one.coach.filter(({ when }) => when.phase !== 'closing')),
    ];
    expect(lines.map((one) => one.line)).toEqual(authored.map((one) => one.say.id));
    for (const one of lines) {
      expect(edition.text[one.line]).toBeTypeOf('string');
      expect(JSON.stringify(one.when)).not.toContain('$');
    }
  }
});

test('in a shift she is heard only where help is coached, never in mid-talk, and her uses are kept', async () => {
  for (const help of ['coached', 'scored'] as const) {
    const browser = new Browser();
    const session = await (await openDesk(new Window(browser))).start({
      ...FIRST,
      help,
      scenario: 'pressure',
    });
    const heard = new Set<string>();
    const act = async (command: Command) => {
      await session.act(command);
      const { coach, view } = session.snapshot();
      expect(view.coach).toEqual(coach?.text ?? null);
      if (view.talk !== null) expect(coach).toBeNull();
      if (coach) heard.add(coach.text.id);
    };
    await act({ type: 'phone.end-night-service' });
    for (let n = 0; n < 4 && !session.snapshot().view.lines.some((one) => one.status === 'ringing'); n += 1)
      await act({ type: 'time.skip' });
    const line = (session.snapshot().view.lines.find((one) => one.status === 'ringing')?.line ?? 1) as 1;
    await act({ type: 'phone.answer', line });
    await act({ type: 'say.greet' });
    await act({ type: 'say.tell', item: 'hours', whole: false });
    await act({ type: 'phone.hold', line });
    expect(heard.size > 0).toBe(help === 'coached');
    expect(Object.keys(browser.uses).sort()).toEqual([...heard].sort());
  }
});
