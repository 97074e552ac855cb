// What can be seen and heard of the people one has to do with: at the window, on the six lines, in the scene.
// Shapes only; nothing here is computed.
import type { AskTopic, Mood } from '../office/kinds.ts';
import type { TextRef } from './text-ref.ts';
import type { VoiceView } from './voice.ts';

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
  /** Rows now on a screen that can be told, named with whose they are; `ofOther`: off a chart opened for another talk. */
  tellable: { item: string; label: TextRef; whole: boolean; ofOther?: boolean }[];
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
