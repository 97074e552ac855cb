// The six lines: who rings where, what answering, holding, dialing and handing on do, and when a caller gives up.
// Waits are read off the rules, so that a changed value changes no test.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLD_ASKED_MS, HOLD_MS, RING_MS } from '../../src/office/phone/rules.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { clock, DeskForTests, desk, deskWith, dueAt, only } from './desk-for-tests.ts';

const twoCalls = () => desk({ plan: (p) => dueAt(clock(8, 1))(only('call-1', 'call-2')(p)) });
const whoMinds = (holdOk: boolean) => (p: Plan) => {
  const plan = only('call-1')(p);
  return { ...plan, contacts: plan.contacts.map((c) => ({ ...c, holdOk })) };
};

describe('ringing', () => {
  test('nobody rings before night service ends; it ends once', () => {
    const d = deskWith('call-1');
    d.untilClock(7, 58);
    expect(d.contact('call-1').status).toBe('outside');
    d.act('phone.end-night-service', {});
    expect(d.refusal('phone.end-night-service', {})).toBe('phone/already-open');
    d.until((x) => x.contact('call-1').status === 'ringing');
  });

  test('when nobody ends night service, the colleague does, a few minutes after eight', () => {
    const d = deskWith('call-1');
    d.untilClock(8, 6);
    expect(d.facts('phone.opened').map((f) => f.by)).toEqual(['delphine-ward']);
  });

  test('a caller whom nobody answers gives up when the ring time ends, once, and the line is free', () => {
    const d = deskWith('call-1');
    const line = d.untilRings('call-1');
    const rang = d.facts('phone.rang')[0]?.atMs ?? 0;
    d.wait(RING_MS + 60_000);
    expect(d.facts('phone.missed').map((f) => [f.contact, f.atMs])).toEqual([['call-1', rang + RING_MS]]);
    expect(d.state.phone.lines[line - 1]).toMatchObject({ status: 'idle', contact: null });
    expect(d.refusal('phone.answer', { line })).toBe('phone/not-ringing');
  });

  test('an answered caller is in the foreground and does not give up any more', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    expect(d.view.talk?.contact).toMatchObject({ contact: 'call-1', status: 'foreground' });
    d.wait(RING_MS * 2);
    expect(d.facts('phone.missed')).toEqual([]);
  });
});

describe('holding', () => {
  test('a held caller hangs up when patience ends, and says so first', () => {
    const d = deskWith('call-1');
    const line = d.answer('call-1');
    const held = d.one(d.act('phone.hold', { line }), 'phone.held');
    expect(held.asked).toBe(false);
    d.wait(HOLD_MS);
    const [ran] = d.facts('patience.ran-out');
    expect(ran?.atMs).toBe(held.atMs + HOLD_MS);
    expect(d.facts('phone.hung-up')).toMatchObject([{ contact: 'call-1', by: 'caller', atMs: ran?.atMs }]);
    d.wait(HOLD_MS);
    expect(d.facts('phone.hung-up')).toHaveLength(1);
  });

  test('leave asked and given lengthens the hold; leave asked and refused does not', () => {
    for (const [holdOk, lasts] of [
      [true, HOLD_ASKED_MS],
      [false, HOLD_MS],
    ] as const) {
      const d = desk({ plan: whoMinds(holdOk) });
      const line = d.answer('call-1');
      d.act('say.ask', { about: ['hold'], open: true });
      const held = d.one(d.act('phone.hold', { line }), 'phone.held');
      expect(held.asked).toBe(holdOk);
      d.wait(HOLD_ASKED_MS);
      expect(d.facts('phone.hung-up')[0]?.atMs).toBe(held.atMs + lasts);
    }
  });

  test('a caller taken up again stays, and leave has to be asked anew for the next hold', () => {
    const d = deskWith('call-1');
    const line = d.answer('call-1');
    d.act('say.ask', { about: ['hold'], open: true });
    d.act('phone.hold', { line });
    d.wait(20_000);
    expect(d.one(d.act('phone.resume', { line }), 'phone.resumed').heldMs).toBeGreaterThanOrEqual(20_000);
    d.wait(HOLD_ASKED_MS * 2);
    expect(d.facts('phone.hung-up')).toEqual([]);
    expect(d.one(d.act('phone.hold', { line }), 'phone.held').asked).toBe(false);
  });

  test('answering another call parks the one in the foreground, unasked', () => {
    const d = twoCalls();
    const one = d.answer('call-1');
    const two = d.untilRings('call-2');
    const held = d.one(d.act('phone.answer', { line: two }), 'phone.held');
    expect(held).toMatchObject({ line: one, contact: 'call-1', asked: false });
    expect(d.state.foreground).toBe('call-2');
    expect(d.view.lines.map((l) => l.status).filter((s) => s === 'you')).toHaveLength(1);
  });
});

