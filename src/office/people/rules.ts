// Search, registration and changes of demographics. Near-identical names are all found; choosing is the player's work.
// A wrong value goes on file as typed and is a fact with `right: false`.
import { type Area, draft, refuse, replace } from '../rules.ts';
import type { Office } from '../state.ts';
import type { DEMOGRAPHIC_FIELDS } from './schema.ts';

type Field = (typeof DEMOGRAPHIC_FIELDS)[number];
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The same date however it was typed: MM/DD/YYYY, M-D-YY is not guessed. */
export const sameValue = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

/** What the person would say for a field: the truth an entry is held against. Null where the office knows none. */
export function truthOf(office: Office, person: string | null, field: string): string | null {
  const p = person === null ? undefined : office.setup.people[person];
  if (!p) return null;
  switch (field) {
    case 'full-name':
      return p.name;
    case 'birth-date':
      return p.birthDate;
    case 'address':
      return p.address;
    case 'phone':
      return p.phone;
    case 'emergency-contact':
      return p.emergencyContact;
    default:
      return null;
  }
}

export function findPatients(office: Office, name: string, birthDate: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .filter((w) => w.length > 1);
  const born = plain(birthDate);
  const digits = name.replace(/[^0-9]/g, '');
  // Less of a number than its own seven digits would find half the town.
  const phone = digits.length >= 7 ? digits : '';
  if (words.length === 0 && born === '' && phone === '') return [];
  return Object.values(office.state.charts)
    .filter(
      (c) =>
        c.exists &&
        (born === '' || plain(c.birthDate) === born) &&
        (phone === '' || plain(c.phone).endsWith(phone)) &&
        words.every((w) => c.fullName.toLowerCase().includes(w)),
    )
    .map((c) => c.patient)
    .sort()
    .slice(0, 12);
}

const FILE_KEY: Record<Field, 'fullName' | 'birthDate' | 'address' | 'phone' | 'emergencyContact'> = {
  'full-name': 'fullName',
  'birth-date': 'birthDate',
  address: 'address',
  phone: 'phone',
  'emergency-contact': 'emergencyContact',
};
const NEEDED: Field[] = ['full-name', 'birth-date', 'address', 'phone', 'emergency-contact'];

export const people: Area = {
  decide: {
    'people.search': (o, { name, birthDate }) => [
      draft('people.searched', { name, birthDate, found: findPatients(o, name, birthDate) }),
    ],
    'people.change': (o, { patient, field, value }) => {
      const chart = o.state.charts[patient];
      if (!chart?.exists) return refuse('chart/no-such-chart');
      const talker =
        o.state.foreground === null ? null : (o.state.contacts[o.state.foreground]?.patient ?? null);
      const truth = truthOf(o, patient, field);
      return [
        draft('people.changed', {
          patient,
          field,
          value,
          right: (talker === null || talker === patient) && truth !== null && sameValue(truth, value),
          was: chart[FILE_KEY[field]],
        }),
      ];
    },
    'people.register': (o, { slip }) => {
      const s = o.state.slips[slip];
      const patient = s?.contact ? (o.state.contacts[s.contact]?.patient ?? null) : null;
      if (s?.kind !== 'registration' || patient === null) return refuse('slip/not-a-registration');
      if (s.state !== 'open') return refuse('slip/not-open');
      if (o.state.charts[patient]?.exists) return refuse('people/already-registered');
      const filled = NEEDED.filter((f) => (s.fields[f] ?? '') !== '');
      const wrong = filled.filter((f) => s.right[f] === false);
      const missing = NEEDED.filter((f) => !filled.includes(f));
      return [
        draft('people.registered', {
          patient,
          slip,
          right: filled.filter((f) => s.right[f] !== false),
          wrong,
          missing,
          clean: wrong.length + missing.length === 0,
        }),
      ];
    },
  },
  evolve: {
    'people.searched': (s, f) => ({
      ...s,
      search: { name: f.name, birthDate: f.birthDate, found: f.found, contact: s.foreground },
    }),
    'people.changed': (s, f) => ({
      ...s,
      charts: replace(s.charts, f.patient, { [FILE_KEY[f.field as Field]]: f.value }),
    }),
    'people.registered': (s, f) => {
      const slip = s.slips[f.slip];
      return {
        ...s,
        slips: replace(s.slips, f.slip, { state: 'sent' }),
        hand: s.hand === f.slip ? null : s.hand,
        charts: replace(s.charts, f.patient, {
          exists: true,
          fullName: slip?.fields['full-name'] ?? '',
          birthDate: slip?.fields['birth-date'] ?? '',
          address: slip?.fields.address ?? '',
          phone: slip?.fields.phone ?? '',
          emergencyContact: slip?.fields['emergency-contact'] ?? '',
        }),
      };
    },
  },
};
