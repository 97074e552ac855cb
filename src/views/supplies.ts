// The supply side on view: the stock list, parcels with their papers, the fridge's display, shelves that are counted.
// What is in a box is seen once it is open, a thermometer once it is read, a pile only by whoever stands at its shelf.
// Whether a date has passed or a degree is out of range is for the reader: it is not said here.
import { dateOnPaper } from '../office/calendar/dates.ts';
import { shows } from '../office/supplies/fridge.ts';
import type { DeliveryLine } from '../office/supplies/setup.ts';
import { parOf, reorderAt } from '../office/supplies/shelf-of.ts';
import type { Bin, LineState, Where } from '../office/supplies/state.ts';
import type { Office } from '../office/state.ts';
import type { TextRef } from './types.ts';

export interface StockRow {
  stock: string;
  title: TextRef;
  keep: 'fridge' | 'shelf';
  /** What the list says is in use. */ listed: number;
  onOrder: number;
  orderedToday: number;
  reorderAt: number;
  par: number;
  caseSize: number;
  dailyUse: number;
  priceCents: number;
}
export interface BinView {
  bin: string;
  stock: string;
  title: TextRef;
  lot: string;
  expires: string;
  listed: number;
  counted: number | null;
  where: Where;
  front: boolean;
  /** How it lies there: full boxes and loose ones. Null from afar. */ lies: {
    boxes: number;
    perBox: number;
    loose: number;
  } | null;
}
export interface PackedView {
  title: TextRef;
  lot: string;
  expires: string;
  quantity: number;
}
export interface DeliveryLineView {
  line: string;
  stock: string;
  title: TextRef;
  keep: 'fridge' | 'shelf';
  ordered: number;
  slip: PackedView;
  box: (PackedView & { damaged: number; same: boolean }) | null;
  status: LineState['status'];
  noted: { about: string; quantity: number }[];
  answer: LineState['answer'];
}
export interface DeliveryView {
  work: string;
  supplier: string;
  order: string;
  atMs: number;
  opened: boolean;
  /** Says on the outside that it must be kept cold. */ cold: boolean;
  indicator: string | null;
  signed: 'received' | 'subject-to-count' | null;
  filed: boolean;
  reported: string[];
  lines: DeliveryLineView[];
}
export interface ReadingView {
  now: number;
  min: number;
  max: number;
}
export interface FridgeView {
  work: string;
  display: ReadingView | null;
  logged: ReadingView | null;
  wasReset: boolean;
  held: boolean;
  reported: string[];
  advice: 'usable' | 'not-usable' | null;
  log: {
    entry: string;
    on: string;
    half: 'morning' | 'evening';
    read: ReadingView | null;
    state: 'read' | 'blank' | 'explained' | 'filled';
  }[];
}
export interface CountView {
  work: string;
  title: TextRef;
  finished: boolean;
  recall: { title: TextRef; lot: string; class: string } | null;
  reported: string[];
  stocks: string[];
  bins: string[];
}
export interface SuppliesView {
  stock: StockRow[];
  bins: BinView[];
  deliveries: DeliveryView[];
  fridges: FridgeView[];
  counts: CountView[];
  /** Somebody will ask for the fridge to be read this morning: until then, nobody has. */
  fridgeUnread: boolean;
}

const titleOf = (o: Office, stock: string): TextRef => ({ id: o.setup.stock[stock]?.title ?? stock });
const hasCome = (o: Office, work: string): boolean =>
  o.state.work[work] !== undefined && o.state.work[work]?.status !== 'coming';

function binView(o: Office, b: Bin, near: boolean): BinView {
  const perBox = o.setup.stock[b.stock]?.perBox ?? 1;
  return {
    bin: b.bin,
    stock: b.stock,
    title: titleOf(o, b.stock),
    lot: near ? b.lot : b.listedLot,
    expires: near
      ? dateOnPaper(o.setup.date, b.expiresDay)
      : (b.listedExpires ?? dateOnPaper(o.setup.date, b.expiresDay)),
    listed: b.listed,
    counted: b.counted,
    where: b.where,
    front: b.front,
    lies: near ? { boxes: Math.floor(b.quantity / perBox), perBox, loose: b.quantity % perBox } : null,
  };
}

