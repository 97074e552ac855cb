// What a paper brings that went astray: whoever got it hands it on late, or it is found in the wrong chart days after.
// One that was filed again where it belongs is not found.
import { DAY, MINUTE } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';

const HANDED_ON_MS = 40 * MINUTE;
const FOUND_MS = 3 * DAY;

export const inboxLater: Area = {
  react: {
    'inbox.routed': (o, f) =>
      f.right ? [] : [timer(o, HANDED_ON_MS, { do: 'inbox.hand-on', key: f.item, to: f.to })],
    'inbox.filed': (o, f) =>
      f.right || o.setup.inbox[f.item]?.right.file === null
        ? []
        : [timer(o, FOUND_MS, { do: 'inbox.found', key: f.item, patient: f.patient })],
  },
  happen: {
    'inbox.hand-on': (_o, e) => [draft('inbox.handed-on', { item: e.key, who: String(e.to) })],
    'inbox.found': (o, e) => {
      const item = o.setup.inbox[e.key];
      const wrong = String(e.patient);
      const inRight = o.state.inbox[e.key]?.filedIn.includes(item?.right.file ?? '') ?? false;
      if (!item || inRight) return [];
      return [
        draft('chart.misfile-found', { item: e.key, patient: wrong }),
        draft('card.arrived', {
          card: `misfile/${e.key}`,
          line: 'card.inbox.misfile',
          from: o.setup.charts[wrong]?.provider ?? 'helen-osei',
          params: { name: o.setup.people[wrong]?.name ?? '' },
        }),
      ];
    },
  },
};
