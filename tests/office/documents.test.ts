// Paper in the hand: message slips, scans, papers handed out, and two papers laid side by side. A wrong entry is kept as
// typed; whether two lines disagree is read off the papers, never off what is true.
import { describe, expect, test } from 'vitest';
import { disagree, papersOnView } from '../../src/office/documents/papers.ts';
import { MINUTE, type Paper } from '../../src/office/kinds.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import { type DeskForTests, desk, deskWith } from './desk-for-tests.ts';

const earned = (d: DeskForTests, id: string) =>
  scoreOf(d.world, d.run.journal).marks.find((m) => m.id === id)?.earned ?? -1;
/** A caller who wants a refill (call-3), asked who she is. */
const refill = (): DeskForTests => {
  const d = deskWith('call-3');
  d.answer('call-3');
  d.act('say.greet', {});
  d.act('say.ask', { about: ['full-name', 'birth-date', 'call-back.number'], open: true });
  return d;
};
const slipFor = (d: DeskForTests, fields: Record<string, string>): string => {
  d.act('slip.open', { kind: 'message', item: null });
  const slip = d.state.hand as string;
  for (const [field, value] of Object.entries(fields)) d.act('slip.enter', { slip, field, value });
  return slip;
};
const send = (d: DeskForTests, slip: string) =>
  d.one(d.act('message.send', { slip, to: ['ike-larrabee'], urgency: 'today', byMs: null }), 'message.sent');

describe('a message slip', () => {
  test('taken up again is the same slip, with what was written on it', () => {
    const d = refill();
    const slip = slipFor(d, { caller: 'Bea' });
    d.act('slip.open', { kind: 'check-in', item: null });
    d.act('slip.open', { kind: 'message', item: null });
    expect(d.state.hand).toBe(slip);
    expect(d.view.hand?.fields.find((f) => f.field === 'caller')?.value).toBe('Bea');
  });

  test('leaves a receipt when it has gone, for a while', () => {
    const d = refill();
    const patient = d.contact('call-3').patient as string;
    const { message, atMs } = send(d, slipFor(d, { caller: 'Bea', patient }));
    const about = d.state.charts[patient]?.fullName;
    expect(d.view.sent).toMatchObject({ message, to: ['Ike Larrabee'], about, atMs });
    d.wait(6 * MINUTE);
    expect(d.view.sent).toBeNull();
  });

  test('opened after the call is for the one who called', () => {
    const d = refill();
    d.act('say.close', { with: 'will-call-back' });
    d.act('slip.open', { kind: 'message', item: null });
    expect(d.state.slips[d.state.hand as string]?.contact).toBe('call-3');
  });

  test('keeps a wrong entry as typed, and the message says which of its fields are wrong', () => {
    const d = refill();
    const { person, patient } = d.contact('call-3');
    const name = d.world.setup.people[person]?.name as string;
    const slip = slipFor(d, {
      caller: name.toUpperCase(),
      patient: patient as string,
      'call-back': '555-0000',
      words: 'a refill',
    });
    expect(d.state.slips[slip]?.right).toEqual({ caller: true, patient: true, 'call-back': false });
    expect(send(d, slip)).toMatchObject({ complete: true, wrong: ['call-back'], about: patient });
    expect(earned(d, 'message-complete@call-3')).toBeGreaterThan(0);
    expect(earned(d, 'message-complete@call-3')).toBeLessThan(3);
  });

  test('mended before it is sent is right', () => {
    const d = refill();
    const number = d.contact('call-3').heard['call-back']?.true as string;
    const slip = slipFor(d, { 'call-back': '555-0000' });
    d.act('slip.enter', { slip, field: 'call-back', value: number });
    expect(send(d, slip)).toMatchObject({ wrong: [], complete: false });
  });

  test('is sent once: after that it can be neither written on nor sent', () => {
    const d = refill();
    const slip = slipFor(d, { words: 'a refill' });
    send(d, slip);
    expect(d.state.hand).toBeNull();
    expect(d.refusal('slip.enter', { slip, field: 'words', value: 'more' })).toBe('slip/not-open');
    expect(d.refusal('message.send', { slip, to: ['ike-larrabee'], urgency: 'now', byMs: null })).toBe(
      'slip/not-open',
    );
    expect(d.refusal('slip.discard', { slip })).toBe('slip/not-open');
  });

  test('has its own lines and no others, and only a message can be sent', () => {
    const d = refill();
    const slip = slipFor(d, {});
    expect(d.refusal('slip.enter', { slip, field: 'place', value: 'x' })).toBe('slip/no-such-field');
    d.act('slip.open', { kind: 'check-in', item: null });
    const other = d.state.hand as string;
    expect(
      d.refusal('message.send', { slip: other, to: ['ike-larrabee'], urgency: 'today', byMs: null }),
    ).toBe('slip/not-a-message');
  });
});

