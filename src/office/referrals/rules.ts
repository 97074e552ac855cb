// The referral desk as one area: sending, misfaxes, requests to plans, reports, and what comes of them.
// Only the joining; each part is a file of its own.
import type { Area } from '../rules.ts';
import { authorization } from './authorization.ts';
import { later } from './later.ts';
import { misfax } from './misfax.ts';
import { report } from './report.ts';
import { sending } from './sending.ts';

export const referralsAreas: readonly Area[] = [sending, misfax, authorization, report, later];
