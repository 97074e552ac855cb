// What faces see of the session: the view, acts going up, paces, and the unlogged state of the interface.
// A press shows at once (`pending`), its effect only after its log entry was written. Faces never touch the shift itself.
import type { Command } from '../office/commands.ts';
import type { Pace } from '../office/kinds.ts';
import type { DebriefView } from '../scoring/types.ts';
import type { DeskView, TextRef } from '../views/types.ts';

export type ActResult = { ok: true } | { ok: false; code: string; text: TextRef };

/** Which paper and which application are out; which scene the stage shows. Never saved, never in the log. */
export interface UiState {
  scene: 'title' | 'office' | 'talk' | 'call' | 'counter' | 'book' | 'debrief';
  app: 'today' | 'chart' | 'cover' | 'portal' | 'fax' | 'email' | 'voicemail' | 'book' | 'rooms' | 'tasks' | 'team' | 'drawer' | 'handbook' | 'directory' | null;
  paper: 'slip' | 'counter' | 'handover' | 'huddle' | null;
  verb: 'ask' | 'tell' | 'soothe' | 'hand-on' | 'close' | null;
  dialog: 'pause' | 'settings' | 'leave' | null;
  /** First mark of Compare, waiting for its second. */
  mark: { paper: string; field: string } | null;
  handbookPage: string | null;
  inboxItem: string | null;
}

export type SaveState = 'saved' | 'writing' | 'no-storage' | 'read-only';

export interface SessionSnapshot {
  view: DeskView; ui: UiState; pending: Command | null; paused: boolean; clockStopped: boolean; pace: Pace; save: SaveState; refusal: { code: string; text: TextRef } | null;
  /** Announcements for the two live regions, newest last; each is spoken once. */
  announcements: { seq: number; urgency: 'polite' | 'assertive'; text: TextRef }[];
  /** Captions of sounds, newest last. */
  captions: { seq: number; text: TextRef }[];
  debrief: DebriefView | null;
  playerName: string;
  help: 'coached' | 'scored' | 'exam';
}

export interface Session {
  snapshot(): SessionSnapshot;
  /** Called at most once a frame with the newest snapshot. Returns the way to stop. */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void;
  act(command: Command): Promise<ActResult>;
  ui(change: Partial<UiState>): void;
  pause(on: boolean): void;
  setPace(pace: Pace): void;
  /** The shift so far as a file's text. */
  exportLog(): string;
  /** Ends the sitting: writes the passed time and lets go of the lock. */
  leave(): Promise<void>;
}
