// A hundred shifts of a player who strays: pitfalls, dropped, doubled and random acts, at least four in five accepted.
// Over the set every command type and every fact type is reached; whatever is missing is named.
import { expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../src/office/commands.ts';
import { FACT_TYPES } from '../../src/office/facts.ts';
import { scenarioVariants, seedsByVariant } from '../fixtures/edition.ts';
import { holdsReplayed } from './holds.ts';
import { mutantLog } from './logs.ts';

const commands = new Set<string>();
const facts = new Set<string>();

// Every variant with every kind of mutant, and on to a hundred.
const EACH = Math.ceil(100 / scenarioVariants.length);
const logs = [...seedsByVariant(EACH)].flatMap(([variant, list]) =>
  list.map((seed, kind): [string, number, number] => [variant, seed, kind]),
);

test.each(logs)(
  '%s, seed %i, kind %i',
  (_variant, seed, kind) => {
    const played = mutantLog(seed, kind);
    for (const e of played.log.entries) commands.add(e.command.type);
    for (const f of played.run.journal) facts.add(f.type);
    expect(
      played.log.entries.length / (played.log.entries.length + played.refusals),
      'accepted',
    ).toBeGreaterThanOrEqual(0.8);
    holdsReplayed(played);
  },
  60_000,
);

test('there are a hundred', () => {
  expect(logs.length).toBeGreaterThanOrEqual(100);
});

/** Desk work is dealt in the longer mornings only, and what comes later happens after the shift. */
const NOT_IN_FIRST =
  /^(?:claim|referral|misfax|authorization|report|supplies|room|scope|waiting|instruments|assist|records|incident|work)\./;
const LATER = new Set([
  'visit.ran-over',
  'visit.with-another',
  'message.nobody-reached',
  'message.passed-on',
  'drawer.mailed',
  'inbox.handed-on',
  'chart.misfile-found',
]);
const ofFirst = (type: string): boolean => !NOT_IN_FIRST.test(type) && !LATER.has(type);

test('together they give every command and make every fact of a first shift', () => {
  expect({
    commands: COMMAND_TYPES.filter((t) => ofFirst(t) && !commands.has(t)),
    facts: FACT_TYPES.filter((t) => ofFirst(t) && !facts.has(t)),
  }).toEqual({ commands: [], facts: [] });
});
