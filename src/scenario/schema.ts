// The shape of one scenario file (scenario/1): story first, then marks, then the play-throughs that test it.
// Names of facts, commands and targets are checked when content is linked; this is structure only.
import * as v from 'valibot';
import { CONTENT_NOTES } from './content-notes.ts';
import { Id, Level, Responsibility, Skill } from '../office/kinds.ts';
import {
  Act,
  Clock,
  Duration,
  FactPattern,
  Filter,
  Predicate,
  TextLine,
  Variants,
  ViewPredicate,
} from './words.ts';

const Value = v.union([v.string(), v.number()]);
const only = { only: v.optional(Variants) };

export const Line = v.strictObject({
  ...TextLine.entries,
  who: v.optional(v.string()),
  params: v.optional(v.record(v.string(), Value)),
  gives: v.optional(
    v.record(v.string(), v.union([v.string(), v.strictObject({ heard: v.string(), true: v.string() })])),
  ),
});
export type Line = v.InferOutput<typeof Line>;
/** A set of lines: one line, a list taken by phrase, or a map by variant, part value or manner (and `any`). */
export type LineSet = Line | Line[] | { [key: string]: LineSet };
export const LineSet: v.GenericSchema<LineSet> = v.lazy(() =>
  v.union([Line, v.array(Line), v.record(v.string(), LineSet)]),
) as v.GenericSchema<LineSet>;

const Person = v.strictObject({
  person: v.union([v.string(), v.strictObject({ anyOf: v.array(v.string()) })]),
  exclusive: v.optional(v.boolean()),
});
export const Cast = v.union([
  Person,
  v.strictObject({ byVariant: v.record(v.string(), Person), exclusive: v.optional(v.boolean()) }),
  v.strictObject({ team: v.string() }),
  v.strictObject({ payer: v.union([v.string(), v.strictObject({ anyOf: v.array(v.string()) })]) }),
  v.strictObject({
    appointment: v.strictObject({
      of: v.string(),
      type: v.string(),
      provider: v.string(),
      start: v.union([Clock, v.strictObject({ anyOf: v.array(Clock) })]),
      preRegistered: v.optional(v.boolean()),
      copayCents: v.optional(v.number()),
    }),
  }),
]);

export const Part = v.union([
  v.strictObject({
    oneOf: v.array(v.union([Value, v.looseObject({ key: v.string() })])),
    weights: v.optional(v.array(v.number())),
  }),
  v.strictObject({ integer: v.tuple([v.number(), v.number()]) }),
  v.strictObject({ memberId: v.string(), differsFrom: v.optional(v.string()) }),
]);

const Worth = v.picklist(['best', 'acceptable', 'poor', 'harmful']);
export const ActsAs = v.strictObject({
  ask: v.optional(v.string()),
  tell: v.optional(v.string()),
  tellRow: v.optional(v.string()),
  promise: v.optional(v.strictObject({ what: v.string(), in: Duration })),
  refuse: v.optional(v.string()),
  advise: v.optional(v.string()),
  offerSlot: v.optional(v.boolean()),
});
export const ReplySet = v.strictObject({
  ...only,
  options: v.array(
    v.strictObject({
      ...TextLine.entries,
      worth: v.union([Worth, v.record(v.string(), Worth)]),
      actsAs: v.optional(ActsAs),
      only: v.optional(Variants),
      /** What its words claim was seen, heard or done: offered once that is so, or until it is. */
      once: v.optional(Predicate),
      until: v.optional(Predicate),
      why: TextLine,
    }),
  ),
});
export const WORTH = { best: 1, acceptable: 0.7, poor: 0, harmful: -1 } as const;

const If = v.strictObject({
  variant: v.optional(v.union([v.string(), Variants])),
  part: v.optional(v.record(v.string(), v.union([Value, v.array(Value)]))),
  keep: v.optional(v.record(v.string(), v.unknown())),
});
const outcome = {
  if: v.optional(If),
  say: v.optional(v.string()),
  thenSay: v.optional(v.string()),
  offer: v.optional(v.string()),
  keep: v.optional(v.record(v.string(), v.unknown())),
  do: v.optional(v.array(v.record(v.string(), v.record(v.string(), v.unknown())))),
  go: v.optional(v.string()),
};
export const Handler = v.strictObject({
  on: v.string(),
  is: v.optional(Filter),
  unless: v.optional(Filter),
  unlessIn: v.optional(v.array(v.string())),
  ...outcome,
});
const Step = v.union([
  Handler,
  v.strictObject({ enter: v.literal(true), ...outcome }),
  v.strictObject({ after: Duration, ...outcome }),
]);
export const Beat = v.union([v.array(Step), v.strictObject({ end: v.string() })]);

/** Hidden things of a variant, and the office's own preparation: one key each. */
export const World = v.looseObject({ ...only });

