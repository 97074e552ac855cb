// The shape of what the session opens for the title: what is saved, and the ways into a shift. The session builds it;
// here it is only described, so that the title can be shown and tested without a session.
import type { Pace } from '../../office/kinds.ts';
import type { Session } from '../../session/types.ts';
import type { TextRef } from '../../views/types.ts';

export interface StartOptions {
  shift: 'first';
  scenario?: string;
  variant?: string;
  seed?: number;
  pace: Pace;
  help: 'coached' | 'scored' | 'exam';
  name: string;
}
export interface FileVerdict {
  verdict: string;
  message: TextRef;
  resume?: () => Promise<Session>;
}
export interface FrontDeskLike {
  saved: { name: string; shift: string; atMs: number } | null;
  start(options: StartOptions): Promise<Session>;
  resume(): Promise<Session>;
  readFile(text: string): Promise<FileVerdict>;
  scenarios: readonly { id: string; title: TextRef; brief: TextRef; variants: readonly string[] }[];
}
