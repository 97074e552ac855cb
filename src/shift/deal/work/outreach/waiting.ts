// A free slot and who waits for one: two or three who fit, the others for a reason that stands on the list (too long a
// visit, another provider, too short a notice, a day they cannot, a fast that is broken). What each will say is drawn apart.
import { DAY, HOUR, MINUTE } from '../../../../office/kinds.ts';
import type { Cannot, Waiter, WaitingListSetup } from '../../../../office/outreach/setup.ts';
import { openDayUpTo } from '../../../../office/referrals/clocks.ts';
import type { WorkSetup } from '../../../../office/work/schema.ts';
import { type Stream, stream } from '../../../streams.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { at, type Deal, grown, visit } from '../../draw.ts';
import { type Hat, openings } from '../outreach.ts';

const SLOT_MINUTES = 30;
const PROVIDERS = ['helen-osei', 'wendell-park'];
const MISFITS = ['too-long', 'provider', 'notice', 'cannot', 'fasting'] as const;
/** How it goes for those who fit, in their order: the last says yes, or nobody does. */
const COURSES: Record<string, Waiter['says'][]> = {
  'first-says-yes': ['yes', 'yes', 'cannot'],
  'second-says-yes': ['cannot', 'yes', 'yes'],
  'nobody-picks-up': ['no-answer', 'yes', 'yes'],
  'seen-elsewhere': ['take-off', 'yes', 'cannot'],
  'list-is-spent': ['cannot', 'no-answer'],
};

/** A time that somebody cannot, which the slot is in or is not. */
function cannot(s: Stream, weekday: number, startMs: number, kept: boolean): Cannot {
  const ofDayMs = startMs % DAY;
  const is = s.pick(['weekday', 'before', 'after'] as const);
  if (is === 'weekday') return { is, weekday: kept ? weekday : (weekday % 5) + 1 };
  const hour = Math.floor(ofDayMs / HOUR);
  if (is === 'before') return { is, ofDayMs: (kept ? hour + 1 : Math.max(8, hour - 1)) * HOUR };
  return { is, ofDayMs: (kept ? hour : hour + 1) * HOUR };
}

export function waiting(
  d: Deal,
  id: string,
  people: Hat,
  atMs: number,
): { setup: WaitingListSetup; facts: WorkSetup['facts'] } | null {
  const s = stream(d.seed, id, 'slot');
  const today = s.int(1, 3) > 1;
  const places = [
    ...(today ? openings(d, 0, SLOT_MINUTES, PROVIDERS, at(13, 0)) : []),
    ...openings(d, 1, SLOT_MINUTES, PROVIDERS, at(10, 0)),
    ...openings(d, 2, SLOT_MINUTES, PROVIDERS, at(10, 0)),
  ];
  const day = Math.min(...places.map((x) => Math.floor(x.startMs / DAY)));
  const place = s.shuffle(places.filter((x) => Math.floor(x.startMs / DAY) === day))[0];
  const off = people.draw();
  if (!place || !off) return null;
  const free = visit(d, `visit-${id}`, off, place.startMs, {
    provider: place.provider,
    type: 'OV-3',
    minutes: SLOT_MINUTES,
  });
  const weekday = (d.settings.date.weekday + day) % 7;
  const other = PROVIDERS.find((p) => p !== place.provider) ?? '';
  const course = s.pick(Object.keys(COURSES).sort());
  const says = COURSES[course] ?? [];
  const wrong = s
    .shuffle([...MISFITS])
    .filter((m) => m !== 'fasting' || day === 0)
    .slice(0, says.length > 2 ? 2 : 3);
  const marked = s.pick(['fits', 'fits', 'fits', 'does-not', 'nobody'] as const);
  const waiters: Omit<Waiter, 'line'>[] = [];
  const usual = { notice: s.pick([HOUR, 2 * HOUR]), long: day === 0 ? DAY : 3 * DAY };
  const add = (change: Partial<Waiter>, reason: string): boolean => {
    // A physical is no part of Medicare, and for a grown-up.
    const may = (x: PersonData): boolean =>
      change.type !== 'PX-1' || (x.chart?.payer !== 'medicare' && grown(d, x));
    const p = people.draw((x) => x.calls === undefined && may(x));
    if (!p) return false;
    const own = stream(d.seed, id, reason);
    waiters.push({
      patient: p.id,
      type: own.pick(['OV-2', 'OV-3', 'OV-3']),
      provider: own.pick([null, place.provider]),
      sinceDay: 0,
      noticeMs: own.pick([usual.notice, HOUR, 2 * HOUR]),
      cannot: own.int(1, 3) === 1 ? cannot(own, weekday, place.startMs, false) : null,
      prep: own.int(1, 4) === 1 ? 'bring-list' : null,
      sooner: null,
      noVoicemail: false,
      says: own.pick(['yes', 'cannot']),
      ...change,
    });
    return true;
  };
  for (const [n, one] of says.entries())
    add({ says: one, noVoicemail: one === 'no-answer' && s.int(1, 4) === 1 }, `fits.${n}`);
  for (const m of wrong)
    add(
      {
        // Known here, and so no new patient: a physical is what takes longer than the slot.
        ...(m === 'too-long' ? { type: 'PX-1' } : {}),
        ...(m === 'provider' ? { provider: other } : {}),
        ...(m === 'notice' ? { noticeMs: usual.long } : {}),
        ...(m === 'cannot' ? { cannot: cannot(s, weekday, place.startMs, true) } : {}),
        ...(m === 'fasting' ? { prep: 'fasting' as const } : {}),
      },
      `wrong.${m}`,
    );
  if (waiters.length < 4) return null;
  // Those who fit have waited longest in the order of their course, but for the one marked sooner; misfits lie between.
  const days = s
    .shuffle([12, 17, 23, 31, 38, 46, 55, 64])
    .slice(0, waiters.length)
    .sort((a, b) => b - a);
  const fit = waiters.slice(0, says.length);
  const rest = waiters.slice(says.length);
  const order = [...rest.slice(0, 1), ...fit, ...rest.slice(1)];
  for (const [n, w] of order.entries()) w.sinceDay = openDayUpTo(d.settings.date, -(days[n] ?? 7));
  const sooner = (w: Omit<Waiter, 'line'> | undefined) => {
    if (w) w.sooner = { by: w.provider ?? place.provider, onDay: openDayUpTo(d.settings.date, -s.int(1, 4)) };
  };
  const first = fit[0];
  if (marked === 'fits' && first) {
    sooner(first);
    // Marked last week, on the list only since then: the mark is the reason, not the wait.
    first.sinceDay = openDayUpTo(d.settings.date, -s.int(5, 9));
  }
  if (marked === 'does-not') sooner(rest[0]);
  return {
    setup: {
      visit: free.id,
      ...place,
      minutes: SLOT_MINUTES,
      waiting: s.shuffle(waiters).map((w, n) => ({ line: `w${n + 1}`, ...w })),
    },
    facts: {
      reason: course,
      marked: marked === 'fits',
      no: course !== 'first-says-yes',
      machine: says
        .slice(0, says.includes('yes') ? says.indexOf('yes') : says.length)
        .some((one, n) => one === 'no-answer' && !fit[n]?.noVoicemail),
      spent: course === 'list-is-spent',
      today: day === 0,
      noticeMin: Math.round((place.startMs - atMs) / MINUTE),
    },
  };
}
