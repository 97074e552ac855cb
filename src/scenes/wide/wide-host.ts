// What a wide scene is given: its box on the page, what its DOM twin says in attributes, the player's wishes, and the
// way to ask for frames and to tell the twin where things lie. The twin and the scene know each other by this only.
import type { Session } from '../../session/types.ts';
import type { Art } from '../art.ts';
import type { Box } from '../shots.ts';
import type { Wishes } from '../wishes.ts';
import type { Hand, Measure } from './sheet-layout.ts';

export type Surface = 'counter' | 'book' | 'exam-room' | 'vault';

/** A visit in the player's hand, in words. */
export interface Held {
  provider: string;
  startMs: number;
  minutes: number;
  name: string;
  line: string;
  warn: string | null;
}

export interface WideHost {
  session: Session;
  art: Art;
  wishes: Wishes;
  density: number;
  /** The twin: `#wide-stage`, with `data-surface` and what that surface says besides. */
  stage: HTMLElement;
  /** CSS pixels for a rem, against 16. */
  rem(): number;
  fonts: Fonts;
  /** The canvas's size in CSS pixels. */
  size(): { w: number; h: number };
  /** An element's box, in CSS pixels of the canvas. */
  boxOf(element: Element): Box;
  /** Frames are wanted: one, or for a while. */
  moved(forMs?: number): void;
  /** Where things are: custom properties of the stage, for the twin to lie over them. */
  tell(places: ReadonlyMap<string, string>): void;
}

export interface Fonts extends Record<Hand, string> {}

const TOKENS: Record<Hand, string> = {
  data: '--font-data',
  print: '--font-print',
  note: '--font-note',
  text: '--font-text',
  display: '--font-display',
};
/** The families the page is set in: clear letters, if wished, hold on paper too. */
export function readFonts(): Fonts {
  const style = getComputedStyle(document.documentElement);
  const of = (hand: Hand): string => style.getPropertyValue(TOKENS[hand]).trim() || 'sans-serif';
  return {
    data: of('data'),
    print: of('print'),
    note: of('note'),
    text: of('text'),
    display: of('display'),
  };
}

const WEIGHT: Record<Hand, number> = { data: 650, print: 700, note: 400, text: 400, display: 650 };
export const fontOf = (fonts: Fonts, hand: Hand, size: number, weight: number = WEIGHT[hand]): string =>
  `${weight} ${size}px ${fonts[hand]}`;

export function makeMeasure(fonts: Fonts): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (words, size, hand) => {
    if (context === null) return words.length * size * 0.55;
    context.font = fontOf(fonts, hand, size);
    return context.measureText(words).width;
  };
}

/** Collects places and writes only what changed. */
export function makeTeller(stage: HTMLElement): WideHost['tell'] {
  let told = new Map<string, string>();
  return (places) => {
    for (const [name, value] of places) if (told.get(name) !== value) stage.style.setProperty(name, value);
    for (const name of told.keys()) if (!places.has(name)) stage.style.removeProperty(name);
    told = new Map(places);
  };
}
