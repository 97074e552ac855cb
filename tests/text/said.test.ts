// Every line that a shift can put on view has words, and its parameters fit: played, not listed.
import { expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { deal, firstShift } from '../../src/shift/deal/deal.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { deskView } from '../../src/views/desk.ts';

const edition = readContent();
const text = makeText({ ...ENGLISH, ...edition.text });

/** Text references anywhere in a view: `{id}` or `{id, params}` and nothing else. */
function linesIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) linesIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const { id, params, ...rest } = value as Record<string, unknown>;
    if (typeof id === 'string' && Object.keys(rest).length === 0) found.add(JSON.stringify({ id, params }));
    else for (const one of Object.values(value)) linesIn(one, found);
  }
}

function saidIn(seed: number, practise: { scenario: string; variant: string } | null): Set<string> {
  const settings = firstShift({ practise });
  const world = makeWorld(edition.content, deal(edition.content, seed, settings), settings);
  const run = beginRun(world);
  const player = new Exemplar(playsOf(world));
  const found = new Set<string>();
  for (let n = 0; n < 600 && !run.state.over; n += 1) {
    const view = deskView({ setup: world.setup, state: run.state });
    linesIn(view, found);
    play(run, player.next(view) ?? { type: 'time.skip' }, run.state.nowMs);
  }
  linesIn(debriefOf(world, run.state, run.journal, { seqOf: () => 1 }), found);
  return found;
}

const missing = (found: Set<string>): string[] =>
  [...found].flatMap((line) => {
    try {
      text.say(JSON.parse(line) as { id: string; params?: Record<string, string | number> });
      return [];
    } catch (error) {
      return [`${line}: ${(error as Error).message}`];
    }
  });

test('everything on view in six first shifts, and in their debriefs, can be said', () => {
  const found = new Set<string>();
  for (let seed = 1; seed <= 6; seed += 1) for (const line of saidIn(seed, null)) found.add(line);
  expect(found.size).toBeGreaterThan(200);
  expect(missing(found)).toEqual([]);
});

test('everything on view in every variant of every scenario can be said', () => {
  const found = new Set<string>();
  for (const s of Object.values(edition.content.scenarios))
    for (const variant of Object.keys(s.variants))
      for (const line of saidIn(3, { scenario: s.id, variant })) found.add(line);
  expect(missing(found)).toEqual([]);
});
