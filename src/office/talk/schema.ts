// Speech: the six verbs at the window and on the phone, and what is said back. One conversation is in the
// foreground; a speech act goes to it. `talk.told` says of whom, of what class, and whether that ear may hear it.
// No behaviour here.
import * as v from 'valibot';
import { AskTopic, Id, InfoClass, Ms, Text } from '../kinds.ts';

export const talkCommands = {
  'say.greet': v.strictObject({}),
  /** Open: "what is…?". Closed (`open: false`): confirm what is on file; quicker, and counts as closed. */
  'say.ask': v.strictObject({
    about: v.pipe(v.array(AskTopic), v.minLength(1), v.maxLength(6)),
    open: v.optional(v.boolean(), true),
  }),
  /** `item`: a tell item, or a row on view as `area.row`, e.g. `chart.medicines`, `visit.<id>`. `whole`: all of the row's list. */
  'say.tell': v.strictObject({ item: Text, whole: v.optional(v.boolean(), false) }),
  'say.promise': v.strictObject({
    what: v.picklist(['call-back', 'message', 'retry', 'look-into', 'back-shortly']),
    byMs: Ms,
  }),
  'say.refuse': v.strictObject({ what: v.picklist(['all', 'until-release', 'that-item']) }),
  'say.soothe': v.strictObject({}),
  'say.quietly': v.strictObject({ how: v.picklist(['lower-voice', 'side-window', 'write-down']) }),
  'say.acknowledge': v.strictObject({ contact: Id }),
  'say.read-back': v.strictObject({ field: Id }),
  'say.again': v.strictObject({}),
  'say.reply': v.strictObject({ id: Id }),
  'say.close': v.strictObject({ with: v.picklist(['next-step', 'will-call-back', 'goodbye']) }),
  'usual.use': v.strictObject({}),
};

export const talkFacts = {
  'talk.opened': v.strictObject({ contact: Id, kind: v.picklist(['window', 'phone', 'team']) }),
  'talk.greeted': v.strictObject({ contact: Id }),
  /** `again`: already answered; it costs patience. */
  'talk.asked': v.strictObject({
    contact: Id,
    about: v.array(AskTopic),
    open: v.boolean(),
    again: v.boolean(),
    quiet: v.boolean(),
  }),
  /** Both identifiers have now been asked openly or said unasked in this contact. Once per contact. */
  'talk.identified': v.strictObject({ contact: Id }),
  'talk.told': v.strictObject({
    contact: Id,
    item: Text,
    about: v.nullable(Id),
    class: v.nullable(InfoClass),
    whole: v.boolean(),
    permitted: v.boolean(),
    quiet: v.boolean(),
    overheard: v.boolean(),
  }),
  'talk.promised': v.strictObject({ contact: Id, promise: Id, what: Id, byMs: Ms }),
  'talk.refused': v.strictObject({ contact: Id, what: Id }),
  'talk.advised': v.strictObject({ contact: Id, what: Id }),
  'talk.offered-slot': v.strictObject({ contact: Id }),
  'talk.soothed': v.strictObject({ contact: Id }),
  'talk.quieted': v.strictObject({ contact: Id, how: Id }),
  /** `corrected`: what had been heard was not what was meant. */
  'talk.read-back': v.strictObject({ contact: Id, field: Id, corrected: v.boolean() }),
  'talk.replied': v.strictObject({ contact: Id, set: Id, reply: Id }),
  'talk.offered': v.strictObject({ contact: Id, set: Id, replies: v.array(Id) }),
  'talk.closed': v.strictObject({ contact: Id, with: Id }),
  'talk.mood': v.strictObject({ contact: Id, mood: Id }),
  'usual.used': v.strictObject({ contact: Id }),
  'usual.earned': v.strictObject({}),
  'usual.withdrawn': v.strictObject({}),
  /** A line of text: who says it, which id, with which typed parameters; `gives` are the fields it lets one enter, as heard. */
  'line.said': v.strictObject({
    contact: Id,
    who: Id,
    line: Id,
    set: Id,
    params: v.record(Id, v.union([v.string(), v.number()])),
    gives: v.record(Id, v.strictObject({ heard: v.string(), true: v.string() })),
  }),
  'scenario.ended': v.strictObject({ scenario: Id, contact: Id, end: Id }),
};
