// What comes in on paper and screen, by reason: portal messages, faxes, e-mail, voice mail.
// `right` is what an item needs; nobody is told.
import type { InboxSetup } from '../../../office/setup.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { type Deal, named } from '../draw.ts';
import type { DealContact } from './calls.ts';

function item(
  d: Deal,
  id: string,
  kind: InboxSetup['kind'],
  atMs: number,
  reason: string,
  p: PersonData | null,
  right: Partial<InboxSetup['right']>,
  more: Partial<InboxSetup> = {},
): void {
  d.inbox.push({
    id,
    kind,
    atMs,
    from: p ? `${p.given} ${p.family}` : 'someone',
    fromPerson: p?.id ?? null,
    patient: p?.id ?? null,
    subject: `inbox.${reason}`,
    body: d.say.text(reason, id),
    params: {},
    paper: {},
    right: { file: null, route: [], answer: [], discard: false, ...right },
    ...more,
  });
}

const born = (p: PersonData) => `${p.born.slice(5, 7)}/${p.born.slice(8, 10)}/${p.born.slice(0, 4)}`;

const portal =
  (reason: string): DealContact =>
  (d, id, atMs) => {
    const writer = named(d, id, (p) => (p.chart?.medicines.length ?? 0) > 0);
    item(
      d,
      id,
      'portal',
      atMs,
      reason,
      writer,
      { route: ['ike-larrabee'] },
      {
        params: { medicine: writer.chart?.medicines[0] ?? '' },
      },
    );
  };

/** A result is read by whoever ordered it, or by the nurse, who owns results here. */
const fax =
  (reason: string, from: string, alsoTo: string[]): DealContact =>
  (d, id, atMs) => {
    const about = named(d, id, (p) => p.chart !== undefined);
    item(
      d,
      id,
      'fax',
      atMs,
      reason,
      about,
      { file: about.id, route: [about.chart?.provider ?? 'helen-osei', ...alsoTo] },
      {
        from,
        fromPerson: null,
        params: { name: `${about.given} ${about.family}`, birthDate: born(about) },
        paper: { 'full-name': `${about.given} ${about.family}`, 'birth-date': born(about) },
      },
    );
  };

export const ITEMS: Record<string, DealContact> = {
  'portal-refill': portal('portal-refill'),
  'portal-symptom': portal('portal-symptom'),
  'fax-lab-result': fax('fax-lab-result', 'Harbor Lab', ['ike-larrabee']),
  'fax-records': fax('fax-records', 'Outside office', []),
  'email-form'(d, id, atMs) {
    const writer = named(d, id, (p) => p.chart?.provider === 'helen-osei');
    item(d, id, 'e-mail', atMs, 'email-form', writer, { route: ['helen-osei'] });
  },
  'email-vendor'(d, id, atMs) {
    item(d, id, 'e-mail', atMs, 'email-vendor', null, { discard: true }, { from: 'A supplier' });
  },
  'vm-hours'(d, id, atMs) {
    item(
      d,
      id,
      'voicemail',
      atMs,
      'vm-hours',
      null,
      { answer: ['call-us', 'time-and-place'], discard: true },
      { from: 'Overnight message' },
    );
  },
};
