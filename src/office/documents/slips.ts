// The slips at this desk: their fields, what each field asks, and which a complete message carries (office policy, from
// the elements a message needs). Data and look-ups only.
import { type AskTopic, DAY, type SlipKind } from '../kinds.ts';
import { GONE, NOT_YET_IN } from '../calendar/todaysVisit.ts';
import type { Office, Slip, VisitState } from '../state.ts';
import { truthOf } from '../people/rules.ts';
import { fileOf } from '../coverage/rules.ts';

export interface SlipFieldSpec {
  field: string;
  asks: AskTopic | null;
  input: 'text' | 'date' | 'phone' | 'choice' | 'patient' | 'long';
  required: boolean;
}
const f = (
  field: string,
  asks: AskTopic | null,
  input: SlipFieldSpec['input'] = 'text',
  required = false,
): SlipFieldSpec => ({ field, asks, input, required });

export const SLIP_FIELDS: Record<SlipKind, SlipFieldSpec[]> = {
  'check-in': [
    f('full-name', 'full-name'),
    f('birth-date', 'birth-date', 'date'),
    f('address', 'address'),
    f('phone', 'phone', 'phone'),
    f('emergency-contact', 'emergency-contact'),
    f('insurance-changes', 'insurance-changes'),
  ],
  message: [
    f('caller', 'caller.name', 'text', true),
    f('patient', null, 'patient', true),
    f('birth-date', 'birth-date', 'date'),
    f('call-back', 'call-back.number', 'phone', true),
    f('words', 'reason', 'long', true),
    f('site', 'symptom.site'),
    f('onset', 'symptom.onset'),
    f('reading', 'reading'),
    f('medicine', 'medicine'),
    f('left', 'medicine.left'),
    f('pharmacy', 'pharmacy'),
    f('verified', null, 'long'),
    f('told', null, 'long'),
  ],
  'red-card': [
    f('place', 'caller.place', 'text', true),
    f('number', 'caller.number', 'phone', true),
    f('site', 'symptom.site'),
    f('company', 'caller.company'),
    f('words', 'reason', 'long', true),
  ],
  registration: [
    f('full-name', 'full-name'),
    f('birth-date', 'birth-date', 'date'),
    f('address', 'address'),
    f('phone', 'phone', 'phone'),
    f('emergency-contact', 'emergency-contact'),
  ],
  'check-out': [f('follow-up', null), f('note', null, 'long')],
  booking: [
    f('patient', null, 'patient'),
    f('visit-type', null, 'choice'),
    f('reason', 'visit-reason', 'long'),
  ],
};

/** Written about a talk, and sent to somebody: a message, or the red card. */
export const isNote = ({ kind }: Pick<Slip, 'kind'>): boolean => kind === 'message' || kind === 'red-card';

/**
 * The chart somebody laid beside this talk: opened for it last, once a name was given. The office knows better whose it
 * is; a slip may not, or it would say which of two look-alikes stands there.
 */
export function chartOfTalk(o: Office, contact: string | null): string | null {
  const c = contact === null ? undefined : o.state.contacts[contact];
  if (!c || (!c.named && c.kind !== 'team')) return null;
  let last: { patient: string; atMs: number } | null = null;
  for (const { patient, log } of Object.values(o.state.charts)) {
    const atMs = log.filter((l) => l.contact === c.id).at(-1)?.atMs;
    if (atMs !== undefined && (last === null || atMs > last.atMs)) last = { patient, atMs };
  }
  return last?.patient ?? null;
}

/** Whose slip it is, as far as the desk can know: written on it, done from it, a new face, the chart opened for its talk. */
export function patientOf(o: Office, s: Slip): string | null {
  const c = s.contact === null ? undefined : o.state.contacts[s.contact];
  const isNew = c?.identified && c.patient !== null && !o.state.charts[c.patient]?.exists;
  const visit = s.visit === null ? undefined : o.state.visits[s.visit];
  return s.fields.patient ?? visit?.patient ?? chartOfTalk(o, s.contact) ?? (isNew ? c.patient : null);
}

