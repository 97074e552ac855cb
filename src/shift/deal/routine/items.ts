// What comes in on paper and screen, by reason: portal messages, faxes, e-mail, voice mail.
// `right` is what an item needs; nobody is told.
import { DAY, HOUR, MINUTE } from '../../../office/kinds.ts';
import type { InboxSetup } from '../../../office/setup.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { type Deal, grown, named, take, visit } from '../draw.ts';
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
): InboxSetup {
  const dealt: InboxSetup = {
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
  };
  d.inbox.push(dealt);
  return dealt;
}

/** The phone system stamps a message with the evening it was left: after closing, before bedtime. */
const leftLastNight = (d: Deal, id: string): number =>
  stream(d.seed, id, 'left').int(17 * 60 + 20, 21 * 60 + 45) * MINUTE - DAY;
function voicemail(
  d: Deal,
  id: string,
  atMs: number,
  reason: string,
  p: PersonData | null,
  right: Partial<InboxSetup['right']>,
  more: Partial<InboxSetup>,
): void {
  item(d, id, 'voicemail', atMs, reason, p, right, { leftMs: leftLastNight(d, id), ...more });
}

const fullName = (p: PersonData) => `${p.given} ${p.family}`;
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

const onPaper = (p: PersonData) => ({ 'full-name': fullName(p), 'birth-date': born(p) });

/** A page about a patient: filed in that chart, and read by the patient's provider or whoever else is named. */
export function faxOf(
  d: Deal,
  id: string,
  atMs: number,
  reason: string,
  from: string,
  alsoTo: string[],
): InboxSetup {
  const about = named(d, id, (p) => (p.chart?.medicines.length ?? 0) > 0);
  const medicine = about.chart?.medicines[0] ?? '';
  const route = [about.chart?.provider ?? 'helen-osei', ...alsoTo];
  return item(
    d,
    id,
    'fax',
    atMs,
    reason,
    about,
    { file: about.id, route: reason === 'fax-refill' ? alsoTo : route },
    {
      from,
      fromPerson: null,
      params: { name: fullName(about), birthDate: born(about), medicine },
      paper: onPaper(about),
    },
  );
}
const fax =
  (reason: string, from: string, alsoTo: string[]): DealContact =>
  (d, id, atMs) => {
    faxOf(d, id, atMs, reason, from, alsoTo);
  };

/** A visit of theirs this afternoon; null when nobody is free to have one. */
function withVisit(d: Deal, id: string): PersonData | null {
  const known = (p: PersonData): boolean => p.chart !== undefined && !p.twin && p.calls === undefined;
  if (!d.free.some((p) => known(p) && grown(d, p))) return null;
  const who = take(d, id, known);
  visit(d, `visit-${id}`, who, stream(d.seed, id, 'hour').int(13, 15) * HOUR + HOUR / 2);
  return who;
}

export const ITEMS: Record<string, DealContact> = {
  'portal-refill': portal('portal-refill'),
  'portal-symptom': portal('portal-symptom'),
  /** The desk's own to answer: a time and a place, no chart talk. */
  'portal-time'(d, id, atMs) {
    const writer = withVisit(d, id);
    if (writer) item(d, id, 'portal', atMs, 'portal-time', writer, { answer: ['time-and-place'] });
    else portal('portal-refill')(d, id, atMs);
  },
  'fax-lab-result': fax('fax-lab-result', 'Harbor Lab', ['ike-larrabee']),
  'fax-records': fax('fax-records', 'Outside office', []),
  /** Refills are the nurse's, whoever asks and however. */
  'fax-refill': fax('fax-refill', "Pell's Pharmacy", ['ike-larrabee']),
  'fax-discharge': fax('fax-discharge', 'Cedar County Hospital', ['ike-larrabee']),
  'email-form'(d, id, atMs) {
    const writer = named(d, id, (p) => p.chart?.provider === 'helen-osei');
    item(d, id, 'e-mail', atMs, 'email-form', writer, { route: ['helen-osei'] });
  },
  'email-vendor'(d, id, atMs) {
    item(d, id, 'e-mail', atMs, 'email-vendor', null, { discard: true }, { from: 'A supplier' });
  },
  /** Said the night before, about today. */
  'vm-cancel'(d, id, atMs) {
    const who = withVisit(d, id);
    if (!who) return void ITEMS['vm-hours']?.(d, id, atMs);
    const params = { name: fullName(who), birthDate: born(who) };
    voicemail(d, id, atMs, 'vm-cancel', who, { discard: true }, { params });
  },
  'vm-refill'(d, id, atMs) {
    const who = named(d, id, (p) => (p.chart?.medicines.length ?? 0) > 0);
    const params = { medicine: who.chart?.medicines[0] ?? '' };
    voicemail(d, id, atMs, 'vm-refill', who, { route: ['ike-larrabee'] }, { params });
  },
  'vm-hours'(d, id, atMs) {
    voicemail(
      d,
      id,
      atMs,
      'vm-hours',
      null,
      { answer: ['call-us', 'time-and-place'], discard: true },
      { from: 'Overnight message' },
    );
  },
};
