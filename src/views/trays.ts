// Trays, tasks, promises and the team on view. An item's body is seen once it is opened.
// A colleague's state is what one could see or hear from the chair.
import { numberOf } from '../office/documents/slips.ts';
import { DAY } from '../office/kinds.ts';
import type { Office } from '../office/state.ts';
import { openThings } from '../office/tasks/rules.ts';
import { insideNow, isSeen } from './visit-status.ts';
import { voiceOf } from './voice.ts';
import type { InboxView, OpenView, PromiseView, TaskView, TeamView, WorkView } from './types.ts';

/** What can be read off an item: of a voicemail the number, also before it is played. */
function rowsOf(o: Office, item: Office['setup']['inbox'][string], unread: boolean): [string, string][] {
  const number = numberOf(o, item.id);
  if (number !== null) return [['number', number]];
  return unread ? [] : Object.entries(item.paper);
}

export const inboxViews = (o: Office): InboxView[] =>
  Object.values(o.setup.inbox).flatMap((item) => {
    const s = o.state.inbox[item.id];
    if (!s || s.status === 'coming') return [];
    return [
      {
        item: item.id,
        kind: item.kind,
        from: item.from,
        subject: { id: item.subject },
        body: s.status === 'new' ? null : { id: item.body, params: item.params },
        atMs: s.atMs,
        ...(item.leftMs === undefined ? {} : { leftMs: item.leftMs + DAY }),
        status: s.status,
        done: s.done,
        ...(item.kind === 'voicemail' ? { voice: voiceOf(o, item.fromPerson ?? item.id) } : {}),
        paper: rowsOf(o, item, s.status === 'new').map(([field, value]) => ({
          field,
          value,
          label: { id: `field.${field}` },
        })),
      },
    ];
  });

/** Whom the board shows at work with somebody: providers in a visit, the assistant at somebody's vitals. */
function atWork(o: Office): ReadonlyMap<string, string> {
  const inside = insideNow(o);
  const seen = new Map<string, string>();
  const assistant = Object.values(o.setup.team).find((m) => m.takes.includes('rooms'))?.id;
  if (assistant && o.setup.areas.rooms?.assistant === 'behind') seen.set(assistant, 'behind');
  for (const x of Object.values(o.state.visits)) {
    if (x.startMs >= DAY) continue;
    if (isSeen(o, x, inside)) seen.set(x.provider, 'with-patient');
    if (x.status === 'roomed' && assistant && o.state.rooms[x.inRoom ?? '']?.state === 'vitals')
      seen.set(assistant, 'with-patient');
  }
  return seen;
}

const leansIn = (o: Office, who: string): boolean =>
  Object.values(o.state.contacts).some(
    (c) => c.kind === 'team' && c.person === who && (c.status === 'waiting' || c.status === 'foreground'),
  );

export function teamViews(o: Office): TeamView[] {
  const work = atWork(o);
  return Object.values(o.setup.team).map((m) => {
    const s = o.state.team[m.id]?.state ?? 'free';
    const here = s === 'free' && leansIn(o, m.id);
    const at = s === 'free' && !here ? work.get(m.id) : undefined;
    return {
      who: m.id,
      name: m.name,
      role: { id: m.title },
      doing: { id: `team.doing.${at ?? (here ? 'arrived' : s)}` },
      state: at ? ('busy' as const) : s,
      beside: m.beside,
      remote: m.remote,
      portrait: o.setup.people[m.id]?.portrait ?? 'someone',
    };
  });
}

/** What a handover note should name, and whom it is about as far as the desk knows. */
export const openViews = (o: Office): OpenView[] =>
  openThings(o).flatMap((id) => {
    const rest = { id, due: false, filed: false };
    const [promise, task, item, piece] = [
      o.state.promises[id] && promiseView(o, o.state.promises[id]),
      o.state.tasks[id],
      o.setup.inbox[id],
      o.setup.work[id] && workView(o, o.setup.work[id]),
    ];
    if (promise)
      return [
        {
          ...rest,
          text: { id: `promise.${promise.what}` },
          name: promise.toName,
          atMs: promise.byMs,
          due: true,
        },
      ];
    if (task)
      return [
        {
          ...rest,
          text: { id: `task.${task.kind}` },
          name: nameFor(o, task.of),
          atMs: task.dueMs,
          due: true,
        },
      ];
    if (item) {
      const { atMs = 0, done = null } = o.state.inbox[id] ?? {};
      return [{ ...rest, text: { id: item.subject }, name: item.from, atMs, filed: done === 'filed' }];
    }
    return piece ? [{ ...rest, text: piece.title, name: piece.name, atMs: piece.atMs }] : [];
  });

const nameFor = (o: Office, of: string): string =>
  o.setup.people[o.state.visits[of]?.patient ?? of]?.name ?? of;
export const taskViews = (o: Office): TaskView[] =>
  Object.values(o.state.tasks).map((t) => ({
    task: t.id,
    kind: t.kind,
    of: t.of,
    ofName: nameFor(o, t.of),
    dueMs: t.dueMs,
    done: t.done,
  }));

/** Null while it has not come in. */
function workView(o: Office, w: Office['setup']['work'][string]): WorkView | null {
  const s = o.state.work[w.id];
  if (!s || s.status === 'coming') return null;
  return {
    work: w.id,
    kind: w.kind,
    title: { id: `work.${w.kind}`, params: w.params },
    patient: w.patient,
    name: w.patient === null ? null : (o.setup.people[w.patient]?.name ?? null),
    atMs: s.atMs,
    status: s.status,
  };
}

/** Work that has come in, newest last; what it needs is seen in its area's tool. */
export const workViews = (o: Office): WorkView[] =>
  Object.values(o.setup.work)
    .flatMap((w) => workView(o, w) ?? [])
    .sort((a, b) => a.atMs - b.atMs);

function promiseView(o: Office, p: Office['state']['promises'][string]): PromiseView {
  const c = p.contact === null ? undefined : o.state.contacts[p.contact];
  return {
    promise: p.id,
    what: p.what,
    byMs: p.byMs,
    contact: p.contact,
    toName: c?.named ? (o.setup.people[c.person]?.name ?? null) : null,
    kept: p.kept,
    lapsed: p.lapsed,
  };
}

export const promiseViews = (o: Office): PromiseView[] =>
  Object.values(o.state.promises).map((p) => promiseView(o, p));
