// Supply work of a morning, dealt: parcels against their orders, the fridge's reading, shelves to count, and the piles
// that lie on all the others. What is wrong in a parcel or on a shelf is drawn by the piece of work, so that one more
// moves nothing else; most parcels are as they should be, and most mornings the fridge is too.
import type { AreaSetups } from '../../../office/area-setups.ts';
import { MINUTE } from '../../../office/kinds.ts';
import { lastOpenDays, type Today } from '../../../office/referrals/clocks.ts';
import { parLevel, reorderPoint } from '../../../office/supplies/par.ts';
import type {
  BinSetup,
  DeliveryLine,
  DeliverySetup,
  FridgeSetup,
  Packed,
  SuppliesSetup,
} from '../../../office/supplies/setup.ts';
import type { WorkKind, WorkSetup } from '../../../office/work/schema.ts';
import type { Content } from '../../../scenario/content.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { type Stream, stream } from '../../streams.ts';
import { at } from '../draw.ts';

export interface Into {
  content: Content;
  seed: number;
  settings: { date: Today };
  work: WorkSetup[];
  areas: Partial<AreaSetups>;
  stories?: readonly Scenario[];
}
type Item = Content['practice']['stock'][number];

const lotOf = (s: Stream): string =>
  `${s.pick(['A', 'C', 'F', 'H', 'K', 'M', 'R', 'T'])}${s.int(1, 9)}${s.int(100, 999)}`;
const SUPPLIERS = ['Tri-County Medical Supply', 'Harbor Lane Health Goods', 'Northway Clinic Supply'];

/** What lies on every shelf: one or two piles of each item, as the list says. */
function usual(seed: number, items: readonly Item[]): BinSetup[] {
  return items.flatMap((i) => {
    const s = stream(seed, `stock.${i.id}`, 'piles');
    const enough = parLevel(i.dailyUse, i.leadDays, i.reviewDays, i.safety) - s.int(0, i.dailyUse * 2);
    const early = s.int(40, 120);
    const first = s.int(0, 1) === 0 ? enough : Math.ceil(enough / 3);
    const pile = (n: number, quantity: number, expiresDay: number, front: boolean): BinSetup => ({
      bin: `bin-${i.id}-${n}`,
      stock: i.id,
      lot: lotOf(s),
      expiresDay,
      quantity,
      listed: quantity,
      where: i.keep,
      front,
    });
    const out = [pile(1, first, early, true)];
    if (enough > first) out.push(pile(2, enough - first, early + s.int(30, 160), false));
    return out;
  });
}

const PARCELS = ['clean', 'clean', 'clean', 'short', 'short', 'damaged', 'wrong-item', 'too-warm'] as const;
function parcel(seed: number, id: string, items: readonly Item[]): { setup: DeliverySetup; kind: string } {
  const s = stream(seed, id, 'parcel');
  const kind = s.pick(PARCELS);
  const [cold] = s.shuffle(items.filter((i) => i.keep === 'fridge'));
  const dry = s.shuffle(items.filter((i) => i.keep === 'shelf')).slice(0, 3);
  // The cold thing stands anywhere on the slip: putting it away first is for whoever reads it.
  const chosen = s.shuffle([...(cold ? [cold] : []), ...dry.slice(0, 2)]);
  const odd = s.int(0, chosen.length - 1);
  const lines = chosen.map((i, n): DeliveryLine => {
    const ordered = i.caseSize * s.int(1, 2);
    const slip: Packed = { stock: i.id, lot: lotOf(s), expiresDay: s.int(120, 420), quantity: ordered };
    const box = { ...slip, damaged: 0 };
    const few = s.int(1, Math.min(4, ordered - 1));
    if (n === odd && kind === 'short') box.quantity -= few;
    if (n === odd && kind === 'damaged') box.damaged = few;
    return { line: `l${n + 1}`, stock: i.id, ordered, slip, box };
  });
  const wrong = lines.find((l) => dry.some((i) => i.id === l.stock));
  const instead = dry[2];
  if (kind === 'wrong-item' && wrong && instead) wrong.box = { ...wrong.box, stock: instead.id };
  return {
    kind,
    setup: {
      supplier: s.pick(SUPPLIERS),
      order: `PO-${s.int(4100, 4999)}`,
      indicator: kind === 'too-warm' ? 'too-warm' : 'ok',
      lines,
    },
  };
}

