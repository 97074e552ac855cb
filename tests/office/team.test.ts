// Colleagues: whoever is fetched comes in their own time, stays a little, takes what is handed to them and is then busy.
// A second fetch waits for the first.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { criticals } from '../../src/scoring/criticals.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { clock, type DeskForTests, desk, deskWith, only } from './desk-for-tests.ts';

const nurse = 'ike-larrabee';
const state = (d: DeskForTests, who = nurse) => d.state.team[who]?.state;
const comes = (d: DeskForTests, who = nurse) => d.until((x) => state(x, who) === 'arrived');
const onThePhone = (...more: string[]): DeskForTests => {
  const d = deskWith('call-1', ...more);
  d.answer('call-1');
  return d;
};

describe('fetching', () => {
  test('takes as long as that person takes; meanwhile they need not be called again', () => {
    const d = onThePhone();
    const fetched = d.one(d.act('team.fetch', { who: nurse, say: [] }), 'team.fetched');
    expect(fetched).toMatchObject({ contact: 'call-1', inMs: d.world.setup.team[nurse]?.answersInMs });
    expect(d.refusal('team.fetch', { who: nurse, say: [] })).toBe('team/already-coming');
    expect(d.refusal('team.hand-over', { to: nurse })).toBe('team/not-here');
    comes(d);
    const [arrived] = d.facts('team.arrived');
    expect(arrived).toMatchObject({ atMs: fetched.atMs + fetched.inMs, contact: 'call-1' });
  });

  test('somebody who is handed nothing goes back to work', () => {
    const d = onThePhone();
    d.act('team.fetch', { who: nurse, say: [] });
    comes(d).wait(4 * MINUTE);
    expect(state(d)).toBe('free');
    expect(d.facts('team.freed')).toHaveLength(1);
  });

  test('somebody who is busy waits for what they are doing', () => {
    const d = onThePhone('call-3');
    d.act('team.fetch', { who: nurse, say: [] });
    comes(d).act('team.hand-over', { to: nurse });
    const busyUntil = d.state.team[nurse]?.untilMs as number;
    const second = d.one(d.act('team.fetch', { who: nurse, say: [] }), 'team.fetched');
    expect(second.atMs + second.inMs).toBe(busyUntil + (d.world.setup.team[nurse]?.answersInMs ?? 0));
  });

  test('who works from home cannot be fetched, and can be asked', () => {
    const d = deskWith('call-1');
    expect(d.refusal('team.fetch', { who: 'terrence-bly', say: [] })).toBe('team/elsewhere');
    d.one(d.act('team.ask', { who: 'terrence-bly', about: 'what-to-do' }), 'team.asked');
  });

  test('nobody can be fetched who does not work here', () => {
    const d = deskWith('call-1');
    expect(d.refusal('team.fetch', { who: 'nobody', say: [] })).toBe('team/not-in');
    expect(d.refusal('team.hand-over', { to: nurse })).toBe('talk/nobody');
  });
});

describe('handing over', () => {
  test('a call: it is theirs, the line is busy with them, and comes back when they are done', () => {
    const d = onThePhone();
    const line = (d.contact('call-1').line as number) - 1;
    d.act('team.fetch', { who: nurse, say: [] });
    comes(d).act('team.hand-over', { to: nurse });
    expect(d.contact('call-1')).toMatchObject({ status: 'closed', place: 'gone' });
    expect(d.state.foreground).toBeNull();
    expect(d.state.phone.lines[line]?.status).toBe('colleague');
    expect(state(d)).toBe('on-line');
    d.until((x) => state(x) === 'free').wait(1_000);
    expect(d.state.phone.lines[line]).toMatchObject({ status: 'idle', contact: null });
    expect(d.facts('team.took-over')).toHaveLength(1);
  });

  test('of two lines in use, the one that was handed over comes back, once', () => {
    const plan = (p: Plan): Plan => ({
      ...only('call-1')(p),
      colleagueCalls: [{ atMs: clock(8, 0), forMs: 10 * MINUTE }],
    });
    const d = desk({ plan });
    d.answer('call-1');
    d.until((x) => x.now >= clock(8, 0));
    const line = d.contact('call-1').line as number;
    d.act('team.hand-over', { to: 'delphine-ward' });
    d.until((x) => state(x, 'delphine-ward') === 'free').wait(1_000);
    expect(d.state.phone.lines.map((l) => l.status).filter((x) => x !== 'idle')).toEqual(['colleague']);
    expect(d.facts('phone.colleague-freed').map((f) => f.line)).toEqual([line]);
  });

  test('someone at the window: they are gone from it, and the next may come', () => {
    const d = deskWith('arrival-1', 'arrival-2', 'check-out-1');
    d.meet('arrival-1');
    d.act('team.hand-over', { to: 'delphine-ward' });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'closed', place: 'gone' });
    d.until((x) => x.contact('check-out-1').status === 'waiting');
    expect(d.refusal('window.turn-to', { contact: 'arrival-1' })).toBe('window/not-here');
  });

  test('needs somebody who is here: beside you and free, or fetched and arrived', () => {
    const d = deskWith('arrival-1', 'call-1');
    d.meet('arrival-1');
    d.untilRings('call-1');
    d.act('team.hand-over', { to: 'delphine-ward' });
    d.answer('call-1');
    expect(d.refusal('team.hand-over', { to: 'delphine-ward' })).toBe('team/not-here');
    d.until((x) => state(x, 'delphine-ward') === 'free').act('team.hand-over', { to: 'delphine-ward' });
  });
});

describe('the nurse and his tray', () => {
  const message = (fields: Record<string, string>): DeskForTests => {
    const d = deskWith('call-3');
    d.answer('call-3');
    d.act('say.ask', { about: ['full-name', 'birth-date', 'call-back.number'], open: true });
    d.act('slip.open', { kind: 'message', item: null });
    const slip = d.state.hand as string;
    const c = d.contact('call-3');
    const all = {
      caller: d.world.setup.people[c.person]?.name as string,
      patient: c.patient as string,
      'call-back': c.heard['call-back']?.true as string,
      words: 'a refill',
      ...fields,
    };
    for (const [field, value] of Object.entries(all))
      if (value !== '') d.act('slip.enter', { slip, field, value });
    d.act('message.send', { slip, to: [nurse], urgency: 'today', byMs: d.now + 5 * MINUTE });
    d.act('say.close', { with: 'will-call-back' });
    d.wait(10 * MINUTE);
    return d;
  };
  test('a complete message is worked by the time it names', () => {
    const [called] = message({}).facts('team.called-back');
    expect(called?.who).toBe(nurse);
  });
  test('without a number, or with a wrong one, nobody can be called back', () => {
    expect(message({ 'call-back': '' }).facts('team.called-back')).toEqual([]);
    expect(message({ 'call-back': '555-0000' }).facts('team.called-back')).toEqual([]);
  });
});

test('owning a mistake counts when the privacy officer hears of it, after it was made', () => {
  const d = deskWith('arrival-1');
  const tell = (who: string) => d.act('team.tell', { who, about: 'own-mistake' });
  const lifted = () => criticals(d.world, d.run.journal).map((c) => c.lifted);
  d.meet('arrival-1');
  tell('marisol-quist');
  d.wait(1_000);
  d.act('say.tell', { item: 'clinical', whole: false });
  expect(lifted()).toEqual([false]);
  tell('delphine-ward');
  expect(lifted()).toEqual([false]);
  tell('marisol-quist');
  expect(lifted()).toEqual([true]);
});
