// What a scenario may prepare at the referral desk: one case of the log, with what is true behind it; it carries the scenario's id.
// The schema of shift/expand/prepare-referrals.ts; only what an author writes.
import * as v from 'valibot';
import { OrderUrgency, Says, Service } from '../../office/referrals/setup.ts';
import { maybe, orName } from './prepared.ts';

const Fax = v.pipe(v.string(), v.regex(/^555-01\d\d$/, 'A number here is 555-01xx'));
const Approval = v.pipe(v.string(), v.regex(/^AU-\d{6}$/, 'An authorization is AU- and six digits'));
const REASONS = ['knee-months', 'knee-this-week', 'heart-murmur', 'heart-this-week', 'therapy-knee'] as const;
const any = { of: v.string(), by: v.string(), service: Service };
const routed = {
  ...any,
  to: v.string(),
  remembered: maybe(orName(Fax)),
  letterhead: maybe(orName(Fax)),
  fax: maybe(orName(Fax)),
};

const Report = v.strictObject({
  kind: v.literal('report'),
  ...routed,
  urgency: OrderUrgency,
  sentDay: v.number(),
  visitDay: maybe(v.nullable(v.number())),
  says: orName(Says),
  wants: maybe(v.nullable(v.picklist(['repeat-scan']))),
});

/** A line of the log is for the order's own service, place and one visit where it says nothing else. */
const Line = v.strictObject({
  number: Approval,
  service: maybe(Service),
  site: maybe(v.string()),
  units: maybe(v.number()),
  fromDay: v.number(),
  toDay: v.number(),
});
const Authorization = v.strictObject({
  kind: v.literal('authorization'),
  ...any,
  site: v.string(),
  visitDay: v.number(),
  mayWait: v.boolean(),
  number: Approval,
  log: maybe(v.array(Line)),
});

const Packet = v.strictObject({
  kind: v.literal('referral'),
  ...routed,
  urgency: OrderUrgency,
  reason: v.picklist(REASONS),
  sent: maybe(v.strictObject({ day: v.pipe(v.number(), v.maxValue(-1)), fax: maybe(orName(Fax)) })),
});

export const ReferralCase = v.variant('kind', [Report, Authorization, Packet]);
