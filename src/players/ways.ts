// For every command there is, a plausible way to give it now: parameters drawn from what is on view, right or wrong.
// Null when nothing on view allows it. One table over all command types, so that none can be forgotten.
import type { CommandType } from '../office/commands.ts';
import { CHART_TABS, MINUTE, PACES, SLIP_KINDS, URGENCIES } from '../office/kinds.ts';
import { DEMOGRAPHIC_FIELDS } from '../office/people/schema.ts';
import { TASK_KINDS } from '../office/tasks/schema.ts';
import type { Stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';
import { bookWays } from './ways/book.ts';
import { one, type Params, patient, patients, some, visits, type Way, words } from './ways/draws.ts';
import { talkWays } from './ways/talk.ts';
import { referralWays } from './ways/referrals.ts';
import { outreachWays } from './ways/outreach.ts';
import { SUPPLY_WAYS } from './ways/supplies.ts';
import { recordsWays } from './ways/records.ts';
import { letterWays } from './ways/letters.ts';
import { ROOM_WAYS } from './ways/rooms.ts';
import { claimsWays } from './ways/claims.ts';

export type Ways = { [T in CommandType]: Way<T> };

const who = (v: DeskView, d: Stream) => one(d, v.team, (t) => ({ who: t.who }));
const open = (v: DeskView) => v.inbox.filter((i) => i.status !== 'done');
function marks(v: DeskView, d: Stream): Params<'compare.mark'> | null {
  const rows = v.papers.flatMap((p) => p.rows.map((r) => ({ paper: p.paper, field: r.field })));
  return rows.length < 2 ? null : { a: d.pick(rows), b: d.pick(rows) };
}

export const WAYS: Ways = {
  ...referralWays,
  ...SUPPLY_WAYS,
  ...ROOM_WAYS,
  'clock.passed': () => ({}),
  'time.skip': () => ({}),
  /** Mostly moments; now and then one is held up for minutes. */
  'time.wait': (_v, d) => ({ forMs: d.int(1, 8) === 1 ? d.int(3, 8) * MINUTE : d.int(1, 120) * 1000 }),
  'pace.set': (v, d) => (v.locks.includes('pace') ? null : { pace: d.pick(PACES) }),
  ...talkWays,
  'people.search': (v, d) => ({
    name: d.pick([
      ...(v.talk?.heard.filter((h) => h.field === 'full-name') ?? []).map((h) => h.value),
      ...v.today.map((t) => t.name.split(',')[0] ?? ''),
    ]),
    birthDate: d.int(0, 1) === 1 ? (v.talk?.heard.find((h) => h.field === 'birth-date')?.value ?? '') : '',
  }),
  'people.change': (v, d) =>
    v.chart ? { patient: v.chart.patient, field: d.pick(DEMOGRAPHIC_FIELDS), value: words(v, d) } : null,
  'people.register': (v) => (v.hand?.kind === 'registration' ? { slip: v.hand.slip } : null),
  'chart.open': patient,
  'chart.look': (v, d) => (v.chart ? { patient: v.chart.patient, tab: d.pick(CHART_TABS) } : null),
  'chart.close': (v) => (v.chart ? {} : null),
  ...bookWays,
  'slip.open': (v, d) => ({
    kind: d.pick(SLIP_KINDS),
    item: d.int(1, 4) === 1 ? one(d, open(v), (i) => i.item) : null,
  }),
  'slip.enter': (v, d) =>
    one(d, v.hand?.fields ?? [], (f) => ({
      slip: v.hand?.slip ?? '',
      field: f.field,
      value: v.talk?.heard.find((h) => h.field === f.field)?.value ?? words(v, d),
    })),
  'slip.discard': (v) => (v.hand ? { slip: v.hand.slip } : null),
  'message.send': (v, d) =>
    v.hand?.kind === 'message' || v.hand?.kind === 'red-card'
      ? {
          slip: v.hand.slip,
          to: some(d, v.team, 2).map((t) => t.who),
          urgency: d.pick(URGENCIES),
          byMs: d.int(0, 1) === 1 ? v.nowMs + d.int(10, 200) * MINUTE : null,
        }
      : null,
  'documents.scan': (v, d) =>
    v.talk?.contact.kind === 'window'
      ? one(d, patients(v), (p) => ({
          patient: p,
          what: d.pick(['card', 'photo-id', 'name-proof', 'form'] as const),
          sides: d.pick(['one', 'both'] as const),
        }))
      : null,
  'documents.give': (v, d) =>
    one(d, patients(v), (p) => ({
      patient: p,
      what: d.pick(['visit-summary', 'work-note', 'school-note', 'form'] as const),
    })),
  'compare.mark': marks,
  'compare.report': (v, d) => {
    const m = marks(v, d);
    return m && { ...m, to: d.pick(v.team).who };
  },
  'inbox.open': (v, d) => one(d, open(v), (i) => ({ item: i.item })),
  'inbox.file': (v, d) =>
    one(d, open(v), (i) => i.item) === null
      ? null
      : one(d, patients(v), (p) => ({ item: d.pick(open(v)).item, patient: p })),
  'inbox.route': (v, d) => one(d, open(v), (i) => ({ item: i.item, to: d.pick(v.team).who })),
  'inbox.answer': (v, d) =>
    one(d, open(v), (i) => ({
      item: i.item,
      with: d.pick(['time-and-place', 'call-us', 'cannot-say-here', 'sent-to-nurse'] as const),
    })),
  'inbox.discard': (v, d) => one(d, open(v), (i) => ({ item: i.item })),
  'copay.take': (v, d) =>
    v.talk?.contact.kind === 'window'
      ? one(d, visits(v), (t) => ({
          visit: t.visit,
          cents: d.int(1, 3) === 1 ? d.int(1, 60) * 100 : (t.copayDueCents ?? 0),
          method: d.pick(['cash', 'card', 'check'] as const),
        }))
      : null,
  'receipt.give': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.copayTakenCents > 0),
      (t) => ({ visit: t.visit }),
    ),
  'drawer.count': (v, d) => ({ cents: v.drawer.expectedCents + d.pick([0, 0, 100, -500]) }),
  'team.fetch': (v, d) =>
    one(
      d,
      v.team.filter((t) => !t.remote && t.state !== 'fetched' && t.state !== 'arrived'),
      (t) => ({ who: t.who, say: some(d, ['site', 'place', 'reason'], 2) }),
    ),
  'team.hand-over': (v, d) =>
    v.talk
      ? one(
          d,
          v.team.filter((t) => t.state === 'arrived' || (t.beside && t.state === 'free')),
          (t) => ({ to: t.who }),
        )
      : null,
  'team.step-away': (v) => (v.talk?.mayStepAway ? {} : null),
  'team.ask': (v, d) =>
    one(d, v.team, (t) => ({
      who: t.who,
      about: d.pick(['leave-to-double-book', 'whose-is-this', 'what-to-do', 'running-late'] as const),
    })),
  'team.tell': (v, d) => ({
    ...(who(v, d) as { who: string }),
    about: d.pick([
      'patient-waiting',
      'running-late',
      'own-mistake',
      'disagreement',
      'caller-asked',
      'room-needed',
    ] as const),
  }),
  'task.add': (v, d) => ({
    kind: d.pick(TASK_KINDS),
    of: d.pick([...v.today.map((t) => t.visit), ...patients(v)]),
    dueMs: v.nowMs + d.int(5, 300) * MINUTE,
  }),
  'task.done': (v, d) =>
    one(
      d,
      v.tasks.filter((t) => !t.done),
      (t) => ({ task: t.task }),
    ),
  'handover.give': (v, d) =>
    v.handover.due && !v.handover.given
      ? {
          items: v.handover.open
            .filter(() => d.int(1, 4) > 1)
            .map((x) => ({ id: x.id, owner: d.pick(v.team).who })),
        }
      : null,
  ...recordsWays,
  ...letterWays,
  ...claimsWays,
  ...outreachWays,
};
