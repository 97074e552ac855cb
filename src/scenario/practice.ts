// The practice as authored data: people, the book, payers, team, directory, what you say and what people answer.
// Structure only; what a shift makes of them is dealt in shift.
import * as v from 'valibot';
import { Id, InfoClass, Manner } from '../office/kinds.ts';
import { Clock, Duration, TextLine } from './words.ts';

const MM_DD_YYYY = v.pipe(v.string(), v.regex(/^\d{2}\/\d{2}\/\d{4}$/, 'A date on paper is MM/DD/YYYY'));
const Chart = v.strictObject({
  number: v.string(),
  since: v.number(),
  provider: Id,
  payer: Id,
  memberId: v.string(),
  group: v.string(),
  effective: MM_DD_YYYY,
  copayCents: v.number(),
  balanceCents: v.number(),
  contacts: v.array(
    v.strictObject({
      person: v.optional(Id),
      name: v.optional(v.string()),
      relation: v.string(),
      scope: v.array(InfoClass),
    }),
  ),
  medicines: v.array(v.string()),
  allergies: v.array(v.string()),
  lastVisits: v.array(v.strictObject({ on: MM_DD_YYYY, type: v.string(), provider: Id })),
  notes: v.optional(v.array(TextLine), []),
  emergencyContact: v.optional(v.string(), ''),
  pharmacy: v.optional(v.string(), ''),
});
export const People = v.strictObject({
  format: v.literal('people/1'),
  people: v.array(
    v.strictObject({
      id: Id,
      given: v.string(),
      family: v.string(),
      middle: v.optional(v.string(), ''),
      born: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      pronoun: v.picklist(['he', 'she', 'they']),
      address: v.string(),
      phone: v.string(),
      manner: Manner,
      kind: v.picklist(['patient', 'family', 'team', 'outsider']),
      routine: v.optional(v.boolean(), false),
      wheelchair: v.optional(v.boolean(), false),
      /** Always calls this way: never dealt as one who comes or calls by voice. */
      calls: v.optional(v.picklist(['relay', 'interpreter'])),
      says: v.optional(v.string()),
      chart: v.optional(Chart),
      twin: v.optional(Id),
      portrait: v.optional(Id),
    }),
  ),
});
export type PersonData = v.InferOutput<typeof People>['people'][number];
const Template = v.strictObject({
  from: Clock,
  to: Clock,
  kind: v.picklist(['open', 'held', 'lunch']),
  note: v.optional(v.string()),
});
export const Providers = v.strictObject({
  format: v.literal('providers/1'),
  providers: v.array(
    v.strictObject({
      id: Id,
      title: v.string(),
      name: v.string(),
      lateByMin: v.number(),
      template: v.array(Template),
    }),
  ),
  visitTypes: v.array(
    v.strictObject({
      id: Id,
      title: TextLine,
      minutes: v.number(),
      providers: v.array(Id),
      needsRoom: v.optional(v.array(Id), []),
      needsEquipment: v.optional(v.nullable(Id), null),
      /** Seen from where they are: no room is wanted, and nobody comes in. */
      byVideo: v.optional(v.boolean(), false),
      prep: v.optional(TextLine),
      gloss: TextLine,
    }),
  ),
  rooms: v.array(v.strictObject({ id: Id, title: v.string() })),
  equipment: v.array(v.strictObject({ id: Id, title: v.string() })),
});
export const Payers = v.strictObject({
  format: v.literal('payers/1'),
  payers: v.array(
    v.strictObject({
      id: Id,
      name: v.string(),
      kind: v.string(),
      phone: v.string(),
      memberIdPattern: v.string(),
      replyMs: Duration,
      taken: v.boolean(),
      manner: v.string(),
    }),
  ),
});
export const Team = v.strictObject({
  format: v.literal('team/1'),
  members: v.array(
    v.strictObject({
      id: Id,
      role: v.string(),
      title: TextLine,
      answersIn: Duration,
      beside: v.boolean(),
      /** Works from home: can be called, asked and written to, and fetched by nobody. */
      remote: v.optional(v.boolean(), false),
      takes: v.array(v.string()),
    }),
  ),
});
export const Directory = v.strictObject({
  format: v.literal('directory/1'),
  entries: v.array(
    v.strictObject({
      id: Id,
      name: v.string(),
      number: v.string(),
      fax: v.optional(v.string(), ''),
      kind: v.string(),
    }),
  ),
});
/** Stock: what is used in a day, how long an order takes, how often the shelf is counted. Whole units; money in cents. */
const Units = v.pipe(v.number(), v.integer(), v.minValue(0));
const Some = v.pipe(v.number(), v.integer(), v.minValue(1));
export const Stock = v.strictObject({
  format: v.literal('stock/1'),
  items: v.array(
    v.strictObject({
      id: Id,
      title: TextLine,
      keep: v.picklist(['fridge', 'shelf']),
      dailyUse: Units,
      leadDays: Units,
      reviewDays: Units,
      safety: Units,
      caseSize: Some,
      perBox: Some,
      priceCents: Units,
    }),
  ),
});
const Said = v.union([TextLine, v.record(v.string(), TextLine)]);
export const Tells = v.strictObject({
  format: v.literal('tells/1'),
  tells: v.record(v.string(), TextLine),
  asks: v.record(v.string(), v.strictObject({ open: TextLine, closed: TextLine })),
  verbs: v.record(v.string(), Said),
});
/** Who can say a sentence, where it is not everybody: ages, phone or window, for whom they speak, what follows. */
const SpokenBy = v.strictObject({
  from: v.optional(v.number()),
  to: v.optional(v.number()),
  on: v.optional(v.picklist(['phone', 'window'])),
  of: v.optional(v.picklist(['self', 'other'])),
  then: v.optional(v.picklist(['waits', 'leaves'])),
  /** Speaks of chairs, feet or standing up: not for somebody who came in a wheelchair. */
  walks: v.optional(v.literal(true)),
});
const VoiceLine = v.strictObject({ ...TextLine.entries, for: v.optional(SpokenBy) });
const byManner = <T extends v.GenericSchema>(line: T) => ({
  easy: v.array(line),
  short: v.array(line),
  worn: v.array(line),
  sharp: v.array(line),
});
export const ByManner = v.strictObject(byManner(TextLine));
/** `any`: plain words that several people may use in one morning. `team`: all that colleagues say of this set. */
const VoiceSet = v.strictObject({
  ...byManner(VoiceLine),
  any: v.optional(v.array(VoiceLine), []),
  team: v.optional(v.array(VoiceLine), []),
});
export const Voices = v.strictObject({ format: v.literal('voices/1'), sets: v.record(v.string(), VoiceSet) });
export const Reasons = v.strictObject({
  format: v.literal('reasons/1'),
  reasons: v.array(
    v.looseObject({
      id: Id,
      of: v.string(),
      opening: v.optional(ByManner),
      /** Said when they are asked what it is about: what is wanted, in so many words. */
      again: v.optional(v.array(TextLine)),
      text: v.optional(v.union([v.array(TextLine), v.record(v.string(), v.array(TextLine))])),
    }),
  ),
});
export type Voices = v.InferOutput<typeof Voices>;
