// How far behind the clinicians are, and what that makes the wait of the person one talks with: one truth for the chips,
// the book and the mouth. Reads only what the team said of itself; nothing here guesses.
import { DAY, MINUTE } from '../kinds.ts';
import type { ContactState, Office } from '../state.ts';

/** Longer than this, people are asked whether they would rather come another day. */
export const OFFER_OVER_MIN = 15;

/** The clinician this talk is about: of their visit today, else of the open chart, else whoever is furthest behind. */
function clinicianOf(o: Office, c: ContactState): string | null {
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  if (visit && visit.startMs < DAY) return visit.provider;
  const open = o.state.chart ? o.state.charts[o.state.chart.patient]?.provider : undefined;
  if (open !== undefined && open !== '') return open;
  const [most] = Object.entries(o.state.lateMin).sort(([, a], [, b]) => b - a);
  return most?.[0] ?? o.setup.providers[0]?.id ?? null;
}

export function lateness(o: Office, c: ContactState): { provider: string; minutes: number } {
  const id = clinicianOf(o, c);
  const p = o.setup.providers.find((x) => x.id === id);
  return { provider: p ? `${p.title} ${p.name}` : '', minutes: o.state.lateMin[id ?? ''] ?? 0 };
}

/** Minutes from now until they are called in, to the next five: till their time and as long as the clinician is behind. */
export function waitMin(o: Office, c: ContactState): number {
  const { minutes } = lateness(o, c);
  const visit = c.kind === 'window' && c.visit !== null ? o.state.visits[c.visit] : undefined;
  const early = visit ? Math.max(0, visit.startMs - o.state.nowMs) / MINUTE : 0;
  return Math.ceil((early + minutes) / 5) * 5;
}
