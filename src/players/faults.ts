// Mistakes a decent, tired person makes, one per kind: which act it spoils and how. Each is an act done wrongly, so that
// what follows can be walked back to it. They read the view and the right act, no truth.
import type { Responsibility } from '../office/kinds.ts';
import type { Stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';

type Params = Record<string, unknown>;
export interface Fault {
  kind: string;
  responsibility: Responsibility;
  /** The act it spoils. */
  on: string;
  /** What is given instead; null where this act cannot be done wrongly in this way. */
  wrong(right: Params, view: DeskView, s: Stream): Params | null;
}

/** One digit read wrongly; null without digits. */
function misread(text: unknown, s: Stream): string | null {
  const value = String(text ?? '');
  const digits = [...value].map((c, i) => (/\d/.test(c) ? i : -1)).filter((i) => i >= 0);
  if (digits.length === 0) return null;
  const i = s.pick(digits);
  return `${value.slice(0, i)}${(Number(value[i]) + s.int(1, 9)) % 10}${value.slice(i + 1)}`;
}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const someoneElse = (view: DeskView, patient: unknown, s: Stream): string | null => {
  const others = view.today.map((v) => v.patient).filter((p) => p !== patient);
  return others.length > 0 ? s.pick(others) : null;
};
const otherHands = (view: DeskView, right: unknown[], s: Stream): string | null => {
  const others = view.team.map((t) => t.who).filter((who) => !right.includes(who) && who !== 'delphine-ward');
  return others.length > 0 ? s.pick(others) : null;
};

export const FAULTS: readonly Fault[] = [
  {
    kind: 'booked-too-short',
    responsibility: 'scheduling',
    on: 'calendar.book',
    wrong: (c) => (c.visitType === 'OV-1' ? null : { ...c, visitType: 'OV-1' }),
  },
  {
    kind: 'booked-with-another',
    responsibility: 'scheduling',
    on: 'calendar.book',
    wrong: (c) => ({ ...c, provider: c.provider === 'helen-osei' ? 'wendell-park' : 'helen-osei' }),
  },
  {
    kind: 'asked-out-of-turn',
    responsibility: 'scheduling',
    on: 'waitlist.offer',
    wrong(c, view, s) {
      const list = view.outreach?.lists.find((l) => l.work === c.work);
      const others = (list?.lines ?? []).filter((w) => w.line !== c.line && w.says === null && !w.off);
      return others.length > 0 ? { ...c, line: s.pick(others).line } : null;
    },
  },
  {
    kind: 'reminded-without-prep',
    responsibility: 'scheduling',
    on: 'reminder.send',
    wrong: (c) =>
      list(c.parts).includes('prep')
        ? { ...c, parts: list(c.parts).filter((part) => part !== 'prep') }
        : null,
  },
  {
    kind: 'marked-confirmed',
    responsibility: 'scheduling',
    on: 'reminder.mark',
    wrong: (c) => (c.as === 'confirmed' ? null : { ...c, as: 'confirmed' }),
  },
  {
    kind: 'reason-said-aloud',
    responsibility: 'communications',
    on: 'reminder.send',
    wrong: (c) => (c.way === 'portal' ? null : { ...c, parts: [...list(c.parts), 'reason'] }),
  },
  {
    kind: 'number-misheard',
    responsibility: 'communications',
    on: 'slip.enter',
    wrong(c, _view, s) {
      const value = c.field === 'call-back' ? misread(c.value, s) : null;
      return value === null ? null : { ...c, value };
    },
  },
  {
    kind: 'message-to-another',
    responsibility: 'communications',
    on: 'message.send',
    wrong(c, view, s) {
      const to = otherHands(view, list(c.to), s);
      return to === null ? null : { ...c, to: [to] };
    },
  },
  {
    kind: 'tray-to-another',
    responsibility: 'communications',
    on: 'inbox.route',
    wrong(c, view, s) {
      const to = otherHands(view, [c.to, view.chart?.provider, 'ike-larrabee'], s);
      return to === null ? null : { ...c, to };
    },
  },
  {
    kind: 'filed-in-another-chart',
    responsibility: 'records',
    on: 'inbox.file',
    wrong(c, view, s) {
      const patient = someoneElse(view, c.patient, s);
      return patient === null ? null : { ...c, patient };
    },
  },
  {
    kind: 'indexed-in-another-chart',
    responsibility: 'records',
    on: 'records.index',
    wrong(c, view, s) {
      const patient = someoneElse(view, c.patient, s);
      return patient === null ? null : { ...c, patient };
    },
  },
  {
    kind: 'written-over',
    responsibility: 'records',
    on: 'records.amend',
    wrong: (c) => ({ ...c, how: 'overwrite' }),
  },
  {
    kind: 'sent-too-much',
    responsibility: 'records',
    on: 'records.pack',
    wrong: (c) =>
      list(c.parts).includes('counseling') ? null : { ...c, parts: [...list(c.parts), 'counseling'] },
  },
  {
    kind: 'typed-as-heard',
    responsibility: 'records',
    on: 'records.type',
    wrong: (c) => ({ ...c, text: `${String(c.text)} QD` }),
  },
  {
    kind: 'left-as-it-was',
    responsibility: 'communications',
    on: 'letter.fill',
    wrong(c, view) {
      const f = view.records?.at?.letter?.sheet?.fields.find((x) => x.field === c.field);
      return f && f.value !== '' && f.value !== c.value ? { ...c, value: f.value } : null;
    },
  },
  {
    kind: 'date-made-up',
    responsibility: 'communications',
    on: 'letter.ask',
    wrong: (c, view, s) => ({
      type: 'letter.fill',
      ...c,
      value: s.int(1, 2) === 1 ? (view.records?.today ?? '') : `12/31/${view.dateText.year}`,
    }),
  },
  {
    kind: 'sent-unsigned',
    responsibility: 'communications',
    on: 'letter.fold',
    wrong: (c, _view, s) => (s.int(1, 4) === 1 ? { type: 'letter.send', work: c.work, how: 'handed' } : null),
  },
  {
    kind: 'reason-left-in',
    responsibility: 'records',
    on: 'letter.cut',
    wrong: (c) => (c.out === true ? { ...c, out: false } : null),
  },
  {
    kind: 'letter-never-logged',
    responsibility: 'records',
    on: 'letter.log',
    wrong: (c) => ({ type: 'letter.close', work: c.work }),
  },
  {
    kind: 'logged-as-another',
    responsibility: 'records',
    on: 'letter.log',
    wrong: (c) => ({ ...c, why: c.why === 'payment' ? 'own-copy' : 'payment' }),
  },
  {
    kind: 'copay-short',
    responsibility: 'billing',
    on: 'copay.take',
    wrong: (c) => (Number(c.cents) > 500 ? { ...c, cents: Number(c.cents) - 500 } : null),
  },
  {
    kind: 'card-misread',
    responsibility: 'billing',
    on: 'coverage.change',
    wrong(c, _view, s) {
      const value = c.field === 'member-id' ? misread(c.value, s) : null;
      return value === null ? null : { ...c, value };
    },
  },
  {
    kind: 'charged-wrong',
    responsibility: 'billing',
    on: 'claim.enter',
    wrong(c, _view, s) {
      const value = misread(c.value, s);
      return value === null ? null : { ...c, value };
    },
  },
  {
    kind: 'written-off',
    responsibility: 'billing',
    on: 'claim.send',
    wrong: (c) => (c.as === 'original' ? null : { ...c, as: 'original', attach: null }),
  },
  {
    kind: 'packet-short',
    responsibility: 'referrals',
    on: 'referral.pack',
    wrong: (c) => (list(c.parts).length > 1 ? { ...c, parts: list(c.parts).slice(0, -1) } : null),
  },
  {
    kind: 'fax-misdialed',
    responsibility: 'referrals',
    on: 'referral.send',
    wrong(c, _view, s) {
      const fax = misread(c.fax, s);
      return fax === null ? null : { ...c, fax };
    },
  },
  {
    kind: 'sent-as-routine',
    responsibility: 'referrals',
    on: 'referral.send',
    wrong: (c) => (c.as === 'routine' ? null : { ...c, as: 'routine' }),
  },
  {
    kind: 'request-without-notes',
    responsibility: 'referrals',
    on: 'authorization.submit',
    wrong: (c) => (list(c.attach).length > 0 ? { ...c, attach: [] } : null),
  },
  {
    kind: 'received-uncounted',
    responsibility: 'supplies',
    on: 'supplies.receive',
    wrong: (c) => ({ ...c, quantity: Number(c.quantity) + 1 }),
  },
  {
    kind: 'left-out-warm',
    responsibility: 'supplies',
    on: 'supplies.receive',
    wrong: (c) => (c.to === 'fridge' ? { ...c, to: 'shelf' } : null),
  },
  {
    kind: 'ordered-too-little',
    responsibility: 'supplies',
    on: 'supplies.order',
    wrong: (c) => (Number(c.quantity) > 1 ? { ...c, quantity: 1 } : null),
  },
  {
    kind: 'fridge-misread',
    responsibility: 'supplies',
    on: 'supplies.log-fridge',
    wrong: (c) => ({ ...c, max: c.now, min: c.now }),
  },
  {
    kind: 'wiped-with-glass-cleaner',
    responsibility: 'clinical-support',
    on: 'room.wipe',
    wrong: (c) => ({ ...c, product: 'glass-cleaner' }),
  },
  {
    kind: 'packed-without-indicator',
    responsibility: 'clinical-support',
    on: 'instruments.pack',
    wrong: (c) => ({ ...c, inside: false }),
  },
  {
    kind: 'logged-as-passed',
    responsibility: 'clinical-support',
    on: 'instruments.log',
    wrong: (c) => ({ ...c, result: c.result === 'pass' ? 'fail' : 'pass' }),
  },
];
