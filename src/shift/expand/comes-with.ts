// When a scenario's own piece of work comes in: with its contact, whenever that was dealt, so that nobody has worked it
// through by the time somebody leans in about it.
import { MINUTE } from '../../office/kinds.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';

/** It comes in, and then somebody stands there: two things one notices, one after the other. */
const JUST_BEFORE = MINUTE / 3;

/** In ms of the day. */
export const comesWith = (plan: Plan, i: Instance): number =>
  (plan.contacts.find((c) => c.id === i.plan.contact)?.atMs ?? plan.opensMs) - JUST_BEFORE;