const MORNINGS = ['fine', 'fine', 'fine', 'fine', 'fine', 'too-cold', 'too-warm', 'too-warm'] as const;
function fridge(date: Today, seed: number, id: string): { setup: FridgeSetup; kind: string; blank: boolean } {
  const s = stream(seed, id, 'fridge');
  const kind = s.pick(MORNINGS);
  const reading = () => {
    const now = s.int(385, 425);
    return { now, min: now - s.int(5, 18), max: now + s.int(6, 25) };
  };
  const today = reading();
  if (kind === 'too-cold') today.min = s.int(288, 345);
  if (kind === 'too-warm') today.max = s.int(478, 540);
  const blank = s.int(1, 3) === 1;
  const log = lastOpenDays(date, 3).flatMap((day, n) =>
    (['morning', 'evening'] as const).map((half) => ({
      entry: `d${3 - n}-${half}`,
      day,
      half,
      read: blank && n === 2 && half === 'evening' ? null : reading(),
    })),
  );
  return { setup: { ...today, log, usable: kind === 'too-warm' && s.int(0, 1) === 1 }, kind, blank };
}

const SHELVES = [
  'low',
  'low',
  'low-expired',
  'expired',
  'unrotated',
  'low-unrotated',
  'recall',
  'on-order',
] as const;
interface Shelf {
  kind: string;
  low: boolean;
  stocks: string[];
  bins: BinSetup[];
  onOrder: Record<string, number>;
  recall: { stock: string; lot: string; class: 'I' | 'II' | 'III' } | null;
}
function shelf(seed: number, id: string, items: readonly Item[]): Shelf {
  const s = stream(seed, id, 'shelf');
  const kind = s.pick(SHELVES);
  const [first, second] = s.shuffle(items);
  if (!first || !second) throw new Error('The stock list is too short to count a shelf.');
  const low = kind.startsWith('low');
  const out: Shelf = { kind, low, stocks: [first.id, second.id], bins: [], onOrder: {}, recall: null };
  for (const i of [first, second]) {
    const odd = i === first;
    const reorder = reorderPoint(i.dailyUse, i.leadDays, i.safety);
    const par = parLevel(i.dailyUse, i.leadDays, i.reviewDays, i.safety);
    const short = odd && (low || kind === 'on-order');
    const total = short
      ? Math.max(4, reorder - s.int(0, 3))
      : s.int(reorder + 2, Math.max(reorder + 3, par - 1));
    if (odd && kind === 'on-order') out.onOrder[i.id] = Math.ceil((par - total) / i.caseSize) * i.caseSize;
    const older = Math.max(2, Math.floor(total / 3));
    const early = s.int(25, 60);
    const late = early + s.int(60, 200);
    // A list is seldom quite right: now and then a few are gone that nobody wrote down.
    const slip = s.int(0, 2) === 0 ? s.int(1, 2) : 0;
    const pile = (
      n: number,
      quantity: number,
      expiresDay: number,
      front: boolean,
      listed: number,
    ): BinSetup => ({
      bin: `bin-${i.id}-${n}`,
      stock: i.id,
      lot: lotOf(s),
      expiresDay,
      quantity,
      listed,
      where: i.keep,
      front,
    });
    const turned = odd && kind.endsWith('unrotated');
    out.bins.push(pile(1, older, early, !turned, older + slip));
    out.bins.push(pile(2, total - older, late, turned, total - older));
    if (odd && kind.endsWith('expired')) {
      for (const b of out.bins) if (b.stock === i.id) b.front = false;
      out.bins.push(pile(3, s.int(2, 6), -s.int(2, 20), true, 6));
    }
    if (odd && kind === 'recall') {
      const lot = lotOf(s);
      out.recall = { stock: i.id, lot, class: s.pick(['I', 'II', 'II', 'III'] as const) };
      out.bins.push({ ...pile(3, s.int(2, 6), late + 10, false, 0), lot });
      out.bins.push({ ...pile(4, s.int(1, 3), late + 10, false, 0), lot, where: 'room' });
      for (const b of out.bins) if (b.lot === lot) b.listed = b.quantity;
    }
  }
  return out;
}

