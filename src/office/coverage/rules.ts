// Coverage on file, the card in hand, and the payer, who answers a question from its own file and by its own clock.
// Reject reasons are X12 AAA codes: 42 could not answer now, 72 member id, 73 name. Nothing here is a promise of payment.
import type { Draft } from '../facts.ts';
import { type Area, draft, refuse, replace, timer } from '../rules.ts';
import type { CoverageSetup, Member } from '../setup.ts';
import type { Office, Reply, State } from '../state.ts';
import { sameValue } from '../people/rules.ts';

const KEY: Record<string, keyof Member> = {
  payer: 'payer',
  'member-id': 'memberId',
  'subscriber-name': 'name',
  group: 'group',
  'effective-date': 'effective',
};

export const fileOf = (o: Office, patient: string): Member | null => {
  const c = o.state.coverage[patient];
  return c ? (c.onFile[c.primary] ?? null) : null;
};

/** True when the file names the member as the payer holds it. */
const agrees = (file: Member | null, setup: CoverageSetup | undefined): boolean =>
  file !== null &&
  (setup?.truths ?? []).some(
    (t) =>
      t.active &&
      file.payer === t.payer &&
      sameValue(file.memberId, t.memberId) &&
      sameValue(file.name, t.name),
  );

/** What this payer answers to this question now. */
export function replyOf(
  o: Office,
  patient: string,
  asked: Pick<Member, 'payer' | 'memberId' | 'name'>,
): Reply {
  const truth = o.setup.coverage[patient]?.truths.find((t) => t.payer === asked.payer);
  const base = {
    payer: asked.payer,
    memberId: asked.memberId,
    name: asked.name,
    atMs: o.state.nowMs,
    ended: null,
    copayCents: null,
    aaa: null,
  };
  if ((o.setup.payers[asked.payer]?.silentUntilMs ?? 0) > o.state.nowMs)
    return { ...base, status: 'rejected', aaa: '42' };
  if (!truth) return { ...base, status: 'rejected', aaa: '75' };
  if (!sameValue(truth.memberId, asked.memberId)) return { ...base, status: 'rejected', aaa: '72' };
  if (!sameValue(truth.name, asked.name)) return { ...base, status: 'rejected', aaa: '73' };
  if (!truth.active) return { ...base, status: 'inactive', ended: truth.ended };
  return { ...base, status: 'active', copayCents: truth.copayCents };
}

const changed = (o: Office, patient: string, fields: string[], file: Member): Draft => {
  return draft('coverage.changed', {
    patient,
    contact: o.state.foreground,
    fields,
    right: agrees(file, o.setup.coverage[patient]),
  });
};
const cardOf = (o: Office, patient: string): Member | null => {
  const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
  return c?.onCounter.includes('card') && c.patient === patient
    ? (o.setup.coverage[patient]?.card ?? null)
    : null;
};
const withFields = (file: Member, from: Member, fields: string[]): Member => ({
  ...file,
  ...Object.fromEntries(fields.map((f) => [KEY[f] as string, from[KEY[f] as keyof Member]])),
});
const setFile = (s: State, patient: string, file: Member): State => {
  const c = s.coverage[patient];
  return c
    ? {
        ...s,
        coverage: replace(s.coverage, patient, {
          onFile: c.onFile.map((m, i) => (i === c.primary ? file : m)),
        }),
      }
    : s;
};

