// What can be seen from the chair, as plain data: the only thing faces (scenes, panels) and bots read. The whole desk is here,
// its parts beside it; whoever reads any of it reads it from here.
// Times are milliseconds since midnight of the run's first day. Nothing here is computed.
import type { Lock, Pace, Paper, SlipKind } from '../office/kinds.ts';
import type { BookDay, VisitTypeView } from './book-types.ts';
import type { ChartView, CoverView, DayRow, SearchRow } from './chart-types.ts';
import type { ClaimsView } from './claims.ts';
import type { OutreachView } from './outreach.ts';
import type { RecordsView } from './records.ts';
import type { ReferralsView } from './referrals.ts';
import type { RoomWorkView } from './rooms.ts';
import type { SlipView } from './slip-types.ts';
import type { SuppliesView } from './supplies.ts';
import type { ContactView, FigureView, LineView, PartedView, TalkView } from './talk-types.ts';
import type { TextRef } from './text-ref.ts';
import type {
  InboxView,
  NoteView,
  OpenView,
  PaperView,
  PromiseView,
  RoomView,
  TaskView,
  TeamView,
  WorkView,
} from './tray-types.ts';

export type * from './book-types.ts';
export type * from './chart-types.ts';
export type * from './object-types.ts';
export type { SlipField, SlipView } from './slip-types.ts';
export type * from './talk-types.ts';
export type { TextRef } from './text-ref.ts';
export type * from './tray-types.ts';

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
  /** The message that was sent last, by name, as long as one may wonder whether it went; `ofOther`: not of the talk in front. */
  sent: { message: string; to: string[]; about: string; atMs: number; ofOther?: boolean } | null;
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
