// Rules of a run, held over shifts by players good and bad: every fact has its shape, its time and a cause that leads to
// a command or to what was dealt; a refusal changes nothing; the state is plain data; time never runs backward.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/office/canonical.ts';
import { factSchemas } from '../../src/office/facts.ts';
import { isRefusal } from '../../src/office/rules.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import { dealtWorld, playShift } from '../../src/cli/shift/play.ts';
import type { PlayerName } from '../../src/players/names.ts';
import { deal, firstShift } from '../../src/shift/deal/deal.ts';
import { anyCommand } from '../../src/players/monkey.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { rootOf } from '../../src/scoring/because.ts';
import { stream } from '../../src/shift/streams.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition, first, scenarioVariants, seedsByVariant } from '../fixtures/edition.ts';
import { part } from '../whole.ts';

const runs = part([...seedsByVariant(1, first).values()].flat(), 25).flatMap(
  (seed): [PlayerName, number][] => [
    ['exemplar', seed],
    ['mutant', seed],
    ['random', seed],
  ],
);

describe.each(runs)('%s, seed %i', (player, seed) => {
  const { run, log } = playShift(edition, seed, first, player);

  test('every fact has the shape of its type, an id of its own and a time in order', () => {
    let last = 0;
    run.journal.forEach((fact, n) => {
      const { type, id, atMs, because: _because, ...payload } = fact;
      const shape = v.safeParse(factSchemas[type] as v.GenericSchema, payload);
      expect([type, shape.success]).toEqual([type, true]);
      expect(id).toBe(`f${n + 1}`);
      expect(atMs).toBeGreaterThanOrEqual(last);
      last = atMs;
    });
  });

  test('every cause leads to a command that was given, or to what was dealt', () => {
    const acts = run.state.counts.act;
    const causes = new Map(run.journal.map((f) => [f.id, f.because]));
    for (const fact of run.journal) {
      let at = fact.because;
      while (causes.has(at)) {
        const next = causes.get(at) as string;
        expect(Number(at.slice(1)), 'a cause comes before').toBeGreaterThan(
          next.startsWith('f') ? Number(next.slice(1)) : 0,
        );
        at = next;
      }
      if (at === 'dealt') continue;
      expect(at).toMatch(/^c\d+$/);
      expect(Number(at.slice(1))).toBeLessThanOrEqual(acts);
      expect(rootOf(run.journal, fact.id)).toBe(at);
    }
  });

  test('the state at the end is plain data and the day is over', () => {
    expect(canonical(JSON.parse(JSON.stringify(run.state)))).toBe(canonical(run.state));
    expect(run.state.over).toBe(true);
    expect(log.entries.every((e, n) => n === 0 || e.atMs >= (log.entries[n - 1]?.atMs ?? 0))).toBe(true);
  });
});

test('a refused command changes nothing, and the office can be asked again', () => {
  const { world, log } = playShift(edition, 3, first, 'exemplar');
  const run = beginRun(world);
  const draw = stream(3, 'test', 'refusals');
  let refused = 0;
  for (const e of log.entries) {
    const before = JSON.stringify([run.state, run.journal.length]);
    const view = deskView({ setup: world.setup, state: run.state });
    const wild = anyCommand({ ...view, talk: null }, draw);
    const spoilt =
      'contact' in wild
        ? { ...wild, contact: 'nobody' }
        : 'slip' in wild
          ? { ...wild, slip: 'none' }
          : 'visit' in wild
            ? { ...wild, visit: 'none' }
            : null;
    if (spoilt) {
      expect(isRefusal(play(run, spoilt as typeof wild, run.state.nowMs)), spoilt.type).toBe(true);
      expect(JSON.stringify([run.state, run.journal.length])).toBe(before);
      refused += 1;
    }
    expect(isRefusal(play(run, e.command, e.atMs))).toBe(false);
  }
  expect(refused).toBeGreaterThan(20);
});

test('a command dated before the clock is an error, and after the day everything is refused but passing time', () => {
  const { run } = playShift(edition, 3, first, 'exemplar');
  expect(() => play(run, { type: 'say.greet' }, 5)).toThrow('before the clock');
  expect(play(run, { type: 'say.greet' }, run.state.nowMs)).toEqual({ refused: 'shift/over' });
  expect(play(run, { type: 'time.skip' }, run.state.nowMs)).toEqual({ facts: [] });
});

test('while calls still go to the night service, the next event is at the latest the hour at which the lines open', () => {
  const world = dealtWorld(edition, 3, first);
  const begun = beginRun(world);
  while (begun.state.nowMs < world.setup.opensMs) {
    play(begun, { type: 'time.skip' }, begun.state.nowMs);
    expect(begun.state.nowMs).toBeLessThanOrEqual(world.setup.opensMs);
  }
  expect(begun.state.phone.open).toBe(false);
});

test.each([...new Set(scenarioVariants.map(([s]) => s))])(
  '%s: all that is dealt before the variant is the same for every variant',
  (scenario) => {
    const variants = scenarioVariants.filter(([s]) => s === scenario).map(([, x]) => x);
    for (const seed of [1, 2, 3]) {
      const plans = variants.map((variant) => {
        const plan = deal(edition.content, seed, firstShift({ practise: { scenario, variant } }));
        const [s] = plan.scenarios;
        const byVariant = new Set(
          Object.entries(edition.content.scenarios[scenario]?.cast ?? {}).flatMap(([name, c]) =>
            'byVariant' in c ? [name] : [],
          ),
        );
        return {
          parts: s?.parts,
          cast: Object.fromEntries(Object.entries(s?.cast ?? {}).filter(([name]) => !byVariant.has(name))),
          contacts: plan.contacts.map((c) => [c.id, c.atMs, c.kind === 'phone' ? c.shows : null, c.manner]),
          visits: plan.visits.map((x) => [x.id, x.startMs, x.type]),
        };
      });
      for (const plan of plans) expect(plan).toEqual(plans[0]);
    }
  },
);

test('a situation practised alone asks for no handover note before it ends', () => {
  const closes = (practise: Settings['practise']): boolean => {
    const settings = firstShift({ practise });
    const world = makeWorld(edition.content, deal(edition.content, 3, settings), settings);
    const run = beginRun(world);
    play(run, { type: 'clock.passed' }, world.plan.endsMs - MINUTE);
    return deskView({ setup: world.setup, state: run.state }).handover.due;
  };
  expect(closes(null)).toBe(true);
  expect(closes({ scenario: 'pressure', variant: 'exertion' })).toBe(false);
});

test('a shift that is over ends at its own minute, whether time passes in one span or in pieces', () => {
  const world = dealtWorld(edition, 3, first);
  const toMs = world.plan.endsMs + 90 * MINUTE;
  const passed = (...stops: number[]) => {
    const run = beginRun(world);
    for (const atMs of stops) play(run, { type: 'clock.passed' }, atMs);
    return run.state;
  };
  const whole = passed(toMs);
  expect(whole.over).toBe(true);
  expect(whole.nowMs).toBeLessThan(toMs);
  expect(passed(world.plan.startsMs + MINUTE, world.plan.endsMs - 7_000, toMs)).toEqual(whole);
});
