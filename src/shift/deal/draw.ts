// What dealing a routine morning draws from and adds to: free people, openings, the visits and contacts so far.
// Everybody is drawn by their own key, so that one contact more or less moves nobody else.
import type { AreaSetups } from '../../office/area-setups.ts';
import { ageOn, OF_AGE, WORKS_UNTIL } from '../../office/people/age.ts';
import type { ContactSetup, InboxSetup, VisitSetup } from '../../office/setup.ts';
import type { WorkSetup } from '../../office/work/schema.ts';
import { HOUR, type Manner, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { PersonData } from '../../scenario/practice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Plan, Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import type { openings } from './lines.ts';

/** A clock time of the first day, in ms since midnight. */
export const at = (h: number, m: number): number => h * HOUR + m * MINUTE;

export const STARTS = at(7, 50);

export interface Deal {
  content: Content;
  seed: number;
  settings: Settings;
  free: PersonData[];
  say: ReturnType<typeof openings>;
  visits: VisitSetup[];
  contacts: ContactSetup[];
  inbox: InboxSetup[];
  work: WorkSetup[];
  areas: Partial<AreaSetups>;
  /** Columns of the book that stories lay out. */
  laidOut: ReadonlySet<string>;
  /** The stories of the morning: what they lay out is not dealt again. */
  stories: readonly Scenario[];
  cards: Plan['cards'];
  moved: Plan['moved'];
}

export const jitter = (d: Deal, entity: string, aroundMs: number, byS: number): number =>
  aroundMs + stream(d.seed, entity, 'when').int(-byS, byS) * 1000;
export const MANNERS: Manner[] = ['easy', 'easy', 'easy', 'short', 'short', 'worn', 'sharp'];
/** Named people keep their character; the rest of the town has its days. */
export const mannerOf = (d: Deal, p: PersonData, entity: string): Manner =>
  p.id !== 'walter-nakamura' && stream(d.seed, entity, 'day').int(1, 3) === 1
    ? stream(d.seed, entity, 'manner').pick(MANNERS)
    : p.manner;

/** Eighteen on the day of the shift. Who is younger is brought by somebody: never the one who calls or comes alone. */
export const grown = (d: Deal, p: PersonData): boolean => ageOn(p.born, d.settings.date) >= OF_AGE;

/** Of an age at which a job asks for a note. */
export const works = (d: Deal, p: PersonData): boolean =>
  grown(d, p) && ageOn(p.born, d.settings.date) <= WORKS_UNTIL;

/** Comes and calls alone, by voice. Who always calls by relay or through an interpreter is dealt as that, or on paper. */
const alone = (d: Deal, p: PersonData): boolean => grown(d, p) && p.calls === undefined;

export function take(
  d: Deal,
  entity: string,
  fits: (p: PersonData) => boolean,
  whom: 'alone' | 'any' = 'alone',
): PersonData {
  const found = stream(d.seed, entity, 'who').shuffle(
    d.free.filter((p) => (whom === 'any' || alone(d, p)) && fits(p)),
  );
  const person = found[0];
  if (!person) throw new Error(`Nobody left for ${entity}.`);
  d.free.splice(d.free.indexOf(person), 1);
  return person;
}

/** Somebody a paper is about: better one who does not come today, but anyone in town may be written about. */
export function named(d: Deal, entity: string, fits: (p: PersonData) => boolean): PersonData {
  const town = d.content.practice.people.filter((p) => p.routine && p.chart && !p.twin);
  return d.free.some((p) => alone(d, p) && fits(p))
    ? take(d, entity, fits)
    : stream(d.seed, entity, 'who').pick(
        town.filter((p) => fits(p) && !d.visits.some((v) => v.isNew && v.patient === p.id)),
      );
}

/** Somebody whose own provider's column is a story's today sees the other one. */
function columnFor(d: Deal, own: string): string {
  const free = ['helen-osei', 'wendell-park'].find((one) => !d.laidOut.has(one));
  return d.laidOut.has(own) ? (free ?? own) : own;
}

const QUARTER = 15 * MINUTE;
/** That time, or the next quarter of an hour at which this provider begins with nobody else: nobody meant two at once. */
function beginsAlone(d: Deal, provider: string, startMs: number): number {
  let at = startMs;
  while (d.visits.some((v) => v.provider === provider && v.startMs === at)) at += QUARTER;
  return at;
}

/** A visit in today's book. Where no provider is named, their own sees them, at that time or a quarter of an hour later. */
export function visit(
  d: Deal,
  id: string,
  p: PersonData,
  startMs: number,
  more: Partial<VisitSetup> = {},
): VisitSetup {
  const provider = columnFor(d, p.chart?.provider ?? 'helen-osei');
  const v: VisitSetup = {
    id,
    patient: p.id,
    provider,
    startMs: more.provider === undefined ? beginsAlone(d, provider, startMs) : startMs,
    minutes: 15,
    type: 'OV-2',
    status: 'expected',
    copayCents: p.chart?.copayCents ?? 0,
    preRegistered: false,
    isNew: false,
    room: null,
    equipment: null,
    ...more,
  };
  d.visits.push(v);
  return v;
}

/** What the errand's own words let one write down. */
function heardIn(params: ContactSetup['params']): Record<string, { heard: string; true: string }> {
  const as = (value: string | number | undefined) =>
    typeof value === 'string' ? { heard: value, true: value } : null;
  const medicine = as(params.medicine);
  const problem = as(params.problem);
  const left = typeof params.left === 'number' ? as(`${params.left}`) : null;
  return {
    ...(medicine ? { medicine } : {}),
    ...(left ? { left } : {}),
    ...(problem ? { reason: problem, words: problem } : {}),
  };
}

export function contact(
  d: Deal,
  id: string,
  kind: ContactSetup['kind'],
  as: ContactSetup['as'],
  p: PersonData,
  atMs: number,
  reason: string,
  more: Partial<ContactSetup> = {},
): void {
  const manner = kind === 'team' ? p.manner : mannerOf(d, p, id);
  const again = d.say.again(reason, id);
  const gives = heardIn(more.params ?? {});
  d.contacts.push({
    id,
    kind,
    as,
    person: p.id,
    patient: p.chart ? p.id : null,
    visit: null,
    atMs,
    shows: p.phone,
    manner,
    reason,
    opening: kind === 'team' ? [d.say.text(reason, id)] : d.say.opening(reason, manner, id),
    params: {},
    patienceMs: kind === 'window' ? 5 * MINUTE : 4 * MINUTE,
    scenario: null,
    answers: again === null ? {} : { reason: { line: again, gives }, 'what-needed': { line: again, gives } },
    order: null,
    wants: null,
    holdOk: manner !== 'sharp',
    dealtFacts: { reason },
    ...more,
  });
}
