// What comes of the supplies on a later day, as the closed office is run forward: a stock that ran out, a date noticed at
// the chair, an invoice paid for what never came, families asked back for a shot. Each is a fact, with a card in words.
import { DAY, HOUR } from '../kinds.ts';
import type { Draft } from '../facts.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import type { CAME_OF_IT } from './schema.ts';

export type CameOfIt = (typeof CAME_OF_IT)[number];

/** On which day it comes back, and who says so. A stock runs out on its own day. */
const COMES: Record<CameOfIt, { inDays: number; from: string }> = {
  'ran-out': { inDays: 2, from: 'noor-halvorsen' },
  'expired-at-chair': { inDays: 1, from: 'noor-halvorsen' },
  wasted: { inDays: 21, from: 'noor-halvorsen' },
  overpaid: { inDays: 9, from: 'terrence-bly' },
  overstocked: { inDays: 6, from: 'marisol-quist' },
  'recalled-used': { inDays: 2, from: 'ike-larrabee' },
  revaccination: { inDays: 21, from: 'ike-larrabee' },
  'still-on-hold': { inDays: 1, from: 'ike-larrabee' },
  'doses-thrown-away': { inDays: 1, from: 'marisol-quist' },
  'doses-saved': { inDays: 1, from: 'ike-larrabee' },
};

/** Ten in the morning of that day: the drafts for the agenda. */
export function later(
  o: Office,
  what: CameOfIt,
  work: string,
  stock: string | null,
  cents: number,
  inDays = COMES[what].inDays,
): Draft[] {
  const dueMs = (Math.floor(o.state.nowMs / DAY) + Math.max(1, inDays)) * DAY + 10 * HOUR;
  return [
    timer(o, dueMs - o.state.nowMs, {
      do: 'supplies.later',
      key: `${what}|${work}|${stock ?? ''}`,
      what,
      work,
      stock,
      cents,
    }),
  ];
}

export const cameOfIt: Area = {
  happen: {
    'supplies.later': (o, e) => {
      const what = String(e.what) as CameOfIt;
      return [
        draft('supplies.came-of-it', {
          what,
          work: String(e.work),
          stock: typeof e.stock === 'string' ? e.stock : null,
          cents: Number(e.cents),
        }),
        draft('card.arrived', {
          card: `supplies.${e.key}`,
          line: `card.supplies.${what}`,
          from: COMES[what].from,
          params: { stock: o.setup.stock[String(e.stock)]?.title ?? '', amountCents: Number(e.cents) },
          good: what === 'doses-saved',
        }),
      ];
    },
  },
};
