// A parcel at the back door: opened, each line counted against the order and the packing slip, cold things away first,
// differences written down and told to the supplier, the slip filed with the order. Taking it all as the slip says, or
// signing before looking, is possible and remembered. Cold goods warm up by their own clock; the supplier answers by its.
import { dateOnPaper } from '../calendar/dates.ts';
import { MINUTE } from '../kinds.ts';
import { type Area, draft, isRefusal, refuse, replace, timer } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import { later } from './came-of-it.ts';
import type { DeliveryLine } from './setup.ts';
import { centsOf, deliveryOf, differencesOf, itemOf, lineOf, OWED, within } from './shelf-of.ts';
import type { DeliveryState, LineState } from './state.ts';

/** How long a cold parcel keeps outside a fridge, and how soon the supplier looks into a complaint. Simulation values. */
export const KEEPS_COLD_MS = 30 * MINUTE;
const SUPPLIER_MS = 10 * MINUTE;

const isCold = (o: Office, stock: string): boolean => itemOf(o, stock)?.keep === 'fridge';
const stateOf = (o: Office, work: string): DeliveryState | undefined => o.state.supplies?.deliveries[work];
const good = (l: DeliveryLine): number => (l.box.stock === l.stock ? l.box.quantity - l.box.damaged : 0);

/** Out of the cold and not yet away: in the box, or on a shelf. */
function standsOut(o: Office, work: string, l: DeliveryLine): boolean {
  const s = stateOf(o, work)?.lines[l.line];
  if (!isCold(o, l.box.stock) || !s || s.warmed) return false;
  const bin = o.state.supplies?.bins[binId(work, l.line)];
  return s.status === 'waiting' || (s.status === 'received' && bin?.where === 'shelf');
}
const binId = (work: string, line: string): string => `${work}-${line}`;

const lineState = (s: State, work: string, line: string, change: Partial<LineState>): State =>
  within(s, (x) => ({
    deliveries: replace(x.deliveries, work, {
      lines: replace(x.deliveries[work]?.lines ?? {}, line, change),
    }),
  }));

