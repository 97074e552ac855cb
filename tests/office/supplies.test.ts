// Supplies: a parcel is worth what was counted, cold things keep for half an hour, a fridge's figures are the fridge's,
// and what is left on a shelf comes back on its own day. Whatever is done, no pile is less than nothing.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import type { DeliverySetup, FridgeSetup, SuppliesSetup } from '../../src/office/supplies/setup.ts';
import { epilogue } from '../../src/shift/run.ts';
import { stream } from '../../src/shift/streams.ts';
import { SUPPLY_WAYS } from '../../src/players/ways/supplies.ts';
import type { Command } from '../../src/office/commands.ts';
import { play } from '../../src/shift/replay.ts';
import { isRefusal } from '../../src/office/rules.ts';
import type { DeskForTests } from './desk-for-tests.ts';
import { laidOut, supplyDesk } from './supply-desk.ts';

const packed = (stock: string, lot: string, quantity: number) => ({ stock, lot, expiresDay: 200, quantity });
const parcel = (change: Partial<DeliverySetup> = {}, flu = {}, gloves = {}): DeliverySetup => ({
  supplier: 'Tri-County Medical Supply',
  order: 'PO-4242',
  indicator: 'ok',
  lines: [
    {
      line: 'l1',
      stock: 'gloves-medium',
      ordered: 10,
      slip: packed('gloves-medium', 'A1100', 10),
      box: { ...packed('gloves-medium', 'A1100', 10), damaged: 0, ...gloves },
    },
    {
      line: 'l2',
      stock: 'flu-vaccine',
      ordered: 20,
      slip: packed('flu-vaccine', 'F2200', 20),
      box: { ...packed('flu-vaccine', 'F2200', 20), damaged: 0, ...flu },
    },
  ],
  ...change,
});
const delivered = (p: DeliverySetup) =>
  laidOut('delivery', { deliveries: { job: p }, onOrder: { 'gloves-medium': 10, 'flu-vaccine': 20 } });
const work = 'job';
/** As it lies in the box, put where one says. */
const receive = (d: DeskForTests, line: string, to: 'fridge' | 'shelf' | 'hold', quantity?: number) => {
  const l = d.view.supplies?.deliveries[0]?.lines.find((x) => x.line === line);
  const from = l?.box ?? l?.slip;
  if (!from) throw new Error('no such line');
  const all = quantity ?? from.quantity;
  return d.one(
    d.act('supplies.receive', { work, line, quantity: all, lot: from.lot, expires: from.expires, to }),
    'supplies.received',
  );
};
const later = (d: DeskForTests) => {
  while (!d.state.over) d.wait(10 * MINUTE);
  return epilogue(d.world, d.state, d.run.journal).flatMap((f) =>
    f.type === 'card.arrived' ? [f.line.replace('card.supplies.', '')] : [],
  );
};

