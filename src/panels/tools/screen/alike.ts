// Which rows of a search want a second look: first and last name the same but for a letter or two, or one birth date and one last
// name. A last name alone is a family, not a mix-up. Compares what is on view; opens nothing.
interface Row {
  name: string;
  birthDate: string;
}

/** "Brooks, Imani" or "Imani Brooks": first and last name, in small letters. */
function parts(name: string): { given: string; family: string } {
  const [family, given] = name.includes(',')
    ? name.split(',').map((part) => part.trim())
    : [name.split(' ').at(-1), name.split(' ')[0]];
  return { given: (given ?? '').split(' ')[0]?.toLowerCase() ?? '', family: (family ?? '').toLowerCase() };
}

/** Letters to add, leave out or change until one is the other. */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
/** One letter apart; of long names two: Rosalind is as easily Rosalyn. */
const near = (a: string, b: string): boolean => steps(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : 1);

export function alike(row: Row, rows: readonly Row[]): boolean {
  const one = parts(row.name);
  return rows.some((other) => {
    if (other === row) return false;
    const two = parts(other.name);
    return (
      (near(one.given, two.given) && near(one.family, two.family)) ||
      (one.family === two.family && row.birthDate === other.birthDate)
    );
  });
}
