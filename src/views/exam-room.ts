// The exam room to turn over, as things to touch and as words: what lies about, where it can go, what stands in the caddy,
// how the surface looks, what is out for the next visit and what is missing. Only what the view shows; no order is given.
import { BINS } from '../office/rooms/binder.ts';
import type { TurnoverView } from './rooms.ts';
import { choice, ref, type Thing, thing } from './things.ts';
import type { TextRef } from './types.ts';

const item = (id: string, name: string): TextRef => ref(id, { item: choice(name) });
const MINUTE = 60_000;

/** How the one thing in the hand is named, among the things of the room. */
export const lyingId = (name: string): string => `lying:${name}`;

/** What can be touched, in the order in which one meets it; `held` is what is in the hand. */
export function examRoomThings(of: TurnoverView, held: string | null): Thing[] {
  const { work } = of;
  if (!of.looked)
    return [
      thing({
        id: 'door',
        work,
        name: of.n === null ? ref('place.door.in-use') : ref('place.door', { n: of.n }),
        state: of.n === null ? null : ref('place.door.shut'),
        command: of.n === null ? null : { type: 'room.look', work },
      }),
    ];
  const inHand = of.lying.find((name) => lyingId(name) === held);
  return [
    thing({
      id: 'gloves',
      work,
      name: ref('place.gloves'),
      state: ref('place.hands', { hands: of.gloved ? 'gloved' : of.handsClean ? 'clean' : 'bare' }),
      command: { type: 'room.glove', work },
    }),
    ...of.lying.map((name) =>
      thing({
        id: lyingId(name),
        work,
        name: item('rooms.item', name),
        state: ref(name === inHand ? 'place.in-hand' : 'place.lies'),
        lift: true,
      }),
    ),
    ...BINS.map((into) =>
      thing({
        id: `bin:${into}`,
        work,
        name: ref('place.bin', { into: choice(into) }),
        command: inHand === undefined ? null : { type: 'room.clear', work, item: inHand, into },
        state: inHand === undefined ? null : item('place.bin.takes', inHand),
        takes: inHand !== undefined,
      }),
    ),
    ...(of.soiled
      ? [
          thing({
            id: 'soil',
            work,
            name: ref('place.soil'),
            command: { type: 'room.clean', work } as const,
          }),
        ]
      : []),
    ...of.products.map((product) =>
      thing({
        id: `product:${product.id}`,
        work,
        name: ref('place.product', { product: choice(product.id) }),
        state: ref('rooms.product.label', {
          real: product.disinfects ? 'yes' : 'no',
          minutes: product.labelMs / MINUTE,
        }),
        command: { type: 'room.wipe', work, product: product.id },
        to: ['table'],
      }),
    ),
    thing({
      id: 'towel',
      work,
      name: ref('place.towel'),
      command: of.wet === null ? null : { type: 'room.towel', work },
    }),
    ...(['rub', 'soap'] as const).map((how) =>
      thing({
        id: how,
        work,
        name: ref('rooms.hands.with', { how }),
        command: { type: 'room.hands', work, with: how },
      }),
    ),
    ...of.needs.flatMap((need) =>
      (['shelf', 'cupboard'] as const).map((from) =>
        thing({
          id: `${from}:${need.item}`,
          work,
          name: ref('place.from', { item: choice(need.item), from }),
          state:
            from === 'cupboard'
              ? null
              : ref('rooms.shelf', { count: need.shelf, expired: need.expired ? 'yes' : 'no' }),
          command:
            from === 'shelf' && need.shelf === 0
              ? null
              : { type: 'room.lay-out', work, item: need.item, from },
          // Some of it lies on the tray, some on the table.
          to: ['tray', 'table'],
        }),
      ),
    ),
    thing({
      id: 'flag',
      work,
      name: ref('place.flag', { n: of.n ?? 0 }),
      command: { type: 'room.ready', work },
    }),
  ];
}
/** How wet the surface is, from 0 to 1 of what the label asks; null when nothing wet is on it, or the label asks nothing. */
export function wetness(of: TurnoverView, nowMs: number): number | null {
  if (of.wet === null || of.wet.labelMs === 0) return null;
  return Math.min(1, Math.max(0, (nowMs - of.wet.sinceMs) / of.wet.labelMs));
}

/** The room in words. */
export function tellExamRoom(of: TurnoverView): TextRef[] {
  if (of.n === null) return [ref('place.told.in-use')];
  const told = [ref('place.told.room', { n: of.n, stomach: of.stomach ? 'yes' : 'no' })];
  if (!of.looked) return [...told, ref('place.told.shut')];
  told.push(...of.lying.map((name) => item('place.told.lying', name)));
  if (of.lying.length === 0) told.push(ref('rooms.cleared'));
  told.push(ref(of.soiled ? 'rooms.soil' : 'rooms.no-soil'));
  told.push(ref('place.told.surface', { looks: choice(of.looks) }));
  for (const need of of.needs) told.push(item(need.out ? 'place.told.out' : 'place.told.missing', need.item));
  return told;
}
