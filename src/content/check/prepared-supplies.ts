// What a scenario may prepare among the supplies: a parcel with what is in it, the fridge with what its thermometer holds, a
// shelf with every pile on it. Each becomes a piece of work with the scenario's id. Days count from today, temperatures are
// tenths of a degree Fahrenheit. The schemas of shift/expand/prepare-supplies.ts.
import * as v from 'valibot';
import { INDICATORS } from '../../office/supplies/schema.ts';
import { maybe, orName } from './prepared.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.number(), v.integer());
const lot = v.pipe(v.string(), v.regex(/^[A-Z]\d{3,4}$/, 'A lot is a capital and three or four digits'));

export const Parcel = v.strictObject({
  supplier: v.string(),
  order: v.pipe(v.string(), v.regex(/^PO-\d{4}$/, 'An order is PO- and four digits')),
  indicator: orName(v.picklist(INDICATORS)),
  lines: v.pipe(
    v.array(
      v.strictObject({
        stock: v.string(),
        ordered: whole,
        came: maybe(orName(whole)),
        damaged: maybe(orName(whole)),
        lot,
        expiresDay: day,
      }),
    ),
    v.minLength(1),
  ),
});

export const Fridge = v.strictObject({
  now: orName(day),
  min: orName(day),
  max: orName(day),
  usable: v.boolean(),
  blank: maybe(v.boolean()),
});

export const Shelf = v.strictObject({
  stocks: v.pipe(v.array(v.string()), v.minLength(1)),
  bins: v.array(
    v.strictObject({
      bin: v.string(),
      stock: v.string(),
      lot,
      expiresDay: day,
      quantity: orName(whole),
      listed: maybe(orName(whole)),
      where: v.picklist(['fridge', 'shelf', 'room']),
      front: maybe(v.boolean()),
    }),
  ),
  recall: maybe(
    v.nullable(v.strictObject({ stock: v.string(), lot, class: v.picklist(['I', 'II', 'III']) })),
  ),
});
