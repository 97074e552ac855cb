// What faces see of the session: the view, acts going up, paces, and the unlogged state of the interface.
// A press shows at once (`pending`), its effect only after its log entry was written. Faces never touch the shift itself.
import type { ContentNote } from '../scenario/content-notes.ts';
import type { Command } from '../office/commands.ts';
import type { Pace } from '../office/kinds.ts';
import type { Dictionary, Edition } from '../scenario/content.ts';
import type { Rule } from '../scenario/rule.ts';
import type { WORTH } from '../scenario/schema.ts';
import type { Counts, Settings, Shift } from '../shift/plan.ts';
import type { DebriefView, MomentView } from '../scoring/types.ts';
import type { DeskView, ReplyOption, TextRef } from '../views/types.ts';
import type { Weather } from '../views/weather.ts';
import type { ActWords } from './act-words.ts';
import type { PlacedMark } from './placed-marks.ts';
import type { Sought } from './sought.ts';

export type ActResult = { ok: true } | { ok: false; code: string; text: TextRef };

/** Which paper and which application are out; which scene the stage shows. Never saved, never in the log. */
export interface UiState {
  scene: 'title' | 'office' | 'talk' | 'call' | 'counter' | 'book' | 'debrief';
  app:
    | 'today'
    | 'chart'
    | 'cover'
    | 'portal'
    | 'fax'
    | 'email'
    | 'voicemail'
    | 'book'
    | 'rooms'
    | 'tasks'
    | 'team'
    | 'drawer'
    | 'handbook'
    | 'directory'
    | 'claims'
    | 'referrals'
    | 'records'
    | 'supplies'
    | 'lists'
    | null;
  paper: 'slip' | 'counter' | 'handover' | 'huddle' | null;
  verb: 'ask' | 'tell' | 'soothe' | 'hand-on' | 'close' | null;
  dialog: 'pause' | 'settings' | 'leave' | 'palette' | null;
  /** First mark of Compare, waiting for its second. */
  mark: { paper: string; field: string } | null;
  handbookPage: string | null;
  inboxItem: string | null;
  /** The piece of work in front, in its area's tool. */
  work: string | null;
  /** The talk that has just ended is still to be read: until the next act. */
  justNow: boolean;
  /** Of whom it was said once that they are still with you, before time is let run. */
  leavesTalk: string | null;
  /** The huddle card was taken up at this desk. */
  huddleRead: boolean;
}

export type SaveState = 'saved' | 'writing' | 'no-storage' | 'read-only';

export interface SessionSnapshot {
  view: DeskView;
  ui: UiState;
  pending: Command | null;
  paused: boolean;
  clockStopped: boolean;
  pace: Pace;
  save: SaveState;
  refusal: { code: string; text: TextRef } | null;
  /** Announcements for the two live regions, newest last; each is spoken once. */
  announcements: { seq: number; urgency: 'polite' | 'assertive'; text: TextRef }[];
  /** Captions of sounds, newest last. */
  captions: { seq: number; text: TextRef }[];
  debrief: DebriefView | null;
  playerName: string;
  /** Who reads along in a pair, the class code, which attempt it is. */ seat: Seat;
  /** What the file of this shift is called where it is handed in. */ resultName: string;
  /** In a pair: how many talks have ended; they change with each. */ pairTurn: number;
  /** Which of several attempts counts in this class. */ counts: Counts;
  help: 'coached' | 'scored' | 'exam';
  /** What the colleague says just now (help *coached*, between conversations). Also, without the name, `view.coach`. */
  coach: { who: string; text: TextRef } | null;
  /** Our own mistake stopped the shift: nothing can be done any more but save the file. */
  failure: TextRef | null;
  /** Read only, and the other window has let go: `takeOver` makes this one the writer. */
  canTakeOver: boolean;
  /** A second try from some minute: no score of its own. */
  unscored: boolean;
  /** A log lies there to be looked at, and nothing can be done in it; null while a shift is played. */
  viewing: ViewingView | null;
  /** At the window, all day. Scenery. */
  weather: Weather;
}

export type Worth = keyof typeof WORTH;

/** So many simulated seconds in one real one, or an act a breath. */
export type Speed = 'acts' | 1 | 4 | 16;

/** Where one is in a log that is looked at. Places are entries' numbers; before the first is one place more. */
export interface ViewingView {
  /** The whole shift, a minute of it as it is done well, or a situation before a class. */
  of: 'whole' | 'minute' | 'class';
  /** It was opened from a debrief, and closing it leads back there. */
  beside: boolean;
  /** Every place with an act of its own, in order: what a step goes to. */
  stops: readonly number[];
  at: number;
  act: { atMs: number; words: ActWords } | null;
  playing: Speed | null;
  finished: boolean;
  marks: readonly PlacedMark[];
  /** Whose shift it is, as whoever opened it calls them; empty where nobody said. */
  whose: string;
  /** What one came to see; null for whoever only looks. */
  sought: Sought | null;
}
export interface Viewer {
  at(seq: number): void;
  /** Act by act. */
  step(by: 1 | -1): void;
  /** To the next place, or the last, where a mark fell. */
  toMark(by: 1 | -1): void;
  play(speed: Speed | null): void;
  /** Before a class; null for whoever looks alone. */
  readonly lesson: Lesson | null;
}

