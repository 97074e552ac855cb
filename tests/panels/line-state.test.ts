// What a line of a slip offers to write, in a whole office: what was heard as it was heard, what they came for in their own
// words, what the attached chart says. Never before it was said, and never another's.
import { describe, expect, test } from 'vitest';
import { heardLines, offersOf, rowState } from '../../src/panels/tools/hand/line-state.ts';
import { deskWith, type DeskForTests } from '../office/desk-for-tests.ts';

const field = (d: DeskForTests, name: string) => {
  const slip = d.view.hand;
  const one = slip?.fields.find((f) => f.field === name);
  if (!slip || !one) throw new Error(`No line ${name} in the hand.`);
  return { state: rowState(slip, one, d.view.talk), offers: offersOf(slip, one, d.view.talk) };
};
const heard = (d: DeskForTests) => (d.view.hand ? heardLines(d.view.hand, d.view.talk) : []);
const ask = (d: DeskForTests, about: string[], open = true) =>
  void d.act('say.ask', { about: about as never, open });

describe('a check-in', () => {
  const desk = (): DeskForTests => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('slip.open', { kind: 'check-in', item: null });
    return d;
  };

  test('a blank line asks; heard, it is one press to write; written, it rests', () => {
    const d = desk();
    expect(field(d, 'address')).toEqual({ state: 'blank', offers: [] });
    ask(d, ['address']);
    const { state, offers } = field(d, 'address');
    expect(state).toBe('offered');
    expect(offers).toEqual([
      { from: 'heard', value: d.view.talk?.heard.find((h) => h.field === 'address')?.value },
    ]);
    d.act('slip.enter', {
      slip: d.view.hand?.slip ?? '',
      field: 'address',
      value: offers[0]?.value as string,
    });
    expect(field(d, 'address').state).toBe('answered');
  });

  test('a name and a birth date heard in one answer are written by one press', () => {
    const d = desk();
    ask(d, ['full-name', 'birth-date']);
    expect(heard(d).map((one) => one.field)).toEqual(['full-name', 'birth-date']);
  });

  test('address, phone and contact are asked in one breath, openly, and all three are heard', () => {
    const d = desk();
    ask(d, ['address', 'phone', 'emergency-contact']);
    expect(heard(d).map((one) => one.field)).toEqual(['address', 'phone', 'emergency-contact']);
    expect(d.view.talk?.rows.filter((row) => row.by === 'you').length).toBe(1);
  });

  test('asked the closed way and let stand, a line is dealt with, and shows what is on file', () => {
    const d = desk();
    ask(d, ['full-name', 'birth-date']);
    d.act('chart.open', { patient: d.contact('arrival-1').patient ?? '' });
    ask(d, ['phone'], false);
    expect(field(d, 'phone').state).toBe('confirmed');
    expect(field(d, 'address').state).toBe('blank');
  });
});

describe('a message', () => {
  test('the birth date of the attached chart need not be asked once more', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    d.act('slip.open', { kind: 'message', item: null });
    expect(field(d, 'birth-date').offers).toEqual([]);
    const patient = Object.keys(d.state.charts).find((id) => d.state.charts[id]?.exists) ?? '';
    d.act('slip.enter', { slip: d.view.hand?.slip ?? '', field: 'patient', value: patient });
    expect(field(d, 'birth-date').offers).toEqual([
      { from: 'chart', value: d.state.charts[patient]?.birthDate },
    ]);
  });

  test('what they called for can be written as they said it', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    d.act('slip.open', { kind: 'message', item: null });
    ask(d, ['reason']);
    const [offer] = field(d, 'words').offers;
    expect(offer).toBeDefined();
  });
});
