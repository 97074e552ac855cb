// What lies on the desk and hangs on the wall: papers, trays, tasks, promises, notes, the team, the rooms.
// Shapes only; nothing here is computed.
import type { Paper, Responsibility } from '../office/kinds.ts';
import type { WorkKind } from '../office/work/schema.ts';
import type { TextRef } from './text-ref.ts';
import type { VoiceView } from './voice.ts';

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
  remote: boolean;
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