function lineView(o: Office, l: DeliveryLine, s: LineState | undefined, opened: boolean): DeliveryLineView {
  const packed = (p: { stock: string; lot: string; expiresDay: number; quantity: number }): PackedView => ({
    title: titleOf(o, p.stock),
    lot: p.lot,
    expires: dateOnPaper(o.setup.date, p.expiresDay),
    quantity: p.quantity,
  });
  return {
    line: l.line,
    stock: l.stock,
    title: titleOf(o, l.stock),
    keep: o.setup.stock[l.slip.stock]?.keep ?? 'shelf',
    ordered: l.ordered,
    slip: packed(l.slip),
    box: opened ? { ...packed(l.box), damaged: l.box.damaged, same: l.box.stock === l.stock } : null,
    status: s?.status ?? 'waiting',
    noted: (s?.noted ?? []).map(({ about, quantity }) => ({ about, quantity })),
    answer: s?.answer ?? null,
  };
}

export function suppliesView(o: Office): SuppliesView | null {
  const dealt = o.setup.areas.supplies;
  const s = o.state.supplies;
  if (!dealt || !s) return null;
  const counts = Object.entries(dealt.shelves).filter(([work]) => hasCome(o, work));
  const near = new Set(counts.flatMap(([, shelf]) => shelf.stocks));
  const bins = Object.values(s.bins).filter((b) => b.where !== 'gone');
  return {
    stock: Object.values(o.setup.stock).map((i) => ({
      stock: i.id,
      title: { id: i.title },
      keep: i.keep,
      listed: bins
        .filter((b) => b.stock === i.id && ['fridge', 'shelf', 'room'].includes(b.where))
        .reduce((sum, b) => sum + b.listed, 0),
      onOrder: s.onOrder[i.id] ?? 0,
      orderedToday: s.ordered[i.id] ?? 0,
      reorderAt: reorderAt(i),
      par: parOf(i),
      caseSize: i.caseSize,
      dailyUse: i.dailyUse,
      priceCents: i.priceCents,
    })),
    bins: bins.map((b) => binView(o, b, near.has(b.stock))),
    deliveries: Object.entries(dealt.deliveries)
      .filter(([work]) => hasCome(o, work))
      .map(([work, d]) => {
        const at = s.deliveries[work];
        const opened = at?.opened ?? false;
        return {
          work,
          supplier: d.supplier,
          order: d.order,
          atMs: o.state.work[work]?.atMs ?? 0,
          opened,
          cold: d.lines.some((l) => o.setup.stock[l.slip.stock]?.keep === 'fridge'),
          indicator: opened ? d.indicator : null,
          signed: at?.signed ?? null,
          filed: at?.filed ?? false,
          reported: at?.reported ?? [],
          lines: d.lines.map((l) => lineView(o, l, at?.lines[l.line], opened)),
        };
      }),
    fridgeUnread: Object.keys(dealt.fridges).some((work) => o.state.work[work]?.status === 'coming'),
    fridges: Object.entries(dealt.fridges)
      .filter(([work]) => hasCome(o, work))
      .map(([work, f]) => {
        const at = s.fridges[work];
        return {
          work,
          display: at?.seen ? (shows(o, work) ?? null) : null,
          logged: at?.logged ?? null,
          wasReset: at?.wasReset ?? false,
          held: at?.held ?? false,
          reported: at?.reported ?? [],
          advice: at?.advice ?? null,
          log: f.log.map((e) => ({
            entry: e.entry,
            on: dateOnPaper(o.setup.date, e.day),
            half: e.half,
            read: e.read,
            state: e.read === null ? (at?.blanks[e.entry] ?? 'blank') : ('read' as const),
          })),
        };
      }),
    counts: counts.map(([work, shelf]) => ({
      work,
      title: { id: shelf.title },
      finished: s.counts[work]?.finished ?? false,
      recall:
        shelf.recall === null
          ? null
          : {
              title: titleOf(o, shelf.recall.stock),
              lot: shelf.recall.lot,
              class: shelf.recall.class,
            },
      reported: s.counts[work]?.reported ?? [],
      stocks: shelf.stocks,
      bins: bins.filter((b) => shelf.stocks.includes(b.stock)).map((b) => b.bin),
    })),
  };
}