export const coverage: Area = {
  decide: {
    'coverage.open': (o, { patient }) =>
      o.state.coverage[patient]
        ? [draft('coverage.opened', { patient, contact: o.state.foreground })]
        : refuse('coverage/none-on-file'),
    'coverage.query': (o, { patient }) => {
      const file = fileOf(o, patient);
      if (!file) return refuse('coverage/none-on-file');
      if (o.state.coverage[patient]?.asking) return refuse('coverage/still-asking');
      return [
        draft('coverage.queried', {
          patient,
          contact: o.state.foreground,
          payer: file.payer,
          memberId: file.memberId,
          name: file.name,
          again: (o.state.coverage[patient]?.queries ?? 0) > 0,
        }),
      ];
    },
    'coverage.copy-card': (o, { patient, fields }) => {
      const card = cardOf(o, patient);
      if (!card) return refuse('coverage/no-card-here');
      const all = fields.length === 0 ? Object.keys(KEY) : [...fields];
      const file = fileOf(o, patient) ?? { payer: '', memberId: '', name: '', group: '', effective: '' };
      return [changed(o, patient, all, withFields(file, card, all))];
    },
    'coverage.change': (o, { patient, field, value }) => {
      const file = fileOf(o, patient);
      return file
        ? [changed(o, patient, [`${field}=${value}`], { ...file, [KEY[field] as string]: value })]
        : refuse('coverage/none-on-file');
    },
    'coverage.add': (o, { patient, primary }) => {
      const card = cardOf(o, patient);
      if (!card) return refuse('coverage/no-card-here');
      return [
        draft('coverage.added', {
          patient,
          contact: o.state.foreground,
          payer: card.payer,
          primary,
          right: agrees(card, o.setup.coverage[patient]),
        }),
      ];
    },
  },
  evolve: {
    'coverage.opened': (s, f) => ({ ...s, cover: f.patient, coverFor: f.contact }),
    'coverage.queried': (s, f) => ({
      ...s,
      coverage: replace(s.coverage, f.patient, {
        asking: true,
        queries: (s.coverage[f.patient]?.queries ?? 0) + 1,
      }),
    }),
    'coverage.replied': (s, f) => ({
      ...s,
      coverage: replace(s.coverage, f.patient, {
        asking: false,
        flagged: f.status !== 'active',
        reply: {
          status: f.status,
          aaa: f.aaa,
          ended: f.ended,
          copayCents: f.copayCents,
          payer: f.payer,
          memberId: f.memberId,
          name: f.name,
          atMs: f.atMs,
        },
      }),
    }),
    'coverage.changed': (s, f, setup) => {
      const c = s.coverage[f.patient];
      const file = c?.onFile[c.primary] ?? { payer: '', memberId: '', name: '', group: '', effective: '' };
      const typed = f.fields.find((x) => x.includes('='));
      const card = setup.coverage[f.patient]?.card;
      const base =
        c && c.onFile.length === 0
          ? { ...s, coverage: replace(s.coverage, f.patient, { onFile: [file], primary: 0 }) }
          : s;
      if (typed) {
        const at = typed.indexOf('=');
        return setFile(base, f.patient, {
          ...file,
          [KEY[typed.slice(0, at)] as string]: typed.slice(at + 1),
        });
      }
      return card ? setFile(base, f.patient, withFields(file, card, f.fields)) : base;
    },
    'coverage.added': (s, f, setup) => {
      const c = s.coverage[f.patient];
      const card = setup.coverage[f.patient]?.card;
      if (!c || !card) return s;
      return {
        ...s,
        coverage: replace(s.coverage, f.patient, {
          onFile: [...c.onFile, card],
          primary: f.primary ? c.onFile.length : c.primary,
        }),
      };
    },
  },
  react: {
    /** The question travels as it was asked: what is changed on file meanwhile is not in it. */
    'coverage.queried': (o, f) => [
      timer(o, o.setup.payers[f.payer]?.replyMs ?? 6_000, {
        do: 'payer.reply',
        key: f.patient,
        payer: f.payer,
        memberId: f.memberId,
        name: f.name,
      }),
    ],
  },
  happen: {
    'payer.reply': (o, e) => {
      const asked = { payer: String(e.payer), memberId: String(e.memberId), name: String(e.name) };
      const r = replyOf(o, e.key, asked);
      return [
        draft('coverage.replied', {
          patient: e.key,
          ...asked,
          status: r.status,
          aaa: r.aaa,
          ended: r.ended,
          copayCents: r.copayCents,
        }),
      ];
    },
  },
};
