// What a practised clerk reads off the screen for an act: the line, the slip in hand, what was heard, the patient found,
// the copay due, the first slot that fits an order. From the view only.
import { DAY, MINUTE } from '../office/kinds.ts';
import { readRooms } from './read/rooms.ts';
import type { Play } from '../shift/plays.ts';
import { orderOf } from '../views/order.ts';
import { readRecords } from './read/records.ts';
import { rowOf } from '../views/shows.ts';
import { outreach } from './read/outreach.ts';
import { referrals } from './read/referrals.ts';
import { supplies } from './read/supplies.ts';
import type { DeskView } from '../views/types.ts';
import { readClaims } from './read/claims.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/** What was heard in the talk; once it is over, what was written down of it on the slip in hand. */
export const heardOf = (view: DeskView, field: string): string | undefined =>
  view.talk?.heard.find((h) => h.field === field)?.value ??
  (view.talk === null
    ? view.hand?.fields.find((f) => f.field === field && f.value !== '')?.value
    : undefined);

function found(view: DeskView): string | undefined {
  const rows = view.search?.rows ?? [];
  const born = heardOf(view, 'birth-date') ?? rowOf(view, 'fax', 'birth-date');
  return (rows.find((r) => born !== undefined && plain(r.birthDate) === plain(born)) ?? rows[0])?.patient;
}

/** The first slot that gives the visit type its time, its provider and whatever it needs, within the days asked for. */
export function slot(
  view: DeskView,
  type: string,
  provider: string,
  fromDay: number,
  toDay: number,
): number | undefined {
  const minutes = view.visitTypes.find((t) => t.id === type)?.minutes ?? 15;
  /** A slot that is being offered from the waiting list is nobody else's. */
  const offered = (startMs: number): boolean =>
    (view.outreach?.lists ?? []).some(
      ({ slot: s, givenTo, released }) =>
        s.provider === provider &&
        givenTo === null &&
        !released &&
        startMs < s.startMs + s.minutes * MINUTE &&
        s.startMs < startMs + minutes * MINUTE,
    );
  for (const day of view.book) {
    if (day.day < fromDay || day.day > toDay) continue;
    for (const gap of day.columns.find((c) => c.provider === provider)?.open ?? [])
      if (gap.minutes >= minutes && gap.startMs > view.nowMs + 30 * MINUTE && !offered(gap.startMs))
        return gap.startMs;
  }
  return undefined;
}

function provider(view: DeskView): string | undefined {
  return view.team.find((t) => t.name === view.chart?.provider)?.who;
}

/** What is left to pay of the copay for the visit that the play-through is about. */
function due(view: DeskView, play: Play): number | undefined {
  const about = play.acts.map((a) => a.params.visit).find((x) => typeof x === 'string' && !x.startsWith('$'));
  const visit = view.today.find((v) => v.visit === about);
  const cents = visit ? (visit.copayDueCents ?? 0) - visit.copayTakenCents : 0;
  return cents > 0 ? cents : undefined;
}

/** `$claims.…`: what an area's tool shows, read by a function of that area in a file beside this one. */
type Read = (view: DeskView, play: Play, name: string) => unknown;
const AREAS: Record<string, Read> = {
  records: readRecords,
  outreach,
  referrals,
  supplies,
  rooms: readRooms,
  claims: (view, _play, name) => readClaims(view, name),
};

function one(view: DeskView, play: Play, name: string): unknown {
  const dot = name.indexOf('.');
  const area = AREAS[name.slice(0, dot)];
  if (area) return area(view, play, name.slice(dot + 1));
  if (name.startsWith('heard.')) return heardOf(view, name.slice(6));
  switch (name) {
    case 'line':
      return (
        view.lines.find((l) => l.contact === play.contact)?.line ??
        view.lines.find((l) => l.status === 'you')?.line
      );
    case 'slip':
      return view.hand?.slip;
    case 'found':
      return found(view);
    case 'chart':
      return view.chart?.patient;
    case 'due':
      return due(view, play);
    case 'chart-provider':
      return provider(view);
    case 'visit-item':
      return view.talk?.tellable.find((t) => t.item.startsWith('visit:'))?.item;
    case 'order.type':
      return orderOf(view)?.type;
    case 'order.provider':
      return orderOf(view)?.provider;
    case 'order.slot': {
      const order = orderOf(view);
      return order ? slot(view, order.type, order.provider, order.fromDay, order.toDay) : undefined;
    }
    case 'soon.slot':
      return slot(view, 'OV-2', provider(view) ?? '', 0, 2);
    case 'fax.name':
      return rowOf(view, 'fax', 'full-name');
    case 'fax.birth-date':
      return rowOf(view, 'fax', 'birth-date');
    case 'chart-visit':
      return view.today.find((v) => v.patient === view.chart?.patient && v.status === 'expected')?.visit;
    case 'visit-provider':
      return view.today.find((v) => v.patient === view.chart?.patient && v.status === 'expected')?.provider;
    case 'item.from':
      return view.inbox.find((i) => i.item === play.item)?.from;
    case 'office.number':
      return view.directory.find((e) => e.name === heardOf(view, 'office'))?.number;
    case 'by':
      // A quarter that the lists offer.
      return Math.ceil((view.nowMs + 3 * 60 * MINUTE) / QUARTER_MS) * QUARTER_MS;
    case 'task':
      return view.tasks.find((t) => !t.done)?.task;
    case 'open-things':
      return view.handover.open.map((x) => ({ id: x.id, owner: 'delphine-ward' }));
    default:
      return undefined;
  }
}

const QUARTER_MS = 15 * MINUTE;

/** Fills every $name; undefined when one of them is not on view. */
export function readOff(view: DeskView, play: Play, value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return one(view, play, value.slice(1));
  if (Array.isArray(value)) return value.map((x) => readOff(view, play, x));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, x]) => [k, readOff(view, play, x)]));
  return value;
}
export const lacks = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value)
    ? value.some(lacks)
    : typeof value === 'object' && value !== null && Object.values(value).some(lacks));
export const dayOf = (ms: number): number => Math.floor(ms / DAY);
