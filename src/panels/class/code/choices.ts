// What a teacher has chosen for a class, and the settings it comes to. The last choices are remembered on this machine;
// reading and writing may fail, then the ordinary ones hold. It knows no page.
import { type Lock, PACES } from '../../../office/kinds.ts';
import { settingsFor } from '../../../shift/deal/deal.ts';
import { COUNTS, type Settings, SHIFTS } from '../../../shift/plan.ts';
import { seedFromWords } from '../../../shift/seed-words.ts';

export const HELPS = ['coached', 'scored', 'exam'] as const satisfies readonly Settings['help'][];

export interface Choices extends Pick<Settings, 'shift' | 'pace' | 'help' | 'counts'> {
  seed: number;
  paceFixed: boolean;
  handbookLocked: boolean;
}

const PLACE = 'front-desk:class-code';
const MOST_SEED = 0xffffffff;

export const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
const ordinary = (): Choices => ({
  shift: 'first',
  seed: anySeed(),
  pace: 'relaxed',
  paceFixed: false,
  help: 'scored',
  handbookLocked: false,
  counts: 'best',
});

const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_SEED;

/** A seed as typed: four words of the list, or its number; null for anything else. */
export function seedTyped(text: string): number | null {
  if (!/^\s*\d{1,10}\s*$/.test(text)) return seedFromWords(text);
  const seed = Number(text);
  return isSeed(seed) ? seed : null;
}

export function lastChoices(): Choices {
  const usual = ordinary();
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Record<keyof Choices, unknown>>;
    const among = <T>(value: unknown, known: readonly T[], otherwise: T): T =>
      known.find((one) => one === value) ?? otherwise;
    return {
      shift: among(kept.shift, SHIFTS, usual.shift),
      seed: isSeed(kept.seed) ? kept.seed : usual.seed,
      pace: among(kept.pace, PACES, usual.pace),
      paceFixed: kept.paceFixed === true,
      help: among(kept.help, HELPS, usual.help),
      handbookLocked: kept.handbookLocked === true,
      counts: among(kept.counts, COUNTS, usual.counts),
    };
  } catch {
    return usual;
  }
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(choices));
  } catch {
    // Kept for this sitting only.
  }
}

/** What a code was made of, to go on from. */
export const choicesOf = (seed: number, { shift, pace, help, counts, locks }: Settings): Choices => ({
  ...{ seed, shift, pace, help, counts },
  paceFixed: locks.includes('pace'),
  handbookLocked: locks.includes('handbook'),
});

export function settingsOf(
  { shift, pace, help, counts, paceFixed, handbookLocked }: Choices,
  untimed: boolean,
  policy: Settings['policy'],
): Settings {
  const locks: Lock[] = [
    ...(paceFixed ? (['pace'] as const) : []),
    ...(handbookLocked ? (['handbook'] as const) : []),
  ];
  return settingsFor(shift, { pace, help, counts, locks, untimed, policy });
}
