// The trays: an item comes, is opened, and is closed by what was done with it. What closes it never tells what it needed,
// and trying everybody in turn earns nothing.
import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/score.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { edition, seeds } from '../fixtures/edition.ts';
import { type DeskForTests, desk } from './desk-for-tests.ts';

const quiet = (p: Plan): Plan => ({ ...p, contacts: [], scenarios: [], colleagueCalls: [], late: [] });
const withTrays = (seed = 1): DeskForTests => desk({ seed, plan: quiet }).untilClock(8, 40);
const seedOf = (subject: string): number => {
  for (let seed = 1; seed < 60; seed += 1)
    if (desk({ seed }).world.plan.inbox.some((i) => i.subject === `inbox.${subject}`)) return seed;
  throw new Error(`No seed deals ${subject}.`);
};
const item = (d: DeskForTests, id: string) => {
  const dealt = d.world.setup.inbox[id];
  if (!dealt) throw new Error(`No item ${id}.`);
  return dealt;
};
const earned = (d: DeskForTests, line: string, id: string) =>
  scoreOf(d.world, d.run.journal).marks.find((m) => m.id === `${line}@${id}`)?.earned ?? -1;
const someoneElse = (d: DeskForTests, id: string) =>
  Object.keys(d.world.setup.team).find((who) => !item(d, id).right.route.includes(who)) as string;
const statusOf = (d: DeskForTests, id: string) => d.state.inbox[id]?.status;

describe('an item', () => {
  test('is not in the tray before it came, and is unread until it is opened', () => {
    const d = desk({ plan: quiet });
    expect(d.refusal('inbox.open', { item: 'portal-1' })).toBe('inbox/no-such-item');
    d.untilClock(8, 40);
    const row = () => d.view.inbox.find((i) => i.item === 'portal-1');
    expect(row()).toMatchObject({ status: 'new', body: null, paper: [] });
    d.act('inbox.open', { item: 'portal-1' });
    expect(row()?.status).toBe('open');
    expect(row()?.body).not.toBeNull();
  });

  test('goes to people who work here and into charts that exist', () => {
    const d = withTrays();
    expect(d.refusal('inbox.route', { item: 'fax-1', to: 'nobody' })).toBe('team/nobody');
    expect(d.refusal('inbox.file', { item: 'fax-1', patient: 'nobody' })).toBe('chart/no-such-chart');
  });

  test('never shows what it needs: no view names the right chart or the right reader', () => {
    const d = withTrays();
    for (const i of d.view.inbox) if (i.kind !== 'voicemail') d.act('inbox.open', { item: i.item });
    for (const i of d.view.inbox) expect(Object.keys(i)).not.toContain('right');
    expect(JSON.stringify(d.view.inbox)).not.toContain('"route"');
  });
});

describe('a fax', () => {
  test('wants two deeds, in either order', () => {
    for (const order of [
      ['file', 'route'],
      ['route', 'file'],
    ]) {
      const d = withTrays();
      const { right } = item(d, 'fax-1');
      for (const deed of order) {
        expect(statusOf(d, 'fax-1')).not.toBe('done');
        if (deed === 'file') d.act('inbox.file', { item: 'fax-1', patient: right.file as string });
        else d.act('inbox.route', { item: 'fax-1', to: right.route[0] as string });
      }
      expect(statusOf(d, 'fax-1')).toBe('done');
      expect(earned(d, 'fax-filed', 'fax-1')).toBeGreaterThan(0);
      expect(earned(d, 'fax-to-reader', 'fax-1')).toBeGreaterThan(0);
    }
  });

  test('filed twice has still not been read by anyone', () => {
    const d = withTrays();
    const right = item(d, 'fax-1').right.file as string;
    const wrong = Object.keys(d.state.charts).find((id) => id !== right) as string;
    expect(d.one(d.act('inbox.file', { item: 'fax-1', patient: wrong }), 'inbox.filed').right).toBe(false);
    d.act('inbox.file', { item: 'fax-1', patient: right });
    expect(statusOf(d, 'fax-1')).not.toBe('done');
    d.act('inbox.route', { item: 'fax-1', to: item(d, 'fax-1').right.route[0] as string });
    expect(statusOf(d, 'fax-1')).toBe('done');
    expect(earned(d, 'fax-filed', 'fax-1')).toBe(0);
  });

  test('with a result may go to the nurse, who owns results here, or to whoever ordered it', () => {
    const seed = seedOf('fax-lab-result');
    for (const to of ['ike-larrabee', item(desk({ seed }), 'fax-1').right.route[0] as string]) {
      const d = withTrays(seed);
      expect(d.one(d.act('inbox.route', { item: 'fax-1', to }), 'inbox.routed').right).toBe(true);
    }
  });
});

