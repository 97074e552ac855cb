// Scenarios in the run: which facts reach which machine, and what a machine asks for as drafts of facts.
// Text is picked by set, variant, part, manner and phrase; it stays line ids and typed parameters.
import type { Draft, Fact } from '../../office/facts.ts';
import { type AskTopic, type Manner, MINUTE } from '../../office/kinds.ts';
import { draft, dropTimer, isRefusal, timer } from '../../office/rules.ts';
import type { ContactState, Office, TimerEvent } from '../../office/state.ts';
import { told } from '../../office/talk/verbs.ts';
import { isSteppedAway } from '../../office/team/step-away.ts';
import { concerns, resolve, type Scope } from '../../scenario/match.ts';
import { judge } from '../../scenario/predicate.ts';
import type { Line, LineSet, Scenario } from '../../scenario/schema.ts';
import { durationMs } from '../../scenario/words.ts';
import type { Instance, World } from '../world.ts';
import type { Outcome } from './compile.ts';
import { offered, offeredAnew } from './offers.ts';
import { begin, listensTo, type MachineContext, step, type Stepped } from './run.ts';

export interface Story {
  drafts: Draft[];
  covered: { said: boolean; topics: string[] };
}
const STARTS = new Set(['phone.rang', 'person.came-in']);
const LEAVES = new Set(['person.went', 'person.left', 'phone.hung-up']);
const contextOf = (i: Instance, office: Office): MachineContext => ({
  refs: i.refs,
  variant: i.plan.variant,
  parts: i.plan.parts,
  keep: office.state.scenarios[i.plan.id]?.keep ?? {},
});

/** A scenario is about its cast, its first contact, and every call placed for it since. */
export function scopeOf(i: Instance, office: Office): Scope {
  const bound = new Set(i.bound);
  for (const c of Object.values(office.state.contacts)) if (c.scenario === i.plan.id) bound.add(c.id);
  return { id: i.plan.id, refs: i.refs, bound };
}

export function onFact(world: World, office: Office, fact: Fact, journal: () => Fact[]): Story {
  const out: Story = { drafts: [], covered: { said: false, topics: [] } };
  if (fact.type === 'timer.set' || fact.type === 'timer.dropped' || fact.type === 'scenario.stepped')
    return out;
  // Practised alone, a situation ends the sitting a minute after it ended itself.
  if (fact.type === 'scenario.ended' && world.settings.practise)
    out.drafts.push(timer(office, MINUTE, { do: 'day.end', key: 'practised' }));
  for (const i of world.instances) {
    const at = office.state.scenarios[i.plan.id];
    if (isSteppedAway(office.state, i.plan.id)) continue;
    const mine = 'contact' in fact && fact.contact === i.plan.contact;
    if (!at) {
      if (!STARTS.has(fact.type) || !mine) continue;
      take(out, i, office, begin(i.scenario, contextOf(i, office)), fact, journal);
      continue;
    }
    if (fact.type === 'talk.replied') {
      const acts = replied(i, office, fact);
      out.drafts.push(...acts);
      // What it acts as is answered, not the words themselves.
      if (acts.length > 0) out.covered.said = true;
    }
    if (fact.type === 'scenario.ended' || fact.type === 'day.end')
      out.drafts.push(...effects(i, office, journal()));
    out.drafts.push(...offeredAnew(i, office, () => scopeOf(i, office), fact, journal));
    if (at.done || !listensTo(i.scenario).has(fact.type) || !concerns(fact, scopeOf(i, office))) continue;
    const stepped = step(i.scenario, at.value, contextOf(i, office), { type: fact.type, fact });
    take(out, i, office, stepped, fact, journal);
  }
  return out;
}

export function onTimer(
  world: World,
  office: Office,
  event: TimerEvent,
  journal: () => readonly Fact[],
): Draft[] {
  if (event.do === 'scenario.card') return card(world, office, event, journal);
  if (event.do !== 'scenario.after') throw new Error(`Nobody knows the timer "${event.do}".`);
  const i = world.instances.find((x) => x.plan.id === event.scenario);
  const at = i ? office.state.scenarios[i.plan.id] : undefined;
  if (!i || !at || at.done) return [];
  const out: Story = { drafts: [], covered: { said: false, topics: [] } };
  const stepped = step(i.scenario, at.value, contextOf(i, office), { type: String(event.event) });
  take(out, i, office, stepped, null, journal);
  return out.drafts;
}

