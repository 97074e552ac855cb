// Slips, scans and Compare. A wrong entry is kept as typed and is a fact; a message carries which of its fields are
// filled, which are wrong, and whether it is complete. Compare never says who is right.
import type { Draft } from '../facts.ts';
import { type Area, draft, type Refusal, refuse, replace } from '../rules.ts';
import type { Office, Slip, State } from '../state.ts';
import { sameValue } from '../people/rules.ts';
import { papersWith } from '../talk/answers.ts';
import { disagree } from './papers.ts';
import { carriedTo, isNote, SLIP_FIELDS, truthOfField } from './slips.ts';

const openSlip = (o: Office, id: string, then: (s: Slip) => Draft[] | Refusal): Draft[] | Refusal => {
  const s = o.state.slips[id];
  return s?.state === 'open' ? then(s) : refuse('slip/not-open');
};
function written(o: Office, s: Slip, field: string, value: string): Draft {
  const truth = truthOfField(o, s, field);
  const right = truth === null ? null : sameValue(truth, value);
  return draft('slip.entered', { slip: s.id, contact: s.contact, field, value, right });
}
const newSlip = (
  s: State,
  id: string,
  f: { kind: Slip['kind']; contact: string | null; item: string | null; atMs: number },
): State =>
  s.slips[id]
    ? { ...s, hand: id }
    : {
        ...s,
        hand: id,
        slips: {
          ...s.slips,
          [id]: {
            id,
            kind: f.kind,
            contact: f.contact,
            item: f.item,
            visit: null,
            sinceMs: f.atMs,
            fields: {},
            right: {},
            state: 'open',
          },
        },
      };

const onSlip = (s: State, kind: Slip['kind'], f: { contact: string | null; visit: string }): State => {
  const mine = Object.values(s.slips).find(
    (x) => x.kind === kind && x.state === 'open' && x.contact !== null && x.contact === f.contact,
  );
  return mine ? { ...s, slips: replace(s.slips, mine.id, { visit: f.visit }) } : s;
};

