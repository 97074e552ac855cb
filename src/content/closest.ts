// The nearest of some known words to one that is not known, for "did you mean": by edit distance
// (insert, drop, change, swap of neighbours), and only when it is near enough to be meant.

function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const first = rows[0] as number[];
  for (let j = 0; j <= b.length; j += 1) first[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cell = (di: number, dj: number) => (rows[i - di] as number[])[j - dj] as number;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cell(2, 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  }
  return (rows[a.length] as number[])[b.length] as number;
}

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of [...known].sort()) {
    const apart =
      plain(word) === plain(candidate) ? 0 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
