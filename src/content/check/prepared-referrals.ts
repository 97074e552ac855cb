// What a scenario may prepare at the referral desk: one case of the log, with what is true behind it; it carries the scenario's id.
// The schema of shift/expand/prepare-referrals.ts; only what an author writes.
import * as v from 'valibot';
import { OrderUrgency, Says, Service } from '../../office/referrals/setup.ts';
import { maybe, orName } from './prepared.ts';
import { Clock } from '../../scenario/words.ts';

const Fax = v.pipe(v.string(), v.regex(/^555-01\d\d$/, 'A number here is 555-01xx'));

export const ReferralCase = v.strictObject({
  kind: v.picklist(['report']),
  of: v.string(),
  by: v.string(),
  service: Service,
  to: v.string(),
  at: maybe(orName(Clock)),
  remembered: maybe(orName(Fax)),
  letterhead: maybe(orName(Fax)),
  fax: maybe(orName(Fax)),
  urgency: OrderUrgency,
  sentDay: v.number(),
  visitDay: maybe(v.nullable(v.number())),
  says: orName(Says),
  wants: maybe(v.nullable(v.picklist(['repeat-scan']))),
});