/** The visit a check-in or check-out is about: done from it, else the visit of today of whoever it is about. */
export function visitOf(o: Office, s: Slip): string | null {
  if (s.visit !== null || (s.kind !== 'check-in' && s.kind !== 'check-out')) return s.visit;
  const patient = patientOf(o, s);
  const today = Math.floor(o.state.nowMs / DAY);
  const mine = Object.values(o.state.visits).filter(
    (x) => x.patient === patient && Math.floor(x.startMs / DAY) === today && x.status !== 'cancelled',
  );
  const wanted = (x: VisitState): boolean =>
    s.kind === 'check-in' ? NOT_YET_IN.has(x.status) : x.status === 'finished';
  return (mine.find(wanted) ?? mine[0])?.id ?? null;
}

/** The talk is over and what the slip was for has happened, whoever did it: it wants no more work. */
export function isDone(o: Office, s: Slip): boolean {
  const id = visitOf(o, s);
  const visit = id === null ? undefined : o.state.visits[id];
  if (!visit || s.contact === null || o.state.contacts[s.contact]?.status !== 'closed') return false;
  return s.kind === 'check-in'
    ? visit.status !== 'expected' && visit.status !== 'arrived'
    : visit.status === 'checked-out' || GONE.has(visit.status);
}

/** Whose file one may ask from: that of whoever the slip is about; without a slip, of the chart opened for this talk. */
export const filedOf = (o: Office, s: Slip | undefined): string | null =>
  s ? patientOf(o, s) : chartOfTalk(o, o.state.foreground);

/** What is on file for a field, for the closed question; null where the file has nothing. */
export function onFile(o: Office, patient: string | null, field: string): string | null {
  const c = patient === null ? undefined : o.state.charts[patient];
  if (!c?.exists) return null;
  switch (field) {
    case 'full-name':
      return c.fullName;
    case 'birth-date':
      return c.birthDate;
    case 'address':
      return c.address;
    case 'phone':
      return c.phone;
    case 'emergency-contact':
      return c.emergencyContact;
    case 'insurance-changes':
      return fileOf(o, patient as string)?.memberId ?? null;
    default:
      return null;
  }
}

/** The number the machine kept beside a voicemail; null where it kept none. */
export const numberOf = (o: Office, item: string): string | null => {
  const at = o.setup.inbox[item];
  return at?.kind === 'voicemail' && at.fromPerson !== null ? truthOf(o, at.fromPerson, 'phone') : null;
};

/**
 * What a new slip takes over from paper that lies here: of whoever was just made a chart, what stands on the
 * registration, right or wrong; of an item, the name and number it shows. Never what has to be heard or asked.
 */
export function carriedTo(
  o: Office,
  { kind, contact, item }: Pick<Slip, 'kind' | 'contact' | 'item'>,
): Record<string, string> {
  if (kind === 'message' && item !== null) {
    const from = o.setup.inbox[item];
    const number = numberOf(o, item);
    return {
      ...(from && from.fromPerson !== null ? { caller: from.from } : {}),
      ...(number === null ? {} : { 'call-back': number }),
    };
  }
  const c = contact === null ? undefined : o.state.contacts[contact];
  const made = Object.values(o.state.slips).find(
    (s) => s.kind === 'registration' && s.state === 'sent' && s.contact === contact,
  );
  if (kind !== 'check-in' || !made || !c?.patient || !o.state.charts[c.patient]?.exists) return {};
  return Object.fromEntries(Object.entries(made.fields).filter(([, value]) => value !== ''));
}

/** What a field should hold: what was meant when it was heard, else what the person is. Null: free text. */
export function truthOfField(o: Office, slip: Slip, field: string): string | null {
  const c = slip.contact === null ? undefined : o.state.contacts[slip.contact];
  const item = slip.item === null ? undefined : o.setup.inbox[slip.item];
  if (!c) return item && field === 'patient' ? item.patient : null;
  if (field === 'patient') return c.patient;
  const heard = c.heard[field]?.true;
  if (heard !== undefined) return heard;
  if (field === 'caller') return o.setup.people[c.person]?.name ?? null;
  if (field === 'call-back' || field === 'number') return truthOf(o, c.person, 'phone');
  return truthOf(o, c.patient ?? c.person, field);
}
