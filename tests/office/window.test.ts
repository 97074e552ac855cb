// The window and the waiting room: who is let in, who waits how long, who sits, who leaves; one person at a time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { demands } from '../../src/office/window/rules.ts';
import { RandomPlayer } from '../../src/players/monkey.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import { play } from '../../src/shift/replay.ts';
import { stream } from '../../src/shift/streams.ts';
import { seeds } from '../fixtures/edition.ts';
import { clock, DeskForTests, desk, deskWith, dueAt, only } from './desk-for-tests.ts';

const together = (...ids: string[]) => desk({ plan: (p) => dueAt(clock(8, 10))(only(...ids)(p)) });
const status = (d: DeskForTests, visit: string) => d.state.visits[visit]?.status;

describe('coming in', () => {
  test('who comes in for a visit makes it an arrival', () => {
    const d = deskWith('arrival-1');
    expect(status(d, 'visit-1')).toBe('expected');
    d.until((x) => x.contact('arrival-1').status === 'waiting');
    expect(status(d, 'visit-1')).toBe('arrived');
    expect(d.view.contacts).toMatchObject([{ contact: 'arrival-1', name: null, place: 'window' }]);
  });

  test('a no-show who comes in after all is an arrival; a visit that was cancelled stays cancelled', () => {
    const d = deskWith('arrival-1', 'arrival-2');
    d.act('visit.mark', { visit: 'visit-1', as: 'no-show' });
    d.act('calendar.cancel', { visit: 'visit-2', reason: 'the wrong line was clicked' });
    d.meet('arrival-1');
    expect(status(d, 'visit-1')).toBe('arrived');
    d.act('say.close', { with: 'next-step' });
    d.meet('arrival-2');
    expect(status(d, 'visit-2')).toBe('cancelled');
  });

  test('with nothing to sit down for, who came in goes home when the talk is over', () => {
    const d = deskWith('arrival-2');
    d.act('calendar.cancel', { visit: 'visit-2', reason: 'the wrong line was clicked' });
    d.meet('arrival-2');
    d.act('say.close', { with: 'next-step' });
    expect(d.contact('arrival-2')).toMatchObject({ status: 'closed', place: 'gone' });
  });

  test('whatever is done, no more than the level’s number need you by themselves, and nobody dealt is dropped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (seed) => {
        const d = desk({ seed });
        const player = new RandomPlayer(stream(seed, 'test', 'window'));
        for (let n = 0; n < 250 && !d.state.over; n += 1) {
          const before = demands(d.state);
          const command = player.next(d.view) ?? { type: 'time.skip' as const };
          // Taking up a seated person again, or placing a call, is the player's own doing.
          const own = ['window.turn-to', 'phone.dial'].includes(command.type);
          play(d.run, command, d.now);
          if (!own) expect(demands(d.state)).toBeLessThanOrEqual(Math.max(before, d.world.setup.most));
        }
        const due = d.world.plan.contacts.filter((c) => c.atMs < d.now);
        for (const c of due)
          expect(d.contact(c.id).status !== 'outside' || d.state.outside.includes(c.id)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  test('who would exceed it waits outside until a demand closes, also when that one only sat down', () => {
    const d = together('arrival-1', 'arrival-2', 'arrival-3');
    d.untilClock(8, 11);
    expect(d.view.contacts).toHaveLength(2);
    const [outside] = d.state.outside;
    expect(outside).toBeDefined();
    d.act('window.turn-to', { contact: d.view.contacts[0]?.contact ?? '' });
    d.act('say.close', { with: 'next-step' });
    d.wait(2_000);
    expect(d.contact(outside ?? '').status).toBe('waiting');
  });
});

describe('waiting', () => {
  test('who waits too long leaves, once, when patience ends', () => {
    const d = deskWith('arrival-2');
    d.until((x) => x.contact('arrival-2').status === 'waiting');
    const ends = d.contact('arrival-2').patienceEndMs;
    d.wait(20 * MINUTE);
    expect(d.facts('person.left')).toMatchObject([
      { contact: 'arrival-2', why: 'tired-of-waiting', atMs: ends },
    ]);
  });

  test('being seen lengthens a wait, once for each wait', () => {
    const d = deskWith('arrival-2');
    d.until((x) => x.contact('arrival-2').status === 'waiting');
    const before = d.contact('arrival-2').patienceEndMs;
    d.act('say.acknowledge', { contact: 'arrival-2' });
    const seen = d.contact('arrival-2').patienceEndMs;
    expect(seen).toBeGreaterThan(before);
    for (let n = 0; n < 5; n += 1) d.act('say.acknowledge', { contact: 'arrival-2' });
    expect(d.contact('arrival-2').patienceEndMs).toBe(seen);
  });

  test('nobody tires of you while you talk with them', () => {
    const d = deskWith('arrival-2');
    d.meet('arrival-2');
    d.wait(30 * MINUTE);
    expect(d.contact('arrival-2').status).toBe('foreground');
    expect(d.facts('patience.ran-out')).toEqual([]);
  });

  test('turning to someone else leaves the first waiting where they stand; only one is in the foreground', () => {
    const d = together('arrival-1', 'arrival-2');
    d.untilClock(8, 11);
    d.act('window.turn-to', { contact: 'arrival-1' });
    expect(d.refusal('window.turn-to', { contact: 'arrival-1' })).toBe('window/already-talking');
    d.act('window.turn-to', { contact: 'arrival-2' });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'held', place: 'window' });
    expect(d.view.contacts.filter((c) => c.status === 'foreground').map((c) => c.contact)).toEqual([
      'arrival-2',
    ]);
  });

  test('someone gone to the car cannot be turned to, and comes back by themselves with the card', () => {
    const d = new DeskForTests({
      settings: firstShift({ practise: { scenario: 'card-disagrees', variant: 'ended' } }),
    });
    const [id] = d.dealt('arrival') as [string];
    d.meet(id);
    d.act('say.greet', {});
    d.act('say.ask', { about: ['fetch-card'], open: true });
    expect(d.contact(id).place).toBe('away');
    expect(d.refusal('window.turn-to', { contact: id })).toBe('window/not-here');
    d.until((x) => x.contact(id).place === 'window');
    expect(d.contact(id)).toMatchObject({ status: 'waiting', onCounter: ['card'] });
  });

  test('whoever covers the window looks up at everyone who waits there', () => {
    const d = together('arrival-1', 'arrival-2');
    d.untilClock(8, 11);
    d.act('window.cover', {});
    expect(
      d
        .facts('person.acknowledged')
        .map((f) => f.contact)
        .sort(),
    ).toEqual(['arrival-1', 'arrival-2']);
  });
});

