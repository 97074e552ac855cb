// The task list, promises with their time, and the handover note. A duty the player creates can lose marks that were
// already possible; it never adds any. No behaviour here.
import * as v from 'valibot';
import { Id, Ms } from '../kinds.ts';

export const TASK_KINDS = [
  'retry-coverage',
  'call-back',
  'send-form',
  'find-document',
  'ask-provider',
  'call-later',
  'recall',
  'get-number',
] as const;

export const tasksCommands = {
  'task.add': v.strictObject({ kind: v.picklist(TASK_KINDS), of: Id, dueMs: Ms }),
  'task.done': v.strictObject({ task: Id }),
  /** The handover note: which open promises and tasks it names, and who owns each from now on. */
  'handover.give': v.strictObject({ items: v.array(v.strictObject({ id: Id, owner: Id })) }),
};

export const tasksFacts = {
  'task.added': v.strictObject({ task: Id, contact: v.nullable(Id), kind: Id, of: Id, dueMs: Ms }),
  'task.finished': v.strictObject({ task: Id }),
  'promise.kept': v.strictObject({ promise: Id, contact: v.nullable(Id) }),
  'promise.lapsed': v.strictObject({ promise: Id, contact: v.nullable(Id) }),
  /** `left-out`: open things the note does not name; `unowned`: named with nobody who is in tomorrow. */
  'handover.given': v.strictObject({
    named: v.array(Id),
    leftOut: v.array(Id),
    unowned: v.array(Id),
    clean: v.boolean(),
  }),
  'day.began': v.strictObject({}),
  /** The last stretch begins: the handover note is due. */
  'day.closing': v.strictObject({}),
  'day.end': v.strictObject({}),
  /** News from after the fact: of a scenario, or of an area whose work it answers. `good`: one to keep. */
  'card.arrived': v.strictObject({
    card: Id,
    line: Id,
    from: Id,
    params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
    good: v.optional(v.boolean()),
  }),
};
