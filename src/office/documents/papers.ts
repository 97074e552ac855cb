// The papers on the counter and on the screen as rows that can be compared, built from what is really on view:
// ID and card once handed over, the payer's reply, the open chart, the form of who registered ahead, an order, a fax.
import type { Paper } from '../kinds.ts';
import { fileOf } from '../coverage/rules.ts';
import { dateOnPaper } from '../calendar/dates.ts';
import type { Office } from '../state.ts';

export interface PaperRows {
  paper: Paper;
  where: 'counter' | 'screen';
  owner: string | null;
  rows: Record<string, string>;
}

const money = (cents: number | null): string =>
  cents === null ? '' : `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

function chartRows(o: Office, patient: string): Record<string, string> {
  const c = o.state.charts[patient];
  const file = fileOf(o, patient);
  if (!c) return {};
  return {
    'full-name': c.fullName,
    'birth-date': c.birthDate,
    address: c.address,
    phone: c.phone,
    ...(file
      ? {
          payer: payerName(o, file.payer),
          'member-id': file.memberId,
          'subscriber-name': file.name,
          'effective-date': file.effective,
        }
      : {}),
  };
}
const payerName = (o: Office, id: string): string => o.setup.payers[id]?.name ?? id;

const providerName = (o: Office, id: string): string => {
  const p = o.setup.providers.find((x) => x.id === id);
  return p ? `${p.title} ${p.name}` : id;
};

/** Every paper on view now. */
export function papersOnView(o: Office): PaperRows[] {
  const out: PaperRows[] = [];
  const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
  const patient = c?.patient ?? null;
  const me = c ? o.setup.people[c.person] : undefined;
  if (c && me && c.onCounter.includes('photo-id'))
    out.push({
      paper: 'photo-id',
      where: 'counter',
      owner: me.name,
      rows: { 'full-name': me.name, 'birth-date': me.birthDate, address: me.address },
    });
  const card = patient === null ? null : (o.setup.coverage[patient]?.card ?? null);
  if (c?.onCounter.includes('card') && card)
    out.push({
      paper: 'card',
      where: 'counter',
      owner: card.name,
      rows: {
        payer: payerName(o, card.payer),
        'member-id': card.memberId,
        'subscriber-name': card.name,
        group: card.group,
        'effective-date': card.effective,
      },
    });
  const form =
    c && patient !== null && c.visit !== null && o.state.visits[c.visit]?.preRegistered && c.opened
      ? o.setup.people[patient]
      : undefined;
  if (form)
    out.push({
      paper: 'form',
      where: 'counter',
      owner: form.name,
      rows: {
        'full-name': form.name,
        'birth-date': form.birthDate,
        address: form.address,
        phone: form.phone,
        'emergency-contact': form.emergencyContact,
      },
    });
  const order = c && c.kind === 'window' && c.opened ? o.setup.contacts[c.id]?.order : null;
  if (order)
    out.push({
      paper: 'order',
      where: 'counter',
      owner: me?.name ?? null,
      rows: {
        type: order.type,
        provider: providerName(o, order.provider),
        'not-before': dateOnPaper(o.setup.date, order.fromDay),
        'no-later-than': dateOnPaper(o.setup.date, order.toDay),
        ...(order.needsEquipment ? { equipment: order.needsEquipment } : {}),
      },
    });
  if (o.state.chart)
    out.push({
      paper: 'chart',
      where: 'screen',
      owner: o.state.charts[o.state.chart.patient]?.fullName ?? null,
      rows: chartRows(o, o.state.chart.patient),
    });
  const twin = o.state.chart ? o.setup.people[o.state.chart.patient]?.twin : null;
  if (twin && o.state.search?.found.includes(twin))
    out.push({
      paper: 'other-chart',
      where: 'screen',
      owner: o.state.charts[twin]?.fullName ?? null,
      rows: chartRows(o, twin),
    });
  const reply = o.state.cover === null ? null : (o.state.coverage[o.state.cover]?.reply ?? null);
  if (reply) {
    out.push({
      paper: 'reply',
      where: 'screen',
      owner: reply.name,
      rows: {
        status: reply.status,
        payer: payerName(o, reply.payer),
        'member-id': reply.memberId,
        'subscriber-name': reply.name,
        ...(reply.aaa ? { aaa: reply.aaa } : {}),
        ...(reply.ended ? { 'ended-date': reply.ended } : {}),
        ...(reply.copayCents === null ? {} : { copay: money(reply.copayCents) }),
      },
    });
  }
  const fax = Object.values(o.setup.inbox).find(
    (i) => o.state.inbox[i.id]?.status === 'open' && Object.keys(i.paper).length > 0,
  );
  if (fax)
    out.push({ paper: 'fax', where: 'screen', owner: fax.paper['full-name'] ?? null, rows: fax.paper });
  return out;
}

/** Which fields say the same thing on two papers of different kinds. */
const MEANS: Record<string, string> = { 'subscriber-name': 'name', 'full-name': 'name' };
const meaning = (field: string): string => MEANS[field] ?? field;
/** A verdict of the payer is no value to hold against another: it says what of the plan it will not take as it stands. */
const PLAN = ['payer', 'member-id', 'subscriber-name', 'group', 'effective-date'];
const REJECTS: Record<string, string[]> = { '72': ['member-id'], '73': ['subscriber-name', 'full-name'] };
const VERDICTS: Record<string, (reply: Record<string, string>) => string[]> = {
  status: (reply) => (reply.status === 'inactive' ? PLAN : []),
  'ended-date': (reply) => (reply.status === 'inactive' ? PLAN : []),
  aaa: (reply) => REJECTS[reply.aaa ?? ''] ?? [],
};

/** Whether two marked rows disagree; null when one of them is not on view. */
export function disagree(
  o: Office,
  a: { paper: Paper; field: string },
  b: { paper: Paper; field: string },
): boolean | null {
  const papers = papersOnView(o);
  const value = (m: { paper: Paper; field: string }) =>
    papers.find((p) => p.paper === m.paper)?.rows[m.field];
  const [x, y] = [value(a), value(b)];
  if (x === undefined || y === undefined || (a.paper === b.paper && a.field === b.field)) return null;
  if (a.paper === b.paper) return false;
  for (const [verdict, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const against = verdict.paper === 'reply' ? VERDICTS[verdict.field] : undefined;
    if (against) return against(papers.find((p) => p.paper === 'reply')?.rows ?? {}).includes(other.field);
  }
  if (meaning(a.field) !== meaning(b.field)) return false;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain(x) !== plain(y);
}
