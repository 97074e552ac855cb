// Ways to give the commands of rooms and instruments, right or wrong, drawn from what is on view: one for each command,
// so that none can be forgotten. Judges nothing.
import { BINS, POSITIONS, PROGRAMS, SUPPLIES } from '../../office/rooms/binder.ts';
import type { roomsCommands } from '../../office/rooms/schema.ts';
import type { Stream } from '../../shift/streams.ts';
import type { AssistView, LoadView, TurnoverView } from '../../views/rooms.ts';
import type { DeskView } from '../../views/types.ts';
import type { Ways } from '../ways.ts';

type Kinds = { turnover: TurnoverView; instruments: LoadView; assist: AssistView };
function piece<K extends keyof Kinds>(v: DeskView, d: Stream, kind: K): Kinds[K] | null {
  const open = Object.values(v.roomWork?.at ?? {}).filter((p) => p.kind === kind && p.status === 'open');
  return open.length === 0 ? null : (d.pick(open) as Kinds[K]);
}
const just =
  (kind: keyof Kinds) =>
  (v: DeskView, d: Stream): { work: string } | null => {
    const p = piece(v, d, kind);
    return p && { work: p.work };
  };
const room = just('turnover');
const load = just('instruments');
const hand = just('assist');
const item = (v: DeskView, d: Stream): { work: string; item: string } | null => {
  const p = piece(v, d, 'instruments');
  return p && { work: p.work, item: d.pick(p.items).id };
};

export const ROOM_WAYS: Pick<Ways, keyof typeof roomsCommands> = {
  'room.fetch': (v, d) => {
    const open = Object.values(v.roomWork?.at ?? {}).filter((p) => p.status === 'open');
    return open.length === 0 ? null : { work: d.pick(open).work, who: d.pick(v.team).who };
  },
  'room.look': room,
  'room.glove': room,
  'room.clear': (v, d) => {
    const p = piece(v, d, 'turnover');
    return p && p.lying.length > 0 ? { work: p.work, item: d.pick(p.lying), into: d.pick(BINS) } : null;
  },
  'room.clean': room,
  'room.wipe': (v, d) => {
    const p = piece(v, d, 'turnover');
    return p && { work: p.work, product: d.pick(p.products).id };
  },
  'room.towel': room,
  'room.hands': (v, d) => {
    const p = room(v, d);
    return p && { ...p, with: d.pick(['rub', 'soap'] as const) };
  },
  'room.lay-out': (v, d) => {
    const p = room(v, d);
    return p && { ...p, item: d.pick(SUPPLIES), from: d.pick(['shelf', 'cupboard'] as const) };
  },
  'room.ready': room,
  'instruments.soak': load,
  'instruments.scrub': load,
  'instruments.rinse': load,
  'instruments.sort': (v, d) => {
    const p = item(v, d);
    return p && { ...p, to: d.pick(['sterilize', 'sterilize', 'wipe'] as const) };
  },
  'instruments.inspect': item,
  'instruments.set-aside': item,
  'instruments.pack': (v, d) => {
    const p = item(v, d);
    return (
      p && {
        ...p,
        hinge: d.pick(['open', 'closed'] as const),
        inside: d.int(1, 4) > 1,
        label: d.int(1, 4) > 1,
      }
    );
  },
  'instruments.load': (v, d) => {
    const p = piece(v, d, 'instruments');
    const packed = p?.items.filter((i) => i.pack !== null).map((i) => i.id) ?? [];
    return p && packed.length > 0
      ? { work: p.work, items: packed, lie: d.pick(['edge', 'flat'] as const) }
      : null;
  },
  'instruments.run': (v, d) => {
    const p = load(v, d);
    return p && { ...p, program: d.pick(PROGRAMS) };
  },
  'instruments.unload': load,
  'instruments.read': load,
  'instruments.log': (v, d) => {
    const p = load(v, d);
    return p && { ...p, result: d.pick(['pass', 'fail'] as const) };
  },
  'instruments.quarantine': load,
  'instruments.reprocess': load,
  'instruments.release': load,
  'assist.go': hand,
  'assist.offer': hand,
  'assist.position': (v, d) => {
    const p = hand(v, d);
    return p && { ...p, as: d.pick(POSITIONS) };
  },
  'assist.stay': hand,
  'assist.leave': hand,
  'assist.hand': (v, d) => {
    const p = hand(v, d);
    return p && { ...p, how: d.pick(['around', 'across'] as const) };
  },
  'assist.record': (v, d) => {
    const p = hand(v, d);
    return p && { ...p, as: d.pick(['present', 'declined'] as const) };
  },
};
