// What a day's page of the book shows: every block, ghost, open stretch and taken room, each with its place and its words.
// Reads the view and the grid the twin laid out; draws nothing.
import { text } from '../../text/current.ts';
import type { BookDay } from '../../views/types.ts';
import type { Box } from '../shots.ts';
import { word } from '../words.ts';
import { type BlockLook, lookOf } from './block-print.ts';
import { type Grid, MINUTE, stretch } from './book-layout.ts';

export interface Wanted {
  key: string;
  box: Box;
  /** What lies deeper is drawn first. */
  depth: number;
  look: BlockLook;
}

const openLook = (tone: number, startMs: number, minutes: number): BlockLook => ({
  kind: 'open',
  tone,
  icon: 'circle-dashed',
  name: word('tools.book.open'),
  line: word('tools.book.open-for', { time: text().clock(startMs), minutes }),
});
const takenLook = (startMs: number, minutes: number): BlockLook => ({
  kind: 'taken',
  tone: 0,
  icon: null,
  name: word('tools.book.taken', {
    from: text().clock(startMs),
    to: text().clock(startMs + minutes * MINUTE),
  }),
  line: '',
});

/** `taken`: the visit that was picked up from here; it is drawn as gone. */
export function wantedOf(day: BookDay, grid: Grid, taken: string): Wanted[] {
  const found: Wanted[] = [];
  const add = (key: string, box: Box | null, depth: number, look: BlockLook) => {
    if (box !== null && box.w > 4) found.push({ key: `${day.day} ${key}`, box, depth, look });
  };
  for (const [tone, { provider, blocks, open }] of day.columns.entries()) {
    for (const block of blocks) {
      const { startMs, minutes, visit } = block;
      const inHand = visit !== null && visit === taken;
      const key = `${provider} ${startMs} ${visit ?? block.kind}`;
      add(key, stretch(grid, provider, startMs, minutes), 3, lookOf(block, tone, inHand));
      const ghost =
        block.likelyMs === null || inHand ? null : stretch(grid, provider, block.likelyMs, minutes);
      if (ghost !== null) {
        const box = { ...ghost, x: ghost.x + 10, w: ghost.w - 6 };
        add(`${key} ghost`, box, 2, { kind: 'ghost', tone, icon: null, name: '', line: '' });
      }
    }
    for (const { startMs, minutes } of open) {
      const box = stretch(grid, provider, startMs, minutes);
      add(`${provider} ${startMs} open`, box, 1, openLook(tone, startMs, minutes));
    }
  }
  for (const { id, taken: spans } of day.resources)
    for (const { startMs, minutes } of spans) {
      const box = stretch(grid, `resource:${id}`, startMs, minutes);
      add(`resource ${id} ${startMs}`, box, 1, takenLook(startMs, minutes));
    }
  return found;
}
