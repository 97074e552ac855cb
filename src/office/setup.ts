// The office as it was dealt, fixed for the run: who people really are, what the payers' files really hold, who is due
// when. State changes; this does not. It is expanded from the practice data and the plan, and never hashed as state.
import type { AreaSetups } from './area-setups.ts';
import type { AskTopic, InfoClass, Lock, Manner, Responsibility } from './kinds.ts';
import type { Policy } from './policy/table.ts';
import type { StockItem } from './supplies/setup.ts';
import type { WorkSetup } from './work/schema.ts';

export interface PersonSetup {
  id: string;
  given: string;
  family: string;
  middle: string /** "Walter Nakamura" */;
  name: string /** MM/DD/YYYY */;
  birthDate: string;
  pronoun: 'he' | 'she' | 'they';
  address: string;
  phone: string;
  manner: Manner;
  portrait: string;
  kind: 'patient' | 'family' | 'team' | 'outsider';
  emergencyContact: string;
  pharmacy: string;
  twin: string | null;
  wheelchair: boolean;
}
/** A stock sentence: whose it is (`any`: plain words of anybody's, `team`: colleagues'), and on what it hangs. */
export interface VoiceLine {
  id: string;
  by: Manner | 'any' | 'team';
  for?:
    | undefined
    | {
        /** Ages, both included. */ from?: number | undefined;
        to?: number | undefined;
        on?: 'phone' | 'window' | undefined;
        /** Whom they speak for: themselves, or somebody else. */ of?: 'self' | 'other' | undefined;
        /** At the window: they have a visit to sit down for, or they go home. */ then?:
          | 'waits'
          | 'leaves'
          | undefined;
        /** Not for somebody who came in a wheelchair. */ walks?: true | undefined;
      };
}
export interface ChartContact {
  person: string | null;
  name: string;
  relation: string;
  scope: InfoClass[];
}
export interface ChartSetup {
  patient: string;
  number: string /** What the practice has on file. */;
  fullName: string;
  birthDate: string;
  address: string;
  phone: string;
  emergencyContact: string;
  provider: string;
  balanceCents: number;
  medicines: string[];
  allergies: string[];
  contacts: ChartContact[];
  flags: { kind: string; person: string }[];
  visits: { on: string; type: string; provider: string }[];
  notes: string[];
  /** A chart exists from the start; a new patient's is made at registration. */ exists: boolean;
}
export interface Member {
  payer: string;
  memberId: string;
  name: string;
  group: string;
  effective: string;
}
export interface CoverageSetup {
  patient: string;
  onFile: Member[] /** The payers' own files on this person: what they answer from. One is active, or none. */;
  truths: (Member & { active: boolean; ended: string | null; copayCents: number | null })[];
  /** The paper they carry; `at` says whether it is on them or in the car. */ card: Member | null;
  cardAt: 'hand' | 'car' /** Amber from the start: the batch reply needed a look. */;
  flagged: boolean;
}
export interface VisitTypeSetup {
  id: string;
  title: string;
  minutes: number;
  providers: string[];
  needsRoom: string[];
  needsEquipment: string | null;
  /** Wants no room, and nobody comes in. */ byVideo: boolean;
  prep: string | null;
}
export interface ProviderSetup {
  id: string;
  name: string;
  title: string;
  lateByMin: number;
  template: { fromMs: number; toMs: number; kind: 'open' | 'held' | 'lunch' }[];
}
export interface PayerSetup {
  id: string;
  name: string;
  phone: string;
  replyMs: number;
  silentUntilMs: number;
  taken: boolean;
}
export interface TeamSetup {
  id: string;
  name: string;
  role: string;
  title: string;
  answersInMs: number;
  beside: boolean;
  /** Works from home. */ remote: boolean;
  takes: string[];
  in: boolean;
}
export interface DirectoryEntry {
  id: string;
  name: string;
  number: string;
  fax: string;
  kind: string;
}
export interface BlockSetup {
  id: string;
  provider: string;
  startMs: number;
  minutes: number;
  patient: string | null;
  type: string;
  as: 'busy' | 'held' | 'open' | 'visit';
}
export interface VisitSetup {
  id: string;
  patient: string;
  provider: string;
  startMs: number;
  minutes: number;
  type: string;
  status: 'expected' | 'finished';
  copayCents: number;
  preRegistered: boolean;
  isNew: boolean;
  room: string | null;
  equipment: string | null;
}
export interface ResourceUse {
  resource: string;
  kind: 'room' | 'equipment';
  startMs: number;
  minutes: number;
}

