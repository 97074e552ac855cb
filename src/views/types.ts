// What can be seen from the chair, as plain data: the only thing faces (scenes, panels) and bots read.
// Text is a line id with typed parameters, never a rendered sentence; names and numbers are data as they stand on paper.
// Times are milliseconds since midnight of the run's first day. Nothing here is computed.
import type { WorkKind } from '../office/work/schema.ts';
import type { ReferralsView } from './referrals.ts';
import type { RoomWorkView } from './rooms.ts';
import type { ClaimsView } from './claims.ts';
import type { Command } from '../office/commands.ts';
import type { RecordsView } from './records.ts';
import type {
  AskTopic,
  ChartTab,
  Lock,
  Manner,
  Mood,
  Pace,
  Paper,
  Responsibility,
  SlipKind,
} from '../office/kinds.ts';

import type { OutreachView } from './outreach.ts';
import type { SlipView } from './slip-types.ts';
import type { SuppliesView } from './supplies.ts';
import type { VoiceView } from './voice.ts';

export type { SlipField, SlipView } from './slip-types.ts';

export interface TextRef {
  id: string;
  params?: Record<string, string | number>;
}

export type Place =
  | 'door'
  | 'window'
  | 'inner-door'
  | 'seat-1'
  | 'seat-2'
  | 'seat-3'
  | 'seat-4'
  | 'outside'
  | 'phone'
  | 'gone';

/** One contact someone has with you: at the window, on a line, or a colleague who leans in. */
export interface ContactView {
  contact: string;
  kind: 'window' | 'phone' | 'team';
  /** Ringing or waiting for you; in the foreground; on hold or seated while you do something else; closed. */
  status: 'ringing' | 'waiting' | 'foreground' | 'held' | 'closed';
  /** Null until a name was heard: an unidentified person has a place, not a name. */
  name: string | null;
  portrait: string;
  place: Place;
  line: number | null;
  sinceMs: number;
  mood: Mood;
  acknowledged: boolean;
  /** 0-100 of the patience left; shown as a word and a figure, never as a bar alone. */
  patience: number;
  as: 'arrival' | 'check-out' | 'errand' | 'call' | 'inside' | 'outgoing';
  voice: VoiceView | null;
}

export interface TranscriptRow {
  by: 'them' | 'you' | 'other';
  who: string | null;
  text: TextRef;
  atMs: number;
}
export interface HeardView {
  field: string;
  value: string;
  readBack: boolean;
}
export interface ReplyOption {
  id: string;
  text: TextRef;
}

export interface TalkView {
  contact: ContactView;
  rows: TranscriptRow[];
  /** What was heard, as heard: what a field on a slip may be filled with. */
  heard: HeardView[];
  asked: AskTopic[];
  greeted: boolean;
  identified: boolean;
  quiet: boolean;
  offer: { set: string; options: ReplyOption[] } | null;
  /** Rows now on a screen that can be told, with what they are called and whose they are. */
  tellable: { item: string; label: TextRef; whole: boolean }[];
  person: string | null;
  /** Whose chart was opened for this talk, once a name was given: who it is about, as far as the desk knows. */
  about: { patient: string; name: string } | null;
  /** The chart that was made in this talk. */
  made: { patient: string; name: string; number: string } | null;
  /** It touches what somebody may have lived through: a colleague can be asked to take it. */
  mayStepAway: boolean;
  /** What was scanned in this talk. */
  scanned: { what: string; sides: string }[];
}

/** A talk that is over: what you said last and what they answered, and to whom they were handed on. */
export interface PartedView {
  contact: string;
  name: string | null;
  rows: TranscriptRow[];
  handedTo: string | null;
}

export interface LineView {
  line: number;
  status: 'idle' | 'ringing' | 'you' | 'hold' | 'colleague';
  /** What the display shows: a number or a name the phone company gave. */
  shows: string;
  contact: string | null;
  sinceMs: number;
}

export interface PaperRow {
  field: string;
  label: TextRef;
  value: string;
}
/** A paper on the counter (photo-id, card, form, order, fax) or on the screen (reply, chart, booking). */
export interface PaperView {
  paper: Paper;
  title: TextRef;
  where: 'counter' | 'screen';
  rows: PaperRow[];
  owner: string | null;
}

export interface DayRow {
  visit: string;
  patient: string;
  name: string;
  startMs: number;
  minutes: number;
  provider: string;
  providerName: string;
  type: string;
  typeTitle: TextRef;
  status:
    | 'expected'
    | 'arrived'
    | 'checked-in'
    | 'roomed'
    | 'with-provider'
    | 'finished'
    | 'checked-out'
    | 'no-show'
    | 'cancelled'
    | 'left';
  /** Amber: the coverage reply needs a look. */
  flag: 'none' | 'amber';
  room: string | null;
  late: boolean;
  /** What is to be paid for this visit, once the plan's reply or a card that was shown said it; null while neither did. */
  copayDueCents: number | null;
  copayTakenCents: number;
  /** When it was taken, and by whom; null while nothing was. */
  copayTaken: { atMs: number; by: 'you' | 'colleague' } | null;
  preRegistered: boolean;
  isNew: boolean;
}

