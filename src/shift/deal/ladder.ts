// The rungs of the ladder that are worked as a morning: how much of everything the player's half of the desk gets, how
// many demands at once, until when. Counts are the practice plan's; the colleague takes the rest of the board.
import type { WorkKind } from '../../office/work/schema.ts';
import { at } from './draw.ts';

export type ArrivalKind = 'walter' | 'plain' | 'changed' | 'flagged' | 'brought' | 'fresh';
export interface Rung {
  endsMs: number;
  arrivals: ArrivalKind[];
  checkOuts: number;
  calls: number;
  errands: number;
  inside: number;
  inbox: number;
  scenarios: number;
  most: number;
  work: Partial<Record<WorkKind, number>>;
  /** When a provider begins to run behind, and by how many minutes at least and at most. */
  late: { provider: string; atMs: number; byMin: [number, number] }[];
}

export const LADDER: Record<'junior' | 'secretary', Rung> = {
  junior: {
    endsMs: at(9, 45),
    arrivals: ['walter', 'changed', 'plain', 'flagged', 'plain', 'fresh'],
    checkOuts: 4,
    calls: 6,
    errands: 1,
    inside: 2,
    inbox: 4,
    scenarios: 2,
    most: 3,
    work: {
      charge: 1,
      scan: 1,
      turnover: 1,
      assist: 2,
      referral: 1,
      report: 1,
      delivery: 1,
      'fridge-log': 1,
    },
    late: [{ provider: 'helen-osei', atMs: at(9, 5), byMin: [10, 20] }],
  },
  secretary: {
    endsMs: at(12, 10),
    arrivals: ['walter', 'changed', 'plain', 'flagged', 'changed', 'brought', 'fresh', 'flagged', 'plain'],
    checkOuts: 6,
    calls: 8,
    errands: 2,
    inside: 4,
    inbox: 6,
    scenarios: 3,
    most: 4,
    work: {
      'waiting-list': 1,
      reminder: 1,
      'records-request': 2,
      correction: 1,
      scan: 5,
      dictation: 4,
      letter: 1,
      charge: 9,
      denial: 2,
      turnover: 3,
      instruments: 2,
      assist: 3,
      referral: 2,
      authorization: 2,
      report: 2,
      delivery: 1,
      'fridge-log': 1,
      'stock-count': 2,
    },
    late: [
      { provider: 'helen-osei', atMs: at(9, 5), byMin: [10, 15] },
      { provider: 'helen-osei', atMs: at(10, 0), byMin: [20, 25] },
    ],
  },
};
