// What a slip may know, what is done with it, and how it is called: in a whole office, by a pair of hands.
import { describe, expect, test } from 'vitest';
import { SLIP_KINDS } from '../../src/office/kinds.ts';
import { makeText } from '../../src/text/make-text.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { deskWith, type DeskForTests } from '../office/desk-for-tests.ts';

const text = makeText(ENGLISH);
const patientOf = (d: DeskForTests, id: string): string => d.contact(id).patient ?? '';
const identify = (d: DeskForTests): void =>
  void d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
const takeUp = (d: DeskForTests, kind: (typeof SLIP_KINDS)[number]): void =>
  void d.act('slip.open', { kind, item: null });
/** Somebody whose chart has nothing to do with this talk. */
const another = (d: DeskForTests, id: string): string =>
  Object.keys(d.state.charts).find((p) => p !== patientOf(d, id) && d.state.charts[p]?.exists) ?? '';

describe('whose a slip is', () => {
  test('before a name and a chart it knows no visit and nothing on file', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    takeUp(d, 'check-in');
    const knows = () => [d.view.hand?.visit, d.view.hand?.fields.some((f) => f.onFile !== null)];
    expect(knows()).toEqual([null, false]);
    identify(d);
    expect(knows()).toEqual([null, false]);
    d.act('chart.open', { patient: patientOf(d, 'arrival-1') });
    expect(knows()).toEqual([d.contact('arrival-1').visit, true]);
  });

  test('a chart that was open before an unknown caller rang is not theirs', () => {
    const d = deskWith('call-1');
    d.act('chart.open', { patient: another(d, 'call-1') });
    d.answer('call-1');
    takeUp(d, 'message');
    expect(d.view.hand?.fields.filter((f) => f.onFile !== null)).toEqual([]);
  });

  test('what can be told off a screen says whose it is', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    d.act('chart.open', { patient: another(d, 'call-1') });
    const name = d.view.chart?.name ?? '';
    const told = d.view.talk?.tellable ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) expect(text.say(row.label)).toContain(name);
  });

  test('no line of any slip is shown by an id', () => {
    for (const kind of SLIP_KINDS) {
      const d = deskWith('call-1');
      d.answer('call-1');
      takeUp(d, kind);
      const slip = d.view.hand?.slip ?? '';
      for (const patient of Object.keys(d.state.charts).slice(0, 5))
        for (const field of d.view.hand?.fields.filter((f) => f.input === 'patient') ?? []) {
          d.act('slip.enter', { slip, field: field.field, value: patient });
          const shown = d.view.hand?.fields.find((f) => f.field === field.field)?.shown;
          expect(shown).toBe(d.state.charts[patient]?.fullName);
        }
    }
  });
});

describe('the pile of slips', () => {
  test('a slip is done when its visit is checked in, from wherever, and stays so', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    takeUp(d, 'check-in');
    d.act('visit.check-in', { visit: d.contact('arrival-1').visit ?? '' });
    expect(d.view.hand?.visit).toBe(d.contact('arrival-1').visit);
    d.act('say.close', { with: 'goodbye' });
    expect(d.view.slips).toEqual([]);
    d.until((x) => x.state.visits[x.contact('arrival-1').visit ?? '']?.status === 'finished', 30_000);
    expect(d.view.slips).toEqual([]);
  });

  test('slips are called apart, each is taken up by itself, and any can be torn off', () => {
    const d = deskWith('arrival-1', 'arrival-2');
    for (const id of ['arrival-1', 'arrival-2']) {
      d.meet(id);
      takeUp(d, 'check-in');
      takeUp(d, 'message');
      d.act('say.close', { with: 'goodbye' });
    }
    const names = d.view.slips.map((s) => text.say(s.label));
    expect(names.length).toBe(4);
    expect(new Set(names).size).toBe(names.length);
    for (const { slip, kind } of d.view.slips) {
      d.act('slip.open', { kind, item: null, slip });
      expect(d.view.hand?.slip).toBe(slip);
      d.act('slip.discard', { slip });
    }
    expect(d.view.slips).toEqual([]);
  });
});

