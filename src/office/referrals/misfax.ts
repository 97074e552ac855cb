// Pages that came out of the wrong machine. Whoever got them rings, and Delphine takes that call; or you notice first.
// Containing it is a call to that number, telling it is a word to the privacy officer. Neither undoes the other.
import { type Area, draft, refuse } from '../rules.ts';
import { caseOf, change, of, ownerOf, sameNumber, setupOf, working } from './cases.ts';
import type { ReferralSetup, ReportSetup } from './setup.ts';
import type { CaseState } from './schema.ts';

const BOTH = ['referral', 'report'] as const;
/** The last number dialed that was not theirs; undefined when all went where it should. */
const astray = (setup: ReferralSetup | ReportSetup, c: CaseState) =>
  c.sends.filter((x) => x.ok === true && !sameNumber(x.fax, setup.fax)).at(-1);

export const misfax: Area = {
  decide: {
    'misfax.contain': (o, { work }) =>
      working(o, work, BOTH, (setup, c) => {
        const sent = astray(setup, c) ?? c.sends.at(-1);
        if (!sent || sent.ok === null) return refuse('referral/not-sent');
        const by = ownerOf(o, setup, sent.fax) ?? 'stranger';
        return [draft('misfax.contained', { ...of(setup), by, right: by !== setup.to })];
      }),
    'misfax.report': (o, { work, to }) =>
      working(o, work, BOTH, (setup, c) => {
        const member = o.setup.team[to];
        if (!member?.in) return refuse('team/not-in');
        if (c.sends.length === 0) return refuse('referral/not-sent');
        return [
          draft('misfax.reported', {
            ...of(setup),
            to,
            right: member.takes.includes('privacy') && astray(setup, c) !== undefined,
          }),
        ];
      }),
  },
  evolve: {
    'misfax.rang': (s, f) => {
      const c = s.referrals[f.work];
      return change(s, f.work, {
        misfax: {
          fax: f.fax,
          by: f.by,
          rang: true,
          contained: c?.misfax?.contained ?? false,
          reported: c?.misfax?.reported ?? false,
        },
      });
    },
    'misfax.contained': (s, f) => {
      const c = s.referrals[f.work];
      if (!f.right) return s;
      return change(s, f.work, {
        misfax: {
          fax: c?.misfax?.fax ?? '',
          rang: c?.misfax?.rang ?? false,
          reported: c?.misfax?.reported ?? false,
          by: f.by,
          contained: true,
        },
      });
    },
    'misfax.reported': (s, f) => {
      const c = s.referrals[f.work];
      return change(s, f.work, {
        misfax: {
          fax: c?.misfax?.fax ?? '',
          rang: c?.misfax?.rang ?? false,
          contained: c?.misfax?.contained ?? false,
          by: c?.misfax?.by ?? '',
          reported: true,
        },
      });
    },
  },
  happen: {
    'misfax.ring': (o, e) => {
      const setup = setupOf(o, String(e.work));
      const c = caseOf(o, String(e.work));
      // Whoever was called first has no reason to ring.
      if (!setup || setup.kind === 'authorization' || c?.misfax?.contained) return [];
      const fax = String(e.fax);
      return [draft('misfax.rang', { ...of(setup), fax, by: ownerOf(o, setup, fax) ?? 'stranger' })];
    },
  },
};
