// Coverage: the payer answers from its own file and by its own clock what it was asked, and the desk's file is only as
// right as the card that was read. Nadia's card (arrival-3) has one digit that the file has not.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { factSchemas } from '../../src/office/facts.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { type DeskForTests, desk, deskWith, only } from './desk-for-tests.ts';

const flagged = (d: DeskForTests) => {
  const dealt = d.world.plan.cards[0];
  if (!dealt) throw new Error('No card was dealt.');
  return dealt;
};
const settled = (d: DeskForTests) => d.until((x) => !x.state.coverage[flagged(x).patient]?.asking);
const atWindow = (): DeskForTests => {
  const d = deskWith('arrival-3');
  d.meet('arrival-3');
  return d;
};
const withCard = (): DeskForTests => {
  const d = atWindow();
  d.act('say.ask', { about: ['card'], open: true });
  return d;
};

describe('the payer', () => {
  test('has answered the overnight question before you sit down, and what it rejects is amber', () => {
    const d = deskWith('arrival-3');
    const { patient, onFileId } = flagged(d);
    expect(d.state.coverage[patient]?.reply).toMatchObject({
      status: 'rejected',
      aaa: '72',
      memberId: onFileId,
    });
    expect(d.view.today.find((row) => row.patient === patient)?.flag).toBe('amber');
  });

  test('answers after its own time, once; asked again before that, you are told to wait', () => {
    const d = atWindow();
    const { patient } = flagged(d);
    const asked = d.one(d.act('coverage.query', { patient }), 'coverage.queried');
    expect(d.refusal('coverage.query', { patient })).toBe('coverage/still-asking');
    settled(d);
    const [replied, ...more] = d.facts('coverage.replied');
    expect(replied?.atMs).toBe(asked.atMs + (d.world.setup.payers[asked.payer]?.replyMs ?? 0));
    expect(more).toEqual([]);
    expect(d.one(d.act('coverage.query', { patient }), 'coverage.queried').again).toBe(true);
  });

  test('answers what it was asked: a digit mended while it thinks is not in the answer', () => {
    const d = withCard();
    const { patient, onFileId, memberId } = flagged(d);
    d.act('coverage.query', { patient });
    d.act('coverage.copy-card', { patient, fields: [] });
    settled(d);
    expect(d.facts('coverage.replied')).toMatchObject([
      { status: 'rejected', aaa: '72', memberId: onFileId },
    ]);
    d.act('coverage.query', { patient });
    settled(d);
    expect(d.state.coverage[patient]).toMatchObject({
      flagged: false,
      reply: { status: 'active', aaa: null, memberId },
    });
  });

  test('that is silent gives no answer, whatever is on file', () => {
    const d = atWindow();
    const { patient } = flagged(d);
    const payer = d.state.coverage[patient]?.onFile[0]?.payer ?? '';
    const setup = d.world.setup.payers[payer];
    if (setup) setup.silentUntilMs = d.now + 600_000;
    d.act('coverage.query', { patient });
    settled(d);
    expect(d.state.coverage[patient]?.reply).toMatchObject({ status: 'rejected', aaa: '42' });
  });
});

describe('the file', () => {
  test('is copied from a card only while that card lies on the counter', () => {
    const d = atWindow();
    const { patient } = flagged(d);
    expect(d.refusal('coverage.copy-card', { patient, fields: [] })).toBe('coverage/no-card-here');
    expect(d.refusal('coverage.add', { patient, primary: true })).toBe('coverage/no-card-here');
    d.act('say.ask', { about: ['card'], open: true });
    expect(d.one(d.act('coverage.copy-card', { patient, fields: [] }), 'coverage.changed').right).toBe(true);
    expect(d.state.coverage[patient]?.onFile[0]).toEqual(d.world.setup.coverage[patient]?.card);
  });

  test('copied by one line only is right only if that line was the wrong one', () => {
    const d = withCard();
    const { patient } = flagged(d);
    const copy = (field: 'group' | 'member-id') =>
      d.one(d.act('coverage.copy-card', { patient, fields: [field] }), 'coverage.changed').right;
    expect([copy('group'), copy('member-id')]).toEqual([false, true]);
  });

  test('typed by hand takes what was typed, and a wrong digit is remembered as wrong', () => {
    const d = atWindow();
    const { patient, memberId } = flagged(d);
    const type = (value: string) =>
      d.one(d.act('coverage.change', { patient, field: 'member-id', value }), 'coverage.changed').right;
    expect([type(`${memberId}1`), type(memberId)]).toEqual([false, true]);
    expect(d.state.coverage[patient]?.onFile[0]?.memberId).toBe(memberId);
  });

  test('names one of the plans the desk offers: whichever was put wrong can be put right again', () => {
    const d = withCard();
    const { patient } = flagged(d);
    d.act('coverage.copy-card', { patient, fields: [] });
    d.act('coverage.open', { patient });
    const { plans, onFile } = d.view.cover ?? { plans: [], onFile: [] };
    expect(plans.map(({ payer }) => payer)).toEqual(Object.keys(d.world.setup.payers));
    const held = onFile[0];
    const other = plans.find(({ payer }) => payer !== held?.payer);
    if (!held || !other) throw new Error('No plan is on file.');
    const choose = (value: string) =>
      d.one(d.act('coverage.change', { patient, field: 'payer', value }), 'coverage.changed').right;
    expect([choose(other.payer), choose(held.payer)]).toEqual([false, true]);
  });

  test('a line typed as long as a line can be is still a fact of its shape', () => {
    const d = atWindow();
    const { patient } = flagged(d);
    const value = 'x'.repeat(600);
    const {
      id: _id,
      type,
      atMs: _atMs,
      because: _because,
      ...payload
    } = d.one(d.act('coverage.change', { patient, field: 'subscriber-name', value }), 'coverage.changed');
    expect(v.safeParse(factSchemas[type], payload).success).toBe(true);
  });

  test('of a second plan: put first, it is the one that is asked', () => {
    const d = withCard();
    const { patient, memberId } = flagged(d);
    d.act('coverage.add', { patient, primary: false });
    expect(d.one(d.act('coverage.query', { patient }), 'coverage.queried').memberId).not.toBe(memberId);
    settled(d);
    d.act('coverage.add', { patient, primary: true });
    expect(d.one(d.act('coverage.query', { patient }), 'coverage.queried').memberId).toBe(memberId);
  });

  test('of a new patient is empty: there is nothing to ask with until the card was copied', () => {
    const d = deskWith('arrival-4');
    const { patient } = d.meet('arrival-4');
    if (patient === null) throw new Error('A new patient is somebody.');
    expect(d.refusal('coverage.query', { patient })).toBe('coverage/none-on-file');
    d.act('say.ask', { about: ['card'], open: true });
    expect(d.one(d.act('coverage.copy-card', { patient, fields: [] }), 'coverage.changed').right).toBe(true);
    d.act('coverage.query', { patient });
    d.until((x) => x.state.coverage[patient]?.reply?.status === 'active');
  });
});

test('nothing on a screen says what the payer holds before it was asked or the card was shown', () => {
  for (const seed of [1, 2, 3, 4]) {
    const d = desk({ seed, plan: (p: Plan) => only('arrival-3')(p) });
    const { patient, memberId } = flagged(d);
    d.meet('arrival-3');
    d.act('chart.open', { patient });
    d.act('coverage.open', { patient });
    expect(JSON.stringify(d.view)).not.toContain(memberId);
    d.act('say.ask', { about: ['card'], open: true });
    expect(JSON.stringify(d.view)).toContain(memberId);
  }
});