/** What stories lay out themselves: these stocks are in no other parcel and on no other count; one fridge is read once. */
function laidOut(stories: readonly Scenario[]): { stocks: ReadonlySet<string>; fridge: boolean } {
  const world = stories.flatMap((s) => s.world) as {
    parcel?: { lines: { stock: string }[] };
    shelf?: { stocks: string[] };
    fridge?: unknown;
  }[];
  return {
    stocks: new Set(
      world.flatMap((w) => [...(w.parcel?.lines.map((l) => l.stock) ?? []), ...(w.shelf?.stocks ?? [])]),
    ),
    fridge: world.some((w) => w.fridge !== undefined),
  };
}

export function dealSupplies(d: Into, counts: Partial<Record<WorkKind, number>>): void {
  const laid = laidOut(d.stories ?? []);
  const items = d.content.practice.stock.filter((i) => !laid.stocks.has(i.id));
  const setup: SuppliesSetup = {
    bins: usual(d.seed, d.content.practice.stock),
    onOrder: {},
    deliveries: {},
    fridges: {},
    shelves: {},
  };
  const add = (kind: WorkKind, id: string, atMs: number, facts: WorkSetup['facts']): void => {
    d.work.push({ id, kind, atMs, patient: null, visit: null, params: {}, facts });
  };
  const when = (id: string, from: number, spreadMin: number): number =>
    from + stream(d.seed, id, 'when').int(0, spreadMin * 60) * 1000;
  for (let n = 1; n <= (counts.delivery ?? 0); n += 1) {
    const id = `delivery-${n}`;
    const dealt = parcel(d.seed, id, items);
    setup.deliveries[id] = dealt.setup;
    for (const l of dealt.setup.lines) setup.onOrder[l.stock] = (setup.onOrder[l.stock] ?? 0) + l.ordered;
    add('delivery', id, when(id, at(8, 10) + (n - 1) * 75 * MINUTE, 20), {
      reason: dealt.kind,
      cold: dealt.setup.lines.some((l) => items.find((i) => i.id === l.stock)?.keep === 'fridge'),
      differs: dealt.kind !== 'clean',
      warm: dealt.kind === 'too-warm',
    });
  }
  if ((counts['fridge-log'] ?? 0) > 0 && !laid.fridge) {
    const id = 'fridge-log-1';
    const dealt = fridge(d.settings.date, d.seed, id);
    setup.fridges[id] = dealt.setup;
    add('fridge-log', id, when(id, at(7, 52), 6), {
      reason: dealt.kind,
      out: dealt.kind !== 'fine',
      blank: dealt.blank,
    });
  }
  let left: readonly Item[] = items.filter((i) => i.keep === 'shelf' && setup.onOrder[i.id] === undefined);
  for (let n = 1; n <= (counts['stock-count'] ?? 0) && left.length > 1; n += 1) {
    const id = `stock-count-${n}`;
    const dealt = shelf(d.seed, id, left);
    left = left.filter((i) => !dealt.stocks.includes(i.id));
    setup.bins = [...setup.bins.filter((b) => !dealt.stocks.includes(b.stock)), ...dealt.bins];
    Object.assign(setup.onOrder, dealt.onOrder);
    setup.shelves[id] = { title: 'supplies.shelf.vault', stocks: dealt.stocks, recall: dealt.recall };
    add('stock-count', id, when(id, at(8, 6) + (n - 1) * 60 * MINUTE, 15), {
      reason: dealt.kind,
      low: dealt.low,
      expired: dealt.kind.endsWith('expired'),
      unrotated: dealt.kind.endsWith('unrotated'),
      recall: dealt.kind === 'recall',
      enough: dealt.kind === 'on-order',
    });
  }
  if (Object.keys({ ...setup.deliveries, ...setup.fridges, ...setup.shelves }).length > 0)
    d.areas.supplies = setup;
}
