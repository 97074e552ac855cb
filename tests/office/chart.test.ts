// Charts: any can be opened, every opening is logged with the contact it was for, and what is filed lands in the right one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk, deskWith } from './desk-for-tests.ts';

describe('the chart', () => {
  test('any chart can be opened, and each opening is logged in that chart, in order, with whom it was for', () => {
    const ids = Object.values(deskWith().state.charts)
      .filter((c) => c.exists)
      .map((c) => c.patient);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }), (order) => {
        const d = deskWith('arrival-1');
        d.meet('arrival-1');
        for (const patient of order) d.act('chart.open', { patient });
        for (const patient of new Set(order)) {
          const log = d.state.charts[patient]?.log ?? [];
          expect(log).toHaveLength(order.filter((p) => p === patient).length);
          expect(log.every((l) => l.contact === 'arrival-1')).toBe(true);
        }
        expect(d.view.chart?.patient).toBe(order.at(-1));
      }),
      { numRuns: 25 },
    );
  });

  test('it is the right chart when it is theirs; the wrong one is opened all the same', () => {
    const d = deskWith('arrival-1');
    const { patient } = d.meet('arrival-1');
    expect(d.one(d.act('chart.open', { patient: patient ?? '' }), 'chart.opened').right).toBe(true);
    const wrong = Object.keys(d.state.charts).find((id) => id !== patient && d.state.charts[id]?.exists);
    expect(d.one(d.act('chart.open', { patient: wrong ?? '' }), 'chart.opened')).toMatchObject({
      contact: 'arrival-1',
      right: false,
    });
  });

  test('with nobody there, or a colleague, no chart is wrong', () => {
    const d = deskWith('inside-1');
    const patient = Object.values(d.state.charts).find((c) => c.exists)?.patient ?? '';
    expect(d.one(d.act('chart.open', { patient }), 'chart.opened')).toMatchObject({
      contact: null,
      right: true,
    });
    d.meet('inside-1');
    expect(d.one(d.act('chart.open', { patient }), 'chart.opened').right).toBe(true);
  });

  test('only the open chart can be looked through or closed', () => {
    const d = deskWith();
    const [one, two] = Object.values(d.state.charts)
      .filter((c) => c.exists)
      .map((c) => c.patient);
    expect(d.refusal('chart.close', {})).toBe('chart/not-open');
    d.act('chart.open', { patient: one ?? '' });
    expect(d.refusal('chart.look', { patient: two ?? '', tab: 'contacts' })).toBe('chart/not-open');
    d.act('chart.look', { patient: one ?? '', tab: 'contacts' });
    expect(d.view.chart?.tab).toBe('contacts');
    d.act('chart.close', {});
    expect(d.view.chart).toBeNull();
  });

  test('a chart nobody has made cannot be opened: that of someone new, or of nobody', () => {
    const d = desk();
    const fresh = d.world.plan.visits.find((v) => v.isNew)?.patient ?? '';
    expect(d.refusal('chart.open', { patient: fresh })).toBe('chart/no-such-chart');
    expect(d.refusal('chart.open', { patient: 'nobody' })).toBe('chart/no-such-chart');
  });

  test('a message about a patient is in that chart and in no other', () => {
    const d = deskWith('call-2');
    d.answer('call-2');
    const patient = d.contact('call-2').patient ?? '';
    const { slip } = d.one(d.act('slip.open', { kind: 'message', item: null }), 'slip.opened');
    d.act('slip.enter', { slip, field: 'patient', value: patient });
    const { message } = d.one(
      d.act('message.send', { slip, to: ['ike-larrabee'], urgency: 'today', byMs: null }),
      'message.sent',
    );
    const holding = Object.values(d.state.charts).filter((c) =>
      c.messages.some((m) => m.message === message),
    );
    expect(holding.map((c) => c.patient)).toEqual([patient]);
  });

  test('what is scanned lies among the documents of the chart it was scanned into', () => {
    const d = deskWith('arrival-1');
    const patient = d.meet('arrival-1').patient ?? '';
    expect(d.refusal('documents.scan', { patient, what: 'photo-id', sides: 'both' })).toBe(
      'documents/nothing-here',
    );
    d.act('say.ask', { about: ['photo-id'], open: true });
    d.act('documents.scan', { patient, what: 'photo-id', sides: 'both' });
    expect(d.state.charts[patient]?.documents).toMatchObject([{ what: 'photo-id' }]);
  });
});
