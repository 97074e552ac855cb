// What changes during a run: one plain-JSON object, a slice per area, written only by evolve.
// No text, no dates, no floats; ids point into the setup. `Office` is what rules read: setup and state together.
import type { AskTopic, Manner, Mood, Pace, Paper, SlipKind, VisitStatus } from './kinds.ts';
import type { ReferralsState } from './referrals/schema.ts';
import type { SuppliesState } from './supplies/state.ts';
import type { OutreachState } from './outreach/state.ts';
import type { RecordsState } from './records/schema.ts';
import type { RoomWork } from './rooms/setup.ts';
import type { ClaimsState } from './claims/schema.ts';
import type { WorkState } from './work/schema.ts';
import type { ChartSetup, Member, Setup, VisitSetup } from './setup.ts';

export interface Timer {
  id: string;
  dueMs: number;
  order: number;
  because: string;
  event: TimerEvent;
}
/** A thing due: `do` names a happening of an area, `key` lets it be dropped again. */
export interface TimerEvent {
  do: string;
  key: string;
  [param: string]: unknown;
}

export interface LineState {
  status: 'idle' | 'ringing' | 'you' | 'hold' | 'colleague';
  contact: string | null;
  sinceMs: number;
}
export interface Row {
  by: 'them' | 'you' | 'other';
  who: string | null;
  line: string;
  set: string;
  params: Record<string, string | number>;
  atMs: number;
}
export interface Heard {
  value: string;
  true: string;
  readBack: boolean;
}

export interface ContactState {
  id: string;
  kind: 'window' | 'phone' | 'team';
  as: 'arrival' | 'check-out' | 'errand' | 'call' | 'inside' | 'outgoing';
  person: string;
  patient: string | null;
  visit: string | null;
  line: number | null;
  /** The number of a call you placed, as the directory writes it. */ dialed: string | null;
  scenario: string | null;
  manner: Manner;
  status: 'outside' | 'ringing' | 'waiting' | 'foreground' | 'held' | 'closed';
  place: 'door' | 'window' | 'inner-door' | 'seated' | 'phone' | 'away' | 'gone';
  /** When it began to ring, wait or hold. */ sinceMs: number;
  acknowledged: boolean;
  patienceEndMs: number;
  mood: Mood;
  opened: boolean;
  greeted: boolean;
  identified: boolean;
  named: boolean /** Asked openly and answered. */;
  asked: AskTopic[];
  heard: Record<string, Heard>;
  rows: Row[];
  offer: { set: string; replies: string[] } | null;
  quiet: boolean;
  holdAsked: boolean;
  onCounter: Paper[];
  /** What was scanned in this talk, and how. */ scanned: { what: string; sides: string }[];
  settled: boolean;
  handedTo: string | null;
}

export interface Slip {
  id: string;
  kind: SlipKind;
  contact: string | null;
  item: string | null;
  /** The visit that was checked in or out in its talk; null until then. Whose it will be shows before: see slips.ts. */
  visit: string | null;
  /** When it was torn off the pad. */ sinceMs: number;
  fields: Record<string, string>;
  right: Record<string, boolean>;
  state: 'open' | 'sent';
}
export interface VisitState extends Omit<VisitSetup, 'status'> {
  status: VisitStatus;
  inRoom: string | null;
  takenCents: number;
  /** What the colleague took at her check-in, and when: her drawer, not yours. */
  paid: { cents: number; atMs: number } | null;
  /** The talk it was booked or moved in; null as dealt. */ madeIn: string | null;
  receipt: boolean;
  marked: string[];
  note: string;
}
export interface Reply {
  status: 'active' | 'inactive' | 'rejected';
  aaa: string | null;
  ended: string | null;
  copayCents: number | null;
  payer: string;
  memberId: string;
  name: string;
  atMs: number;
}
export interface InboxState {
  status: 'coming' | 'new' | 'open' | 'done';
  atMs: number;
  done: string | null;
  /** The charts a copy of it was put in. */
  filedIn: string[];
}

export interface State {
  nowMs: number;
  counts: { fact: number; act: number; timer: number; made: number };
  agenda: Timer[];
  pace: Pace;
  over: boolean;
  began: boolean;
  phone: { open: boolean; lines: LineState[] };
  contacts: Record<string, ContactState> /** The one conversation in the foreground. */;
  foreground: string | null /** Those who wait outside until a demand closes. */;
  outside: string[];
  charts: Record<
    string,
    ChartSetup & {
      documents: { what: string; atMs: number }[];
      messages: { message: string; atMs: number }[];
      log: { atMs: number; contact: string | null }[];
    }
  >;
  chart: { patient: string; tab: string } | null;
  /** `contact`: the talk it was searched in. */
  search: { name: string; birthDate: string; found: string[]; contact: string | null } | null;
  visits: Record<string, VisitState>;
  lateMin: Record<string, number>;
  /** Whose visit the colleague sees to at her window now. */ beside: string | null;
  coverage: Record<
    string,
    {
      onFile: Member[];
      primary: number;
      reply: Reply | null;
      asking: boolean;
      queries: number;
      flagged: boolean;
    }
  >;
  cover: string | null;
  /** The talk it was opened in. */ coverFor: string | null;
  slips: Record<string, Slip>;
  hand: string | null;
  compared: { a: { paper: Paper; field: string }; b: { paper: Paper; field: string } } | null;
  /** Which slip a message was, to whom and when; how urgent is in the fact. */
  messages: Record<string, { slip: string; to: readonly string[]; atMs: number }>;
  inbox: Record<string, InboxState>;
  work: Record<string, WorkState>;
  referrals: ReferralsState;
  supplies: SuppliesState | null;
  records: RecordsState;
  claims: ClaimsState;
  outreach: OutreachState | null;
  drawer: {
    takings: { visit: string; cents: number; method: string; atMs: number }[];
    counted: number | null;
  };
  team: Record<
    string,
    { state: 'free' | 'busy' | 'fetched' | 'arrived' | 'on-line'; contact: string | null; untilMs: number }
  >;
  rooms: Record<
    string,
    {
      state: 'ready' | 'vitals' | 'with-provider' | 'turnover';
      visit: string | null;
      last: string | null;
      sinceMs: number;
    }
  >;
  /** Rooms turned over, loads run, hands lent: where each piece stands. */ roomWork: RoomWork;
  tasks: Record<
    string,
    { id: string; kind: string; of: string; dueMs: number; done: boolean; contact: string | null }
  >;
  promises: Record<
    string,
    { id: string; what: string; byMs: number; contact: string | null; kept: boolean; lapsed: boolean }
  >;
  /** Whether the note was given; what was on it is in the fact. */ handover: boolean;
  usual: { streak: number; earned: boolean };
  /** Scenario machines: where each stands. Values are XState state values. */ scenarios: Record<
    string,
    { value: string; keep: Record<string, unknown>; done: boolean; end: string | null }
  >;
  /** How often each stock sentence was said, so that no wording comes twice while others are left. */
  voicesUsed: Record<string, number>;
  news: { card: string; line: string; from: string; atMs: number }[];
}
export interface Office {
  readonly setup: Setup;
  readonly state: State;
}
