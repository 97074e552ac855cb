// A pile on a shelf as the pieces one sees: full boxes stacked, the loose ones in rows before or beside them. As many as there
// are, so that a pile can be counted by eye; they only get smaller. Pure.
import type { BinView } from '../../views/supplies.ts';
import type { Box } from '../shots.ts';

export interface Piece extends Box {
  kind: 'box' | 'one';
}
const BOX = { w: 68, h: 46 };
const ONE = { w: 22, h: 34 };
/** No piece is shown larger than this against its drawing. */
const MOST = 1.2;

/** Columns and size with which so many pieces of this shape fill the box best. */
function grid(n: number, piece: { w: number; h: number }, into: Box, tight: number) {
  let best = { columns: 1, k: 0 };
  for (let columns = 1; columns <= n; columns++) {
    const rows = Math.ceil(n / columns);
    const k = Math.min(MOST, into.w / (columns * piece.w), into.h / ((1 + (rows - 1) * tight) * piece.h));
    // Of equal ones the flatter: nobody builds towers on a shelf.
    if (k >= best.k) best = { columns, k };
  }
  return best;
}

function filled(
  kind: Piece['kind'],
  n: number,
  piece: { w: number; h: number },
  into: Box,
  tight: number,
): Piece[] {
  const { columns, k } = grid(n, piece, into, tight);
  const [w, h] = [piece.w * k, piece.h * k];
  const wide = Math.min(columns, n) * w;
  const out: Piece[] = [];
  for (let at = 0; at < n; at++) {
    const column = at % columns;
    const row = Math.floor(at / columns);
    out.push({
      kind,
      x: into.x + (into.w - wide) / 2 + column * w,
      y: into.y + into.h - h - row * h * tight,
      w,
      h,
    });
  }
  // Upper rows first: the lower ones stand before them.
  return out.reverse();
}

export function pilePieces(lies: NonNullable<BinView['lies']>, box: Box): Piece[] {
  const { boxes, loose } = lies;
  if (boxes === 0) return filled('one', loose, ONE, box, 0.62);
  if (loose === 0) return filled('box', boxes, BOX, box, 0.8);
  // Side by side: boxes get what they need, the loose ones the rest.
  const part = Math.max(0.38, Math.min(0.62, boxes / (boxes + Math.sqrt(loose))));
  const left = { ...box, w: box.w * part };
  const right = { ...box, x: box.x + box.w * part + 1, w: box.w * (1 - part) - 1 };
  return [...filled('box', boxes, BOX, left, 0.8), ...filled('one', loose, ONE, right, 0.62)];
}
