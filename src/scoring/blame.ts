// Where a lost mark comes from. A message, a claim, a packet gathers up what was entered before: the fact that decided the
// mark may be the sending, and the mistake an entry long before it. Looks back over facts; judges nothing anew.
import type { Fact } from '../office/facts.ts';

const field = (f: Fact, key: string): unknown => (f as unknown as Record<string, unknown>)[key];
/** The case two facts belong to: the same slip, or the same piece of work. */
const sameCase = (a: Fact, b: Fact): boolean =>
  ['slip', 'work'].some((key) => typeof field(a, key) === 'string' && field(a, key) === field(b, key));

/** The last wrong entry of the same case before this fact; the fact itself when it gathered none. */
export function blamed(journal: readonly Fact[], id: string): string {
  const at = journal.findIndex((f) => f.id === id);
  const decided = journal[at];
  if (!decided || field(decided, 'right') === true) return id;
  for (let n = at - 1; n >= 0; n -= 1) {
    const f = journal[n] as Fact;
    if (field(f, 'right') === false && sameCase(f, decided)) return f.id;
  }
  return id;
}
