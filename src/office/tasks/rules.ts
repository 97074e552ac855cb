// Tasks, promises and the handover note. A promise is kept by the deed it names (a call back, a message, a retry);
// one that is not kept by its time lapses, and that is a fact.
import type { Draft } from '../facts.ts';
import { type Area, draft, dropTimer, refuse, timer } from '../rules.ts';
import { MINUTE } from '../kinds.ts';
import { isNote } from '../documents/slips.ts';
import type { Office } from '../state.ts';

const openPromises = (o: Office) => Object.values(o.state.promises).filter((p) => !p.kept && !p.lapsed);
const openTasks = (o: Office) => Object.values(o.state.tasks).filter((t) => !t.done);
/** Everything a handover note should name: promises, tasks, what lies in the trays, desk work that has come in. */
export const openThings = (o: Office): string[] => [
  ...[...openPromises(o), ...openTasks(o)].map((one) => one.id),
  ...open(o.state.inbox, ['new', 'open']),
  ...open(o.state.work, ['open']),
];
const open = (things: Record<string, { status: string }>, still: readonly string[]): string[] =>
  Object.entries(things).flatMap(([id, { status }]) => (still.includes(status) ? [id] : []));

/** As long as a note of a talk may take after it. A simulation value. */
const WRITING_MS = 10 * MINUTE;
/** A note of a talk is begun, and none of that talk has been sent. */
const writes = (o: Office): boolean => {
  const notes = Object.values(o.state.slips).filter(isNote);
  return notes.some(
    (s) =>
      s.state === 'open' &&
      Object.values(s.fields).some((value) => value !== '') &&
      o.state.nowMs - s.sinceMs < WRITING_MS &&
      !notes.some((other) => other.state === 'sent' && other.contact === s.contact),
  );
};

const kept = (list: Promised[]): Draft[] =>
  list.map((p) => draft('promise.kept', { promise: p.id, contact: p.contact }));
type Promised = Office['state']['promises'][string];

/** The promises that a deed keeps: of that kind, and to that contact or about the same patient. */
function keeps(o: Office, what: string[], contact: string | null, patient: string | null): Draft[] {
  return kept(
    openPromises(o).filter(
      (p) =>
        what.includes(p.what) &&
        (p.contact === contact ||
          (patient !== null && p.contact !== null && o.state.contacts[p.contact]?.patient === patient)),
    ),
  );
}

/** Calling back is dialing the one who was promised, or the place where somebody waits for word of the same patient. */
function callsBack(o: Office, to: string): Draft[] {
  const about = o.setup.reaches[to]?.patient ?? to;
  return kept(
    openPromises(o).filter((p) => {
      const c = p.contact === null ? undefined : o.state.contacts[p.contact];
      return p.what === 'call-back' && c !== undefined && (c.person === to || c.patient === about);
    }),
  );
}

export const tasks: Area = {
  decide: {
    'task.add': (o, { kind, of, dueMs }) => [
      draft('task.added', {
        task: `task-${o.state.counts.made + 1}`,
        contact: o.state.foreground,
        kind,
        of,
        dueMs,
      }),
    ],
    'task.done': (o, { task }) => {
      const t = o.state.tasks[task];
      return t && !t.done ? [draft('task.finished', { task })] : refuse('task/not-open');
    },
    'handover.give': (o, { items }) => {
      if (o.state.handover) return refuse('handover/already-given');
      const named = items.map((i) => i.id);
      const leftOut = openThings(o).filter((id) => !named.includes(id));
      const unowned = items.filter((i) => !o.setup.team[i.owner]?.in).map((i) => i.id);
      return [
        draft('handover.given', { named, leftOut, unowned, clean: leftOut.length + unowned.length === 0 }),
      ];
    },
  },
  evolve: {
    'task.added': (s, f) => ({
      ...s,
      counts: { ...s.counts, made: s.counts.made + 1 },
      tasks: {
        ...s.tasks,
        [f.task]: { id: f.task, kind: f.kind, of: f.of, dueMs: f.dueMs, done: false, contact: f.contact },
      },
    }),
    'task.finished': (s, f) => ({
      ...s,
      tasks: { ...s.tasks, [f.task]: { ...(s.tasks[f.task] as (typeof s.tasks)[string]), done: true } },
    }),
    'promise.kept': (s, f) => ({
      ...s,
      promises: {
        ...s.promises,
        [f.promise]: { ...(s.promises[f.promise] as (typeof s.promises)[string]), kept: true },
      },
    }),
    'promise.lapsed': (s, f) => ({
      ...s,
      promises: {
        ...s.promises,
        [f.promise]: { ...(s.promises[f.promise] as (typeof s.promises)[string]), lapsed: true },
      },
    }),
    'handover.given': (s) => ({ ...s, handover: true }),
    'day.began': (s) => ({ ...s, began: true }),
    /** Only what is written at the end is the handover: a note from earlier in the day is out of date. */
    'day.closing': (s) => ({ ...s, handover: false }),
    'day.end': (s) => ({ ...s, over: true, foreground: null }),
    'card.arrived': (s, f) => ({
      ...s,
      news: [...s.news, { card: f.card, line: f.line, from: f.from, atMs: f.atMs }],
    }),
  },
  react: {
    'talk.promised': (o, f) => [timer(o, f.byMs - o.state.nowMs, { do: 'promise.due', key: f.promise })],
    'promise.kept': (_o, f) => [dropTimer('promise.due', f.promise)],
    'phone.resumed': (o, f) => keeps(o, ['back-shortly'], f.contact, null),
    'person.turned-to': (o, f) => keeps(o, ['back-shortly'], f.contact, null),
    'phone.dialed': (o, f) => callsBack(o, f.to),
    'message.sent': (o, f) => keeps(o, ['message', 'call-back', 'look-into'], f.contact, f.about),
    'coverage.queried': (o, f) => keeps(o, ['retry'], f.contact, f.patient),
    'task.added': (o, f) =>
      keeps(o, ['retry', 'look-into'], f.contact, o.state.visits[f.of]?.patient ?? f.of),
  },
  happen: {
    'promise.due': (o, e) =>
      openPromises(o).some((p) => p.id === e.key)
        ? [draft('promise.lapsed', { promise: e.key, contact: o.state.promises[e.key]?.contact ?? null })]
        : [],
    'day.begin': () => [draft('day.began', {})],
    'day.close': () => [draft('day.closing', {})],
    // Practised alone, a situation waits for what is being written about it, as a morning would.
    'day.end': (o, e) =>
      e.key === 'practised' && writes(o)
        ? [timer(o, MINUTE, { do: 'day.end', key: 'practised' })]
        : [draft('day.end', {})],
  },
};
