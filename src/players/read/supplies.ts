// What a careful clerk reads off the supplies tool: a line as it lies in the box and where it belongs, what differs from
// the order, a temperature out of range, the pile that goes in front, and how much to order by the card on the bin.
// From the view only; a name that does not apply is left out, and its act with it.
import { daysAfter } from '../../office/calendar/dates.ts';
import { orderQuantity } from '../../office/supplies/par.ts';
import { FRIDGE_HIGH, FRIDGE_LOW } from '../../office/supplies/shelf-of.ts';
import type { Play } from '../../shift/plays.ts';
import type {
  BinView,
  CountView,
  DeliveryLineView,
  DeliveryView,
  FridgeView,
  ReadingView,
  SuppliesView,
} from '../../views/supplies.ts';
import type { DeskView } from '../../views/types.ts';

const mine = <W extends { work: string }>(list: readonly W[], play: Play): W | undefined =>
  list.find((x) => x.work === play.item) ??
  list.find((x) => play.acts.some((a) => a.params.work === x.work)) ??
  (play.item === null ? list[0] : undefined);

/** "05/13/2026" as a number that sorts by date. */
const sorts = (date: string): number => Number(date.slice(6) + date.slice(0, 2) + date.slice(3, 5));
const out = (r: ReadingView): boolean => [r.now, r.min, r.max].some((x) => x < FRIDGE_LOW || x > FRIDGE_HIGH);

function differs(d: DeliveryView, l: DeliveryLineView): { about: string; quantity: number } | null {
  if (!l.box) return null;
  if (!l.box.same) return { about: 'wrong-item', quantity: l.box.quantity };
  if (l.keep === 'fridge' && (d.indicator === 'too-warm' || d.indicator === 'frozen'))
    return { about: 'too-warm', quantity: l.box.quantity };
  if (l.box.damaged > 0) return { about: 'damaged', quantity: l.box.damaged };
  if (l.box.quantity < l.ordered) return { about: 'short', quantity: l.ordered - l.box.quantity };
  if (l.box.quantity > l.ordered) return { about: 'over', quantity: l.box.quantity - l.ordered };
  return l.box.lot === l.slip.lot ? null : { about: 'lot-differs', quantity: l.box.quantity };
}

function delivery(d: DeliveryView, name: string): unknown {
  const [first = '', field = ''] = name.split('.');
  if (first === 'warm') return d.indicator === 'too-warm' || d.indicator === 'frozen' ? d.work : undefined;
  if (first === 'differs' || first === 'back') {
    const l = d.lines.find((x) => (first === 'back' ? x.box?.same === false : differs(d, x) !== null));
    if (!l) return undefined;
    return field === 'line' ? l.line : differs(d, l)?.[field as 'about'];
  }
  // Cold lines come first: l1 is the first line to put away.
  const order = [...d.lines].sort((a, b) => (a.keep === b.keep ? 0 : a.keep === 'fridge' ? -1 : 1));
  const l = order[Number(first.slice(1)) - 1];
  if (!l?.box?.same) return undefined;
  const spoiled = d.indicator === 'too-warm' || d.indicator === 'frozen';
  return {
    line: l.line,
    quantity: l.box.quantity - l.box.damaged,
    lot: l.box.lot,
    expires: l.box.expires,
    to: l.keep === 'shelf' ? 'shelf' : spoiled ? 'hold' : 'fridge',
  }[field];
}

function fridge(f: FridgeView, name: string): unknown {
  if (name === 'blank') return f.log.find((e) => e.state === 'blank')?.entry;
  if (!f.display) return undefined;
  if (name === 'out') return out(f.display) ? f.work : undefined;
  if (name === 'fine') return f.advice === 'usable' ? f.work : undefined;
  return f.display[name as 'now'];
}

function shelf(view: DeskView, s: SuppliesView, c: CountView, name: string): unknown {
  const today = daysAfter(view.dateText, 0);
  const now = sorts(
    `${String(today.month).padStart(2, '0')}/${String(today.day).padStart(2, '0')}/${today.year}`,
  );
  const all = c.bins
    .map((id) => s.bins.find((b) => b.bin === id))
    .filter((b): b is BinView => b !== undefined);
  const inUse = all.filter((b) => ['shelf', 'fridge', 'room'].includes(b.where));
  const units = (b: BinView): number => (b.lies ? b.lies.boxes * b.lies.perBox + b.lies.loose : b.listed);
  const [first = '', field = ''] = name.split('.');
  if (first.startsWith('bin')) {
    const b = all[Number(first.slice(3)) - 1];
    if (!b) return undefined;
    return field === 'quantity' ? units(b) : b.bin;
  }
  if (first === 'recall') return c.recall ? c.work : undefined;
  if (first.startsWith('expired'))
    return inUse.filter((b) => sorts(b.expires) < now)[Number(first.slice(7) || 1) - 1]?.bin;
  const recalled = (b: BinView): boolean => c.recall !== null && b.lot === c.recall.lot;
  if (first.startsWith('recalled')) return inUse.filter(recalled)[Number(first.slice(8) || 1) - 1]?.bin;
  const usable = inUse.filter((b) => sorts(b.expires) >= now && !recalled(b));
  if (first.startsWith('front')) {
    const wanted = c.stocks.flatMap((stock) => {
      const piles = usable
        .filter((b) => b.stock === stock && b.where !== 'room')
        .sort((a, b) => sorts(a.expires) - sorts(b.expires));
      return piles.length > 1 && piles[0]?.front === false ? [piles[0].bin] : [];
    });
    return wanted[Number(first.slice(5) || 1) - 1];
  }
  if (first.startsWith('order')) {
    const wanted = c.stocks.flatMap((stock) => {
      const row = s.stock.find((x) => x.stock === stock);
      if (!row) return [];
      const there = usable.filter((b) => b.stock === stock).reduce((sum, b) => sum + units(b), 0);
      const quantity = orderQuantity(row.par, row.reorderAt, there, row.onOrder, row.caseSize);
      return quantity > 0 ? [{ stock, quantity }] : [];
    });
    return wanted[Number(first.slice(5) || 1) - 1]?.[field as 'stock'];
  }
  return undefined;
}

export function supplies(view: DeskView, play: Play, name: string): unknown {
  const s = view.supplies;
  if (!s) return undefined;
  const dot = name.indexOf('.');
  const [head, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  if (head === 'box') {
    const d = mine(s.deliveries, play);
    return d && delivery(d, rest);
  }
  if (head === 'fridge') {
    const f = mine(s.fridges, play);
    return f && fridge(f, rest);
  }
  const c = head === 'shelf' ? mine(s.counts, play) : undefined;
  return c && shelf(view, s, c, rest);
}