describe('at check-out', () => {
  test('what was taken at check-in is seen, and what was booked in the talk can be told and is welcome', () => {
    const d = deskWith('check-out-1');
    d.meet('check-out-1');
    const patient = patientOf(d, 'check-out-1');
    const row = () => d.view.today.find((r) => r.visit === d.contact('check-out-1').visit);
    const owed = d.state.visits[d.contact('check-out-1').visit ?? '']?.copayCents ?? 0;
    expect(row()?.copayTakenCents).toBe(owed);
    expect(row()?.copayTaken?.by).toBe(owed === 0 ? undefined : 'colleague');
    takeUp(d, 'check-out');
    identify(d);
    const order = d.world.setup.contacts['check-out-1']?.order;
    const open = d.view.book.find((b) => b.day === 1)?.columns.find((c) => c.provider === order?.provider)
      ?.open[0];
    d.act('calendar.book', {
      patient,
      visitType: order?.type ?? '',
      provider: order?.provider ?? '',
      startMs: open?.startMs ?? 0,
      room: null,
      equipment: null,
      reason: 'as ordered',
      override: null,
    });
    const [next] = d.view.hand?.next ?? [];
    expect(next?.startMs).toBe(open?.startMs);
    const item = `visit:${next?.visit}`;
    expect(d.view.talk?.tellable.some((t) => t.item === item)).toBe(true);
    const said = d.act('say.tell', { item, whole: false }).find((f) => f.type === 'line.said');
    expect(said && 'set' in said && said.set).toBe('voices.told-time');
  });
});

describe('what was looked up for another', () => {
  test('a search, a chart and a cover of the last talk are not this one’s', () => {
    const d = deskWith('arrival-1', 'arrival-2');
    d.meet('arrival-1');
    const patient = patientOf(d, 'arrival-1');
    d.act('people.search', { name: d.state.charts[patient]?.phone ?? '', birthDate: '' });
    expect(d.view.search?.rows.map((r) => r.patient)).toContain(patient);
    d.act('chart.open', { patient });
    d.act('coverage.open', { patient });
    const others = () => [d.view.search?.ofOther, d.view.chart?.ofOther, d.view.cover?.ofOther];
    expect(others()).toEqual([false, false, false]);
    d.act('say.close', { with: 'goodbye' });
    expect(others()).toEqual([true, true, true]);
    d.meet('arrival-2');
    expect(others()).toEqual([true, true, true]);
  });

  test('nor are the receipt of a message and the visits on a chart that lies here still', () => {
    const d = deskWith('arrival-1', 'arrival-2');
    d.meet('arrival-1');
    d.until((x) => x.contact('arrival-2').status === 'waiting');
    d.act('chart.open', { patient: patientOf(d, 'arrival-1') });
    takeUp(d, 'message');
    d.act('message.send', { slip: d.state.hand ?? '', to: ['ike-larrabee'], urgency: 'today', byMs: null });
    const others = () => [d.view.sent?.ofOther, d.view.talk?.tellable.every((row) => row.ofOther)];
    expect(others()).toEqual([false, false]);
    d.act('say.close', { with: 'goodbye' });
    // Nobody is there: one may still see that it went.
    expect(d.view.sent?.ofOther).toBe(false);
    d.meet('arrival-2');
    expect(others()).toEqual([true, true]);
  });
});

describe('the lines of a message', () => {
  test('what a call is about comes forward, the rest waits', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    takeUp(d, 'message');
    const now = () => (d.view.hand?.fields ?? []).filter((f) => f.now).map((f) => f.field);
    expect(now()).not.toContain('site');
    expect(now()).not.toContain('left');
    d.act('say.ask', { about: ['medicine'], open: true });
    expect(now()).toContain('left');
    expect(now()).not.toContain('site');
  });
});
