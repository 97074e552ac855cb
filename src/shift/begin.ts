// The state a run begins with: nobody has come, night service is on, and everything dealt stands on the agenda.
// Built from the world alone; it draws nothing and plays nothing.
import { beginClaims } from '../office/claims/begin.ts';
import { newContact } from '../office/contact.ts';
import { fileOf, replyOf } from '../office/coverage/rules.ts';
import { beginOutreach } from '../office/outreach/state.ts';
import { beginCase } from '../office/referrals/cases.ts';
import { beginRecords } from '../office/records/rules.ts';
import { beginRooms } from '../office/rooms/begin.ts';
import { comesByTheBoard } from '../office/rooms/coming.ts';
import { replace } from '../office/rules.ts';
import { beginSupplies } from '../office/supplies/state.ts';
import type { VisitSetup } from '../office/setup.ts';
import type { State, Timer, TimerEvent, VisitState } from '../office/state.ts';
import { CLOSING_MS, DAY, MINUTE } from '../office/kinds.ts';
import type { World } from './world.ts';

/** The overnight batch: every plan on today's list was asked before you came; its reply lies ready. */
function batchReplies(world: World, state: State): State {
  let next = state;
  for (const v of world.setup.visits) {
    const file = fileOf({ setup: world.setup, state }, v.patient);
    if (v.startMs >= DAY || v.status !== 'expected' || !file) continue;
    const reply = replyOf({ setup: world.setup, state }, v.patient, file);
    next = {
      ...next,
      coverage: replace(next.coverage, v.patient, { reply, flagged: reply.status !== 'active' }),
    };
  }
  return next;
}

/** Whoever is dealt as seen already was checked in by the colleague, a little before their time. */
const paidBefore = (v: VisitSetup): VisitState['paid'] =>
  v.status === 'expected' || v.copayCents === 0
    ? null
    : { cents: v.copayCents, atMs: Math.max(0, v.startMs - 4 * MINUTE) };

export function beginState(world: World): State {
  return batchReplies(world, blank(world));
}

function blank(world: World): State {
  const { setup, plan } = world;
  const timers: { dueMs: number; event: TimerEvent }[] = [
    { dueMs: plan.startsMs, event: { do: 'day.begin', key: 'day' } },
    { dueMs: plan.endsMs - CLOSING_MS, event: { do: 'day.close', key: 'day' } },
    { dueMs: plan.endsMs, event: { do: 'day.end', key: 'day' } },
    { dueMs: plan.opensMs + 5 * MINUTE, event: { do: 'phone.open-late', key: 'phone' } },
    ...plan.contacts.map((c) => ({ dueMs: c.atMs, event: { do: 'contact.due', key: c.id } })),
    ...plan.inbox.map((i) => ({ dueMs: i.atMs, event: { do: 'inbox.arrive', key: i.id } })),
    ...Object.values(setup.work).map((w) => ({
      dueMs: w.atMs,
      // Rooms work comes in when there is such a room; everything else at its time.
      event: { do: comesByTheBoard(setup.areas.rooms, w.id) ? 'room.work' : 'work.arrive', key: w.id },
    })),
    ...plan.colleagueCalls.map((c, n) => ({
      dueMs: c.atMs,
      event: { do: 'phone.colleague-on', key: `${n}`, forMs: c.forMs },
    })),
    ...plan.beside.map(({ visit, atMs, ...rest }) => ({
      dueMs: atMs,
      event: { do: 'beside.come', key: visit, ...rest },
    })),
    ...plan.late.map((l) => ({
      dueMs: l.atMs,
      event: { do: 'provider.late', key: l.provider, byMs: l.byMin * MINUTE },
    })),
  ];
  const agenda: Timer[] = timers
    .map((t, n) => ({
      id: `${t.event.do}:${t.event.key}`,
      dueMs: t.dueMs,
      order: n + 1,
      because: 'dealt',
      event: t.event,
    }))
    .sort((a, b) => a.dueMs - b.dueMs || a.order - b.order);
  return {
    nowMs: plan.startsMs,
    counts: { fact: 0, act: 0, timer: timers.length, made: 0 },
    agenda,
    pace: world.settings.untimed ? 'untimed' : world.settings.pace,
    over: false,
    began: false,
    phone: {
      open: plan.startsMs >= plan.opensMs,
      lines: [1, 2, 3, 4, 5, 6].map(() => ({
        status: 'idle' as const,
        contact: null,
        sinceMs: plan.startsMs,
      })),
    },
    contacts: Object.fromEntries(
      plan.contacts.map((c) => [
        c.id,
        {
          ...newContact(c.id, c.kind, c.as),
          person: c.person,
          patient: c.patient,
          visit: c.visit,
          scenario: c.scenario,
          manner: c.manner,
          mood:
            c.manner === 'worn'
              ? ('tired' as const)
              : c.manner === 'easy'
                ? ('content' as const)
                : ('calm' as const),
        },
      ]),
    ),
    foreground: null,
    outside: [],
    charts: Object.fromEntries(
      Object.entries(setup.charts).map(([id, c]) => [id, { ...c, documents: [], messages: [], log: [] }]),
    ),
    chart: null,
    search: null,
    visits: Object.fromEntries(
      setup.visits.map((v) => [
        v.id,
        {
          ...v,
          inRoom: null,
          takenCents: 0,
          paid: paidBefore(v),
          madeIn: null,
          receipt: false,
          marked: [],
          note: '',
        },
      ]),
    ),
    lateMin: {},
    beside: null,
    coverage: Object.fromEntries(
      Object.entries(setup.coverage).map(([id, c]) => [
        id,
        { onFile: c.onFile, primary: 0, reply: null, asking: false, queries: 0, flagged: c.flagged },
      ]),
    ),
    cover: null,
    coverFor: null,
    slips: {},
    hand: null,
    compared: null,
    messages: {},
    inbox: Object.fromEntries(
      plan.inbox.map((i) => [i.id, { status: 'coming' as const, atMs: i.atMs, done: null, filedIn: [] }]),
    ),
    referrals: Object.fromEntries(
      Object.values(setup.areas.referrals?.cases ?? {}).map((c) => [c.work, beginCase(c)]),
    ),
    work: Object.fromEntries(
      Object.values(setup.work).map((w) => [w.id, { status: 'coming' as const, atMs: w.atMs }]),
    ),
    supplies: beginSupplies(setup.areas.supplies),
    records: beginRecords(setup.areas.records),
    claims: beginClaims(setup.areas.claims),
    outreach: beginOutreach(setup.areas.outreach),
    drawer: { takings: [], counted: null },
    team: Object.fromEntries(
      Object.keys(setup.team).map((id) => [id, { state: 'free' as const, contact: null, untilMs: 0 }]),
    ),
    rooms: Object.fromEntries(
      setup.rooms.map((r) => [
        r.id,
        { state: 'ready' as const, visit: null, last: null, sinceMs: plan.startsMs },
      ]),
    ),
    roomWork: beginRooms(setup.areas.rooms),
    tasks: {},
    promises: {},
    handover: false,
    usual: { streak: 0, earned: false },
    scenarios: {},
    voicesUsed: {},
    news: [],
  };
}
