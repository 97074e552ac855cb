// The colours the book is drawn in, one set for each theme of the page: the same as its style sheets give the twin, so
// that picture and twin agree. Colours only; high contrast also draws otherwise, and the drawing itself sees to that.
import type { Wishes } from '../wishes.ts';

export interface BookPaint {
  /** Black with white edges: shapes are drawn by their outline. */
  contrast: boolean;
  ink: string;
  slate: string;
  /** By provider: the ground of a visit and the stripe at its edge. */
  tones: readonly { fill: string; edge: string }[];
  held: { fill: string; edge: string };
  quiet: string;
  open: string;
  openEdge: string;
  gap: string;
  gapEdge: string;
  ghostEdge: string;
  hour: number;
  quarter: number;
  now: number;
  nowInk: string;
  /** The card in the hand, from top to bottom, and what warns on it. */
  card: readonly [string, string];
  cardEdge: string;
  cardInk: string;
  warn: string;
  warnFill: string;
}

const LIGHT: BookPaint = {
  contrast: false,
  ink: '#22333b',
  slate: '#4f6169',
  tones: [
    { fill: '#e4eef6', edge: '#1f5f82' },
    { fill: '#e6f1e9', edge: '#1e6b46' },
    { fill: '#f7eedd', edge: '#7a4f00' },
  ],
  held: { fill: '#ece4f4', edge: '#5b3f78' },
  quiet: '#ede3d2',
  open: '#ffffff',
  openEdge: '#8c7b6688',
  gap: '#f7faf8',
  gapEdge: '#8c7b66',
  ghostEdge: '#1f5f8288',
  hour: 0xafc4bd,
  quarter: 0xdce6e2,
  now: 0xb23f2b,
  nowInk: '#ffffff',
  card: ['#fffdf8', '#fff1cf'],
  cardEdge: '#8a5a00',
  cardInk: '#22333b',
  warn: '#9e3523',
  warnFill: '#fce4dd',
};
const DARK: BookPaint = {
  ...LIGHT,
  ink: '#f3ecdf',
  slate: '#bcc3be',
  tones: [
    { fill: '#243a49', edge: '#a6d6f1' },
    { fill: '#21402f', edge: '#8be0b0' },
    { fill: '#43371f', edge: '#ffd98a' },
  ],
  held: { fill: '#3b2f4d', edge: '#d8c3f2' },
  quiet: '#403d36',
  open: '#39362f',
  openEdge: '#a8977cb3',
  gap: '#1b2429',
  gapEdge: '#a8977c',
  ghostEdge: '#a6d6f188',
  hour: 0x4d5f68,
  quarter: 0x37464d,
  now: 0xff9a86,
  nowInk: '#06211e',
};
const CONTRAST: BookPaint = {
  ...LIGHT,
  contrast: true,
  ink: '#fff',
  slate: '#fff',
  hour: 0xffffff,
  quarter: 0xffffff,
  now: 0xffe14a,
  nowInk: '#000000',
  card: ['#ffe14a', '#ffe14a'],
  cardEdge: '#000',
  cardInk: '#000',
  warn: '#000',
  warnFill: '#ffe14a',
};

export const paintFor = ({ contrast, dark }: Wishes): BookPaint =>
  contrast ? CONTRAST : dark ? DARK : LIGHT;