export interface SearchRow {
  patient: string;
  name: string;
  birthDate: string;
  address: string;
  chart: string;
}
export interface ChartContactRow {
  name: string;
  relation: string;
  scope: string[];
}
export interface ChartView {
  patient: string;
  /** It was opened for another talk than this one, or for one that is over. */
  ofOther?: boolean;
  name: string;
  birthDate: string;
  number: string;
  address: string;
  phone: string;
  provider: string;
  emergencyContact: string;
  nameAlert: boolean;
  tab: ChartTab;
  balanceCents: number;
  allergies: string[];
  medicines: string[];
  contacts: ChartContactRow[];
  flags: TextRef[];
  visits: { on: string; type: string; title: TextRef; provider: string }[];
  documents: { title: TextRef; on: string }[];
  messages: { on: string; text: string; by: string }[];
  accessLog: { atMs: number; by: string; why: string }[];
  notes: TextRef[];
}

export interface CoverageRow {
  payer: string;
  payerName: string;
  memberId: string;
  subscriberName: string;
  group: string;
  effective: string;
  primary: boolean;
}
export interface ReplyView {
  payerName: string;
  status: 'active' | 'inactive' | 'rejected';
  aaa: string | null;
  ended: string | null;
  copayCents: number | null;
  /** Where no copay is set: the member’s part of what the plan allows, after the yearly deductible. */
  sharePercent: number | null;
  memberId: string;
  name: string;
  atMs: number;
}
export interface CoverView {
  patient: string;
  name: string;
  onFile: CoverageRow[];
  reply: ReplyView | null;
  asking: boolean;
  cardInHand: boolean;
  /** The plans this office knows: which of them is on file is chosen, as a name typed is no plan's. */
  plans: { payer: string; name: string }[];
  /** It was opened for another talk than this one, or for one that is over. */
  ofOther?: boolean;
}

export interface BookBlock {
  visit: string | null;
  startMs: number;
  minutes: number;
  kind: 'visit' | 'held' | 'lunch' | 'busy';
  name: string | null;
  type: string | null;
  status: DayRow['status'] | null;
  room: string | null;
  equipment: string | null;
  /** Where a visit really is when its provider is behind: a ghost block. Null when on time. */
  likelyMs: number | null;
}
export interface BookColumn {
  provider: string;
  name: string;
  lateByMin: number;
  blocks: BookBlock[];
  open: { startMs: number; minutes: number }[];
  /** The provider's hours that day, by kind. */
  template: { fromMs: number; toMs: number; kind: 'open' | 'held' | 'lunch' }[];
}
export interface BookDay {
  day: number;
  columns: BookColumn[];
  resources: {
    id: string;
    title: TextRef;
    kind: 'room' | 'equipment';
    taken: { startMs: number; minutes: number }[];
  }[];
}
export interface VisitTypeView {
  id: string;
  title: TextRef;
  minutes: number;
  providers: string[];
  needsRoom: string[];
  needsEquipment: string | null;
  prep: TextRef | null;
}
/** The policies a booking would break: named on a note; setting it down stays possible. */
export interface ConflictView {
  policy: string;
  text: TextRef;
}

export interface InboxView {
  item: string;
  kind: 'portal' | 'fax' | 'e-mail' | 'voicemail';
  from: string;
  subject: TextRef;
  body: TextRef | null;
  atMs: number;
  /** Of a voicemail from the evening before: the time of that evening. */
  leftMs?: number;
  status: 'new' | 'open' | 'done';
  done: string | null;
  paper: PaperRow[];
  /** Of a voicemail: whoever left it. */
  voice?: VoiceView;
}

export interface TeamView {
  who: string;
  name: string;
  role: TextRef;
  doing: TextRef;
  state: 'free' | 'busy' | 'fetched' | 'arrived' | 'on-line';
  beside: boolean;
  portrait: string;
}
export interface RoomView {
  room: string;
  n: number;
  state: 'ready' | 'vitals' | 'with-provider' | 'turnover';
  initials: string;
  sinceMs: number;
}
/** Work that is nobody's conversation, as the task list shows it; it is done in its area's tool. */
export interface WorkView {
  work: string;
  kind: WorkKind;
  title: TextRef;
  patient: string | null;
  name: string | null;
  atMs: number;
  status: 'open' | 'done';
}
export interface TaskView {
  task: string;
  kind: string;
  of: string;
  ofName: string;
  dueMs: number;
  done: boolean;
}
export interface PromiseView {
  promise: string;
  what: string;
  byMs: number;
  contact: string | null;
  toName: string | null;
  kept: boolean;
  lapsed: boolean;
}
export interface NoteView {
  note: string;
  text: TextRef;
  /** What it is about: that of the first policy it names. */
  area: Responsibility;
}

