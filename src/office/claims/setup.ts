// The claims of a morning as dealt: visits to charge and claims that came back, what lies in each folder, and the hidden
// part: what the record and the payer really hold, and which ways are right. Fixed for the run.
import type { AskOf, ClaimFields, SendAs, SettleHow } from './schema.ts';
import type { YearSoFar } from './terms.ts';

/** One paper of a folder: its line, and rows that stand on it. */
export interface FolderPaper {
  id: string;
  kind: 'note' | 'card' | 'log' | 'report' | 'letter' | 'remittance';
  line: string;
  params: Record<string, string | number>;
  /** Claim field → value as it stands on the paper. */
  rows: Record<string, string>;
}
/** What came back with a claim: an acknowledgment (277CA) or a remittance (835). */
export interface PayerAnswer {
  kind: '277CA' | '835';
  /** Category of a 277CA, or the bare reason code of a remittance. */
  code: string;
  group: 'CO' | 'PR' | 'OA' | 'PI' | null;
  cents: number;
}
/** The right ways, hidden. */
export interface RightWays {
  fields: ClaimFields;
  /** Plan that pays first. */
  payer: string;
  ways: (
    | { do: 'send'; as: SendAs; attach: string | null }
    | { do: 'settle'; how: SettleHow; cents: number | null }
  )[];
  /** What the payer says to a way that does not mend it: the old reason, again. */
  otherwise: string;
  shareCents: number | null;
}
export interface ClaimSetup {
  work: string;
  /** The number printed on it. */
  claim: string;
  patient: string;
  visit: string | null;
  provider: string;
  on: string;
  booked: string;
  /** What the clinician circled on the sheet. */
  circled: string;
  folder: FolderPaper[];
  /** The side the sheet names: no plan minds it as a modifier, and none asks for it. */
  side?: string;
  asks: Partial<Record<AskOf, { afterMs: number; paper: FolderPaper }>>;
  /** As it went out before; null for a visit that was never charged. */
  sent: (ClaimFields & { payer: string; 'member-id': string; 'subscriber-name': string }) | null;
  answer: PayerAnswer | null;
  year: YearSoFar;
  right: RightWays;
}
/** A second plan that a patient has: on file here, and in that plan's own records. */
export interface SecondPlan {
  patient: string;
  payer: string;
  memberId: string;
  name: string;
  group: string;
  effective: string;
  active: boolean;
  /** Whether this desk has it on file, and puts it first. */
  onFile: boolean;
  first: boolean;
}
export interface ClaimsSetup {
  claims: Record<string, ClaimSetup>;
  plans: SecondPlan[];
}
