// Predicates over facts: what each kind means, in small stories; and that a fold fed fact by fact says the same as one
// that is judged at the end, whatever the predicate and whatever happened.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/office/facts.ts';
import { fold, judge, typesIn } from '../../src/scenario/predicate.ts';
import type { Predicate } from '../../src/scenario/words.ts';

const scope = { id: 's', refs: { me: 'ann' }, bound: new Set(['ann']) };
type Kind = 'greeted' | 'asked' | 'closed';
const fact = (kind: Kind, atS: number, n: number, contact = 'ann'): Fact =>
  ({ type: `talk.${kind}`, contact, id: `f${n}`, atMs: atS * 1000, because: 'dealt' }) as unknown as Fact;
const story = (...kinds: [Kind, number][]): Fact[] => kinds.map(([kind, at], n) => fact(kind, at, n + 1));
const of = (kind: Kind) => ({ [`talk.${kind}`]: {} });
const state = (p: Predicate, facts: Fact[]) => judge(p, scope, facts).state;

describe('in small stories', () => {
  test('happened: once is enough, and it says which', () => {
    expect(state({ happened: of('greeted') }, [])).toBe('open');
    expect(judge({ happened: of('greeted') }, scope, story(['asked', 1], ['greeted', 2]))).toEqual({
      state: 'won',
      by: 'f2',
      atMs: 2000,
    });
  });
  test('somebody else does not count', () => {
    expect(state({ happened: of('greeted') }, [fact('greeted', 1, 1, 'bob')])).toBe('open');
    expect(state({ happened: { 'talk.greeted': { contact: '$me' } } }, story(['greeted', 1]))).toBe('won');
  });
  test('before: the first time the second comes decides', () => {
    const p: Predicate = { before: { first: of('greeted'), then: of('asked') } };
    expect(state(p, story(['greeted', 1], ['asked', 2]))).toBe('won');
    expect(state(p, story(['asked', 1], ['greeted', 2], ['asked', 3]))).toBe('lost');
    expect(state(p, story(['greeted', 1]))).toBe('open');
  });
  test('after: the second may come too early, and again', () => {
    const p: Predicate = { after: { first: of('greeted'), then: of('asked') } };
    expect(state(p, story(['asked', 1], ['greeted', 2], ['asked', 3]))).toBe('won');
    expect(state(p, story(['asked', 1], ['greeted', 2]))).toBe('open');
  });
  test('within: in time wins, late loses', () => {
    const p: Predicate = { within: { of: of('greeted'), time: '2 min', then: of('asked') } };
    expect(state(p, story(['greeted', 1], ['asked', 121]))).toBe('won');
    expect(state(p, story(['greeted', 1], ['asked', 122]))).toBe('lost');
  });
  test('never: holds to the end by itself, and with an until only if that came', () => {
    expect(state({ never: of('asked') }, [])).toBe('won');
    expect(state({ never: of('asked') }, story(['asked', 1]))).toBe('lost');
    const p: Predicate = { never: of('asked'), until: of('closed') };
    expect(state(p, [])).toBe('open');
    expect(state(p, story(['closed', 1], ['asked', 2]))).toBe('won');
    expect(state(p, story(['asked', 1], ['closed', 2]))).toBe('lost');
  });
  test('not, and, or', () => {
    expect(state({ not: { happened: of('asked') } }, [])).toBe('won');
    expect(state({ not: { happened: of('asked') } }, story(['asked', 1]))).toBe('lost');
    expect(
      state({ and: [{ happened: of('asked') }, { happened: of('greeted') }] }, story(['asked', 1])),
    ).toBe('open');
    expect(state({ or: [{ happened: of('asked') }, { happened: of('greeted') }] }, story(['asked', 1]))).toBe(
      'won',
    );
  });
});

const kinds = fc.constantFrom<Kind>('greeted', 'asked', 'closed');
const pattern = kinds.map(of);
const predicate: fc.Arbitrary<Predicate> = fc.letrec<{ p: Predicate }>((tie) => ({
  p: fc.oneof(
    { maxDepth: 3 },
    pattern.map((x): Predicate => ({ happened: x })),
    fc.tuple(pattern, pattern).map(([first, then]): Predicate => ({ before: { first, then } })),
    fc.tuple(pattern, pattern).map(([first, then]): Predicate => ({ after: { first, then } })),
    fc
      .tuple(pattern, pattern, fc.integer({ min: 20, max: 200 }))
      .map(([first, then, s]): Predicate => ({ within: { of: first, time: `${s} s`, then } })),
    fc
      .tuple(pattern, fc.option(pattern))
      .map(([never, until]): Predicate => (until ? { never, until } : { never })),
    fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((and): Predicate => ({ and })),
    fc.array(tie('p'), { minLength: 1, maxLength: 3 }).map((or): Predicate => ({ or })),
    tie('p').map((not): Predicate => ({ not })),
  ),
})).p;
const happenings = fc
  .array(fc.tuple(kinds, fc.nat(200)), { maxLength: 12 })
  .map((list) => story(...(list.sort((a, b) => a[1] - b[1]) as [Kind, number][])));

describe('whatever happened', () => {
  test('what is settled on the way stays settled', () => {
    fc.assert(
      fc.property(predicate, happenings, (p, facts) => {
        const f = fold(p, scope);
        let settled: string | null = null;
        for (const x of facts) {
          f.step(x);
          const now = f.now();
          if (settled !== null) expect(JSON.stringify(now)).toBe(settled);
          // A conjunction's reason may still move on; its verdict may not. Single predicates keep both.
          else if (now.state !== 'open' && !('and' in p) && !('or' in p) && !('not' in p))
            settled = JSON.stringify(now);
        }
      }),
    );
  });
  test('a fold needs only the facts it asks for', () => {
    fc.assert(
      fc.property(predicate, happenings, (p, facts) => {
        const wanted = new Set(typesIn(p));
        expect(
          judge(
            p,
            scope,
            facts.filter((x) => wanted.has(x.type)),
          ),
        ).toEqual(judge(p, scope, facts));
      }),
    );
  });
  test('not turns won into lost and back, but for what is left open', () => {
    fc.assert(
      fc.property(predicate, happenings, (p, facts) => {
        const plain = state(p, facts);
        expect(state({ not: p }, facts)).toBe(plain === 'won' ? 'lost' : 'won');
      }),
    );
  });
  test('all of one thing is that thing, and so is any', () => {
    fc.assert(
      fc.property(predicate, happenings, (p, facts) => {
        expect(state({ and: [p] }, facts)).toBe(state(p, facts));
        expect(state({ or: [p] }, facts)).toBe(state(p, facts));
      }),
    );
  });
});
