// Which of a set's replies can be given now: one that says what was seen, heard or done is offered only while that is so.
// While a set stands open it is offered anew whenever that changes. The order is the dealt one; nothing is drawn here.
import type { Draft, Fact } from '../../office/facts.ts';
import { draft } from '../../office/rules.ts';
import type { Office } from '../../office/state.ts';
import type { Scope } from '../../scenario/match.ts';
import { judge, typesIn } from '../../scenario/predicate.ts';
import type { ReplySet, Scenario } from '../../scenario/schema.ts';
import type { Predicate } from '../../scenario/words.ts';
import type { Instance } from '../world.ts';

type Option = ReplySet['options'][number];
const claims = (o: Option): Predicate[] => [o.once, o.until].filter((p) => p !== undefined);

const optionsOf = (i: Instance, set: string): Option[] => i.scenario.replies[set]?.options ?? [];

/** The replies of a set that are true to give after these facts, in the order dealt. */
export function offered(i: Instance, set: string, scope: Scope, journal: () => readonly Fact[]): string[] {
  const order = i.plan.order[set] ?? [];
  const bound = optionsOf(i, set).filter((o) => claims(o).length > 0);
  if (bound.length === 0) return order;
  const facts = journal();
  const holds = (p: Predicate): boolean => judge(p, scope, facts).state === 'won';
  const out = bound.filter((o) => (o.once && !holds(o.once)) || (o.until && holds(o.until)));
  return order.filter((id) => !out.some((o) => o.id === id));
}

/** The facts with which some reply of a scenario may become true or untrue to give. */
const turning = new WeakMap<Scenario, ReadonlySet<string>>();
function turnsWith(s: Scenario): ReadonlySet<string> {
  const known = turning.get(s);
  if (known) return known;
  const all = Object.values(s.replies).flatMap((set) => set.options.flatMap(claims).flatMap(typesIn));
  const types = new Set<string>(all);
  turning.set(s, types);
  return types;
}

/** An open offer of this scenario whose replies changed with this fact, offered anew. */
export function offeredAnew(
  i: Instance,
  office: Office,
  scope: () => Scope,
  fact: Fact,
  journal: () => readonly Fact[],
): Draft[] {
  if (!turnsWith(i.scenario).has(fact.type)) return [];
  return Object.values(office.state.contacts).flatMap((c) => {
    const open = c.scenario === i.plan.id ? c.offer : null;
    if (!open || !optionsOf(i, open.set).some((o) => claims(o).some((p) => typesIn(p).includes(fact.type))))
      return [];
    const replies = offered(i, open.set, scope(), journal);
    return replies.join() === open.replies.join()
      ? []
      : [draft('talk.offered', { contact: c.id, set: open.set, replies })];
  });
}
