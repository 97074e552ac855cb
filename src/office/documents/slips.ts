// The slips at this desk: their fields, what each field asks, and which a complete message carries (office policy, from
// the elements a message needs). Data and look-ups only.
import type { AskTopic, SlipKind } from '../kinds.ts';
import type { Office, Slip } from '../state.ts';
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
    f('pharmacy', 'pharmacy'),
    f('verified', null, 'long'),
    f('told', null, 'long'),
  ],
  'red-card': [
    f('place', 'caller.place'),
    f('number', 'caller.number', 'phone'),
    f('site', 'symptom.site'),
    f('company', 'caller.company'),
    f('words', 'reason', 'long'),
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

/** Whose slip it is, as far as the desk can know: written on it, the visit it lies with, a new face, the open chart. */
export function patientOf(o: Office, s: Slip): string | null {
  const c = s.contact === null ? undefined : o.state.contacts[s.contact];
  const isNew = c?.identified && c.patient !== null && !o.state.charts[c.patient]?.exists;
  const visit = s.visit === null ? undefined : o.state.visits[s.visit];
  return s.fields.patient ?? visit?.patient ?? (isNew ? c.patient : null) ?? o.state.chart?.patient ?? null;
}

/** Whose file one may ask from: that of the open chart, else of the slip, once whoever one talks with said who they are. */
export function filedOf(o: Office, s: Slip | undefined): string | null {
  const c = s && s.contact !== null ? o.state.contacts[s.contact] : undefined;
  return o.state.chart?.patient ?? (s && c?.identified ? patientOf(o, s) : null);
}

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