/** Where somebody is in the scene; `desk` is the colleague's chair, `beside` in front of her window. */
export type Where = Place | 'desk' | 'beside';

/** Who stands or sits where in the scene, back to front. */
export interface FigureView {
  contact: string | null;
  portrait: string;
  pose: 'standing' | 'seated' | 'walking' | 'colleague' | 'colleague-phone';
  place: Where;
  mood: Mood;
  talking: boolean;
  lookingUp: boolean;
  /** Came in a wheelchair: at the window they sit. */
  inWheelchair?: boolean;
  label: TextRef | null;
  name: string | null;
}

/** What a handover note should name: what it is, whose or from whom, and since or until when. */
export interface OpenView {
  id: string;
  text: TextRef;
  name: string | null;
  /** Since when it lies here; of a promise and a task, by when it is due. */
  atMs: number;
  due: boolean;
  /** A copy lies in a chart, and the item itself is still in its tray. */
  filed: boolean;
}

export interface DeskView {
  nowMs: number;
  dayEndsMs: number;
  startsMs: number;
  dateText: { weekday: number; day: number; month: number; year: number };
  phase: 'opening' | 'open' | 'closing' | 'over';
  pace: Pace;
  /** What cannot be changed or opened in this shift. */ locks: readonly Lock[];
  /** What the office policy card says here otherwise than ordinary. */ policy: Readonly<
    Record<string, number>
  >;
  nightService: boolean;
  huddleHeld: boolean;
  /** What today's situations touch, on the huddle card: subjects only, by name of their line. */
  touches: TextRef[];
  /** Today's new rule, on the huddle card. */
  newRule: { rule: string; title: TextRef; statement: TextRef } | null;
  contacts: ContactView[];
  talk: TalkView | null;
  /** The talk that ended last; null before the first has. */
  parted: PartedView | null;
  lines: LineView[];
  figures: FigureView[];
  doorOpen: boolean;
  faxing: boolean;
  papers: PaperView[];
  compared: {
    a: { paper: Paper; field: string; value: string };
    b: { paper: Paper; field: string; value: string };
  } | null;
  hand: SlipView | null;
  /** Those that want work. `label` names each apart from every other. */
  slips: { slip: string; kind: SlipKind; name: string | null; label: TextRef }[];
  today: DayRow[];
  search: { name: string; birthDate: string; rows: SearchRow[]; ofOther?: boolean } | null;
  chart: ChartView | null;
  cover: CoverView | null;
  book: BookDay[];
  visitTypes: VisitTypeView[];
  inbox: InboxView[];
  team: TeamView[];
  rooms: RoomView[];
  work: WorkView[];
  referrals: ReferralsView | null;
  /** Null when no supply work was dealt. */ supplies: SuppliesView | null;
  records: RecordsView | null;
  /** Null where no rooms were dealt: then only the board is there to read. */
  roomWork: RoomWorkView | null;
  /** The tools of desk work; null where the shift deals none of it. */
  claims: ClaimsView | null;
  /** Null when no list was dealt. */ outreach: OutreachView | null;
  tasks: TaskView[];
  promises: PromiseView[];
  notes: NoteView[];
  drawer: {
    expectedCents: number;
    takings: { visit: string; name: string; cents: number; method: string; receipt: boolean }[];
    counted: boolean;
  };
  usual: { earned: boolean; streak: number };
  coach: TextRef | null;
  handover: { open: OpenView[]; given: boolean; due: boolean };
  /** Directory of numbers this office already holds. */
  directory: { id: string; name: string; number: string; fax: string; kind: string }[];
  /** True when nothing needs you: the moment for *skip to the next event*. */
  quiet: boolean;
}

/** One touchable thing of the desk: scene and DOM twin both render from this list; a test holds them equal. */
export interface DeskObject {
  id:
    | 'window'
    | 'phone'
    | 'line-1'
    | 'line-2'
    | 'line-3'
    | 'line-4'
    | 'line-5'
    | 'line-6'
    | 'monitor'
    | 'fax'
    | 'board'
    | 'clock'
    | 'door'
    | 'colleague'
    | 'drawer'
    | 'trays'
    | 'vault'
    | 'tube'
    | 'notes'
    | 'huddle'
    | `person-${string}`;
  name: TextRef;
  state: TextRef | null;
  /** The command that touching it gives, or the tool it opens (a face's own business), or neither for plain scenery. */
  command: Command | null;
  opens:
    | 'today'
    | 'book'
    | 'fax'
    | 'portal'
    | 'rooms'
    | 'slips'
    | 'notes'
    | 'drawer'
    | 'team'
    | 'phone'
    | 'supplies'
    | 'huddle'
    | null;
  /** New or has focus: may carry a tag in the scene. */
  calls: boolean;
}
export type { Manner };
