// Where things are in the vault: a shelf for each item that is counted, its piles side by side, those behind a little higher;
// below them the fridge, the parcels, the bag by the door with its tags. Pure; boxes in CSS pixels.
import type { Thing } from '../../views/things.ts';
import { pileId, type VaultView } from '../../views/vault.ts';
import type { Box, Size } from '../shots.ts';
import { BLOCK, blocksOf, LEAST, type RoomLayout, row } from './room-layout.ts';

/** Height of a shelf's edge: the strips with lot and date are on it, and it is where a pile is put in front. */
export const EDGE = 48;
/** Height of the fridge for its width. */
const FRIDGE = 194 / 112;

export function layVault(vault: VaultView, things: readonly Thing[], size: Size): RoomLayout {
  const { low, s, first, second, width } = blocksOf(size, 0.56, vault.piles.length * 92 + 16);
  const boxes = new Map<string, Box>();
  const stands = new Map<string, Box>();
  const pad = 8 * s;
  const has = (id: string): boolean => things.some((one) => one.id === id);

  // The shelves: one for each item; where it is low, one for all.
  const stocks = vault.count?.stocks ?? [];
  const top = low ? 44 : 40;
  const shelves = stocks.length === 0 ? [] : low ? [stocks] : stocks.map((stock) => [stock]);
  const each = (first.h - top - 6) / Math.max(1, shelves.length);
  for (const [at, own] of shelves.entries()) {
    const y = top + at * each;
    const edge: Box = { x: first.x + pad, y: y + each - EDGE, w: first.w - 2 * pad, h: EDGE - 4 };
    stands.set(`shelf:${at}`, edge);
    const piles = vault.piles.filter((bin) => own.includes(bin.stock) && onShelf(bin.where));
    piles.sort((a, b) => own.indexOf(a.stock) - own.indexOf(b.stock));
    const ids = piles.map((bin) => pileId(bin.bin));
    const standing: Box = { x: edge.x + 2, y: y + 2, w: edge.w - 4, h: each - EDGE - 2 };
    for (const [n, [id, box]] of row(ids, standing, 128 * s, 4).entries()) {
      const back = piles[n]?.front ? 0 : Math.max(0, Math.min(8, standing.h - LEAST));
      boxes.set(id, { ...box, h: box.h - back });
      stands.set(`strip:${id}`, { x: box.x, y: edge.y, w: box.w, h: edge.h });
      if (things.some((one) => one.id === id && one.state?.id === 'place.in-hand')) boxes.set('front', edge);
    }
  }

  // Nothing to count: the shelves stand there all the same.
  if (stocks.length === 0)
    for (const at of low ? [0] : [0, 1]) {
      const high = (first.h - top - 6) / (low ? 1 : 2);
      const y = top + (at + 1) * high - EDGE;
      stands.set(`shelf:${at}`, { x: first.x + pad, y, w: first.w - 2 * pad, h: EDGE - 4 });
      const own = vault.others.filter((_, n) => low || n % 2 === at).map((stock) => `other:${stock}`);
      for (const [id, box] of row(
        own,
        { x: first.x + pad + 6, y: y - 60 * s, w: first.w - 2 * pad - 12, h: 60 * s },
        92 * s,
        6,
      ))
        stands.set(id, box);
    }

  // Below: fridge, parcels, bag.
  const floor = size.h - 8;
  const x0 = second.x + pad;
  const y0 = second.y + (low ? 8 : 8);
  const tall = floor - y0;
  const wide = 112 * s;
  const high = Math.min(tall, wide * FRIDGE);
  const fridge: Box = { x: x0, y: floor - high, w: wide, h: high };
  stands.set('fridge', fridge);
  if (has('fridge')) boxes.set('fridge', { ...fridge, h: high * 0.52 });
  if (has('sign'))
    boxes.set('sign', {
      x: fridge.x + 8 * s,
      y: fridge.y + high * 0.54,
      w: fridge.w - 16 * s,
      h: Math.max(46, high * 0.3),
    });

  stands.set('lamp', { x: first.x + first.w * 0.5 - 40 * s, y: 0, w: 80 * s, h: 38 * s });
  const parcelX = x0 + 122 * s;
  const parcelW = 150 * s;
  const boxH = Math.max(56, Math.min(96 * s, tall * 0.46));
  for (const [n, parcel] of vault.parcels.entries()) {
    const w = (parcelW - 6) / Math.max(1, vault.parcels.length);
    const at: Box = { x: parcelX + n * (w + 6), y: floor - boxH, w: w - 2, h: boxH };
    boxes.set(`parcel:${parcel.work}`, at);
    const goods = things.filter((one) => one.id.startsWith(`goods:${parcel.work}:`)).map((one) => one.id);
    const y = at.y - 48 * (n + 1);
    for (const [id, box] of row(goods, { x: parcelX, y, w: parcelW, h: 46 }, 52 * s, 3)) boxes.set(id, box);
  }

  if (vault.count?.recall && tall > 190)
    stands.set('notice', { x: parcelX + 14 * s, y: y0 - (low ? 0 : 4), w: 116 * s, h: 62 * s });
  const bagX = parcelX + parcelW + 8 * s;
  const bagW = second.x + BLOCK * s - pad - bagX;
  const bag: Box = { x: bagX, y: floor - Math.max(58, tall * 0.42), w: bagW, h: Math.max(58, tall * 0.42) };
  stands.set('bag', bag);
  const pulled = vault.piles.filter((bin) => bin.where === 'pulled').map((bin) => pileId(bin.bin));
  const open = Math.min(bagW, pulled.length * 62 * s);
  const peeps: Box = { x: bagX + (bagW - open) / 2, y: bag.y, w: open, h: Math.max(46, bag.h * 0.5) };
  for (const [id, box] of row(pulled, peeps, 60 * s, 2)) boxes.set(id, box);
  // Tags and hands' other ways stand over the bag, one above the other: three at the most.
  const over: Box = { x: bagX, y: y0, w: bagW, h: bag.y - y0 - 4 };
  const offers = ['tag:expired', 'tag:recalled', 'tag:damaged', 'back', 'waste'].filter((id) =>
    offered(things, id),
  );
  if (over.h >= offers.length * 46)
    for (const [n, id] of offers.entries())
      boxes.set(id, {
        x: over.x,
        y: over.y + n * (over.h / offers.length),
        w: over.w,
        h: Math.min(54 * s, over.h / offers.length - 2),
      });
  else {
    // No room for three: side by side, over parcels and bag, before what hangs there.
    stands.delete('notice');
    for (const [id, box] of row(offers, { x: parcelX, y: y0, w: bagX + bagW - parcelX, h: 46 }, 110 * s, 2))
      boxes.set(id, box);
  }
  if (has('count'))
    boxes.set(
      'count',
      low
        ? { x: first.x + first.w - 54, y: 0, w: 46, h: LEAST }
        : { x: first.x + first.w - pad - 46, y: 0, w: 46, h: LEAST },
    );
  const horizon = low ? Math.round(size.h * 0.8) : Math.round(second.y + tall * 0.62);
  const shown = new Map([...boxes].filter(([id]) => has(id)));
  return { width, height: size.h, horizon, things: shown, stands };
}

const onShelf = (where: string): boolean => where !== 'pulled' && where !== 'gone';
const offered = (things: readonly Thing[], id: string): boolean =>
  things.some((one) => one.id === id && (one.command !== null || one.goes !== null));
