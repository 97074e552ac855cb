// Lists: a free slot goes in turn to one who said yes, and nobody loses a place unasked; a reminder says what is needed by the
// way they chose, each answer is worked, and the book says so. Whatever is done, no slot is held by two and no message is lost.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/office/commands.ts';
import { DAY, HOUR, MINUTE } from '../../src/office/kinds.ts';
import { isRefusal } from '../../src/office/rules.ts';
import { outreachWays } from '../../src/players/ways/outreach.ts';
import { play } from '../../src/shift/replay.ts';
import { epilogue } from '../../src/shift/run.ts';
import { stream } from '../../src/shift/streams.ts';
import type { DeskForTests } from './desk-for-tests.ts';
import { comes, dealtDesk, listDesk, reminderDesk, SLOT_MS, waits } from './outreach-desk.ts';

const work = 'job';
const sooner = { by: 'helen-osei', onDay: -2 };
const row = (line: string) => ({ work, line });
const cards = (d: DeskForTests): string[] => {
  while (!d.state.over) d.wait(10 * MINUTE);
  return epilogue(d.world, d.state, d.run.journal).flatMap((f) =>
    f.type === 'card.arrived' ? [f.line.replace('card.outreach.', '')] : [],
  );
};
const offer = (d: DeskForTests, line: string) =>
  d.one(d.act('waitlist.offer', row(line)), 'waitlist.offered');
const opened = (...w: Parameters<typeof listDesk>): DeskForTests => {
  const d = listDesk(...w);
  d.act('waitlist.open', { work });
  return d;
};

describe('a free slot', () => {
  test('stands open in the book when the list comes up, and the list shows nobody before it is opened', () => {
    const d = listDesk(waits('w1'));
    expect(d.state.visits['v-off']?.status).toBe('cancelled');
    expect(d.view.outreach?.lists[0]).toMatchObject({ opened: false, lines: [], slot: { open: true } });
    expect(d.refusal('waitlist.offer', row('w1'))).toBe('outreach/open-it-first');
    d.act('waitlist.open', { work });
    expect(d.view.outreach?.lists[0]?.lines.map((w) => w.says)).toEqual([null]);
  });

  test('goes first to whoever a clinician marked sooner, then to whoever has waited longest', () => {
    const d = opened(waits('w1', { sinceDay: -60 }), waits('w2', { sinceDay: -5, sooner }));
    expect(offer(d, 'w1')).toMatchObject({ right: false, passed: ['w2'] });
    const e = opened(
      waits('w1', { sinceDay: -20 }),
      waits('w2', { sinceDay: -5, sooner, says: 'cannot' }),
      waits('w3', { sinceDay: -40, says: 'cannot' }),
    );
    expect(['w2', 'w3', 'w1'].map((line) => offer(e, line).right)).toEqual([true, true, true]);
  });

  test.each([
    ['too-long', { type: 'PX-1' }],
    ['provider', { provider: 'wendell-park' }],
    ['notice', { noticeMs: DAY }],
    ['cannot', { cannot: { is: 'after', ofDayMs: 13 * HOUR } as const }],
    ['cannot', { cannot: { is: 'weekday', weekday: 2 } as const }],
    ['prep', { prep: 'fasting' as const }],
  ])('does not fit for %s, even somebody marked sooner', (why, change) => {
    const d = opened(waits('w1', { ...change, sooner }), waits('w2'));
    expect(offer(d, 'w2').right).toBe(true);
    const e = opened(waits('w1', { ...change, sooner }), waits('w2'));
    expect(offer(e, 'w1')).toMatchObject({ right: false, misfits: [why] });
  });

  test('given to a yes it is a visit in the book, and whoever was marked is seen in time', () => {
    const d = opened(waits('w1', { sooner }), waits('w2'));
    offer(d, 'w1');
    const facts = d.act('waitlist.give', row('w1'));
    expect(d.one(facts, 'calendar.booked')).toMatchObject({ startMs: SLOT_MS, clean: true });
    expect(d.one(facts, 'waitlist.given')).toMatchObject({ heard: 'yes', right: true });
    expect(d.one(facts, 'work.finished').right).toBe(true);
    expect(d.view.outreach?.lists[0]?.slot.open).toBe(false);
    expect(d.refusal('waitlist.give', row('w2'))).toBe('outreach/slot-is-gone');
    expect(cards(d)).toEqual(['seen-in-time']);
  });

  test('given unasked, the chair stays empty; a marked one passed over has a worse week', () => {
    const d = opened(waits('w1', { sooner }), waits('w2'));
    expect(d.one(d.act('waitlist.give', row('w2')), 'waitlist.given')).toMatchObject({
      heard: 'not-asked',
      right: false,
    });
    expect(cards(d).sort()).toEqual(['empty-chair', 'passed-over']);
  });

  test('promised to two, one of them stands at the window', () => {
    const d = opened(waits('w1'), waits('w2'));
    offer(d, 'w1');
    expect(offer(d, 'w2')).toMatchObject({ promised: true, right: false });
    d.act('waitlist.give', row('w1'));
    expect(cards(d)).toContain('two-promised');
  });

  test('that somebody else holds by now is nobody’s to give', () => {
    const d = opened(waits('w1'));
    offer(d, 'w1');
    d.act('calendar.book', {
      patient: 'gil-thornbury',
      visitType: 'OV-2',
      provider: 'helen-osei',
      startMs: SLOT_MS,
      room: null,
      equipment: null,
      reason: 'asked at the window',
      override: null,
    });
    expect(d.view.outreach?.lists[0]?.slot.open).toBe(false);
    expect(d.refusal('waitlist.give', row('w1'))).toBe('outreach/slot-is-taken');
  });

  test('is left for same-day callers when the list is spent or fifteen minutes are over, not before', () => {
    const early = opened(waits('w1'));
    expect(d0(early)).toMatchObject({ right: false, left: ['w1'], late: false });
    const spent = opened(waits('w1', { says: 'cannot' }));
    offer(spent, 'w1');
    expect(d0(spent)).toMatchObject({ right: true, left: [] });
    const late = opened(waits('w1'));
    late.wait(15 * MINUTE);
    expect(d0(late)).toMatchObject({ right: true, left: ['w1'], late: true });
  });
  const d0 = (d: DeskForTests) => d.one(d.act('waitlist.release', { work }), 'waitlist.released');

  test('a machine hears a name and a number; a reason on it comes back as a complaint', () => {
    const d = opened(
      waits('w1', { says: 'no-answer' }),
      waits('w2', { says: 'no-answer', noVoicemail: true }),
    );
    expect(d.refusal('waitlist.leave-word', { ...row('w1'), says: 'call-us' })).toBe('outreach/no-machine');
    offer(d, 'w1');
    const left = (line: string, says: 'call-us' | 'the-reason') =>
      d.one(d.act('waitlist.leave-word', { ...row(line), says }), 'waitlist.word-left');
    expect(left('w1', 'call-us').right).toBe(true);
    expect(left('w1', 'the-reason').right).toBe(false);
    offer(d, 'w2');
    expect(left('w2', 'call-us')).toMatchObject({ unwanted: true, right: false });
    expect(cards(d).filter((c) => c === 'overheard')).toHaveLength(2);
  });

  test('a no is written and the name stays; taken off unasked, they call', () => {
    const d = opened(waits('w1', { says: 'cannot' }), waits('w2', { says: 'take-off' }));
    offer(d, 'w1');
    const noted = d.act('waitlist.note', { ...row('w1'), reason: 'cannot-then' });
    expect(d.one(noted, 'waitlist.noted').right).toBe(true);
    expect(d.view.outreach?.lists[0]?.lines[0]).toMatchObject({ off: false, noted: 'cannot-then' });
    expect(d.one(d.act('waitlist.drop', row('w1')), 'waitlist.dropped').right).toBe(false);
    offer(d, 'w2');
    expect(d.one(d.act('waitlist.drop', row('w2')), 'waitlist.dropped').right).toBe(true);
    expect(cards(d)).toContain('dropped');
  });
});

