// A hand in the exam room: what was asked is what ends it. Company is offered first and written down as it was.
import { describe, expect, test } from 'vitest';
import { roomDesk } from './rooms-desk.ts';

const w = { work: 'w' };
const asked = (ask: string, wants: 'yes' | 'no' = 'yes') => {
  const d = roomDesk({ assist: { ask, wants, exam: 'head-and-neck' }, assistant: 'behind' });
  d.act('assist.go', w);
  return d;
};
const ended = (d: ReturnType<typeof asked>) => d.facts('work.finished').map((f) => f.right);

describe('what was asked is what ends it', () => {
  test('something handed: helping into a position first leaves it open', () => {
    const d = asked('hand');
    d.act('assist.position', { ...w, as: 'sitting' });
    expect(ended(d)).toEqual([]);
    d.act('assist.hand', { ...w, how: 'around' });
    expect(ended(d)).toEqual([true]);
  });

  test('a position: it is over once the patient lies as the exam needs', () => {
    const d = asked('position');
    d.act('assist.position', { ...w, as: 'prone' });
    expect(ended(d)).toEqual([]);
    d.act('assist.position', { ...w, as: 'sitting' });
    expect(ended(d)).toEqual([true]);
  });

  test('a chaperone who stayed and is written down as present', () => {
    const d = asked('chaperone');
    d.act('assist.offer', w);
    d.act('assist.stay', w);
    d.act('assist.record', { ...w, as: 'present' });
    expect(ended(d)).toEqual([true]);
  });
});

test('handed across the field, it is done and was wrong', () => {
  const d = asked('hand');
  d.act('assist.hand', { ...w, how: 'across' });
  expect(ended(d)).toEqual([false]);
});

test('present is written only of one who was there', () => {
  const d = asked('chaperone');
  d.act('assist.offer', w);
  d.act('assist.record', { ...w, as: 'present' });
  expect(d.facts('assist.recorded')).toMatchObject([{ right: false }]);
  expect(ended(d)).toEqual([false]);
});
