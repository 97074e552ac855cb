// The vaccine fridge: its thermometer is read, what it shows is written down, and then its memory is cleared. Out of range
// nothing is used and nothing thrown away: all of it is marked and kept cold, and the manufacturer, who answers from what
// it knows, is asked first. A gap in the log stays a gap. Writing what was not read is possible; it is the worst thing here.
import { MINUTE } from '../kinds.ts';
import { type Area, draft, refuse, replace, timer } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import type { Reading } from './setup.ts';
import { deliveryOf, fridgeOf, inRange, shelfOf, within } from './shelf-of.ts';
import type { Bin, FridgeState, SuppliesState } from './state.ts';

/** How soon a manufacturer's line answers, in writing. A simulation value. */
const MANUFACTURER_MS = 12 * MINUTE;

const stateOf = (o: Office, work: string): FridgeState | undefined => o.state.supplies?.fridges[work];
const change = (s: State, work: string, to: Partial<FridgeState>): State =>
  within(s, (x) => ({ fridges: replace(x.fridges, work, to) }));
/** What the thermometer would show: after a reset its memory begins again at what it reads. */
export function shows(o: Office, work: string): Reading | undefined {
  const f = fridgeOf(o, work);
  if (!f) return undefined;
  return stateOf(o, work)?.wasReset
    ? { now: f.now, min: f.now, max: f.now }
    : { now: f.now, min: f.min, max: f.max };
}
const move = (x: SuppliesState, from: Bin['where'], to: Bin['where']): SuppliesState['bins'] =>
  Object.fromEntries(
    Object.entries(x.bins).map(([id, b]) => [
      id,
      b.where === from && b.home === 'fridge' ? { ...b, where: to } : b,
    ]),
  );
/** Something of this work is out of use, and told about as such. */
function isHeld(o: Office, work: string): boolean {
  const bins = Object.values(o.state.supplies?.bins ?? {});
  if (fridgeOf(o, work)) return stateOf(o, work)?.held ?? false;
  const recall = shelfOf(o, work)?.recall;
  if (recall)
    return !bins.some(
      (b) =>
        b.stock === recall.stock && b.lot === recall.lot && !['hold', 'pulled', 'gone'].includes(b.where),
    );
  return bins.some((b) => b.bin.startsWith(`${work}-`) && b.where === 'hold');
}

