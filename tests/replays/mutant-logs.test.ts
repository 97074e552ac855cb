// A hundred first shifts and two dozen mornings, or a part of them, of a player who strays: pitfalls, dropped, doubled and random acts, at least
// four in five accepted. Over the set, with the days that follow and a careless player's mornings, every command type and
// every fact type is reached; whatever is missing is named.
import { expect, test } from 'vitest';
import { COMMAND_TYPES, type CommandType } from '../../src/office/commands.ts';
import { FACT_TYPES } from '../../src/office/facts.ts';
import type { Shift } from '../../src/shift/plan.ts';
import { edition, first, scenarioVariants, seedsByVariant, shiftFor } from '../fixtures/edition.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { epilogue } from '../../src/shift/run.ts';
import { playCareless } from '../../src/cli/shift/careless.ts';
import type { Played } from '../../src/cli/shift/play.ts';
import { holdsReplayed } from './holds.ts';
import { LIKINGS } from '../../src/players/monkey.ts';
import { mutantLog } from './logs.ts';
import { part } from '../whole.ts';

const commands = new Set<string>();
const facts = new Set<string>();

// Every variant that a first shift may deal, and again with another kind of mutant until there are a hundred; the
// mornings deal the others.
const COUNT = 100;
const dealable = scenarioVariants.filter(([s]) => shiftFor(s) === first).length;
const EACH = Math.ceil(COUNT / dealable);
const logs = [...seedsByVariant(EACH, first)]
  .flatMap(([variant, list]) => list.map((seed, kind): [string, number, number] => [variant, seed, kind]))
  .sort((a, b) => a[2] - b[2])
  .slice(0, Math.max(COUNT, dealable))
  .map(([variant, seed], kind): [string, number, number] => [variant, seed, kind]);

const held = part(logs, 30);
test.each(held)(
  '%s, seed %i, kind %i',
  (_variant, seed, kind) => {
    holdsAsPlayed(mutantLog(seed, kind));
  },
  60_000,
);

/** Who is passed over is a fact only where a policy card says who comes first: half the mornings have one. */
const card = (n: number): Record<string, number> =>
  n % 2 === 1 ? { 'first-served': 1 + ((n >> 1) % 2), 'late-grace': 5 } : {};
const mornings = Array.from({ length: 24 }, (_, n): [Shift, number, number] => [
  n % 3 === 0 ? 'junior' : 'secretary',
  n + 1,
  n,
]);

const heldMornings = part(mornings, 6);
test.each(heldMornings)(
  'a morning: %s, seed %i, kind %i',
  (shift, seed, kind) => holdsAsPlayed(mutantMorning(shift, seed, kind)),
  60_000,
);

const mutantMorning = (shift: Shift, seed: number, kind: number): Played =>
  mutantLog(seed, kind, settingsFor(shift, { policy: card(kind) }));

function note({ world, run, log }: Played): void {
  for (const e of log.entries) commands.add(e.command.type);
  for (const f of run.journal) facts.add(f.type);
  for (const f of epilogue(world, run.state, run.journal)) facts.add(f.type);
}

function holdsAsPlayed(played: Played): void {
  note(played);
  expect(
    played.log.entries.length / (played.log.entries.length + played.refusals),
    'accepted',
  ).toBeGreaterThanOrEqual(0.8);
  holdsReplayed(played);
}

test('there are a hundred', () => {
  expect(logs.length).toBeGreaterThanOrEqual(100);
});

const WORSE = new Set(
  Object.values(edition.content.scenarios)
    .filter((s) => JSON.stringify(s.beats).includes('outside.worsens'))
    .map((s) => s.id),
);
const missing = () => ({
  commands: COMMAND_TYPES.filter((t) => !commands.has(t)),
  facts: FACT_TYPES.filter((t) => !facts.has(t)),
});

const areaOf = (type: string) => type.split('.')[0] ?? '';
/** The commands not given yet, and those of an area in which a fact is missing; undefined where no command helps. */
function undone(): CommandType[] | undefined {
  const { commands: rare, facts: unmade } = missing();
  const likes = COMMAND_TYPES.filter((t) => rare.includes(t) || unmade.some((f) => areaOf(f) === areaOf(t)));
  return likes.length > 0 ? likes : undefined;
}
/** All that a kind of mutant likes whose areas have something undone: what is missing may follow from a neighbour's act. */
function nearby(): CommandType[] | undefined {
  const areas = new Set(Object.values(missing()).flat().map(areaOf));
  const likes = LIKINGS.slice(1)
    .filter((group) => group.some((t) => areas.has(areaOf(t))))
    .flat();
  return likes.length > 0 ? likes : undefined;
}

/** What a morning can reach at all. */
const others = () =>
  Object.values(missing())
    .flat()
    .filter((t) => t !== 'outside.worsens');

test('together, and with careless mornings, they give every command and make every fact', () => {
  // Mornings that were not held act for act in this run are played all the same: they reach much.
  for (const one of mornings.filter((morning) => !heldMornings.includes(morning)))
    note(mutantMorning(...one));
  // In turn mornings of mutants that like what nobody has done yet or what lies near it, and now and then one of the careless
  // player: what takes two mistakes in a row is rare by chance, and made by them surely.
  for (let seed = 1; seed <= 300 && others().length > 0; seed += 1) {
    const likes = seed % 2 === 0 ? nearby() : undone();
    const settings = settingsFor(seed % 3 === 0 ? 'junior' : 'secretary', { policy: card(seed) });
    note(mutantLog(1000 + seed, seed, settings, likes));
    if (seed % 3 === 0 && others().length > 0)
      for (const f of playCareless(edition, seed, settingsFor('secretary'), 'all').facts) facts.add(f.type);
  }
  // Somebody gets worse only in the stories written so, and only if a call goes wrong: those stories are looked for.
  for (let seed = 1001; seed <= 4000 && missing().facts.includes('outside.worsens'); seed += 1)
    for (const scenario of WORSE)
      note(mutantLog(seed, seed, settingsFor('first', { practise: { scenario, variant: null } })));
  expect(missing()).toEqual({ commands: [], facts: [] });
}, 180_000);
