// The sounds of one's own doing between two views: short, quiet, without caption, for the desk already shows the deed.
// Pure.
import type { DeskView } from '../types.ts';
import { type Cue, cue } from './cue.ts';

const ARRIVED = new Set(['checked-in', 'checked-out']);

function stamped(before: DeskView, after: DeskView): boolean {
  const statusBefore = new Map(before.today.map((row) => [row.visit, row.status]));
  return after.today.some((row) => {
    const was = statusBefore.get(row.visit);
    return ARRIVED.has(row.status) && was !== undefined && was !== row.status;
  });
}

function paid(before: DeskView, after: DeskView): Cue[] {
  const fresh = after.drawer.takings.slice(before.drawer.takings.length);
  if (fresh.length === 0) return [];
  return [cue(fresh.some((taking) => taking.method === 'cash') ? 'coin' : 'drawer', 'room', null)];
}

function laidOut(before: DeskView, after: DeskView): boolean {
  const lying = new Set(before.papers.map((paper) => paper.paper));
  const hand = after.hand !== null && after.hand.slip !== before.hand?.slip;
  return hand || after.papers.some((paper) => paper.where === 'counter' && !lying.has(paper.paper));
}

const turned = (before: DeskView, after: DeskView): boolean =>
  after.chart !== null &&
  (after.chart.patient !== before.chart?.patient || after.chart.tab !== before.chart.tab);

const searched = (view: DeskView): string => `${view.search?.name ?? ''}|${view.search?.birthDate ?? ''}`;
const entered = (view: DeskView): string => view.hand?.fields.map((field) => field.value).join('|') ?? '';

function typed(before: DeskView, after: DeskView): boolean {
  if (after.hand?.slip !== before.hand?.slip) return false;
  return (
    (after.search !== null && searched(after) !== searched(before)) ||
    (after.hand !== null && entered(after) !== entered(before))
  );
}

export function handCues(before: DeskView, after: DeskView): Cue[] {
  const mine = (sound: Cue['sound']): Cue => cue(sound, 'room', null);
  return [
    ...(stamped(before, after) ? [mine('stamp')] : []),
    ...paid(before, after),
    ...(laidOut(before, after) ? [mine('paper')] : []),
    ...(turned(before, after) ? [mine('page')] : []),
    ...(typed(before, after) ? [mine('keys')] : []),
    ...(after.usual.earned && !before.usual.earned ? [mine('right')] : []),
  ];
}
