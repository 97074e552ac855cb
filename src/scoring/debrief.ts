// The debrief of a finished shift: one keep, one fix, one watch, the timeline, three people, what came of it later.
// Built from score, facts and plan; every sentence is a line id. At most five minutes of reading: the rest is folded.
import type { Fact } from '../office/facts.ts';
import { DAY } from '../office/kinds.ts';
import { epilogue } from '../shift/run.ts';
import type { State } from '../office/state.ts';
import type { World } from '../shift/world.ts';
import type { ActIndex } from './because.ts';
import { headline } from './headline.ts';
import { inOrder, lostOf, momentOf } from './moment.ts';
import { scoreOf } from './score.ts';
import { chancesOf } from './units.ts';
import type { DebriefView, Mark, MomentView, Score } from './types.ts';

const heavy = (a: Mark, b: Mark): number =>
  (b.source === 'scenario' ? 1 : 0) - (a.source === 'scenario' ? 1 : 0) ||
  b.possible - a.possible ||
  (a.id < b.id ? -1 : 1);

/** `acts`: the log's sequence number of each act, in order: where *try again from here* begins. */
export function debriefOf(world: World, state: State, journal: readonly Fact[], acts: ActIndex): DebriefView {
  const score = scoreOf(world, journal);
  const later = [...journal, ...epilogue(world, state, journal)];
  const chances = new Map(chancesOf(world).map((c) => [c.id, c]));
  const moment = (kind: MomentView['kind'], mark: Mark): MomentView =>
    momentOf(world, later, kind, mark, acts, chances.get(mark.id));
  const won = score.marks.filter((m) => lostOf(m) < 0.01 && m.because !== null).sort(heavy);
  const lost = score.marks
    .filter((m) => lostOf(m) >= 0.01)
    .sort(
      (a, b) => critical(score, b) - critical(score, a) || lostOf(b) - lostOf(a) || (a.id < b.id ? -1 : 1),
    );
  const fix = lost[0] ?? null;
  const watch =
    lost.find((m) => fix !== null && m.unit !== fix.unit) ?? lost[1] ?? won.find((m) => m !== won[0]) ?? null;
  const keep = won.find((m) => m !== watch) ?? null;
  return {
    headline: headline(score),
    total: score.total,
    grade: score.grade,
    score,
    timeline: timeline(world, score, journal),
    keep: keep && moment('keep', keep),
    fix: fix && moment('fix', fix),
    watch: watch && moment('watch', watch),
    all: inOrder(score.marks.map((m) => moment(lostOf(m) < 0.01 ? 'keep' : 'fix', m))),
    people: people(world, score),
    figures: Object.entries(score.figures).map(([id, value]) => ({ id, value })),
    later: later.flatMap((f) =>
      f.type === 'card.arrived'
        ? [
            {
              day: Math.floor(f.atMs / DAY),
              from:
                world.setup.people[f.from]?.name ??
                world.setup.directory.find((d) => d.id === f.from)?.name ??
                f.from,
              text: f.params ? { id: f.line, params: f.params } : { id: f.line },
              good: f.good ?? keepsake(world, f.card),
            },
          ]
        : [],
    ),
  };
}

const keepsake = (world: World, card: string): boolean =>
  world.instances.some((i) =>
    i.scenario.effects.some((e) => e.says.id === card && (e.keepsake === true || e.good === true)),
  );
const critical = (score: Score, m: Mark): number => (score.critical.some((c) => c.unit === m.unit) ? 1 : 0);

const shareOf = (marks: readonly Mark[]): number =>
  marks.reduce((sum, m) => sum + m.earned + m.recovered, 0) /
  Math.max(
    1e-9,
    marks.reduce((sum, m) => sum + m.possible, 0),
  );

/** How it went for somebody. Who got a straight answer is not called lost, though the work behind it was left. */
function wentHow(marks: readonly Mark[]): 'well' | 'part' | 'lost' {
  const share = shareOf(marks);
  const spoken = marks.filter((m) => m.evidence !== 'act');
  return share >= 0.95 ? 'well' : share >= 0.5 || shareOf(spoken) >= 0.5 ? 'part' : 'lost';
}

function timeline(world: World, score: Score, journal: readonly Fact[]): DebriefView['timeline'] {
  return world.plan.contacts
    .map((c): DebriefView['timeline'][number] => {
      const marks = score.marks.filter((m) => m.contact === c.id);
      const first =
        journal.find(
          (f) => (f.type === 'phone.answered' || f.type === 'person.turned-to') && f.contact === c.id,
        ) ??
        journal.find((f) => (f.type === 'phone.rang' || f.type === 'person.came-in') && f.contact === c.id);
      const worst = [...marks].sort((a, b) => lostOf(b) - lostOf(a))[0];
      return {
        atMs: first?.atMs ?? c.atMs,
        label: { id: `timeline.${c.as}`, params: { name: world.setup.people[c.person]?.name ?? '' } },
        verdict: marks.length === 0 ? 'plain' : wentHow(marks),
        mark: worst?.id ?? null,
      };
    })
    .sort((a, b) => a.atMs - b.atMs);
}

function people(world: World, score: Score): DebriefView['people'] {
  const rows = world.plan.contacts
    // Whoever a colleague took went to her: how it went says nothing of the player.
    .filter((c) => c.kind !== 'team' && !score.steppedAway.some(({ unit }) => unit === c.scenario))
    .map((c) => {
      const marks = score.marks.filter((m) => m.contact === c.id);
      const possible = marks.reduce((sum, m) => sum + m.possible, 0);
      return {
        c,
        how: wentHow(marks),
        weight: (c.scenario ? 1000 : 0) + possible,
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return rows.map(({ c, how }) => ({
    portrait: world.setup.people[c.person]?.portrait ?? 'someone',
    name: world.setup.people[c.person]?.name ?? '',
    line: { id: `person.${c.as}.${how}` },
  }));
}
