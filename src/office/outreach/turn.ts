// Whose turn it is on a waiting list: who fits the free slot at this hour, those a clinician marked sooner first, then
// whoever has waited longest. One judge for the facts, what comes later and the tests. Pure.
import { DAY } from '../kinds.ts';
import type { Office } from '../state.ts';
import type { MISFITS } from './schema.ts';
import type { Cannot, Waiter, WaitingListSetup } from './setup.ts';

type Misfit = (typeof MISFITS)[number];
export const listOf = (o: Office, work: string): WaitingListSetup | undefined =>
  o.setup.areas.outreach?.lists[work];
export const waiterOf = (o: Office, work: string, line: string): Waiter | undefined =>
  listOf(o, work)?.waiting.find((w) => w.line === line);

function isKept(c: Cannot, today: number, startMs: number): boolean {
  if (c.is === 'weekday') return (today + Math.floor(startMs / DAY)) % 7 === c.weekday;
  return c.is === 'before' ? startMs % DAY < c.ofDayMs : startMs % DAY >= c.ofDayMs;
}

/** What the slot is wrong in for this person, asked at this minute. */
export function misfitsOf(o: Office, list: WaitingListSetup, w: Waiter): Misfit[] {
  const type = o.setup.visitTypes[w.type];
  const out: Misfit[] = [];
  if (!type || type.minutes > list.minutes) out.push('too-long');
  if ((w.provider !== null && w.provider !== list.provider) || !type?.providers.includes(list.provider))
    out.push('provider');
  if (list.startMs - o.state.nowMs < w.noticeMs) out.push('notice');
  if (w.cannot && isKept(w.cannot, o.setup.date.weekday, list.startMs)) out.push('cannot');
  // Whoever must fast has had breakfast by the time the office calls.
  if (w.prep === 'fasting' && Math.floor(list.startMs / DAY) === Math.floor(o.state.nowMs / DAY))
    out.push('prep');
  return out;
}

/** Marked sooner before unmarked; among equals, who has waited longer. */
const before = (a: Waiter, b: Waiter): number =>
  Number(b.sooner !== null) - Number(a.sooner !== null) || a.sinceDay - b.sinceDay;

/** Those who fit and have not answered, in the order in which they are asked. */
export function turns(o: Office, work: string): Waiter[] {
  const list = listOf(o, work);
  const lines = o.state.outreach?.lists[work]?.lines ?? {};
  return (list?.waiting ?? [])
    .filter((w) => {
      const at = lines[w.line];
      return list && at && at.says === null && !at.off && misfitsOf(o, list, w).length === 0;
    })
    .sort(before);
}

/** Those who should have been asked before this one. */
export const passedOver = (o: Office, work: string, w: Waiter): Waiter[] =>
  turns(o, work).filter((x) => x.line !== w.line && before(x, w) < 0);
/** Those who have said yes. */
export const promised = (o: Office, work: string): string[] =>
  Object.entries(o.state.outreach?.lists[work]?.lines ?? {})
    .filter(([, at]) => at.says === 'yes')
    .map(([line]) => line);
