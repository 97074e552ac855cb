// Where things are in the exam room: cupboard and shelf on the wall, bottles at the sink, the table with what lies on it, the
// tray for the next visit, the bins along the floor. Pure; every thing that can be touched gets a box of a finger's size.
import type { TurnoverView } from '../../views/rooms.ts';
import type { Thing } from '../../views/things.ts';
import type { Box, Size } from '../shots.ts';
import { BLOCK, blocksOf, type RoomLayout, row } from './room-layout.ts';

const idsOf = (things: readonly Thing[], kind: string): string[] =>
  things.filter((one) => one.id.startsWith(`${kind}:`)).map((one) => one.id);

/** The closed door fills the picture: a card, a knob. */
function shut({ w, h }: Size): RoomLayout {
  const tall = Math.min(h - 16, 520);
  const wide = Math.min(w * 0.62, tall * 0.56);
  const door: Box = { x: (w - wide) / 2, y: h - tall, w: wide, h: tall };
  return {
    width: w,
    height: h,
    horizon: h - Math.min(46, h * 0.12),
    things: new Map([['door', door]]),
    stands: new Map(),
  };
}

export function layExamRoom(of: TurnoverView, things: readonly Thing[], size: Size): RoomLayout {
  if (!of.looked) return shut(size);
  const { low, s, first, second, width } = blocksOf(size, 0.46);
  const boxes = new Map<string, Box>();
  const stands = new Map<string, Box>();
  const put = (entries: readonly [string, Box][]) => {
    for (const [id, box] of entries) boxes.set(id, box);
  };
  const pad = 8 * s;
  const left = first.x + pad;
  const right = first.x + BLOCK * s - pad;
  const inner = right - left;

  // The wall: cupboard and shelf over the sink. In the low form the plate lies beside them.
  const top = low ? 8 : 44 * Math.min(s, 1.2);
  const rest = first.h - top - 8;
  const cupH = Math.max(52, Math.min(84 * s, rest * 0.44));
  const half = (inner - 8 * s) / 2;
  const shift = low ? 26 : 0;
  const cupboard: Box = { x: left, y: top + shift, w: half, h: cupH };
  const shelf: Box = { x: left + half + 8 * s, y: top + shift, w: half, h: cupH };
  stands.set('cupboard', cupboard);
  stands.set('shelf', shelf);
  const within = (box: Box): Box => ({ x: box.x + 3, y: box.y + 4, w: box.w - 6, h: box.h - 8 });
  put(row(idsOf(things, 'cupboard'), within(cupboard), 64 * s, 1));
  put(row(idsOf(things, 'shelf'), within(shelf), 64 * s, 1));

  const wallY = top + shift + cupH + 10;
  const wallH = Math.max(46, Math.min(84 * s, first.h - wallY - 12));
  const products = idsOf(things, 'product');
  const bottles: Box = { x: left, y: wallY, w: Math.min(products.length * 52 * s, inner * 0.47), h: wallH };
  put(row(products, bottles, 52 * s, 2));
  const soapX = bottles.x + bottles.w + 4;
  const fixed: [string, number][] = [
    ['soap', 62],
    ['rub', 46],
    ['towel', 56],
    ['gloves', 60],
  ];
  const room = right - soapX;
  const asked = fixed.reduce((sum, [, w]) => sum + w, 0);
  const each = Math.min(s, (room - 9) / asked);
  let x = soapX;
  for (const [id, w] of fixed) {
    const box = { x, y: wallY, w: Math.max(44, w * each), h: wallH };
    boxes.set(id, box);
    x += box.w + 3;
  }
  const counterY = wallY + wallH;
  stands.set('counter', { x: first.x - 400, y: counterY, w: inner + 816, h: 18 });

  // The floor: the table, the tray beside it, the bins before both.
  const binH = Math.max(56, Math.min(88 * s, second.h * 0.3));
  const binY = size.h - binH - 8;
  const binRow: Box = { x: second.x + pad, y: binY, w: BLOCK * s - 2 * pad, h: binH };
  put(row(idsOf(things, 'bin'), binRow, 82 * s, 4));
  const tableTop = second.y + (low ? 8 : 26);
  const tableH = binY - tableTop - 6;
  const table: Box = { x: second.x + pad, y: tableTop, w: BLOCK * s * 0.68, h: tableH };
  stands.set('table', table);
  const trayX = table.x + table.w + 8;
  stands.set('tray', {
    x: trayX,
    y: tableTop + tableH * 0.12,
    w: second.x + BLOCK * s - pad - trayX,
    h: tableH * 0.86,
  });
  // On the cushion: two rows, the nearer one lower.
  const lying = [...idsOf(things, 'lying'), ...(things.some((one) => one.id === 'soil') ? ['soil'] : [])];
  const cushion: Box = { x: table.x + table.w * 0.12, y: table.y + 4, w: table.w * 0.86, h: tableH * 0.62 };
  const perRow = Math.max(1, Math.floor(cushion.w / 46));
  const rows = Math.max(1, Math.min(2, Math.ceil(lying.length / perRow)));
  const lieH = Math.max(44, Math.min(56 * s, cushion.h / rows));
  const inRow = Math.ceil(lying.length / rows);
  for (let at = 0; at < rows; at++) {
    const ids = lying.slice(at * inRow, (at + 1) * inRow);
    const y = cushion.y + cushion.h - (rows - at) * lieH;
    put(row(ids, { ...cushion, y, h: lieH }, 58 * s, 2));
  }
  // The flag on the door frame, at the edge of the picture.
  const flag: Box = low
    ? { x: second.x + BLOCK - 58, y: 6, w: 52, h: 50 }
    : { x: right - 52 * s, y: 0, w: 52 * s, h: Math.max(44, top) };
  boxes.set('flag', flag);
  const horizon = low ? Math.round(size.h * 0.66) : Math.round(second.y + tableH * 0.42);
  return { width, height: size.h, horizon, things: keep(boxes, things), stands };
}

const keep = (boxes: Map<string, Box>, things: readonly Thing[]): Map<string, Box> =>
  new Map([...boxes].filter(([id]) => things.some((one) => one.id === id)));
