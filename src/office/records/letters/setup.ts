// What a morning deals of one letter: the wish as it came in, what the templates still hold from last time, what may be
// looked up, and, behind the screen, what the clinician would have written and how closely it is read before signing.
import type { LetterField, LetterWay, Template } from './kinds.ts';

export interface LetterSetup {
  work: string;
  patient: string;
  name: string;
  birthDate: string;
  /** Whose letter it is: who signs it. */
  provider: string;
  /** Who wrote the wish: the patient or the clinician. */
  by: 'patient' | 'provider';
  wish: Template;
  /** What the wish says of each field, dates as on paper. What it leaves open is not here. */
  says: Partial<Record<LetterField, string>>;
  /** The one thing that the wish leaves open, and what the clinician writes there when asked. */
  open: LetterField | null;
  answer: string;
  /** What the templates still hold from the last time they were used. */
  left: Partial<Record<LetterField, string>>;
  /** What the visit was for, as a line id: it is merged into a paragraph. */
  reason: string;
  shelf: Template[];
  /** The way the wish names; null where it says nothing and the way on file goes. */
  how: LetterWay | null;
  onFile: LetterWay;
  /** A signed form for this receiver is on file. */
  form: boolean;
  /** Who lives at the address that no longer is theirs. */
  formerly: 'nobody' | 'somebody';
  /** Reads every line before signing; otherwise only sees that no line is blank. */
  close: boolean;
  signsInMs: number;
}
