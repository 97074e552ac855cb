// Supplies: a parcel against its order, the vaccine fridge and its log, a shelf to count. What is done with a bin can be
// wrong in every natural way; the fact says in what. No behaviour here.
import * as v from 'valibot';
import { Cents, Id, Text } from '../kinds.ts';

/** The temperature monitor that travels with cold goods. */
export const INDICATORS = ['ok', 'too-warm', 'frozen', 'none'] as const;
/** How a line can differ from its order. */
export const DIFFERENCES = ['short', 'over', 'damaged', 'wrong-item', 'lot-differs', 'too-warm'] as const;
export const PUT_TO = ['fridge', 'shelf', 'hold'] as const;
/** `hold`: marked "do not use" and kept as it must be kept. `pulled`: out of use, in the bag by the door. */
export const WHERE = ['fridge', 'shelf', 'room', 'hold', 'pulled', 'gone'] as const;
export const REPORT_TO = ['coordinator', 'manager', 'manufacturer', 'supplier', 'providers'] as const;
/** What comes of it on a later day. */
export const CAME_OF_IT = [
  'ran-out',
  'expired-at-chair',
  'wasted',
  'overpaid',
  'overstocked',
  'recalled-used',
  'revaccination',
  'still-on-hold',
  'doses-thrown-away',
  'doses-saved',
] as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));
/** Tenths of a degree Fahrenheit. */
const Degrees = v.pipe(v.number(), v.integer(), v.minValue(-1_000), v.maxValue(2_000));
const reading = { now: Degrees, min: Degrees, max: Degrees };

export const suppliesCommands = {
  'supplies.open-box': v.strictObject({ work: Id }),
  /** Takes a line into stock as counted, with the lot and date as written on what is in the box. */
  'supplies.receive': v.strictObject({
    work: Id,
    line: Id,
    quantity: Count,
    lot: Text,
    expires: Text,
    to: v.picklist(PUT_TO),
  }),
  /** Writes a difference on the packing slip and tells the supplier. */
  'supplies.note': v.strictObject({ work: Id, line: Id, about: v.picklist(DIFFERENCES), quantity: Count }),
  'supplies.send-back': v.strictObject({ work: Id, line: Id }),
  /** The driver's screen. */
  'supplies.sign': v.strictObject({ work: Id, as: v.picklist(['received', 'subject-to-count']) }),
  /** The slip goes to the order: the parcel is done. */
  'supplies.file-slip': v.strictObject({ work: Id }),
  'supplies.look-fridge': v.strictObject({ work: Id }),
  'supplies.log-fridge': v.strictObject({ work: Id, ...reading }),
  /** Clears the thermometer's memory of lowest and highest. */
  'supplies.reset-fridge': v.strictObject({ work: Id }),
  'supplies.explain-blank': v.strictObject({ work: Id, entry: Id }),
  /** Fills a blank of an earlier day with figures like its neighbors'. */
  'supplies.fill-blank': v.strictObject({ work: Id, entry: Id }),
  /** Everything in the fridge: "do not use", kept cold, apart. */
  'supplies.hold': v.strictObject({ work: Id }),
  'supplies.release': v.strictObject({ work: Id }),
  'supplies.report': v.strictObject({ work: Id, to: v.picklist(REPORT_TO) }),
  'supplies.count': v.strictObject({ work: Id, bin: Id, quantity: Count }),
  'supplies.put-in-front': v.strictObject({ work: Id, bin: Id }),
  'supplies.pull': v.strictObject({ work: Id, bin: Id, why: v.picklist(['expired', 'recalled', 'damaged']) }),
  'supplies.put-back': v.strictObject({ work: Id, bin: Id }),
  /** Into the waste, for good. */
  'supplies.discard': v.strictObject({ work: Id, bin: Id }),
  'supplies.order': v.strictObject({ work: Id, stock: Id, quantity: Count }),
  'supplies.cancel-order': v.strictObject({ work: Id, stock: Id }),
  'supplies.finish-count': v.strictObject({ work: Id }),
};

