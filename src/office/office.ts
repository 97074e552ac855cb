// The office as one: all areas' rules in one place, looked up by the type of a command, fact or timer.
// Only evolve writes; react and decide answer with drafts; nothing here knows a scenario, a score or a screen.
import { calendarLater } from './calendar/later.ts';
import { calendar } from './calendar/rules.ts';
import { chart } from './chart/rules.ts';
import { payer } from './claims/payer.ts';
import { claims } from './claims/rules.ts';
import type { Command } from './commands.ts';
import { coverage } from './coverage/rules.ts';
import { messagesLater } from './documents/later.ts';
import { documents } from './documents/rules.ts';
import { drawerLater } from './drawer/later.ts';
import { drawer } from './drawer/rules.ts';
import type { Draft, Fact } from './facts.ts';
import { inboxLater } from './inbox/later.ts';
import { inbox } from './inbox/rules.ts';
import { OUTREACH } from './outreach/rules.ts';
import { outside } from './outside/rules.ts';
import { people } from './people/rules.ts';
import { phone } from './phone/rules.ts';
import { referralsAreas } from './referrals/rules.ts';
import { records } from './records/rules.ts';
import { assist } from './rooms/assist.ts';
import { consequences } from './rooms/consequences.ts';
import { instruments } from './rooms/instruments.ts';
import { coming } from './rooms/coming.ts';
import { rooms } from './rooms/rules.ts';
import { scope } from './rooms/scope.ts';
import { turnover } from './rooms/turnover.ts';
import type { Area, Refusal } from './rules.ts';
import type { Setup } from './setup.ts';
import type { Office, State, TimerEvent } from './state.ts';
import { SUPPLIES } from './supplies/rules.ts';
import { talk } from './talk/rules.ts';
import { tasks } from './tasks/rules.ts';
import { team } from './team/rules.ts';
import { stepAway } from './team/step-away.ts';
import { window } from './window/rules.ts';
import { work } from './work/rules.ts';

const AREAS: Area[] = [
  phone,
  window,
  talk,
  people,
  chart,
  calendar,
  coverage,
  documents,
  inbox,
  drawer,
  team,
  stepAway,
  tasks,
  rooms,
  coming,
  scope,
  turnover,
  instruments,
  assist,
  consequences,
  outside,
  calendarLater,
  messagesLater,
  inboxLater,
  drawerLater,
  work,
  ...referralsAreas,
  ...SUPPLIES,
  ...records,
  claims,
  payer,
  ...OUTREACH,
];

type Any<A extends unknown[], R> = (...args: A) => R;
const collect = <F>(pick: (area: Area) => Record<string, unknown> | undefined): Map<string, F[]> => {
  const table = new Map<string, F[]>();
  for (const area of AREAS)
    for (const [type, rule] of Object.entries(pick(area) ?? {}))
      table.set(type, [...(table.get(type) ?? []), rule as F]);
  return table;
};
const deciders = collect<Any<[Office, Command], Draft[] | Refusal>>((a) => a.decide);
const evolvers = collect<Any<[State, Fact, Setup], State>>((a) => a.evolve);
const reactors = collect<Any<[Office, Fact], Draft[]>>((a) => a.react);
const happeners = collect<Any<[Office, TimerEvent], Draft[]>>((a) => a.happen);

/** Facts, or a coded refusal. Throws for a command type that no area decides: a programmer's mistake. */
export function decide(office: Office, command: Command): Draft[] | Refusal {
  const rule = deciders.get(command.type)?.[0];
  if (!rule) throw new Error(`No area decides the command "${command.type}".`);
  return rule(office, command);
}

export function evolve(state: State, fact: Fact, setup: Setup): State {
  let next = state;
  for (const rule of evolvers.get(fact.type) ?? []) next = rule(next, fact, setup);
  return next;
}

export const react = (office: Office, fact: Fact): Draft[] =>
  (reactors.get(fact.type) ?? []).flatMap((rule) => rule(office, fact));

/** What a due timer brings. Timers of the runner itself (scenario delays) are not the office's. */
export const happen = (office: Office, event: TimerEvent): Draft[] =>
  (happeners.get(event.do) ?? []).flatMap((rule) => rule(office, event));
export const isOfficeTimer = (event: TimerEvent): boolean => happeners.has(event.do);
