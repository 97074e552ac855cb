// The lists on view: the free slot and who waits, once the list is open; the visits of the day ahead and what the chart says
// about reaching each person. What somebody will say is seen once they have said it; whether a slot fits is for the reader.
import { conflictsOf } from '../office/calendar/conflicts.ts';
import { dayPlan, takenBy } from '../office/calendar/rules.ts';
import { daysAfter } from '../office/calendar/dates.ts';
import { DAY, HOUR, MINUTE } from '../office/kinds.ts';
import type { Reminded, Waiter, WaitingListSetup } from '../office/outreach/setup.ts';
import type { ListState, RemindedState, Sent, WaiterState } from '../office/outreach/state.ts';
import type { Office } from '../office/state.ts';
import type { TextRef } from './types.ts';

type OnDate = { year: number; month: number; day: number };
export interface WaiterView {
  line: string;
  patient: string;
  name: string;
  phone: string;
  type: string;
  title: TextRef;
  minutes: number;
  provider: string | null;
  providerName: string | null;
  since: OnDate;
  /** Days on the list. */ waited: number;
  noticeMs: number;
  cannot: Waiter['cannot'];
  prep: Waiter['prep'];
  sooner: { byName: string; on: OnDate } | null;
  noVoicemail: boolean;
  calling: boolean;
  says: WaiterState['says'];
  word: WaiterState['word'];
  noted: WaiterState['noted'];
  off: boolean;
}
export interface ListView {
  work: string;
  opened: boolean;
  openedAtMs: number | null;
  slot: {
    provider: string;
    providerName: string;
    startMs: number;
    minutes: number;
    /** It stands open in the book. */ open: boolean;
    /** Whose visit it was. */ wasName: string;
  };
  givenTo: string | null;
  released: boolean;
  lines: WaiterView[];
}
export interface RemindedView {
  line: string;
  visit: string;
  patient: string;
  name: string;
  phone: string;
  startMs: number;
  minutes: number;
  title: TextRef;
  provider: string;
  providerName: string;
  chose: Reminded['chose'];
  portal: boolean;
  noVoicemail: boolean;
  privateNumber: string | null;
  prep: Reminded['prep'];
  language: string | null;
  sent: Sent | null;
  says: RemindedState['says'];
  /** Said with "move". */ wants: Reminded['wants'];
  marked: RemindedState['marked'];
  /** The book: it stands, or its time is free. */ cancelled: boolean;
  /** Where it could go as they asked, first of all. */ free: number[];
}
export interface ReminderListView {
  work: string;
  day: number;
  done: boolean;
  /** Reminded, and not answered yet. */ waiting: number;
  lines: RemindedView[];
}
export interface OutreachView {
  lists: ListView[];
  reminders: ReminderListView[];
}

const come = (o: Office, work: string): boolean =>
  o.state.work[work] !== undefined && o.state.work[work]?.status !== 'coming';
const providerName = (o: Office, id: string): string => {
  const p = o.setup.providers.find((x) => x.id === id);
  return p ? `${p.title} ${p.name}` : (o.setup.people[id]?.name ?? '');
};

function waiterView(o: Office, w: Waiter, at: WaiterState): WaiterView {
  const p = o.setup.people[w.patient];
  const type = o.setup.visitTypes[w.type];
  return {
    line: w.line,
    patient: w.patient,
    name: p?.name ?? '',
    phone: o.state.charts[w.patient]?.phone ?? p?.phone ?? '',
    type: w.type,
    title: { id: type?.title ?? '' },
    minutes: type?.minutes ?? 0,
    provider: w.provider,
    providerName: w.provider === null ? null : providerName(o, w.provider),
    since: daysAfter(o.setup.date, w.sinceDay),
    waited: -w.sinceDay,
    noticeMs: w.noticeMs,
    cannot: w.cannot,
    prep: w.prep,
    sooner: w.sooner && {
      byName: providerName(o, w.sooner.by),
      on: daysAfter(o.setup.date, w.sooner.onDay),
    },
    noVoicemail: w.noVoicemail,
    ...at,
  };
}