describe('ending and handing on', () => {
  test('what a line cannot do is refused, costs nothing and leaves no trace', () => {
    const d = deskWith('call-1');
    const line = d.untilRings('call-1');
    expect(d.refusal('phone.hold', { line })).toBe('phone/not-talking');
    expect(d.refusal('phone.hang-up', { line })).toBe('phone/not-talking');
    expect(d.refusal('phone.resume', { line })).toBe('phone/not-held');
    expect(d.refusal('phone.dial', { number: '  ' })).toBe('phone/no-number');
    d.act('phone.answer', { line });
    expect(d.refusal('phone.transfer', { line, to: 'nobody', how: 'cold' })).toBe('team/nobody');
    expect(d.refusal('phone.play-voicemail', { message: 'voicemail-1' })).toBe('phone/no-such-message');
  });

  test('a transferred caller is gone from your lines and is somebody else’s', () => {
    const d = deskWith('call-1');
    const line = d.answer('call-1');
    d.act('phone.transfer', { line, to: 'ike-larrabee', how: 'cold' });
    expect(d.contact('call-1')).toMatchObject({ status: 'closed', line: null, handedTo: 'ike-larrabee' });
    expect(d.state.phone.lines[line - 1]?.status).toBe('idle');
    expect(d.refusal('phone.hang-up', { line })).toBe('phone/not-talking');
  });

  test('a caller can be let go from hold, and is not tired of holding afterwards', () => {
    const d = deskWith('call-1');
    const line = d.answer('call-1');
    d.act('phone.hold', { line });
    d.act('phone.hang-up', { line });
    d.wait(HOLD_ASKED_MS);
    expect(d.facts('patience.ran-out')).toEqual([]);
    expect(d.facts('phone.hung-up')).toMatchObject([{ by: 'player' }]);
  });
});

describe('dialing', () => {
  test('a call placed alone is a conversation of its own; the display shows the place, not who picks up', () => {
    const d = new DeskForTests({
      settings: firstShift({ practise: { scenario: 'asks-about', variant: 'hospital' } }),
    });
    const there = d.world.setup.directory.find((e) => e.id === 'cedar-county-hospital');
    d.act('phone.dial', { number: 'cedar-county-hospital' });
    const call = d.contact(d.state.foreground ?? '');
    expect(d.facts('phone.connected')).toMatchObject([{ contact: call.id, to: 'cedar-county-hospital' }]);
    expect(call.person).not.toBe('cedar-county-hospital');
    expect(d.view.talk?.person).toBe(there?.name);
    expect(d.view.lines.find((l) => l.contact === call.id)?.shows).toBe(there?.name);
    const who = d.world.setup.people[call.person]?.name ?? '';
    expect(who !== '' && JSON.stringify(d.view).includes(who), 'who picked up shows').toBe(false);
  });

  test('the number reaches the same place however it is written; an unknown one reaches nobody known', () => {
    const directory = desk().world.setup.directory;
    fc.assert(
      fc.property(
        fc.constantFrom(...directory),
        fc.array(fc.constantFrom(' ', '-', '.', '(', ')'), { maxLength: 6 }),
        (entry, marks) => {
          const d = deskWith();
          const digits = entry.number.replace(/[^0-9]/g, '');
          const typed = [...digits].map((digit, i) => `${marks[i] ?? ''}${digit}`).join('');
          const dialed = d.one(d.act('phone.dial', { number: typed }), 'phone.dialed');
          expect(directory.find((e) => e.id === dialed.to)?.number).toBe(entry.number);
        },
      ),
      { numRuns: 25 },
    );
    const d = deskWith();
    expect(d.one(d.act('phone.dial', { number: '555-0000' }), 'phone.dialed').to).toBe('unknown');
  });

  test('a call placed beside someone takes a line, leaves them in the foreground, and gives the line back', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    const dialed = d.one(d.act('phone.dial', { number: '911' }), 'phone.dialed');
    expect(dialed).toMatchObject({ contact: 'arrival-1', to: '911' });
    expect(d.state.foreground).toBe('arrival-1');
    expect(d.state.phone.lines[dialed.line - 1]?.status).toBe('you');
    // Nobody can be put on hold there, so its key offers nothing.
    expect(d.view.lines[dialed.line - 1]?.status).toBe('colleague');
    d.wait(120_000);
    expect(d.state.phone.lines.every((l) => l.status === 'idle')).toBe(true);
  });

  test('the colleague’s own calls keep to lines four to six and come back', () => {
    const d = desk({
      plan: (p) => ({ ...only()(p), colleagueCalls: [{ atMs: clock(8, 5), forMs: 90_000 }] }),
    });
    d.untilClock(8, 6);
    expect(d.view.lines.filter((l) => l.status === 'colleague').map((l) => l.line)).toEqual([4]);
    d.untilClock(8, 8);
    expect(d.view.lines.every((l) => l.status === 'idle')).toBe(true);
  });
});
