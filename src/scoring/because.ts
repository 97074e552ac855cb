// Cause and effect walked by `because`: from a mark to the act that decided it, and from that act to what it caused.
// Sentences are line ids named by fact type; the facts' own figures are their parameters.
import type { Fact, FactOf } from '../office/facts.ts';
import { TELL_ITEMS } from '../office/kinds.ts';
import { fitsPattern } from '../scenario/match.ts';
import { happenedIn } from '../scenario/predicate.ts';
import type { World } from '../shift/world.ts';
import type { LineRef, Mark } from './types.ts';
import type { Chance } from './units.ts';

/** Where in the log each act stands: `c3` → the seq of the third act. */
export interface ActIndex {
  seqOf(command: string | null): number;
}

/** Acts are counted without time commands; a log's seq counts all. */
export const actIndex = (
  entries: readonly { seq: number; command: { type: string } }[],
  isTime: (type: string) => boolean,
): ActIndex => {
  const seqs = entries.filter((e) => !isTime(e.command.type)).map((e) => e.seq);
  return { seqOf: (command) => (command === null ? 1 : (seqs[Number(command.slice(1)) - 1] ?? 1)) };
};

/** Follows `because` to the command (`c…`) or to what was dealt. One index serves many walks. */
export function rootsOf(facts: readonly Fact[]): (id: string) => string | null {
  const byId = new Map(facts.map((f) => [f.id, f]));
  return (id) => {
    let at: string = id;
    for (let n = 0; n < 500; n += 1) {
      if (at.startsWith('c')) return at;
      const f = byId.get(at);
      if (!f) return null;
      at = f.because;
    }
    return null;
  };
}
export const rootOf = (facts: readonly Fact[], id: string): string | null => rootsOf(facts)(id);

const TELLS = new Set([
  'coverage.replied',
  'claim.answered',
  'claim.acknowledged',
  'claim.sent',
  'team.arrived',
  'team.took-over',
  'person.left',
  'patience.ran-out',
  'phone.missed',
  'outside.ems-sent',
  'outside.worsens',
  'promise.kept',
  'promise.lapsed',
  'visit.roomed',
  'card.arrived',
  'message.sent',
  'visit.checked-in',
  'calendar.booked',
  'coverage.changed',
  'phone.hung-up',
  'team.called-back',
  'person.returned',
  'referral.receipt',
  'referral.returned',
  'misfax.rang',
  'authorization.answered',
  'report.arrived',
  'report.reviewed',
  'supplies.warmed',
  'supplies.answered',
  'supplies.advised',
  'records.arrived-in-time',
  'records.audit-found',
  'records.acted-late',
  'records.breach-notice',
  'records.cannot-account',
  'records.corrected-late',
  'records.signed',
  'records.overdue',
  'letter.accepted',
  'letter.not-accepted',
  'letter.asked-about',
  'letter.complained-of',
  'letter.date-came-out',
  'letter.went-astray',
  'letter.misread',
  'incident.reported',
  'room.taken-over',
  'room.kept-waiting',
  'room.exposure',
  'waiting.soured',
  'waiting.eased',
  'instruments.recalled',
]);

function paramsOf(world: World, f: Fact): Record<string, string | number> {
  const person = (id: unknown): string =>
    typeof id === 'string'
      ? (world.setup.people[id]?.name ?? world.setup.directory.find((d) => d.id === id)?.name ?? '')
      : '';
  const x = f as unknown as Record<string, unknown>;
  const contact = world.plan.contacts.find((c) => c.id === x.contact);
  return {
    name: person(x.patient) || person(contact?.person) || person(x.person),
    who: person(x.who ?? (Array.isArray(x.to) ? x.to[0] : x.to)),
    timeMs: f.atMs,
    stock: world.setup.stock[String(x.stock)]?.title ?? '',
    amountCents: typeof x.cents === 'number' ? x.cents : 0,
    item: String(x.item ?? x.field ?? (Array.isArray(x.about) ? x.about[0] : '')),
  };
}

/** The act or event that decided a mark. That a story ended is nobody's deed: what was kept up, or left out, was so till then. */
function decidedBy(facts: readonly Fact[], mark: Mark): Fact | undefined {
  const f = mark.because === null ? undefined : facts.find((x) => x.id === mark.because);
  return f?.type === 'scenario.ended' ? undefined : f;
}

/** What the player did about this: the deciding fact in words, or that nobody came to it. */
export function didLine(
  world: World,
  facts: readonly Fact[],
  mark: Mark,
  chance: Chance | undefined,
): LineRef {
  const f = decidedBy(facts, mark);
  const won = mark.earned + mark.recovered >= mark.possible * 0.99;
  if (!f) {
    const met = facts.some(
      (x) => (x.type === 'phone.answered' || x.type === 'person.turned-to') && x.contact === mark.contact,
    );
    if (won) return { id: met || mark.contact === null ? 'did.kept' : 'did.not-met' };
    if (mark.contact !== null) return met ? leftOut(facts, mark, chance) : { id: 'did.not-met' };
    const done = facts.some((x) => x.type === 'work.finished' && x.work === mark.unit);
    return { id: done ? 'did.done-without' : 'did.not-done' };
  }
  return deedLine(world, f);
}

