// Work comes in when its time is there and stays open until its area says that it is finished.
// Decides nothing: every deed belongs to an area with a tool.
import { type Area, draft, replace } from '../rules.ts';
import type { Office } from '../state.ts';

/** A piece of work of this kind that lies open, by its id; undefined when it has not come or is done. */
export function openWork(o: Office, work: string) {
  const setup = o.setup.work[work];
  return setup && o.state.work[work]?.status === 'open' ? setup : undefined;
}

/** The fact that ends a piece of work; nothing when it was not open. */
export function finish(o: Office, work: string, right: boolean) {
  const w = openWork(o, work);
  return w ? [draft('work.finished', { work, kind: w.kind, patient: w.patient, right })] : [];
}

export const work: Area = {
  evolve: {
    'work.arrived': (s, f) => ({ ...s, work: replace(s.work, f.work, { status: 'open', atMs: f.atMs }) }),
    'work.finished': (s, f) => ({ ...s, work: replace(s.work, f.work, { status: 'done' }) }),
  },
  happen: {
    'work.arrive': (o, e) => {
      const w = o.setup.work[e.key];
      return w && o.state.work[e.key]?.status === 'coming'
        ? [draft('work.arrived', { work: w.id, kind: w.kind, patient: w.patient })]
        : [];
    },
  },
};
