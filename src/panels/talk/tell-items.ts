// Which things one tells first at which kind of contact, and which are not said there at all: what stands at the
// window is not said over the phone, what colleagues say to each other not to patients. The same order for every case, so that it hints at none.
import { TELL_ITEMS, type TellItem } from '../../office/kinds.ts';
import type { ContactView } from '../../views/types.ts';

const FIRST: Record<ContactView['as'], readonly TellItem[]> = {
  arrival: ['what-next', 'copay-due', 'wait', 'provider-late', 'restroom'],
  'check-out': ['what-next', 'prep', 'copay-due', 'balance'],
  errand: ['errand-answer', 'restroom', 'next-door', 'form-time', 'signed-for'],
  call: [
    'hours',
    'plans-taken',
    'directions',
    'refill-time',
    'provider-late',
    'late-policy',
    'form-time',
    'what-next',
  ],
  inside: ['next-patient', 'on-my-way', 'will-tell', 'fax-here', 'fax-not-yet', 'line-ready', 'clinic-list'],
  outgoing: ['what-next', 'prep'],
};

const AT_WINDOW: readonly TellItem[] = ['restroom', 'signed-for', 'next-door'];
const TO_TEAM: readonly TellItem[] = [
  'on-my-way',
  'next-patient',
  'clinic-list',
  'will-tell',
  'fax-here',
  'fax-not-yet',
  'line-ready',
];

function can(kind: ContactView['kind'], item: TellItem): boolean {
  if (TO_TEAM.includes(item)) return kind === 'team';
  if (AT_WINDOW.includes(item)) return kind === 'window';
  return true;
}

export function itemsFor(of: Pick<ContactView, 'as' | 'kind'>): {
  first: readonly TellItem[];
  rest: readonly TellItem[];
} {
  const first = FIRST[of.as].filter((item) => can(of.kind, item));
  return { first, rest: TELL_ITEMS.filter((item) => !first.includes(item) && can(of.kind, item)) };
}
