// What the books of an office keep, however it is worked: money is whole cents and adds up, stock never falls below
// nothing, an appointment ends only by somebody's hand, copies sent are in the list of what left.
import type { Fact } from '../../office/facts.ts';
import type { Run } from '../../shift/replay.ts';

const MONEY = /cents$/i;
const COUNTED = new Set(['quantity', 'pages', 'units']);
const ENDED = new Set(['calendar.cancelled', 'authorization.visit-cancelled']);
const figures = (f: Fact): [string, number][] =>
  Object.entries(f).filter((e): e is [string, number] => typeof e[1] === 'number');

/** The first thing that does not hold, in words; null when all do. */
export function lostIn({ world, state, journal }: Run): string | null {
  for (const f of journal)
    for (const [name, value] of figures(f)) {
      if (MONEY.test(name) && !Number.isInteger(value))
        return `${f.type} has ${name} ${value}: no whole cents.`;
      if (COUNTED.has(name) && value < 0) return `${f.type} has ${name} ${value}: below nothing.`;
    }
  const taken = new Map<string, number>();
  for (const f of journal)
    if (f.type === 'copay.taken') taken.set(f.visit, (taken.get(f.visit) ?? 0) + f.cents);
  for (const [visit, cents] of taken)
    if (state.visits[visit]?.takenCents !== cents)
      return `${visit} holds ${state.visits[visit]?.takenCents} cents, and ${cents} were taken.`;
  const inDrawer = state.drawer.takings.reduce((sum, t) => sum + t.cents, 0);
  const allTaken = [...taken.values()].reduce((sum, cents) => sum + cents, 0);
  if (inDrawer !== allTaken) return `The drawer lists ${inDrawer} cents, and ${allTaken} were taken.`;
  for (const [id, bin] of Object.entries(state.supplies?.bins ?? {}))
    if (bin.quantity < 0) return `The bin ${id} holds ${bin.quantity}.`;
  for (const visit of world.setup.visits) {
    const now = state.visits[visit.id];
    if (!now) return `The appointment ${visit.id} is gone.`;
    if (
      now.status === 'cancelled' &&
      !journal.some((f) => ENDED.has(f.type) && (f as { visit?: string }).visit === visit.id)
    )
      return `The appointment ${visit.id} was cancelled by nobody.`;
  }
  for (const f of journal)
    if (f.type === 'records.sent' && !state.records.cases[f.work]?.sent.some((s) => s.release === f.release))
      return `The copies of ${f.work} left, and no list holds them.`;
  return null;
}
