// What the supply side of a morning was dealt: bins as they truly are beside what the list says, parcels with what is in
// them, the fridge with what its thermometer holds, shelves to count. Hidden truths; views show what was looked at.
// Quantities are whole units, days count from today, temperatures are tenths of a degree Fahrenheit.
import type { DIFFERENCES, INDICATORS } from './schema.ts';

/** An item as the practice keeps it. Two stocks of one thing in two sizes are two items. */
export interface StockItem {
  id: string;
  /** Line id of its name. */ title: string;
  keep: 'fridge' | 'shelf';
  dailyUse: number;
  leadDays: number;
  reviewDays: number;
  safety: number;
  /** The supplier sells no less than this at a time. */ caseSize: number;
  /** How it lies on the shelf: so many to a box. */ perBox: number;
  priceCents: number;
}

/** One pile: units of one lot in one place. */
export interface BinSetup {
  bin: string;
  stock: string;
  lot: string;
  /** The last day it may be used. */ expiresDay: number;
  quantity: number;
  /** What the stock list says. */ listed: number;
  where: 'fridge' | 'shelf' | 'room';
  front: boolean;
}

export interface Packed {
  stock: string;
  lot: string;
  expiresDay: number;
  quantity: number;
}
export interface DeliveryLine {
  line: string;
  /** The purchase order. */ stock: string;
  ordered: number;
  /** The packing slip. */ slip: Packed;
  /** The box. `damaged` of the quantity cannot be used. */ box: Packed & { damaged: number };
}
export interface DeliverySetup {
  supplier: string;
  order: string;
  indicator: (typeof INDICATORS)[number];
  lines: DeliveryLine[];
}

export interface Reading {
  now: number;
  min: number;
  max: number;
}
export interface LogEntry {
  entry: string;
  day: number;
  half: 'morning' | 'evening';
  /** Null: nobody read it. */ read: Reading | null;
}
export interface FridgeSetup extends Reading {
  log: LogEntry[];
  /** What the manufacturer will say about the doses in it. */ usable: boolean;
}

export interface ShelfSetup {
  /** Line id of where it is. */ title: string;
  stocks: string[];
  /** A recall notice pinned to the sheet. */ recall: {
    stock: string;
    lot: string;
    class: 'I' | 'II' | 'III';
  } | null;
}

export interface SuppliesSetup {
  bins: BinSetup[];
  onOrder: Record<string, number>;
  /** By piece of work. */ deliveries: Record<string, DeliverySetup>;
  fridges: Record<string, FridgeSetup>;
  shelves: Record<string, ShelfSetup>;
}
export type Difference = (typeof DIFFERENCES)[number];
