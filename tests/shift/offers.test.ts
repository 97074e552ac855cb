// A reply whose words say what was seen, heard or done is offered only while that is so. One case for each kind of
// claim, judged from facts; that the marks still come out stands in the play-throughs.
import { describe, expect, test } from 'vitest';
import { alone, worldOf } from '../../src/cli/play-throughs/trial.ts';
import type { Fact } from '../../src/office/facts.ts';
import { offered } from '../../src/shift/machines/offers.ts';
import { edition } from '../fixtures/edition.ts';

function offeredIn(scenario: string, variant: string, set: string, happened: Record<string, unknown>[]) {
  const { instance } = worldOf(edition, 1, alone(scenario, variant));
  const facts = happened.map((f, n) => ({
    id: `f${n}`,
    atMs: n,
    because: 'c1',
    ...('patient' in f ? { ...f, patient: instance.plan.cast[f.patient as string] } : f),
    ...('contact' in f ? { contact: instance.plan.contact } : {}),
  })) as unknown as Fact[];
  const scope = {
    id: scenario,
    refs: instance.refs,
    bound: new Set([...instance.bound, instance.plan.contact]),
  };
  return offered(instance, set, scope, () => facts).map((id) => id.slice(id.indexOf('/') + 1));
}
const asked = (topic: string) => ({ type: 'talk.asked', contact: '', about: [topic] });

describe('what was heard', () => {
  test('"I haven\'t heard the street" goes once the street was asked, and another best reply takes its place', () => {
    const before = offeredIn('two-ames', 'aunt', 'right-one', [asked('birth-date')]);
    const after = offeredIn('two-ames', 'aunt', 'right-one', [asked('birth-date'), asked('address')]);
    expect([before.includes('right.1010'), before.includes('right.1015')]).toEqual([true, false]);
    expect([after.includes('right.1010'), after.includes('right.1015')]).toEqual([false, true]);
  });

  test('what she answered is not said before she was asked', () => {
    const answer = { type: 'assist.answered', work: 'stay-in-the-room', answer: 'yes' };
    expect(offeredIn('stay-in-the-room', 'stays', 'so', [])).not.toContain('so.1010');
    expect(offeredIn('stay-in-the-room', 'stays', 'so', [answer])).toContain('so.1010');
  });
});

describe('what was read', () => {
  test.each([
    [
      'forty-on-the-door',
      'fine',
      'may-i',
      ['may.1010', 'may.1020', 'may.1030'],
      { type: 'supplies.fridge-seen', work: 'forty-on-the-door', inRange: true },
    ],
    [
      'the-small-tray',
      'proved',
      'may-i',
      ['may.1010', 'may.1020'],
      { type: 'instruments.read-off', work: 'the-small-tray' },
    ],
    ['text-said', 'asleep', 'asked', ['asked.1010'], { type: 'coverage.opened', patient: 'caller' }],
    [
      'between-plans',
      'choosing',
      'told',
      ['told.1010', 'told.1020'],
      { type: 'coverage.opened', patient: 'patient' },
    ],
    ['father-asks', 'listed', 'pressed', ['press.1010'], { type: 'chart.opened', patient: 'patient' }],
    [
      'while-it-is-wet',
      'stomach',
      'how-long',
      ['long.1020'],
      { type: 'room.looked', work: 'while-it-is-wet' },
    ],
  ])('%s: a reading is told only once it was read', (scenario, variant, set, replies, read) => {
    const before = offeredIn(scenario, variant, set, []);
    const after = offeredIn(scenario, variant, set, [read]);
    for (const id of replies)
      expect([id, before.includes(id), after.includes(id)]).toEqual([id, false, true]);
  });
});

test('every set leaves at least two ways to answer, whatever was seen', () => {
  for (const s of Object.values(edition.content.scenarios))
    for (const [name, set] of Object.entries(s.replies))
      for (const variant of set.only ?? Object.keys(s.variants)) {
        const always = set.options.filter(
          (o) => !o.once && !o.until && (!o.only || o.only.includes(variant)),
        );
        expect([s.id, name, variant, always.length >= 2]).toEqual([s.id, name, variant, true]);
      }
});
