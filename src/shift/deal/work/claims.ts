// Claims of a morning, dealt: finished visits to charge, and claims that came back. Half of the charges are for people
// who were checked in earlier the same day, so that what stands on their file by then goes out. Draws by stream only.
import { type Encounter, ENCOUNTERS } from '../../../office/claims/encounters.ts';
import type { ClaimSetup } from '../../../office/claims/setup.ts';
import { serviceTerms, shareOf } from '../../../office/claims/terms.ts';
import { dateOnPaper } from '../../../office/calendar/dates.ts';
import { MINUTE } from '../../../office/kinds.ts';
import { isBusinessDay } from '../../../office/referrals/clocks.ts';
import type { WorkKind } from '../../../office/work/schema.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { at, type Deal, jitter, named } from '../draw.ts';
import { claimsBack } from './claims-back.ts';
import { lastOf } from './last.ts';
import { addWork, authorizationNumber, claimNumber, paper, yearOf } from './claims-draw.ts';

/** A visit that began so long before is over when its sheet comes to the desk. */
const OVER_MS = 50 * MINUTE;
const FIRST = at(8, 32);
/** At most; closer where a morning has many, and never on each other's heels. */
const EVERY = 42 * MINUTE;
const CLOSEST = 5 * MINUTE;

/** Who of this morning's own is through by then, and has not been charged yet. */
function seenBy(d: Deal, atMs: number): { patient: PersonData; visit: string; booked: string }[] {
  const charged = new Set(Object.values(d.areas.claims?.claims ?? {}).map((c) => c.visit));
  return d.contacts.flatMap((c) => {
    const v = d.visits.find((x) => x.id === c.visit);
    const p = d.content.practice.people.find((x) => x.id === c.patient);
    return c.as === 'arrival' && c.scenario === null && v && p && !v.isNew && !charged.has(v.id)
      ? v.startMs + OVER_MS <= atMs
        ? [{ patient: p, visit: v.id, booked: v.type }]
        : []
      : [];
  });
}

/** A sheet of somebody who is not in today's book is of one of the last days. */
const earlierDay = (d: Deal, id: string): number =>
  stream(d.seed, id, 'on').pick([-1, -2, -3, -4, -5].filter((day) => isBusinessDay(d.settings.date, day)));

const fits = (e: Encounter, p: PersonData): boolean =>
  e.payers.length === 0 || e.payers.includes(p.chart?.payer ?? '');
const PLANS = ['medicare', 'northbridge-health', 'cascade-mutual', 'larkspur', 'union-trades-fund'];

function charge(d: Deal, n: number, atMs: number): void {
  const id = `charge-${n}`;
  const today = n % 2 === 0 ? seenBy(d, atMs)[0] : undefined;
  const encounters = stream(d.seed, 'charges', 'order').shuffle(ENCOUNTERS);
  const wanted = encounters[n % encounters.length] as Encounter;
  const p =
    today?.patient ??
    named(d, id, (x) => x.chart !== undefined && fits(wanted, x) && PLANS.includes(x.chart.payer));
  // Whoever was seen at the window today was seen here, for what they were booked for.
  const can = (x: Encounter): boolean =>
    fits(x, p) && (today === undefined || (x.fields.place === '11' && x.booked === today.booked));
  const e = can(wanted)
    ? wanted
    : (encounters.find(can) ?? (encounters.find((x) => fits(x, p)) as Encounter));
  const payer = p.chart?.payer ?? '';
  const log = e.fields.authorization === 'on-log' ? authorizationNumber(d, id) : '';
  const year = yearOf(d, id, p);
  const by = e.provider === 'any' ? (p.chart?.provider ?? 'helen-osei') : e.provider;
  const claim: ClaimSetup = {
    work: id,
    claim: claimNumber(d, id),
    patient: p.id,
    visit: today?.visit ?? null,
    provider: by,
    on: dateOnPaper(d.settings.date, today ? 0 : earlierDay(d, id)),
    booked: e.booked,
    circled: e.circled,
    folder: [
      paper('sheet', 'note', `note.${e.id}`, { code: e.circled }),
      ...(log === '' ? [] : [paper('auth-log', 'log', 'paper.auth-log', { authorization: log })]),
    ],
    ...(e.side === undefined ? {} : { side: e.side }),
    asks: {},
    sent: null,
    answer: null,
    year,
    right: {
      fields: { ...e.fields, authorization: log },
      payer,
      ways: [{ do: 'send', as: 'original', attach: null }],
      otherwise: '16',
      shareCents: shareOf(payer, e.fields.code, year).patientCents,
    },
  };
  addWork(d, 'charge', claim, atMs, {
    reason: 'charge',
    authorization: log !== '',
    notice: e.fields.modifier === 'GA',
    today: today !== undefined,
    billedCents: serviceTerms(payer, e.fields.code, year).billedCents,
  });
}

export function dealClaims(d: Deal, counts: Partial<Record<WorkKind, number>>): void {
  const { charge: charges = 0, denial: denials = 0 } = counts;
  const room = Math.floor((lastOf(d) - FIRST) / Math.max(1, charges) / MINUTE) * MINUTE;
  const every = Math.max(CLOSEST, Math.min(EVERY, room));
  for (let n = 0; n < charges; n += 1) charge(d, n + 1, jitter(d, `charge-${n + 1}`, FIRST + n * every, 120));
  for (let n = 0; n < denials; n += 1)
    claimsBack(d, n + 1, jitter(d, `denial-${n + 1}`, FIRST + n * EVERY + EVERY / 2, 120));
}
