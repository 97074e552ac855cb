// A rule as the handbook shows it. The entities come from the rule files; their text is already line ids.
// Nothing here is authored and nothing is computed.
import type { TextRef } from '../../../views/types.ts';

export interface HandbookEntry {
  id: string;
  title: TextRef;
  statement: TextRef;
  /** Parts of one rule differ in standing: read in a source, or this office's policy. */
  parts: readonly { id: string; standing: 'read' | 'policy'; cite?: string | null; text: TextRef }[];
  exceptions?: TextRef | null;
  wrong: readonly TextRef[];
  words: readonly TextRef[];
  cost: TextRef | null;
  source: { read: string; asOf: string };
  handbook: { page: string; keywords: readonly string[]; see: readonly string[] };
}
