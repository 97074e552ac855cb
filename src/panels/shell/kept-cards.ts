// The keepsake tin: cards people sent in the shifts played on this machine, kept beside the settings. For the player to look
// at; no shift knows of it. Reading and writing may fail; then it holds what came in this sitting.
import { signal } from '@preact/signals';
import type { DebriefView } from '../../scoring/types.ts';

type Card = DebriefView['later'][number];
export interface KeptCard extends Pick<Card, 'from' | 'text'> {
  /** The day of the shift it came from. */
  on: { day: number; month: number; year: number };
}

const PLACE = 'front-desk:tin';
/** The newest stay. */
const MOST = 60;

const isCard = (one: unknown): one is KeptCard => {
  const { from, text, on } = (one ?? {}) as Partial<KeptCard>;
  return typeof from === 'string' && typeof text?.id === 'string' && typeof on?.day === 'number';
};

function read(): KeptCard[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCard) : [];
  } catch {
    return [];
  }
}

export const keptCards = signal<readonly KeptCard[]>(typeof localStorage === 'undefined' ? [] : read());

const same = (a: Pick<Card, 'from' | 'text'>, b: Pick<Card, 'from' | 'text'>): boolean =>
  a.from === b.from && a.text.id === b.text.id;

/** What came good of a shift goes into the tin, once; a finished shift may be opened again. */
export function keepCards(later: readonly Card[], on: KeptCard['on']): void {
  const fresh = later.filter((card) => card.good && !keptCards.value.some((kept) => same(kept, card)));
  if (fresh.length === 0) return;
  const { day, month, year } = on;
  const cards = fresh.map(({ from, text }) => ({ from, text, on: { day, month, year } }));
  keptCards.value = [...keptCards.value, ...cards].slice(-MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(keptCards.value));
  } catch {
    // Kept for this sitting only.
  }
}

/** How many cards lay in the tin before this shift. */
export const keptBefore = (later: readonly Card[]): number =>
  keptCards.value.filter((kept) => !later.some((card) => same(kept, card))).length;
