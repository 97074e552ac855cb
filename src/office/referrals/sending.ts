// A packet on its way: asked about, put together, sent to a number, confirmed. The machine says only that something
// picked up; whoever got it answers in their own time, the receiver by what it lacks, a stranger by ringing.
import { MINUTE } from '../kinds.ts';
import { type Area, draft, dropTimer, refuse, timer } from '../rules.ts';
import { finish } from '../work/rules.ts';
import {
  caseOf,
  change,
  faultsOf,
  fitsLine,
  missingOf,
  of,
  ownerOf,
  sameNumber,
  setupOf,
  working,
} from './cases.ts';

/** Simulation values: how long a page takes, how soon a stranger rings, when an unread packet is sent back. */
const PAGE_MS = 45_000;
const RINGS_MS = 7 * MINUTE;
const SENT_BACK_MS = 22 * MINUTE;

const BOTH = ['referral', 'report'] as const;

export const sending: Area = {
  decide: {
    'referral.ask': (o, { work, about }) =>
      working(o, work, ['referral', 'authorization'], (setup, c) =>
        c.asking !== null
          ? refuse('referral/still-asking')
          : [draft('referral.asked', { ...of(setup), who: setup.by, about })],
      ),
    'referral.pack': (o, { work, parts }) =>
      working(o, work, ['referral'], (setup) => [
        draft('referral.packed', {
          ...of(setup),
          parts: [...new Set(parts)],
          right: missingOf(setup, parts).length === 0 && !parts.includes('whole-chart'),
        }),
      ]),
    'referral.link': (o, { work, number }) =>
      working(o, work, ['referral'], (setup) => {
        const line = setup.log.find((x) => x.number === number.trim());
        return [
          draft('referral.linked', {
            ...of(setup),
            number: number.trim(),
            right: line !== undefined && fitsLine(line, setup),
          }),
        ];
      }),
    'referral.check-number': (o, { work }) =>
      working(o, work, BOTH, (setup) => [
        draft('referral.number-checked', { ...of(setup), to: setup.to, fax: setup.fax }),
      ]),
    'referral.send': (o, { work, fax, as }) =>
      working(o, work, BOTH, (setup, c) => {
        if (fax.replace(/[^0-9]/g, '') === '') return refuse('referral/no-number');
        if (setup.kind === 'referral' && c.packet.length === 0) return refuse('referral/empty-packet');
        const wrong = faultsOf(setup, c, fax, as);
        return [
          draft('referral.sent', {
            ...of(setup),
            to: setup.to,
            fax: fax.trim(),
            as,
            reached: sameNumber(fax, setup.fax),
            missing: setup.kind === 'referral' ? missingOf(setup, c.packet) : [],
            wrong,
            right: wrong.length === 0,
          }),
        ];
      }),
    'referral.confirm': (o, { work }) =>
      working(o, work, BOTH, (setup, c) =>
        c.sends.length === 0
          ? refuse('referral/not-sent')
          : [
              draft('referral.receipt', {
                ...of(setup),
                to: setup.to,
                got: c.there !== null,
                missing: c.there ?? [],
              }),
            ],
      ),
    'referral.close': (o, { work }) =>
      working(o, work, ['referral'], (setup, c) =>
        c.sends.length === 0
          ? refuse('referral/not-sent')
          : [draft('referral.closed', { ...of(setup), confirmed: false })],
      ),
  },
  evolve: {
    'referral.asked': (s, f) => change(s, f.work, { asking: f.about }),
    'referral.told-back': (s, f) =>
      change(s, f.work, {
        asking: null,
        told: { ...s.referrals[f.work]?.told, [f.about]: f.answer },
      }),
    'referral.packed': (s, f) => change(s, f.work, { packet: f.parts }),
    'referral.linked': (s, f) => change(s, f.work, { linked: f.number }),
    'referral.number-checked': (s, f) => change(s, f.work, { checkedFax: f.fax }),
    'referral.sent': (s, f) =>
      change(s, f.work, {
        sends: [
          ...(s.referrals[f.work]?.sends ?? []),
          { fax: f.fax, as: f.as, atMs: f.atMs, ok: null, right: f.right },
        ],
        receipt: null,
        ...(f.reached ? { returned: null } : {}),
      }),
    'referral.confirmation': (s, f, setup) => {
      const c = s.referrals[f.work];
      const there = setup.areas.referrals?.cases[f.work];
      if (!c || !there || there.kind === 'authorization') return s;
      const reached = f.ok && sameNumber(f.fax, there.fax);
      return change(s, f.work, {
        sends: c.sends.map((x) => (x.ok === null && x.fax === f.fax ? { ...x, ok: f.ok } : x)),
        ...(reached ? { there: there.kind === 'referral' ? missingOf(there, c.packet) : [] } : {}),
      });
    },
    'referral.receipt': (s, f) => change(s, f.work, { receipt: { got: f.got, missing: f.missing } }),
    'referral.returned': (s, f) => change(s, f.work, { returned: f.missing }),
    'referral.closed': (s, f) => change(s, f.work, { over: true }),
  },
  react: {
    'referral.asked': (o, f) => [
      timer(o, o.setup.team[f.who]?.answersInMs ?? 5 * MINUTE, {
        do: 'referral.tell-back',
        key: f.work,
        who: f.who,
        about: f.about,
      }),
    ],
    'referral.sent': (o, f) => [
      dropTimer('referral.send-back', f.work),
      timer(o, PAGE_MS, {
        do: 'referral.page',
        key: `${f.work}:${o.state.counts.timer}`,
        work: f.work,
        fax: f.fax,
      }),
    ],
    'referral.confirmation': (o, f) => {
      const setup = setupOf(o, f.work);
      if (!f.ok || !setup || setup.kind === 'authorization') return [];
      const owner = ownerOf(o, setup, f.fax);
      if (owner !== setup.to)
        return [
          timer(o, RINGS_MS, { do: 'misfax.ring', key: `${f.work}:${f.fax}`, work: f.work, fax: f.fax }),
        ];
      const lacks = caseOf(o, f.work)?.there ?? [];
      return lacks.length > 0 ? [timer(o, SENT_BACK_MS, { do: 'referral.send-back', key: f.work })] : [];
    },
    /** The loop of sending is closed by their word that it is there and whole. */
    'referral.receipt': (_o, f) =>
      f.got && f.missing.length === 0
        ? [draft('referral.closed', { work: f.work, patient: f.patient, confirmed: true })]
        : [],
    'referral.closed': (o, f) => {
      const c = caseOf(o, f.work);
      return finish(o, f.work, f.confirmed && c?.sends.at(-1)?.right === true);
    },
  },
  happen: {
    'referral.tell-back': (o, e) => {
      const setup = setupOf(o, e.key);
      if (!setup || caseOf(o, e.key)?.asking === null) return [];
      const about = e.about as 'urgency' | 'question' | 'expedite';
      const answer =
        about === 'expedite'
          ? setup.kind === 'authorization' && !setup.mayWait
            ? 'cannot-wait'
            : 'may-wait'
          : about === 'urgency' && setup.kind === 'referral'
            ? setup.meant
            : 'given';
      return [draft('referral.told-back', { ...of(setup), who: String(e.who), about, answer })];
    },
    'referral.page': (o, e) => {
      const setup = setupOf(o, String(e.work));
      if (!setup || setup.kind === 'authorization') return [];
      const fax = String(e.fax);
      return [draft('referral.confirmation', { ...of(setup), fax, ok: ownerOf(o, setup, fax) !== null })];
    },
    'referral.send-back': (o, e) => {
      const setup = setupOf(o, e.key);
      const c = caseOf(o, e.key);
      return setup && setup.kind !== 'authorization' && c?.there && c.there.length > 0
        ? [draft('referral.returned', { ...of(setup), from: setup.to, missing: c.there })]
        : [];
    },
  },
};