describe('a parcel', () => {
  test('shows what is in it once it is open, and not before', () => {
    const d = delivered(parcel({ indicator: 'too-warm' }, { quantity: 18 }));
    expect(d.view.supplies?.deliveries[0]).toMatchObject({ opened: false, cold: true, indicator: null });
    expect(JSON.stringify(d.view.supplies)).not.toContain('too-warm');
    expect(d.view.supplies?.deliveries[0]?.lines.every((l) => l.box === null)).toBe(true);
    d.act('supplies.open-box', { work });
    expect(d.view.supplies?.deliveries[0]?.indicator).toBe('too-warm');
    expect(d.refusal('supplies.open-box', { work })).toBe('supplies/box-is-open');
  });

  test('taken as it lies, cold first, is right; and the stock has it', () => {
    const d = delivered(parcel());
    d.act('supplies.open-box', { work });
    expect(receive(d, 'l2', 'fridge')).toMatchObject({ right: true, cold: true, wrong: [] });
    expect(receive(d, 'l1', 'shelf')).toMatchObject({ right: true, coldWaits: false });
    d.act('supplies.sign', { work, as: 'received' });
    const facts = d.act('supplies.file-slip', { work });
    expect(d.one(facts, 'supplies.slip-filed')).toMatchObject({ right: true, left: [], unnoted: [] });
    expect(d.one(facts, 'work.finished').right).toBe(true);
    expect(d.view.supplies?.stock.find((s) => s.stock === 'flu-vaccine')).toMatchObject({
      listed: 20,
      onOrder: 0,
    });
    expect(later(d)).toEqual([]);
  });

  test('taken as the slip says, unopened, is remembered as that, and the invoice is paid for what never came', () => {
    const d = delivered(parcel({}, { quantity: 18 }));
    expect(receive(d, 'l2', 'fridge')).toMatchObject({ seen: false, right: false, wrong: ['quantity'] });
    receive(d, 'l1', 'shelf');
    expect(d.one(d.act('supplies.file-slip', { work }), 'supplies.slip-filed')).toMatchObject({
      right: false,
      wrong: ['l2'],
      unnoted: ['l2'],
    });
    expect(later(d)).toEqual(['overpaid']);
  });

  test('short, written down as it is: the supplier credits it to the cent', () => {
    const d = delivered(parcel({}, { quantity: 18 }));
    d.act('supplies.open-box', { work });
    receive(d, 'l2', 'fridge');
    receive(d, 'l1', 'shelf');
    d.act('supplies.note', { work, line: 'l2', about: 'short', quantity: 2 });
    d.until((x) => x.facts('supplies.answered').length > 0);
    expect(d.facts('supplies.answered')).toMatchObject([{ credited: true, cents: 4300 }]);
    d.act('supplies.file-slip', { work });
    expect(d.facts('supplies.slip-filed')[0]?.right).toBe(true);
    expect(later(d)).toEqual([]);
  });

  test('claimed short when it was not: the supplier looks, and credits nothing', () => {
    const d = delivered(parcel());
    d.act('supplies.note', { work, line: 'l1', about: 'short', quantity: 3 });
    d.until((x) => x.facts('supplies.answered').length > 0);
    expect(d.facts('supplies.answered')).toMatchObject([{ credited: false, cents: 0 }]);
  });

  test('left out for half an hour: the doses are lost, and putting them away later does not mend them', () => {
    const d = delivered(parcel());
    d.wait(31 * MINUTE);
    expect(d.facts('supplies.warmed')).toMatchObject([{ stock: 'flu-vaccine', quantity: 20, cents: 43_000 }]);
    expect(receive(d, 'l2', 'fridge')).toMatchObject({ right: false, wrong: ['place'] });
    receive(d, 'l1', 'shelf');
    d.act('supplies.file-slip', { work });
    expect(later(d)).toEqual(expect.arrayContaining(['revaccination', 'doses-thrown-away']));
  });

  test('put on an open shelf, a cold thing warms up there', () => {
    const d = delivered(parcel());
    receive(d, 'l2', 'shelf');
    d.wait(31 * MINUTE);
    expect(d.facts('supplies.warmed')).toHaveLength(1);
  });

  test('warm on arrival belongs on hold; in the fridge it looks like any other, and families come back', () => {
    const held = delivered(parcel({ indicator: 'too-warm' }));
    held.act('supplies.open-box', { work });
    expect(receive(held, 'l2', 'hold').right).toBe(true);
    const used = delivered(parcel({ indicator: 'too-warm' }));
    used.act('supplies.open-box', { work });
    expect(receive(used, 'l2', 'fridge').wrong).toEqual(['place']);
    expect(later(used)).toContain('revaccination');
  });

  test('of the wrong size goes back; kept, it is a wrong item', () => {
    const wrong = { stock: 'gloves-large' };
    const back = delivered(parcel({}, {}, wrong));
    expect(back.one(back.act('supplies.send-back', { work, line: 'l1' }), 'supplies.sent-back').right).toBe(
      true,
    );
    expect(back.refusal('supplies.send-back', { work, line: 'l1' })).toBe('supplies/line-settled');
    expect(receive(delivered(parcel({}, {}, wrong)), 'l1', 'shelf').wrong).toEqual(['item', 'quantity']);
  });

  test('signed for before it was counted is right only with the words that say so', () => {
    const sign = (as: 'received' | 'subject-to-count') => {
      const d = delivered(parcel());
      return d.one(d.act('supplies.sign', { work, as }), 'supplies.signed').right;
    };
    expect([sign('received'), sign('subject-to-count')]).toEqual([false, true]);
  });
});

