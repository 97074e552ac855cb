// Where a lost mark comes from. A message, a claim, a packet gathers up what was entered before: the fact that decided the
// mark may be the sending, and the mistake an entry long before it. Looks back over facts; judges nothing anew.
import type { Fact } from '../office/facts.ts';

const field = (f: Fact, key: string): unknown => (f as unknown as Record<string, unknown>)[key];
/** The case two facts belong to: the same slip, or the same piece of work. */
const sameCase = (a: Fact, b: Fact): boolean =>
  ['slip', 'work'].some((key) => typeof field(a, key) === 'string' && field(a, key) === field(b, key));
/** The same entry made anew: the same box of the form, paper of the stack, thing of the room or shelf. */
const sameEntry = (a: Fact, b: Fact): boolean =>
  a.type === b.type &&
  ['field', 'item', 'part', 'line', 'paper', 'bin', 'stock', 'entry'].every(
    (key) => field(a, key) === field(b, key),
  );

/** The first wrong entry that nobody put right before the end of `upTo`: later ones may have come of it. */
function firstStanding(upTo: readonly Fact[], ofCase: (f: Fact) => boolean): Fact | null {
  const entries = upTo.filter((f) => typeof field(f, 'right') === 'boolean' && ofCase(f));
  return (
    entries.find(
      (f, n) =>
        field(f, 'right') === false &&
        !entries.slice(n + 1).some((g) => field(g, 'right') === true && sameEntry(f, g)),
    ) ?? null
  );
}

/** The wrong entry of the same case that this fact gathered up; the fact itself when it gathered none. */
export function blamed(journal: readonly Fact[], id: string): string {
  const at = journal.findIndex((f) => f.id === id);
  const decided = journal[at];
  if (!decided || field(decided, 'right') === true) return id;
  return firstStanding(journal.slice(0, at), (f) => sameCase(f, decided))?.id ?? id;
}

/** Why the deed that is marked never came: the last try at it where that was wrong, else what stopped its case before. */
export function missedFor(journal: readonly Fact[], work: string, tried: Fact | null): Fact | null {
  if (tried !== null && field(tried, 'right') !== true) return tried;
  return firstStanding(journal, (f) => field(f, 'work') === work && f.type !== 'work.finished') ?? tried;
}
