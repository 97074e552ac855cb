// The end of the day looks back over what came in and was left as it was: stock that will run out on its own day, dates
// that somebody will notice at the chair, doses that were used in doubt, doses that were kept. Each is set on a later day.
import { DAY } from '../kinds.ts';
import type { Draft } from '../facts.ts';
import type { Area } from '../rules.ts';
import type { Office } from '../state.ts';
import { later } from './came-of-it.ts';
import { daysOfStock } from './par.ts';
import {
  binsOf,
  centsOf,
  come,
  deliveryOf,
  fridgeOf,
  inRange,
  inUse,
  isRecalled,
  itemOf,
  onHand,
  reorderAt,
  shelfOf,
} from './shelf-of.ts';
import { leftBehind } from './shelf.ts';

function ofShelf(o: Office, work: string): Draft[] {
  const shelf = shelfOf(o, work);
  const supplies = o.state.supplies;
  if (!shelf || !supplies) return [];
  const left = leftBehind(o, work);
  const out: Draft[] = [];
  for (const stock of left.low) {
    const item = itemOf(o, stock);
    if (!item) continue;
    const days = daysOfStock(onHand(o, stock) + (supplies.onOrder[stock] ?? 0), item.dailyUse);
    out.push(...later(o, 'ran-out', work, stock, 0, Math.max(1, days)));
  }
  for (const id of left.unsafe) {
    const b = supplies.bins[id];
    if (!b) continue;
    out.push(...later(o, isRecalled(o, b) ? 'recalled-used' : 'expired-at-chair', work, b.stock, 0));
  }
  for (const stock of left.unrotated) {
    const cents = binsOf(o.state, stock)
      .filter((b) => inUse(b) && !b.front)
      .reduce((sum, b) => sum + centsOf(o, stock, b.quantity), 0);
    out.push(...later(o, 'wasted', work, stock, cents));
  }
  for (const stock of shelf.stocks) {
    const item = itemOf(o, stock);
    const ordered = supplies.ordered[stock] ?? 0;
    const over = item ? onHand(o, stock) + (supplies.onOrder[stock] ?? 0) - ordered - reorderAt(item) : 0;
    // Ordered though there was enough.
    if (ordered > 0 && over > 0)
      out.push(...later(o, 'overstocked', work, stock, centsOf(o, stock, ordered)));
  }
  return out;
}

function ofFridge(o: Office, work: string): Draft[] {
  const f = fridgeOf(o, work);
  const s = o.state.supplies?.fridges[work];
  if (!f || !s || inRange(f)) return [];
  const bins = Object.values(o.state.supplies?.bins ?? {}).filter((b) => b.home === 'fridge');
  const inHold = bins.filter((b) => b.where === 'hold');
  if (bins.some((b) => b.where === 'fridge' && b.quantity > 0) && !(s.released && s.advice === 'usable'))
    return later(o, 'revaccination', work, null, 0);
  if (s.advice === 'usable')
    return later(
      o,
      'doses-saved',
      work,
      null,
      bins.reduce((sum, b) => sum + centsOf(o, b.stock, b.quantity), 0),
    );
  return inHold.length > 0 && s.advice === null ? later(o, 'still-on-hold', work, null, 0) : [];
}

function ofParcel(o: Office, work: string): Draft[] {
  const d = deliveryOf(o, work);
  if (!d) return [];
  const bins = Object.values(o.state.supplies?.bins ?? {}).filter((b) => b.bin.startsWith(`${work}-`));
  const lines = o.state.supplies?.deliveries[work]?.lines ?? {};
  const out: Draft[] = [];
  if (bins.some((b) => b.unfit && b.where === 'fridge'))
    out.push(...later(o, 'revaccination', work, null, 0));
  const waiting = d.lines.filter(
    (l) =>
      itemOf(o, l.box.stock)?.keep === 'fridge' &&
      (lines[l.line]?.status === 'waiting' || lines[l.line]?.warmed),
  );
  if (waiting.length > 0)
    out.push(
      ...later(
        o,
        'doses-thrown-away',
        work,
        waiting[0]?.box.stock ?? null,
        waiting.reduce((sum, l) => sum + centsOf(o, l.box.stock, l.box.quantity), 0),
      ),
    );
  return out;
}

export const dayEnd: Area = {
  react: {
    'day.end': (o) => {
      const s = o.setup.areas.supplies;
      if (!s || o.state.nowMs >= DAY) return [];
      return [
        ...Object.keys(s.shelves).flatMap((w) => (come(o, w) ? ofShelf(o, w) : [])),
        ...Object.keys(s.fridges).flatMap((w) => (come(o, w) ? ofFridge(o, w) : [])),
        ...Object.keys(s.deliveries).flatMap((w) => (come(o, w) ? ofParcel(o, w) : [])),
      ];
    },
  },
};
