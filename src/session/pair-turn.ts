// Whose turn it is in a pair: they change whenever a talk has ended. Read off what happened, so that a reload, or a file taken
// up elsewhere, goes on with the same one. It is no part of the log and binds nobody.
import type { Fact } from '../office/facts.ts';

const ENDS = new Set([
  'phone.hung-up',
  'phone.transferred',
  'person.left',
  'person.sat-down',
  'team.took-over',
]);

/** How many talks have ended. */
export function talksEnded(journal: readonly Fact[]): number {
  const open = new Set<string>();
  let ended = 0;
  for (const f of journal) {
    if (f.type === 'talk.opened') open.add(f.contact);
    else if (ENDS.has(f.type) && 'contact' in f && open.delete(String(f.contact))) ended += 1;
  }
  return ended;
}
