// What comes in on paper and screen: a portal message, a fax, an e-mail, the overnight message.
// `right` is what this item needs; nobody is told.
import type { InboxSetup } from '../../office/setup.ts';
import type { PersonData } from '../../scenario/practice.ts';
import { stream } from '../streams.ts';
import { at, type Deal, jitter, STARTS, take } from './draw.ts';

function tray(
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

export function inbox(d: Deal): void {
  const born = (p: PersonData) => `${p.born.slice(5, 7)}/${p.born.slice(8, 10)}/${p.born.slice(0, 4)}`;
  const writer = take(d, 'portal-1', (p) => (p.chart?.medicines.length ?? 0) > 0);
  const portal = stream(d.seed, 'portal-1', 'reason').pick(['portal-refill', 'portal-symptom'] as const);
  tray(
    d,
    'portal-1',
    'portal',
    jitter(d, 'portal-1', at(8, 13), 40),
    portal,
    writer,
    { route: ['ike-larrabee'] },
    { params: { medicine: writer.chart?.medicines[0] ?? '' } },
  );
  const named = take(d, 'fax-1', (p) => p.chart !== undefined);
  const fax = stream(d.seed, 'fax-1', 'reason').pick(['fax-lab-result', 'fax-records'] as const);
  tray(
    d,
    'fax-1',
    'fax',
    jitter(d, 'fax-1', at(8, 21), 40),
    fax,
    named,
    {
      file: named.id,
      // A result is read by whoever ordered it, or by the nurse, who owns results here.
      route: [
        named.chart?.provider ?? 'helen-osei',
        ...(fax === 'fax-lab-result' ? ['ike-larrabee'] : []),
      ],
    },
    {
      from: fax === 'fax-lab-result' ? 'Harbor Lab' : 'Outside office',
      fromPerson: null,
      params: { name: `${named.given} ${named.family}`, birthDate: born(named) },
      paper: { 'full-name': `${named.given} ${named.family}`, 'birth-date': born(named) },
    },
  );
  const mail = stream(d.seed, 'e-mail-1', 'reason').pick(['email-vendor', 'email-form'] as const);
  tray(
    d,
    'e-mail-1',
    'e-mail',
    jitter(d, 'e-mail-1', at(8, 35), 40),
    mail,
    mail === 'email-form' ? take(d, 'e-mail-1', (p) => p.chart?.provider === 'helen-osei') : null,
    mail === 'email-form' ? { route: ['helen-osei'] } : { discard: true },
    mail === 'email-vendor' ? { from: 'A supplier' } : {},
  );
  tray(
    d,
    'voicemail-1',
    'voicemail',
    STARTS,
    'vm-hours',
    null,
    { answer: ['call-us', 'time-and-place'], discard: true },
    { from: 'Overnight message' },
  );
}