const bin = { work: Id, bin: Id, stock: Id, lot: Text };
export const suppliesFacts = {
  'supplies.box-opened': v.strictObject({ work: Id }),
  /** `seen`: the box was opened before. `coldWaits`: something that must be cold still lay in it. */
  'supplies.received': v.strictObject({
    work: Id,
    line: Id,
    stock: Id,
    quantity: Count,
    lot: Text,
    expires: Text,
    to: v.picklist(PUT_TO),
    cold: v.boolean(),
    seen: v.boolean(),
    coldWaits: v.boolean(),
    wrong: v.array(v.picklist(['item', 'quantity', 'lot', 'expires', 'place'])),
    right: v.boolean(),
  }),
  'supplies.noted': v.strictObject({
    work: Id,
    line: Id,
    stock: Id,
    about: v.picklist(DIFFERENCES),
    quantity: Count,
    right: v.boolean(),
  }),
  /** The supplier, from what its own packers say. */
  'supplies.answered': v.strictObject({ work: Id, line: Id, credited: v.boolean(), cents: Cents }),
  'supplies.sent-back': v.strictObject({ work: Id, line: Id, stock: Id, right: v.boolean() }),
  /** `right`: after every line was settled, or with the words that keep the count open. */
  'supplies.signed': v.strictObject({
    work: Id,
    as: v.picklist(['received', 'subject-to-count']),
    right: v.boolean(),
  }),
  'supplies.slip-filed': v.strictObject({
    work: Id,
    left: v.array(Id),
    wrong: v.array(Id),
    unnoted: v.array(Id),
    right: v.boolean(),
  }),
  /** Cold goods stood out too long. */
  'supplies.warmed': v.strictObject({ work: Id, line: Id, stock: Id, quantity: Count, cents: Cents }),
  'supplies.fridge-seen': v.strictObject({ work: Id, inRange: v.boolean() }),
  /** `invented`: nobody had looked, or a reading out of range was written as one within it. */
  'supplies.fridge-logged': v.strictObject({
    work: Id,
    ...reading,
    seen: v.boolean(),
    again: v.boolean(),
    wrong: v.array(v.picklist(['now', 'min', 'max'])),
    invented: v.boolean(),
    right: v.boolean(),
  }),
  /** `logged`: what it held had been written down before. */
  'supplies.fridge-reset': v.strictObject({ work: Id, logged: v.boolean() }),
  'supplies.blank-explained': v.strictObject({ work: Id, entry: Id }),
  'supplies.blank-filled': v.strictObject({ work: Id, entry: Id }),
  'supplies.held': v.strictObject({ work: Id, needed: v.boolean(), doses: Count }),
  /** `right`: the manufacturer has said that they may be used. */
  'supplies.released': v.strictObject({ work: Id, right: v.boolean() }),
  /** `held`: what it is about was out of use by then. `needed`: there was something to say. */
  'supplies.reported': v.strictObject({
    work: Id,
    to: v.picklist(REPORT_TO),
    held: v.boolean(),
    needed: v.boolean(),
  }),
  'supplies.advised': v.strictObject({ work: Id, usable: v.boolean() }),
  'supplies.counted': v.strictObject({ ...bin, quantity: Count, right: v.boolean() }),
  'supplies.rotated': v.strictObject({ ...bin, right: v.boolean() }),
  'supplies.pulled': v.strictObject({
    ...bin,
    why: v.picklist(['expired', 'recalled', 'damaged']),
    right: v.boolean(),
  }),
  'supplies.put-back-in-use': v.strictObject({ ...bin, right: v.boolean() }),
  'supplies.discarded': v.strictObject({ ...bin, quantity: Count, cents: Cents, right: v.boolean() }),
  /** `need`: what brings the stock up to par by the case, nothing while it is above its reorder point. */
  'supplies.ordered': v.strictObject({
    work: Id,
    stock: Id,
    quantity: Count,
    need: Count,
    cents: Cents,
    is: v.picklist(['right', 'too-little', 'too-much']),
  }),
  'supplies.order-cancelled': v.strictObject({ work: Id, stock: Id, quantity: Count }),
  /** What was left: bins not counted or counted wrong, dates gone by, dates in the wrong order, low stock. */
  'supplies.count-finished': v.strictObject({
    work: Id,
    miscounted: v.array(Id),
    unsafe: v.array(Id),
    unrotated: v.array(Id),
    low: v.array(Id),
    /** Every pile counted, and as it lies. */ complete: v.boolean(),
    right: v.boolean(),
  }),
  'supplies.came-of-it': v.strictObject({
    work: Id,
    what: v.picklist(CAME_OF_IT),
    stock: v.nullable(Id),
    cents: Cents,
  }),
};
