// What a morning deals to the rooms: whose work it is today (the competency card, and whether the medical assistant is there),
// what the last visit left in a room, what the sterilizer will truly do, what a provider asks for. Hidden until looked at.
// Shapes only.
import type { Fault } from './schema.ts';

/** Things that lie in a room after a visit; where each belongs stands in binder.ts. */
export interface TurnoverSetup {
  /** The room a story means, if that is free; else the one that was left last. */
  room: string | null;
  lying: string[];
  soiled: boolean;
  /** The door card of the last visit: a stomach illness wants soap and water, not rub. */
  stomach: boolean;
  /** Bottles and wipes in the caddy, by id. */
  products: string[];
  /** As a story has it; null: whose turn it is by the book when the room is free. */
  next: { visitType: string; provider: string; startMs: number } | null;
  /** What lies on the room's shelf, and its date: null keeps for ever. */
  shelf: { item: string; count: number; expired: boolean }[];
  dueMs: number;
}

export interface Instrument {
  id: string;
  /** One of the kinds of binder.ts: scissors, forceps, speculum, cuff … */
  kind: string;
  /** Something in the hinge that a first cleaning leaves; only inspection shows it. */
  residue: boolean;
  /** Cracked or bent: only inspection shows it. */
  damaged: boolean;
}
/** What the machine does with a load in order, on its first and its second run. */
export interface RunTruth {
  tempC: number;
  /** Null: as long as the program says. */
  heldMin: number | null;
  strip: 'turned' | 'pale';
}
export interface LoadSetup {
  items: Instrument[];
  /** Since when they lie dry in the sink; they are moistened first. */
  sinceMs: number;
  /** Which of the two sterilizers it goes into. */
  machine: number;
  capacity: number;
  runs: RunTruth[];
  /** Somebody packed and ran it before you came: when its slip printed, and whether it is out of the chamber. */
  ran?: { printedAtMs: number; out: boolean };
  dueMs: number;
}

export interface AssistSetup {
  /** A story's own room, provider and patient. Null: whoever is in with a provider then. */
  room: string | null;
  provider: string | null;
  /** Initials, as on the board. */
  who: string | null;
  ask: string;
  exam: string;
  breathless: boolean;
  wants: 'yes' | 'no';
  dueMs: number;
}

export interface RoomsSetup {
  /** What the office manager has signed for you, by kind of work, and when. */
  card: { turnover: boolean; instruments: boolean; assist: boolean; signedOn: string };
  assistant: 'in' | 'behind' | 'out';
  turnovers: Record<string, TurnoverSetup>;
  loads: Record<string, LoadSetup>;
  assists: Record<string, AssistSetup>;
}

/** Where each piece stands. Written by the evolvers of this folder. */
export interface TurnoverState {
  /** Null while somebody is still in it. */
  room: string | null;
  /** The visit that was in it last, and the one it is wanted for. */
  lastVisit: string | null;
  nextVisit: string | null;
  looked: boolean;
  gloved: boolean;
  handsClean: boolean;
  lying: string[];
  soiled: boolean;
  /** Wet since, and until when if nobody wipes again; null when dry. */
  wet: { product: string; sinceMs: number; driesAtMs: number } | null;
  looks: 'unwiped' | 'wet' | 'streaky' | 'label-time' | 'dry';
  enough: boolean;
  /** What was laid out for the next visit, and what is wrong with it, if anything. */
  out: Record<string, Fault | null>;
  faults: Fault[];
  fetched: string | null;
  ready: boolean;
}
export interface Pack {
  hinge: 'open' | 'closed';
  inside: boolean;
  label: boolean;
}
export interface LoadState {
  soaked: boolean;
  scrubbed: number;
  rinsed: boolean;
  sorted: Record<string, 'sterilize' | 'wipe'>;
  seen: Record<string, 'clean' | 'residue' | 'damaged'>;
  residue: string[];
  aside: string[];
  packs: Record<string, Pack>;
  loaded: string[];
  lie: 'edge' | 'flat';
  program: string | null;
  runs: number;
  startedMs: number;
  /** When the hold is over and the slip prints; when the load is dry. */
  printsAtMs: number;
  driesAtMs: number;
  printed: { tempC: number; heldMin: number } | null;
  strip: 'unseen' | 'turned' | 'pale';
  wet: boolean;
  where: 'bench' | 'chamber' | 'out' | 'quarantine' | 'shelf';
  logged: 'pass' | 'fail' | null;
  faults: Fault[];
  fetched: string | null;
}
export interface AssistState {
  /** Where it is, and whose visit; a story's patient has none. */
  room: string | null;
  visit: string | null;
  went: boolean;
  answer: 'yes' | 'no' | null;
  placed: string | null;
  stayed: boolean;
  fetched: string | null;
  faults: Fault[];
}
export interface RoomWork {
  turnovers: Record<string, TurnoverState>;
  loads: Record<string, LoadState>;
  assists: Record<string, AssistState>;
  /** When a mistake of one's own was last told to the office manager. */
  ownedMs: number | null;
}
