// What fills the blanks in your own sentences, as it stood when you said it: the copay, the time, the address on the
// open chart. Figures as data; the text layer words them. Only what was on a screen, never what is merely true.
import { DAY } from '../kinds.ts';
import { copayOf } from '../coverage/copay.ts';
import { filedOf, isNote } from '../documents/slips.ts';
import { lateness, OFFER_OVER_MIN, waitMin } from '../calendar/lateness.ts';
import { GONE } from '../calendar/todaysVisit.ts';
import type { ContactState, Office } from '../state.ts';

const NOBODY = 'none';
type Params = Record<string, string | number>;

/** The chart one speaks from: the open one. */
const openChart = (o: Office) => (o.state.chart ? o.state.charts[o.state.chart.patient] : undefined);

const whenParams = (o: Office, timeMs: number): Params => {
  const day = Math.floor(timeMs / DAY);
  return { timeMs, day, weekday: (o.setup.date.weekday + day) % 7 };
};

const visitParams = (o: Office, id: string | null): Params => {
  const visit = id === null ? undefined : o.state.visits[id];
  const provider = o.setup.providers.find((p) => p.id === visit?.provider);
  return {
    ...whenParams(o, visit?.startMs ?? 0),
    provider: provider ? `${provider.title} ${provider.name}` : '',
  };
};

/** As the book has it: from the first slot to the last, and at lunch as long as nobody sees anybody. */
function hours(o: Office): Params {
  const all = o.setup.providers.flatMap((p) => p.template);
  const lunch = all.filter((t) => t.kind === 'lunch');
  return {
    opensMs: Math.min(...all.map((t) => t.fromMs)),
    closesMs: Math.max(...all.map((t) => t.toMs)),
    lunchMs: Math.max(...lunch.map((t) => t.fromMs)),
    backMs: Math.min(...lunch.map((t) => t.toMs)),
  };
}

/** What comes next depends on what they came or called for. */
function nextFor(o: Office, c: ContactState): string {
  const { reason, needsMessage } = o.setup.contacts[c.id]?.dealtFacts ?? {};
  if (c.kind === 'team') return 'inside';
  if (c.kind === 'phone') return reason === 'refill' ? 'refill' : needsMessage ? 'message' : 'call';
  return c.as === 'check-out' ? 'out' : c.as === 'errand' ? 'errand' : 'in';
}

function told(o: Office, c: ContactState, item: string): Params {
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  const chart = openChart(o);
  if (item.startsWith('visit:')) return visitParams(o, item.slice(6));
  switch (item) {
    case 'what-next':
      return { as: nextFor(o, c) };
    case 'errand-answer':
      return { as: c.kind === 'phone' ? 'call' : c.kind === 'team' ? 'inside' : 'errand' };
    case 'hours':
      return hours(o);
    case 'wait':
      return { minutes: waitMin(o, c) };
    case 'provider-late': {
      const late = lateness(o, c);
      return { ...late, offer: late.minutes > OFFER_OVER_MIN ? 'yes' : 'no' };
    }
    case 'copay-due':
      return { copayCents: visit ? copayOf(o.setup, o.state, visit) : 0 };
    case 'balance':
    case 'chart.balance':
      return { balanceCents: chart?.balanceCents ?? 0 };
    case 'next-patient': {
      // Whoever sees nobody by appointment works for all who do.
      const sees = o.setup.providers.some((p) => p.id === c.person);
      const next = Object.values(o.state.visits)
        .filter((x) => !sees || x.provider === c.person)
        .filter((x) => !GONE.has(x.status) && x.startMs >= o.state.nowMs)
        .sort((a, b) => a.startMs - b.startMs)[0];
      return {
        name: next ? (o.setup.people[next.patient]?.name ?? NOBODY) : NOBODY,
        timeMs: next?.startMs ?? 0,
      };
    }
    case 'prep': {
      const booked = Object.values(o.state.visits)
        .filter((x) => x.patient === c.patient)
        .at(-1);
      return { prep: o.setup.visitTypes[booked?.type ?? '']?.prep ?? NOBODY };
    }
    case 'chart.medicines':
      return { list: (chart?.medicines ?? []).join(', ') };
    case 'chart.allergies':
      return { list: (chart?.allergies ?? []).join(', ') };
    case 'chart.birth-date':
      return { birthDate: chart?.birthDate ?? '' };
    case 'chart.address':
      return { address: chart?.address ?? '' };
    case 'chart.phone':
      return { phone: chart?.phone ?? '' };
    default:
      return {};
  }
}

/** For a question: what is on file, for the closed way of asking: on the open chart, else of whom the slip is about. */
function asked(o: Office): Params {
  const filed = filedOf(o, o.state.hand === null ? undefined : o.state.slips[o.state.hand]);
  const chart = filed === null ? undefined : o.state.charts[filed];
  const patient = chart ? o.setup.people[chart.patient] : undefined;
  return {
    name: chart?.fullName ?? '',
    birthDate: chart?.birthDate ?? '',
    address: chart?.address ?? '',
    phone: chart?.phone ?? '',
    medicine: chart?.medicines[0] ?? '',
    pharmacy: patient?.pharmacy ?? '',
  };
}

/** Promises after which they hear from the office; the others are kept while they are still here, or by trying again. */
const HEARS = new Set(['call-back', 'message', 'look-into']);

/**
 * How a talk is closed, in words that fit who it is and where they go from here: what was set down for them in this talk,
 * or else what was promised, sent on, or told of a visit. Where nothing was, it claims nothing.
 */
function closed({ setup, state }: Office, c: ContactState, how: string): { word: string; params: Params } {
  const word = (ending: string, params: Params = {}) => ({ word: `close.${how}${ending}`, params });
  if (c.kind === 'team') return word('-team');
  if (how !== 'next-step') return word('');
  const status = c.visit === null ? undefined : state.visits[c.visit]?.status;
  if (status === 'checked-in') return word('-in');
  const booked = Object.values(state.visits).find((v) => v.madeIn === c.id && !GONE.has(v.status));
  if (booked) return word('-booked', visitParams({ setup, state }, booked.id));
  if (c.kind === 'phone' && status === 'cancelled') return word('-cancelled');
  const promised = Object.values(state.promises)
    .filter((p) => p.contact === c.id && !p.lapsed && HEARS.has(p.what))
    .at(-1);
  if (promised) return word('-promised', whenParams({ setup, state }, promised.byMs));
  if (Object.values(state.slips).some((x) => x.contact === c.id && isNote(x) && x.state === 'sent'))
    return word('-sent');
  const told = c.rows.filter((r) => r.by === 'you' && r.line === 'words.tell.visit').at(-1);
  if (told) return word('-booked', told.params);
  if (c.kind === 'phone') return word('-phone');
  return word(status === 'checked-out' ? '-out' : '');
}

export const wordsFor = { told, asked, closed };
