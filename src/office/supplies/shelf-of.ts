// What every rule of the supplies looks up: the work that has come, its parcel, fridge or shelf, a bin, an item, and the
// arithmetic of a stock as it truly stands. Reads only.
import type { Refusal } from '../rules.ts';
import { refuse } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { orderQuantity, parLevel, reorderPoint } from './par.ts';
import type { BinSetup, DeliveryLine, Difference, FridgeSetup, Reading, StockItem } from './setup.ts';
import type { Bin, SuppliesState } from './state.ts';

/** 36 to 46 °F, in tenths. */
export const FRIDGE_LOW = 360;
export const FRIDGE_HIGH = 460;
export const inRange = (r: Reading): boolean =>
  [r.now, r.min, r.max].every((x) => x >= FRIDGE_LOW && x <= FRIDGE_HIGH);

export const itemOf = (o: Office, stock: string): StockItem | undefined => o.setup.stock[stock];
export const centsOf = (o: Office, stock: string, quantity: number): number =>
  (itemOf(o, stock)?.priceCents ?? 0) * quantity;

/** Work of this area that has come in: done or not, its papers still lie there. */
export function come(o: Office, work: string): boolean {
  const w = o.state.work[work];
  return w !== undefined && w.status !== 'coming' && o.state.supplies !== null;
}
export const deliveryOf = (o: Office, work: string) =>
  come(o, work) ? o.setup.areas.supplies?.deliveries[work] : undefined;
export const fridgeOf = (o: Office, work: string): FridgeSetup | undefined =>
  come(o, work) ? o.setup.areas.supplies?.fridges[work] : undefined;
export const shelfOf = (o: Office, work: string) =>
  come(o, work) ? o.setup.areas.supplies?.shelves[work] : undefined;

/** A parcel, and one line of it, or why not. */
export function lineOf(o: Office, work: string, line: string): DeliveryLine | Refusal {
  const d = deliveryOf(o, work);
  if (!d) return refuse('supplies/not-come');
  const l = d.lines.find((x) => x.line === line);
  return l ?? refuse('supplies/no-such-line');
}

/** A bin of the shelf that is being counted, or why not. */
export function binOf(o: Office, work: string, bin: string): Bin | Refusal {
  const shelf = shelfOf(o, work);
  const b = o.state.supplies?.bins[bin];
  if (!shelf) return refuse('supplies/not-come');
  return b && b.where !== 'gone' && shelf.stocks.includes(b.stock) ? b : refuse('supplies/no-such-bin');
}

/** Every way in which a line of a parcel is not what was ordered and written. */
export function differencesOf(
  l: DeliveryLine,
  indicator: string,
  cold: boolean,
): { about: Difference; quantity: number }[] {
  if (l.box.stock !== l.stock) return [{ about: 'wrong-item', quantity: l.box.quantity }];
  const out: { about: Difference; quantity: number }[] = [];
  if (l.box.quantity < l.ordered) out.push({ about: 'short', quantity: l.ordered - l.box.quantity });
  if (l.box.quantity > l.ordered) out.push({ about: 'over', quantity: l.box.quantity - l.ordered });
  if (l.box.damaged > 0) out.push({ about: 'damaged', quantity: l.box.damaged });
  if (l.box.lot !== l.slip.lot) out.push({ about: 'lot-differs', quantity: l.box.quantity });
  if (cold && (indicator === 'too-warm' || indicator === 'frozen'))
    out.push({ about: 'too-warm', quantity: l.box.quantity });
  return out;
}
/** What a supplier owes for: the others it only puts right in its books. */
export const OWED: readonly Difference[] = ['short', 'damaged', 'too-warm'];

/** Where a bin can be taken from and used. */
export const inUse = (b: Bin): boolean => b.where === 'fridge' || b.where === 'shelf' || b.where === 'room';
export const isExpired = (b: Pick<BinSetup, 'expiresDay'>): boolean => b.expiresDay < 0;
export const isRecalled = (o: Office, b: Pick<BinSetup, 'stock' | 'lot'>): boolean =>
  Object.values(o.setup.areas.supplies?.shelves ?? {}).some(
    (s) => s.recall !== null && s.recall.stock === b.stock && s.recall.lot === b.lot,
  );
export const mayBeUsed = (o: Office, b: Bin): boolean => inUse(b) && !isExpired(b) && !isRecalled(o, b);

export const binsOf = (s: State, stock: string): Bin[] =>
  Object.values(s.supplies?.bins ?? {}).filter((b) => b.stock === stock);
export const onHand = (o: Office, stock: string): number =>
  binsOf(o.state, stock)
    .filter((b) => mayBeUsed(o, b))
    .reduce((sum, b) => sum + b.quantity, 0);

export const parOf = (i: StockItem): number => parLevel(i.dailyUse, i.leadDays, i.reviewDays, i.safety);
export const reorderAt = (i: StockItem): number => reorderPoint(i.dailyUse, i.leadDays, i.safety);
/** What should be ordered of a stock now, by what truly lies there. */
export function needOf(o: Office, stock: string): number {
  const i = itemOf(o, stock);
  if (!i) return 0;
  return orderQuantity(
    parOf(i),
    reorderAt(i),
    onHand(o, stock),
    o.state.supplies?.onOrder[stock] ?? 0,
    i.caseSize,
  );
}

/** The bin that has to be used up first of a stock in one place; undefined when only one pile lies there. */
export function firstOut(o: Office, stock: string): Bin | undefined {
  const piles = binsOf(o.state, stock).filter((b) => mayBeUsed(o, b) && b.where !== 'room' && b.quantity > 0);
  if (piles.length < 2) return undefined;
  return [...piles].sort((a, b) => a.expiresDay - b.expiresDay || (a.bin < b.bin ? -1 : 1))[0];
}

/** A change to the slice; what was never dealt is never written. */
export const within = (s: State, change: (supplies: SuppliesState) => Partial<SuppliesState>): State =>
  s.supplies === null ? s : { ...s, supplies: { ...s.supplies, ...change(s.supplies) } };
