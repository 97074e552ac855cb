// The book: a column per provider, visit types, templates. A booking that breaks a policy is allowed and is a fact
// that names the policies broken, the reason written and who said yes. No behaviour here.
import * as v from 'valibot';
import { Id, Ms, Text, VisitStatus } from '../kinds.ts';

export const POLICIES = [
  'overlap',
  'outside-template',
  'too-short',
  'wrong-visit-type',
  'wrong-provider',
  'room-taken',
  'equipment-taken',
  'needs-equipment',
  'held-for-urgent',
  'patient-already-booked',
  'too-soon',
  'too-late',
] as const;
export const Policy = v.picklist(POLICIES);

const Override = v.strictObject({ reason: Text, saidYes: v.nullable(Id) });

export const calendarCommands = {
  'calendar.book': v.strictObject({
    patient: Id,
    visitType: Id,
    provider: Id,
    startMs: Ms,
    room: v.optional(v.nullable(Id), null),
    equipment: v.optional(v.nullable(Id), null),
    reason: Text,
    override: v.optional(v.nullable(Override), null),
  }),
  'calendar.move': v.strictObject({
    visit: Id,
    provider: Id,
    startMs: Ms,
    room: v.optional(v.nullable(Id), null),
    equipment: v.optional(v.nullable(Id), null),
    override: v.optional(v.nullable(Override), null),
  }),
  'calendar.cancel': v.strictObject({ visit: Id, reason: Text }),
  'visit.check-in': v.strictObject({ visit: Id }),
  'visit.check-out': v.strictObject({ visit: Id }),
  'visit.mark': v.strictObject({
    visit: Id,
    as: v.picklist(['no-show', 'self-pay', 'running-late', 'left']),
  }),
};

export const calendarFacts = {
  'calendar.booked': v.strictObject({
    visit: Id,
    patient: Id,
    contact: v.nullable(Id),
    visitType: Id,
    provider: Id,
    startMs: Ms,
    room: v.nullable(Id),
    equipment: v.nullable(Id),
    broke: v.array(Policy),
    clean: v.boolean(),
    reason: Text,
    override: v.nullable(Override),
  }),
  'calendar.moved': v.strictObject({
    visit: Id,
    patient: Id,
    contact: v.nullable(Id),
    visitType: Id,
    provider: Id,
    startMs: Ms,
    room: v.nullable(Id),
    equipment: v.nullable(Id),
    broke: v.array(Policy),
    clean: v.boolean(),
    override: v.nullable(Override),
    wasMs: Ms,
  }),
  'calendar.cancelled': v.strictObject({ visit: Id, patient: Id, contact: v.nullable(Id), reason: Text }),
  /** `right`: the visit belongs to the person at the window. */
  'visit.checked-in': v.strictObject({ visit: Id, patient: Id, contact: v.nullable(Id), right: v.boolean() }),
  'visit.checked-out': v.strictObject({
    visit: Id,
    patient: Id,
    contact: v.nullable(Id),
    right: v.boolean(),
  }),
  'visit.marked': v.strictObject({ visit: Id, patient: Id, as: Id }),
  'visit.roomed': v.strictObject({ visit: Id, patient: Id, room: Id }),
  'visit.with-provider': v.strictObject({ visit: Id, patient: Id }),
  'visit.finished': v.strictObject({ visit: Id, patient: Id }),
  /** The colleague's half: at her window for so long, checked in by her, seen, and gone as the book then says. */
  'visit.beside-came': v.strictObject({ visit: Id, patient: Id, forMs: v.number() }),
  'visit.beside-checked-in': v.strictObject({ visit: Id, patient: Id }),
  'visit.beside-went-in': v.strictObject({ visit: Id, patient: Id, room: Id }),
  'visit.beside-left': v.strictObject({ visit: Id, patient: Id, as: VisitStatus }),
  /** On its day: booked shorter than was ordered, or with somebody else. */
  'visit.ran-over': v.strictObject({ visit: Id, patient: Id, provider: Id, byMs: Ms }),
  'visit.with-another': v.strictObject({ visit: Id, patient: Id, provider: Id, wanted: Id }),
  'provider.running-late': v.strictObject({ provider: Id, byMs: v.number() }),
};
