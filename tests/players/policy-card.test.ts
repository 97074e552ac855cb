// The office policy card at work: what it changes is what is right, what is said and what is scored, and a practiced
// player who reads the notes still earns the marks in every office a card can describe.
import { expect, test } from 'vitest';
import { dealtWorld, playShift } from '../../src/cli/shift/play.ts';
import {
  figuresOf,
  FIRST_SERVED,
  POLICIES,
  type Policy,
  policyValue,
} from '../../src/office/policy/table.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { makeText } from '../../src/text/make-text.ts';
import { ORDINARY } from '../../src/text/office-figures.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const junior = (policy: Policy) => settingsFor('junior', { policy: { ...policy } });
/** A seed whose morning has a caller ten minutes late. */
const tenLate = seeds(80).find((seed) =>
  deal(edition.content, seed, junior({})).contacts.some(
    (c) => c.reason === 'running-late' && c.params.minutes === 10,
  ),
);
const lateMarks = (policy: Policy) =>
  playShift(edition, tenLate ?? 0, junior(policy), 'exemplar').score.marks.filter((m) =>
    ['late-in-the-book', 'late-provider-asked'].includes(m.item),
  );

test('ten minutes late: marked in the book where the grace is fifteen, the provider told where it is five', () => {
  expect(tenLate).toBeDefined();
  expect(lateMarks({}).map((m) => [m.item, m.earned])).toEqual([['late-in-the-book', 2]]);
  expect(lateMarks({ 'late-grace': 5 }).map((m) => [m.item, m.earned])).toEqual([['late-provider-asked', 2]]);
});

test('what was right under fifteen earns nothing of it under five', () => {
  const seed = tenLate ?? 0;
  const { log } = playShift(edition, seed, junior({}), 'exemplar');
  const policy = { 'late-grace': 5 };
  const plan = deal(edition.content, seed, junior(policy));
  const told = log.entries.filter(
    (e) => e.command.type === 'team.tell' && e.command.about === 'running-late',
  );
  expect(plan.contacts.some((c) => c.reason === 'past-the-grace')).toBe(true);
  expect(told).toEqual([]);
});

const offices: [string, Policy][] = POLICIES.flatMap(({ id, lowest, highest }) =>
  [lowest, highest].map((value): [string, Policy] => [`${id} ${value}`, { [id]: value }]),
);
test.each(offices)(
  '%s: the practiced player earns 95 on the mean',
  (_name, policy) => {
    const totals = seeds(4).map((seed) => playShift(edition, seed, junior(policy), 'exemplar').score.total);
    expect(totals.reduce((sum, x) => sum + x, 0) / totals.length).toBeGreaterThanOrEqual(95);
  },
  120_000,
);

test('a story whose right way hangs on the grace is dealt only where it is right', () => {
  const variants = (grace: number) =>
    new Set(
      seeds(400).flatMap((seed) =>
        deal(edition.content, seed, settingsFor('first', { policy: { 'late-grace': grace } }))
          .scenarios.filter((s) => s.id === 'by-your-book')
          .map((s) => s.variant),
      ),
    );
  expect([...variants(5)].sort()).toEqual(['ours', 'over']);
  expect([...variants(15)].sort()).toEqual(['grace', 'ours', 'over']);
  expect([...variants(30)].sort()).toEqual(['grace', 'ours']);
});

/** Walter stands at the window, the first call rings, and nobody has looked up. */
function walterAndThePhone(policy: Policy) {
  const run = beginRun(dealtWorld(edition, 3, junior(policy)));
  const skip = () => play(run, { type: 'time.skip' }, run.state.nowMs);
  const walter = () => run.state.contacts['arrival-1'];
  while (walter()?.status !== 'waiting') skip();
  play(run, { type: 'phone.end-night-service' }, run.state.nowMs);
  while (!run.state.phone.lines.some((l) => l.status === 'ringing')) skip();
  const line = run.state.phone.lines.findIndex((l) => l.status === 'ringing') + 1;
  return {
    passed: () => run.journal.filter((f) => f.type === 'person.passed-over').map((f) => f.contact),
    lookUp: () => play(run, { type: 'say.acknowledge', contact: 'arrival-1' }, run.state.nowMs),
    answer: () => play(run, { type: 'phone.answer', line: line as 1 }, run.state.nowMs),
    turn: () => play(run, { type: 'window.turn-to', contact: 'arrival-1' }, run.state.nowMs),
  };
}
const { either, window, phone } = FIRST_SERVED;

test('in an ordinary office nobody is passed over, whoever is taken', () => {
  const [called, turned] = [walterAndThePhone({ 'first-served': either }), walterAndThePhone({})];
  called.answer();
  turned.turn();
  expect([called.passed(), turned.passed()]).toEqual([[], []]);
});

test('window first: a call taken without looking up passes Walter over; one look, and it does not', () => {
  const [blind, seen, turned] = [window, window, window].map((n) => walterAndThePhone({ 'first-served': n }));
  blind?.answer();
  seen?.lookUp();
  seen?.answer();
  turned?.turn();
  expect([blind?.passed(), seen?.passed(), turned?.passed()]).toEqual([['call-1'], [], []]);
});

test('phone first: turning to Walter while it rings passes the call over; taking the call does not', () => {
  const [turned, called] = [phone, phone].map((n) => walterAndThePhone({ 'first-served': n }));
  turned?.turn();
  called?.answer();
  expect([turned?.passed(), called?.passed()]).toEqual([['arrival-1'], []]);
});

test('the note at the desk, the handbook and what is said carry the changed number', () => {
  const text = makeText({ ...ENGLISH, ...edition.text });
  const saidIn = (office: typeof text): string =>
    ['late-policy', 'inbox-policy', 'waiting-list-policy']
      .map((note) => office.say({ id: edition.content.notes[note]?.text.id ?? '' }))
      .join(' ');
  expect(ORDINARY).toEqual(figuresOf({}));
  const ordinary = /15 minutes late.*2 business days.*hold it 15 minutes/s;
  expect(saidIn(text)).toMatch(ordinary);
  const other = text.inOffice(figuresOf({ 'late-grace': 5, 'refill-days': 1, 'waiting-list-minutes': 30 }));
  expect(saidIn(other)).toMatch(/5 minutes late.*1 business day\..*hold it 30 minutes/s);
  // One office's numbers never show in what is said of another.
  expect(saidIn(text)).toMatch(ordinary);
  expect(saidIn(other.inOffice({}))).toMatch(ordinary);
});

test('every value belongs to a part of a rule that is office policy, and the note that says it', () => {
  for (const { id, rule, part, note } of POLICIES) {
    const found = edition.content.rules[rule]?.parts.find((p) => p.id === part);
    expect([id, found?.standing, found?.note]).toEqual([id, 'policy', note]);
    expect(edition.content.notes[note]?.policies.some((p) => p.rule === rule && p.part === part)).toBe(true);
    expect(policyValue({}, id)).toBeDefined();
  }
});