const fridge = (change: Partial<FridgeSetup> = {}): Partial<SuppliesSetup> => ({
  bins: [
    {
      bin: 'b1',
      stock: 'mmr-vaccine',
      lot: 'M1',
      expiresDay: 90,
      quantity: 12,
      listed: 12,
      where: 'fridge',
      front: true,
    },
  ],
  fridges: {
    job: {
      now: 402,
      min: 391,
      max: 424,
      usable: false,
      log: [{ entry: 'd1-evening', day: -1, half: 'evening', read: null }],
      ...change,
    },
  },
});
const reading = (change: Partial<FridgeSetup> = {}) => laidOut('fridge-log', fridge(change));
const write = (d: DeskForTests, now: number, min: number, max: number) =>
  d.one(d.act('supplies.log-fridge', { work, now, min, max }), 'supplies.fridge-logged');

describe('the vaccine fridge', () => {
  test('shows its figures once they are read; written as read they are right', () => {
    const d = reading();
    expect(d.view.supplies?.fridges[0]?.display).toBeNull();
    d.act('supplies.look-fridge', { work });
    expect(d.view.supplies?.fridges[0]?.display).toEqual({ now: 402, min: 391, max: 424 });
    expect(write(d, 402, 391, 424)).toMatchObject({ right: true, invented: false });
    expect(d.one(d.act('supplies.reset-fridge', { work }), 'supplies.fridge-reset').logged).toBe(true);
    expect(later(d)).toEqual([]);
  });

  test('written without a look is invented, even when it happens to be so', () => {
    expect(write(reading(), 402, 391, 424)).toMatchObject({ right: false, invented: true });
  });

  test('a slip of one digit is wrong and no lie; a night at twenty-nine made into thirty-nine is one', () => {
    const d = reading();
    d.act('supplies.look-fridge', { work });
    expect(write(d, 402, 391, 425)).toMatchObject({ wrong: ['max'], invented: false });
    const cold = reading({ min: 292 });
    cold.act('supplies.look-fridge', { work });
    expect(write(cold, 402, 392, 424)).toMatchObject({ wrong: ['min'], invented: true });
  });

  test('reset first, its lowest and highest are gone for good', () => {
    const d = reading({ min: 292 });
    d.act('supplies.reset-fridge', { work });
    d.act('supplies.look-fridge', { work });
    expect(d.view.supplies?.fridges[0]?.display).toEqual({ now: 402, min: 402, max: 402 });
    expect(d.facts('supplies.fridge-reset')[0]?.logged).toBe(false);
  });

  test('out of range and passed over: letters in three weeks', () => {
    const d = reading({ min: 292 });
    d.act('supplies.look-fridge', { work });
    write(d, 402, 292, 424);
    expect(later(d)).toEqual(['revaccination']);
  });

  test('out of range, held, asked about: the maker answers by what it knows, and good doses are kept', () => {
    const d = reading({ max: 500, usable: true });
    d.act('supplies.look-fridge', { work });
    expect(d.one(d.act('supplies.hold', { work }), 'supplies.held')).toMatchObject({
      needed: true,
      doses: 12,
    });
    expect(d.one(d.act('supplies.report', { work, to: 'manufacturer' }), 'supplies.reported').held).toBe(
      true,
    );
    d.until((x) => x.facts('supplies.advised').length > 0);
    expect(d.facts('supplies.advised')).toMatchObject([{ usable: true }]);
    expect(d.one(d.act('supplies.release', { work }), 'supplies.released').right).toBe(true);
    expect(d.state.supplies?.bins.b1?.where).toBe('fridge');
    expect(later(d)).toEqual(['doses-saved']);
  });

  test('released before anybody answered is wrong; held and nobody asked, the babies go home', () => {
    const d = reading({ min: 292 });
    d.act('supplies.hold', { work });
    expect(d.one(d.act('supplies.release', { work }), 'supplies.released').right).toBe(false);
    const silent = reading({ min: 292 });
    silent.act('supplies.hold', { work });
    expect(later(silent)).toEqual(['still-on-hold']);
  });

  test('a gap in the log is explained or filled, once', () => {
    const d = reading();
    d.act('supplies.explain-blank', { work, entry: 'd1-evening' });
    expect(d.refusal('supplies.fill-blank', { work, entry: 'd1-evening' })).toBe('supplies/not-blank');
  });
});