const say = (
  d: DeskForTests,
  line: string,
  more: Partial<Extract<Command, { type: 'reminder.send' }>> = {},
) =>
  d.one(
    d.act('reminder.send', {
      ...row(line),
      way: 'text',
      to: 'file',
      parts: ['time', 'place', 'prep', 'change'],
      ...more,
    }),
    'reminder.sent',
  );
const mark = (d: DeskForTests, line: string, as: 'confirmed' | 'cancelled' | 'call-again' | 'wrong-number') =>
  d.one(d.act('reminder.mark', { ...row(line), as }), 'reminder.marked');
const answered = (d: DeskForTests, line: string) => d.until((x) => lineOf(x, line)?.says !== null);
const lineOf = (d: DeskForTests, line: string) =>
  d.view.outreach?.reminders[0]?.lines.find((r) => r.line === line);

describe('a reminder', () => {
  test('without what to prepare: they come not fasting', () => {
    const d = reminderDesk(comes('r1', { prep: 'fasting' }));
    expect(say(d, 'r1', { parts: ['time', 'place', 'change'] })).toMatchObject({
      missing: ['prep'],
      right: false,
    });
    answered(d, 'r1');
    mark(d, 'r1', 'confirmed');
    expect(cards(d)).toEqual(['not-prepared']);
  });

  test('with what it is for, where others hear it, is a disclosure; in the portal it is not aloud', () => {
    const d = reminderDesk(comes('r1', { picksUp: false, chose: 'call' }), comes('r2', { chose: 'portal' }));
    const parts = ['time', 'place', 'change', 'reason'] as const;
    expect(say(d, 'r1', { way: 'call', parts: [...parts] })).toMatchObject({
      aloud: true,
      machine: true,
      right: false,
    });
    expect(say(d, 'r2', { way: 'portal', parts: [...parts] }).aloud).toBe(false);
    expect(cards(d)).toContain('overheard');
  });

  test.each([
    ['a portal without a login', { chose: 'portal', portal: false } as const, 'portal', 'file', false],
    ['a call in its place', { chose: 'portal', portal: false } as const, 'call', 'file', true],
    ['another way than they chose', { chose: 'call' } as const, 'text', 'file', false],
    ['a letter is too late: a text', { chose: 'mail' } as const, 'text', 'file', true],
    ['the number on file, not the private one', { privateNumber: '555-0199' }, 'text', 'file', false],
    ['the private number', { privateNumber: '555-0199' }, 'text', 'private', true],
    ['a machine where they want none', { chose: 'call', noVoicemail: true } as const, 'call', 'file', false],
    ['nothing on the machine', { chose: 'call', noVoicemail: true } as const, 'call-live', 'file', true],
  ] as const)('by %s', (_what, more, way, to, asChosen) => {
    const d = reminderDesk(comes('r1', more));
    expect(say(d, 'r1', { way, to }).asChosen).toBe(asChosen);
  });

  test('no portal, no visit; the old number, the wrong ears', () => {
    const d = reminderDesk(
      comes('r1', { chose: 'portal', portal: false }),
      comes('r2', { privateNumber: '555-0199' }),
    );
    say(d, 'r1', { way: 'portal' });
    say(d, 'r2');
    expect(cards(d).sort()).toEqual(['no-show', 'other-number']);
  });

  test('a cancelled visit is free in the book; one that is not worked is an empty chair', () => {
    const d = reminderDesk(comes('r1', { says: 'cancel' }), comes('r2', { says: 'cancel' }));
    for (const line of ['r1', 'r2']) say(d, line);
    for (const line of ['r1', 'r2']) answered(d, line);
    expect(mark(d, 'r1', 'cancelled').right).toBe(true);
    expect(d.state.visits['v-r1']?.status).toBe('cancelled');
    expect(lineOf(d, 'r1')?.cancelled).toBe(true);
    expect(cards(d)).toEqual(['empty-slot']);
  });

  test('a move goes by the book, to the day they asked for; the list is worked with its last mark', () => {
    const d = reminderDesk(
      comes('r1', { says: 'move', wants: { day: 2, half: 'morning' } }),
      comes('r2', { says: 'wrong-number' }),
      comes('r3', { says: 'silence' }),
    );
    for (const line of ['r1', 'r2', 'r3']) say(d, line);
    for (const line of ['r1', 'r2', 'r3']) answered(d, line);
    const free = lineOf(d, 'r1')?.free[0] ?? 0;
    const moved = d.act('reminder.move', { ...row('r1'), startMs: free });
    expect(d.one(moved, 'calendar.moved')).toMatchObject({ clean: true, startMs: free });
    expect(d.one(moved, 'reminder.marked')).toMatchObject({ as: 'moved', right: true });
    mark(d, 'r2', 'wrong-number');
    mark(d, 'r3', 'call-again');
    expect(d.view.tasks.map((x) => x.kind)).toEqual(['get-number', 'call-back']);
    expect(d.facts('work.finished').at(-1)?.right).toBe(true);
    expect(cards(d)).toEqual(['seat-filled']);
  });

  test('a mark against the answer happens and is wrong', () => {
    const d = reminderDesk(comes('r1', { says: 'silence' }));
    expect(mark(d, 'r1', 'confirmed').right).toBe(false);
    expect(d.refusal('reminder.mark', { ...row('r1'), as: 'call-again' })).toBe('outreach/no-such-name');
    expect(cards(d)).toEqual(['no-show']);
  });
});

