// Fields that several of the teacher's pages ask with: one of several, and the seed of a shift as a number. A seed typed too
// large or not a number is the nearest one there is.
import type { ComponentChildren, JSX } from 'preact';

const MOST_SEED = 4_294_967_295;
const seedOf = (typed: string): number => Math.min(MOST_SEED, Math.max(0, Math.trunc(Number(typed)) || 0));

export function Choice({
  label,
  value,
  onChoose,
  children,
}: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

export function SeedField({
  label,
  seed,
  onSeed,
}: {
  label: string;
  seed: number;
  onSeed: (seed: number) => void;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        class="field"
        type="number"
        min="0"
        max={MOST_SEED}
        value={seed}
        onChange={(event) => onSeed(seedOf(event.currentTarget.value))}
      />
    </label>
  );
}
