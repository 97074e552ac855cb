// What a message brings that was written or sent wrongly: nobody is reached, or it lies with someone whose it is not until
// they pass it on. A second, right message about the same patient sets it straight in time.
import { DAY, HOUR, MINUTE } from '../kinds.ts';
import type { FactOf } from '../facts.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';

const PASSED_ON_MS = 50 * MINUTE;
/** A later message about the same patient. */
function mended(o: Office, message: string, about: string | null): boolean {
  const all = Object.entries(o.state.messages);
  const at = all.findIndex(([id]) => id === message);
  return about !== null && all.slice(at + 1).some(([, m]) => o.state.slips[m.slip]?.fields.patient === about);
}
/** A request for a medicine is the nurse's; what else is written may be anyone's. */
const isNurses = (f: FactOf<'message.sent'>): boolean => f.fields.includes('medicine');

export const messagesLater: Area = {
  react: {
    'message.sent': (o, f) => [
      ...(f.wrong.includes('call-back')
        ? [timer(o, HOUR, { do: 'message.call-fails', key: f.message, about: f.about, to: f.to[0] ?? '' })]
        : []),
      ...(isNurses(f) && !f.to.some((who) => o.setup.team[who]?.takes.includes('nurse-triage'))
        ? [
            timer(o, PASSED_ON_MS, {
              do: 'message.pass-on',
              key: f.message,
              about: f.about,
              to: f.to[0] ?? '',
            }),
          ]
        : []),
    ],
    'message.nobody-reached': (o, f) => [
      timer(o, DAY, { do: 'message.waited', key: f.message, about: f.patient }),
    ],
  },
  happen: {
    'message.call-fails': (o, e) => {
      const about = (e.about ?? null) as string | null;
      return mended(o, e.key, about)
        ? []
        : [draft('message.nobody-reached', { message: e.key, patient: about, who: String(e.to) })];
    },
    'message.waited': (o, e) => {
      const about = String(e.about ?? '');
      return [
        draft('card.arrived', {
          card: `waited/${e.key}`,
          line: 'card.message.waited',
          from: about,
          params: { name: o.setup.people[about]?.name ?? '' },
        }),
      ];
    },
    'message.pass-on': (_o, e) => [
      draft('message.passed-on', {
        message: e.key,
        patient: (e.about ?? null) as string | null,
        who: String(e.to),
      }),
    ],
  },
};
