// A provider asks for a hand: to chaperone, to position, to pass something. Within what is signed it is done in the room;
// the rest (a shot, an instrument in the patient) belongs to the nurse or the assistant, who is fetched.
import type { Draft } from '../facts.ts';
import { type Area, draft, type Refusal, refuse } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import { openAssist, put } from './begin.ts';
import { rightPosition } from './binder.ts';
import type { Fault } from './schema.ts';
import { exceeded, whyNotYours } from './scope.ts';
import type { AssistSetup, AssistState } from './setup.ts';

type Then = (was: AssistSetup, now: AssistState) => Draft[] | Refusal;
function inThere(o: Office, work: string, then: Then): Draft[] | Refusal {
  const a = openAssist(o, work);
  if (!a) return refuse('rooms/not-open');
  if (!a.now.went) return refuse('rooms/go-first');
  return then(a.was, a.now);
}
const now = (s: State, work: string): AssistState => s.roomWork.assists[work] as AssistState;
const fault = (s: State, work: string, what: Fault, right: boolean): Fault[] =>
  right ? now(s, work).faults.filter((x) => x !== what) : [...new Set<Fault>([...now(s, work).faults, what])];

export const assist: Area = {
  decide: {
    'assist.go': (o, { work }) =>
      openAssist(o, work)
        ? [...exceeded(o, work), draft('assist.went', { work, right: whyNotYours(o, work) === null })]
        : refuse('rooms/not-open'),
    'assist.offer': (o, { work }) =>
      inThere(o, work, (was) => [draft('assist.answered', { work, answer: was.wants })]),
    'assist.position': (o, { work, as }) =>
      inThere(o, work, (was) => [
        draft('assist.positioned', { work, as, right: rightPosition(was.exam, was.breathless, as) }),
      ]),
    'assist.stay': (o, { work }) =>
      inThere(o, work, (_, a) => [draft('assist.stayed', { work, right: a.answer === 'yes' })]),
    'assist.leave': (o, { work }) =>
      inThere(o, work, (was, a) => [
        draft('assist.left', { work, right: was.ask !== 'chaperone' || a.answer === 'no' || a.stayed }),
      ]),
    'assist.hand': (o, { work, how }) =>
      inThere(o, work, () => [draft('assist.handed', { work, how, right: how === 'around' })]),
    'assist.record': (o, { work, as }) =>
      inThere(o, work, (_, a) => [
        draft('assist.recorded', { work, as, right: as === 'present' ? a.stayed : a.answer === 'no' }),
      ]),
  },
  evolve: {
    'assist.went': (s, f) => put(s, 'assists', f.work, { went: true }),
    'assist.answered': (s, f) => put(s, 'assists', f.work, { answer: f.answer }),
    'assist.positioned': (s, f) =>
      put(s, 'assists', f.work, { placed: f.as, faults: fault(s, f.work, 'wrong-position', f.right) }),
    'assist.stayed': (s, f) =>
      put(s, 'assists', f.work, { stayed: true, faults: fault(s, f.work, 'not-offered', f.right) }),
    'assist.left': (s, f) => put(s, 'assists', f.work, { faults: fault(s, f.work, 'left-early', f.right) }),
    'assist.handed': (s, f) =>
      put(s, 'assists', f.work, { faults: fault(s, f.work, 'across-the-field', f.right) }),
    'assist.recorded': (s, f) =>
      put(s, 'assists', f.work, { faults: fault(s, f.work, 'false-log', f.right) }),
  },
  react: {
    /**
     * Positioning is over when done where it was what was asked, handing when done; a chaperone, also one offered by the
     * way, when it is written down.
     */
    'assist.positioned': (o, f) =>
      f.right && openAssist(o, f.work)?.was.ask === 'position' && !offered(o, f.work) ? done(o, f.work) : [],
    'assist.handed': (o, f) => (offered(o, f.work) ? [] : done(o, f.work)),
    'assist.recorded': (o, f) => done(o, f.work),
    'assist.left': (o, f) => (f.right ? [] : done(o, f.work)),
  },
};
/** Company was offered: yes or no, it is written down. */
const offered = (o: Office, work: string): boolean => now(o.state, work).answer !== null;
const done = (o: Office, work: string): Draft[] => finish(o, work, now(o.state, work).faults.length === 0);