/** A fact in words: what was said, or what was done. */
export function deedLine(world: World, f: Fact): LineRef {
  if (f.type === 'talk.replied') return { id: f.reply };
  const what = whatOf(f);
  return what === null
    ? { id: `did.${f.type}`, params: paramsOf(world, f) }
    : { id: `did.${f.type}.what`, params: { ...paramsOf(world, f), what } };
}

/** What was left out with somebody who was met: the first thing the mark asks for that never happened, else its deed. */
function leftOut(facts: readonly Fact[], mark: Mark, chance: Chance | undefined): LineRef {
  const asked = chance?.earn ? happenedIn(chance.earn) : [];
  const missing = asked.find((p) => !facts.some((f) => chance && fitsPattern(f, p, chance.scope)));
  const [type, filter] = Object.entries(missing ?? {})[0] ?? [];
  const of = (key: string): string | undefined => {
    const value = (filter as Record<string, unknown> | undefined)?.[key];
    const one = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' && !one.startsWith('$') ? one : undefined;
  };
  const topic = type === 'talk.asked' ? of('about') : undefined;
  if (topic !== undefined) return { id: 'did.left-out.asked', params: { what: `topic.${topic}` } };
  const item = type === 'talk.told' ? of('item') : undefined;
  return item !== undefined && TELL_ITEMS.some((one) => one === item)
    ? { id: 'did.left-out.told', params: { what: `tell.${item}` } }
    : { id: 'did.left-out', params: { what: mark.title.id } };
}

/** Which of the things one can ask, tell or give it was, as a line: a mark may be lost because it was another. */
function whatOf(f: Fact): string | null {
  if (f.type === 'talk.asked' && f.about[0] !== undefined) return `topic.${f.about[0]}`;
  if (f.type === 'talk.told') return TELL_ITEMS.some((one) => one === f.item) ? `tell.${f.item}` : null;
  return f.type === 'documents.given' ? `given.${f.what}` : null;
}

const cardLine = (f: FactOf<'card.arrived'>): LineRef =>
  f.params ? { id: f.line, params: f.params } : { id: f.line };

/** A story's card is timed from its end; what it answers is an act that its condition speaks of. */
function storyCards(
  world: World,
  facts: readonly Fact[],
  mark: Mark,
  isOfAct: (id: string) => boolean,
): FactOf<'card.arrived'>[] {
  const i = world.instances.find((x) => x.scenario.id === mark.unit);
  if (!i) return [];
  const scope = { id: i.scenario.id, refs: i.refs, bound: new Set(i.bound) };
  return facts.filter((card): card is FactOf<'card.arrived'> => {
    if (card.type !== 'card.arrived') return false;
    const effect = i.scenario.effects.find((e) => e.says.id === card.card);
    const asked = effect ? happenedIn(effect.when) : [];
    return facts.some((f) => asked.some((pattern) => fitsPattern(f, pattern, scope)) && isOfAct(f.id));
  });
}

/**
 * What followed from the act that decided a mark: facts further down its line, and the card that answered it. Two lines or
 * three, and none where nothing did: an act left out has no line to walk, so no card stands under it, least of all praise.
 */
export function causedBy(
  world: World,
  facts: readonly Fact[],
  mark: Mark,
  rootFrom = rootsOf(facts),
): LineRef[] {
  const out: LineRef[] = [];
  const decided = decidedBy(facts, mark);
  const root = decided ? rootFrom(decided.id) : null;
  if (root !== null) {
    const isOfAct = (id: string): boolean => rootFrom(id) === root;
    const stories = new Set(world.instances.flatMap((i) => i.scenario.effects.map((e) => e.says.id)));
    for (const f of facts) {
      if (out.length >= 2) break;
      if (
        f.id === mark.because ||
        !TELLS.has(f.type) ||
        (f.type === 'card.arrived' && stories.has(f.card)) ||
        !isOfAct(f.id)
      )
        continue;
      out.push(
        f.type === 'card.arrived' ? cardLine(f) : { id: `caused.${f.type}`, params: paramsOf(world, f) },
      );
    }
    out.push(...storyCards(world, facts, mark, isOfAct).slice(0, 1).map(cardLine));
  }
  if (!decided && mark.earned + mark.recovered < mark.possible * 0.99) {
    const gone = facts.find(
      (f) => (f.type === 'patience.ran-out' || f.type === 'phone.missed') && f.contact === mark.contact,
    );
    if (gone) out.push({ id: `caused.${gone.type}`, params: paramsOf(world, gone) });
  }
  return out;
}