const pile = (bin: string, stock: string, quantity: number, expiresDay: number, front: boolean) => ({
  bin,
  stock,
  lot: bin.toUpperCase(),
  expiresDay,
  quantity,
  listed: quantity,
  where: 'shelf' as const,
  front,
});
/** Gloves: reorder at 17, par 32, tens. Cups: reorder at 34. */
const counting = (bins: SuppliesSetup['bins'], more: Partial<SuppliesSetup> = {}, recall = false) =>
  laidOut('stock-count', {
    bins,
    shelves: {
      job: {
        title: 'supplies.shelf.vault',
        stocks: ['gloves-medium'],
        recall: recall ? { stock: 'gloves-medium', lot: 'B2', class: 'II' } : null,
      },
    },
    ...more,
  });
const finish = (d: DeskForTests) =>
  d.one(d.act('supplies.finish-count', { work }), 'supplies.count-finished');

describe('a shelf', () => {
  test('counted, low, ordered up to par by the case', () => {
    const d = counting([pile('b1', 'gloves-medium', 15, 60, true)]);
    d.act('supplies.count', { work, bin: 'b1', quantity: 15 });
    const need = d.one(
      d.act('supplies.order', { work, stock: 'gloves-medium', quantity: 20 }),
      'supplies.ordered',
    );
    expect(need).toMatchObject({ need: 20, is: 'right', cents: 19_600 });
    expect(finish(d)).toMatchObject({ right: true, low: [], complete: true });
    expect(later(d)).toEqual([]);
  });

  test('low and not ordered: it runs out on the day the count says', () => {
    const d = counting([pile('b1', 'gloves-medium', 15, 60, true)]);
    d.act('supplies.count', { work, bin: 'b1', quantity: 15 });
    expect(finish(d).low).toEqual(['gloves-medium']);
    while (!d.state.over) d.wait(10 * MINUTE);
    const card = epilogue(d.world, d.state, d.run.journal).find((f) => f.type === 'card.arrived');
    expect(card).toMatchObject({ line: 'card.supplies.ran-out' });
    expect(Math.floor((card?.atMs ?? 0) / 86_400_000)).toBe(5);
  });

  test('what is on the truck counts: a second order is too much, and can be taken back', () => {
    const d = counting([pile('b1', 'gloves-medium', 15, 60, true)], { onOrder: { 'gloves-medium': 20 } });
    const order = { work, stock: 'gloves-medium', quantity: 20 };
    expect(d.one(d.act('supplies.order', order), 'supplies.ordered')).toMatchObject({
      need: 0,
      is: 'too-much',
    });
    d.act('supplies.cancel-order', { work, stock: 'gloves-medium' });
    expect(d.state.supplies?.onOrder['gloves-medium']).toBe(20);
    d.act('supplies.order', order);
    expect(later(d)).toEqual(['overstocked']);
  });

  test('past its date: pulled it harms nobody, left it is noticed at the chair', () => {
    const bins = [pile('b1', 'gloves-medium', 6, -3, true), pile('b2', 'gloves-medium', 24, 90, false)];
    const d = counting(bins);
    expect(d.one(d.act('supplies.pull', { work, bin: 'b1', why: 'expired' }), 'supplies.pulled').right).toBe(
      true,
    );
    expect(d.state.supplies?.bins.b2?.front).toBe(true);
    expect(later(d)).toEqual([]);
    expect(later(counting(bins))).toEqual(['expired-at-chair']);
  });

  test('dates in the wrong order are turned, or wasted', () => {
    const bins = [pile('b1', 'gloves-medium', 10, 40, false), pile('b2', 'gloves-medium', 20, 200, true)];
    const d = counting(bins);
    const front = (bin: string) =>
      d.one(d.act('supplies.put-in-front', { work, bin }), 'supplies.rotated').right;
    expect([front('b2'), front('b1')]).toEqual([false, true]);
    expect(later(d)).toEqual([]);
    expect(later(counting(bins))).toEqual(['wasted']);
  });

  test('a recalled lot is all of it: the drawer in room two as well', () => {
    const bins = [
      pile('b1', 'gloves-medium', 25, 90, true),
      pile('b2', 'gloves-medium', 4, 150, false),
      { ...pile('b3', 'gloves-medium', 2, 150, false), lot: 'B2', where: 'room' as const },
    ];
    const d = counting(bins, {}, true);
    d.act('supplies.pull', { work, bin: 'b2', why: 'recalled' });
    expect(d.one(d.act('supplies.report', { work, to: 'providers' }), 'supplies.reported').held).toBe(false);
    d.act('supplies.pull', { work, bin: 'b3', why: 'recalled' });
    expect(d.one(d.act('supplies.report', { work, to: 'providers' }), 'supplies.reported').held).toBe(true);
    expect(d.one(d.act('supplies.discard', { work, bin: 'b3' }), 'supplies.discarded').right).toBe(false);
    expect(later(d)).toEqual([]);
    expect(later(counting(bins, {}, true))).toEqual(['recalled-used', 'recalled-used']);
  });

  test('only by the case', () => {
    const d = counting([pile('b1', 'gloves-medium', 15, 60, true)]);
    expect(d.refusal('supplies.order', { work, stock: 'gloves-medium', quantity: 13 })).toBe(
      'supplies/by-the-case',
    );
  });
});

test('whatever is done, no pile is less than nothing, nothing goes missing, and money is whole cents', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const d = supplyDesk(seed, { delivery: 2, 'fridge-log': 1, 'stock-count': 2 });
    const draw = stream(seed, 'supplies', 'monkey');
    const ways = Object.entries(SUPPLY_WAYS);
    for (let n = 0; n < 150 && !d.state.over; n += 1) {
      const [type, way] = draw.pick(ways);
      const params = way(d.view, draw);
      const before = d.state;
      const out = params && play(d.run, { type, ...params } as Command, d.now);
      if (out === null || isRefusal(out)) {
        d.wait(20_000);
        continue;
      }
      for (const b of Object.values(d.state.supplies?.bins ?? {})) {
        expect(b.quantity, `${seed}: ${type}`).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(b.quantity) && b.listed >= 0).toBe(true);
        const was = before.supplies?.bins[b.bin];
        if (was && type !== 'supplies.discard') expect(b.quantity).toBe(was.quantity);
      }
      for (const n of Object.values(d.state.supplies?.onOrder ?? {})) expect(n).toBeGreaterThanOrEqual(0);
      for (const f of out.facts) if ('cents' in f) expect(Number.isInteger(f.cents)).toBe(true);
    }
  }
});
