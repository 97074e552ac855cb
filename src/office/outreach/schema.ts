// Lists: people called because a slot fell free, people reminded because their visit is near. Whom one asks first, what one
// leaves on a machine and what one leaves out can be wrong; the fact says in what. No behavior here.
import * as v from 'valibot';
import { Id, Ms } from '../kinds.ts';

/** What somebody says who is offered a slot. */
export const SLOT_ANSWERS = ['yes', 'cannot', 'no-answer', 'take-off'] as const;
/** What a slot is wrong in for somebody on the list. */
export const MISFITS = ['too-long', 'provider', 'notice', 'cannot', 'prep'] as const;
/** A name and a number; the slot's time as well; what the visit is for as well. */
export const WORDS_LEFT = ['call-us', 'the-slot', 'the-reason'] as const;
export const NO_REASONS = ['cannot-then', 'not-reached', 'off-the-list'] as const;
/** `call-live`: nothing is left on a machine. */
export const WAYS = ['text', 'call', 'call-live', 'portal'] as const;
export const PARTS = ['time', 'place', 'prep', 'change', 'language', 'reason'] as const;
export const REMINDER_ANSWERS = [
  'confirmed',
  'move',
  'cancel',
  'wrong-number',
  'no-answer',
  'silence',
] as const;
export const MARKS = ['confirmed', 'cancelled', 'moved', 'call-again', 'wrong-number'] as const;
/** What comes of it on a later day. */
export const CAME_OF_IT = [
  'empty-chair',
  'empty-hour',
  'passed-over',
  'two-promised',
  'dropped',
  'seen-in-time',
  'not-prepared',
  'overheard',
  'other-number',
  'no-show',
  'empty-slot',
  'seat-filled',
] as const;

const row = { work: Id, line: Id };
export const outreachCommands = {
  /** The list on the screen; its fifteen minutes begin. */
  'waitlist.open': v.strictObject({ work: Id }),
  /** A call: the slot is offered to one person. */
  'waitlist.offer': v.strictObject(row),
  'waitlist.leave-word': v.strictObject({ ...row, says: v.picklist(WORDS_LEFT) }),
  /** Books the slot for one of the list and takes them off it. */
  'waitlist.give': v.strictObject(row),
  /** A no beside the name; the name stays. */
  'waitlist.note': v.strictObject({ ...row, reason: v.picklist(NO_REASONS) }),
  /** The name comes off the list. */
  'waitlist.drop': v.strictObject(row),
  /** The slot goes to whoever calls today. */
  'waitlist.release': v.strictObject({ work: Id }),
  'reminder.send': v.strictObject({
    ...row,
    way: v.picklist(WAYS),
    to: v.picklist(['file', 'private']),
    parts: v.array(v.picklist(PARTS)),
  }),
  /** Cancelled frees the slot in the book; a wrong number and a call again leave a task. */
  'reminder.mark': v.strictObject({
    ...row,
    as: v.picklist(['confirmed', 'cancelled', 'call-again', 'wrong-number']),
  }),
  'reminder.move': v.strictObject({ ...row, startMs: Ms }),
};

const named = { ...row, patient: Id };
export const outreachFacts = {
  'waitlist.opened': v.strictObject({ work: Id }),
  /** `passed`: those who fit and should have been asked before. `promised`: somebody has said yes already. */
  'waitlist.offered': v.strictObject({
    ...named,
    sooner: v.boolean(),
    misfits: v.array(v.picklist(MISFITS)),
    passed: v.array(Id),
    promised: v.boolean(),
    right: v.boolean(),
  }),
  'waitlist.answered': v.strictObject({ ...named, says: v.picklist(SLOT_ANSWERS) }),
  /** `unwanted`: they asked for nothing on the machine. */
  'waitlist.word-left': v.strictObject({
    ...named,
    says: v.picklist(WORDS_LEFT),
    unwanted: v.boolean(),
    right: v.boolean(),
  }),
  'waitlist.given': v.strictObject({
    ...named,
    visit: Id,
    heard: v.picklist([...SLOT_ANSWERS, 'not-asked']),
    misfits: v.array(v.picklist(MISFITS)),
    /** Others who have said yes. */ alsoPromised: v.array(Id),
    passed: v.array(Id),
    right: v.boolean(),
  }),
  'waitlist.noted': v.strictObject({ ...named, reason: v.picklist(NO_REASONS), right: v.boolean() }),
  /** `right`: they asked to be taken off. */
  'waitlist.dropped': v.strictObject({ ...named, right: v.boolean() }),
  /** `left`: those who fit and were not asked. `late`: the fifteen minutes were over. */
  'waitlist.released': v.strictObject({
    work: Id,
    left: v.array(Id),
    late: v.boolean(),
    right: v.boolean(),
  }),
  /** `machine`: a machine took it. `aloud`: what the visit is for stood where others hear or see it. */
  'reminder.sent': v.strictObject({
    ...named,
    visit: Id,
    way: v.picklist(WAYS),
    to: v.picklist(['file', 'private']),
    parts: v.array(v.picklist(PARTS)),
    machine: v.boolean(),
    missing: v.array(v.picklist(PARTS)),
    aloud: v.boolean(),
    asChosen: v.boolean(),
    right: v.boolean(),
  }),
  'reminder.answered': v.strictObject({ ...named, visit: Id, says: v.picklist(REMINDER_ANSWERS) }),
  'reminder.marked': v.strictObject({ ...named, visit: Id, as: v.picklist(MARKS), right: v.boolean() }),
  'outreach.came-of-it': v.strictObject({ work: Id, patient: v.nullable(Id), what: v.picklist(CAME_OF_IT) }),
};
