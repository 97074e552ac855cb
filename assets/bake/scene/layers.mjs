import * as U from './drive-up.mjs';
import * as M from './room.mjs';
import * as N from './counter.mjs';
import * as D from './desk.mjs';
import * as K0 from './clock.mjs';
import * as S from './papers.mjs';
import * as B from './grounds.mjs';
import { title } from './title.mjs';

export const K = 1366 / 1600;
export const world = ([x, y]) => [Math.round(x * K * 100) / 100, Math.round((y * K - 60) * 100) / 100];
const WORLD = [0, 0, 1366, 642];
const office = (key, box, make, more = {}) => ({
  key,
  box,
  make,
  units: 'office',
  grade: 1,
  quality: 88,
  ...more,
});
/** A small thing drawn around 0,0: box is its half-size in world px; at is where its pivot lies. */
const around = (key, half, at, make, more = {}) => ({
  key,
  half,
  at,
  make,
  units: 'around',
  grade: 1,
  quality: 88,
  ...more,
});
const plain = (key, size, make, more = {}) => ({
  key,
  size,
  make,
  units: 'plain',
  grade: 0,
  quality: 84,
  ...more,
});
const paper = (key, [w, h, make], more = {}) =>
  plain(key, [w + 2 * S.PAD, h + 2 * S.PAD], make, { pad: S.PAD, ...more });

const clockAt = world(K0.CLOCK);
const tiles = ['vitals', 'provider', 'turnover', 'ready'];

export const layers = [
  ...['morning', 'noon', 'late'].map((n) =>
    office(`sky-${n}`, [46, 24, 292, 230], () => U.sky(n), { opaque: true }),
  ),
  office('car', [46, 60, 240, 210], U.car),
  office('room-back', WORLD, M.roomBack),
  office('door-closed', [806, 98, 104, 300], () => M.door(false)),
  office('door-open', [806, 98, 104, 300], () => M.door(true)),
  office('chairs', [120, 280, 600, 170], M.chairs),
  around('clock-face', [50, 50], clockAt, K0.clockFace),
  around('clock-hour', [40, 40], clockAt, K0.hourHand),
  around('clock-minute', [40, 40], clockAt, K0.minuteHand),
  around('clock-second', [40, 40], clockAt, K0.secondHand),
  office('board', [990, 6, 376, 176], D.board),
  ...tiles.map((n) =>
    plain(`tile-${n}`, [Math.round(D.TILES[0].w * K), Math.round(D.TILES[0].h * K)], () => D.tile(n), {
      scale: K,
      quality: 90,
    }),
  ),
  office('counter', [0, -9, 1366, 496], N.counter),
  around('tube-carrier', [14, 24], world([1131, 546]), N.carrier),
  office('desk', [0, 462, 1366, 180], D.desk),
  office('tray-forms', [392, 406, 140, 72], () => N.tray(474, 548)),
  office('monitor', [10, 330, 410, 312], () => D.monitor(true), { grade: 0.5 }),
  office('monitor-dark', [10, 330, 410, 312], () => D.monitor(false)),
  office('phone-cradle', [690, 466, 330, 176], () => D.phone(false)),
  office('phone-lifted', [690, 466, 330, 176], () => D.phone(true)),
  ...[
    ['off', null],
    ['ringing', '#FF6A55'],
    ['hold', '#F0B54A'],
    ['you', '#3FBF7E'],
    ['colleague', '#9FB4C0'],
  ].map(([n, c]) => around(`lamp-${n}`, [34, 30], null, () => D.lineLamp(c), { grade: 0 })),
  office('fax-idle', [1056, 376, 310, 266], () => D.fax(false)),
  office('fax-paper', [1056, 376, 310, 266], () => D.fax(true)),
  paper('steam', S.steam, {
    at: [world(D.MUG_TOP)[0] - 54, world(D.MUG_TOP)[1] - 118],
    pivotAt: world(D.MUG_TOP),
  }),
  plain('grade-morning', [1366, 642], B.morning(1366, 642), { at: [0, 0], quality: 92, only1x: true, soft: 0.25 }),
  plain('grade-late', [1366, 642], B.late(1366, 642), { at: [0, 0], quality: 92, only1x: true, soft: 0.25 }),
  plain('vignette', [1366, 642], B.vignette(1366, 642), { at: [0, 0], quality: 92, only1x: true, soft: 0.25 }),
  paper('note-yellow', S.note('#FFF3B8', '#F8DE78')),
  paper('note-green', S.note('#E2F3DC', '#BFE0B6')),
  paper('note-pink', S.note('#FFE2D6', '#F8C0AC')),
  paper('card-front', S.cardFront),
  paper('licence', S.licence),
  paper('printout', S.printout),
  paper('clipboard', S.clipboard),
  paper('pink-slip', S.pinkSlip),
  paper('keepsake-tin', S.tin),
  plain('wood', [1366, 642], B.wood(1366, 642), { opaque: true, quality: 82 }),
  plain('marble', [1090, 642], B.marble(1090, 642), { opaque: true, quality: 84 }),
  plain('title', [1366, 768], title, { opaque: true, quality: 88 }),
];

