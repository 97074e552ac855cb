// What a scenario prepares among the supplies: a parcel at the door, the fridge as it is found, a shelf as it lies. The piece
// of work carries the scenario's id and comes in with its contact, whenever that is dealt; it stands before what was dealt.
// Where nothing was dealt, each item lies in one pile at par. Copies; what was dealt is shared with the plan.
import { lastOpenDays, type Today } from '../../office/referrals/clocks.ts';
import type { Setup } from '../../office/setup.ts';
import type {
  BinSetup,
  DeliverySetup,
  FridgeSetup,
  ShelfSetup,
  SuppliesSetup,
} from '../../office/supplies/setup.ts';
import { parOf } from '../../office/supplies/shelf-of.ts';
import type { WorkKind } from '../../office/work/schema.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';
import { comesWith } from './comes-with.ts';

/** As written in `world`; the schemas are in content/check. */
export interface ParcelEntry {
  supplier: string;
  order: string;
  indicator: DeliverySetup['indicator'];
  /** In the order of the slip, which says what was ordered. `came` is what lies in the box. */
  lines: {
    stock: string;
    ordered: number;
    came?: number;
    damaged?: number;
    lot: string;
    expiresDay: number;
  }[];
}
export interface FridgeEntry {
  now: number;
  min: number;
  max: number;
  usable: boolean;
  /** Nobody read it last night. */ blank?: boolean;
}
export interface ShelfEntry {
  stocks: string[];
  /** Everything of these stocks, wherever it lies; `listed` where the list has it otherwise. */
  bins: (Omit<BinSetup, 'listed' | 'front'> & { listed?: number; front?: boolean })[];
  recall?: ShelfSetup['recall'];
}
type Entry = { parcel: ParcelEntry } | { fridge: FridgeEntry } | { shelf: ShelfEntry };

const atPar = (s: Setup): BinSetup[] =>
  Object.values(s.stock).map((i, n) => ({
    bin: `bin-${i.id}-1`,
    stock: i.id,
    lot: `C${2140 + 37 * n}`,
    expiresDay: 150 + 11 * n,
    quantity: parOf(i),
    listed: parOf(i),
    where: i.keep,
    front: true,
  }));

const parcel = (e: ParcelEntry): DeliverySetup => ({
  supplier: e.supplier,
  order: e.order,
  indicator: e.indicator,
  lines: e.lines.map((l, n) => {
    const slip = { stock: l.stock, lot: l.lot, expiresDay: l.expiresDay, quantity: l.ordered };
    return {
      line: `l${n + 1}`,
      stock: l.stock,
      ordered: l.ordered,
      slip,
      box: { ...slip, quantity: l.came ?? l.ordered, damaged: l.damaged ?? 0 },
    };
  }),
});

/** The last three open days of a fridge that did what it was for. */
function fridge(e: FridgeEntry, today: Today): FridgeSetup {
  const log = lastOpenDays(today, 3).flatMap((on, past) => {
    const day = past - 3;
    return (['morning', 'evening'] as const).map((half, n) => ({
      entry: `d${-day}-${half}`,
      day: on,
      half,
      read:
        e.blank && day === -1 && half === 'evening'
          ? null
          : { now: 401 + 3 * n - day, min: 389 + 2 * n, max: 418 - 2 * day },
    }));
  });
  return { now: e.now, min: e.min, max: e.max, log, usable: e.usable };
}

const stocksOf = (e: Entry): string[] =>
  'parcel' in e ? e.parcel.lines.map((l) => l.stock) : 'shelf' in e ? e.shelf.bins.map((b) => b.stock) : [];

export function prepareSupplies(s: Setup, e: Entry, plan: Plan, i: Instance): void {
  const work = i.plan.id;
  for (const stock of stocksOf(e))
    if (!s.stock[stock]) throw new Error(`The scenario ${work} lays out "${stock}", which is not kept here.`);
  const dealt: SuppliesSetup = s.areas.supplies ?? {
    bins: atPar(s),
    onOrder: {},
    deliveries: {},
    fridges: {},
    shelves: {},
  };
  const supplies = { ...dealt };
  let kind: WorkKind = 'stock-count';
  if ('parcel' in e) {
    kind = 'delivery';
    supplies.deliveries = { [work]: parcel(e.parcel), ...dealt.deliveries };
    supplies.onOrder = { ...dealt.onOrder };
    for (const l of e.parcel.lines) supplies.onOrder[l.stock] = (supplies.onOrder[l.stock] ?? 0) + l.ordered;
  } else if ('fridge' in e) {
    kind = 'fridge-log';
    supplies.fridges = { [work]: fridge(e.fridge, s.date), ...dealt.fridges };
  } else {
    const { stocks, bins, recall } = e.shelf;
    supplies.shelves = {
      [work]: { title: 'supplies.shelf.vault', stocks, recall: recall ?? null },
      ...dealt.shelves,
    };
    const own = bins.map((b) => ({ ...b, listed: b.listed ?? b.quantity, front: b.front ?? false }));
    supplies.bins = [...own, ...dealt.bins.filter((b) => !stocks.includes(b.stock))];
  }
  s.areas = { ...s.areas, supplies };
  s.work = {
    ...s.work,
    [work]: {
      id: work,
      kind,
      atMs: comesWith(plan, i),
      patient: null,
      visit: null,
      params: {},
      facts: {},
    },
  };
}
