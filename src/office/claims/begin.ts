// The claims as they lie when the day begins: blank where a visit was never charged, as they went out where they came
// back. From the setup alone.
import type { ClaimsState, ClaimState } from './schema.ts';
import type { ClaimSetup, ClaimsSetup } from './setup.ts';

/** Codes that come with a payment, or in its place: the plan has done its part. */
const BY_CODE: Readonly<Record<string, ClaimState['status']>> = { '45': 'adjusted', '1': 'members-part' };
const begin = ({ sent, answer }: ClaimSetup): ClaimState => ({
  fields: {
    code: sent?.code ?? '',
    diagnosis: sent?.diagnosis ?? '',
    place: sent?.place ?? '',
    modifier: sent?.modifier ?? '',
    authorization: sent?.authorization ?? '',
  },
  insured: sent ? { payer: sent.payer } : {},
  shareCents: null,
  found: null,
  status:
    answer === null ? 'open' : answer.kind === '277CA' ? 'rejected' : (BY_CODE[answer.code] ?? 'denied'),
  asked: [],
  answered: [],
  sent: 0,
  wrong: [],
  answer: null,
});

export const beginClaims = (setup: ClaimsSetup | undefined): ClaimsState => ({
  open: null,
  claims: Object.fromEntries(Object.values(setup?.claims ?? {}).map((c) => [c.work, begin(c)])),
});
