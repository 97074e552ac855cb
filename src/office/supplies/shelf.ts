// A shelf to count: what lies there against what the list says, the earliest date in front, what may not be used off the
// shelf, and an order up to par for what is low. Counting wrong, ordering by feel or leaving a date is possible; what is
// left behind comes back on its own day.
import { type Area, draft, isRefusal, refuse, replace } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import {
  binOf,
  binsOf,
  centsOf,
  firstOut,
  inUse,
  isExpired,
  isRecalled,
  itemOf,
  needOf,
  shelfOf,
  within,
} from './shelf-of.ts';
import type { Bin } from './state.ts';

const change = (s: State, bin: string, to: Partial<Bin>): State =>
  within(s, (x) => ({ bins: replace(x.bins, bin, to) }));
const named = (work: string, b: Bin) => ({ work, bin: b.bin, stock: b.stock, lot: b.lot });

/** What a finished count has left behind, by kind. */
export function leftBehind(o: Office, work: string) {
  const stocks = shelfOf(o, work)?.stocks ?? [];
  const bins = stocks.flatMap((stock) => binsOf(o.state, stock));
  return {
    miscounted: bins.filter((b) => inUse(b) && b.counted !== b.quantity).map((b) => b.bin),
    unsafe: bins.filter((b) => inUse(b) && (isExpired(b) || isRecalled(o, b))).map((b) => b.bin),
    unrotated: stocks.filter((stock) => firstOut(o, stock)?.front === false),
    low: stocks.filter((stock) => needOf(o, stock) > 0),
  };
}

export const shelf: Area = {
  decide: {
    'supplies.count': (o, { work, bin, quantity }) => {
      const b = binOf(o, work, bin);
      return isRefusal(b)
        ? b
        : [draft('supplies.counted', { ...named(work, b), quantity, right: quantity === b.quantity })];
    },
    'supplies.put-in-front': (o, { work, bin }) => {
      const b = binOf(o, work, bin);
      if (isRefusal(b)) return b;
      if (!inUse(b)) return refuse('supplies/not-on-shelf');
      return [draft('supplies.rotated', { ...named(work, b), right: firstOut(o, b.stock)?.bin === b.bin })];
    },
    'supplies.pull': (o, { work, bin, why }) => {
      const b = binOf(o, work, bin);
      if (isRefusal(b)) return b;
      if (!inUse(b)) return refuse('supplies/not-on-shelf');
      const right = why === 'expired' ? isExpired(b) : why === 'recalled' ? isRecalled(o, b) : false;
      return [draft('supplies.pulled', { ...named(work, b), why, right })];
    },
    'supplies.put-back': (o, { work, bin }) => {
      const b = binOf(o, work, bin);
      if (isRefusal(b)) return b;
      if (b.where !== 'pulled') return refuse('supplies/not-pulled');
      return [
        draft('supplies.put-back-in-use', { ...named(work, b), right: !isExpired(b) && !isRecalled(o, b) }),
      ];
    },
    'supplies.discard': (o, { work, bin }) => {
      const b = o.state.supplies?.bins[bin];
      if (o.state.work[work] === undefined || o.state.work[work]?.status === 'coming')
        return refuse('supplies/not-come');
      if (!b || b.where === 'gone') return refuse('supplies/no-such-bin');
      // A recalled lot goes back, and doses in doubt wait for an answer: neither is anybody's to throw away.
      const told = Object.values(o.state.supplies?.fridges ?? {}).some((f) => f.advice === 'not-usable');
      const right = !isRecalled(o, b) && (isExpired(b) || (b.where === 'hold' && told));
      return [
        draft('supplies.discarded', {
          ...named(work, b),
          quantity: b.quantity,
          cents: centsOf(o, b.stock, b.quantity),
          right,
        }),
      ];
    },
    'supplies.order': (o, { work, stock, quantity }) => {
      if (!shelfOf(o, work)) return refuse('supplies/not-come');
      const item = itemOf(o, stock);
      if (!item) return refuse('supplies/no-such-item');
      if (quantity === 0 || quantity % item.caseSize !== 0) return refuse('supplies/by-the-case');
      const need = needOf(o, stock);
      return [
        draft('supplies.ordered', {
          work,
          stock,
          quantity,
          need,
          cents: centsOf(o, stock, quantity),
          is: quantity === need ? 'right' : quantity < need ? 'too-little' : 'too-much',
        }),
      ];
    },
    'supplies.cancel-order': (o, { work, stock }) => {
      const quantity = o.state.supplies?.ordered[stock] ?? 0;
      if (!shelfOf(o, work)) return refuse('supplies/not-come');
      return quantity > 0
        ? [draft('supplies.order-cancelled', { work, stock, quantity })]
        : refuse('supplies/no-order');
    },
    'supplies.finish-count': (o, { work }) => {
      if (!shelfOf(o, work)) return refuse('supplies/not-come');
      if (o.state.supplies?.counts[work]?.finished) return refuse('supplies/finished-already');
      const left = leftBehind(o, work);
      const right = Object.values(left).every((list) => list.length === 0);
      return [
        draft('supplies.count-finished', {
          work,
          ...left,
          complete: left.miscounted.length === 0,
          right,
        }),
        ...finish(o, work, right),
      ];
    },
  },
  evolve: {
    'supplies.counted': (s, f) => change(s, f.bin, { counted: f.quantity, listed: f.quantity }),
    'supplies.rotated': (s, f) =>
      within(s, (x) => ({
        bins: Object.fromEntries(
          Object.entries(x.bins).map(([id, b]) => [
            id,
            b.stock === f.stock && b.front !== (id === f.bin) ? { ...b, front: id === f.bin } : b,
          ]),
        ),
      })),
    'supplies.pulled': (s, f) => {
      const next = change(s, f.bin, { where: 'pulled', front: false });
      const rest = binsOf(next, f.stock).filter((b) => inUse(b) && b.where !== 'room');
      // Whatever lay behind it is in front now.
      const only = rest.length === 1 ? rest[0] : undefined;
      return only ? change(next, only.bin, { front: true }) : next;
    },
    'supplies.put-back-in-use': (s, f) =>
      change(s, f.bin, { where: s.supplies?.bins[f.bin]?.home ?? 'shelf' }),
    'supplies.discarded': (s, f) => change(s, f.bin, { where: 'gone', quantity: 0, listed: 0 }),
    'supplies.ordered': (s, f) =>
      within(s, (x) => ({
        ordered: { ...x.ordered, [f.stock]: (x.ordered[f.stock] ?? 0) + f.quantity },
        onOrder: { ...x.onOrder, [f.stock]: (x.onOrder[f.stock] ?? 0) + f.quantity },
      })),
    'supplies.order-cancelled': (s, f) =>
      within(s, (x) => ({
        ordered: { ...x.ordered, [f.stock]: 0 },
        onOrder: { ...x.onOrder, [f.stock]: Math.max(0, (x.onOrder[f.stock] ?? 0) - f.quantity) },
      })),
    'supplies.count-finished': (s, f) =>
      within(s, (x) => ({ counts: replace(x.counts, f.work, { finished: true }) })),
  },
};