describe('what closes an item', () => {
  test('depends on what it is, not on what it needed', () => {
    for (const subject of ['email-form', 'email-vendor', 'portal-refill', 'portal-symptom']) {
      const d = withTrays(seedOf(subject));
      const id = subject.startsWith('email') ? 'e-mail-1' : 'portal-1';
      d.act('inbox.file', { item: id, patient: Object.keys(d.state.charts)[0] as string });
      expect([subject, statusOf(d, id)]).not.toEqual([subject, 'done']);
      d.act('inbox.route', { item: id, to: someoneElse(d, id) });
      expect([subject, statusOf(d, id)]).toEqual([subject, 'done']);
    }
  });

  test('given to the right one it earns; given to everybody in turn it does not', () => {
    const right = withTrays();
    right.act('inbox.route', { item: 'portal-1', to: 'ike-larrabee' });
    expect(earned(right, 'portal-to-its-owner', 'portal-1')).toBeGreaterThan(0);
    const all = withTrays();
    for (const to of Object.keys(all.world.setup.team)) all.act('inbox.route', { item: 'portal-1', to });
    expect(earned(all, 'portal-to-its-owner', 'portal-1')).toBe(0);
  });

  test('a complete message slip to the nurse is as good as handing him the item', () => {
    const send = (patient: (d: DeskForTests) => string, fields: Record<string, string>) => {
      const d = withTrays();
      d.act('slip.open', { kind: 'message', item: 'portal-1' });
      const slip = d.state.hand as string;
      for (const [field, value] of Object.entries({ ...fields, patient: patient(d) }))
        d.act('slip.enter', { slip, field, value });
      d.act('message.send', { slip, to: ['ike-larrabee'], urgency: 'today', byMs: null });
      expect(statusOf(d, 'portal-1')).toBe('done');
      return earned(d, 'portal-to-its-owner', 'portal-1');
    };
    const whole = { caller: 'Dorothy', 'call-back': '555-0100', words: 'asks for a refill' };
    const writer = (d: DeskForTests) => item(d, 'portal-1').patient as string;
    const other = (d: DeskForTests) => Object.keys(d.state.charts).find((id) => id !== writer(d)) as string;
    expect(send(writer, whole)).toBeGreaterThan(0);
    expect(send(writer, { words: 'asks for a refill' })).toBe(0);
    expect(send(other, whole)).toBe(0);
  });

  test('a form thrown away is remembered as wrong; an advertisement is not', () => {
    for (const [subject, right] of [
      ['email-form', false],
      ['email-vendor', true],
    ] as const) {
      const d = withTrays(seedOf(subject));
      expect(d.one(d.act('inbox.discard', { item: 'e-mail-1' }), 'inbox.discarded').right).toBe(right);
      expect(earned(d, 'mail-settled', 'e-mail-1') > 0).toBe(right);
    }
  });
});

describe('a message slip of an item', () => {
  const settings = settingsFor('junior');
  const voicemailed = (subject: string): DeskForTests => {
    const seed = seeds(60).find((one) =>
      deal(edition.content, one, settings).inbox.some((i) => i.subject === `inbox.${subject}`),
    );
    if (seed === undefined) throw new Error(`No seed deals ${subject}.`);
    return desk({ seed, settings, plan: quiet }).untilClock(8, 40);
  };
  const slipOf = (d: DeskForTests, id: string) => {
    d.act('slip.open', { kind: 'message', item: id });
    return Object.fromEntries((d.view.hand?.fields ?? []).map((f) => [f.field, f.value]));
  };

  test('of a voicemail has the name and the number the machine shows, and nothing that must be listened for', () => {
    const d = voicemailed('vm-refill');
    const { id, from, fromPerson } = Object.values(d.world.setup.inbox).find(
      (i) => i.subject === 'inbox.vm-refill',
    )!;
    const shown = d.view.inbox.find((i) => i.item === id);
    expect(shown).toMatchObject({ status: 'new', body: null });
    const { caller, 'call-back': number, ...rest } = slipOf(d, id);
    expect(caller).toBe(from);
    expect(number).toBe(d.world.setup.people[fromPerson ?? '']?.phone);
    expect(shown?.paper.map((row) => row.value)).toEqual([number]);
    expect(Object.values(rest).every((value) => value === '')).toBe(true);
  });
});
