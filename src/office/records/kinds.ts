// The closed lists of the records desk: who asks, which parts a record has, what a form can lack, how copies travel,
// what kind of paper is filed, what can be reported. A word that is not here does not exist at this desk.
import * as v from 'valibot';

export const ASKERS = [
  'patient',
  'provider',
  'insurer',
  'attorney',
  'employer',
  'public-health',
  'court',
] as const;
export const Asker = v.picklist(ASKERS);
export type Asker = v.InferOutput<typeof Asker>;

/** The parts a record is copied in. `therapy-notes` are a counselor's separate session notes: they stay where they are. */
export const PARTS = [
  'visit-note',
  'older-notes',
  'lab-results',
  'medicines',
  'immunizations',
  'billing',
  'therapy-notes',
] as const;
export const Part = v.picklist(PARTS);
export type Part = v.InferOutput<typeof Part>;

/** What keeps a release form from holding, and the case that there is none. */
export const GAPS = [
  'no-form',
  'what',
  'recipient',
  'purpose',
  'expiry',
  'signature',
  'date',
  'rights',
  'expired',
] as const;
export const Gap = v.picklist(GAPS);
export type Gap = v.InferOutput<typeof Gap>;

export const WAYS = ['portal', 'e-mail', 'fax', 'paper'] as const;
export const Way = v.picklist(WAYS);
export type Way = v.InferOutput<typeof Way>;

/** Why a copy left, as the release log has it. */
export const REASONS = [
  'own-copy',
  'treatment',
  'payment',
  'authorization',
  'required-report',
  'mistake',
] as const;
export const Reason = v.picklist(REASONS);
export type Reason = v.InferOutput<typeof Reason>;

export const DOCUMENT_KINDS = [
  'lab-result',
  'imaging-report',
  'consult-note',
  'discharge-summary',
  'immunization-record',
  'signed-form',
  'insurance-card',
] as const;
export const DocumentKind = v.picklist(DOCUMENT_KINDS);
export type DocumentKind = v.InferOutput<typeof DocumentKind>;

/** What a clinician sees before it is filed away. */
export const SEEN_FIRST: readonly DocumentKind[] = [
  'lab-result',
  'imaging-report',
  'consult-note',
  'discharge-summary',
];

export const SET_ASIDE = ['no-match', 'page-missing', 'not-ours'] as const;
export const SetAside = v.picklist(SET_ASIDE);

export const AMEND_WAYS = ['addendum', 'overwrite', 'delete'] as const;
export const AmendWay = v.picklist(AMEND_WAYS);
export type AmendWay = v.InferOutput<typeof AmendWay>;

/** What an incident report says happened. The first eight are of this desk; the last is of any other. */
export const INCIDENTS = [
  'wrong-person',
  'sent-too-much',
  'wrong-chart',
  'misfiled',
  'overwritten',
  'not-logged',
  'wrong-word',
  'form-filled',
  'other',
] as const;
export const Incident = v.picklist(INCIDENTS);
export type Incident = v.InferOutput<typeof Incident>;

export const CONTAIN_WAYS = [
  'asked-to-destroy',
  'retracted',
  'original-restored',
  'author-told',
  'log-completed',
] as const;
export const ContainWay = v.picklist(CONTAIN_WAYS);
export type ContainWay = v.InferOutput<typeof ContainWay>;