export const RubricItem = v.strictObject({
  id: Id,
  /** Names the deed that earns it, true in every variant it has points in. */
  title: TextLine,
  rule: v.union([v.string(), v.record(v.string(), v.string())]),
  part: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
  evidence: v.picklist(['act', 'speech', 'reply']),
  responsibility: Responsibility,
  skills: v.array(Skill),
  points: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
  earn: v.optional(Predicate),
  partly: v.optional(v.record(v.string(), Predicate)),
  fromReplies: v.optional(v.array(v.string())),
  by: v.optional(v.array(v.string())),
  why: v.optional(TextLine),
  words: v.optional(TextLine),
});
const Edit = v.union([
  v.strictObject({ cut: v.array(v.string()) }),
  v.strictObject({ swap: v.string(), do: Act.entries.do }),
  v.strictObject({
    put: v.strictObject({
      after: v.optional(v.string()),
      before: v.optional(v.string()),
      do: v.optional(Act.entries.do),
    }),
    do: v.optional(Act.entries.do),
  }),
]);

export const Scenario = v.strictObject({
  format: v.literal('scenario/1'),
  id: Id,
  title: TextLine,
  brief: TextLine,
  level: Level,
  channel: v.picklist(['phone', 'window', 'inside']),
  family: Id,
  tone: v.optional(Id),
  playerMinutes: v.number(),
  notes: v.array(Id),
  handbook: v.array(Id),
  cast: v.record(v.string(), Cast),
  contact: v.strictObject({
    person: v.string(),
    patient: v.optional(v.string()),
    visit: v.optional(v.string()),
    as: v.picklist(['call', 'arrival', 'check-out', 'errand', 'inside']),
  }),
  /** What it touches, for whoever would rather know before. */
  contentNotes: v.optional(v.array(v.picklist(CONTENT_NOTES)), []),
  trigger: v.strictObject({
    between: v.optional(v.tuple([Clock, Clock])),
    before: v.optional(v.string()),
    by: v.optional(Duration),
    shows: v.optional(v.string()),
  }),
  parts: v.record(v.string(), Part),
  variants: v.record(
    v.string(),
    v.strictObject({
      truths: v.record(v.string(), v.unknown()),
      right: v.string(),
      /** Dealt only in an office whose policy card has these values between these bounds. */
      policy: v.optional(v.record(v.string(), v.tuple([v.number(), v.number()])), {}),
    }),
  ),
  params: v.optional(v.record(v.string(), Value)),
  world: v.array(World),
  lines: v.record(v.string(), LineSet),
  replies: v.optional(v.record(v.string(), ReplySet), {}),
  beats: v.record(v.string(), Beat),
  throughout: v.optional(v.array(Handler), []),
  patience: v.optional(Duration),
  effects: v.optional(
    v.array(
      v.strictObject({
        when: Predicate,
        ...only,
        in: Duration,
        from: v.string(),
        says: Line,
        keepsake: v.optional(v.boolean()),
        good: v.optional(v.boolean()),
      }),
    ),
    [],
  ),
  rubric: v.array(RubricItem),
  criticals: v.optional(v.array(v.strictObject({ id: Id, kind: Id, ...only, when: Predicate })), []),
  duties: v.optional(
    v.array(v.strictObject({ from: Id, lose: v.number(), when: Predicate, rule: v.string() })),
    [],
  ),
  recovery: v.optional(
    v.array(
      v.strictObject({ item: Id, returns: v.number(), when: Predicate, liftsCap: v.optional(v.boolean()) }),
    ),
    [],
  ),
  coach: v.optional(
    v.array(
      v.strictObject({ when: ViewPredicate, done: v.optional(FactPattern), by: v.string(), say: TextLine }),
    ),
    [],
  ),
  source: v.strictObject({ base: v.array(v.string()), asOf: v.string() }),
  unscored: v.optional(v.array(v.string()), []),
  exemplar: v.strictObject({
    shared: v.array(Act),
    branches: v.record(
      v.string(),
      v.strictObject({
        tell: ViewPredicate,
        earns: v.optional(v.tuple([v.number(), v.number()])),
        acts: v.array(Act),
      }),
    ),
  }),
  absent: v.optional(v.strictObject({ earns: v.tuple([v.number(), v.number()]) })),
  pitfalls: v.optional(
    v.array(
      v.strictObject({
        id: Id,
        of: v.string(),
        edit: v.array(Edit),
        loses: v.array(v.union([v.string(), v.record(v.string(), v.number())])),
        critical: v.optional(v.string()),
        costs: v.optional(v.string()),
        whenPart: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
      }),
    ),
    [],
  ),
});
export type Scenario = v.InferOutput<typeof Scenario>;
export type Handler = v.InferOutput<typeof Handler>;
export type Beat = v.InferOutput<typeof Beat>;
export type RubricItem = v.InferOutput<typeof RubricItem>;
export type ReplySet = v.InferOutput<typeof ReplySet>;
export type Cast = v.InferOutput<typeof Cast>;
export type Part = v.InferOutput<typeof Part>;
