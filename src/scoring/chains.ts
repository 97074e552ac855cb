// What came of an act: facts further down the line, walked by `because`, the same day and in the closed office's weeks.
// Only the walk; what was a mistake is known to whoever asks.
import type { Fact } from '../office/facts.ts';
import { isInternalFact } from '../office/facts.ts';

export interface Effect {
  /** Type of the fact, and what kind of it: how a claim was answered, which news came. */
  kind: string;
  fact: string;
  atMs: number;
}

/** What tells one outcome of a fact type from another. */
const TELLING = ['what', 'code', 'reason', 'result', 'says', 'status', 'line'] as const;
/** Talk that follows any act is no consequence of it. */
const TALK = /^(talk|line|voice|scenario|promise|person\.(acknowledged|turned-to)|work\.finished)/;

/** A fact's type, and which of its outcomes it is. */
export function kindOf(f: Fact): string {
  const x = f as unknown as Record<string, unknown>;
  const telling = TELLING.map((key) => x[key]).find((value) => typeof value === 'string' && value !== '');
  return telling === undefined ? f.type : `${f.type}:${String(telling)}`;
}

/** Effects of the act `command` (`c12`): what its own facts led to, each kind once, in the order they came. */
export function effectsOf(facts: readonly Fact[], command: string): Effect[] {
  const depth = new Map<string, number>([[command, 0]]);
  const out = new Map<string, Effect>();
  for (const f of facts) {
    const from = depth.get(f.because);
    if (from === undefined) continue;
    depth.set(f.id, from + 1);
    // The first link is the act itself, done.
    if (from === 0 || isInternalFact(f.type) || TALK.test(f.type)) continue;
    const kind = kindOf(f);
    if (!out.has(kind)) out.set(kind, { kind, fact: f.id, atMs: f.atMs });
  }
  return [...out.values()];
}