export const delivery: Area = {
  decide: {
    'supplies.open-box': (o, { work }) => {
      if (!deliveryOf(o, work)) return refuse('supplies/not-come');
      return stateOf(o, work)?.opened
        ? refuse('supplies/box-is-open')
        : [draft('supplies.box-opened', { work })];
    },
    'supplies.receive': (o, { work, line, quantity, lot, expires, to }) => {
      const l = lineOf(o, work, line);
      if (isRefusal(l)) return l;
      const d = deliveryOf(o, work);
      const s = stateOf(o, work);
      if (!d || !s || s.lines[line]?.status !== 'waiting') return refuse('supplies/line-settled');
      const cold = isCold(o, l.box.stock);
      const spoiled = cold && (s.lines[line]?.warmed || ['too-warm', 'frozen'].includes(d.indicator));
      const wrong: ('item' | 'quantity' | 'lot' | 'expires' | 'place')[] = [];
      if (l.box.stock !== l.stock) wrong.push('item');
      if (quantity !== good(l)) wrong.push('quantity');
      if (lot.trim().toUpperCase() !== l.box.lot) wrong.push('lot');
      if (expires.trim() !== dateOnPaper(o.setup.date, l.box.expiresDay)) wrong.push('expires');
      if (to !== (spoiled ? 'hold' : cold ? 'fridge' : 'shelf')) wrong.push('place');
      const coldWaits = d.lines.some(
        (x) => x.line !== line && isCold(o, x.box.stock) && s.lines[x.line]?.status === 'waiting',
      );
      return [
        draft('supplies.received', {
          work,
          line,
          stock: l.stock,
          quantity,
          lot: lot.trim().toUpperCase(),
          expires: expires.trim(),
          to,
          cold,
          seen: s.opened,
          coldWaits,
          wrong,
          right: wrong.length === 0,
        }),
      ];
    },
    'supplies.note': (o, { work, line, about, quantity }) => {
      const l = lineOf(o, work, line);
      if (isRefusal(l)) return l;
      const d = deliveryOf(o, work);
      const true_ = differencesOf(l, d?.indicator ?? 'none', isCold(o, l.box.stock));
      return [
        draft('supplies.noted', {
          work,
          line,
          stock: l.stock,
          about,
          quantity,
          right: true_.some((x) => x.about === about && x.quantity === quantity),
        }),
      ];
    },
    'supplies.send-back': (o, { work, line }) => {
      const l = lineOf(o, work, line);
      if (isRefusal(l)) return l;
      if (stateOf(o, work)?.lines[line]?.status !== 'waiting') return refuse('supplies/line-settled');
      return [
        draft('supplies.sent-back', {
          work,
          line,
          stock: l.stock,
          right: l.box.stock !== l.stock || good(l) === 0,
        }),
      ];
    },
    'supplies.sign': (o, { work, as }) => {
      const s = stateOf(o, work);
      if (!deliveryOf(o, work) || !s) return refuse('supplies/not-come');
      if (s.signed !== null) return refuse('supplies/signed-already');
      const settled = Object.values(s.lines).every((l) => l.status !== 'waiting');
      return [
        draft('supplies.signed', { work, as, right: as === 'subject-to-count' || (s.opened && settled) }),
      ];
    },
    'supplies.file-slip': (o, { work }) => {
      const d = deliveryOf(o, work);
      const s = stateOf(o, work);
      if (!d || !s) return refuse('supplies/not-come');
      if (s.filed) return refuse('supplies/filed-already');
      const left = d.lines.filter((l) => s.lines[l.line]?.status === 'waiting').map((l) => l.line);
      const wrong = d.lines
        .filter((l) => s.lines[l.line]?.status !== 'waiting' && !s.lines[l.line]?.right)
        .map((l) => l.line);
      const unnoted = d.lines.filter((l) => unnotedOn(o, work, l).length > 0).map((l) => l.line);
      const right = left.length + wrong.length + unnoted.length === 0;
      return [draft('supplies.slip-filed', { work, left, wrong, unnoted, right }), ...finish(o, work, right)];
    },
  },
  evolve: {
    'supplies.box-opened': (s, f) =>
      within(s, (x) => ({ deliveries: replace(x.deliveries, f.work, { opened: true }) })),
    'supplies.received': (s, f, setup) => {
      const l = setup.areas.supplies?.deliveries[f.work]?.lines.find((x) => x.line === f.line);
      const warmed = s.supplies?.deliveries[f.work]?.lines[f.line]?.warmed ?? false;
      const d = setup.areas.supplies?.deliveries[f.work];
      const next = lineState(s, f.work, f.line, { status: 'received', right: f.right });
      if (!l || !d) return next;
      const id = binId(f.work, f.line);
      // What goes into the bin is what is in the box; what is typed is what the list says of it.
      const bin = {
        bin: id,
        stock: l.box.stock,
        lot: l.box.lot,
        expiresDay: l.box.expiresDay,
        listedLot: f.lot,
        listedExpires: f.expires,
        quantity: Math.max(0, l.box.quantity - l.box.damaged),
        listed: f.quantity,
        counted: null,
        where: f.to,
        home: f.cold ? ('fridge' as const) : ('shelf' as const),
        front: false,
        unfit: f.cold && (warmed || d.indicator === 'too-warm' || d.indicator === 'frozen'),
      };
      return within(next, (x) => ({
        bins: { ...x.bins, [id]: bin },
        onOrder: { ...x.onOrder, [f.stock]: Math.max(0, (x.onOrder[f.stock] ?? 0) - f.quantity) },
      }));
    },
    'supplies.noted': (s, f) =>
      lineState(s, f.work, f.line, {
        noted: [
          ...(s.supplies?.deliveries[f.work]?.lines[f.line]?.noted ?? []),
          { about: f.about, quantity: f.quantity, right: f.right },
        ],
      }),
    'supplies.answered': (s, f) =>
      lineState(s, f.work, f.line, { answer: { credited: f.credited, cents: f.cents } }),
    'supplies.sent-back': (s, f) => lineState(s, f.work, f.line, { status: 'sent-back', right: f.right }),
    'supplies.signed': (s, f) =>
      within(s, (x) => ({ deliveries: replace(x.deliveries, f.work, { signed: f.as }) })),
    'supplies.slip-filed': (s, f) =>
      within(s, (x) => ({ deliveries: replace(x.deliveries, f.work, { filed: true }) })),
    'supplies.warmed': (s, f) => {
      const next = lineState(s, f.work, f.line, { warmed: true });
      return within(next, (x) => ({ bins: replace(x.bins, binId(f.work, f.line), { unfit: true }) }));
    },
  },
  react: {
    'work.arrived': (o, f) =>
      deliveryOf(o, f.work) ? [timer(o, KEEPS_COLD_MS, { do: 'supplies.warm', key: f.work })] : [],
    /** A cold thing on an open shelf has its own half hour. */
    'supplies.received': (o, f) =>
      f.cold && f.to === 'shelf'
        ? [timer(o, KEEPS_COLD_MS, { do: 'supplies.warm', key: `${f.work}|${f.line}` })]
        : [],
    'supplies.noted': (o, f) => [
      timer(o, SUPPLIER_MS, {
        do: 'supplies.answer',
        key: `${f.work}|${f.line}|${f.about}`,
        owed: f.right && OWED.includes(f.about) ? f.quantity : 0,
        stock: f.stock,
        agreed: f.right,
      }),
    ],
    'supplies.slip-filed': (o, f) => {
      const d = deliveryOf(o, f.work);
      const owed = (d?.lines ?? []).flatMap((l) =>
        unnotedOn(o, f.work, l).filter((x) => OWED.includes(x.about)),
      );
      const cents = (d?.lines ?? []).reduce(
        (sum, l) =>
          sum +
          unnotedOn(o, f.work, l)
            .filter((x) => OWED.includes(x.about))
            .reduce((n, x) => n + centsOf(o, l.stock, x.quantity), 0),
        0,
      );
      return owed.length > 0 ? later(o, 'overpaid', f.work, null, cents) : [];
    },
  },
  happen: {
    'supplies.warm': (o, e) => {
      const [work = '', line] = e.key.split('|');
      const d = deliveryOf(o, work);
      return (d?.lines ?? [])
        .filter((l) => (line === undefined || l.line === line) && standsOut(o, work, l))
        .map((l) =>
          draft('supplies.warmed', {
            work,
            line: l.line,
            stock: l.box.stock,
            quantity: l.box.quantity,
            cents: centsOf(o, l.box.stock, l.box.quantity),
          }),
        );
    },
    'supplies.answer': (o, e) => {
      const [work = '', line = ''] = e.key.split('|');
      return [
        draft('supplies.answered', {
          work,
          line,
          credited: e.agreed === true,
          cents: centsOf(o, String(e.stock), Number(e.owed)),
        }),
      ];
    },
  },
};

/** Differences of a line that nobody has written down; a thing that went back whole needs no more words. */
function unnotedOn(o: Office, work: string, l: DeliveryLine) {
  const s = stateOf(o, work)?.lines[l.line];
  if (!s) return [];
  return differencesOf(l, deliveryOf(o, work)?.indicator ?? 'none', isCold(o, l.box.stock)).filter(
    (x) => !s.noted.some((n) => n.right && n.about === x.about),
  );
}
