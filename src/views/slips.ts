// The slip in the hand and the pile of those that want work. What a slip shows as *on file* is for the closed question, and
// only of the person it is about as far as the desk knows; nothing says what is right. Every name in the pile is its own.
import { filedOf, isDone, onFile, patientOf, SLIP_FIELDS, visitOf } from '../office/documents/slips.ts';
import { MINUTE } from '../office/kinds.ts';
import type { ContactState, Office, Slip } from '../office/state.ts';
import { isOther } from './charts.ts';
import type { DeskView, SlipField, SlipView, TextRef } from './types.ts';

const chartName = (o: Office, patient: string | null): string | null =>
  patient === null ? null : ((o.state.charts[patient]?.fullName || o.setup.people[patient]?.name) ?? null);

/** A choice or a patient is kept by id and read by name. */
const shown = (o: Office, input: SlipField['input'], value: string): string =>
  value !== '' && input === 'patient' ? (chartName(o, value) ?? '') : value;

/** Whether it went is asked for so long after it was sent. */
const RECEIPT_MS = 5 * MINUTE;

export function sentLast(o: Office): DeskView['sent'] {
  const { setup, state } = o;
  const [message, last] = Object.entries(state.messages).at(-1) ?? [];
  if (message === undefined || last === undefined || state.nowMs - last.atMs > RECEIPT_MS) return null;
  const patient = state.slips[last.slip]?.fields.patient ?? '';
  return {
    message,
    to: last.to.map((who) => setup.team[who]?.name ?? who),
    about: state.charts[patient]?.fullName ?? '',
    atMs: last.atMs,
    ofOther: state.foreground !== null && isOther(o, state.slips[last.slip]?.contact ?? null),
  };
}

export function slipView(o: Office, id: string | null): SlipView | null {
  const s = id === null ? undefined : o.state.slips[id];
  // What is done lies with its chart once somebody else stands there: the next is not to read it.
  if (!s || (o.state.foreground !== null && isDone(o, s))) return null;
  const patient = patientOf(o, s);
  const filed = filedOf(o, s);
  const c = s.contact === null ? undefined : o.state.contacts[s.contact];
  return {
    slip: s.id,
    kind: s.kind,
    title: { id: `slip.${s.kind}` },
    contact: s.contact,
    item: s.item,
    state: s.state,
    visit: visitOf(o, s),
    patient,
    patientName: chartName(o, patient),
    handed: c?.onCounter ?? [],
    scanned: c?.scanned ?? [],
    next: madeIn(o, s.contact),
    fields: SLIP_FIELDS[s.kind].map((f) => {
      const value = s.fields[f.field] ?? '';
      return {
        field: f.field,
        label: { id: `field.${f.field}` },
        value,
        shown: shown(o, f.input, value),
        asks: f.asks,
        onFile: onFile(o, filed, f.field),
        input: f.input,
        required: f.required,
        now: isNow(o, s, f.field),
        said: f.asks === 'reason' && c ? reasonGiven(c) : null,
        confirmed:
          c?.rows.some((r) => r.set === 'you' && r.line === `words.ask.${f.asks ?? ''}.closed`) ?? false,
        ...(f.field === 'visit-type'
          ? {
              choices: Object.values(o.setup.visitTypes).map((t) => ({
                value: t.id,
                label: { id: t.title },
              })),
            }
          : {}),
      };
    }),
  };
}

/** Lines that only some messages need, each group as one: they come forward once a word of theirs was said or written. */
const GROUPS: readonly (readonly string[])[] = [
  ['site', 'onset', 'reading'],
  ['medicine', 'left', 'pharmacy'],
];
function isNow(o: Office, s: Slip, field: string): boolean {
  const group = s.kind === 'message' ? GROUPS.find((one) => one.includes(field)) : undefined;
  if (!group) return true;
  const c = s.contact === null ? undefined : o.state.contacts[s.contact];
  return SLIP_FIELDS[s.kind].some(
    (f) =>
      group.includes(f.field) &&
      ((s.fields[f.field] ?? '') !== '' ||
        c?.heard[f.field] !== undefined ||
        (f.asks !== null && (c?.asked.includes(f.asks) ?? false))),
  );
}

/** What they came or called for, as they said it: in answer to the question, else of their own accord. */
function reasonGiven(c: ContactState): TextRef | null {
  const asked = c.rows.map((r) => (r.set === 'you' ? r.line : '')).lastIndexOf('words.ask.reason.open');
  const own = (r: ContactState['rows'][number]): boolean => r.by === 'them' && !r.set.startsWith('voices.');
  const row =
    (asked < 0 ? undefined : c.rows.slice(asked + 1).find((r) => r.by === 'them')) ?? c.rows.find(own);
  return row === undefined ? null : { id: row.line, params: row.params };
}

/** What was booked or moved in a talk, in the order of its days. */
function madeIn(o: Office, contact: string | null): SlipView['next'] {
  if (contact === null) return [];
  return Object.values(o.state.visits)
    .filter((x) => x.madeIn === contact && x.status === 'expected')
    .sort((a, b) => a.startMs - b.startMs)
    .map((x) => {
      const p = o.setup.providers.find((q) => q.id === x.provider);
      return {
        visit: x.id,
        startMs: x.startMs,
        provider: p ? `${p.title} ${p.name}` : x.provider,
        name: o.setup.people[x.patient]?.name ?? '',
      };
    });
}

/** As the desk calls whoever a slip came of: the name that was given, that of its chart, or of who wrote the item. */
function nameOf(o: Office, s: Slip): string | null {
  const c = s.contact === null ? undefined : o.state.contacts[s.contact];
  const given = c && (c.named || c.kind === 'team') ? (o.setup.people[c.person]?.name ?? null) : null;
  return (
    given ?? chartName(o, patientOf(o, s)) ?? (s.item === null ? null : (o.setup.inbox[s.item]?.from ?? null))
  );
}

export function slipTabs(o: Office): DeskView['slips'] {
  const open = Object.values(o.state.slips)
    .filter((s) => s.state === 'open' && !isDone(o, s))
    .map((s) => ({ s, name: nameOf(o, s) }));
  return open.map(({ s, name }, at) => {
    const alike = open.filter((x) => x.s.kind === s.kind && x.name === name);
    return {
      slip: s.id,
      kind: s.kind,
      name,
      label: {
        id: 'slip.tab',
        params: {
          // As an id with a dash would not do in a message.
          kind: s.kind.replace('-', '_'),
          name: name ?? '',
          named: name === null ? 'no' : 'yes',
          timed: name === null || alike.length > 1 ? 'yes' : 'no',
          sinceMs: s.sinceMs,
          // Two taken in the same minute are told apart by their place in the pile.
          n: alike.some((x) => x.s !== s && sameMinute(x.s, s)) ? at + 1 : 0,
        },
      },
    };
  });
}
const sameMinute = (a: Slip, b: Slip): boolean =>
  Math.floor(a.sinceMs / 60_000) === Math.floor(b.sinceMs / 60_000);
