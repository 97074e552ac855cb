// Predicates over facts as incremental folds: each node is fed facts in order and keeps just what it needs.
// `won` carries the fact that decided it; `lost` likewise; `open` may still go either way. At the end, open is lost,
// but for a `never`, which holds if nothing broke it and it was paired with something that happened.
import type { Fact } from '../office/facts.ts';
import { fitsPattern, type Scope } from './match.ts';
import { durationMs, type FactPattern, type Predicate } from './words.ts';

export type Verdict = { state: 'open' } | { state: 'won' | 'lost'; by: string; atMs: number };
export interface Fold {
  step(fact: Fact): void;
  now(): Verdict;
  end(): Verdict;
}

const OPEN: Verdict = { state: 'open' };
const won = (f: Fact): Verdict => ({ state: 'won', by: f.id, atMs: f.atMs });
const lost = (f: Fact): Verdict => ({ state: 'lost', by: f.id, atMs: f.atMs });
const typesOf = (p: FactPattern): string[] =>
  Object.keys(p).map((t) => (t === 'ended' ? 'scenario.ended' : t));

/** Every fact type a predicate can react to: so that a score feeds each fold only what concerns it. */
export function typesIn(p: Predicate): string[] {
  if ('happened' in p) return typesOf(p.happened);
  if ('before' in p) return [...typesOf(p.before.first), ...typesOf(p.before.then)];
  if ('after' in p) return [...typesOf(p.after.first), ...typesOf(p.after.then)];
  if ('within' in p) return [...typesOf(p.within.of), ...typesOf(p.within.then)];
  if ('never' in p) return [...[p.never].flat().flatMap(typesOf), ...(p.until ? typesOf(p.until) : [])];
  if ('and' in p) return p.and.flatMap(typesIn);
  if ('or' in p) return p.or.flatMap(typesIn);
  return typesIn(p.not);
}

/** The facts whose happening a predicate asks for. What must not have happened, and how it all ended, is not among them. */
export function happenedIn(p: Predicate): FactPattern[] {
  if ('and' in p) return p.and.flatMap(happenedIn);
  if ('or' in p) return p.or.flatMap(happenedIn);
  const all =
    'happened' in p
      ? [p.happened]
      : 'before' in p
        ? [p.before.first, p.before.then]
        : 'after' in p
          ? [p.after.first, p.after.then]
          : 'within' in p
            ? [p.within.of, p.within.then]
            : [];
  return all.filter((pattern) => !('ended' in pattern));
}

/** A fold that is settled by its own steps and stays open otherwise. */
function settled(step: (fact: Fact) => Verdict, atEnd: () => Verdict = () => OPEN): Fold {
  let verdict = OPEN;
  return {
    step: (f) => {
      if (verdict.state === 'open') verdict = step(f);
    },
    now: () => verdict,
    end: () => (verdict.state === 'open' ? atEnd() : verdict),
  };
}

function pair(
  scope: Scope,
  first: FactPattern,
  then: FactPattern,
  judge: (started: Fact | null, f: Fact) => Verdict,
): Fold {
  let started: Fact | null = null;
  return settled((f) => {
    if (fitsPattern(f, then, scope)) {
      const verdict = judge(started, f);
      if (verdict.state !== 'open') return verdict;
    }
    if (started === null && fitsPattern(f, first, scope)) started = f;
    return OPEN;
  });
}

const HOLDS: Verdict = { state: 'won', by: '', atMs: -1 };
/** The latest of verdicts that agree; of none at all, that nothing stood against it. */
const latest = (list: Verdict[]): Verdict =>
  list.reduce((a, b) => ('atMs' in b && (!('atMs' in a) || b.atMs > a.atMs) ? b : a), list[0] ?? HOLDS);

export function fold(p: Predicate, scope: Scope): Fold {
  if ('happened' in p) return settled((f) => (fitsPattern(f, p.happened, scope) ? won(f) : OPEN));
  if ('before' in p)
    return pair(scope, p.before.first, p.before.then, (started, f) => (started ? won(f) : lost(f)));
  if ('after' in p)
    return pair(scope, p.after.first, p.after.then, (started, f) => (started ? won(f) : OPEN));
  if ('within' in p) {
    const ms = durationMs(p.within.time);
    return pair(scope, p.within.of, p.within.then, (started, f) =>
      started ? (f.atMs - started.atMs <= ms ? won(f) : lost(f)) : OPEN,
    );
  }
  if ('never' in p) {
    const banned = [p.never].flat();
    const until = p.until;
    return settled(
      (f) =>
        banned.some((b) => fitsPattern(f, b, scope))
          ? lost(f)
          : until && fitsPattern(f, until, scope)
            ? won(f)
            : OPEN,
      () => (until ? OPEN : HOLDS),
    );
  }
  if ('not' in p) {
    const inner = fold(p.not, scope);
    const flip = (v: Verdict, end: boolean): Verdict =>
      v.state === 'won'
        ? { ...v, state: 'lost' }
        : v.state === 'lost'
          ? { ...v, state: 'won' }
          : end
            ? HOLDS
            : OPEN;
    return {
      step: inner.step,
      now: () => (inner.now().state === 'won' ? flip(inner.now(), false) : OPEN),
      end: () => flip(inner.end(), true),
    };
  }
  const parts = ('and' in p ? p.and : p.or).map((x) => fold(x, scope));
  const combine = (list: Verdict[]): Verdict => {
    const wins = list.filter((x) => x.state === 'won');
    const losses = list.filter((x) => x.state === 'lost');
    if ('and' in p) return losses[0] ?? (wins.length === list.length ? latest(wins) : OPEN);
    return wins.length > 0
      ? latest(wins)
      : losses.length === list.length && list.length > 0
        ? latest(losses)
        : OPEN;
  };
  return {
    step: (f) => {
      for (const x of parts) x.step(f);
    },
    now: () => combine(parts.map((x) => x.now())),
    end: () => combine(parts.map((x) => x.end())),
  };
}

/** Judges a predicate over a whole journal. */
export function judge(p: Predicate, scope: Scope, journal: readonly Fact[]): Verdict {
  const f = fold(p, scope);
  for (const fact of journal) f.step(fact);
  return f.end();
}
