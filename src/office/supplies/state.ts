// What the desk has done with its supplies so far, as plain data, and how a morning begins: bins as dealt, parcels shut,
// nothing read, nothing counted.
import type { Reading, SuppliesSetup } from './setup.ts';
import type { REPORT_TO, WHERE } from './schema.ts';

export type Where = (typeof WHERE)[number];
export interface Bin {
  bin: string;
  stock: string;
  lot: string;
  expiresDay: number;
  /** As the list has it: typed when it was received. */ listedLot: string;
  listedExpires: string | null;
  quantity: number;
  listed: number;
  counted: number | null;
  where: Where;
  /** Where it goes when it may be used again. */ home: Where;
  front: boolean;
  /** Stood out, or came out of range: nobody can see it. */ unfit: boolean;
}
export interface LineState {
  status: 'waiting' | 'received' | 'sent-back';
  noted: { about: string; quantity: number; right: boolean }[];
  right: boolean;
  warmed: boolean;
  answer: { credited: boolean; cents: number } | null;
}
export interface DeliveryState {
  opened: boolean;
  signed: 'received' | 'subject-to-count' | null;
  filed: boolean;
  reported: (typeof REPORT_TO)[number][];
  lines: Record<string, LineState>;
}
export interface FridgeState {
  seen: boolean;
  logged: Reading | null;
  wasReset: boolean;
  blanks: Record<string, 'blank' | 'explained' | 'filled'>;
  held: boolean;
  released: boolean;
  reported: (typeof REPORT_TO)[number][];
  advice: 'usable' | 'not-usable' | null;
}
export interface SuppliesState {
  bins: Record<string, Bin>;
  onOrder: Record<string, number>;
  /** Orders of today, by stock. */ ordered: Record<string, number>;
  deliveries: Record<string, DeliveryState>;
  fridges: Record<string, FridgeState>;
  counts: Record<string, { finished: boolean; reported: (typeof REPORT_TO)[number][] }>;
}

export function beginSupplies(setup: SuppliesSetup | undefined): SuppliesState | null {
  if (!setup) return null;
  return {
    bins: Object.fromEntries(
      setup.bins.map((b) => [
        b.bin,
        {
          ...b,
          listedLot: b.lot,
          listedExpires: null,
          counted: null,
          home: b.where,
          unfit: false,
        },
      ]),
    ),
    onOrder: { ...setup.onOrder },
    ordered: {},
    deliveries: Object.fromEntries(
      Object.entries(setup.deliveries).map(([work, d]) => [
        work,
        {
          opened: false,
          signed: null,
          filed: false,
          reported: [],
          lines: Object.fromEntries(
            d.lines.map((l) => [
              l.line,
              { status: 'waiting' as const, noted: [], right: false, warmed: false, answer: null },
            ]),
          ),
        },
      ]),
    ),
    fridges: Object.fromEntries(
      Object.entries(setup.fridges).map(([work, f]) => [
        work,
        {
          seen: false,
          logged: null,
          wasReset: false,
          blanks: Object.fromEntries(
            f.log.filter((e) => e.read === null).map((e) => [e.entry, 'blank' as const]),
          ),
          held: false,
          released: false,
          reported: [],
          advice: null,
        },
      ]),
    ),
    counts: Object.fromEntries(
      Object.keys(setup.shelves).map((work) => [work, { finished: false, reported: [] }]),
    ),
  };
}
