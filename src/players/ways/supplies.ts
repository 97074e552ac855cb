// Plausible ways to give the supplies' commands: figures from the slip, the box, the shelf, or a slip of the finger.
// From the view only; null when nothing on view allows it.
import type { CommandType } from '../../office/commands.ts';
import { DIFFERENCES, PUT_TO, REPORT_TO } from '../../office/supplies/schema.ts';
import type { Stream } from '../../shift/streams.ts';
import type { CountView, DeliveryLineView, DeliveryView, FridgeView } from '../../views/supplies.ts';
import type { DeskView } from '../../views/types.ts';
import type { Way } from './draws.ts';

type Supply = Extract<CommandType, `supplies.${string}`>;
type Ways = { [T in Supply]: Way<T> };

const parcel = <P>(
  v: DeskView,
  d: Stream,
  then: (x: DeliveryView, line: DeliveryLineView) => P,
): P | null => {
  const open = (v.supplies?.deliveries ?? []).filter((x) => !x.filed);
  if (open.length === 0) return null;
  const x = d.pick(open);
  const waiting = x.lines.filter((l) => l.status === 'waiting');
  return then(x, d.pick(waiting.length > 0 ? waiting : x.lines));
};
const fridge = <P>(v: DeskView, d: Stream, then: (x: FridgeView) => P | null): P | null => {
  const list = v.supplies?.fridges ?? [];
  return list.length === 0 ? null : then(d.pick(list));
};
const shelf = <P>(v: DeskView, d: Stream, then: (x: CountView) => P | null): P | null => {
  const list = (v.supplies?.counts ?? []).filter((c) => !c.finished && c.bins.length > 0);
  return list.length === 0 ? null : then(d.pick(list));
};
const any = (v: DeskView, d: Stream): { work: string } | null => {
  const s = v.supplies;
  const all = s ? [...s.deliveries, ...s.fridges, ...s.counts] : [];
  return all.length === 0 ? null : { work: d.pick(all).work };
};
const fridgeWork = (v: DeskView, d: Stream) => fridge(v, d, (f) => ({ work: f.work }));
const blank = (v: DeskView, d: Stream) =>
  fridge(v, d, (f) => {
    const e = f.log.find((x) => x.state === 'blank');
    return e ? { work: f.work, entry: e.entry } : null;
  });
const bin = (v: DeskView, d: Stream) => shelf(v, d, (c) => ({ work: c.work, bin: d.pick(c.bins) }));

export const SUPPLY_WAYS: Ways = {
  'supplies.open-box': (v, d) => parcel(v, d, (x) => ({ work: x.work })),
  'supplies.receive': (v, d) =>
    parcel(v, d, (x, l) => {
      const from = l.box !== null && d.int(1, 3) > 1 ? l.box : l.slip;
      return {
        work: x.work,
        line: l.line,
        quantity: Math.max(0, from.quantity - d.pick([0, 0, 0, 1])),
        lot: from.lot,
        expires: from.expires,
        to: d.int(1, 4) > 1 ? l.keep : d.pick(PUT_TO),
      };
    }),
  'supplies.note': (v, d) =>
    parcel(v, d, (x, l) => ({
      work: x.work,
      line: l.line,
      about: d.pick(DIFFERENCES),
      quantity: d.int(1, 4),
    })),
  'supplies.send-back': (v, d) => parcel(v, d, (x, l) => ({ work: x.work, line: l.line })),
  'supplies.sign': (v, d) =>
    parcel(v, d, (x) => ({ work: x.work, as: d.pick(['received', 'subject-to-count'] as const) })),
  'supplies.file-slip': (v, d) => parcel(v, d, (x) => ({ work: x.work })),
  'supplies.look-fridge': fridgeWork,
  'supplies.log-fridge': (v, d) =>
    fridge(v, d, (f) => ({
      work: f.work,
      ...(f.display && d.int(1, 3) > 1 ? f.display : { now: 405, min: 398, max: 419 }),
    })),
  'supplies.reset-fridge': fridgeWork,
  'supplies.explain-blank': blank,
  'supplies.fill-blank': blank,
  'supplies.hold': fridgeWork,
  'supplies.release': fridgeWork,
  'supplies.report': (v, d) => {
    const work = any(v, d);
    return work && { ...work, to: d.pick(REPORT_TO) };
  },
  'supplies.count': (v, d) =>
    shelf(v, d, (c) => {
      const b = v.supplies?.bins.find((x) => x.bin === d.pick(c.bins));
      if (!b) return null;
      const there = b.lies ? b.lies.boxes * b.lies.perBox + b.lies.loose : b.listed;
      return { work: c.work, bin: b.bin, quantity: d.int(1, 3) > 1 ? there : b.listed };
    }),
  'supplies.put-in-front': bin,
  'supplies.pull': (v, d) => {
    const b = bin(v, d);
    return b && { ...b, why: d.pick(['expired', 'recalled', 'damaged'] as const) };
  },
  'supplies.put-back': (v, d) =>
    shelf(v, d, (c) => {
      const pulled = c.bins.filter((id) => v.supplies?.bins.find((b) => b.bin === id)?.where === 'pulled');
      return pulled.length === 0 ? null : { work: c.work, bin: d.pick(pulled) };
    }),
  'supplies.discard': bin,
  'supplies.order': (v, d) =>
    shelf(v, d, (c) => {
      const row = v.supplies?.stock.find((s) => s.stock === d.pick(c.stocks));
      return row ? { work: c.work, stock: row.stock, quantity: row.caseSize * d.int(1, 3) } : null;
    }),
  'supplies.cancel-order': (v, d) =>
    shelf(v, d, (c) => {
      const ordered = v.supplies?.stock.filter((s) => s.orderedToday > 0) ?? [];
      return ordered.length === 0 ? null : { work: c.work, stock: d.pick(ordered).stock };
    }),
  'supplies.finish-count': (v, d) => shelf(v, d, (c) => ({ work: c.work })),
};
