// A request to a plan (278) and its answer: yes with a number, more wanted, or no. The plan answers what it was asked, by
// its own file and its own clock: a wrong site gets a number too, for the wrong site. A number is good once it is written
// on the order, also one of an earlier yes that covers the visit; a no is good once whoever ordered it knows.
import type { Draft } from '../facts.ts';
import { type Area, draft, refuse, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish } from '../work/rules.ts';
import { caseOf, change, numberHolds, of, setupOf, working } from './cases.ts';
import { standardIsInTime } from './clocks.ts';
import type { CaseState, REQUEST_FAULTS } from './schema.ts';
import type { Attachment, AuthorizationSetup, Speed } from './setup.ts';

const ONLY = ['authorization'] as const;
type Fault = (typeof REQUEST_FAULTS)[number];
interface Request {
  service: string;
  site: string;
  units: number;
  attach: Attachment[];
  speed: Speed;
}

/** Expedited is right on the clinician's word, and needed where the plan's own clock is longer than the wait. */
const rightSpeed = (setup: AuthorizationSetup): Speed =>
  !standardIsInTime(setup.sheet, setup.visitDay) && !setup.mayWait ? 'expedited' : 'standard';

function faults(setup: AuthorizationSetup, c: CaseState, r: Request): Fault[] {
  const out: Fault[] = [];
  if (r.service !== setup.service) out.push('service');
  if (r.site !== setup.site) out.push('site');
  if (r.units !== setup.units) out.push('units');
  if (setup.sheet.asks.some((part) => !r.attach.includes(part))) out.push('notes');
  const word = c.told.expedite === 'cannot-wait';
  if (r.speed !== rightSpeed(setup) || (r.speed === 'expedited' && !word)) out.push('speed');
  return out;
}

/** What they still want before they look at it at all. */
const wanted = (setup: AuthorizationSetup, attach: readonly Attachment[]): Attachment | null =>
  setup.sheet.asks.find((part) => !attach.includes(part)) ??
  (setup.truth.result === 'A4' && setup.truth.wants !== null && !attach.includes(setup.truth.wants)
    ? setup.truth.wants
    : null);

const asks = (o: Office, setup: AuthorizationSetup, attach: readonly Attachment[]): Draft =>
  timer(o, setup.truth.afterMs, { do: 'authorization.answer', key: setup.work, attach: [...attach] });

export const authorization: Area = {
  decide: {
    'authorization.submit': (o, { work, ...request }) =>
      working(o, work, ONLY, (setup, c) => {
        if (c.submitted !== null && c.answer === null) return refuse('referral/plan-still-thinking');
        if (c.answer?.result === 'A1') return refuse('referral/plan-said-yes');
        const wrong = faults(setup, c, request);
        return [
          draft('authorization.submitted', {
            ...of(setup),
            payer: setup.payer,
            speed: request.speed,
            service: request.service,
            site: request.site,
            units: request.units,
            attach: [...new Set(request.attach)],
            wrong,
            right: wrong.length === 0,
          }),
        ];
      }),
    'authorization.add': (o, { work, part }) =>
      working(o, work, ONLY, (setup, c) =>
        c.answer?.result === 'A4'
          ? [draft('authorization.added', { ...of(setup), part, right: c.answer.wants === part })]
          : refuse('referral/nothing-wanted'),
      ),
    'authorization.log': (o, { work, number }) =>
      working(o, work, ONLY, (setup, c) => [
        draft('authorization.logged', {
          ...of(setup),
          number: number.trim(),
          right: numberHolds(setup, c, number.trim()),
        }),
      ]),
    'authorization.tell': (o, { work, to }) =>
      working(o, work, ONLY, (setup, c) => {
        if (!o.setup.team[to]?.in) return refuse('team/not-in');
        if (c.answer?.result !== 'A3') return refuse('referral/no-denial');
        return [draft('authorization.told', { ...of(setup), to, right: to === setup.by })];
      }),
    'authorization.cancel-visit': (o, { work }) =>
      working(o, work, ONLY, (setup) => [draft('authorization.visit-cancelled', of(setup))]),
  },
  evolve: {
    'authorization.submitted': (s, f, setup) => {
      const there = setup.areas.referrals?.cases[f.work];
      return change(s, f.work, {
        submitted: {
          service: f.service,
          site: f.site,
          units: f.units,
          attach: f.attach,
          speed: f.speed,
          atMs: f.atMs,
          matches:
            there?.kind === 'authorization' &&
            there.service === f.service &&
            there.site === f.site &&
            there.units === f.units,
        },
        answer: null,
      });
    },
    'authorization.answered': (s, f) =>
      change(s, f.work, {
        answer: { result: f.result, number: f.number, wants: f.wants, atMs: f.atMs },
      }),
    'authorization.added': (s, f) => {
      const sent = s.referrals[f.work]?.submitted;
      return change(s, f.work, {
        answer: null,
        submitted: sent ? { ...sent, attach: [...new Set([...sent.attach, f.part])] } : null,
      });
    },
    'authorization.logged': (s, f) => change(s, f.work, { logged: f.number, over: true }),
    'authorization.told': (s, f) => change(s, f.work, { routedTo: f.to, over: true }),
    'authorization.visit-cancelled': (s, f) => change(s, f.work, { over: true }),
  },
  react: {
    'authorization.submitted': (o, f) => {
      const setup = setupOf(o, f.work);
      return setup?.kind === 'authorization' ? [asks(o, setup, f.attach)] : [];
    },
    'authorization.added': (o, f) => {
      const setup = setupOf(o, f.work);
      return setup?.kind === 'authorization'
        ? [asks(o, setup, caseOf(o, f.work)?.submitted?.attach ?? [])]
        : [];
    },
    'authorization.logged': (o, f) => finish(o, f.work, f.right),
    'authorization.told': (o, f) => finish(o, f.work, f.right),
    'authorization.visit-cancelled': (o, f) => finish(o, f.work, false),
  },
  happen: {
    'authorization.answer': (o, e) => {
      const setup = setupOf(o, e.key);
      if (setup?.kind !== 'authorization' || caseOf(o, e.key)?.over) return [];
      const wants = wanted(setup, e.attach as Attachment[]);
      const no = wants === null && setup.truth.result === 'A3';
      return [
        draft('authorization.answered', {
          ...of(setup),
          payer: setup.payer,
          result: wants !== null ? 'A4' : no ? 'A3' : 'A1',
          number: wants !== null || no ? null : setup.truth.number,
          wants,
        }),
      ];
    },
  },
};
