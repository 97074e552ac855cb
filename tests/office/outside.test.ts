// Beyond the door: emergency services go where they were sent. Whether that is the right place is settled by where the
// person is, and known from the card in the hand, whoever is on the line while you dial.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import { type DeskForTests, desk, deskWith } from './desk-for-tests.ts';

const contact = 'scenario-pressure';
const caller = (): DeskForTests => {
  const d = desk({ settings: firstShift({ practise: { scenario: 'pressure', variant: 'exertion' } }) });
  d.answer(contact);
  return d;
};
/** The red card with the place on it, as heard or as given here. */
const card = (d: DeskForTests, place?: string): void => {
  d.act('say.ask', { about: ['caller.place'], open: true });
  d.act('slip.open', { kind: 'red-card', item: null });
  const heard = d.contact(contact).heard.place?.value as string;
  d.act('slip.enter', { slip: d.state.hand as string, field: 'place', value: place ?? heard });
};
const sent = (d: DeskForTests) => d.facts('outside.ems-sent');

describe('the red card as a note of the call', () => {
  const note = (d: DeskForTests) =>
    d.one(
      d.act('message.send', {
        slip: d.state.hand as string,
        to: ['ike-larrabee'],
        urgency: 'now',
        byMs: null,
      }),
      'message.sent',
    );
  const write = (d: DeskForTests, fields: Record<string, string>): void => {
    for (const [field, value] of Object.entries(fields))
      d.act('slip.enter', { slip: d.state.hand as string, field, value });
  };

  test('is whole with where they are, a number and their words, and not before', () => {
    const d = caller();
    card(d);
    expect(note(d)).toMatchObject({ complete: false });
    d.act('slip.open', { kind: 'red-card', item: null });
    write(d, { place: 'the bench', number: '555-0178', words: 'Like a hand laid flat.' });
    expect(note(d)).toMatchObject({ complete: true });
  });

  test('once begun, is waited for when the situation is over, but not for ever', () => {
    const over = (then: (d: DeskForTests) => void): number => {
      const d = caller();
      then(d);
      d.act('say.close', { with: 'goodbye' });
      while (!d.state.over) d.wait(MINUTE / 2);
      return d.now;
    };
    const at = over(() => {});
    const begun = over((d) => card(d));
    expect(begun).toBeGreaterThan(at + 4 * MINUTE);
    expect(begun).toBeLessThan(at + 14 * MINUTE);
  });
});

describe('an ambulance', () => {
  test('sent with the place on the card goes there', () => {
    const d = caller();
    card(d);
    d.act('phone.dial', { number: '911' });
    expect(sent(d)).toMatchObject([{ contact, right: true, place: d.contact(contact).heard.place?.true }]);
  });

  test('sent while the caller is on hold goes to the caller, not to whoever dialed', () => {
    const d = caller();
    card(d);
    d.act('phone.hold', { line: d.contact(contact).line as 1 });
    d.act('phone.dial', { number: '911' });
    expect(sent(d)).toMatchObject([{ contact, right: true }]);
  });

  test('sent to a place written down wrongly goes there all the same', () => {
    const d = caller();
    card(d, '1 Nowhere Road');
    d.act('phone.dial', { number: '911' });
    expect(sent(d)).toMatchObject([{ contact, right: false, place: '1 Nowhere Road' }]);
  });

  test('called with nothing on a card has no place to go', () => {
    const d = caller();
    d.act('phone.dial', { number: '911' });
    expect(sent(d)).toMatchObject([{ contact, right: false, place: null }]);
  });

  test('called with another slip in the hand is still about the one you talk to', () => {
    const d = caller();
    d.act('slip.open', { kind: 'message', item: null });
    d.act('phone.dial', { number: '911' });
    expect(sent(d)).toMatchObject([{ contact, right: false, place: null }]);
  });

  test('is sent by 911 only', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    d.act('phone.dial', { number: '555-0199' });
    d.wait(60_000);
    expect(sent(d)).toEqual([]);
  });
});