const point = (p) => {
  const [x, y] = world(p);
  return { x, y };
};
const rect = (x, y, w, h) => {
  const [wx, wy] = world([x, y]);
  return { x: wx, y: wy, w: Math.round(w * K), h: Math.round(h * K) };
};
const mon = (x, y) => [250 + (x - 250) * 0.93, 812 + (y - 812) * 0.93];
export const spots = {
  window: rect(556, 134, 520, 436),
  windowStand: { ...point([838, 588]), scale: 1 },
  ...Object.fromEntries(
    M.CHAIRS.map(([x, y], i) => [`seat${i + 1}`, { ...point([x - 6, y + 28]), pivot: 'hip' }]),
  ),
  wheelchair: { ...point([112, 514]), pivot: 'hip' }, // clear floor left of seat1, for who brings a chair
  doorway: { ...point([M.DOOR.x + 50, M.DOOR.y + M.DOOR.h + 14]), pivot: 'foot', scale: 1 },
  walkLine: { from: point([990, 556]), to: point([620, 560]) },
  colleague: { ...point([1232, 588]), scale: 0.72 },
  phone: rect(834, 640, 344, 172),
  phoneScreen: {
    ...point(D.PHONE_LCD[0]),
    w: Math.round(D.PHONE_LCD[1][0] * K),
    h: Math.round(D.PHONE_LCD[1][1] * K),
  },
  monitor: { ...rect(...mon(34, 456), 440 * 0.93, 296 * 0.93) },
  monitorScreen: rect(...mon(50, 472), 408 * 0.93, 258 * 0.93),
  monitorBar: rect(...mon(50, 472), 408 * 0.93, 40 * 0.93),
  fax: rect(1284, 520, 316, 292),
  board: rect(D.BOARD.x, D.BOARD.y, D.BOARD.w, D.BOARD.h),
  boardHeader: rect(D.BOARD.x + 18, D.BOARD.y + 10, D.BOARD.w - 36, 26),
  boardTiles: D.TILES.map((t) => rect(t.x, t.y, t.w, t.h)),
  clock: { ...point(K0.CLOCK), r: Math.round(46 * K) },
  trays: rect(474, 548, 132, 50),
  vault: rect(1310, 308, 276, 276),
  tube: rect(1094, 500, 74, 96),
  tubeWindow: rect(1106, 520, 50, 52),
  tubePath: [point([384, 142]), point([430, 142]), point([430, 88]), point([1130, 88]), point([1130, 520])],
  driveUp: rect(U.WIN.x, U.WIN.y, U.WIN.w, U.WIN.h),
  bell: rect(944, 568, 64, 36),
  deskLamp: rect(986, 470, 122, 120),
  gel: rect(612, 516, 48, 84),
  mug: rect(1190, 722, 92, 92),
  keyboard: rect(454, 744, 372, 66),
  notes: [rect(470, 634, 130, 96), rect(612, 636, 130, 96), rect(386, 420, 130, 96)],
  counterTop: point([0, 570]).y,
  counterFront: point([0, 616]).y,
  lamps: D.LAMPS.map(point),
};
