// The way out in the middle of a talk: a colleague takes the chair, whoever is there is looked after, and nothing of that
// situation comes back: no word, no ring, no card, no promise that lapses.
import { describe, expect, test } from 'vitest';
import { epilogue } from '../../src/shift/run.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';
import { clock, type DeskForTests, desk } from './desk-for-tests.ts';

const touching = Object.values(edition.content.scenarios)
  .filter((s) => s.contentNotes.length > 0)
  .map((s) => s.id);

/** In the talk of this situation, practised alone. */
function inTalk(scenario: string): { d: DeskForTests; contact: string } {
  const d = desk({ settings: settingsFor('first', { practise: { scenario, variant: null } }) });
  const contact = `scenario-${scenario}`;
  if (!d.state.phone.open) d.act('phone.end-night-service', {});
  d.until((x) => ['ringing', 'waiting'].includes(x.contact(contact).status));
  if (d.contact(contact).line === null) d.act('window.turn-to', { contact });
  else d.act('phone.answer', { line: d.contact(contact).line as 1 });
  return { d, contact };
}

test('there are situations to step away from', () => {
  expect(touching.length).toBeGreaterThan(5);
});

describe.each(touching)('stepping away from %s', (scenario) => {
  const { d, contact } = inTalk(scenario);
  d.act('say.greet', {});
  d.act('say.promise', { what: 'call-back', byMs: d.now + 120_000 });
  d.act('slip.open', { kind: 'message', item: null });
  const line = d.contact(contact).line;
  const may = d.view.talk?.mayStepAway;
  const facts = d.act('team.step-away', {});

  test('is offered, and a colleague really takes the chair, with a kind word', () => {
    expect(may).toBe(true);
    const { who } = d.one(facts, 'team.stepped-in');
    expect(d.world.setup.team[who]?.in).toBe(true);
    expect(who).not.toBe(d.contact(contact).person);
    expect(d.contact(contact)).toMatchObject({ status: 'closed', handedTo: who });
    expect(d.state.foreground).toBeNull();
    expect(d.state.team[who]?.state).toBe('on-line');
    expect(d.one(facts, 'line.said')).toMatchObject({ contact, who });
    expect(d.view.parted?.rows.map((row) => row.by)).toEqual(['you', 'other']);
    for (const f of facts) expect(f.because, f.type).not.toBe('');
  });

  test('leaves nothing with you: no slip, no promise, no line that stays taken', () => {
    expect(d.state.hand).toBeNull();
    expect(d.view.slips).toEqual([]);
    expect(d.view.handover.open.filter(({ id }) => id.startsWith('promise'))).toEqual([]);
    if (line !== null) expect(d.state.phone.lines[line - 1]?.status).toBe('colleague');
  });

  test('nothing of it comes back, that day or later', () => {
    const before = d.run.journal.length;
    const end = d.world.plan.endsMs;
    while (!d.state.over && d.now < end) d.wait(60_000);
    const after = [...d.run.journal.slice(before), ...epilogue(d.world, d.state, d.run.journal)];
    const own = after.filter((f) => 'contact' in f && f.contact === contact).map((f) => f.type);
    expect(own).toEqual([]);
    expect(after.filter((f) => f.type === 'card.arrived' || f.type === 'promise.lapsed')).toEqual([]);
  });
});

test('in the middle of a morning the colleague is busy with it for a while, then her line is free again', () => {
  const seed = seeds(60).find((one) =>
    deal(edition.content, one, first).scenarios.some(({ id }) => id === 'nell-headache'),
  );
  const d = desk({ seed: seed ?? 0 });
  const line = d.answer('scenario-nell-headache');
  d.act('team.step-away', {});
  expect(d.state.phone.lines[line - 1]).toMatchObject({ status: 'colleague', contact: null });
  d.wait(7 * 60_000);
  expect(d.state.phone.lines[line - 1]?.status).not.toBe('colleague');
  expect(d.state.team['delphine-ward']?.state).toBe('free');
});

test('there is nothing to step away from without a talk, or in a talk that touches nothing', () => {
  const d = desk();
  expect(d.refusal('team.step-away', {})).toBe('talk/nobody');
  const [plain] = d.world.plan.contacts.filter((c) => c.scenario === null && c.kind === 'phone');
  d.answer(plain?.id ?? '');
  expect(d.view.talk?.mayStepAway).toBe(false);
  expect(d.refusal('team.step-away', {})).toBe('team/nothing-to-step-from');
  expect(d.now).toBeGreaterThan(clock(7));
});
