// What a morning deals to the records desk: letters that ask for copies, entries to put right, stacks of paper, dictations.
// All that is printed or heard is here as it can be seen; what is right follows from it, in the rules beside this file.
import type { Asker, DocumentKind, Part, Way } from './kinds.ts';
import type { LetterSetup } from './letters/setup.ts';

/** A release form as it lies there: an empty string is a line left blank. Dates as on paper. */
export interface ReleaseForm {
  what: Part[];
  recipient: string;
  purpose: string;
  expires: string;
  signature: string;
  signed: string;
  /** The three printed statements: right to revoke, what does not depend on it, that it may be passed on. */
  rights: boolean;
}
export interface RequestSetup {
  work: string;
  patient: string;
  asker: Asker;
  /** The sender as printed, and the organization in our directory where we hold its numbers. */
  from: string;
  org: string | null;
  name: string;
  birthDate: string;
  receivedDay: number;
  asks: Part[];
  /** The visit that a payer asks about. */
  visitOn: string;
  how: Way;
  /** Where the letter wants it sent, as printed. */
  to: string;
  form: ReleaseForm | null;
  /** What the chart holds, with its pages. */
  held: Partial<Record<Part, number>>;
}

export interface CorrectionSetup {
  work: string;
  patient: string;
  name: string;
  birthDate: string;
  /** `own`: a desk entry that you signed yesterday. `clinical`: a provider's signed note that the patient wants changed. */
  of: 'own' | 'clinical';
  author: string;
  entryOn: string;
  receivedDay: number;
  /** Line ids of the entry as it stands and of what is said to be wrong, with their parameters. */
  entry: string;
  asked: string;
  params: Record<string, string | number>;
  /** The value that stands there, and the one that is true. */
  stands: string;
  true: string;
}

/** What a date on a paper is called there. */
export type DateLabel =
  | 'collected'
  | 'taken'
  | 'seen'
  | 'admitted'
  | 'discharged'
  | 'given'
  | 'signed'
  | 'copied'
  | 'issued'
  | 'received'
  | 'printed'
  | 'faxed';
export interface PaperSetup {
  id: string;
  /** Whose it truly is; null when nobody here fits. */
  owner: string | null;
  kind: DocumentKind;
  from: string;
  name: string;
  birthDate: string;
  /** Dates as printed, in the order in which they stand. The first named in `served` is the day of service. */
  dates: {
    label: DateLabel;
    on: string;
  }[];
  served: string;
  page: number;
  pages: number;
  /** Pages that lie there. */
  there: number;
}
export interface ScanSetup {
  work: string;
  papers: PaperSetup[];
}

/** A gap to type in a dictated sentence: what is heard there, in which surroundings, and what may stand there. */
export interface DictationField {
  field: string;
  kind: 'plain' | 'abbreviation' | 'sound-alike' | 'unclear' | 'implausible';
  heard: string;
  /** A sentence with {heard} in it. */
  line: string;
  params: Record<string, string | number>;
  /** Words around it that settle a sound-alike. */
  context: string;
  right: string[];
}
export interface DictationSetup {
  work: string;
  patient: string;
  provider: string;
  fields: DictationField[];
}

export interface RecordsSetup {
  requests: Record<string, RequestSetup>;
  corrections: Record<string, CorrectionSetup>;
  scans: Record<string, ScanSetup>;
  dictations: Record<string, DictationSetup>;
  letters: Record<string, LetterSetup>;
}
