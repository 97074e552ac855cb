// The coach: between conversations only, at most every two minutes, each line once a shift, and never again after three
// uses; only when help is coached.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/office/commands.ts';
import { coached, type CoachLine, coachLines, SILENT } from '../../src/session/coach.ts';
import { deal, firstShift } from '../../src/shift/deal/deal.ts';
import { makeWorld } from '../../src/shift/world.ts';
import type { TalkView } from '../../src/views/types.ts';
import { plainDesk, visitor } from '../views/plain-desk.ts';
import { edition, FIRST, openDesk } from './desk.ts';
import { Browser, Window } from './machine.ts';

const MINUTE = 60_000;
const line = (id: string, when: CoachLine['when']): CoachLine => ({
  line: id,
  who: 'delphine-ward',
  contact: 'call-1',
  when,
});
const talking = (ids: string[], offer: string | null = null) =>
  plainDesk({
    talk: {
      contact: visitor('call-1', { status: 'foreground' }),
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

test('every coach line of the content waits for something a view can show', () => {
  for (const scenario of Object.keys(edition.content.scenarios)) {
    const settings = firstShift({ help: 'coached', practise: { scenario, variant: null } });
    const lines = coachLines(makeWorld(edition.content, deal(edition.content, 7, settings), settings));
    const authored = [
      ...(edition.content.scenarios[scenario]?.coach ?? []),
      ...edition.content.desk.flatMap((one) => one.coach),
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