/** What a follow-up order asks for: the paper a patient brings to the window after the visit. */
export interface OrderSetup {
  type: string;
  provider: string /** Bounds of the day offset in which it should fall. */;
  fromDay: number;
  toDay: number;
  needsRoom: string | null;
  needsEquipment: string | null;
}

export interface ContactSetup {
  id: string;
  kind: 'window' | 'phone' | 'team';
  as: 'arrival' | 'check-out' | 'errand' | 'call' | 'inside' | 'outgoing';
  person: string /** The patient it is about; null for nobody in particular. */;
  patient: string | null;
  visit: string | null;
  atMs: number;
  shows: string;
  manner: Manner;
  reason: string /** Line ids of the opening, in the order they are said. */;
  opening: string[];
  params: Record<string, string | number>;
  patienceMs: number;
  scenario: string | null /** Topics with an answer of this contact's own: heard form and true form. */;
  answers: Partial<
    Record<AskTopic, { line: string; gives: Record<string, { heard: string; true: string }> }>
  >;
  order: OrderSetup | null /** The item that settles a plain question. */;
  wants: string | null;
  holdOk: boolean;
  dealtFacts: Record<string, string | number | boolean>;
}
export interface InboxSetup {
  id: string;
  kind: 'portal' | 'fax' | 'e-mail' | 'voicemail';
  atMs: number;
  /** Of a voicemail, when it was spoken: from midnight, so below none for the evening before. */ leftMs?: number;
  from: string;
  fromPerson: string | null;
  patient: string | null;
  subject: string;
  body: string;
  params: Record<string, string | number>;
  /** Lines of the paper that can be compared (a fax names a person and a birth date). */ paper: Record<
    string,
    string
  >;
  right: { file: string | null; route: string[]; answer: string[]; discard: boolean };
}

export interface Setup {
  date: { year: number; month: number; day: number; weekday: number };
  startsMs: number;
  opensMs: number;
  endsMs: number;
  /** One situation practised alone: nobody asks for a handover note after it. */
  alone: boolean;
  most: number;
  player: 'player';
  people: Record<string, PersonSetup>;
  charts: Record<string, ChartSetup>;
  coverage: Record<string, CoverageSetup>;
  visitTypes: Record<string, VisitTypeSetup>;
  providers: ProviderSetup[];
  payers: Record<string, PayerSetup>;
  team: Record<string, TeamSetup>;
  directory: DirectoryEntry[];
  blocks: BlockSetup[];
  visits: VisitSetup[];
  resources: ResourceUse[];
  rooms: { id: string; n: number; title: string }[];
  equipment: { id: string; title: string }[];
  contacts: Record<string, ContactSetup>;
  inbox: Record<string, InboxSetup>;
  work: Record<string, WorkSetup>;
  /** What the practice keeps in stock, by item. */ stock: Record<string, StockItem>;
  /** What each area of a morning was dealt; one that was not dealt is left out. */ areas: Partial<AreaSetups>;
  /** Who else may hear what of whom, truly: treatment, or the patient's own word. */ mayHear: {
    person: string;
    patient: string;
    classes: InfoClass[];
  }[];
  /** Who picks up at a number or organization, and for which story and patient. */
  reaches: Record<string, { person: string; patient: string | null; scenario: string | null }>;
  /** Stock sentences by set, each with who may say it. */ voices: Record<string, VoiceLine[]>;
  /** What you say: tell item, ask topic or verb → line id. */ words: Record<string, string>;
  /** Situation → what it touches that somebody may have lived through. */ touches: Record<
    string,
    readonly string[]
  >;
  /** Today's new rule, as line ids. */ newRule: { rule: string; title: string; statement: string } | null;
  notes: {
    note: string;
    line: string;
    area: Responsibility;
  }[] /** Times at which the colleague's own line is busy. */;
  colleagueCalls: { atMs: number; forMs: number }[];
  floatCents: number;
  /** What this office does otherwise than ordinary. */ policy: Policy;
  help: 'coached' | 'scored' | 'exam';
  /** What the player cannot change or open in this shift. */ locks: readonly Lock[];
  day0: number;
}
