// A visit was called off and people wait for one: the list opened, the slot offered by phone to one after the other, given
// to the one who says yes, or released. Giving books it in the book by the book's own rule. Giving it unasked, out of turn or
// to two is possible and remembered; nobody is off the list unless somebody took them off.
import { booking } from '../calendar/rules.ts';
import { MINUTE } from '../kinds.ts';
import { policyValue } from '../policy/table.ts';
import { type Area, draft, isRefusal, type Refusal, refuse, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish, openWork } from '../work/rules.ts';
import type { Waiter, WaitingListSetup } from './setup.ts';
import { changedList, changedWaiter, type ListState, type WaiterState } from './state.ts';
import { listOf, misfitsOf, passedOver, promised, turns } from './turn.ts';

/** How long it rings and is talked about. A simulation value, within the cost of the act. */
const CALL_MS = 50_000;
/** Office policy: then the slot goes to whoever calls today. */
const timeBoxMs = (o: Office): number => policyValue(o.setup.policy, 'waiting-list-minutes') * MINUTE;

interface At {
  list: WaitingListSetup;
  state: ListState;
}
interface RowAt extends At {
  w: Waiter;
  at: WaiterState;
}
/** An open list whose slot nobody has. */
function open(o: Office, work: string): At | Refusal {
  const [list, state] = [listOf(o, work), o.state.outreach?.lists[work]];
  if (!list || !state || !o.state.work[work] || o.state.work[work]?.status === 'coming')
    return refuse('outreach/not-come');
  if (state.givenTo !== null || state.released || !openWork(o, work)) return refuse('outreach/slot-is-gone');
  return state.openedAtMs === null ? refuse('outreach/open-it-first') : { list, state };
}
function row(o: Office, work: string, line: string): RowAt | Refusal {
  const x = open(o, work);
  if (isRefusal(x)) return x;
  const w = x.list.waiting.find((one) => one.line === line);
  const at = x.state.lines[line];
  if (!w || !at) return refuse('outreach/no-such-name');
  return at.off ? refuse('outreach/off-the-list') : { ...x, w, at };
}
const named = (work: string, w: Waiter) => ({ work, line: w.line, patient: w.patient });

export const waitingList: Area = {
  decide: {
    'waitlist.open': (o, { work }) => {
      const state = o.state.outreach?.lists[work];
      if (!state || !openWork(o, work)) return refuse('outreach/not-come');
      return state.openedAtMs === null ? [draft('waitlist.opened', { work })] : refuse('outreach/is-open');
    },
    'waitlist.offer': (o, { work, line }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      if (x.at.calling) return refuse('outreach/it-rings');
      if (x.at.says !== null && x.at.says !== 'no-answer') return refuse('outreach/has-answered');
      const misfits = misfitsOf(o, x.list, x.w);
      const passed = passedOver(o, work, x.w).map((one) => one.line);
      const twice = promised(o, work).length > 0;
      return [
        draft('waitlist.offered', {
          ...named(work, x.w),
          sooner: x.w.sooner !== null,
          misfits,
          passed,
          promised: twice,
          right: misfits.length + passed.length === 0 && !twice,
        }),
        timer(o, CALL_MS, { do: 'waitlist.answer', key: `${work}|${line}` }),
      ];
    },
    'waitlist.leave-word': (o, { work, line, says }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      if (x.at.says !== 'no-answer') return refuse('outreach/no-machine');
      return [
        draft('waitlist.word-left', {
          ...named(work, x.w),
          says,
          unwanted: x.w.noVoicemail,
          right: says === 'call-us' && !x.w.noVoicemail,
        }),
      ];
    },
    'waitlist.give': (o, { work, line }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      const booked = booking(
        o,
        {
          patient: x.w.patient,
          visitType: x.w.type,
          provider: x.list.provider,
          startMs: x.list.startMs,
          room: null,
          equipment: null,
          reason: 'waiting list',
          override: null,
        },
        null,
      );
      if (isRefusal(booked)) return booked;
      // A slot that somebody else holds by now is nobody's to give.
      if (booked.broke.includes('overlap')) return refuse('outreach/slot-is-taken');
      const alsoPromised = promised(o, work).filter((other) => other !== line);
      const misfits = misfitsOf(o, x.list, x.w);
      const right = x.at.says === 'yes' && alsoPromised.length + misfits.length === 0;
      return [
        booked,
        draft('waitlist.given', {
          ...named(work, x.w),
          visit: booked.visit,
          heard: x.at.says ?? 'not-asked',
          misfits,
          alsoPromised,
          passed: passedOver(o, work, x.w).map((one) => one.line),
          right,
        }),
        ...finish(o, work, right),
      ];
    },
    'waitlist.note': (o, { work, line, reason }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      const fits = { 'cannot-then': 'cannot', 'not-reached': 'no-answer', 'off-the-list': 'take-off' };
      return [draft('waitlist.noted', { ...named(work, x.w), reason, right: fits[reason] === x.at.says })];
    },
    'waitlist.drop': (o, { work, line }) => {
      const x = row(o, work, line);
      return isRefusal(x)
        ? x
        : [draft('waitlist.dropped', { ...named(work, x.w), right: x.at.says === 'take-off' })];
    },
    'waitlist.release': (o, { work }) => {
      const x = open(o, work);
      if (isRefusal(x)) return x;
      const left = turns(o, work).map((w) => w.line);
      const late = o.state.nowMs - (x.state.openedAtMs ?? 0) >= timeBoxMs(o);
      const right = promised(o, work).length === 0 && (late || left.length === 0);
      return [draft('waitlist.released', { work, left, late, right }), ...finish(o, work, right)];
    },
  },
  evolve: {
    'waitlist.opened': (s, f) => changedList(s, f.work, () => ({ openedAtMs: f.atMs })),
    'waitlist.offered': (s, f) => changedWaiter(s, f.work, f.line, { calling: true }),
    'waitlist.answered': (s, f) => changedWaiter(s, f.work, f.line, { calling: false, says: f.says }),
    'waitlist.word-left': (s, f) => changedWaiter(s, f.work, f.line, { word: f.says }),
    'waitlist.noted': (s, f) => changedWaiter(s, f.work, f.line, { noted: f.reason }),
    'waitlist.dropped': (s, f) => changedWaiter(s, f.work, f.line, { off: true }),
    'waitlist.given': (s, f) =>
      changedList(changedWaiter(s, f.work, f.line, { off: true }), f.work, () => ({ givenTo: f.line })),
    'waitlist.released': (s, f) => changedList(s, f.work, () => ({ released: true })),
  },
  react: {
    /** The visit is called off: that is why the list comes up. */
    'work.arrived': (o, f) => {
      const v = o.state.visits[listOf(o, f.work)?.visit ?? ''];
      return v?.status === 'expected'
        ? [
            draft('calendar.cancelled', {
              visit: v.id,
              patient: v.patient,
              contact: null,
              reason: 'called off',
            }),
          ]
        : [];
    },
  },
  happen: {
    'waitlist.answer': (o, e) => {
      const [work = '', line = ''] = e.key.split('|');
      const w = listOf(o, work)?.waiting.find((one) => one.line === line);
      return w ? [draft('waitlist.answered', { ...named(work, w), says: w.says })] : [];
    },
  },
};
