// The colleague who coaches: what a scenario's coach lines wait for, and which of them is said now. She speaks between
// conversations, at most every two minutes, and a line that helped three times is not said again; a first hint belongs to
// the first of its kind, and advice to what is not yet done. Pure; where the uses are kept is the caller's business.
import type { Fact } from '../office/facts.ts';
import { fitsPattern, type Scope } from '../scenario/match.ts';
import type { FactPattern, ViewPredicate } from '../scenario/words.ts';
import { filledPredicate } from '../shift/plays.ts';
import type { World } from '../shift/world.ts';
import { holds } from '../views/shows.ts';
import type { DeskView, TextRef } from '../views/types.ts';

export interface CoachLine {
  line: string;
  who: string;
  contact: string;
  when: ViewPredicate;
  /** The kind of contact this is the first hint for: never said once such a talk was begun. Null: a hint of another sort. */
  first: string | null;
  /** Its story, when it gives advice for it: once the story is over, advice comes too late. */
  story: string | null;
  /** The act it asks for, in its story; once done, nobody needs to hear it. */
  done: FactPattern | null;
  scope: Scope | null;
}
export interface CoachState {
  /** Kinds of contact talked with so far. */
  readonly met: readonly string[];
  /** Lines heard and replies offered so far, by id: she remembers a talk after its end. */
  readonly heard: readonly string[];
  readonly offered: readonly string[];
  readonly spokeMs: number | null;
  /** Lines said in this shift. */
  readonly said: readonly string[];
  /** On view now. */
  readonly now: { who: string; text: TextRef } | null;
}

const EVERY_MS = 2 * 60_000;
/** After this many uses a habit is taken for learned. */
export const MOST_USES = 3;
/** A first hint comes while the first of its kind is still there: it does not wait its two minutes. */
const FIRST_AFTER_MS = 20_000;
export const SILENT: CoachState = { met: [], heard: [], offered: [], spokeMs: null, said: [], now: null };

/** Everything anyone could say in this run, names filled in. */
export function coachLines(world: World): CoachLine[] {
  // A situation practised alone has no closing to speak of.
  const ofDay = (c: { when: ViewPredicate }): boolean => !world.setup.alone || c.when.phase !== 'closing';
  const desk = world.content.desk.flatMap((d) =>
    d.coach.filter(ofDay).map((c) => ({
      line: c.say.id,
      who: c.by,
      contact: '',
      when: c.when,
      first: c.when.waiting ?? null,
      story: null,
      done: null,
      scope: null,
    })),
  );
  const stories = world.instances.flatMap((i) => {
    const { truths: _hidden, ...refs } = i.refs;
    return i.scenario.coach.map((entry) => ({
      line: entry.say.id,
      who: entry.by,
      contact: i.plan.contact,
      when: filledPredicate(entry.when, i.scenario, refs) ?? {},
      first: null,
      // What is written for afterwards looks back; everything else is advice.
      story: entry.when.contact === 'closed' ? null : i.plan.id,
      done: entry.done ?? null,
      scope: { id: i.plan.id, refs, bound: new Set(i.bound) },
    }));
  });
  return [...stories, ...desk];
}

/** Whether this fact makes the line needless: what it asks for was done, or its story is over. */
export function madeNeedless(line: CoachLine, fact: Fact): boolean {
  if (line.story !== null && fact.type === 'scenario.ended' && fact.scenario === line.story) return true;
  return line.done !== null && line.scope !== null && fitsPattern(fact, line.done, line.scope);
}

const added = (list: readonly string[], more: readonly string[]): readonly string[] => {
  const fresh = more.filter((one) => !list.includes(one));
  return fresh.length === 0 ? list : [...list, ...fresh];
};

function remembered(state: CoachState, view: DeskView): CoachState {
  const talk = view.talk;
  if (talk === null) return state;
  return {
    ...state,
    met: added(state.met, [talk.contact.as]),
    heard: added(
      state.heard,
      talk.rows.filter((r) => r.by !== 'you').map((r) => r.text.id),
    ),
    offered: added(state.offered, talk.offer ? [talk.offer.set] : []),
  };
}

/** Like `holds`, but what was heard or offered counts after the talk has ended too. */
function knows(state: CoachState, view: DeskView, when: ViewPredicate, contact: string): boolean {
  const { heard, offered, not, ...rest } = when;
  if (heard !== undefined && !heard.split('|').some((id) => state.heard.includes(id))) return false;
  if (offered !== undefined && !state.offered.includes(offered)) return false;
  return (
    holds(view, rest, contact === '' ? null : contact) &&
    !(not !== undefined && knows(state, view, not, contact))
  );
}

/** The coach after a new view. `uses`: how often each line was said in all shifts so far. */
export function coached(
  state: CoachState,
  lines: readonly CoachLine[],
  view: DeskView,
  uses: Readonly<Record<string, number>>,
): CoachState {
  const next = remembered(state, view);
  if (view.phase === 'over' || view.talk !== null) return next.now === null ? next : { ...next, now: null };
  const since = next.spokeMs === null ? EVERY_MS : view.nowMs - next.spokeMs;
  const could = (one: CoachLine): boolean =>
    since >= (one.first === null ? EVERY_MS : FIRST_AFTER_MS) &&
    !(one.first !== null && next.met.includes(one.first)) &&
    !next.said.includes(one.line) &&
    (uses[one.line] ?? 0) < MOST_USES &&
    knows(next, view, one.when, one.contact);
  const line = lines.find((one) => one.first !== null && could(one)) ?? lines.find(could);
  return line
    ? {
        ...next,
        spokeMs: view.nowMs,
        said: [...next.said, line.line],
        now: { who: line.who, text: { id: line.line } },
      }
    : next;
}