test('a slip does not know whose chart it belongs to before a chart was opened: two answers are not yet a chart', () => {
  const settings = firstShift({ practise: { scenario: 'two-ames', variant: 'in-the-car' } });
  const d = desk({ settings });
  const patient = d.meet('scenario-two-ames').patient as string;
  d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
  expect(d.contact('scenario-two-ames').identified).toBe(true);
  d.act('slip.open', { kind: 'check-in', item: null });
  expect(d.view.hand?.patient).toBeNull();
  expect(d.view.hand?.fields.every((f) => f.onFile === null)).toBe(true);
  const chart = Object.keys(d.state.charts).find((id) => id.startsWith('rosal') && id !== patient) as string;
  d.act('chart.open', { patient: chart });
  expect(d.view.hand?.patient, 'the chart that was opened, right or wrong').toBe(chart);
});

describe('paper at the window', () => {
  test('is scanned when it lies there, into whichever chart was chosen', () => {
    const d = deskWith('arrival-3');
    d.meet('arrival-3');
    const scan = { patient: 'walter-nakamura', what: 'card', sides: 'both' } as const;
    expect(d.refusal('documents.scan', scan)).toBe('documents/nothing-here');
    d.act('say.ask', { about: ['card'], open: true });
    d.act('documents.scan', scan);
    expect(d.state.charts['walter-nakamura']?.documents.map((x) => x.what)).toEqual(['card']);
  });

  test('is handed to a person: to nobody, or down a telephone, it cannot be', () => {
    const d = refill();
    const give = { patient: 'bea-kowalski', what: 'visit-summary' } as const;
    expect(d.refusal('documents.give', give)).toBe('documents/nothing-here');
    d.act('say.close', { with: 'goodbye' });
    expect(d.refusal('documents.give', give)).toBe('documents/nothing-here');
  });

  test('that is somebody else’s summary earns nothing for either of them', () => {
    const d = deskWith('check-out-1', 'check-out-2');
    const [one, two] = [d.contact('check-out-1').patient, d.contact('check-out-2').patient] as [
      string,
      string,
    ];
    d.meet('check-out-1');
    d.act('documents.give', { patient: two, what: 'visit-summary' });
    expect([earned(d, 'summary-given@check-out-1'), earned(d, 'summary-given@check-out-2')]).toEqual([0, 0]);
    d.act('documents.give', { patient: one, what: 'visit-summary' });
    expect(earned(d, 'summary-given@check-out-1')).toBeGreaterThan(0);
  });
});

describe('two papers side by side', () => {
  const atCounter = (): DeskForTests => {
    const d = deskWith('arrival-3');
    const patient = d.meet('arrival-3').patient as string;
    d.act('chart.open', { patient });
    d.act('coverage.open', { patient });
    d.act('say.ask', { about: ['card', 'photo-id'], open: true });
    return d;
  };
  const mark = (d: DeskForTests, a: [Paper, string], b: [Paper, string]) =>
    d.one(
      d.act('compare.mark', { a: { paper: a[0], field: a[1] }, b: { paper: b[0], field: b[1] } }),
      'compare.marked',
    ).differs;

  test('both must be in view', () => {
    const d = deskWith('arrival-3');
    d.meet('arrival-3');
    expect(
      d.refusal('compare.mark', {
        a: { paper: 'card', field: 'member-id' },
        b: { paper: 'chart', field: 'member-id' },
      }),
    ).toBe('compare/not-on-view');
  });

  test('disagree where they say the same thing differently, and only there', () => {
    const d = atCounter();
    expect(mark(d, ['card', 'member-id'], ['chart', 'member-id'])).toBe(true);
    expect(mark(d, ['chart', 'member-id'], ['card', 'member-id'])).toBe(true);
    expect(mark(d, ['card', 'subscriber-name'], ['photo-id', 'full-name'])).toBe(false);
    expect(mark(d, ['card', 'member-id'], ['chart', 'address'])).toBe(false);
  });

  test('one paper never disagrees with itself', () => {
    const d = atCounter();
    for (const p of papersOnView(d.office))
      for (const a of Object.keys(p.rows))
        for (const b of Object.keys(p.rows).filter((x) => x !== a))
          expect([
            a,
            b,
            disagree(d.office, { paper: p.paper, field: a }, { paper: p.paper, field: b }),
          ]).toEqual([a, b, false]);
  });

  test('a rejection stands against the line it rejects, not against everything', () => {
    const d = atCounter();
    expect(mark(d, ['reply', 'aaa'], ['card', 'member-id'])).toBe(true);
    expect(mark(d, ['reply', 'aaa'], ['card', 'subscriber-name'])).toBe(false);
    expect(mark(d, ['reply', 'status'], ['card', 'effective-date'])).toBe(false);
  });

  test('a plan that has ended stands against the plan on file, not against an address', () => {
    const settings = firstShift({ practise: { scenario: 'card-disagrees', variant: 'ended' } });
    const d = desk({ settings });
    const patient = d.meet('scenario-card-disagrees').patient as string;
    d.act('chart.open', { patient });
    d.act('coverage.open', { patient });
    expect(
      d.view.papers.find((p) => p.paper === 'reply')?.rows.find((r) => r.field === 'status')?.value,
    ).toBe('inactive');
    expect(mark(d, ['reply', 'status'], ['chart', 'effective-date'])).toBe(true);
    expect(mark(d, ['reply', 'ended-date'], ['chart', 'member-id'])).toBe(true);
    expect(mark(d, ['reply', 'status'], ['chart', 'address'])).toBe(false);
  });
});
