// What colleagues lean in for: who is next, a fax, a line to another office, somebody to squeeze in, a wait to be told.
// Each says what it wants told or done; the fax that is asked for lies in the tray before it is asked for, or does not exist.
import { MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { contact, type Deal, named, take } from '../draw.ts';
import type { DealContact } from './calls.ts';
import { faxOf } from './items.ts';

const PATIENCE_MS = 5 * MINUTE;
/** So long before the question the fax came in. */
const EARLIER_MS = 4 * MINUTE;
/** Who wrote, by the wording of the page that was drawn. */
const SENDERS: Record<string, string> = {
  'fax-records.0110': 'Ridgeline',
  'fax-records.0120': 'Bay Street',
  'fax-records.0130': 'Cedar County',
};
const LINES: Record<string, string> = {
  cardiology: 'Bay Street Cardiology',
  orthopaedist: 'Ridgeline Orthopedics',
  'cedar-county-hospital': 'Cedar County Hospital, main desk',
};

const colleague = (d: Deal, id: string): PersonData | undefined =>
  d.content.practice.people.find((p) => p.id === id);
const fullName = (p: PersonData): string => `${p.given} ${p.family}`;

function leansIn(
  d: Deal,
  id: string,
  atMs: number,
  reason: string,
  who: string,
  more: Parameters<typeof contact>[7],
): void {
  const by = colleague(d, who);
  if (by) contact(d, id, 'team', 'inside', by, atMs, reason, { patienceMs: PATIENCE_MS, ...more });
}

export const INSIDE: Record<string, DealContact> = {
  'whos-next'(d, id, atMs) {
    const who = stream(d.seed, id, 'who').pick(['helen-osei', 'noor-halvorsen']);
    leansIn(d, id, atMs, 'whos-next', who, { wants: 'next-patient' });
  },
  'tell-late'(d, id, atMs) {
    const minutes = stream(d.seed, id, 'minutes').pick([15, 20, 25]);
    leansIn(d, id, atMs, 'tell-late', 'helen-osei', { wants: 'will-tell', params: { minutes } });
  },
  'squeeze-in'(d, id, atMs) {
    const who = take(d, id, (p) => p.chart?.provider === 'helen-osei' && !p.twin);
    leansIn(d, id, atMs, 'squeeze-in', 'helen-osei', {
      patient: who.id,
      params: { name: fullName(who) },
      order: {
        type: 'OV-2',
        provider: 'helen-osei',
        fromDay: 0,
        toDay: 0,
        needsRoom: null,
        needsEquipment: null,
      },
      dealtFacts: { reason: 'squeeze-in', needsBooking: true },
    });
  },
  'where-fax'(d, id, atMs) {
    const page = faxOf(d, `${id}-fax`, atMs - EARLIER_MS, 'fax-records', 'Outside office', []);
    const from = SENDERS[page.body.split('/').at(-1) ?? ''] ?? 'the other office';
    leansIn(d, id, atMs, 'where-fax', page.right.route[0] ?? 'helen-osei', {
      wants: 'fax-here',
      params: { from, name: page.params.name ?? '' },
      dealtFacts: { reason: 'where-fax', unwanted: 'fax-not-yet' },
    });
  },
  'no-fax'(d, id, atMs) {
    const written = new Set(d.inbox.map((i) => i.patient));
    const who = named(d, id, (p) => p.chart !== undefined && !p.twin && !written.has(p.id));
    leansIn(d, id, atMs, 'no-fax', who.chart?.provider ?? 'helen-osei', {
      wants: 'fax-not-yet',
      dealtFacts: { reason: 'no-fax', unwanted: 'fax-here' },
      params: { from: stream(d.seed, id, 'from').pick(Object.values(SENDERS)), name: fullName(who) },
    });
  },
  'get-line'(d, id, atMs) {
    const s = stream(d.seed, id, 'line');
    const dial = s.pick(Object.keys(LINES).sort());
    leansIn(d, id, atMs, 'get-line', s.pick(['helen-osei', 'wendell-park']), {
      wants: 'line-ready',
      params: { office: LINES[dial] ?? '' },
      dealtFacts: { reason: 'get-line', dial },
    });
  },
};