function take(
  out: Story,
  i: Instance,
  office: Office,
  s: Stepped,
  fact: Fact | null,
  journal: () => readonly Fact[],
): void {
  const id = i.plan.id;
  for (const drop of s.drop) out.drafts.push(dropTimer('scenario.after', `${id}|${drop}`));
  for (const start of s.start)
    out.drafts.push(
      timer(office, start.delayMs, {
        do: 'scenario.after',
        key: `${id}|${start.id}`,
        scenario: id,
        event: start.event,
      }),
    );
  const contact = speakingIn(i, office, fact);
  for (const o of s.outcomes) {
    if (o.say || o.thenSay) {
      out.covered.said = true;
      out.covered.topics.push(...(o.topics ?? []));
    }
    out.drafts.push(...outcome(i, office, contact, o, journal));
  }
  const before = office.state.scenarios[id];
  if (!before || s.moved || s.done || s.keep !== before.keep)
    out.drafts.unshift(draft('scenario.stepped', { scenario: id, value: s.value, keep: s.keep }));
  if (s.done && s.end !== null)
    out.drafts.push(draft('scenario.ended', { scenario: id, contact: i.plan.contact, end: s.end }));
}

/** Where the scenario's voice is heard: the contact the fact came from if it is one of its own, else its first. */
function speakingIn(i: Instance, office: Office, fact: Fact | null): string {
  const from =
    fact && 'contact' in fact && typeof fact.contact === 'string'
      ? office.state.contacts[fact.contact]
      : undefined;
  return from?.scenario === i.plan.id ? from.id : i.plan.contact;
}

function pick(set: LineSet | undefined, i: Instance, manner: Manner): Line | null {
  if (!set) return null;
  if (Array.isArray(set)) return set[(Number(i.plan.parts.phrase ?? 1) - 1) % set.length] ?? null;
  if ('id' in set && typeof set.id === 'string') return set as Line;
  const map = set as Record<string, LineSet>;
  const keys = [
    i.plan.variant,
    ...Object.values(i.plan.parts).map((p) =>
      String(typeof p === 'object' && p !== null ? (p as { key?: unknown }).key : p),
    ),
    manner,
    'any',
  ];
  for (const key of keys) if (key in map) return pick(map[key], i, manner);
  return null;
}

function lineSaid(i: Instance, office: Office, contact: string, set: string): Draft[] {
  const c = office.state.contacts[contact];
  const line = pick(i.scenario.lines[set], i, i.plan.parts.manner as Manner);
  if (!c || !line) return [];
  const params = resolve({ ...(i.scenario.params ?? {}), ...(line.params ?? {}) }, i.refs) as Record<
    string,
    string | number
  >;
  const gives = Object.fromEntries(
    Object.entries(line.gives ?? {}).map(([field, g]) => {
      const form = resolve(g, i.refs);
      return [
        field,
        typeof form === 'object' && form !== null
          ? (form as { heard: string; true: string })
          : { heard: String(form), true: String(form) },
      ];
    }),
  );
  return [
    draft('line.said', {
      contact,
      who: line.who === undefined ? c.person : (i.plan.cast[line.who] ?? line.who),
      line: line.id,
      set,
      params,
      gives,
    }),
  ];
}

function outcome(
  i: Instance,
  office: Office,
  contact: string,
  o: Outcome,
  journal: () => readonly Fact[],
): Draft[] {
  const out: Draft[] = [];
  for (const set of [o.say, o.thenSay]) if (set) out.push(...lineSaid(i, office, contact, set));
  for (const one of o.do ?? []) out.push(...done(i, office, contact, one));
  if (o.offer) {
    const replies = offered(i, o.offer, scopeOf(i, office), journal);
    out.push(draft('talk.offered', { contact, set: o.offer, replies }));
  }
  return out;
}

