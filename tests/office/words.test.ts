// What you say of the practice is what the practice's own book says: its hours, its lunch. What you say at the end of a talk
// is what was done in it.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { wordsFor } from '../../src/office/talk/words.ts';
import { makeText, type TextParams } from '../../src/text/make-text.ts';
import { edition } from '../fixtures/edition.ts';
import { clock, type DeskForTests, desk, deskWith } from './desk-for-tests.ts';

const text = makeText(edition.text);

test('the hours told are those of the book, lunch with them', () => {
  const d = desk();
  const told = wordsFor.told(d.office, d.contact('call-1'), 'hours');
  expect(told).toEqual({ opensMs: clock(8), closesMs: clock(17), lunchMs: clock(12), backMs: clock(12, 45) });
  for (const p of d.world.setup.providers) {
    expect(p.template[0]?.fromMs).toBe(told.opensMs);
    expect(p.template.at(-1)?.toMs).toBe(told.closesMs);
  }
});

describe('the next step, at the end of a call', () => {
  const ends = (does: (d: DeskForTests) => void) => {
    const d = deskWith('call-3');
    d.answer('call-3');
    d.act('say.greet', {});
    does(d);
    d.act('say.close', { with: 'next-step' });
    const row = d
      .contact('call-3')
      .rows.filter(({ by }) => by === 'you')
      .at(-1);
    return [row?.line, row?.params];
  };
  const book = (d: DeskForTests) => {
    const patient =
      Object.keys(d.state.charts).find((id) => d.world.plan.visits.every((v) => v.patient !== id)) ?? '';
    const startMs = d.view.book[1]?.columns.find((c) => c.provider === 'wendell-park')?.open[0]?.startMs ?? 0;
    const rest = { reason: 'sore knee', override: null, room: null, equipment: null };
    d.act('calendar.book', { patient, visitType: 'OV-2', provider: 'wendell-park', startMs, ...rest });
    return startMs;
  };
  const send = (d: DeskForTests) => {
    d.act('slip.open', { kind: 'message', item: null });
    d.act('message.send', { slip: d.state.hand ?? '', to: ['ike-larrabee'], urgency: 'today', byMs: null });
  };

  test('is the day, time and clinician of what was booked in it', () => {
    let startMs = 0;
    const [line, params] = ends((d) => {
      send(d);
      startMs = book(d);
    });
    expect(line).toBe('words.close.next-step-booked');
    expect(params).toMatchObject({ timeMs: startMs, day: 1, provider: expect.stringContaining('Park') });
  });

  test('is the time that was promised, or that it was sent on, or else what there is to say', () => {
    let byMs = 0;
    const promised = ends((d) => {
      byMs = d.now + 20 * MINUTE;
      d.act('say.promise', { what: 'call-back', byMs });
    });
    expect(promised).toEqual(['words.close.next-step-promised', { timeMs: byMs, day: 0, weekday: 2 }]);
    const tomorrow = ends((d) => d.act('say.promise', { what: 'look-into', byMs: clock(24 + 8, 35) }));
    expect(text.say({ id: 'practice/tells/verb.0176', params: tomorrow[1] as TextParams })).toContain(
      'tomorrow by 8:35',
    );
    // Who is only kept waiting for a moment hears nothing later.
    const shortly = ends((d) => d.act('say.promise', { what: 'back-shortly', byMs: d.now + MINUTE }));
    expect(shortly[0]).toBe('words.close.next-step-phone');
    expect(ends(send)[0]).toBe('words.close.next-step-sent');
    expect(ends(() => {})[0]).toBe('words.close.next-step-phone');
  });

  test('is the visit that was told in it', () => {
    let timeMs = 0;
    const told = ends((d) => {
      d.act('chart.open', { patient: d.world.plan.visits.at(-1)?.patient ?? '' });
      const item = d.view.talk?.tellable.find((row) => row.item.startsWith('visit:'))?.item ?? '';
      d.act('say.tell', { item, whole: false });
      timeMs = d.state.visits[item.slice(6)]?.startMs ?? -1;
    });
    expect(told).toEqual(['words.close.next-step-booked', expect.objectContaining({ timeMs })]);
  });

  test('is that the time is off the book, where it was cancelled', () => {
    const isOff = (d: DeskForTests) => d.world.plan.contacts.find((c) => c.dealtFacts.reason === 'cancel');
    const d = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => desk({ seed })).find(isOff) as DeskForTests;
    const { id, visit } = isOff(d) as { id: string; visit: string };
    d.answer(id);
    d.act('calendar.cancel', { visit, reason: 'patient called' });
    d.act('say.close', { with: 'next-step' });
    expect(d.contact(id).rows.map((row) => row.line)).toContain('words.close.next-step-cancelled');
  });
});
