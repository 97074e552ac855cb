// The monitor's records: today's list, patient search with look-alikes, the open chart, coverage.
// Shows what is on file, which may be wrong; the truth is what people say and papers show.
import { DAY, MINUTE } from '../office/kinds.ts';
import { planTerms } from '../office/claims/terms.ts';
import { copayOf } from '../office/coverage/copay.ts';
import { fileOf } from '../office/coverage/rules.ts';
import type { Member } from '../office/setup.ts';
import type { Office, State, VisitState } from '../office/state.ts';
import type { ChartView, CoverageRow, CoverView, DayRow, DeskView } from './types.ts';
import { remembered } from './remembered.ts';
import { insideNow, statusOf } from './visit-status.ts';

/** The copay as the desk can know it: what the plan answered, or a card that was shown, and what has been taken of it. */
function copay(
  o: Office,
  x: VisitState,
  carded: ReadonlySet<string | null>,
): Pick<DayRow, 'copayDueCents' | 'copayTakenCents' | 'copayTaken'> {
  const { state } = o;
  const known = state.coverage[x.patient]?.reply?.status === 'active' || carded.has(x.patient);
  const taking = state.drawer.takings.filter((t) => t.visit === x.id).at(-1);
  return {
    copayDueCents: known ? copayOf(o.setup, state, x) : null,
    copayTakenCents: x.takenCents,
    copayTaken: taking ? { atMs: taking.atMs, by: 'you' } : null,
  };
}

/** Today's list, but for what only the clock changes. */
const timeless = remembered((o: Office): DayRow[] => {
  const { setup, state } = o;
  const carded = new Set(
    Object.values(state.contacts)
      .filter((c) => c.onCounter.includes('card'))
      .map((c) => c.patient),
  );
  const inside = insideNow(o);
  return Object.values(state.visits)
    .filter((x) => x.startMs < DAY)
    .sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1))
    .map((x) => {
      const p = setup.people[x.patient];
      return {
        visit: x.id,
        patient: x.patient,
        name: p ? `${p.family}, ${p.given}` : x.patient,
        birthDate: state.charts[x.patient]?.exists ? (state.charts[x.patient]?.birthDate ?? null) : null,
        startMs: x.startMs,
        minutes: x.minutes,
        provider: x.provider,
        providerName: setup.providers.find((q) => q.id === x.provider)?.name ?? x.provider,
        type: x.type,
        typeTitle: { id: setup.visitTypes[x.type]?.title ?? x.type },
        status: statusOf(o, x, inside),
        flag: state.coverage[x.patient]?.flagged ? 'amber' : 'none',
        room: x.inRoom,
        late: false,
        ...copay(o, x, carded),
        preRegistered: x.preRegistered,
        isNew: x.isNew,
      };
    });
});

export const dayRows = (o: Office): DayRow[] =>
  timeless(o).map((row) => {
    const x = o.state.visits[row.visit];
    const late = x?.status === 'expected' && o.state.nowMs > x.startMs + 15 * MINUTE;
    const paid = x?.paid && x.paid.atMs <= o.state.nowMs ? x.paid : null;
    if (!late && !paid) return row;
    return {
      ...row,
      late,
      copayTakenCents: row.copayTakenCents + (paid?.cents ?? 0),
      copayTaken: row.copayTaken ?? (paid && { atMs: paid.atMs, by: 'colleague' }),
    };
  });

/** What was looked up for somebody else is no place to begin from with this one. */
export const isOther = (o: Office, contact: string | null): boolean => contact !== o.state.foreground;
/** Opened last for another talk than the one in front. */
export const isOtherChart = (o: Office, { log }: State['charts'][string]): boolean =>
  isOther(o, log.at(-1)?.contact ?? null);