function done(
  i: Instance,
  office: Office,
  contact: string,
  one: Record<string, Record<string, unknown>>,
): Draft[] {
  const c = office.state.contacts[contact];
  const person = c?.person ?? '';
  // Whoever is gone, or is with somebody else by now, does not go a second time.
  const gone = c === undefined || c.status === 'closed';
  return Object.entries(one).flatMap(([type, raw]): Draft[] => {
    const p = resolve(raw, i.refs) as Record<string, unknown>;
    if (gone && LEAVES.has(type)) return [];
    if (type === 'person.went')
      return [
        draft('person.went', { contact, person, to: String(p.to), backInMs: durationMs(String(p.backIn)) }),
      ];
    if (type === 'talk.mood') return [draft('talk.mood', { contact, mood: String(p.mood) })];
    if (type === 'outside.worsens') return [draft('outside.worsens', { person })];
    if (type === 'person.left')
      return [draft('person.left', { contact, person, why: String(p.why ?? 'done') })];
    if (type === 'phone.hung-up') {
      const line = c?.line ?? null;
      return line === null ? [] : [draft('phone.hung-up', { line, contact, by: 'caller' })];
    }
    throw new Error(`The scenario ${i.plan.id} does "${type}", which no beat may do.`);
  });
}

/** A reply is an act like any other: it yields the facts it acts as. */
function replied(i: Instance, office: Office, fact: Fact & { type: 'talk.replied' }): Draft[] {
  const option = i.scenario.replies[fact.set]?.options.find((x) => x.id === fact.reply);
  const c: ContactState | undefined = office.state.contacts[fact.contact];
  const as = option?.actsAs;
  if (!c || !as || c.scenario !== i.plan.id) return [];
  const out: Draft[] = [];
  if (as.ask)
    out.push(
      draft('talk.asked', {
        contact: c.id,
        about: [as.ask as AskTopic],
        open: true,
        again: c.asked.includes(as.ask as AskTopic),
        quiet: c.quiet,
      }),
    );
  for (const item of [as.tell, as.tellRow]) {
    if (!item) continue;
    const drafts = told(office, c, String(resolve(item, i.refs)), false);
    if (!isRefusal(drafts)) out.push(...drafts);
  }
  if (as.promise)
    out.push(
      draft('talk.promised', {
        contact: c.id,
        promise: `promise-${office.state.counts.made + 1}`,
        what: as.promise.what,
        byMs: office.state.nowMs + durationMs(as.promise.in),
      }),
    );
  if (as.refuse) out.push(draft('talk.refused', { contact: c.id, what: as.refuse }));
  if (as.advise) out.push(draft('talk.advised', { contact: c.id, what: as.advise }));
  if (as.offerSlot) out.push(draft('talk.offered-slot', { contact: c.id }));
  return out;
}

/** A card is sent only if what it answers still holds when it is due: a mistake reported in time sends none. */
function card(world: World, office: Office, event: TimerEvent, journal: () => readonly Fact[]): Draft[] {
  const i = world.instances.find((x) => x.plan.id === event.scenario);
  const e = i?.scenario.effects.find((x) => x.says.id === event.key);
  if (!i || !e || isSteppedAway(office.state, i.plan.id)) return [];
  if (judge(e.when, scopeOf(i, office), journal()).state !== 'won') return [];
  return [draft('card.arrived', { card: event.key, line: event.key, from: String(event.from) })];
}

/** News that comes back: judged when the scenario or the day ends, each once. */
function effects(i: Instance, office: Office, journal: Fact[]): Draft[] {
  const scope = scopeOf(i, office);
  return i.scenario.effects.flatMap((e) => {
    const card = e.says.id;
    if (e.only && !e.only.includes(i.plan.variant)) return [];
    if (
      office.state.agenda.some((t) => t.id === `scenario.card:${card}`) ||
      office.state.news.some((n) => n.card === card)
    )
      return [];
    if (judge(e.when, scope, journal).state !== 'won') return [];
    return [
      timer(office, durationMs(e.in), {
        do: 'scenario.card',
        key: card,
        scenario: i.plan.id,
        from: i.plan.cast[e.from] ?? e.from,
      }),
    ];
  });
}
export type { Scenario };
