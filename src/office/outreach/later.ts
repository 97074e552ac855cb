// What comes of the lists on a later day: a chair nobody sits in, somebody seen in time, a message that was heard by the
// wrong ears, a visit that could not be done. Each follows from its deed by `because` and is told by a card.
import type { Draft } from '../facts.ts';
import { DAY, HOUR } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import type { CAME_OF_IT } from './schema.ts';
import type { Reminded } from './setup.ts';
import type { RemindedState } from './state.ts';
import { listOf, turns, waiterOf } from './turn.ts';

export type CameOfIt = (typeof CAME_OF_IT)[number];
const GOOD: readonly CameOfIt[] = ['seen-in-time', 'seat-filled'];
const FROM: Record<CameOfIt, string> = {
  'empty-chair': 'noor-halvorsen',
  'empty-hour': 'noor-halvorsen',
  'passed-over': 'helen-osei',
  'two-promised': 'delphine-ward',
  dropped: 'delphine-ward',
  'seen-in-time': 'helen-osei',
  'not-prepared': 'ike-larrabee',
  overheard: 'marisol-quist',
  'other-number': 'marisol-quist',
  'no-show': 'noor-halvorsen',
  'empty-slot': 'noor-halvorsen',
  'seat-filled': 'delphine-ward',
};

/** On the day of the visit, or the next when that is today: what is told, is told after the shift. */
function later(
  o: Office,
  what: CameOfIt,
  work: string,
  patient: string | null,
  onMs: number,
  from = FROM[what],
): Draft {
  const day = Math.max(Math.floor(o.state.nowMs / DAY) + 1, Math.floor(onMs / DAY));
  return timer(o, day * DAY + 17 * HOUR - o.state.nowMs, {
    do: 'outreach.later',
    key: `${what}|${work}|${patient ?? ''}`,
    what,
    work,
    patient,
    slotMs: onMs,
    from,
  });
}

/** What a list that was never ended leaves behind. */
function leftLists(o: Office): Draft[] {
  return Object.entries(o.state.outreach?.lists ?? {}).flatMap(([work, at]) => {
    const list = listOf(o, work);
    return list && o.state.work[work]?.status === 'open' && at.givenTo === null && !at.released
      ? [later(o, 'empty-hour', work, null, list.startMs)]
      : [];
  });
}

function leftReminder(o: Office, work: string, r: Reminded, at: RemindedState): Draft[] {
  const startMs = o.state.visits[r.visit]?.startMs ?? 0;
  const sent = at.sent.at(-1);
  const tell = (what: CameOfIt): Draft[] => [later(o, what, work, r.patient, startMs)];
  if (at.says === 'cancel' && at.marked !== 'cancelled') return tell('empty-slot');
  if (at.says === 'move' && at.marked !== 'moved' && at.marked !== 'cancelled') return tell('no-show');
  if (at.marked === 'call-again' || at.marked === 'wrong-number') return [];
  if (sent?.way === 'portal' && !r.portal) return tell('no-show');
  if (at.says === 'wrong-number') return tell('no-show');
  if (at.says === 'confirmed' && r.prep === 'fasting' && sent && !sent.parts.includes('prep'))
    return tell('not-prepared');
  return [];
}

/** Those whose machine was told the slot: they come for it. */
const toldTheSlot = (o: Office, work: string, given: string): string[] =>
  Object.entries(o.state.outreach?.lists[work]?.lines ?? {})
    .filter(([line, at]) => line !== given && at.word === 'the-slot' && at.says !== 'yes')
    .map(([line]) => line);

export const outreachLater: Area = {
  react: {
    'waitlist.given': (o, f) => {
      const list = listOf(o, f.work);
      const startMs = list?.startMs ?? 0;
      const w = waiterOf(o, f.work, f.line);
      const marked = turns(o, f.work).find((x) => x.sooner !== null);
      return [
        ...(f.heard === 'yes' ? [] : [later(o, 'empty-chair', f.work, f.patient, startMs)]),
        ...[...f.alsoPromised, ...toldTheSlot(o, f.work, f.line)].map((line) =>
          later(o, 'two-promised', f.work, waiterOf(o, f.work, line)?.patient ?? null, startMs),
        ),
        ...(marked && !w?.sooner
          ? [later(o, 'passed-over', f.work, marked.patient, startMs, marked.sooner?.by)]
          : []),
        ...(w?.sooner && f.right ? [later(o, 'seen-in-time', f.work, f.patient, startMs, w.sooner.by)] : []),
      ];
    },
    'waitlist.dropped': (o, f) =>
      f.right ? [] : [later(o, 'dropped', f.work, f.patient, o.state.nowMs + 6 * DAY)],
    'waitlist.released': (o, f) =>
      f.right
        ? []
        : turns(o, f.work)
            .filter((w) => w.sooner !== null)
            .slice(0, 1)
            .map((w) => later(o, 'passed-over', f.work, w.patient, o.state.nowMs, w.sooner?.by)),
    'waitlist.word-left': (o, f) =>
      f.right || (f.says === 'the-slot' && !f.unwanted)
        ? []
        : [later(o, 'overheard', f.work, f.patient, o.state.nowMs)],
    'reminder.sent': (o, f) => {
      const r = o.setup.areas.outreach?.reminders[f.work]?.visits.find((x) => x.line === f.line);
      const elsewhere = r?.privateNumber !== null && f.way !== 'portal' && f.to === 'file';
      const heard = (f.aloud && (f.machine || f.way === 'text')) || (f.machine && r?.noVoicemail === true);
      return [
        ...(elsewhere ? [later(o, 'other-number', f.work, f.patient, o.state.nowMs)] : []),
        ...(heard && !elsewhere ? [later(o, 'overheard', f.work, f.patient, o.state.nowMs)] : []),
      ];
    },
    'reminder.marked': (o, f) =>
      f.as === 'confirmed' && !f.right
        ? [later(o, 'no-show', f.work, f.patient, o.state.visits[f.visit]?.startMs ?? 0)]
        : f.as === 'moved' && f.right
          ? [later(o, 'seat-filled', f.work, f.patient, o.state.nowMs + DAY)]
          : [],
    'day.end': (o) =>
      o.state.nowMs >= DAY
        ? []
        : [
            ...leftLists(o),
            ...Object.entries(o.state.outreach?.reminders ?? {}).flatMap(([work, lines]) =>
              Object.entries(lines).flatMap(([line, at]) => {
                const r = o.setup.areas.outreach?.reminders[work]?.visits.find((x) => x.line === line);
                return r && !(at.marked === 'confirmed' && !at.markedRight)
                  ? leftReminder(o, work, r, at)
                  : [];
              }),
            ),
          ],
  },
  happen: {
    'outreach.later': (o, e) => {
      const what = String(e.what) as CameOfIt;
      const patient = typeof e.patient === 'string' ? e.patient : null;
      return [
        draft('outreach.came-of-it', { work: String(e.work), patient, what }),
        draft('card.arrived', {
          card: `outreach.${e.key}`.slice(0, 80),
          line: `card.outreach.${what}`,
          from: String(e.from),
          params: { name: o.setup.people[patient ?? '']?.name ?? '', timeMs: Number(e.slotMs) },
          good: GOOD.includes(what),
        }),
      ];
    },
  },
};
