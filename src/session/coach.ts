// The colleague who coaches: what a scenario's coach lines wait for, and which of them is said now. She speaks between
// conversations, at most every two minutes, and a line that helped three times is not said again. Pure; where the uses
// are kept is the caller's business.
import type { ViewPredicate } from '../scenario/words.ts';
import { filledPredicate } from '../shift/plays.ts';
import type { World } from '../shift/world.ts';
import { holds } from '../views/shows.ts';
import type { DeskView, TextRef } from '../views/types.ts';

export interface CoachLine {
  line: string;
  who: string;
  contact: string;
  when: ViewPredicate;
}
export interface CoachState {
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
export const SILENT: CoachState = { heard: [], offered: [], spokeMs: null, said: [], now: null };

/** Everything anyone could say in this run, names filled in. */
export function coachLines(world: World): CoachLine[] {
  const desk = world.content.desk.flatMap((d) =>
    d.coach.map((c) => ({ line: c.say.id, who: c.by, contact: '', when: c.when })),
  );
  const stories = world.instances.flatMap((i) => {
    const { truths: _hidden, ...refs } = i.refs;
    return i.scenario.coach.map((entry) => ({
      line: entry.say.id,
      who: entry.by,
      contact: i.plan.contact,
      when: filledPredicate(entry.when, i.scenario, refs) ?? {},
    }));
  });
  return [...stories, ...desk];
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
  if (next.spokeMs !== null && view.nowMs - next.spokeMs < EVERY_MS) return next;
  const line = lines.find(
    (one) =>
      !next.said.includes(one.line) &&
      (uses[one.line] ?? 0) < MOST_USES &&
      knows(next, view, one.when, one.contact),
  );
  return line
    ? {
        ...next,
        spokeMs: view.nowMs,
        said: [...next.said, line.line],
        now: { who: line.who, text: { id: line.line } },
      }
    : next;
}
