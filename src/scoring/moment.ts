// One mark as the debrief shows it: what it was about, when, what was done and what that caused, the reason, words of its
// own, the rule. And the order of all marks. A rule's spoken sentences stay in the handbook: they fit the rule, not every deed.
import type { Fact } from '../office/facts.ts';
import type { World } from '../shift/world.ts';
import { type ActIndex, causedBy, didLine, rootOf } from './because.ts';
import type { Mark, MomentView } from './types.ts';
import type { Chance } from './units.ts';

export const lostOf = (m: Mark): number => m.possible - m.earned - m.recovered;

export function aboutOf(world: World, mark: Pick<Mark, 'unit' | 'contact'>): MomentView['about'] {
  const name = (id: string | null): string | null =>
    id === null ? null : (world.setup.people[id]?.name ?? null);
  const contact = world.plan.contacts.find((c) => c.id === mark.contact);
  if (contact)
    return {
      title: { id: `timeline.${contact.as}`, params: { name: name(contact.person) ?? '' } },
      name: null,
    };
  const work = world.setup.work[mark.unit];
  if (work) return { title: { id: `work.${work.kind}`, params: work.params }, name: name(work.patient) };
  const item = world.plan.inbox.find((i) => i.id === mark.unit);
  if (item) return { title: { id: item.subject }, name: name(item.patient) };
  return mark.unit === 'day' ? { title: { id: 'about.day' }, name: null } : null;
}

/** By person and piece of work, in the order the shift brought them; in each what was lost comes first. */
export function inOrder(moments: readonly MomentView[]): MomentView[] {
  const began = new Map<string, number>();
  for (const { mark, atMs } of moments)
    began.set(mark.unit, Math.min(atMs, began.get(mark.unit) ?? Number.POSITIVE_INFINITY));
  const lost = ({ mark }: MomentView): number => (lostOf(mark) < 0.01 ? 0 : 1);
  return [...moments].sort(
    (a, b) =>
      (began.get(a.mark.unit) ?? 0) - (began.get(b.mark.unit) ?? 0) ||
      (a.mark.unit < b.mark.unit ? -1 : a.mark.unit > b.mark.unit ? 1 : 0) ||
      lost(b) - lost(a) ||
      a.atMs - b.atMs,
  );
}

/** Of a reply its own reason, good or bad; of everything else the mark's. */
function reasonOf(facts: readonly Fact[], mark: Mark, chance: Chance | undefined): MomentView['why'] {
  const said = facts.find((f) => f.id === mark.because);
  const replies = chance?.instance?.scenario.replies;
  const chosen =
    said?.type === 'talk.replied' ? replies?.[said.set]?.options.find((o) => o.id === said.reply) : undefined;
  return chosen ? { id: chosen.why.id } : mark.why;
}

export function momentOf(
  world: World,
  facts: readonly Fact[],
  kind: MomentView['kind'],
  mark: Mark,
  acts: ActIndex,
  chance: Chance | undefined,
): MomentView {
  const rule = world.content.rules[mark.rule];
  const part = rule?.parts.find((p) => p.id === mark.part) ?? rule?.parts[0];
  const opened = facts.find(
    (f) => (f.type === 'phone.answered' || f.type === 'person.turned-to') && f.contact === mark.contact,
  );
  const work = world.setup.work[mark.unit];
  const at =
    mark.atMs ??
    opened?.atMs ??
    world.plan.contacts.find((c) => c.id === mark.contact)?.atMs ??
    work?.atMs ??
    world.plan.inbox.find((i) => i.id === mark.unit)?.atMs ??
    world.plan.startsMs;
  const did = didLine(world, facts, mark, chance);
  return {
    kind,
    mark,
    title: mark.title,
    about: aboutOf(world, mark),
    atMs: at,
    did,
    caused: causedBy(world, facts, mark),
    why: reasonOf(facts, mark, chance),
    // Who said the best of it needs no words for it.
    words: did.id === mark.words?.id ? null : mark.words,
    rule: {
      id: mark.rule,
      title: { id: rule?.title.id ?? mark.rule },
      statement: { id: part?.text.id ?? rule?.statement.id ?? mark.rule },
      cite: part?.cite ?? null,
      page: rule?.handbook.page ?? '',
    },
    fromSeq: acts.seqOf(opened ? rootOf(facts, opened.id) : null),
  };
}
