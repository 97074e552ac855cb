// The cash drawer: money in whole cents, taken as said, right or wrong; the count at the end against float and takings.
// A wrong amount is taken all the same and is a fact with `right: false`; nobody says so here.
import { type Area, draft, refuse, replace } from '../rules.ts';
import { owedCents } from '../coverage/copay.ts';
import type { Office } from '../state.ts';

export const expectedCash = (o: Office): number =>
  o.setup.floatCents +
  o.state.drawer.takings.filter((t) => t.method === 'cash').reduce((sum, t) => sum + t.cents, 0);

export const drawer: Area = {
  decide: {
    'copay.take': ({ setup, state }, { visit, cents, method }) => {
      const x = state.visits[visit];
      const c = state.foreground === null ? undefined : state.contacts[state.foreground];
      if (!x) return refuse('calendar/no-such-visit');
      if (c?.kind !== 'window') return refuse('drawer/nobody-pays');
      return [
        draft('copay.taken', {
          visit,
          patient: x.patient,
          contact: c.id,
          cents,
          method,
          right: cents === owedCents(setup, state, x) && c.patient === x.patient,
        }),
      ];
    },
    'receipt.give': ({ state }, { visit }) => {
      const x = state.visits[visit];
      const c = state.foreground === null ? undefined : state.contacts[state.foreground];
      if (!x || x.takenCents === 0) return refuse('drawer/nothing-taken');
      if (c?.kind !== 'window') return refuse('drawer/nobody-pays');
      return [draft('receipt.given', { visit, patient: x.patient, contact: c.id })];
    },
    'drawer.count': (o, { cents }) => [draft('drawer.counted', { cents, right: cents === expectedCash(o) })],
  },
  evolve: {
    'copay.taken': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, {
        takenCents: (s.visits[f.visit]?.takenCents ?? 0) + f.cents,
      }),
      drawer: {
        ...s.drawer,
        takings: [...s.drawer.takings, { visit: f.visit, cents: f.cents, method: f.method, atMs: f.atMs }],
      },
    }),
    'receipt.given': (s, f) => ({ ...s, visits: replace(s.visits, f.visit, { receipt: true }) }),
    'drawer.counted': (s, f) => ({ ...s, drawer: { ...s.drawer, counted: f.cents } }),
  },
};