test('whatever is done, no slot is held by two, no name is lost unwritten, and every message is a fact', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const d = dealtDesk(seed);
    const draw = stream(seed, 'outreach', 'monkey');
    const types = Object.keys(outreachWays) as (keyof typeof outreachWays)[];
    let sent = 0;
    for (let n = 0; n < 160 && !d.state.over; n += 1) {
      const type = draw.pick(types);
      const params = outreachWays[type](d.view, draw);
      if (params === null) {
        d.wait(2 * MINUTE);
        continue;
      }
      const out = play(d.run, { type, ...params } as Command, d.now);
      if (!isRefusal(out) && (type === 'reminder.send' || type === 'waitlist.leave-word')) sent += 1;
    }
    const { lists = {} } = d.state.outreach ?? {};
    for (const [job, list] of Object.entries(d.world.setup.areas.outreach?.lists ?? {})) {
      const holds = Object.values(d.state.visits).filter(
        (v) =>
          v.provider === list.provider &&
          v.status !== 'cancelled' &&
          v.startMs < list.startMs + list.minutes * MINUTE &&
          list.startMs < v.startMs + v.minutes * MINUTE,
      );
      expect([seed, holds.length <= 1]).toEqual([seed, true]);
      for (const [line, at] of Object.entries(lists[job]?.lines ?? {}))
        if (at.off)
          expect(
            [...d.facts('waitlist.dropped'), ...d.facts('waitlist.given')].some((f) => f.line === line),
          ).toBe(true);
    }
    expect(d.facts('reminder.sent').length + d.facts('waitlist.word-left').length).toBe(sent);
    for (const f of d.facts('reminder.sent'))
      if (f.parts.includes('reason') && (f.way === 'text' || f.way === 'call')) expect(f.aloud).toBe(true);
  }
});
