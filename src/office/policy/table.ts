// The office policy card: every value a teacher can set to what their own office does. One row each: its unit, its bounds,
// the ordinary value, the part of the rule it belongs to and the note that says it. Rules, dealing, notes, handbook and
// scoring read the value here and nowhere else; what a value does stands where it is read.

/** The values that were changed, by id. What is not in it is ordinary. */
export type Policy = Readonly<Record<string, number>>;

export interface PolicyRow {
  id: PolicyId;
  /** In the link, before its number. */ letter: string;
  /** In a sentence, between braces; null where the number is no word of any. */ word: string | null;
  unit: 'minutes' | 'business-days' | 'who';
  lowest: number;
  highest: number;
  step: number;
  ordinary: number;
  rule: string;
  part: string;
  note: string;
}
export type PolicyId =
  | 'late-grace'
  | 'no-show-after'
  | 'refill-days'
  | 'first-served'
  | 'waiting-list-minutes';

/** What `first-served` can be: each as it comes, the window first, the phone first. */
export const FIRST_SERVED = { either: 0, window: 1, phone: 2 } as const;

export const POLICIES: readonly PolicyRow[] = [
  {
    id: 'late-grace',
    letter: 'g',
    word: 'lateGrace',
    unit: 'minutes',
    lowest: 5,
    highest: 30,
    step: 5,
    ordinary: 15,
    rule: 'running-late-grace',
    part: 'fifteen',
    note: 'late-policy',
  },
  {
    id: 'no-show-after',
    letter: 'n',
    word: 'noShowAfter',
    unit: 'minutes',
    lowest: 10,
    highest: 60,
    step: 5,
    ordinary: 15,
    rule: 'running-late-grace',
    part: 'fifteen',
    note: 'late-policy',
  },
  {
    id: 'refill-days',
    letter: 'r',
    word: 'refillDays',
    unit: 'business-days',
    lowest: 1,
    highest: 5,
    step: 1,
    ordinary: 2,
    rule: 'refill-is-a-message',
    part: 'window',
    note: 'inbox-policy',
  },
  {
    id: 'first-served',
    letter: 'f',
    word: null,
    unit: 'who',
    lowest: FIRST_SERVED.either,
    highest: FIRST_SERVED.phone,
    step: 1,
    ordinary: FIRST_SERVED.either,
    rule: 'the-window-counts-too',
    part: 'window-first',
    note: 'window-first',
  },
  {
    id: 'waiting-list-minutes',
    letter: 'w',
    word: 'waitingMinutes',
    unit: 'minutes',
    lowest: 5,
    highest: 60,
    step: 5,
    ordinary: 15,
    rule: 'fill-from-the-list',
    part: 'time-box',
    note: 'waiting-list-policy',
  },
];

const rowOf = (id: string): PolicyRow | undefined => POLICIES.find((row) => row.id === id);

/** What holds in this office. */
export const policyValue = (policy: Policy, id: PolicyId): number => policy[id] ?? rowOf(id)?.ordinary ?? 0;

/** Whether somebody who may still come would be written down as not coming. */
export const writesOffTooSoon = (policy: Policy): boolean =>
  policyValue(policy, 'no-show-after') < policyValue(policy, 'late-grace');

/** Whether the card may carry this number: a whole step within its bounds. */
export function fitsPolicy(id: string, value: number): boolean {
  const row = rowOf(id);
  return (
    row !== undefined && value >= row.lowest && value <= row.highest && (value - row.lowest) % row.step === 0
  );
}

/** Only what differs from the ordinary, in the card's order: the same office always gives the same record. */
export const changedOnly = (policy: Policy): Record<string, number> =>
  Object.fromEntries(
    POLICIES.flatMap(({ id, ordinary }) => {
      const value = policy[id];
      return value === undefined || value === ordinary ? [] : [[id, value]];
    }),
  );

/** What sentences say of this office: its numbers, by their words. */
export const figuresOf = (policy: Policy): Record<string, number> =>
  Object.fromEntries(
    POLICIES.flatMap(({ id, word }) => (word === null ? [] : [[word, policyValue(policy, id)]])),
  );