export function searchView(o: Office): DeskView['search'] {
  const s = o.state.search;
  return (
    s && {
      name: s.name,
      birthDate: s.birthDate,
      ofOther: isOther(o, s.contact),
      rows: s.found.flatMap((id) => {
        const c = o.state.charts[id];
        return c
          ? [{ patient: id, name: c.fullName, birthDate: c.birthDate, address: c.address, chart: c.number }]
          : [];
      }),
    }
  );
}

export function chartView(o: Office): ChartView | null {
  const open = o.state.chart;
  const c = open && o.state.charts[open.patient];
  if (!open || !c) return null;
  const person = (id: string | null): string => (id === null ? '' : (o.setup.people[id]?.name ?? id));
  return {
    patient: c.patient,
    ofOther: isOtherChart(o, c),
    name: c.fullName,
    birthDate: c.birthDate,
    number: c.number,
    address: c.address,
    phone: c.phone,
    provider: o.setup.providers.find((p) => p.id === c.provider)?.name ?? '',
    emergencyContact: c.emergencyContact,
    nameAlert: o.setup.people[c.patient]?.twin !== null,
    tab: open.tab as ChartView['tab'],
    balanceCents: c.balanceCents,
    allergies: c.allergies,
    medicines: c.medicines,
    contacts: c.contacts.map((x) => ({ name: x.name, relation: x.relation, scope: x.scope })),
    flags: c.flags.map((f) => ({ id: `flag.${f.kind}`, params: { name: person(f.person) } })),
    notes: c.notes.map((id) => ({ id })),
    visits: [
      ...Object.values(o.state.visits)
        .filter((x) => x.patient === c.patient)
        .map((x) => ({ on: `day ${Math.floor(x.startMs / DAY)}`, type: x.type, provider: x.provider })),
      ...c.visits,
    ].map((x) => ({
      ...x,
      title: { id: o.setup.visitTypes[x.type]?.title ?? x.type },
      provider: o.setup.providers.find((p) => p.id === x.provider)?.name ?? x.provider,
    })),
    documents: c.documents.map((d) => ({
      title: {
        id: d.what in o.setup.inbox ? (o.setup.inbox[d.what]?.subject ?? d.what) : `document.${d.what}`,
      },
      on: String(d.atMs),
    })),
    messages: c.messages.map((m) => {
      const sent = o.state.messages[m.message];
      return {
        on: String(m.atMs),
        text: sent ? (o.state.slips[sent.slip]?.fields.words ?? '') : '',
        by: 'you',
      };
    }),
    accessLog: c.log.map((l) => ({ atMs: l.atMs, by: 'you', why: l.contact ?? '' })),
  };
}

const row = (o: Office, m: Member, primary: boolean): CoverageRow => ({
  payer: m.payer,
  payerName: o.setup.payers[m.payer]?.name ?? m.payer,
  memberId: m.memberId,
  subscriberName: m.name,
  group: m.group,
  effective: m.effective,
  primary,
});

export function coverView(o: Office): CoverView | null {
  const patient = o.state.cover;
  const c = patient === null ? undefined : o.state.coverage[patient];
  if (patient === null || !c) return null;
  const contact = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
  return {
    patient,
    name: o.state.charts[patient]?.fullName ?? '',
    onFile: c.onFile.map((m, i) => row(o, m, i === c.primary)),
    asking: c.asking,
    ofOther: isOther(o, o.state.coverFor),
    plans: Object.entries(o.setup.payers).map(([payer, { name }]) => ({ payer, name })),
    cardInHand: (contact?.onCounter.includes('card') ?? false) && contact?.patient === patient,
    reply: c.reply && {
      payerName: o.setup.payers[c.reply.payer]?.name ?? c.reply.payer,
      status: c.reply.status,
      aaa: c.reply.aaa,
      ended: c.reply.ended,
      copayCents: c.reply.copayCents,
      sharePercent:
        c.reply.status === 'active' && c.reply.copayCents === null
          ? planTerms(c.reply.payer).ratePercent
          : null,
      memberId: c.reply.memberId,
      name: c.reply.name,
      atMs: c.reply.atMs,
    },
  };
}
export { fileOf };