/** Nobody has its time and its provider. */
function isOpen(o: Office, list: WaitingListSetup): boolean {
  return !takenBy(o, list.provider).some(
    (x) => x.startMs < list.startMs + list.minutes * MINUTE && list.startMs < x.startMs + x.minutes * MINUTE,
  );
}

function listView(o: Office, work: string, list: WaitingListSetup, at: ListState): ListView {
  const opened = at.openedAtMs !== null;
  return {
    work,
    opened,
    openedAtMs: at.openedAtMs,
    slot: {
      provider: list.provider,
      providerName: providerName(o, list.provider),
      startMs: list.startMs,
      minutes: list.minutes,
      open: isOpen(o, list),
      wasName: o.setup.people[o.state.visits[list.visit]?.patient ?? '']?.name ?? '',
    },
    givenTo: at.givenTo,
    released: at.released,
    lines: opened
      ? list.waiting.flatMap((w) => {
          const s = at.lines[w.line];
          return s ? [waiterView(o, w, s)] : [];
        })
      : [],
  };
}

/** Quarter hours of a half day on which the visit would fit as the book stands. */
function freeFor(o: Office, visit: string, wants: NonNullable<Reminded['wants']>): number[] {
  const v = o.state.visits[visit];
  if (!v) return [];
  const plan = dayPlan(o);
  const [from, to] = wants.half === 'morning' ? [8 * HOUR, 12 * HOUR] : [12 * HOUR, 17 * HOUR];
  const out: number[] = [];
  for (let at = wants.day * DAY + from; at < wants.day * DAY + to; at += 15 * MINUTE) {
    const broke = conflictsOf(plan, {
      visit: v.id,
      type: v.type,
      provider: v.provider,
      startMs: at,
      room: v.room,
      equipment: v.equipment,
      wanted: null,
    });
    if (broke.length === 0) out.push(at);
  }
  return out;
}

function remindedView(o: Office, r: Reminded, at: RemindedState): RemindedView {
  const v = o.state.visits[r.visit];
  const p = o.setup.people[r.patient];
  const wants = at.says === 'move' ? r.wants : null;
  return {
    line: r.line,
    visit: r.visit,
    patient: r.patient,
    name: p?.name ?? '',
    phone: o.state.charts[r.patient]?.phone ?? p?.phone ?? '',
    startMs: v?.startMs ?? 0,
    minutes: v?.minutes ?? 0,
    title: { id: o.setup.visitTypes[v?.type ?? '']?.title ?? '' },
    provider: v?.provider ?? '',
    providerName: providerName(o, v?.provider ?? ''),
    chose: r.chose,
    portal: r.portal,
    noVoicemail: r.noVoicemail,
    privateNumber: r.privateNumber,
    prep: r.prep,
    language: r.language,
    sent: at.sent.at(-1) ?? null,
    says: at.says,
    wants,
    marked: at.marked,
    cancelled: v?.status === 'cancelled',
    free: wants && at.marked === null ? freeFor(o, r.visit, wants) : [],
  };
}

export function outreachView(o: Office): OutreachView | null {
  const dealt = o.setup.areas.outreach;
  const s = o.state.outreach;
  if (!dealt || !s) return null;
  return {
    lists: Object.entries(dealt.lists).flatMap(([work, list]) => {
      const at = s.lists[work];
      return at && come(o, work) ? [listView(o, work, list, at)] : [];
    }),
    reminders: Object.entries(dealt.reminders)
      .filter(([work]) => come(o, work))
      .map(([work, list]) => ({
        work,
        day: list.day,
        done: o.state.work[work]?.status === 'done',
        waiting: Object.values(s.reminders[work] ?? {}).filter((at) => at.sent.length > 0 && at.says === null)
          .length,
        lines: list.visits.flatMap((r) => {
          const at = s.reminders[work]?.[r.line];
          return at ? [remindedView(o, r, at)] : [];
        }),
      })),
  };
}