export const documents: Area = {
  decide: {
    'slip.open': (o, { kind, item, slip }) => {
      if (slip !== undefined)
        return openSlip(o, slip, (s) => [
          draft('slip.opened', { slip, kind: s.kind, contact: s.contact, item: s.item }),
        ]);
      const contact = item === null ? o.state.foreground : null;
      const last =
        item === null && contact === null
          ? (Object.values(o.state.contacts)
              .filter((c) => c.opened && c.status === 'closed')
              .sort((a, b) => b.sinceMs - a.sinceMs)[0]?.id ?? null)
          : contact;
      const known = Object.values(o.state.slips).find(
        (s) => s.kind === kind && s.state === 'open' && s.contact === last && s.item === item,
      );
      if (known) return [draft('slip.opened', { slip: known.id, kind, contact: last, item })];
      const fresh: Slip = {
        id: `${kind}:${last ?? item ?? 'desk'}:${Object.keys(o.state.slips).length + 1}`,
        kind,
        contact: last,
        item,
        visit: null,
        sinceMs: o.state.nowMs,
        fields: {},
        right: {},
        state: 'open',
      };
      return [
        draft('slip.opened', { slip: fresh.id, kind, contact: last, item }),
        ...Object.entries(carriedTo(o, fresh)).map(([field, value]) => written(o, fresh, field, value)),
      ];
    },
    'slip.enter': (o, { slip, field, value }) =>
      openSlip(o, slip, (s) => {
        if (!SLIP_FIELDS[s.kind].some((x) => x.field === field)) return refuse('slip/no-such-field');
        return [written(o, s, field, value)];
      }),
    'slip.discard': (o, { slip }) => openSlip(o, slip, () => [draft('slip.discarded', { slip })]),
    'message.send': (o, { slip, to, urgency, byMs }) =>
      openSlip(o, slip, (s) => {
        if (!isNote(s)) return refuse('slip/not-a-message');
        if (to.some((who) => !o.setup.team[who])) return refuse('team/nobody');
        const fields = SLIP_FIELDS[s.kind].map((x) => x.field).filter((x) => (s.fields[x] ?? '') !== '');
        const about =
          s.fields.patient ??
          (s.kind === 'red-card' && s.contact !== null
            ? (o.state.contacts[s.contact]?.patient ?? null)
            : null);
        return [
          draft('message.sent', {
            message: `message-${o.state.counts.made + 1}`,
            slip,
            contact: s.contact,
            item: s.item,
            to: [...to],
            about,
            urgency,
            byMs,
            fields,
            wrong: fields.filter((x) => s.right[x] === false),
            complete: SLIP_FIELDS[s.kind].every((x) => !x.required || fields.includes(x.field)),
          }),
        ];
      }),
    'documents.scan': (o, { patient, what, sides }) => {
      const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
      if (c?.kind !== 'window') return refuse('documents/nothing-here');
      if ((what === 'card' || what === 'photo-id') && !c.onCounter.includes(what))
        return refuse('documents/nothing-here');
      return [draft('documents.scanned', { patient, contact: c.id, what, sides })];
    },
    'documents.give': (o, { patient, what }) => {
      const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
      return c?.kind === 'window'
        ? [draft('documents.given', { patient, contact: c.id, what })]
        : refuse('documents/nothing-here');
    },
    'compare.mark': (o, { a, b }) => {
      const differs = disagree(o, a, b);
      return differs === null
        ? refuse('compare/not-on-view')
        : [
            draft('compare.marked', {
              contact: o.state.foreground,
              a: a.paper,
              b: b.paper,
              field: a.field,
              otherField: b.field,
              differs,
            }),
          ];
    },
    'compare.report': (o, { a, b, to }) => {
      const differs = disagree(o, a, b);
      return differs === null
        ? refuse('compare/not-on-view')
        : [
            draft('compare.reported', {
              contact: o.state.foreground,
              a: a.paper,
              b: b.paper,
              field: a.field,
              to,
              differs,
            }),
          ];
    },
  },
  evolve: {
    'slip.opened': (s, f) => newSlip(s, f.slip, f),
    'slip.entered': (s, f) => {
      const slip = s.slips[f.slip];
      if (!slip) return s;
      const right = { ...slip.right };
      if (f.right !== null) right[f.field] = f.right;
      return {
        ...s,
        slips: replace(s.slips, f.slip, { fields: { ...slip.fields, [f.field]: f.value }, right }),
      };
    },
    'slip.discarded': (s, f) => ({
      ...s,
      hand: s.hand === f.slip ? null : s.hand,
      slips: replace(s.slips, f.slip, { state: 'sent' }),
    }),
    'message.sent': (s, f) => ({
      ...s,
      hand: s.hand === f.slip ? null : s.hand,
      counts: { ...s.counts, made: s.counts.made + 1 },
      slips: replace(s.slips, f.slip, { state: 'sent' }),
      messages: {
        ...s.messages,
        [f.message]: { slip: f.slip, to: f.to, atMs: f.atMs },
      },
      contacts: f.contact === null ? s.contacts : replace(s.contacts, f.contact, { settled: true }),
    }),
    /** What is done at the desk for this person is done on their slip, from wherever it was done. */
    'visit.checked-in': (s, f) => onSlip(s, 'check-in', f),
    'visit.checked-out': (s, f) => onSlip(s, 'check-out', f),
    'documents.scanned': (s, f) => {
      const c = f.contact === null ? undefined : s.contacts[f.contact];
      return c
        ? {
            ...s,
            contacts: replace(s.contacts, c.id, {
              scanned: [...c.scanned, { what: f.what, sides: f.sides }],
            }),
          }
        : s;
    },
    'compare.marked': (s, f) => ({
      ...s,
      compared: { a: { paper: f.a, field: f.field }, b: { paper: f.b, field: f.otherField } },
    }),
    'talk.asked': (s, f, setup) => {
      const c = s.contacts[f.contact];
      if (!c || !f.open) return s;
      const papers = f.about
        .flatMap((t) => papersWith({ setup, state: s }, c, t))
        .filter((p) => !c.onCounter.includes(p));
      return papers.length === 0
        ? s
        : { ...s, contacts: replace(s.contacts, c.id, { onCounter: [...c.onCounter, ...papers] }) };
    },
    'person.returned': (s, f, setup) => {
      const c = s.contacts[f.contact];
      return c?.patient && setup.coverage[c.patient]?.cardAt === 'car'
        ? {
            ...s,
            contacts: replace(s.contacts, f.contact, {
              onCounter: [...new Set([...c.onCounter, 'card' as const])],
            }),
          }
        : s;
    },
    'person.turned-to': (s) => ({ ...s, compared: null }),
  },
};
