// The first shift, 7:50 to 9:00, dealt: four check-ins (one new, one whose card disagrees), two check-outs, four calls,
// three inbox items, one interruption from inside, one scenario. Times are PRACTICE's, with a little play in them.
import type { ContactSetup, InboxSetup, VisitSetup } from '../../office/setup.ts';
import { HOUR, type Manner, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { PersonData } from '../../scenario/practice.ts';
import type { Plan, Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import { board } from './board.ts';
import { openings } from './lines.ts';
import { type DealtScenario, dealScenario, memberId, people } from './scenarios.ts';

const at = (h: number, m: number): number => h * HOUR + m * MINUTE;
/** The four notes that hang from the first minute; a scenario adds its own. */
const NOTES = ['desk-basics', 'money-at-check-in', 'holds-and-messages', 'coverage-every-visit'];
const STARTS = at(7, 50);
const OPENS = at(8, 0);
const ENDS = at(9, 0);

interface Deal {
  content: Content;
  seed: number;
  settings: Settings;
  free: PersonData[];
  say: ReturnType<typeof openings>;
  visits: VisitSetup[];
  contacts: ContactSetup[];
  inbox: InboxSetup[];
  cards: Plan['cards'];
  moved: Plan['moved'];
}

const jitter = (d: Deal, entity: string, aroundMs: number, byS: number): number =>
  aroundMs + stream(d.seed, entity, 'when').int(-byS, byS) * 1000;
const MANNERS: Manner[] = ['easy', 'easy', 'easy', 'short', 'short', 'worn', 'sharp'];
/** Named people keep their character; the rest of the town has its days. */
const mannerOf = (d: Deal, p: PersonData, entity: string): Manner =>
  p.id !== 'walter-nakamura' && stream(d.seed, entity, 'day').int(1, 3) === 1
    ? stream(d.seed, entity, 'manner').pick(MANNERS)
    : p.manner;

function take(d: Deal, entity: string, fits: (p: PersonData) => boolean): PersonData {
  const found = stream(d.seed, entity, 'who').shuffle(d.free.filter(fits));
  const person = found[0];
  if (!person) throw new Error(`Nobody left for ${entity}.`);
  d.free.splice(d.free.indexOf(person), 1);
  return person;
}

function visit(
  d: Deal,
  id: string,
  p: PersonData,
  startMs: number,
  more: Partial<VisitSetup> = {},
): VisitSetup {
  const v: VisitSetup = {
    id,
    patient: p.id,
    provider: p.chart?.provider ?? 'helen-osei',
    startMs,
    minutes: 15,
    type: 'OV-2',
    status: 'expected',
    copayCents: p.chart?.copayCents ?? 0,
    preRegistered: false,
    isNew: false,
    room: null,
    equipment: null,
    ...more,
  };
  d.visits.push(v);
  return v;
}

function contact(
  d: Deal,
  id: string,
  kind: ContactSetup['kind'],
  as: ContactSetup['as'],
  p: PersonData,
  atMs: number,
  reason: string,
  more: Partial<ContactSetup> = {},
): void {
  const manner = kind === 'team' ? p.manner : mannerOf(d, p, id);
  d.contacts.push({
    id,
    kind,
    as,
    person: p.id,
    patient: p.chart ? p.id : null,
    visit: null,
    atMs,
    shows: p.phone,
    manner,
    reason,
    opening: kind === 'team' ? [d.say.text(reason, id)] : d.say.opening(reason, manner, id),
    params: {},
    patienceMs: kind === 'window' ? 5 * MINUTE : 4 * MINUTE,
    scenario: null,
    answers: {},
    order: null,
    wants: null,
    holdOk: manner !== 'sharp',
    dealtFacts: { reason },
    ...more,
  });
}

/** One digit of a member id, read wrongly once upon a time. */
function oneDigitOff(d: Deal, entity: string, id: string): string {
  const s = stream(d.seed, entity, 'digit');
  const digits = [...id].map((c, i) => (/[0-9]/.test(c) ? i : -1)).filter((i) => i > 2);
  const i = s.pick(digits);
  return `${id.slice(0, i)}${(Number(id[i]) + s.int(1, 9)) % 10}${id.slice(i + 1)}`;
}

function arrivals(d: Deal): void {
  const facts = (v: VisitSetup, p: PersonData, more: Record<string, boolean> = {}) => ({
    reason: 'arrival',
    isNew: v.isNew,
    preRegistered: v.preRegistered,
    differs: false,
    flagged: false,
    copay: v.copayCents > 0,
    twin: p.twin !== undefined,
    planToFile: v.isNew || more.flagged === true,
    ...more,
  });
  const walter =
    d.free.find((p) => p.id === 'walter-nakamura') ?? take(d, 'arrival-1', (p) => p.chart !== undefined);
  if (d.free.includes(walter)) d.free.splice(d.free.indexOf(walter), 1);
  const first = visit(d, 'visit-1', walter, at(8, 15));
  contact(d, 'arrival-1', 'window', 'arrival', walter, STARTS + 50_000, 'arrival', {
    visit: first.id,
    patienceMs: 8 * MINUTE,
    dealtFacts: facts(first, walter),
  });

  const ahead = take(d, 'arrival-2', (p) => (p.chart?.copayCents ?? 0) > 0 && !p.twin);
  const second = visit(d, 'visit-2', ahead, at(8, 30), { preRegistered: true });
  d.moved.push(
    stream(d.seed, 'arrival-2', 'moved').int(0, 1) === 0
      ? {
          patient: ahead.id,
          address: `${stream(d.seed, 'arrival-2', 'house').int(11, 89)} Cannery Row`,
          phone: ahead.phone,
        }
      : {
          patient: ahead.id,
          address: ahead.address,
          phone: `555-01${stream(d.seed, 'arrival-2', 'phone').int(94, 99)}`,
        },
  );
  contact(d, 'arrival-2', 'window', 'arrival', ahead, jitter(d, 'arrival-2', at(8, 8), 40), 'arrival', {
    visit: second.id,
    dealtFacts: facts(second, ahead, { differs: true }),
  });

  const card = take(
    d,
    'arrival-3',
    (p) => (p.chart?.copayCents ?? 0) > 0 && p.chart?.payer !== 'medicare' && !p.twin,
  );
  const third = visit(d, 'visit-3', card, at(8, 45));
  const pattern =
    d.content.practice.payers.find((x) => x.id === card.chart?.payer)?.memberIdPattern ?? '########';
  const truth = memberId(pattern, stream(d.seed, 'arrival-3', 'member'));
  d.cards.push({
    patient: card.id,
    memberId: truth,
    onFileId: oneDigitOff(d, 'arrival-3', truth),
    flagged: true,
  });
  contact(d, 'arrival-3', 'window', 'arrival', card, jitter(d, 'arrival-3', at(8, 15), 60), 'arrival', {
    visit: third.id,
    dealtFacts: facts(third, card, { flagged: true }),
  });

  const fresh = take(d, 'arrival-4', (p) =>
    ['jasper-lowe', 'mei-lin-zhou', 'imani-brooks', 'priya-raman', 'samir-haddad', 'hollis-prior'].includes(
      p.id,
    ),
  );
  const fourth = visit(d, 'visit-4', fresh, at(9, 15), { minutes: 40, type: 'NP-1', isNew: true });
  contact(d, 'arrival-4', 'window', 'arrival', fresh, jitter(d, 'arrival-4', at(8, 32), 90), 'arrival-new', {
    visit: fourth.id,
    patienceMs: 6 * MINUTE,
    dealtFacts: facts(fourth, fresh),
  });
}

function checkOuts(d: Deal): void {
  for (const [n, when] of [
    [1, at(8, 4)],
    [2, at(8, 42)],
  ] as const) {
    const id = `check-out-${n}`;
    const p = take(d, id, (x) => x.chart !== undefined && !x.twin);
    const v = visit(d, `visit-out-${n}`, p, at(7, n === 1 ? 30 : 45), {
      status: 'finished',
      minutes: 10,
      type: 'LB-1',
      provider: 'ike-larrabee',
    });
    const provider = p.chart?.provider ?? 'helen-osei';
    contact(d, id, 'window', 'check-out', p, jitter(d, id, when, 40), 'check-out', {
      visit: v.id,
      order: {
        type: stream(d.seed, id, 'order').pick(['OV-2', 'OV-2', 'OV-3']),
        provider,
        fromDay: 1,
        toDay: 2,
        needsRoom: null,
        needsEquipment: null,
      },
      dealtFacts: { reason: 'check-out', copay: false, needsBooking: true },
    });
  }
}

const PROBLEMS = [
  'a stiff shoulder',
  'a cough that stays',
  'a sore knee',
  'an ear that rings',
  'an itchy rash',
];

function calls(d: Deal): void {
  const easy = stream(d.seed, 'call-1', 'reason').pick(['hours', 'take-plan'] as const);
  const plan = stream(d.seed, 'call-1', 'plan').pick(d.content.practice.payers.filter((p) => p.taken));
  contact(
    d,
    'call-1',
    'phone',
    'call',
    take(d, 'call-1', (p) => p.chart !== undefined),
    at(7, 55),
    easy,
    {
      patient: null,
      params: easy === 'hours' ? {} : { plan: plan.name },
      wants: easy === 'hours' ? 'hours' : 'plans-taken',
      dealtFacts: { reason: easy, short: true, needsIdentity: false },
    },
  );

  const time = take(d, 'call-2', (p) => p.chart !== undefined && !p.twin);
  const later = visit(d, 'visit-call-2', time, at(stream(d.seed, 'call-2', 'hour').int(13, 15), 0), {});
  contact(d, 'call-2', 'phone', 'call', time, jitter(d, 'call-2', at(8, 11), 40), 'my-time', {
    visit: later.id,
    wants: `visit:${later.id}`,
    dealtFacts: { reason: 'my-time', short: true, needsIdentity: true },
  });

  const full = stream(d.seed, 'call-3', 'reason').pick(['refill', 'book-visit'] as const);
  const who = take(d, 'call-3', (p) => (p.chart?.medicines.length ?? 0) > 0 && !p.twin);
  const medicine = who.chart?.medicines[0] ?? '';
  contact(
    d,
    'call-3',
    'phone',
    'call',
    who,
    jitter(d, 'call-3', at(8, 24), 60),
    full,
    full === 'refill'
      ? {
          params: { medicine },
          dealtFacts: { reason: full, short: false, needsIdentity: true, needsMessage: true },
        }
      : {
          params: { problem: stream(d.seed, 'call-3', 'problem').pick(PROBLEMS) },
          order: {
            type: 'OV-2',
            provider: who.chart?.provider ?? 'helen-osei',
            fromDay: 0,
            toDay: 2,
            needsRoom: null,
            needsEquipment: null,
          },
          dealtFacts: { reason: full, short: false, needsIdentity: true, needsBooking: true },
        },
  );

  const off = take(d, 'call-4', (p) => p.chart !== undefined && !p.twin);
  const dropped = visit(d, 'visit-call-4', off, at(stream(d.seed, 'call-4', 'hour').int(10, 11), 30), {});
  contact(d, 'call-4', 'phone', 'call', off, jitter(d, 'call-4', at(8, 37), 60), 'cancel', {
    visit: dropped.id,
    dealtFacts: { reason: 'cancel', short: true, needsIdentity: true },
  });
}

function inside(d: Deal): void {
  const by = d.content.practice.people.find(
    (p) => p.id === stream(d.seed, 'inside-1', 'who').pick(['helen-osei', 'noor-halvorsen']),
  );
  if (by)
    contact(d, 'inside-1', 'team', 'inside', by, jitter(d, 'inside-1', at(8, 28), 60), 'whos-next', {
      wants: 'next-patient',
      patienceMs: 5 * MINUTE,
    });
}

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

function inbox(d: Deal): void {
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
    { file: named.id, route: [named.chart?.provider ?? 'helen-osei'] },
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

export function dealFirst(content: Content, seed: number, settings: Settings): Plan {
  const chosen = Object.values(content.scenarios);
  const pick = settings.practise
    ? content.scenarios[settings.practise.scenario]
    : chosen.length === 0
      ? undefined
      : stream(seed, 'shift', 'scenario').pick(
          chosen
            .map((s) => s.id)
            .sort()
            .map((id) => content.scenarios[id]),
        );
  if (settings.practise && !pick)
    throw new Error(`There is no scenario "${settings.practise.scenario}" to practise.`);
  const alone = settings.practise !== null;
  const dealt: DealtScenario | null = pick
    ? dealScenario(content, pick, seed, settings, alone ? OPENS + MINUTE : null)
    : null;
  const taken = new Set(pick ? people(pick) : []);
  const d: Deal = {
    content,
    seed,
    settings,
    free: content.practice.people.filter((p) => p.routine && p.chart && !taken.has(p.id)),
    say: openings(content.practice, seed),
    visits: dealt ? [...dealt.visits] : [],
    contacts: dealt ? [dealt.contact] : [],
    inbox: [],
    cards: [],
    moved: [],
  };
  if (!alone) {
    arrivals(d);
    checkOuts(d);
    calls(d);
    inside(d);
    inbox(d);
  }
  const bookIsHis = pick?.world.some((w) => 'book' in w) ?? false;
  d.visits.push(...board(content, seed, d.visits, d.free, bookIsHis, pick));
  return {
    format: 'plan/1',
    contacts: d.contacts.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)),
    visits: d.visits,
    inbox: d.inbox,
    scenarios: dealt ? [dealt.plan] : [],
    startsMs: alone ? OPENS : STARTS,
    opensMs: OPENS,
    endsMs: alone ? OPENS + 25 * MINUTE : ENDS,
    most: 2,
    floatCents: 10_000,
    cards: d.cards,
    moved: d.moved,
    colleagueCalls: alone
      ? []
      : [
          [8, 5, 150],
          [8, 19, 170],
          [8, 39, 120],
        ].map(([h, m, s]) => ({ atMs: at(h as number, m as number), forMs: (s as number) * 1000 })),
    late: alone
      ? []
      : [
          {
            provider: 'helen-osei',
            atMs: at(8, 33),
            byMin: stream(seed, 'helen-osei', 'late').pick([10, 15, 20]),
          },
        ],
    notes: [...new Set([...NOTES, ...(dealt?.notes ?? [])])],
  };
}
