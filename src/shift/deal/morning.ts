// A morning on one of the higher rungs: arrivals, check-outs, calls, errands, questions from inside, trays, desk work and
// two or three stories, in the ladder's numbers. Who and why is drawn by each contact's own key.
import { HOUR, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { Plan, Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import { besides } from './beside.ts';
import { board, columnsOf, townOf } from './board.ts';
import { choose, isFixed } from './choose.ts';
import { at, type Deal, jitter, STARTS } from './draw.ts';
import { type ArrivalKind, LADDER, type Rung } from './ladder.ts';
import { openings } from './lines.ts';
import {
  brought,
  changed,
  checkOut,
  type DealArrival,
  flagged,
  fresh,
  plain,
  walter,
} from './routine/arrivals.ts';
import { CALLS, type DealContact } from './routine/calls.ts';
import { ERRANDS } from './routine/errands.ts';
import { INSIDE } from './routine/inside.ts';
import { ITEMS } from './routine/items.ts';
import { planOf } from './plan-of.ts';
import { type DealtScenario, dealScenario, people } from './scenarios.ts';
import { mixed, times } from './times.ts';
import { notesFor, WORK } from './work/work.ts';

const NOTES = ['desk-basics', 'money-at-check-in', 'holds-and-messages', 'coverage-every-visit'];
/** A policy that some reasons stand on hangs as a note, on the days they are dealt. */
const NOTE_FOR: Record<string, string> = {
  'running-late': 'late-policy',
  'past-the-grace': 'late-policy',
};
const OPENS = at(8, 0);
const QUARTER = 15 * MINUTE;
/** Nobody is booked into the lunch hour. */
const LAST_START = at(11, 45);
/** Nobody new in the last stretch: what is open is closed, counted and handed over. */
const LAST_MS = 22 * MINUTE;
const ARRIVALS: Record<ArrivalKind, DealArrival> = { walter, plain, changed, flagged, brought, fresh };

/** One reason after the other, each once before any comes again. */
function reasons(seed: number, name: string, table: Record<string, DealContact>, count: number): string[] {
  const out: string[] = [];
  for (let round = 0; out.length < count && Object.keys(table).length > 0; round += 1)
    out.push(...stream(seed, name, `reasons.${round}`).shuffle(Object.keys(table).sort()));
  return out.slice(0, count);
}

/** The stories: those tied to an appointment keep their time, the others are spread over the rest of the morning. */
function stories(content: Content, seed: number, settings: Settings, rung: Rung): DealtScenario[] {
  const chosen = choose(content, seed, settings, rung.scenarios);
  const taken: number[] = [];
  const out = chosen
    .filter(isFixed)
    .map((s) => dealScenario(content, s, seed, settings, null))
    .map((dealt) => {
      taken.push(dealt.contact.atMs);
      return dealt;
    });
  const rest = chosen.filter((s) => !isFixed(s));
  const span = rung.endsMs - LAST_MS - at(8, 20);
  for (const [n, s] of rest.entries()) {
    const place = stream(seed, `scenario.${s.id}.role`, 'morning').int(0, 8 * 60) * 1000;
    let when = at(8, 20) + Math.floor((span * (n + 1)) / (rest.length + 1) / 1000) * 1000 + place;
    while (taken.some((t) => Math.abs(t - when) < 10 * MINUTE)) when += 5 * MINUTE;
    taken.push(when);
    out.push(dealScenario(content, s, seed, settings, when));
  }
  return out;
}

/** The first free quarter of an hour from shortly after somebody comes in. */
function startFor(d: Deal, atMs: number): number {
  let start = Math.ceil((atMs + 6 * MINUTE) / QUARTER) * QUARTER;
  while (d.visits.filter((v) => v.startMs === start).length >= 2) start += QUARTER;
  return Math.min(start, LAST_START);
}

function routine(d: Deal, rung: Rung, taken: readonly number[]): void {
  walter(d, 'arrival-1', STARTS + 50_000, at(8, 15));
  const easy = stream(d.seed, 'call-1', 'reason').pick(['hours', 'take-plan']);
  CALLS[easy]?.(d, 'call-1', at(7, 55));
  const kinds = mixed(d.seed, [
    ['arrival', rung.arrivals.length - 1],
    ['check-out', rung.checkOuts],
    ['call', rung.calls - 1],
    ['errand', rung.errands],
    ['inside', rung.inside],
  ]);
  const when = times(d.seed, 'contact', kinds.length, [at(8, 3), rung.endsMs - LAST_MS], taken);
  const calls = reasons(
    d.seed,
    'call',
    Object.fromEntries(Object.entries(CALLS).filter(([reason]) => reason !== easy)),
    rung.calls,
  );
  const errands = reasons(d.seed, 'errand', ERRANDS, rung.errands);
  const inside = reasons(d.seed, 'inside', INSIDE, rung.inside);
  const counts: Record<string, number> = { arrival: 1, call: 1, 'check-out': 0, errand: 0, inside: 0 };
  const dealt = kinds.map((kind, n) => {
    const index = counts[kind] ?? 0;
    counts[kind] = index + 1;
    return { kind, index, id: `${kind}-${index + 1}`, atMs: when[n] as number };
  });
  // Few people can be new: they are drawn before anybody else takes them.
  const isFresh = (x: (typeof dealt)[number]) => x.kind === 'arrival' && rung.arrivals[x.index] === 'fresh';
  for (const { kind, index, id, atMs } of [...dealt.filter(isFresh), ...dealt.filter((x) => !isFresh(x))]) {
    if (kind === 'arrival') ARRIVALS[rung.arrivals[index] ?? 'plain'](d, id, atMs, startFor(d, atMs));
    else if (kind === 'check-out') checkOut(d, id, atMs, Math.floor(atMs / QUARTER) * QUARTER - 2 * QUARTER);
    else if (kind === 'call') CALLS[calls[index - 1] ?? 'hours']?.(d, id, atMs);
    else if (kind === 'errand') ERRANDS[errands[index] ?? '']?.(d, id, atMs);
    else INSIDE[inside[index] ?? 'whos-next']?.(d, id, atMs);
  }
  const items = reasons(d.seed, 'item', ITEMS, rung.inbox);
  const trays = times(d.seed, 'item', items.length, [at(8, 8), rung.endsMs - LAST_MS], []);
  for (const [n, reason] of items.entries())
    ITEMS[reason]?.(d, `item-${n + 1}`, reason.startsWith('vm-') ? STARTS : (trays[n] as number));
  for (const deal of Object.values(WORK)) deal(d, rung.work);
}

export function dealMorning(content: Content, seed: number, settings: Settings): Plan {
  const rung = LADDER[settings.shift as keyof typeof LADDER];
  const dealt = stories(content, seed, settings, rung);
  const scenarios = dealt.flatMap((x) => content.scenarios[x.plan.id] ?? []);
  const taken = new Set(scenarios.flatMap(people));
  const d: Deal = {
    content,
    seed,
    settings,
    free: content.practice.people.filter((p) => p.routine && p.chart && !taken.has(p.id)),
    say: openings(content.practice, seed),
    visits: dealt.flatMap((x) => x.visits),
    contacts: dealt.map((x) => x.contact),
    inbox: [],
    work: [],
    areas: {},
    laidOut: columnsOf(scenarios),
    stories: scenarios,
    cards: [],
    moved: [],
  };
  routine(
    d,
    rung,
    dealt.map((x) => x.contact.atMs),
  );
  // Whoever waits for a visit has none.
  const waits = new Set(
    Object.values(d.areas.outreach?.lists ?? {}).flatMap((list) => list.waiting.map((w) => w.patient)),
  );
  const free = d.free.filter((p) => !waits.has(p.id));
  const others = board(content, seed, settings, d.visits, free, scenarios, townOf(d, waits));
  d.visits.push(...others);
  return planOf(d, dealt, {
    startsMs: STARTS,
    opensMs: OPENS,
    endsMs: rung.endsMs,
    most: rung.most,
    colleagueCalls: Array.from({ length: Math.floor((rung.endsMs - OPENS) / (HOUR / 4)) }, (_, n) => ({
      atMs: jitter(d, `colleague-${n}`, OPENS + 5 * MINUTE + n * QUARTER, 150),
      forMs: stream(seed, `colleague-${n}`, 'for').int(90, 200) * 1000,
    })),
    beside: besides(seed, others, OPENS, rung.endsMs, settings.policy),
    late: rung.late.map(({ provider, atMs, byMin }) => ({
      provider,
      atMs,
      byMin: stream(seed, provider, `late.${atMs}`).int(...byMin),
    })),
    notes: NOTES,
    dayNotes: [...d.contacts.flatMap((c) => NOTE_FOR[c.reason] ?? []), ...d.work.flatMap(notesFor)],
  });
}
