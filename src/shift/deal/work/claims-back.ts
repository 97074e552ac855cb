// Claims that came back, dealt: the same bare code may want different deeds, and only the folder or a question settles
// which. Each row is a case: what went out, what came back, what lies in the folder, what is right. Draws by stream only.
import { FEES } from '../../../office/claims/code-book.ts';
import type { ClaimFields } from '../../../office/claims/schema.ts';
import type { ClaimSetup, FolderPaper, PayerAnswer, RightWays } from '../../../office/claims/setup.ts';
import { serviceTerms, shareOf, type YearSoFar } from '../../../office/claims/terms.ts';
import { MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { type Deal, named } from '../draw.ts';
import { memberId } from '../scenarios.ts';
import { addWork, authorizationNumber, claimNumber, paper, yearOf } from './claims-draw.ts';

interface Back {
  sent?: Partial<ClaimFields>;
  code: string;
  kind?: '277CA';
  group?: PayerAnswer['group'];
  /** Open cents of it; the whole charge where it says nothing. */
  cents?: (code: string, payer: string, year: YearSoFar) => number;
  folder?: (x: Drawn) => FolderPaper[];
  asks?: (x: Drawn) => ClaimSetup['asks'];
  fields?: (x: Drawn) => Partial<ClaimFields>;
  ways: RightWays['ways'];
  payers: readonly string[];
  wrongNumber?: true;
  second?: true;
}
interface Drawn {
  authorization: string;
  memberId: string;
  name: string;
}
const BY_CONTRACT = ['cascade-mutual', 'northbridge-health', 'union-trades-fund'];
const WITH_APPROVAL = ['northbridge-health', 'cascade-mutual'];
const AS_NEW: RightWays['ways'] = [{ do: 'send', as: 'original', attach: null }];
const AS_REPLACED: RightWays['ways'] = [{ do: 'send', as: 'replacement', attach: null }];
const settle = (how: 'write-off' | 'bill-patient' | 'close', cents: number | null): RightWays['ways'] => [
  { do: 'settle', how, cents },
];
const OV2 = { code: 'OV-2', diagnosis: 'J02.0', place: '11' };
const PROCEDURE = { code: 'PR-1', diagnosis: 'B07.9', place: '11' };

export const BACK: Readonly<Record<string, Back>> = {
  'wrong-number': {
    kind: '277CA',
    code: 'A7',
    sent: OV2,
    payers: BY_CONTRACT,
    wrongNumber: true,
    folder: (x) => [
      paper('card', 'card', 'paper.card-scan', { 'member-id': x.memberId, 'subscriber-name': x.name }),
    ],
    ways: AS_NEW,
  },
  'approval-on-log': {
    code: '197',
    sent: PROCEDURE,
    payers: WITH_APPROVAL,
    folder: (x) => [paper('auth-log', 'log', 'paper.auth-log', { authorization: x.authorization })],
    fields: (x) => ({ authorization: x.authorization }),
    ways: [
      { do: 'send', as: 'replacement', attach: null },
      { do: 'send', as: 'appeal', attach: 'auth-log' },
    ],
  },
  'approval-by-phone': {
    code: '197',
    sent: PROCEDURE,
    payers: WITH_APPROVAL,
    folder: () => [paper('auth-log', 'log', 'paper.auth-log-empty')],
    asks: (x) => ({
      payer: {
        afterMs: 3 * MINUTE,
        paper: paper('plan-says', 'letter', 'paper.plan-found-approval', {
          authorization: x.authorization,
        }),
      },
    }),
    fields: (x) => ({ authorization: x.authorization }),
    ways: [
      { do: 'send', as: 'replacement', attach: null },
      { do: 'send', as: 'appeal', attach: 'plan-says' },
    ],
  },
  'late-with-proof': {
    code: '29',
    sent: OV2,
    payers: BY_CONTRACT,
    folder: () => [paper('door-report', 'report', 'paper.door-in-time')],
    ways: [{ do: 'send', as: 'appeal', attach: 'door-report' }],
  },
  'late-truly': {
    code: '29',
    sent: OV2,
    payers: BY_CONTRACT,
    folder: () => [paper('door-report', 'report', 'paper.door-too-late')],
    ways: settle('write-off', null),
  },
  'paid-before': {
    code: '18',
    group: 'OA',
    sent: OV2,
    payers: [...BY_CONTRACT, 'medicare'],
    folder: () => [paper('first-answer', 'remittance', 'paper.first-was-paid')],
    ways: settle('close', null),
  },
  'replaces-first': {
    code: '18',
    group: 'OA',
    sent: { ...OV2, code: 'OV-3' },
    payers: BY_CONTRACT,
    folder: () => [paper('first-answer', 'remittance', 'paper.first-was-short')],
    ways: AS_REPLACED,
  },
  'other-plan-first': {
    code: '22',
    sent: { ...OV2, diagnosis: 'I10' },
    payers: ['medicare'],
    second: true,
    asks: () => ({
      patient: { afterMs: 3 * MINUTE, paper: paper('patient-says', 'letter', 'paper.still-works') },
    }),
    ways: AS_NEW,
  },
  'seen-by-video': {
    code: '5',
    sent: { code: 'OV-2', diagnosis: 'J30.2', place: '11' },
    payers: BY_CONTRACT,
    folder: () => [paper('sheet', 'note', 'note.video-home', { code: 'OV-2' })],
    fields: () => ({ place: '10' }),
    ways: AS_REPLACED,
  },
  'suspicion-coded': {
    code: '11',
    sent: { code: 'OV-2', diagnosis: 'J18.9', place: '11' },
    payers: BY_CONTRACT,
    folder: () => [paper('sheet', 'note', 'paper.cough-short', { code: 'OV-2' })],
    asks: () => ({
      provider: {
        afterMs: 3 * MINUTE,
        paper: paper('provider-says', 'note', 'paper.provider-says-cough', { diagnosis: 'R05.1' }),
      },
    }),
    fields: () => ({ diagnosis: 'R05.1' }),
    ways: AS_REPLACED,
  },
  'over-allowed': {
    code: '45',
    sent: OV2,
    payers: BY_CONTRACT,
    cents: (code, payer, year) => shareOf(payer, code, year).writeOffCents,
    folder: () => [paper('answer', 'remittance', 'paper.paid-by-contract')],
    ways: settle('write-off', null),
  },
  'patient-part': {
    code: '1',
    group: 'PR',
    sent: OV2,
    payers: ['larkspur'],
    cents: (code, payer, year) => shareOf(payer, code, year).patientCents,
    folder: () => [paper('answer', 'remittance', 'paper.deductible-share')],
    ways: settle('bill-patient', null),
  },
};

const ORDER = Object.keys(BACK);
/** Of each run of cases at least one that wants a deed and one that looks worse than it is. */
const orderOf = (d: Deal): string[] => stream(d.seed, 'denials', 'order').shuffle(ORDER);

function oneOff(d: Deal, entity: string, id: string): string {
  const s = stream(d.seed, entity, 'digit');
  const at = s.int(id.length - 4, id.length - 1);
  return `${id.slice(0, at)}${(Number(id[at]) + s.int(1, 9)) % 10}${id.slice(at + 1)}`;
}

export function claimsBack(d: Deal, n: number, atMs: number): void {
  const id = `denial-${n}`;
  const order = orderOf(d);
  const free = (b: Back) => (p: PersonData) =>
    p.chart !== undefined && b.payers.includes(p.chart.payer) && p.chart.lastVisits.length > 0 && !p.twin;
  const reason = [...order.slice(n - 1), ...order.slice(0, n - 1)].find((r) =>
    d.free.some(free(BACK[r] as Back)),
  );
  const back = BACK[reason ?? ''];
  if (!back || reason === undefined) return;
  const p = named(d, id, free(back));
  const chart = p.chart as NonNullable<PersonData['chart']>;
  const name = `${p.given} ${p.family}`;
  const drawn: Drawn = { authorization: authorizationNumber(d, id), memberId: chart.memberId, name };
  const onFileId = back.wrongNumber ? oneOff(d, id, chart.memberId) : chart.memberId;
  if (back.wrongNumber) d.cards.push({ patient: p.id, memberId: chart.memberId, onFileId, flagged: false });
  const year = yearOf(d, id, p);
  const sent: ClaimFields = {
    code: '',
    diagnosis: '',
    place: '',
    modifier: '',
    authorization: '',
    ...back.sent,
  };
  const first = back.second ? secondPlan(d, id, p) : chart.payer;
  const cents = back.cents?.(sent.code, chart.payer, year) ?? FEES[sent.code] ?? 0;
  const ways = back.ways.map((w) => (w.do === 'settle' && w.how !== 'close' ? { ...w, cents } : w));
  const claim: ClaimSetup = {
    work: id,
    claim: claimNumber(d, id),
    patient: p.id,
    visit: null,
    provider: chart.provider,
    on: chart.lastVisits[0]?.on ?? '',
    booked: sent.code,
    circled: sent.code,
    folder: back.folder?.(drawn) ?? [],
    asks: back.asks?.(drawn) ?? {},
    sent: { ...sent, payer: chart.payer, 'member-id': onFileId, 'subscriber-name': name },
    answer: {
      kind: back.kind ?? '835',
      code: back.code,
      group: back.kind ? null : (back.group ?? 'CO'),
      cents,
    },
    year,
    right: {
      fields: { ...sent, ...back.fields?.(drawn) },
      payer: first,
      ways,
      otherwise: back.code,
      shareCents: null,
    },
  };
  addWork(d, 'denial', claim, atMs, {
    reason,
    sends: back.ways[0]?.do === 'send',
    asks: back.asks !== undefined,
    onFile: back.wrongNumber === true,
    billedCents: serviceTerms(chart.payer, sent.code, year).billedCents,
  });
}

/** A plan of a job still held, on file here behind the other. */
function secondPlan(d: Deal, entity: string, p: PersonData): string {
  const payer = 'union-trades-fund';
  const pattern = d.content.practice.payers.find((x) => x.id === payer)?.memberIdPattern ?? '######';
  d.areas.claims ??= { claims: {}, plans: [] };
  d.areas.claims.plans.push({
    patient: p.id,
    payer,
    memberId: memberId(pattern, stream(d.seed, entity, 'second')),
    name: `${p.given} ${p.family}`,
    group: 'UTF-60',
    effective: '01/01/2024',
    active: true,
    onFile: true,
    first: false,
  });
  return payer;
}
