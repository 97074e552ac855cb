// Everything that can be known to have happened, composed from the areas. A fact carries `id`, `atMs` and `because`,
// the command or fact it follows from, so that cause and effect can be walked. Nothing is decided here.
import * as v from 'valibot';
import { calendarFacts } from './calendar/schema.ts';
import { chartFacts } from './chart/schema.ts';
import { claimsFacts } from './claims/schema.ts';
import { coverageFacts } from './coverage/schema.ts';
import { documentsFacts } from './documents/schema.ts';
import { drawerFacts } from './drawer/schema.ts';
import { inboxFacts } from './inbox/schema.ts';
import { Id, Ms } from './kinds.ts';
import { outreachFacts } from './outreach/schema.ts';
import { outsideFacts } from './outside/schema.ts';
import { peopleFacts } from './people/schema.ts';
import { phoneFacts } from './phone/schema.ts';
import { referralsFacts } from './referrals/schema.ts';
import { recordsFacts } from './records/schema.ts';
import { roomsFacts } from './rooms/schema.ts';
import { suppliesFacts } from './supplies/schema.ts';
import { talkFacts } from './talk/schema.ts';
import { tasksFacts } from './tasks/schema.ts';
import { teamFacts } from './team/schema.ts';
import { windowFacts } from './window/schema.ts';
import { workFacts } from './work/schema.ts';

/** The agenda's own facts: a timer is set or dropped. They carry no mark and are not shown. */
const agendaFacts = {
  'timer.set': v.strictObject({ timer: Id, dueMs: Ms, event: v.record(v.string(), v.unknown()) }),
  'timer.dropped': v.strictObject({ timer: Id }),
  'scenario.stepped': v.strictObject({
    scenario: Id,
    value: v.string(),
    keep: v.record(v.string(), v.unknown()),
  }),
};

export const factSchemas = {
  ...phoneFacts,
  ...windowFacts,
  ...talkFacts,
  ...peopleFacts,
  ...chartFacts,
  ...calendarFacts,
  ...coverageFacts,
  ...documentsFacts,
  ...inboxFacts,
  ...drawerFacts,
  ...teamFacts,
  ...tasksFacts,
  ...roomsFacts,
  ...outsideFacts,
  ...workFacts,
  ...referralsFacts,
  ...suppliesFacts,
  ...recordsFacts,
  ...claimsFacts,
  ...outreachFacts,
  ...agendaFacts,
};

type Schemas = typeof factSchemas;
export type FactType = keyof Schemas;
/** A fact before the runner has given it an id, a time and a cause. */
export type DraftOf<T extends FactType> = { type: T } & v.InferOutput<Schemas[T]>;
export type Draft = { [T in FactType]: DraftOf<T> }[FactType];
export interface Stamp {
  id: string;
  atMs: number;
  because: string;
}
export type FactOf<T extends FactType> = DraftOf<T> & Stamp;
export type Fact = { [T in FactType]: FactOf<T> }[FactType];

export const FACT_TYPES = Object.keys(factSchemas) as FactType[];
export const isInternalFact = (type: string): boolean => type in agendaFacts;
