// Which stock sentence a person says: one that fits who they are, how they speak and where they stand, and that nobody has
// said yet this morning. Seeded by when they were dealt to come, so a pure function of the run. It picks; it says nothing.
import type { VoiceLine } from '../setup.ts';
import type { ContactState, Office } from '../state.ts';
import { isAwaited } from '../calendar/todaysVisit.ts';
import { ageOf } from '../people/age.ts';

const SECOND = 1000;

export const isColleague = (o: Office, c: ContactState): boolean => o.setup.team[c.person] !== undefined;

/** They speak for somebody else: a parent, a daughter, another office. */
export const speaksForOther = (c: ContactState): boolean => c.patient !== null && c.patient !== c.person;

/** True when this sentence can be said by this person, here and now. */
export function fits(o: Office, c: ContactState, line: VoiceLine): boolean {
  const { from, to, on, of, then, walks } = line.for ?? {};
  if (from !== undefined || to !== undefined) {
    const age = ageOf(o, c.person);
    if (age === null || age < (from ?? 0) || age > (to ?? 200)) return false;
  }
  if (on !== undefined && (on === 'phone') !== (c.kind === 'phone')) return false;
  if (of !== undefined && (of === 'other') !== speaksForOther(c)) return false;
  if (walks && o.setup.people[c.person]?.wheelchair) return false;
  if (then === undefined) return true;
  const waits = c.as === 'arrival' && isAwaited(o.state, c);
  return c.kind === 'window' && (then === 'waits') === waits;
}

/** Where in the list this contact begins to look: by the second they were dealt for, and by the set. */
function offset(o: Office, c: ContactState, set: string): number {
  let sum = Math.floor((o.setup.contacts[c.id]?.atMs ?? 0) / SECOND);
  for (const letter of `${c.person}.${set}`) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum;
}

/**
 * The next sentence of a set for them, or undefined. A sentence of a manner is said once in a shift, whoever says it; the
 * plain words (`any`) are anybody's and may come again. Colleagues say only what colleagues say.
 */
export function lineFor(o: Office, c: ContactState, set: string): string | undefined {
  const lines = o.setup.voices[set] ?? [];
  const own = isColleague(o, c) ? 'team' : c.manner;
  const mine = lines.filter((l) => l.by === own && fits(o, c, l));
  const plain = lines.filter((l) => l.by === 'any' && fits(o, c, l));
  const used = (l: VoiceLine): number => o.state.voicesUsed[l.id] ?? 0;
  const left = [...mine.filter((l) => own === 'team' || used(l) === 0), ...plain];
  const from = left.length > 0 ? left : mine;
  const start = from.length > 0 ? offset(o, c, set) % from.length : 0;
  const turned = [...from.slice(start), ...from.slice(0, start)];
  return turned.reduce<VoiceLine | undefined>(
    (best, line) => (best === undefined || used(line) < used(best) ? line : best),
    undefined,
  )?.id;
}