export const fridge: Area = {
  decide: {
    'supplies.look-fridge': (o, { work }) => {
      const f = fridgeOf(o, work);
      return f ? [draft('supplies.fridge-seen', { work, inRange: inRange(f) })] : refuse('supplies/not-come');
    },
    'supplies.log-fridge': (o, { work, now, min, max }) => {
      const f = fridgeOf(o, work);
      const s = stateOf(o, work);
      if (!f || !s) return refuse('supplies/not-come');
      const wrong = (['now', 'min', 'max'] as const).filter((k) => ({ now, min, max })[k] !== f[k]);
      const invented = !s.seen || (!inRange(f) && inRange({ now, min, max }));
      const right = wrong.length === 0 && s.seen;
      return [
        draft('supplies.fridge-logged', {
          work,
          now,
          min,
          max,
          seen: s.seen,
          again: s.logged !== null,
          wrong: [...wrong],
          invented,
          right,
        }),
        ...finish(o, work, right),
      ];
    },
    'supplies.reset-fridge': (o, { work }) => {
      const s = stateOf(o, work);
      if (!fridgeOf(o, work) || !s) return refuse('supplies/not-come');
      return [draft('supplies.fridge-reset', { work, logged: s.logged !== null })];
    },
    'supplies.explain-blank': (o, { work, entry }) =>
      fridgeOf(o, work) && stateOf(o, work)?.blanks[entry] === 'blank'
        ? [draft('supplies.blank-explained', { work, entry })]
        : refuse('supplies/not-blank'),
    'supplies.fill-blank': (o, { work, entry }) =>
      fridgeOf(o, work) && stateOf(o, work)?.blanks[entry] === 'blank'
        ? [draft('supplies.blank-filled', { work, entry })]
        : refuse('supplies/not-blank'),
    'supplies.hold': (o, { work }) => {
      const f = fridgeOf(o, work);
      if (!f) return refuse('supplies/not-come');
      if (stateOf(o, work)?.held) return refuse('supplies/held-already');
      const doses = Object.values(o.state.supplies?.bins ?? {})
        .filter((b) => b.where === 'fridge')
        .reduce((sum, b) => sum + b.quantity, 0);
      return [draft('supplies.held', { work, needed: !inRange(f), doses })];
    },
    'supplies.release': (o, { work }) => {
      const s = stateOf(o, work);
      if (!fridgeOf(o, work) || !s?.held) return refuse('supplies/not-held');
      return [
        draft('supplies.released', {
          work,
          right: s.advice === 'usable' || inRange(fridgeOf(o, work) as Reading),
        }),
      ];
    },
    'supplies.report': (o, { work, to }) => {
      const f = fridgeOf(o, work);
      const parcel = deliveryOf(o, work);
      const shelf = shelfOf(o, work);
      if (!f && !parcel && !shelf) return refuse('supplies/not-come');
      const needed = f
        ? !inRange(f)
        : parcel
          ? ['too-warm', 'frozen'].includes(parcel.indicator) ||
            Object.values(o.state.supplies?.deliveries[work]?.lines ?? {}).some((l) => l.warmed)
          : shelf?.recall != null;
      return [draft('supplies.reported', { work, to, held: isHeld(o, work), needed })];
    },
  },
  evolve: {
    'supplies.fridge-seen': (s, f) => change(s, f.work, { seen: true }),
    'supplies.fridge-logged': (s, f) => change(s, f.work, { logged: { now: f.now, min: f.min, max: f.max } }),
    'supplies.fridge-reset': (s, f) => change(s, f.work, { wasReset: true }),
    'supplies.blank-explained': (s, f) => blank(s, f.work, f.entry, 'explained'),
    'supplies.blank-filled': (s, f) => blank(s, f.work, f.entry, 'filled'),
    'supplies.held': (s, f) =>
      within(change(s, f.work, { held: true, released: false }), (x) => ({
        bins: move(x, 'fridge', 'hold'),
      })),
    'supplies.released': (s, f) =>
      within(change(s, f.work, { held: false, released: true }), (x) => ({
        bins: move(x, 'hold', 'fridge'),
      })),
    'supplies.reported': (s, f) => {
      const known = s.supplies?.fridges[f.work]?.reported;
      if (known) return change(s, f.work, { reported: [...known, f.to] });
      const parcel = s.supplies?.deliveries[f.work];
      if (parcel)
        return within(s, (x) => ({
          deliveries: replace(x.deliveries, f.work, { reported: [...parcel.reported, f.to] }),
        }));
      const count = s.supplies?.counts[f.work];
      return count
        ? within(s, (x) => ({ counts: replace(x.counts, f.work, { reported: [...count.reported, f.to] }) }))
        : s;
    },
    'supplies.advised': (s, f) => change(s, f.work, { advice: f.usable ? 'usable' : 'not-usable' }),
  },
  react: {
    'supplies.reported': (o, f) =>
      f.to === 'manufacturer' && fridgeOf(o, f.work) && stateOf(o, f.work)?.advice === null
        ? [timer(o, MANUFACTURER_MS, { do: 'supplies.advise', key: f.work })]
        : [],
  },
  happen: {
    'supplies.advise': (o, e) => {
      const f = fridgeOf(o, e.key);
      return f && stateOf(o, e.key)?.advice === null
        ? [draft('supplies.advised', { work: e.key, usable: f.usable || inRange(f) })]
        : [];
    },
  },
};

const blank = (s: State, work: string, entry: string, to: 'explained' | 'filled'): State =>
  change(s, work, { blanks: { ...(s.supplies?.fridges[work]?.blanks ?? {}), [entry]: to } });
