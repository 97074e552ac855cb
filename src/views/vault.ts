// The vault as things to touch and as words: the piles of the shelf that is counted, front and behind; what was pulled;
// parcels that wait; the vaccine fridge with its reading and its sign. No date is judged and no degree: that is for the eye.
import type { BinView, CountView, DeliveryView, FridgeView, SuppliesView } from './supplies.ts';
import { ref, type Thing, thing } from './things.ts';
import type { DeskView, TextRef } from './types.ts';

export const WHY = ['expired', 'recalled', 'damaged'] as const;
const inUse = (bin: BinView): boolean =>
  bin.where === 'shelf' || bin.where === 'fridge' || bin.where === 'room';

export interface VaultView {
  count: CountView | null;
  piles: BinView[];
  parcels: DeliveryView[];
  fridge: FridgeView | null;
  /** What else the list says is kept on shelves, by its id. */
  others: string[];
}

/** What one sees: the shelf in front (or the first to count), every parcel that is not put away, the fridge. */
export function vaultOf(supplies: SuppliesView, work: string | null, open: ReadonlySet<string>): VaultView {
  const count =
    supplies.counts.find((one) => one.work === work) ??
    supplies.counts.find((one) => open.has(one.work)) ??
    supplies.counts[0] ??
    null;
  return {
    count,
    piles: count === null ? [] : supplies.bins.filter((bin) => count.bins.includes(bin.bin)),
    parcels: supplies.deliveries.filter((one) => !one.filed).slice(0, 2),
    fridge: supplies.fridges[0] ?? null,
    others: supplies.stock
      .filter((row) => row.keep === 'shelf' && row.listed > 0 && !count?.stocks.includes(row.stock))
      .map((row) => row.stock),
  };
}
export const openWork = (view: DeskView): ReadonlySet<string> =>
  new Set(view.work.filter((one) => one.status === 'open').map((one) => one.work));

export const pileId = (bin: string): string => `pile:${bin}`;

function pile(bin: BinView, work: string, held: boolean): Thing {
  return thing({
    id: pileId(bin.bin),
    work,
    name: ref('place.pile', { lot: bin.lot, on: bin.expires }),
    state: held
      ? ref('place.in-hand')
      : ref('tools.shelf.where', { where: bin.where, front: bin.front ? 'yes' : 'no' }),
    lift: true,
  });
}

/** What can be done with the pile in the hand. */
function offers(bin: BinView | undefined, work: string): Thing[] {
  const at = { work, bin: bin?.bin ?? '' };
  const used = bin !== undefined && inUse(bin);
  const pulled = bin?.where === 'pulled';
  const lot = bin?.lot ?? '';
  const make = (id: string, command: Thing['command'], goes: string | null = null): Thing =>
    thing({
      id,
      work,
      name: ref(`place.${id.replace(':', '.')}`, { lot }),
      command,
      goes,
      takes: command !== null || goes !== null,
    });
  return [
    make('count', null, used ? `supplies:${at.bin}` : null),
    make('front', used && bin.where !== 'room' ? { type: 'supplies.put-in-front', ...at } : null),
    ...WHY.map((why) => make(`tag:${why}`, used ? { type: 'supplies.pull', ...at, why } : null)),
    make('back', pulled ? { type: 'supplies.put-back', ...at } : null),
    make('waste', pulled ? { type: 'supplies.discard', ...at } : null),
  ];
}

function parcelThings(parcel: DeliveryView, unpacked: boolean): Thing[] {
  const { work } = parcel;
  const box = thing({
    id: `parcel:${work}`,
    work,
    name: ref('place.parcel', { supplier: parcel.supplier }),
    state: ref('place.parcel.state', {
      opened: parcel.opened ? 'yes' : 'no',
      cold: parcel.cold ? 'yes' : 'no',
    }),
    command: parcel.opened ? null : { type: 'supplies.open-box', work },
  });
  const goods = unpacked ? parcel.lines.filter((line) => line.status === 'waiting') : [];
  return [
    box,
    ...goods.map((line) =>
      thing({
        id: `goods:${work}:${line.line}`,
        work,
        name: line.box?.title ?? line.title,
        state: ref('place.goods', { cold: line.keep === 'fridge' ? 'yes' : 'no' }),
        goes: `line:${line.line}`,
      }),
    ),
  ];
}

function fridgeThings(fridge: FridgeView): Thing[] {
  const { work, display } = fridge;
  const degrees = (tenths: number): string => (tenths / 10).toFixed(1);
  return [
    thing({
      id: 'fridge',
      work,
      name: ref('place.fridge'),
      state:
        display === null
          ? ref('place.fridge.unread')
          : ref('place.fridge.reads', {
              now: degrees(display.now),
              min: degrees(display.min),
              max: degrees(display.max),
            }),
      command: display === null ? { type: 'supplies.look-fridge', work } : null,
      goes: display === null ? null : 'supplies:fridge:min',
    }),
    thing({
      id: 'sign',
      work,
      name: ref('place.sign', { held: fridge.held ? 'yes' : 'no' }),
      command: { type: fridge.held ? 'supplies.release' : 'supplies.hold', work },
    }),
  ];
}

export function vaultThings(vault: VaultView, held: string | null): Thing[] {
  const { count, piles, parcels, fridge } = vault;
  const movable = piles.filter((bin) => inUse(bin) || bin.where === 'pulled');
  const inHand = movable.find((bin) => pileId(bin.bin) === held);
  return [
    ...(count === null
      ? []
      : [...movable.map((bin) => pile(bin, count.work, bin === inHand)), ...offers(inHand, count.work)]),
    // One is unpacked at a time: there is one table.
    ...parcels.flatMap((one) => parcelThings(one, one === parcels.find(({ opened }) => opened))),
    ...(fridge === null ? [] : fridgeThings(fridge)),
  ];
}

/** The vault in words. */
export function tellVault(vault: VaultView): TextRef[] {
  const { count, piles, parcels, fridge } = vault;
  const told = [ref('place.told.vault')];
  for (const bin of piles)
    told.push(
      ref('place.told.pile', {
        lot: bin.lot,
        on: bin.expires,
        boxes: bin.lies?.boxes ?? 0,
        loose: bin.lies?.loose ?? 0,
        where: bin.where,
        front: bin.front ? 'yes' : 'no',
      }),
    );
  if (count?.recall) told.push(ref('place.told.recall', { lot: count.recall.lot }));
  for (const parcel of parcels)
    told.push(ref('place.told.parcel', { supplier: parcel.supplier, opened: parcel.opened ? 'yes' : 'no' }));
  if (fridge !== null)
    told.push(
      ref('place.told.fridge', {
        read: fridge.display === null ? 'no' : 'yes',
        now: fridge.display === null ? '' : (fridge.display.now / 10).toFixed(1),
        held: fridge.held ? 'yes' : 'no',
      }),
    );
  return told;
}
