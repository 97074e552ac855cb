// Rooms work as the day's board has it: who was last in a room, whose visit is next, who is in with a provider now. The people
// are the book's own, so that a card on a door never names somebody the day does not know. Reads only; draws nothing.
import { DAY, MINUTE } from '../kinds.ts';
import { ageOf } from '../people/age.ts';
import type { Office, VisitState } from '../state.ts';
import { openWork } from '../work/rules.ts';

/** A room is wanted for a visit no sooner than this. */
const SOON_MS = 5 * MINUTE;
/** From when a piece comes in until it is due. */
export const ROOM_DUE_MS = 15 * MINUTE;
const GROWN = 18;

const inColumn = (o: Office, x: VisitState): boolean =>
  o.setup.providers.some((p) => p.id === x.provider && p.title !== 'RN');
/** Rooms that a story has given to its own patient, until that is over. */
function keptByStory(o: Office): Set<string> {
  const assists = Object.entries(o.setup.areas.rooms?.assists ?? {});
  return new Set(
    assists.flatMap(([work, a]) => (a.room && o.state.work[work]?.status !== 'done' ? [a.room] : [])),
  );
}
/** The rooms in which somebody could be put now, the one turned over for this visit first. */
export function readyRooms(o: Office, visit: string): string[] {
  const kept = keptByStory(o);
  const wanted = Object.values(o.state.roomWork.turnovers).find((t) => t.nextVisit === visit)?.room;
  return o.setup.rooms
    .map((r) => r.id)
    .filter((r) => o.state.rooms[r]?.state === 'ready' && !kept.has(r))
    .sort((a, b) => Number(b === wanted) - Number(a === wanted));
}

/** A room that was just left and that nobody else is turning over; the one last left first. */
export function justLeft(o: Office): string | null {
  const taken = Object.entries(o.state.roomWork.turnovers).map(([work, t]) => openWork(o, work) && t.room);
  const left = o.setup.rooms
    .map((r) => r.id)
    .filter((r) => o.state.rooms[r]?.state === 'turnover' && !taken.includes(r));
  return left.sort((a, b) => (o.state.rooms[b]?.sinceMs ?? 0) - (o.state.rooms[a]?.sinceMs ?? 0))[0] ?? null;
}

/** The next visit of today that is not in a room yet and for which no other room is being done. */
export function nextVisit(o: Office): string | null {
  const spoken = Object.values(o.state.roomWork.turnovers).map((t) => t.nextVisit);
  const here = (x: VisitState) => x.status === 'arrived' || x.status === 'checked-in';
  const next = Object.values(o.state.visits)
    .filter((x) => x.startMs < DAY && inColumn(o, x) && !spoken.includes(x.id))
    .filter((x) => !o.setup.visitTypes[x.type]?.byVideo)
    .filter((x) => x.startMs >= o.state.nowMs + SOON_MS && (x.status === 'expected' || here(x)))
    .sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  return next[0]?.id ?? null;
}

export interface Next {
  visitType: string;
  provider: string;
  startMs: number;
}
/** What a room is turned over for: as a story has it, else by the book. */
export function nextOf(o: Office, work: string): Next | null {
  const dealt = o.setup.areas.rooms?.turnovers[work]?.next ?? null;
  const visit = o.state.visits[o.state.roomWork.turnovers[work]?.nextVisit ?? ''];
  return (
    dealt ?? (visit ? { visitType: visit.type, provider: visit.provider, startMs: visit.startMs } : null)
  );
}

/** A piece may come in later than it was dealt, once its room is there: it is due as much later. */
export function dueMsOf(o: Office, work: string, dealtDueMs: number): number {
  const late = (o.state.work[work]?.atMs ?? 0) - (o.setup.work[work]?.atMs ?? 0);
  return dealtDueMs + Math.max(0, late);
}

/** Whether this exam can be this person's. */
function fits(o: Office, x: VisitState, exam: string): boolean {
  const p = o.setup.people[x.patient];
  const grown = (ageOf(o, x.patient) ?? 0) >= GROWN;
  return exam === 'pelvic' ? grown && p?.pronoun === 'she' : exam !== 'rectal' || grown;
}
/** Whoever went in to a provider last, in a room of the board, and whom no other hand is asked for. */
export function inWithProvider(o: Office, exam: string): VisitState | null {
  const spoken = Object.values(o.state.roomWork.assists).map((a) => a.visit);
  const since = (x: VisitState) => o.state.rooms[x.inRoom ?? '']?.sinceMs ?? 0;
  const there = Object.values(o.state.visits)
    .filter((x) => x.status === 'with-provider' && x.inRoom !== null && inColumn(o, x))
    .filter((x) => !spoken.includes(x.id) && fits(o, x, exam));
  return there.sort((a, b) => since(b) - since(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}
/** A provider sees one person at a time; whoever is next waits in the room, or on a chair. */
export const seesSomebody = (o: Office, provider: string): boolean =>
  Object.values(o.state.visits).some((x) => x.provider === provider && x.status === 'with-provider');
/** A provider does not end a visit while they wait for the hand they asked for; not for ever. */
const WAITS_MS = 15 * MINUTE;
export const waitsForHand = (o: Office, visit: string): boolean =>
  Object.entries(o.setup.areas.rooms?.assists ?? {}).some(
    ([work, a]) =>
      o.state.roomWork.assists[work]?.visit === visit &&
      openWork(o, work) !== undefined &&
      o.state.nowMs < dueMsOf(o, work, a.dueMs) + WAITS_MS,
  );

/** Whom a story has put into a room; they stand in no column of today. */
export const storyIn = (o: Office, room: string): string =>
  Object.values(o.setup.areas.rooms?.assists ?? {}).find((a) => a.room === room)?.who ?? '';
export function initialsOf(o: Office, visit: string | null): string {
  const p = o.setup.people[o.state.visits[visit ?? '']?.patient ?? ''];
  return p ? `${p.given[0]}.${p.family[0]}.` : '';
}
