// Opening a chart is always possible and always logged, with the contact it was opened for.
// `right` says whether it is the chart of the person this contact is about; nobody says so until it comes back.
import { type Area, draft, refuse, replace } from '../rules.ts';

export const chart: Area = {
  decide: {
    'chart.open': ({ state }, { patient }) => {
      if (!state.charts[patient]?.exists) return refuse('chart/no-such-chart');
      const c = state.foreground === null ? undefined : state.contacts[state.foreground];
      return [
        draft('chart.opened', {
          patient,
          contact: c?.id ?? null,
          right: !c || c.patient === null || c.kind === 'team' || c.patient === patient,
        }),
      ];
    },
    'chart.look': ({ state }, { patient, tab }) => {
      if (state.chart?.patient !== patient) return refuse('chart/not-open');
      return [draft('chart.looked', { patient, contact: state.foreground, tab })];
    },
    'chart.close': ({ state }) =>
      state.chart ? [draft('chart.closed', { patient: state.chart.patient })] : refuse('chart/not-open'),
  },
  evolve: {
    'chart.opened': (s, f) => ({
      ...s,
      chart: { patient: f.patient, tab: 'summary' },
      charts: replace(s.charts, f.patient, {
        log: [...(s.charts[f.patient]?.log ?? []), { atMs: f.atMs, contact: f.contact }],
      }),
    }),
    'chart.looked': (s, f) => ({ ...s, chart: { patient: f.patient, tab: f.tab } }),
    'chart.closed': (s) => ({ ...s, chart: null }),
    'message.sent': (s, f) =>
      f.about === null
        ? s
        : {
            ...s,
            charts: replace(s.charts, f.about, {
              messages: [...(s.charts[f.about]?.messages ?? []), { message: f.message, atMs: f.atMs }],
            }),
          },
    'documents.scanned': (s, f) => ({
      ...s,
      charts: replace(s.charts, f.patient, {
        documents: [...(s.charts[f.patient]?.documents ?? []), { what: f.what, atMs: f.atMs }],
      }),
    }),
    'inbox.filed': (s, f) => ({
      ...s,
      charts: replace(s.charts, f.patient, {
        documents: [...(s.charts[f.patient]?.documents ?? []), { what: f.item, atMs: f.atMs }],
      }),
    }),
  },
};
