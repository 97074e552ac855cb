// Who is in the class, by the names in the files, and which of each one's attempts counts. Only good files count; a second
// try from some minute does not, and one that was played to the end goes before one that was not.
import type { Handed } from './compared.ts';
import type { FileResult } from './result.ts';
import type { Standing } from './standing.ts';

export const ATTEMPTS = ['first', 'best', 'last'] as const;
export type Attempts = (typeof ATTEMPTS)[number];

export interface Student {
  key: string;
  name: string;
  /** The file that counts. */
  index: number;
  result: FileResult;
  standing: Standing;
  attempts: number;
  /** Under which other names or files the same shift was handed in. */
  also: Handed['also'];
}

export const nameOf = ({ name, pair, file }: Pick<FileResult, 'name' | 'pair' | 'file'>): string =>
  name === '' ? file.replace(/\.json$/i, '') : pair === '' ? name : `${name}, ${pair}`;

const keyOf = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();

interface Attempt {
  index: number;
  result: FileResult;
  standing: Standing;
  also: Handed['also'];
}

const counts = ({ verdict, result }: Handed): boolean => verdict === 'ok' && !result.unscored;

function chosen(attempts: readonly Attempt[], policy: Attempts): Attempt | undefined {
  const whole = attempts.filter(({ result }) => result.finished);
  const from = whole.length > 0 ? whole : attempts;
  if (policy === 'best') return [...from].sort((a, b) => b.standing.total - a.standing.total)[0];
  return policy === 'first' ? from[0] : from.at(-1);
}

export function studentsOf(handed: readonly Handed[], policy: Attempts): Student[] {
  const byName = new Map<string, Attempt[]>();
  for (const one of handed) {
    const { index, result, also } = one;
    if (!counts(one) || result.standing === null) continue;
    const key = keyOf(nameOf(result));
    byName.set(key, [...(byName.get(key) ?? []), { index, result, standing: result.standing, also }]);
  }
  return [...byName]
    .flatMap(([key, unordered]): Student[] => {
      const attempts = [...unordered].sort(
        (a, b) => (a.result.attempt ?? 0) - (b.result.attempt ?? 0) || a.index - b.index,
      );
      const one = chosen(attempts, policy);
      return one ? [{ key, name: nameOf(one.result), ...one, attempts: attempts.length }] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The policy the files were dealt with, where they say so. */
export function policyOf(handed: readonly Handed[]): Attempts | null {
  for (const { verdict, result } of handed) {
    if (verdict !== 'ok') continue;
    const { counts: asked } = (result.dealt?.settings ?? {}) as { counts?: unknown };
    const known = ATTEMPTS.find((one) => one === asked);
    if (known !== undefined) return known;
  }
  return null;
}
