// What comes of it: a surface that was not wet long enough, a lancet in the trash, a load let go unread. Same day where it would
// be the same day, else a dated card after the shift. A mistake that was told to the office manager in time sends none.
import type { Draft } from '../facts.ts';
import { DAY, MINUTE } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { nextOf } from './by-the-board.ts';
import type { Fault } from './schema.ts';

const SURFACE: readonly Fault[] = [
  'too-short',
  'wiped-over-soil',
  'soil-left',
  'no-disinfectant',
  'things-left',
];
const UNSTERILE: readonly Fault[] = [
  'cycle-short',
  'indicator-pale',
  'wet-pack',
  'wrong-program',
  'residue',
  'not-scrubbed',
  'hinge-closed',
  'not-read',
];
const MARISOL = 'marisol-quist';
const PARK = 'wendell-park';
/** When the medical assistant takes a pack in hand and looks at its strip. A simulation value. */
const TAKEN_UP_MS = 20 * MINUTE;
const SEARCH_MIN = 5;

/** A dated card, if what it answers was not told by then. */
const later = (o: Office, inMs: number, work: string, line: string, from: string): Draft =>
  timer(o, inMs, {
    do: 'rooms.card',
    key: `${work}.${line}`,
    line: `card.rooms.${line}`,
    from,
    sinceMs: o.state.nowMs,
  });

export const consequences: Area = {
  react: {
    'room.readied': (o, f) => {
      const has = (list: readonly Fault[]) => f.faults.some((x) => list.includes(x));
      const next = nextOf(o, f.work);
      return [
        ...(has(SURFACE) ? [draft('room.exposure', { work: f.work, what: 'surface' })] : []),
        ...(has(['sharp-in-trash']) ? [draft('room.exposure', { work: f.work, what: 'sharp' })] : []),
        ...(has(['rub-for-soap', 'hands-not-washed', 'no-gloves'])
          ? [draft('room.exposure', { work: f.work, what: 'hands' })]
          : []),
        ...(next && has(['not-set-up', 'expired'])
          ? [
              timer(o, Math.max(MINUTE, next.startMs + SEARCH_MIN * MINUTE - o.state.nowMs), {
                do: 'room.search',
                key: f.work,
              }),
            ]
          : []),
        ...(f.right && f.inTime ? [later(o, DAY, f.work, 'ready', PARK)] : []),
      ];
    },
    'room.exposure': (o, f) => [later(o, f.what === 'sharp' ? DAY : 2 * DAY, f.work, f.what, MARISOL)],
    'instruments.released': (o, f) =>
      f.faults.some((x) => UNSTERILE.includes(x))
        ? [
            timer(o, TAKEN_UP_MS, {
              do: 'instruments.recall',
              key: f.work,
              why: f.faults.find((x) => UNSTERILE.includes(x)),
            }),
            later(o, 3 * DAY, f.work, 'recall', MARISOL),
          ]
        : f.right
          ? [later(o, 2 * DAY, f.work, 'load', PARK)]
          : [],
  },
  happen: {
    /** The exam has begun and something is not there: the provider goes and looks for it. */
    'room.search': (o, e) => {
      const next = nextOf(o, e.key);
      const room = o.state.roomWork.turnovers[e.key]?.room ?? null;
      return next ? [draft('room.kept-waiting', { work: e.key, room, provider: next.provider })] : [];
    },
    'instruments.recall': (_o, e) => [draft('instruments.recalled', { work: e.key, why: e.why as Fault })],
    'rooms.card': (o, e) => {
      const owned = o.state.roomWork.ownedMs;
      const good = String(e.line).endsWith('.ready') || String(e.line).endsWith('.load');
      const told = !good && owned !== null && owned >= Number(e.sinceMs);
      // One word of thanks is enough, however many rooms there were.
      const thanked = good && o.state.news.some((n) => n.line === e.line);
      return told || thanked
        ? []
        : [draft('card.arrived', { card: `rooms/${e.key}`, line: String(e.line), from: String(e.from) })];
    },
  },
};
