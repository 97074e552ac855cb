// The book on view: columns per provider with visits, holds and gaps; rooms and machines; ghost blocks when a provider is
// behind. The same day plan as the conflict judge reads, so that what is seen and what is judged agree.
import { dayPlan } from '../office/calendar/rules.ts';
import { DAY, MINUTE } from '../office/kinds.ts';
import type { Office } from '../office/state.ts';
import type { BookBlock, BookColumn, BookDay, VisitTypeView } from './types.ts';
import { EARLY_MS, insideNow, statusOf } from './visit-status.ts';

const SLOT = 15 * MINUTE;

function blocks(o: Office, provider: string, day: number, inside: ReadonlySet<string | null>): BookBlock[] {
  const { setup, state } = o;
  const late = day === 0 ? (state.lateMin[provider] ?? 0) : 0;
  const on = (ms: number) => Math.floor(ms / DAY) === day;
  const visits = Object.values(state.visits)
    .filter(
      (x) => x.provider === provider && on(x.startMs) && x.status !== 'cancelled' && x.status !== 'no-show',
    )
    .map(
      (x): BookBlock => ({
        visit: x.id,
        startMs: x.startMs,
        minutes: x.minutes,
        kind: 'visit',
        name: setup.people[x.patient]?.name ?? null,
        type: x.type,
        status: statusOf(o, x, inside),
        room: x.room,
        equipment: x.equipment,
        likelyMs:
          late > 0 &&
          x.startMs >= state.nowMs &&
          (x.status === 'expected' || x.status === 'arrived' || x.status === 'checked-in')
            ? x.startMs + late * MINUTE
            : null,
      }),
    );
  const laid = setup.blocks
    .filter((b) => b.provider === provider && on(b.startMs) && b.as !== 'open')
    .map(
      (b): BookBlock => ({
        visit: null,
        startMs: b.startMs,
        minutes: b.minutes,
        kind: b.as === 'held' ? 'held' : 'busy',
        name: b.patient === null ? null : (setup.people[b.patient]?.name ?? null),
        type: b.type,
        status: null,
        room: null,
        equipment: null,
        likelyMs: null,
      }),
    );
  const template = (setup.providers.find((p) => p.id === provider)?.template ?? [])
    .filter((t) => t.kind !== 'open')
    .map(
      (t): BookBlock => ({
        visit: null,
        startMs: day * DAY + t.fromMs,
        minutes: Math.floor((t.toMs - t.fromMs) / MINUTE),
        kind: t.kind === 'lunch' ? 'lunch' : 'held',
        name: null,
        type: null,
        status: null,
        room: null,
        equipment: null,
        likelyMs: null,
      }),
    );
  return [...visits, ...laid, ...template].sort(
    (a, b) => a.startMs - b.startMs || (a.kind < b.kind ? -1 : 1),
  );
}

function gaps(o: Office, provider: string, day: number, taken: readonly BookBlock[]): BookColumn['open'] {
  const out: BookColumn['open'] = [];
  for (const t of o.setup.providers.find((p) => p.id === provider)?.template ?? []) {
    if (t.kind !== 'open') continue;
    for (let start = day * DAY + t.fromMs; start + SLOT <= day * DAY + t.toMs; start += SLOT) {
      const busy = taken.some((b) => b.startMs < start + SLOT && start < b.startMs + b.minutes * MINUTE);
      if (busy || start < o.state.nowMs) continue;
      const last = out.at(-1);
      if (last && last.startMs + last.minutes * MINUTE === start) last.minutes += SLOT / MINUTE;
      else out.push({ startMs: start, minutes: SLOT / MINUTE });
    }
  }
  return out;
}

function laidOut(o: Office, inside: ReadonlySet<string | null>): BookDay[] {
  const plan = dayPlan(o);
  return [0, 1, 2].map((day) => ({
    day,
    columns: o.setup.providers.map((p): BookColumn => {
      const taken = blocks(o, p.id, day, inside);
      return {
        provider: p.id,
        name: `${p.title} ${p.name}`,
        lateByMin: day === 0 ? (o.state.lateMin[p.id] ?? 0) : 0,
        blocks: taken,
        open: gaps(o, p.id, day, taken),
        template: p.template,
      };
    }),
    resources: plan.resources.map((r) => ({
      id: r.id,
      kind: r.kind,
      title: { id: `resource.${r.id}` },
      taken: r.taken
        .filter((t) => Math.floor(t.startMs / DAY) === day)
        .map((t) => ({ startMs: t.startMs, minutes: t.minutes })),
    })),
  }));
}

/** Between two of these times the book looks the same: starts and ends of visits, and the quarter hours of the templates. */
function steady(o: Office): { afterMs: number; toMs: number } {
  const now = o.state.nowMs;
  let afterMs = -1;
  let toMs = Number.MAX_SAFE_INTEGER;
  const edge = (ms: number) => {
    if (ms < now) afterMs = Math.max(afterMs, ms);
    else toMs = Math.min(toMs, ms);
  };
  for (const x of Object.values(o.state.visits))
    for (const ms of [x.startMs - EARLY_MS, x.startMs, x.startMs + x.minutes * MINUTE]) edge(ms);
  for (const day of [0, 1, 2])
    for (const p of o.setup.providers)
      for (const t of p.template)
        for (let start = t.fromMs; start <= t.toMs; start += SLOT) edge(day * DAY + start);
  return { afterMs, toMs };
}

interface Known {
  setup: Office['setup'];
  late: Office['state']['lateMin'];
  /** The visits whose patients are inside, in one word. */
  inside: string;
  afterMs: number;
  toMs: number;
  days: BookDay[];
}
const known = new WeakMap<Office['state']['visits'], Known>();

/** The same office gives the same book; it is laid out anew only when a visit changed, somebody came out, or a quarter hour has passed. */
export function bookDays(o: Office): BookDay[] {
  const { state } = o;
  const last = known.get(state.visits);
  const inside = insideNow(o);
  const word = [...inside].join(' ');
  if (
    last &&
    last.setup === o.setup &&
    last.late === state.lateMin &&
    last.inside === word &&
    state.nowMs > last.afterMs &&
    state.nowMs <= last.toMs
  )
    return last.days;
  const days = laidOut(o, inside);
  known.set(state.visits, { setup: o.setup, late: state.lateMin, inside: word, ...steady(o), days });
  return days;
}

export const visitTypeViews = (o: Office): VisitTypeView[] =>
  Object.values(o.setup.visitTypes).map((t) => ({
    id: t.id,
    title: { id: t.title },
    minutes: t.minutes,
    providers: t.providers,
    needsRoom: t.needsRoom,
    needsEquipment: t.needsEquipment,
    prep: t.prep === null ? null : { id: t.prep },
  }));
