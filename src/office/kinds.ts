// The closed lists of the office: ask topics, tell items, slips, moods, statuses. Command, fact and content
// schemas are composed from these, so a word that is not here does not exist at this desk.
// Nothing here computes; ids are strings and times are milliseconds since midnight of the run's first day.
import * as v from 'valibot';

/** Milliseconds since the run's epoch: midnight at the start of its first day. Integer. */
export const Ms = v.pipe(v.number(), v.integer(), v.minValue(0));
export const Cents = v.pipe(v.number(), v.integer());
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const Text = v.pipe(v.string(), v.maxLength(600));

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The last stretch of a shift, in which the handover note is due. */
export const CLOSING_MS = 8 * MINUTE;

/** What can be asked of a person. A field on a slip asks the topic of the same name. */
export const ASK_TOPICS = [
  'reason',
  'full-name',
  'birth-date',
  'address',
  'phone',
  'insurance-changes',
  'card',
  'photo-id',
  'fetch-card',
  'emergency-contact',
  'who-for',
  'relation',
  'caller.name',
  'caller.place',
  'caller.number',
  'caller.company',
  'call-back.number',
  'patient.full-name',
  'patient.birth-date',
  'symptom.site',
  'symptom.onset',
  'reading',
  'medicine',
  'medicine.left',
  'pharmacy',
  'preferred-time',
  'visit-reason',
  'spelling',
  'middle-name',
  'hold',
  'voicemail-ok',
  'what-needed',
] as const;
export const AskTopic = v.picklist(ASK_TOPICS);
export type AskTopic = v.InferOutput<typeof AskTopic>;

/** The two identifiers this office takes (office policy: name and birth date, asked openly). */
export const IDENTIFIERS: readonly AskTopic[] = ['full-name', 'birth-date'];

/** What can be told that is not a row on a screen. */
export const TELL_ITEMS = [
  'what-next',
  'wait',
  'hours',
  'directions',
  'plans-taken',
  'errand-answer',
  'provider-late',
  'late-policy',
  'restroom',
  'copay-due',
  'balance',
  'not-covered',
  'plan-no-answer',
  'covered',
  'do-not-drive',
  'clinical',
  'privacy',
  'on-my-way',
  'next-patient',
  'prep',
  'clinic-list',
  'form-time',
  'video-link',
  'next-door',
  'signed-for',
  'will-tell',
  'fax-here',
  'fax-not-yet',
  'line-ready',
  'refill-time',
] as const;
export const TellItem = v.picklist(TELL_ITEMS);
export type TellItem = v.InferOutput<typeof TellItem>;

/** Classes of information about a patient; a contact's scope is a list of these. */
export const INFO_CLASSES = [
  'presence',
  'identifiers',
  'appointment-time',
  'medicines',
  'allergies',
  'results',
  'notes',
  'money',
  'flag',
] as const;
export const InfoClass = v.picklist(INFO_CLASSES);
export type InfoClass = v.InferOutput<typeof InfoClass>;

export const SLIP_KINDS = [
  'check-in',
  'message',
  'registration',
  'red-card',
  'check-out',
  'booking',
] as const;
export const SlipKind = v.picklist(SLIP_KINDS);
export type SlipKind = v.InferOutput<typeof SlipKind>;

export const CHART_TABS = ['summary', 'contacts', 'visits', 'documents', 'messages', 'access-log'] as const;
export const ChartTab = v.picklist(CHART_TABS);
export type ChartTab = v.InferOutput<typeof ChartTab>;

export const MANNERS = ['easy', 'short', 'worn', 'sharp'] as const;
export const Manner = v.picklist(MANNERS);
export type Manner = v.InferOutput<typeof Manner>;

export const MOODS = [
  'calm',
  'content',
  'waiting',
  'restless',
  'worried',
  'tired',
  'irritated',
  'frightened',
  'pain',
] as const;
export const Mood = v.picklist(MOODS);
export type Mood = v.InferOutput<typeof Mood>;

export const URGENCIES = ['now', 'today', 'routine'] as const;
export const Urgency = v.picklist(URGENCIES);

export const PACES = ['untimed', 'relaxed', 'real', 'busy'] as const;
export const Pace = v.picklist(PACES);
export type Pace = v.InferOutput<typeof Pace>;

/** What a teacher can lock for a whole shift: the pace as it was dealt, the handbook until the debrief. */
export const LOCKS = ['pace', 'handbook'] as const;
export const Lock = v.picklist(LOCKS);
export type Lock = v.InferOutput<typeof Lock>;

export const RESPONSIBILITIES = [
  'scheduling',
  'records',
  'billing',
  'communications',
  'clinical-support',
  'referrals',
  'supplies',
] as const;
export const Responsibility = v.picklist(RESPONSIBILITIES);
export type Responsibility = v.InferOutput<typeof Responsibility>;

/** Where a visit stands, in the clinic's words. */
export const VISIT_STATUSES = [
  'expected',
  'arrived',
  'checked-in',
  'roomed',
  'with-provider',
  'finished',
  'checked-out',
  'no-show',
  'cancelled',
  'left',
] as const;
export const VisitStatus = v.picklist(VISIT_STATUSES);
export type VisitStatus = v.InferOutput<typeof VisitStatus>;

export const LEVELS = ['junior', 'secretary', 'senior', 'lead', 'manager'] as const;
export const Level = v.picklist(LEVELS);

export const SKILLS = [
  'ehr',
  'terminology',
  'coding',
  'scheduling-software',
  'office-suite',
  'data-entry',
  'transcription',
  'hipaa',
  'insurance-verification',
  'telehealth',
  'empathy',
  'attention-to-detail',
  'organisation',
  'discretion',
  'problem-solving',
  'professionalism',
  'adaptability',
  'clear-communication',
] as const;
export const Skill = v.picklist(SKILLS);

/** Papers that can lie on the counter, or stand on the screen, and be compared line by line. */
export const PAPERS = [
  'photo-id',
  'card',
  'reply',
  'chart',
  'form',
  'booking',
  'order',
  'fax',
  'other-chart',
] as const;
export const Paper = v.picklist(PAPERS);
export type Paper = v.InferOutput<typeof Paper>;
