// What the practice's specialists ask for in a packet and what its plans ask for before they say yes: invented, like the
// plans themselves, and shown to the player on the sheet beside the work. Tables only; who is dealt what stands beside.
import type { Attachment, PacketPart, PlanSheet, Service } from '../../../office/referrals/setup.ts';
import { FEDERAL_CLOCK } from '../../../office/referrals/clocks.ts';
import { LEARNED_WRONGLY, SECOND_LINE } from '../numbers.ts';

export interface Receiver {
  id: string;
  service: Service;
  asks: PacketPart[];
  /** The number the fax machine learned wrongly once upon a time. */
  misremembered: string;
  /** A second number that stands on a letterhead of theirs. */
  otherNumber: string;
  reasons: { key: string; routine: boolean }[];
}
const ALWAYS: PacketPart[] = ['order', 'demographics', 'coverage'];
export const RECEIVERS: readonly Receiver[] = [
  {
    id: 'orthopaedist',
    service: 'knee-consult',
    asks: [...ALWAYS, 'office-note', 'imaging'],
    misremembered: LEARNED_WRONGLY.orthopaedist,
    otherNumber: SECOND_LINE.orthopaedist,
    reasons: [
      { key: 'knee-months', routine: true },
      { key: 'knee-this-week', routine: false },
    ],
  },
  {
    id: 'cardiology',
    service: 'heart-consult',
    asks: [...ALWAYS, 'office-note', 'results', 'medicines'],
    misremembered: LEARNED_WRONGLY.cardiology,
    otherNumber: SECOND_LINE.cardiology,
    reasons: [
      { key: 'heart-murmur', routine: true },
      { key: 'heart-this-week', routine: false },
    ],
  },
  {
    id: 'millpond-imaging',
    service: 'knee-mri',
    asks: [...ALWAYS],
    misremembered: LEARNED_WRONGLY['millpond-imaging'],
    otherNumber: SECOND_LINE['millpond-imaging'],
    reasons: [
      { key: 'knee-scan', routine: true },
      { key: 'knee-scan-this-week', routine: false },
    ],
  },
  {
    id: 'foundry-therapy',
    service: 'therapy',
    asks: [...ALWAYS, 'office-note'],
    misremembered: LEARNED_WRONGLY['foundry-therapy'],
    otherNumber: SECOND_LINE['foundry-therapy'],
    reasons: [{ key: 'therapy-knee', routine: true }],
  },
];

/** Visits that one order asks for. */
export const UNITS: Record<Service, readonly number[]> = {
  'knee-consult': [1],
  'heart-consult': [1],
  'knee-mri': [1],
  therapy: [6, 8, 12],
};
/** What each plan wants to be asked about. Medicare itself wants none of these. */
const NEEDS: Record<string, readonly Service[]> = {
  'cascade-mutual': ['knee-mri', 'therapy'],
  'northbridge-health': ['knee-consult', 'heart-consult', 'knee-mri', 'therapy'],
  'harbor-state-plan': ['knee-mri', 'therapy'],
  'union-trades-fund': ['knee-mri', 'therapy'],
  larkspur: ['knee-mri'],
};
export const needsAuthorization = (payer: string, service: Service): boolean =>
  NEEDS[payer]?.includes(service) ?? false;

/** Plans that the federal clock binds keep it; the others keep their own. */
const CLOCKS: Record<string, Omit<PlanSheet, 'asks'>> = {
  'cascade-mutual': { standardDays: 5, expeditedHours: 72 },
  'northbridge-health': { standardDays: 6, expeditedHours: 48 },
  'harbor-state-plan': FEDERAL_CLOCK,
  'union-trades-fund': { standardDays: 10, expeditedHours: 72 },
  larkspur: { standardDays: 4, expeditedHours: 72 },
};
const ASKS: Record<Service, readonly Attachment[]> = {
  'knee-consult': ['office-note'],
  'heart-consult': ['office-note'],
  'knee-mri': ['office-note', 'x-ray-report'],
  therapy: ['office-note'],
};
/** What a reviewer may want besides, and only says when asked. */
export const WANTED_LATER: Record<Service, Attachment> = {
  'knee-consult': 'x-ray-report',
  'heart-consult': 'medicines',
  'knee-mri': 'therapy-notes',
  therapy: 'x-ray-report',
};
export const sheetOf = (payer: string, service: Service): PlanSheet => ({
  ...(CLOCKS[payer] ?? { standardDays: 7, expeditedHours: null }),
  asks: [...ASKS[service]],
});
