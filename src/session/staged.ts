// A situation for a class, played ahead of the lesson: dealt alone from a seed, worked by the exemplar to the story's end, with
// every place where one of several things can be said. Any of them can be said instead, in a copy. Nothing is kept.
import { isRefusal } from '../office/rules.ts';
import { Exemplar } from '../players/exemplar.ts';
import type { Edition } from '../scenario/content.ts';
import { deal, settingsFor } from '../shift/deal/deal.ts';
import { append, type Log, newLog } from '../shift/log.ts';
import { playsOf } from '../shift/plays.ts';
import { beginRun, play, type Run } from '../shift/replay.ts';
import { makeWorld } from '../shift/world.ts';
import { viewOf } from './turn.ts';
import type { Beat } from './types.ts';

const MOST_ACTS = 400;

export interface Situation {
  scenario: string;
  /** Null: whichever the seed deals. */
  variant: string | null;
  seed: number;
}
/** What is said in place of the exemplar's own words, at the reply that would be entry `seq`. */
interface Instead {
  seq: number;
  reply: string;
}
export interface Staged {
  log: Log;
  /** Just before somebody is turned to. */
  from: number;
  beats: readonly Beat[];
  unit: string;
}

function isOver(run: Run, contact: string): boolean {
  const ended = run.journal.some((fact) => fact.type === 'scenario.ended');
  return run.state.over || (ended && run.state.contacts[contact]?.status === 'closed');
}

export function stage(edition: Edition, { scenario, variant, seed }: Situation, instead?: Instead): Staged {
  const settings = settingsFor('first', { pace: 'untimed', help: 'scored', practise: { scenario, variant } });
  const plan = deal(edition.content, seed, settings);
  const world = makeWorld(edition.content, plan, settings);
  const story = plan.scenarios[0];
  if (story === undefined) throw new Error(`Seed ${seed} deals no ${scenario}.`);
  const run = beginRun(world);
  const player = new Exemplar(playsOf(world));
  const beats: Beat[] = [];
  let log = newLog({ contentHash: edition.contentHash, seed, settings, plan });
  let from: number | null = null;
  for (let n = 0; n < MOST_ACTS && !isOver(run, story.contact); n += 1) {
    const view = viewOf(run);
    const seq = log.entries.length + 1;
    let command = player.next(view) ?? { type: 'time.skip' as const };
    const offer = view.talk?.offer;
    if (command.type === 'say.reply' && offer) {
      beats.push({ seq: seq - 1, set: offer.set, options: offer.options });
      if (instead?.seq === seq) command = { type: 'say.reply', id: instead.reply };
    }
    const atMs = run.state.nowMs;
    const done = play(run, command, atMs);
    if (isRefusal(done)) continue;
    log = append(log, atMs, command);
    const met = done.facts.some(
      (fact) =>
        (fact.type === 'phone.answered' || fact.type === 'person.turned-to') &&
        fact.contact === story.contact,
    );
    if (met) from ??= seq - 1;
  }
  return { log, from: from ?? 0, beats, unit: story.id };
}
