// What a wrong copay brings by mail: a bill for what is missing, or a check for what was too much, weeks after.
// Whatever was put right at the window since is counted. Money in whole cents.
import { DAY } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import { owedCents } from '../coverage/copay.ts';

const BY_MAIL_MS = 21 * DAY;

export const drawerLater: Area = {
  react: {
    'copay.taken': (o, f) =>
      f.right ? [] : [timer(o, BY_MAIL_MS, { do: 'drawer.by-mail', key: f.visit, patient: f.patient })],
  },
  happen: {
    'drawer.by-mail': (o, e) => {
      const v = o.state.visits[e.key];
      const cents = v ? owedCents(o.setup, o.state, v) : 0;
      if (!v || cents === 0) return [];
      const what = cents > 0 ? 'bill' : 'refund';
      return [
        draft('drawer.mailed', { visit: v.id, patient: v.patient, what, cents: Math.abs(cents) }),
        draft('card.arrived', {
          card: `${what}/${v.id}`,
          line: `card.drawer.${what}`,
          from: v.patient,
          params: { name: o.setup.people[v.patient]?.name ?? '', dueCents: Math.abs(cents) },
        }),
      ];
    },
  },
};
