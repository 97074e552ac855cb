// For every command there is, a plausible way to give it now: parameters drawn from what is on view, right or wrong.
// Null when nothing on view allows it. One table over all command types, so that none can be forgotten.
import type { CommandOf, CommandType } from '../office/commands.ts';
import { COVERAGE_FIELDS } from '../office/coverage/schema.ts';
import { ASK_TOPICS, CHART_TABS, MINUTE, PACES, SLIP_KINDS, TELL_ITEMS, URGENCIES } from '../office/kinds.ts';
import { DEMOGRAPHIC_FIELDS } from '../office/people/schema.ts';
import { TASK_KINDS } from '../office/tasks/schema.ts';
import type { Stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';
import { slot } from './read.ts';
import { referralWays } from './ways/referrals.ts';
import { outreachWays } from './ways/outreach.ts';
import { SUPPLY_WAYS } from './ways/supplies.ts';
import { recordsWays } from './ways/records.ts';
import { letterWays } from './ways/letters.ts';
import { ROOM_WAYS } from './ways/rooms.ts';
import { claimsWays } from './ways/claims.ts';

type Params<T extends CommandType> = Omit<CommandOf<T>, 'type'>;
export type Ways = { [T in CommandType]: (view: DeskView, draw: Stream) => Params<T> | null };

/** One of these, turned into parameters; null when there is none. */
function one<A, P>(draw: Stream, from: readonly A[], then: (a: A) => P): P | null {
  return from.length === 0 ? null : then(draw.pick(from));
}
const some = <A>(draw: Stream, from: readonly A[], most: number): A[] =>
  draw.shuffle(from).slice(0, draw.int(1, most));
const lineIn = (status: string[]) => (v: DeskView, d: Stream) =>
  one(
    d,
    v.lines.filter((l) => status.includes(l.status)),
    (l) => ({ line: l.line as 1 }),
  );
const patients = (v: DeskView): string[] => [
  ...(v.search?.rows ?? []).map((r) => r.patient),
  ...(v.chart ? [v.chart.patient, v.chart.patient, v.chart.patient] : []),
  ...v.today.map((t) => t.patient),
];
const patient = (v: DeskView, d: Stream) => one(d, patients(v), (p) => ({ patient: p }));
/** The visit of whoever stands there is likelier than another. */
const visits = (v: DeskView) =>
  v.today
    .filter((t) => t.status !== 'cancelled')
    .flatMap((t) => (t.status === 'arrived' || t.patient === v.chart?.patient ? [t, t, t, t] : [t]));
const who = (v: DeskView, d: Stream) => one(d, v.team, (t) => ({ who: t.who }));
const heard = (v: DeskView): string[] => (v.talk?.heard ?? []).map((h) => h.value);
const open = (v: DeskView) => v.inbox.filter((i) => i.status !== 'done');
const words = (v: DeskView, d: Stream): string =>
  d.pick([
    ...heard(v),
    ...(v.chart ? [v.chart.name, v.chart.birthDate, v.chart.address, v.chart.phone] : []),
    'as they said',
    '555-0199',
  ]);

function marks(v: DeskView, d: Stream): Params<'compare.mark'> | null {
  const rows = v.papers.flatMap((p) => p.rows.map((r) => ({ paper: p.paper, field: r.field })));
  return rows.length < 2 ? null : { a: d.pick(rows), b: d.pick(rows) };
}

function place(v: DeskView, d: Stream) {
  const type = d.pick(v.visitTypes);
  const provider = d.pick(type.providers);
  const day = d.int(0, 2);
  const free = slot(v, type.id, provider, day, 2);
  const startMs =
    free !== undefined && d.int(1, 4) > 1
      ? free
      : v.nowMs - (v.nowMs % (15 * MINUTE)) + d.int(1, 40) * 15 * MINUTE;
  const override =
    d.int(1, 5) === 1 ? { reason: 'there was no other', saidYes: one(d, v.team, (t) => t.who) } : null;
  return {
    type: type.id,
    provider,
    startMs,
    room: d.int(0, 1) === 1 ? (type.needsRoom[0] ?? null) : null,
    equipment: d.int(0, 1) === 1 ? type.needsEquipment : null,
    override,
  };
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
  'phone.end-night-service': (v) => (v.nightService ? {} : null),
  'phone.answer': lineIn(['ringing']),
  'phone.hold': lineIn(['you']),
  'phone.resume': lineIn(['hold']),
  'phone.hang-up': lineIn(['you', 'hold']),
  'phone.transfer': (v, d) =>
    one(
      d,
      v.lines.filter((l) => l.status === 'you' || l.status === 'hold'),
      (l) => ({
        line: l.line as 1,
        to: d.pick(v.team).who,
        how: d.pick(['warm', 'cold', 'voicemail'] as const),
      }),
    ),
  'phone.dial': (v, d) => ({
    number: d.pick([...v.directory.map((e) => e.id), ...heard(v), '555-0142']),
    read: some(d, ['place', 'site', 'number'], 3),
  }),
  'phone.play-voicemail': (v, d) =>
    one(
      d,
      v.inbox.filter((i) => i.kind === 'voicemail'),
      (i) => ({ message: i.item }),
    ),
  'window.turn-to': (v, d) =>
    one(
      d,
      v.contacts.filter((c) => c.kind !== 'phone' && (c.status === 'waiting' || c.status === 'held')),
      (c) => ({ contact: c.contact }),
    ),
  'window.cover': () => ({}),
  'say.greet': (v) => (v.talk ? {} : null),
  'say.ask': (v, d) => (v.talk ? { about: some(d, ASK_TOPICS, 3), open: d.int(1, 4) > 1 } : null),
  'say.tell': (v, d) =>
    v.talk
      ? { item: d.pick([...TELL_ITEMS, ...v.talk.tellable.map((t) => t.item)]), whole: d.int(0, 1) === 1 }
      : null,
  'say.promise': (v, d) =>
    v.talk
      ? {
          what: d.pick(['call-back', 'message', 'retry', 'look-into', 'back-shortly'] as const),
          byMs: v.nowMs + d.int(1, 60) * MINUTE,
        }
      : null,
  'say.refuse': (v, d) => (v.talk ? { what: d.pick(['all', 'until-release', 'that-item'] as const) } : null),
  'say.soothe': (v) => (v.talk ? {} : null),
  'say.quietly': (v, d) =>
    v.talk
      ? {
          how:
            v.talk.contact.kind === 'window'
              ? d.pick(['lower-voice', 'side-window', 'write-down'] as const)
              : 'lower-voice',
        }
      : null,
  'say.acknowledge': (v, d) =>
    one(
      d,
      v.contacts.filter((c) => c.kind !== 'phone' && (c.status === 'waiting' || c.status === 'held')),
      (c) => ({ contact: c.contact }),
    ),
  'say.read-back': (v, d) => one(d, v.talk?.heard ?? [], (h) => ({ field: h.field })),
  'say.again': (v) => (v.talk?.rows.some((r) => r.by === 'them') ? {} : null),
  'say.reply': (v, d) => one(d, v.talk?.offer?.options ?? [], (o) => ({ id: o.id })),
  'say.close': (v, d) =>
    v.talk ? { with: d.pick(['next-step', 'will-call-back', 'goodbye'] as const) } : null,
  'usual.use': (v) => (v.talk && v.usual.earned ? {} : null),
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
  'calendar.book': (v, d) =>
    one(d, patients(v), (p) => {
      const { type, ...where } = place(v, d);
      return { ...where, patient: p, visitType: type, reason: words(v, d) };
    }),
  'calendar.move': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'expected' || t.status === 'arrived'),
      (t) => {
        const { type: _type, ...where } = place(v, d);
        return { ...where, visit: t.visit };
      },
    ),
  'calendar.cancel': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'expected'),
      (t) => ({ visit: t.visit, reason: 'asked to' }),
    ),
  'visit.check-in': (v, d) =>
    one(
      d,
      visits(v).filter((t) => t.status === 'expected' || t.status === 'arrived'),
      (t) => ({ visit: t.visit }),
    ),
  'visit.check-out': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'finished'),
      (t) => ({ visit: t.visit }),
    ),
  'visit.mark': (v, d) =>
    one(d, visits(v), (t) => ({
      visit: t.visit,
      as: d.pick(['no-show', 'self-pay', 'running-late', 'left'] as const),
    })),
  'coverage.open': patient,
  'coverage.query': (v, d) =>
    one(d, v.cover ? [v.cover.patient, ...patients(v)] : patients(v), (p) => ({ patient: p })),
  'coverage.copy-card': (v, d) =>
    v.cover?.cardInHand
      ? { patient: v.cover.patient, fields: d.int(0, 1) === 1 ? [] : some(d, COVERAGE_FIELDS, 2) }
      : null,
  'coverage.change': (v, d) =>
    v.cover && v.cover.onFile.length > 0
      ? { patient: v.cover.patient, field: d.pick(COVERAGE_FIELDS), value: words(v, d) }
      : null,
  'coverage.add': (v, d) =>
    v.cover?.cardInHand ? { patient: v.cover.patient, primary: d.int(0, 1) === 1 } : null,
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
