// What a scenario prepares in the office before it begins: charts, cover, the payer's own file, the book, machines, rooms.
// Hidden truths only; each entry may be for some variants. Unknown entries throw: the checker names them to the author first.
import { usualCopay } from '../../office/claims/terms.ts';
import type { Setup } from '../../office/setup.ts';
import { MINUTE } from '../../office/kinds.ts';
import { resolve } from '../../scenario/match.ts';
import { clockMs, durationMs } from '../../scenario/words.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';
import { prepareRooms, type RoomWorkEntry } from './prepare-rooms.ts';
import { prepareReferral, type ReferralEntry } from './prepare-referrals.ts';
import { type FridgeEntry, type ParcelEntry, prepareSupplies, type ShelfEntry } from './prepare-supplies.ts';

type Entry = Record<string, unknown>;
const str = (x: unknown, otherwise = ''): string => (x === undefined || x === null ? otherwise : String(x));
const list = (x: unknown): string[] => (Array.isArray(x) ? x.map(String) : []);

const PREPARE: Record<string, (setup: Setup, e: Entry, plan: Plan, i: Instance) => void> = {
  chart: (s, e) => {
    const c = s.charts[str(e.of)];
    if (!c) return;
    s.charts[c.patient] = {
      ...c,
      ...(e.medicines ? { medicines: list(e.medicines) } : {}),
      ...(e.allergies ? { allergies: list(e.allergies) } : {}),
      ...(e.address ? { address: str(e.address) } : {}),
      ...(e.phone ? { phone: str(e.phone) } : {}),
      ...(Array.isArray(e.contacts)
        ? {
            contacts: (e.contacts as Entry[]).map((x) => ({
              person: str(x.person) || null,
              name: s.people[str(x.person)]?.name ?? str(x.name),
              relation: str(x.relation),
              scope: list(x.scope) as never,
            })),
          }
        : {}),
      ...(Array.isArray(e.flags)
        ? { flags: (e.flags as Entry[]).map((x) => ({ kind: str(x.kind), person: str(x.person) })) }
        : {}),
    };
  },
  personTruth: (s, e) => {
    const p = s.people[str(e.of)];
    if (p)
      s.people[p.id] = {
        ...p,
        ...(e.address ? { address: str(e.address) } : {}),
        ...(e.phone ? { phone: str(e.phone) } : {}),
        ...(e.name ? { name: str(e.name) } : {}),
      };
  },
  onFile: (s, e) => {
    const c = s.coverage[str(e.of)];
    if (c)
      s.coverage[c.patient] = {
        ...c,
        onFile: [
          {
            payer: str(e.payer),
            memberId: str(e.memberId),
            name: str(e.name),
            group: str(e.group, c.truths[0]?.group),
            effective: str(e.effective),
          },
        ],
        truths: [],
        flagged: true,
      };
  },
  payerTruth: (s, e) => {
    const c = s.coverage[str(e.of)];
    const base = c?.card;
    if (c) {
      s.coverage[c.patient] = {
        ...c,
        truths: [
          ...c.truths,
          {
            payer: str(e.payer),
            memberId: str(e.memberId),
            name: str(e.name),
            group: str(e.group, base?.group),
            effective: str(e.effective, base?.effective),
            active: e.active !== false,
            ended: e.ended === undefined ? null : str(e.ended),
            copayCents: e.copayCents === undefined ? usualCopay(str(e.payer)) : Number(e.copayCents),
          },
        ],
      };
    }
  },
  card: (s, e) => {
    const c = s.coverage[str(e.of)];
    if (c)
      s.coverage[c.patient] = {
        ...c,
        card: {
          payer: str(e.payer),
          memberId: str(e.memberId),
          name: str(e.name),
          group: str(e.group, c.onFile[0]?.group),
          effective: str(e.effective),
        },
        cardAt: e.at === 'car' ? 'car' : 'hand',
      };
  },
  payerSilent: (s, e, plan) => {
    const p = s.payers[str(e.payer)];
    if (p) s.payers[p.id] = { ...p, silentUntilMs: plan.opensMs + durationMs(str(e.for)) };
  },
  book: (s, e) => {
    s.blocks.push({
      id: `block-${s.blocks.length + 1}`,
      provider: str(e.provider),
      startMs: clockMs(`${e.day ? `${str(e.day)}d ` : ''}${str(e.start)}`),
      minutes: Number(e.minutes),
      patient: e.patient ? str(e.patient) : null,
      type: str(e.type),
      as: str(e.as, 'busy') as 'busy',
    });
  },
  equipment: (s, e) => {
    s.resources.push({
      resource: str(e.of),
      kind: 'equipment',
      startMs: clockMs(str(e.from)),
      minutes: Math.floor((clockMs(str(e.to)) - clockMs(str(e.from))) / MINUTE),
    });
  },
  room: (s, e) => {
    s.resources.push({
      resource: str(e.of),
      kind: 'room',
      startMs: clockMs(str(e.from)),
      minutes: Math.floor((clockMs(str(e.to)) - clockMs(str(e.from))) / MINUTE),
    });
  },
  mayHear: (s, e) => {
    s.mayHear.push({ person: str(e.person), patient: str(e.of), classes: list(e.classes) as never });
  },
  outside: () => {},
  roomWork: (s, e, plan, i) => prepareRooms(s, e as RoomWorkEntry, plan, i),
  referralCase: (s, e, plan, i) => prepareReferral(s, e as unknown as ReferralEntry, plan, i),
  parcel: (s, e, plan, i) => prepareSupplies(s, { parcel: e as unknown as ParcelEntry }, plan, i),
  fridge: (s, e, plan, i) => prepareSupplies(s, { fridge: e as unknown as FridgeEntry }, plan, i),
  shelf: (s, e, plan, i) => prepareSupplies(s, { shelf: e as unknown as ShelfEntry }, plan, i),
};

export function prepare(setup: Setup, i: Instance, plan: Plan): void {
  for (const entry of i.scenario.world) {
    const { only, ...rest } = entry as { only?: string[] } & Entry;
    if (only && !only.includes(i.plan.variant)) continue;
    for (const [key, raw] of Object.entries(rest)) {
      if (key === 'reaches') {
        const e = resolve(raw, i.refs) as Entry;
        setup.reaches[str(e.number)] = {
          person: str(e.person),
          patient: e.of ? str(e.of) : null,
          scenario: i.plan.id,
        };
        continue;
      }
      const rule = PREPARE[key];
      if (!rule)
        throw new Error(`The scenario ${i.plan.id} prepares "${key}", which the office does not know.`);
      rule(setup, resolve(raw, i.refs) as Entry, plan, i);
    }
  }
}
