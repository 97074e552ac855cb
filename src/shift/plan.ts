// What was dealt: who comes, when, with which reason, which scenarios bound to whom. Written in the log's header; the
// run is taken from it, and dealt again only to check it. Plain data: ids, line ids, typed parameters.
import type { AreaSetups } from '../office/area-setups.ts';
import type { Lock } from '../office/kinds.ts';
import type { ContactSetup, InboxSetup, VisitSetup } from '../office/setup.ts';
import type { WorkSetup } from '../office/work/schema.ts';
import type { ContentNote } from '../scenario/content-notes.ts';

/** The shifts this edition deals. The order is the class codes': new ones are added at the end. */
export const SHIFTS = ['first', 'junior', 'secretary', 'half'] as const;
export type Shift = (typeof SHIFTS)[number];
/** Where somebody begins: no desk work beside the talk, and a critical is named without capping the shift. */
export type ShortShift = 'first' | 'half';
export const isShort = (shift: Shift): shift is ShortShift => shift === 'first' || shift === 'half';

export const COUNTS = ['best', 'first', 'last'] as const;
export type Counts = (typeof COUNTS)[number];

export interface Settings {
  shift: Shift;
  level: 'junior' | 'secretary';
  pace: 'untimed' | 'relaxed' | 'real' | 'busy';
  help: 'coached' | 'scored' | 'exam';
  /** What a teacher has locked; always in the order of LOCKS. */ locks: Lock[];
  /** Played untimed whatever the pace says, for whoever needs it: the same work for the same marks. */ untimed: boolean;
  /** Which of several attempts a teacher counts. */ counts: Counts;
  /** Subjects the player would rather not meet: a situation that touches one is not dealt, and nothing is lost by it. */
  without: ContentNote[];
  /** The simulated date. */ date: { year: number; month: number; day: number; weekday: number };
  /** Practise one situation: that scenario alone, with a variant or a surprise. */ practise: {
    scenario: string;
    variant: string | null;
  } | null;
  /** Rules missed before; changed values of the policy card. */ history: string[];
  policy: Record<string, number>;
}

export interface ScenarioPlan {
  id: string;
  variant: string;
  contact: string;
  cast: Record<string, string>;
  parts: Record<string, unknown> /** The order in which each set of replies is shown. */;
  order: Record<string, string[]>;
}
export interface Plan {
  format: 'plan/1';
  contacts: ContactSetup[];
  visits: VisitSetup[];
  inbox: InboxSetup[];
  work: WorkSetup[];
  areas: Partial<AreaSetups>;
  scenarios: ScenarioPlan[];
  colleagueCalls: { atMs: number; forMs: number }[];
  /** The colleague's half: whose visit she sees to, when they come (or are missed) and how long they stand there. */
  beside: { visit: string; atMs: number; startMs: number; forMs: number; comes: boolean }[];
  late: { provider: string; atMs: number; byMin: number }[];
  notes: string[];
  /** Today's new rule, on the huddle card. */ newRule: string | null;
  startsMs: number;
  opensMs: number;
  endsMs: number;
  most: number;
  floatCents: number;
  /** Cover dealt for routine visits: who has which plan, card and reply. */ cards: {
    patient: string;
    memberId: string;
    onFileId: string;
    flagged: boolean;
  }[];
  /** What a person would say that their chart does not. */ moved: {
    patient: string;
    address: string;
    phone: string;
  }[];
}
