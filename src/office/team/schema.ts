// The people you work with: fetch, ask, tell, hand over. Their attention is finite: a nurse has one pair of hands and
// answers in minutes; a needless fetch delays a real one. No behaviour here.
import * as v from 'valibot';
import { Id, Ms } from '../kinds.ts';

export const teamCommands = {
  /** Fetch someone to the conversation in the foreground (or to the desk when there is none). `say`: what you pass on. */
  'team.fetch': v.strictObject({ who: Id, say: v.optional(v.array(Id), []) }),
  /** Give the conversation in the foreground to someone who is beside you or on the line. */
  'team.hand-over': v.strictObject({ to: Id }),
  /** A colleague takes the conversation in the foreground, and its whole situation, from somebody whom its subject touches. */
  'team.step-away': v.strictObject({}),
  'team.ask': v.strictObject({
    who: Id,
    about: v.picklist(['leave-to-double-book', 'whose-is-this', 'what-to-do', 'running-late']),
  }),
  'team.tell': v.strictObject({
    who: Id,
    about: v.picklist([
      'patient-waiting',
      'running-late',
      'own-mistake',
      'disagreement',
      'caller-asked',
      'room-needed',
    ]),
  }),
};

export const teamFacts = {
  'team.fetched': v.strictObject({
    who: Id,
    contact: v.nullable(Id),
    line: v.nullable(v.number()),
    said: v.array(Id),
    inMs: Ms,
  }),
  'team.arrived': v.strictObject({ who: Id, contact: v.nullable(Id) }),
  'team.took-over': v.strictObject({ who: Id, contact: Id }),
  /** From here on nothing of this situation is asked of you, and none of its marks is counted. */
  'team.stepped-in': v.strictObject({ who: Id, contact: Id, scenario: Id }),
  'team.asked': v.strictObject({ who: Id, contact: v.nullable(Id), about: Id, answer: Id }),
  'team.told': v.strictObject({ who: Id, contact: v.nullable(Id), about: Id }),
  'team.called-back': v.strictObject({ who: Id, message: Id }),
  'team.freed': v.strictObject({ who: Id }),
};
