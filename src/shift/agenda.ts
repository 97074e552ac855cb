// What the run itself keeps in the state: the agenda (timers in due, order) and where each scenario's machine stands.
// Written by facts only. Order counts timers, never log entries, so that cutting time differently changes nothing.
import type { Fact } from '../office/facts.ts';
import type { State, Timer } from '../office/state.ts';

export function evolveRun(state: State, fact: Fact): State {
  if (fact.type === 'scenario.stepped')
    return {
      ...state,
      scenarios: {
        ...state.scenarios,
        [fact.scenario]: { value: fact.value, keep: fact.keep, done: false, end: null },
      },
    };
  if (fact.type === 'scenario.ended') {
    const at = state.scenarios[fact.scenario];
    return at
      ? { ...state, scenarios: { ...state.scenarios, [fact.scenario]: { ...at, done: true, end: fact.end } } }
      : state;
  }
  if (fact.type === 'timer.dropped') {
    const agenda = state.agenda.filter((t) => t.id !== fact.timer);
    return agenda.length === state.agenda.length ? state : { ...state, agenda };
  }
  if (fact.type !== 'timer.set') return state;
  const order = state.counts.timer + 1;
  const timer: Timer = {
    id: fact.timer,
    dueMs: fact.dueMs,
    order,
    because: fact.because,
    event: fact.event as Timer['event'],
  };
  let at = state.agenda.length;
  while (at > 0 && (state.agenda[at - 1] as Timer).dueMs > timer.dueMs) at -= 1;
  return {
    ...state,
    counts: { ...state.counts, timer: order },
    agenda: [...state.agenda.slice(0, at), timer, ...state.agenda.slice(at)],
  };
}
