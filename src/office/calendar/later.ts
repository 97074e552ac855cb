// What a booking that did not fit brings on its day: it runs over, or the wrong person opens the door. Told by a card.
// It looks at the visit as it stands then: one that was moved or cancelled in time brings nothing.
import type { Draft } from '../facts.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { MINUTE } from '../kinds.ts';

const asked = (o: Office, patient: string) =>
  Object.values(o.setup.contacts).find((c) => c.patient === patient && c.order !== null)?.order ?? null;
const minutesOf = (o: Office, type: string): number => o.setup.visitTypes[type]?.minutes ?? 0;
const named = (o: Office, patient: string) => ({ name: o.setup.people[patient]?.name ?? '' });

function onItsDay(o: Office, visit: string): Draft[] {
  const v = o.state.visits[visit];
  const order = v && asked(o, v.patient);
  if (!v || !order || v.status === 'cancelled') return [];
  const provider = o.setup.providers.find((p) => p.id === v.provider);
  const over = minutesOf(o, order.type) - minutesOf(o, v.type);
  const about = { visit, patient: v.patient, provider: v.provider };
  const tell = (card: string): Draft =>
    draft('card.arrived', {
      card: `${card}/${visit}`,
      line: `card.calendar.${card}`,
      from: v.provider,
      params: { ...named(o, v.patient), provider: provider?.name ?? '' },
    });
  return [
    ...(over > 0 ? [draft('visit.ran-over', { ...about, byMs: over * MINUTE }), tell('ran-over')] : []),
    ...(order.provider !== v.provider
      ? [draft('visit.with-another', { ...about, wanted: order.provider }), tell('with-another')]
      : []),
  ];
}

export const calendarLater: Area = {
  react: {
    'calendar.booked': (o, f) =>
      f.broke.includes('wrong-visit-type') || f.broke.includes('wrong-provider')
        ? [timer(o, Math.max(0, f.startMs - o.state.nowMs), { do: 'visit.its-day', key: f.visit })]
        : [],
  },
  happen: { 'visit.its-day': (o, e) => onItsDay(o, e.key) },
};
