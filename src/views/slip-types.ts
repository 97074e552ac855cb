// A slip in the hand and its lines, as they are seen: what stands on each, what may be asked, what is on file.
// Types only; what they hold is worked out beside.
import type { AskTopic, Paper, SlipKind } from '../office/kinds.ts';
import type { TextRef } from './text-ref.ts';

export interface SlipField {
  field: string;
  label: TextRef;
  value: string;
  /** The topic that activating the blank field asks, or null for free text. */
  asks: AskTopic | null;
  /** What is on file, for *confirm what is on file* (the closed way); null when nothing is. */
  onFile: string | null;
  input: 'text' | 'date' | 'phone' | 'choice' | 'patient' | 'long';
  /** The value as one reads it: for a patient the name on the chart, never an id. */
  shown: string;
  /** Belongs to what this message is about, as far as one knows; the others wait behind *More lines*. */
  now: boolean;
  /** The line they said it in, where no value of it was heard: their own words, to be written as they stand. */
  said: TextRef | null;
  /** Asked the closed way, and it was let stand. */
  confirmed: boolean;
  choices?: { value: string; label: TextRef }[];
  required: boolean;
}
export interface SlipView {
  slip: string;
  kind: SlipKind;
  title: TextRef;
  contact: string | null;
  item: string | null;
  fields: SlipField[];
  state: 'open' | 'sent';
  visit: string | null;
  patient: string | null;
  /** The name on the chart of whoever it is about, once that is known here. */
  patientName: string | null;
  /** What lies or lay on the counter in its talk, and what was scanned of it. */
  handed: Paper[];
  scanned: { what: string; sides: string }[];
  /** What was booked or moved in its talk. */
  next: { visit: string; startMs: number; provider: string; name: string }[];
}
