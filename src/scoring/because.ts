// Cause and effect walked by `because`: from a mark to the act that decided it, and from that act to what it caused.
// Sentences are line ids named by fact type; the facts' own figures are their parameters.
import type { Fact, FactOf } from '../office/facts.ts';
import type { World } from '../shift/world.ts';
import type { LineRef, Mark } from './types.ts';

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

/** Follows `because` to the command (`c…`) or to what was dealt. */
export function rootOf(facts: readonly Fact[], id: string): string | null {
  const byId = new Map(facts.map((f) => [f.id, f]));
  let at: string = id;
  for (let n = 0; n < 500; n += 1) {
    if (at.startsWith('c')) return at;
    const f = byId.get(at);
    if (!f) return null;
    at = f.because;
  }
  return null;
}

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

/** What the player did about this: the deciding fact in words, or that nobody came to it. */
export function didLine(world: World, facts: readonly Fact[], mark: Mark): LineRef {
  const f = mark.because === null ? undefined : facts.find((x) => x.id === mark.because);
  const won = mark.earned + mark.recovered >= mark.possible * 0.99;
  if (!f) {
    const met = facts.some(
      (x) => (x.type === 'phone.answered' || x.type === 'person.turned-to') && x.contact === mark.contact,
    );
    return {
      id:
        mark.contact === null
          ? won
            ? 'did.kept'
            : 'did.not-done'
          : met
            ? won
              ? 'did.kept'
              : 'did.left-out'
            : 'did.not-met',
    };
  }
  if (f.type === 'talk.replied') return { id: f.reply };
  return { id: `did.${f.type}`, params: paramsOf(world, f) };
}

const cardLine = (f: FactOf<'card.arrived'>): LineRef =>
  f.params ? { id: f.line, params: f.params } : { id: f.line };

/** What followed from the act that decided a mark, and the cards a story sent. Two or three lines. */
export function causedBy(world: World, facts: readonly Fact[], mark: Mark): LineRef[] {
  const out: LineRef[] = [];
  const root = mark.because === null ? null : rootOf(facts, mark.because);
  if (root !== null) {
    for (const f of facts) {
      if (out.length >= 2) break;
      if (
        f.id === mark.because ||
        !TELLS.has(f.type) ||
        (f.type === 'card.arrived' && mark.source === 'scenario') ||
        rootOf(facts, f.id) !== root
      )
        continue;
      out.push(
        f.type === 'card.arrived' ? cardLine(f) : { id: `caused.${f.type}`, params: paramsOf(world, f) },
      );
    }
  }
  if (mark.source === 'scenario') {
    const cards = facts.filter((f) => f.type === 'card.arrived' && f.card.startsWith(`${mark.unit}/`));
    for (const f of cards.slice(0, 1)) if (f.type === 'card.arrived') out.push(cardLine(f));
  }
  if (out.length === 0) {
    const gone = facts.find(
      (f) => (f.type === 'patience.ran-out' || f.type === 'phone.missed') && f.contact === mark.contact,
    );
    if (gone) out.push({ id: `caused.${gone.type}`, params: paramsOf(world, gone) });
  }
  return out.length > 0
    ? out
    : [
        {
          id: mark.earned + mark.recovered >= mark.possible * 0.99 ? 'caused.went-on' : 'caused.nothing-yet',
        },
      ];
}
