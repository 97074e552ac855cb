// A letter that asks for copies: who asks, about whom, for which parts, with which form, to which number. What is wrong
// with it, if anything, is printed on it; the directory holds the numbers that the office trusts.
import { GAPS, type Gap, type Part, PARTS } from '../../../../office/records/kinds.ts';
import { releaseOf } from '../../../../office/records/release.ts';
import { dayNumber } from '../../../../office/records/clocks.ts';
import type { ReleaseForm, RequestSetup } from '../../../../office/records/setup.ts';
import type { WorkSetup } from '../../../../office/work/schema.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { type Stream, stream } from '../../../streams.ts';
import { type Deal, grown } from '../../draw.ts';
import { ALMOST, ON_LETTERS } from '../../numbers.ts';
import { daysAgo, onPaper, paperDay, someone } from './who.ts';

const ASKERS = [
  'patient',
  'patient',
  'provider',
  'provider',
  'attorney',
  'attorney',
  'insurer',
  'employer',
  'public-health',
  'court',
] as const;
const LAWYERS = ['Larch & Dunmore, attorneys', 'Petra Solis Law Office', 'Brindle Legal Group'];
const EMPLOYERS = [
  'Cedar Mill Lumber, office',
  'Hartwell Foods, human resources',
  'Ferry Line Transit, human resources',
];
const SPECIALISTS = ['orthopaedist', 'cardiology', 'cedar-county-hospital'] as const;

function held(s: Stream): RequestSetup['held'] {
  const pages: RequestSetup['held'] = {
    'visit-note': s.int(2, 4),
    'older-notes': s.int(18, 60),
    billing: s.int(1, 3),
  };
  for (const part of ['lab-results', 'medicines', 'immunizations'] as const) pages[part] = s.int(1, 6);
  if (s.int(1, 3) === 1) pages['therapy-notes'] = s.int(4, 11);
  return pages;
}

/** A whole form, or one with exactly one thing that keeps it from holding. */
function form(d: Deal, s: Stream, name: string, recipient: string, flawed: boolean): ReleaseForm | null {
  const gaps: Gap[] = GAPS.filter((g) => g !== 'recipient');
  const gap = flawed ? s.pick(gaps) : null;
  if (gap === 'no-form') return null;
  const what: Part[] = s.pick([
    ['visit-note', 'billing'],
    ['visit-note', 'lab-results'],
    ['visit-note'],
  ] as Part[][]);
  return {
    what: gap === 'what' ? [] : what,
    recipient,
    purpose: gap === 'purpose' ? '' : s.pick(['injury claim', 'at my request', 'return to work']),
    expires:
      gap === 'expiry'
        ? ''
        : gap === 'expired'
          ? paperDay(d, -s.int(3, 40))
          : s.pick([paperDay(d, s.int(60, 300)), 'end of the case']),
    signature: gap === 'signature' ? '' : name,
    signed: gap === 'date' ? '' : paperDay(d, -s.int(5, 25)),
    rights: gap !== 'rights',
  };
}

export function request(d: Deal, id: string): { setup: RequestSetup; facts: WorkSetup['facts'] } | null {
  const s = stream(d.seed, id, 'letter');
  const asker = s.pick(ASKERS);
  // A twin in the search is the trap of a letter like any other.
  const twins = stream(d.seed, id, 'twins').int(1, 4) === 1;
  const adult = (x: PersonData): boolean => grown(d, x);
  const p =
    someone(d, id, 'who', (x) => adult(x) && (!twins || x.twin !== undefined)) ??
    someone(d, id, 'who', adult);
  if (!p) return null;
  const name = `${p.given} ${p.family}`;
  const visitOn = p.chart?.lastVisits[0]?.on ?? paperDay(d, -30);
  const org =
    asker === 'provider'
      ? s.pick(SPECIALISTS)
      : asker === 'public-health'
        ? 'county-health'
        : asker === 'insurer'
          ? (p.chart?.payer ?? 'cascade-mutual')
          : null;
  const entry = d.content.practice.directory.find((x) => x.id === org);
  const from =
    asker === 'patient'
      ? name
      : asker === 'attorney' || asker === 'court'
        ? s.pick(LAWYERS)
        : asker === 'employer'
          ? s.pick(EMPLOYERS)
          : (entry?.name ?? 'Outside office');
  const plans = d.content.practice.directory.filter((x) => x.kind === 'payer');
  const senders = [...LAWYERS, ...EMPLOYERS, ...plans.map((x) => x.name)];
  const how = asker === 'patient' ? s.pick(['portal', 'e-mail', 'paper'] as const) : 'fax';
  const trusted = entry?.fax ?? '';
  const to =
    asker === 'patient'
      ? how === 'e-mail'
        ? `${p.given.toLowerCase()}@mail.example.com`
        : name
      : trusted !== '' && s.int(1, 2) === 1
        ? trusted
        : trusted !== ''
          ? (ALMOST[org ?? ''] ?? trusted)
          : (ON_LETTERS[senders.indexOf(from)] ?? '');
  const asks: Part[] = {
    patient: [...s.pick([['visit-note', 'lab-results'], ['medicines', 'immunizations'], PARTS] as Part[][])],
    provider: [
      ...s.pick([
        ['visit-note', 'lab-results', 'medicines'],
        ['older-notes', 'visit-note', 'medicines'],
      ] as Part[][]),
    ],
    insurer: [...s.pick([[...PARTS], ['visit-note', 'billing']] as Part[][])],
    attorney: [...PARTS],
    court: [...PARTS],
    employer: ['visit-note', 'medicines'] as Part[],
    'public-health': ['lab-results', 'immunizations'] as Part[],
  }[asker];
  const setup: RequestSetup = {
    work: id,
    patient: p.id,
    asker,
    from,
    org,
    name,
    birthDate: onPaper(p.born),
    receivedDay: daysAgo(d, asker === 'patient' ? s.int(0, 26) : s.int(0, 3)),
    asks,
    visitOn,
    how,
    to,
    form: asker === 'attorney' || asker === 'employer' ? form(d, s, name, from, s.int(1, 3) > 1) : null,
    held: held(s),
  };
  const owed = releaseOf(setup, dayNumber(d.settings.date), d.content.practice.directory);
  return {
    setup,
    facts: {
      reason: asker,
      answer: owed.decision,
      clock: owed.clock !== null,
      fee: asker === 'patient',
      form: setup.form !== null,
      trim: owed.decision === 'send' && owed.parts.length < Object.keys(setup.held).length,
    },
  };
}
