// Every line that a shift can put on view has words, and its parameters fit: played, not listed.
import { expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { deal, firstShift, settingsFor } from '../../src/shift/deal/deal.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { Mutant } from '../../src/players/monkey.ts';
import type { Player } from '../../src/players/player.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { stream } from '../../src/shift/streams.ts';
import { beginRun, play, type Run } from '../../src/shift/replay.ts';
import { makeWorld, type World } from '../../src/shift/world.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { deskView } from '../../src/views/desk.ts';
import type { DeskView } from '../../src/views/types.ts';

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

interface Ended {
  world: World;
  run: Run;
}
/** Plays a shift and shows every view of it. */
function watch(
  seed: number,
  settings: Settings,
  look: (view: DeskView) => void,
  playerOf: (world: World) => Player = (world) => new Exemplar(playsOf(world)),
): Ended {
  const world = makeWorld(edition.content, deal(edition.content, seed, settings), settings);
  const run = beginRun(world);
  const player = playerOf(world);
  for (let n = 0; n < 900 && !run.state.over; n += 1) {
    const view = deskView({ setup: world.setup, state: run.state });
    look(view);
    play(run, player.next(view) ?? { type: 'time.skip' }, run.state.nowMs);
  }
  return { world, run };
}

function saidIn(seed: number, practise: { scenario: string; variant: string } | null): Set<string> {
  const found = new Set<string>();
  const { world, run } = watch(seed, firstShift({ practise }), (view) => linesIn(view, found));
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

/** A sentence: a capital or a figure first, also after a full stop; a mark at the end; nothing empty in between. */
const isSentence = (said: string): boolean =>
  /^['"]?[A-Z0-9$]/.test(said) && /[.?!]['"]?$/.test(said) && !/[.?!] [a-z]| {2}|[:,] ?$/.test(said);

test('whatever is said in a talk is a whole sentence', { timeout: 60_000 }, () => {
  const said = new Set<string>();
  let heard = 0;
  const listen =
    (yoursToo: boolean) =>
    ({ talk }: DeskView): void => {
      const rows = talk?.rows ?? [];
      // A talk only grows.
      for (const { by, text: line } of rows.slice(heard))
        if (yoursToo || by !== 'you') said.add(text.say(line));
      heard = rows.length;
    };
  for (let seed = 1; seed <= 3; seed += 1) {
    watch(seed, settingsFor('secretary'), listen(true));
    // And what is answered to one who asks everybody everything, also what no key offers.
    const draw = stream(seed, 'player', 'asks');
    watch(
      seed,
      settingsFor('secretary'),
      listen(false),
      (world) => new Mutant(playsOf(world), draw, 40, ['say.ask']),
    );
  }
  expect(said.size).toBeGreaterThan(500);
  expect([...said].filter((words) => !isSentence(words))).toEqual([]);
});
