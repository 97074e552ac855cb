// The way out of a talk that touches what somebody has lived through: a colleague takes the chair for it, and for whatever
// else of that situation is still open. Nobody is asked why, it is refused for want of nobody, and it judges nothing.
import type { Draft } from '../facts.ts';
import { type Area, draft, refuse } from '../rules.ts';
import type { ContactState, Office, State } from '../state.ts';
import { foreground } from '../talk/verbs.ts';

/** How a situation ended that was stepped away from. */
export const STEPPED_AWAY = 'stepped-away';
export const isSteppedAway = (state: State, scenario: string): boolean =>
  state.scenarios[scenario]?.end === STEPPED_AWAY;

/** The situation of this talk, if it is one to step away from. */
export const waysOut = ({ setup }: Office, c: ContactState): string | null =>
  c.scenario !== null && (setup.touches[c.scenario] ?? []).length > 0 ? c.scenario : null;

/** Whoever sits beside comes first, busy or not: this does not wait. Nobody takes over from themselves. */
function whoSteps({ setup, state }: Office, c: ContactState): string | undefined {
  const here = Object.values(setup.team).filter((t) => t.in && t.id !== c.person);
  const free = here.find((t) => state.team[t.id]?.state === 'free');
  return (here.find((t) => t.beside) ?? free ?? here[0])?.id;
}

const stillOpen = ({ state }: Office, scenario: string): ContactState[] =>
  Object.values(state.contacts).filter(
    (c) => c.scenario === scenario && c.status !== 'closed' && c.status !== 'outside',
  );
const isOf = (s: State, contact: string | null, scenario: string): boolean =>
  contact !== null && s.contacts[contact]?.scenario === scenario;

/** Promises, tasks and slips of it are hers now: none of them waits for you, none can lapse. */
function given(s: State, scenario: string): State {
  const change = <T extends { contact: string | null }>(all: Record<string, T>, to: Partial<T>) =>
    Object.fromEntries(
      Object.entries(all).map(([id, one]) => [id, isOf(s, one.contact, scenario) ? { ...one, ...to } : one]),
    );
  const slips = change(s.slips, { state: 'sent' });
  return {
    ...s,
    promises: change(s.promises, { kept: true }),
    tasks: change(s.tasks, { done: true }),
    slips,
    hand: s.hand !== null && isOf(s, s.slips[s.hand]?.contact ?? null, scenario) ? null : s.hand,
  };
}

export const stepAway: Area = {
  decide: {
    'team.step-away': (o) => {
      const c = foreground(o.state);
      if (!c) return refuse('talk/nobody');
      const scenario = waysOut(o, c);
      if (scenario === null) return refuse('team/nothing-to-step-from');
      const who = whoSteps(o, c);
      if (who === undefined) return refuse('team/not-in');
      return [
        draft('team.stepped-in', { who, contact: c.id, scenario }),
        draft('scenario.ended', { scenario, contact: c.id, end: STEPPED_AWAY }),
      ];
    },
  },
  evolve: {
    'team.stepped-in': (s, f) => given(s, f.scenario),
  },
  react: {
    'team.stepped-in': (o, f): Draft[] => {
      const line = o.setup.words['step-away.colleague'];
      return [
        ...(line === undefined
          ? []
          : [
              draft('line.said', {
                contact: f.contact,
                who: f.who,
                line,
                set: 'words.step-away',
                params: { name: o.setup.people[f.who]?.given ?? '' },
                gives: {},
              }),
            ]),
        ...stillOpen(o, f.scenario).map((c) => draft('team.took-over', { who: f.who, contact: c.id })),
      ];
    },
  },
};