describe('the waiting room', () => {
  test('a message about an arrival does not check them in: they can be called to the window again', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    const { slip } = d.one(d.act('slip.open', { kind: 'message', item: null }), 'slip.opened');
    d.act('message.send', { slip, to: ['ike-larrabee'], urgency: 'routine', byMs: null });
    d.act('say.close', { with: 'next-step' });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'waiting', place: 'seated' });
    d.act('window.turn-to', { contact: 'arrival-1' });
    expect(d.state.foreground).toBe('arrival-1');
  });

  test('checked in, they sit, are called from the chair and are gone from the waiting room', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('visit.check-in', { visit: 'visit-1' });
    d.act('say.close', { with: 'next-step' });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'closed', place: 'seated' });
    d.until((x) => status(x, 'visit-1') === 'roomed');
    expect(d.contact('arrival-1').place).toBe('gone');
    expect(d.view.contacts).toEqual([]);
  });

  test('so are those whom the book does not name: the two Ames', () => {
    const ames = (seed: number) => desk({ seed }).world.plan.scenarios.find((x) => x.id === 'two-ames');
    const seed = seeds(600).find((n) => ames(n)?.variant === 'aunt') ?? 0;
    const id = ames(seed)?.contact ?? '';
    const d = desk({ seed, plan: only(id) });
    const c = d.meet(id);
    const visit = Object.values(d.state.visits).find((x) => x.patient === c.patient)?.id ?? '';
    d.act('visit.check-in', { visit });
    d.act('say.close', { with: 'next-step' });
    d.until((x) => status(x, visit) === 'roomed');
    expect(d.contact(id).place).toBe('gone');
  });

  test('checked in from the chair, nobody tires of waiting for the window', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('say.close', { with: 'next-step' });
    d.act('visit.check-in', { visit: 'visit-1' });
    expect(d.contact('arrival-1').status).toBe('closed');
    d.wait(20 * MINUTE);
    expect(d.facts('patience.ran-out')).toEqual([]);
  });

  test('nobody is roomed from the window: the room waits until they have sat down', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('visit.check-in', { visit: 'visit-1' });
    d.untilClock(8, 30);
    expect(status(d, 'visit-1')).toBe('checked-in');
    d.act('say.close', { with: 'next-step' });
    d.wait(3 * MINUTE);
    expect(status(d, 'visit-1')).toBe('roomed');
    expect(d.contact('arrival-1')).toMatchObject({ status: 'closed', place: 'gone' });
  });

  test('marked as gone by mistake, they wait for you again, and leave for good if nobody sees it', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('visit.check-in', { visit: 'visit-1' });
    d.act('say.close', { with: 'next-step' });
    d.act('visit.mark', { visit: 'visit-1', as: 'left' });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'waiting', place: 'seated' });
    d.wait(20 * MINUTE);
    expect(d.facts('person.left')).toMatchObject([{ contact: 'arrival-1', why: 'tired-of-waiting' }]);
  });

  test('nobody is roomed who tired of waiting and left', () => {
    const d = together('arrival-2', 'call-1');
    d.meet('arrival-2');
    d.act('visit.check-in', { visit: 'visit-2' });
    d.answer('call-1');
    d.until((x) => x.contact('arrival-2').status === 'closed');
    d.untilClock(8, 50);
    expect(d.facts('person.left')).toMatchObject([{ contact: 'arrival-2', why: 'tired-of-waiting' }]);
    expect(d.facts('visit.roomed')).toEqual([]);
  });
});
