// Where things are in the exam room: cupboard and shelf on the wall, bottles and dispensers before the tiles, the table with
// what lies on it and under it, the tray for the next visit, the bins along the floor. Pure; every thing that can be touched
// gets a box of a finger's size.
import type { TurnoverView } from '../../views/rooms.ts';
import type { Thing } from '../../views/things.ts';
import type { Box, Size } from '../shots.ts';
import { BLOCK, type Blocks, blocksOf, LEAST, type RoomLayout, row } from './room-layout.ts';

type Boxes = Map<string, Box>;
const PAD = 8;
/** The table as it is drawn: its cushion, and the free floor before its foot, as parts of its box. */
const TABLE = { w: 280, h: 170, cushion: { x: 0.31, w: 0.66, base: 0.47 }, foot: 0.2 };
/** Where it is low, the table is drawn out a little, so that as much can lie on it. */
const MOST_DRAWN_OUT = 1.4;

const idsOf = (things: readonly Thing[], kind: string): string[] =>
  things.filter((one) => one.id.startsWith(`${kind}:`)).map((one) => one.id);
const add = (boxes: Boxes, entries: readonly [string, Box][]): void => {
  for (const [id, box] of entries) boxes.set(id, box);
};

/** The closed door fills the picture: a card, a knob. */
function shut({ w, h }: Size): RoomLayout {
  const tall = Math.min(h - 10, 520);
  const wide = Math.min(w * 0.66, Math.max(LEAST, tall * 0.58));
  const door: Box = { x: (w - wide) / 2, y: h - tall, w: wide, h: tall };
  return {
    width: w,
    height: h,
    horizon: h - Math.min(46, h * 0.12),
    things: new Map([['door', door]]),
    stands: new Map(),
  };
}

/** Cupboard and shelf; below them the tiles with all that stands or hangs before them. */
function wall(things: readonly Thing[], { low, s, first }: Blocks, boxes: Boxes, stands: Boxes): void {
  const left = first.x + PAD * s;
  const inner = first.w - 2 * PAD * s;
  const top = low ? 34 : 44 * Math.min(s, 1.2);
  const rest = first.h - top - 8;
  const high = Math.max(52, Math.min(84 * s, rest * 0.42));
  const half = (inner - 8 * s) / 2;
  for (const [n, name] of ['cupboard', 'shelf'].entries()) {
    const box: Box = { x: left + n * (half + 8 * s), y: top, w: half, h: high };
    stands.set(name, box);
    add(
      boxes,
      row(idsOf(things, name), { x: box.x + 3, y: box.y + 4, w: box.w - 6, h: box.h - 8 }, 64 * s, 1),
    );
  }
  const y = top + high + 10;
  const h = Math.max(46, Math.min(84 * s, first.h - y - 12));
  const products = idsOf(things, 'product');
  const bottles: Box = { x: left, y, w: Math.min(products.length * 52 * s, inner * 0.47), h };
  add(boxes, row(products, bottles, 52 * s, 2));
  const fixed: [string, number][] = [
    ['soap', 62],
    ['rub', 46],
    ['towel', 56],
    ['gloves', 60],
  ];
  let x = bottles.x + bottles.w + 4;
  const asked = fixed.reduce((sum, [, w]) => sum + w, 0);
  const each = Math.min(s, (left + inner - x - 9) / asked);
  for (const [id, w] of fixed) {
    const box = { x, y, w: Math.max(LEAST, w * each), h };
    boxes.set(id, box);
    x += box.w + 3;
  }
  const wide = { x: first.x - (low ? 0 : 400), w: first.w + (low ? 0 : 800) };
  stands.set('tiles', { ...wide, y: y - 6, h: h + 8 });
  stands.set('counter', { ...wide, y: y + h, h: 18 });
}

/** The table, what lies there, and the tray. */
function table(
  of: TurnoverView,
  things: readonly Thing[],
  blocks: Blocks,
  into: Box,
  boxes: Boxes,
  stands: Boxes,
): void {
  const { s, low } = blocks;
  const trayW = BLOCK * s * 0.28;
  const room = into.w - trayW - 6;
  const k = Math.min(room / TABLE.w, into.h / TABLE.h);
  const w = Math.min(room, TABLE.w * k * (low ? MOST_DRAWN_OUT : 1.12));
  const h = TABLE.h * k;
  const at: Box = { x: into.x, y: into.y + into.h - h, w, h };
  stands.set('table', at);
  stands.set('tray', { x: into.x + into.w - trayW, y: into.y, w: trayW, h: into.h });
  stands.set('ring', { x: at.x + w * 0.1, y: at.y + h * 0.76, w: 0, h: 0 });
  // On the cushion what has room there, beginning with what is on it in any case; the rest fell to the floor before it.
  const soil = of.soiled ? ['soil'] : [];
  const lying = [...soil, ...idsOf(things, 'lying')];
  const { cushion, foot } = TABLE;
  const on: Box = {
    x: at.x + w * cushion.x - 10,
    y: 0,
    w: w * cushion.w + 8,
    h: Math.max(LEAST, Math.min(58 * s, h * 0.42)),
  };
  on.y = Math.max(0, at.y + h * cushion.base - on.h);
  const per = Math.max(1, Math.floor((on.w + 2) / (LEAST + 2)));
  add(boxes, row(lying.slice(0, per), on, 60 * s, 2));
  const under: Box = { ...on, x: at.x + w * foot, w: into.x + into.w - at.x - w * foot, y: at.y + h - on.h };
  add(boxes, row(lying.slice(per), { ...under, y: Math.max(under.y, on.y + on.h), h: LEAST }, 60 * s, 2));
}

export function layExamRoom(of: TurnoverView, things: readonly Thing[], size: Size): RoomLayout {
  if (!of.looked) return shut(size);
  const blocks = blocksOf(size, 0.45);
  const { low, s, second, width } = blocks;
  const boxes: Boxes = new Map();
  const stands: Boxes = new Map();
  wall(things, blocks, boxes, stands);

  // The floor: table and tray, and before both the bins; the flag at the door, where one goes out.
  const pad = PAD * s;
  const binH = Math.max(56, Math.min(88 * s, second.h * 0.29));
  const binY = size.h - binH - 6;
  const flagW = 54 * s;
  const bins: Box = { x: second.x + pad, y: binY, w: second.w - 2 * pad - (low ? flagW + 4 : 0), h: binH };
  add(boxes, row(idsOf(things, 'bin'), bins, 82 * s, 4));
  boxes.set(
    'flag',
    low
      ? { x: second.x + second.w - pad - flagW, y: binY, w: flagW, h: binH }
      : { x: second.x + second.w - pad - flagW, y: 0, w: flagW, h: 44 * Math.min(s, 1.2) },
  );
  const top = second.y + (low ? 6 : 20);
  const floor: Box = { x: second.x + pad, y: top, w: second.w - 2 * pad, h: binY - top - 4 };
  table(of, things, blocks, floor, boxes, stands);

  const counter = stands.get('counter');
  const horizon = low ? Math.round(size.h * 0.6) : Math.round(floor.y + floor.h * 0.5);
  if (counter) {
    const y = counter.y + counter.h - 8;
    stands.set('base', {
      x: blocks.first.x,
      y,
      w: blocks.first.w,
      h: Math.max(0, (low ? size.h : horizon + 6) - y),
    });
  }
  const shown = new Map([...boxes].filter(([id]) => things.some((one) => one.id === id)));
  return { width, height: size.h, horizon, things: shown, stands };
}
