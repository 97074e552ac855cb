// Small shapes that all authored content shares: text lines, durations, clock times, filters, predicates.
// Lengths of time are written for people ("3 min", "9 d") and clock times as at the desk ("8:30", "1d 9:30").
import * as v from 'valibot';
import { DAY, HOUR, Id, MINUTE } from '../office/kinds.ts';

/** A sentence by id; `en` is the inline English, stripped when content is compiled. `who` speaks, if not the contact's person. */
export const TextLine = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'A line id is lower-case words and a number, like greet.0100'),
  ),
  en: v.optional(v.pipe(v.string(), v.minLength(1))),
});
export type TextLine = v.InferOutput<typeof TextLine>;

const UNIT: Record<string, number> = { ms: 1, s: 1000, min: MINUTE, h: HOUR, d: DAY };
const DURATION = /^(\d+) (ms|s|min|h|d)$/;
const CLOCK = /^(?:(\d+)d )?(\d{1,2}):(\d{2})$/;
export const Duration = v.pipe(
  v.string(),
  v.regex(DURATION, 'A length of time is a number and s, min, h or d, like "3 min"'),
);
export const Clock = v.pipe(
  v.string(),
  v.regex(CLOCK, 'A clock time is like "8:30", or "1d 9:30" for the next day'),
);

/** "3 min" → 180000. Throws on anything else. */
export function durationMs(text: string): number {
  const m = DURATION.exec(text);
  if (!m) throw new Error(`Not a length of time: "${text}"`);
  return Number(m[1]) * (UNIT[m[2] as string] as number);
}
/** "8:30" → ms since midnight; "1d 9:30" → the next day. Throws on anything else. */
export function clockMs(text: string): number {
  const m = CLOCK.exec(text);
  if (!m) throw new Error(`Not a clock time: "${text}"`);
  return Number(m[1] ?? 0) * DAY + Number(m[2]) * HOUR + Number(m[3]) * MINUTE;
}
export const isClock = (text: string): boolean => CLOCK.test(text);

type Scalar = string | number | boolean | null;
export type FilterValue = Scalar | Scalar[] | { all: Scalar[] } | { over: number } | { not: Scalar[] };
const Scalars = v.union([v.string(), v.number(), v.boolean(), v.null()]);
export const FilterValue: v.GenericSchema<FilterValue> = v.union([
  Scalars,
  v.array(Scalars),
  v.strictObject({ all: v.array(Scalars) }),
  v.strictObject({ over: v.number() }),
  v.strictObject({ not: v.array(Scalars) }),
]);
export const Filter = v.record(v.string(), FilterValue);
export type Filter = Record<string, FilterValue>;

/** One fact with a filter: `{talk.asked: {about: symptom.site}}`, or `{ended: name}` for the end of the scenario. */
export const FactPattern = v.record(v.string(), v.union([v.string(), v.array(v.string()), Filter]));
export type FactPattern = Record<string, Filter | string | string[]>;

export type Predicate =
  | { happened: FactPattern }
  | { before: { first: FactPattern; then: FactPattern } }
  | { after: { first: FactPattern; then: FactPattern } }
  | { within: { of: FactPattern; time: string; then: FactPattern } }
  | { never: FactPattern | FactPattern[]; until?: FactPattern | undefined }
  | { and: Predicate[] }
  | { or: Predicate[] }
  | { not: Predicate };
export const Predicate: v.GenericSchema<Predicate> = v.lazy(() =>
  v.union([
    v.strictObject({ happened: FactPattern }),
    v.strictObject({ before: v.strictObject({ first: FactPattern, then: FactPattern }) }),
    v.strictObject({ after: v.strictObject({ first: FactPattern, then: FactPattern }) }),
    v.strictObject({ within: v.strictObject({ of: FactPattern, time: Duration, then: FactPattern }) }),
    v.strictObject({ never: v.union([FactPattern, v.array(FactPattern)]), until: v.optional(FactPattern) }),
    v.strictObject({ and: v.array(Predicate) }),
    v.strictObject({ or: v.array(Predicate) }),
    v.strictObject({ not: Predicate }),
  ]),
) as v.GenericSchema<Predicate>;

/** What must be on view: the only thing a play-through may look at. */
export const ViewPredicate: v.GenericSchema<ViewPredicate> = v.lazy(() =>
  v.strictObject({
    heard: v.optional(v.string()),
    offered: v.optional(v.string()),
    contact: v.optional(v.picklist(['ringing', 'waiting', 'foreground', 'held', 'closed'])),
    paper: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
    disagree: v.optional(
      v.strictObject({ a: v.string(), b: v.string(), field: v.string(), otherField: v.optional(v.string()) }),
    ),
    slip: v.optional(v.string()),
    chart: v.optional(
      v.strictObject({
        patient: v.optional(v.string()),
        tab: v.optional(v.string()),
        contact: v.optional(v.string()),
        flag: v.optional(v.string()),
      }),
    ),
    found: v.optional(v.number()),
    team: v.optional(v.record(v.string(), v.string())),
    free: v.optional(v.strictObject({ provider: v.string(), start: v.string() })),
    taken: v.optional(v.strictObject({ resource: v.string(), start: v.string() })),
    blocked: v.optional(
      v.strictObject({ provider: v.string(), start: v.string(), as: v.optional(v.string()) }),
    ),
    line: v.optional(v.string()),
    phase: v.optional(v.string()),
    /** Night service is on, or is not. */
    night: v.optional(v.boolean()),
    /** Somebody of this kind waits or rings: arrival, check-out, call, inside. */
    waiting: v.optional(v.string()),
    /** Values in the view of an area's tool, by dotted path: `{"claims.open.status": rejected}`. */
    shown: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))),
    not: v.optional(ViewPredicate),
  }),
) as v.GenericSchema<ViewPredicate>;
export interface ViewPredicate {
  heard?: string;
  offered?: string;
  contact?: string;
  paper?: Record<string, Record<string, string>>;
  disagree?: { a: string; b: string; field: string; otherField?: string };
  slip?: string;
  chart?: { patient?: string; tab?: string; contact?: string; flag?: string };
  found?: number;
  team?: Record<string, string>;
  free?: { provider: string; start: string };
  taken?: { resource: string; start: string };
  blocked?: { provider: string; start: string; as?: string };
  line?: string;
  phase?: string;
  night?: boolean;
  waiting?: string;
  shown?: Record<string, string | number | boolean | null>;
  not?: ViewPredicate;
}

/** One act of a play-through: what must be on view, and the command, with $names filled in when it is played. */
export const Act = v.strictObject({
  id: v.optional(Id),
  when: v.optional(ViewPredicate),
  do: v.record(v.string(), v.record(v.string(), v.unknown())),
});
export type Act = v.InferOutput<typeof Act>;
export const Variants = v.array(v.string());