/** Before a class: where it is to choose what is said, and what each choice causes. */
export interface Lesson {
  readonly beats: readonly Beat[];
  /** Set while a choice is played on in a copy. */
  readonly shown: ChoiceShown | null;
  see(beat: Beat, reply: string): void;
  /** Something was said with the act one is at. */
  readonly spokenHere: boolean;
  /** Out of the copy, to the vote. */
  back(): void;
}
/** The place just before a reply is given, and what can be said there. */
export interface Beat {
  seq: number;
  set: string;
  options: readonly ReplyOption[];
}
export interface ChoiceShown {
  beat: Beat;
  reply: string;
  worth: Worth;
  why: TextRef;
  /** What is said back at once. */
  answers: readonly TextRef[];
  /** Marks that stand and fall with it. */
  marks: readonly MomentView[];
}

/** Who sits there: beside the log, under the file's seal alone. */
export interface Seat {
  name: string;
  /** Two at one desk: this one reads, whenever the first acts. */ pair?: string;
  /** The class code it was begun with, and the policy card behind it. */ code?: string;
  /** With a code: the how-manyth attempt of this name on this machine. */ attempt?: number;
}

export interface Session {
  /** The scenarios dealt for this shift, by id: for what can be made ready, never to be shown. */
  readonly stories: readonly string[];
  snapshot(): SessionSnapshot;
  /** Called at most once a frame with the newest snapshot. Returns the way to stop. */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void;
  act(command: Command): Promise<ActResult>;
  ui(change: Partial<UiState>): void;
  pause(on: boolean): void;
  setPace(pace: Pace): void;
  /** The shift so far as a file's text. */
  exportLog(): string;
  /** From read only to writing, once `canTakeOver`. */
  takeOver(): Promise<ActResult>;
  /** Goes on in a copy of this shift, from before that entry, settings kept, unscored. What was played stays as it is. */
  tryAgain(fromSeq: number): Promise<ActResult>;
  /** For a log that is looked at; null while a shift is played. */
  readonly viewer: Viewer | null;
  /** The whole shift again to be looked at, from its start or where a mark fell. */
  lookBack(mark: string | null): Promise<ActResult>;
  /** A moment as it is done well, from its first entry, to be looked at; nothing of it is kept. */
  watch(unit: string, fromSeq: number): Promise<ActResult>;
  /** Back to the debrief it was opened from. */
  stopLooking(): void;
  /** Ends the sitting: writes the passed time and lets go of the lock. */
  leave(): Promise<void>;
}

export interface StartOptions {
  shift: Shift;
  /** One situation alone: its variant, or a surprise (also when none is named). */
  scenario?: string;
  variant?: string | 'surprise';
  /** A uint32; without one the machine picks. */
  seed?: number;
  pace: Pace;
  help: SessionSnapshot['help'];
  name: string;
  pair?: string;
  /** Subjects to leave out. */ without?: Settings['without'];
  /** What a class code brings with it. */
  class?: { code: string; terms: Pick<Settings, 'locks' | 'untimed' | 'counts' | 'policy'> };
}

/** What a file brought turned out to be. `resume` is there when something of it can be played on. */
export interface FileReading {
  verdict: 'ok' | 'damaged' | 'edited' | 'other-version';
  message: TextRef;
  resume?(): Promise<Session>;
}

/** What a class code says: the shift it deals, or why it deals none here. */
export type CodeReading =
  | {
      ok: true;
      code: string;
      words: string;
      start: Pick<StartOptions, 'shift' | 'pace' | 'help'> & Required<Pick<StartOptions, 'seed' | 'class'>>;
    }
  | { ok: false; text: TextRef };

/** A rule as the handbook is given it. */
export type HandbookRule = Omit<Rule, 'cost' | 'handbook'> & {
  cost: TextRef | null;
  handbook: { page: string; keywords: string[]; see: string[] };
};

/** A finished shift in the player's own record. */
export interface PastShift {
  id: string;
  name: string;
  shift: string;
  playedAt: number;
  total: number | null;
  unscored: boolean;
}

/** A shift of this edition that was left before its end, and can be taken up again. */
export interface UnfinishedShift extends Pick<Seat, 'name' | 'pair' | 'code'> {
  id: string;
  shift: string;
  atMs: number;
}

/** What stands behind the title: the ways into a shift, and what an edition holds. */
export interface FrontDesk {
  /** The shift last left unfinished under this edition. */
  readonly saved: { name: string; shift: string; atMs: number } | null;
  /** All of them, the newest first: on a shared machine each is somebody's. */
  readonly unfinished: readonly UnfinishedShift[];
  /** One left unfinished under another edition: it cannot be played on, but its file can be had. */
  readonly outdated: { name: string; shift: string; atMs: number; file(): Promise<string> } | null;
  /** False: this browser keeps nothing; a shift can be played and saved as a file. */
  readonly keeps: boolean;
  readonly past: readonly PastShift[];
  start(options: StartOptions): Promise<Session>;
  /** The one with that id, or the newest. */
  resume(id?: string): Promise<Session>;
  readFile(text: string): Promise<FileReading>;
  /** Reads a class code as typed; never throws. */
  readCode(text: string): CodeReading;
  readonly scenarios: readonly {
    id: string;
    title: TextRef;
    brief: TextRef;
    variants: string[];
    /** What it touches: said before it is practised. */ contentNotes: readonly ContentNote[];
  }[];
  readonly handbook: readonly HandbookRule[];
  /** What this build plays by: for pages that check, deal or print, not for the desk. */
  readonly edition: Edition;
  readonly dictionary: Dictionary;
}

/** Why a shift could not be taken up, in words for the player. */
export class CannotOpen extends Error {
  readonly text: TextRef;
  constructor(text: TextRef) {
    super(text.id);
    this.text = text;
  }
}
