// The answer key of a dealt shift, for a teacher: everybody and everything that comes, in order, what a practiced colleague
// did about each, and which marks it earned by which rule. Played by the exemplar on the spot; nothing is kept, and no
// student's shift is touched.
import { isTimeCommand } from '../office/commands.ts';
import { drive } from '../players/drive.ts';
import { Exemplar } from '../players/exemplar.ts';
import type { Player } from '../players/player.ts';
import type { Edition } from '../scenario/content.ts';
import { scoreOf } from '../scoring/score.ts';
import type { LineRef, Mark } from '../scoring/types.ts';
import { deal } from '../shift/deal/deal.ts';
import { newLog } from '../shift/log.ts';
import type { Settings } from '../shift/plan.ts';
import { playsOf } from '../shift/plays.ts';
import { makeWorld, type World } from '../shift/world.ts';
import { actWords } from './act-words.ts';

export interface KeyReply {
  text: LineRef;
  worth: 'best' | 'acceptable';
  why: LineRef | null;
}
export interface KeyEntry {
  unit: string;
  atMs: number;
  as: string;
  who: string | null;
  /** What they say first, or what the story is called. */ wants: LineRef | null;
  story: string | null;
  /** For the teacher: what is true this time, in the author's words. */ right: string | null;
  /** Each as whoever looks at a shift again reads it. */ acts: LineRef[];
  marks: Mark[];
  replies: KeyReply[];
}
export interface AnswerKey {
  total: number;
  endsMs: number;
  entries: KeyEntry[];
}

/** The exemplar, and which act was of which piece of work. */
function practiced(world: World): { player: Player; given: [string, LineRef][] } {
  const own = new Exemplar(playsOf(world));
  const given: [string, LineRef][] = [];
  const player: Player = {
    next(view) {
      const before = own.given;
      const command = own.next(view);
      if (command)
        given.push([
          own.given === before || isTimeCommand(command.type) ? '' : (own.given?.unit ?? ''),
          actWords(command, world.setup, view).text,
        ]);
      return command;
    },
    refused(command, code) {
      given.pop();
      own.refused(command, code);
    },
  };
  return { player, given };
}

function repliesOf(world: World, scenario: string): KeyReply[] {
  const i = world.instances.find((one) => one.plan.id === scenario);
  return Object.values(i?.scenario.replies ?? {}).flatMap((set) =>
    set.options.flatMap((o): KeyReply[] => {
      if (o.only !== undefined && !o.only.includes(i?.plan.variant ?? '')) return [];
      const worth = typeof o.worth === 'string' ? o.worth : o.worth[i?.plan.variant ?? ''];
      if (worth !== 'best' && worth !== 'acceptable') return [];
      return [{ text: { id: o.id }, worth, why: o.why ? { id: o.why.id } : null }];
    }),
  );
}

export function answerKey({ content, contentHash }: Edition, seed: number, settings: Settings): AnswerKey {
  const world = makeWorld(content, deal(content, seed, settings), settings);
  const { player, given } = practiced(world);
  const { run } = drive(world, newLog({ contentHash, seed, settings, plan: world.plan }), player);
  const score = scoreOf(world, run.journal);
  const actsOf = (unit: string): LineRef[] => given.filter(([of]) => of === unit).map(([, c]) => c);
  const nameOf = (id: string | null): string | null => world.setup.people[id ?? '']?.name ?? null;
  const entries: KeyEntry[] = [
    ...world.plan.contacts.map((c): KeyEntry => {
      const story = c.scenario === null ? undefined : content.scenarios[c.scenario];
      const dealt = world.plan.scenarios.find((s) => s.id === c.scenario);
      const unit = c.scenario ?? c.id;
      return {
        unit,
        atMs: c.atMs,
        as: c.as,
        who: nameOf(c.person),
        wants: story ? { id: story.brief.id } : c.opening[0] ? { id: c.opening[0], params: c.params } : null,
        story: story?.title.id ?? null,
        right: story?.variants[dealt?.variant ?? '']?.right ?? null,
        acts: actsOf(unit),
        marks: score.marks.filter((m) => m.unit === unit),
        replies: c.scenario === null ? [] : repliesOf(world, c.scenario),
      };
    }),
    ...world.plan.inbox.map(
      (i): KeyEntry => ({
        unit: i.id,
        atMs: i.atMs,
        as: i.kind,
        who: nameOf(i.patient),
        wants: { id: i.subject },
        story: null,
        right: null,
        acts: actsOf(i.id),
        marks: score.marks.filter((m) => m.unit === i.id),
        replies: [],
      }),
    ),
    ...world.plan.work.map(
      (w): KeyEntry => ({
        unit: w.id,
        atMs: w.atMs,
        as: w.kind,
        who: nameOf(w.patient),
        wants: null,
        story: null,
        right: null,
        acts: actsOf(w.id),
        marks: score.marks.filter((m) => m.unit === w.id),
        replies: [],
      }),
    ),
  ];
  return {
    total: score.total,
    endsMs: world.plan.endsMs,
    entries: entries.sort((a, b) => a.atMs - b.atMs || (a.unit < b.unit ? -1 : 1)),
  };
}
