// The whole desk as it can be seen now: one pure selector over the office, put together from the parts beside it.
// It shows only what is on a screen, on paper, in sight or already heard; hidden truths never pass through here.
import { initialsOf, storyIn } from '../office/rooms/by-the-board.ts';
import { CLOSING_MS } from '../office/kinds.ts';
import { expectedCash } from '../office/drawer/rules.ts';
import type { Office } from '../office/state.ts';
import { bookDays, visitTypeViews } from './book.ts';
import { claimsView } from './claims.ts';
import { chartView, coverView, dayRows, searchView } from './charts.ts';
import { contactViews, dialedName, figures, partedView, talkView } from './people.ts';
import { paperViews } from './papers.ts';
import { slipTabs, slipView } from './slips.ts';
import { outreachView } from './outreach.ts';
import { referralsView } from './referrals.ts';
import { suppliesView } from './supplies.ts';
import { recordsView } from './records.ts';
import { remembered } from './remembered.ts';
import { roomWorkView } from './rooms.ts';
import { inboxViews, openViews, promiseViews, taskViews, teamViews, workViews } from './trays.ts';
import type { DeskView } from './types.ts';

/** The parts that most acts leave as they are. */
const part = {
  search: remembered(searchView),
  chart: remembered(chartView),
  cover: remembered(coverView),
  visitTypes: remembered(visitTypeViews),
  inbox: remembered(inboxViews),
  team: remembered(teamViews),
  work: remembered(workViews),
  referrals: remembered(referralsView),
  supplies: remembered(suppliesView),
  records: remembered(recordsView),
  roomWork: remembered(roomWorkView),
  claims: remembered(claimsView),
  outreach: remembered(outreachView),
  tasks: remembered(taskViews),
  promises: remembered(promiseViews),
  open: remembered(openViews),
  papers: remembered(paperViews),
  slips: remembered(slipTabs),
  notes: remembered(({ setup }) =>
    setup.notes.map((n) => ({ note: n.note, text: { id: n.line }, area: n.area })),
  ),
  touches: remembered(({ setup }) =>
    [...new Set(Object.values(setup.touches).flat())].sort().map((subject) => ({ id: `touches.${subject}` })),
  ),
  directory: remembered(({ setup }) =>
    setup.directory.map((d) => ({ id: d.id, name: d.name, number: d.number, fax: d.fax, kind: d.kind })),
  ),
};

export function deskView(o: Office): DeskView {
  const { setup, state } = o;
  const contacts = contactViews(o);
  const talk = talkView(o, contacts);
  const waiting = contacts.some(
    (c) =>
      c.status === 'ringing' ||
      c.status === 'foreground' ||
      c.status === 'held' ||
      (c.status === 'waiting' && !c.place.startsWith('seat')),
  );
  const inbox = part.inbox(o);
  const closing = state.nowMs >= setup.endsMs - CLOSING_MS;
  const people = figures(o, contacts);
  return {
    nowMs: state.nowMs,
    startsMs: setup.startsMs,
    dayEndsMs: setup.endsMs,
    dateText: setup.date,
    phase: state.over ? 'over' : closing ? 'closing' : state.nowMs < setup.opensMs ? 'opening' : 'open',
    pace: state.pace,
    locks: setup.locks,
    policy: setup.policy,
    nightService: !state.phone.open,
    huddleHeld: state.began,
    touches: part.touches(o),
    newRule: setup.newRule && {
      rule: setup.newRule.rule,
      title: { id: setup.newRule.title },
      statement: { id: setup.newRule.statement },
    },
    contacts,
    talk,
    parted: partedView(o),
    figures: people,
    doorOpen: contacts.some(
      (c) =>
        c.kind === 'window' &&
        c.as !== 'check-out' &&
        c.status === 'waiting' &&
        state.nowMs - c.sinceMs < 4_000,
    ),
    faxing: inbox.some((i) => i.kind === 'fax' && i.status === 'new'),
    lines: state.phone.lines.map((l, i) => ({
      line: i + 1,
      // A call placed beside a talk is its own affair: nobody can be put on hold there.
      status: l.status === 'you' && l.contact === null ? ('colleague' as const) : l.status,
      shows: shown(o, l.contact, l.status),
      contact: l.contact,
      sinceMs: l.sinceMs,
    })),
    papers: part.papers(o),
    compared: compared(o),
    hand: slipView(o, state.hand),
    slips: part.slips(o),
    today: dayRows(o),
    search: part.search(o),
    chart: part.chart(o),
    cover: part.cover(o),
    book: bookDays(o),
    visitTypes: part.visitTypes(o),
    inbox,
    team: part.team(o),
    rooms: setup.rooms.map((r) => {
      const at = state.rooms[r.id];
      return {
        room: r.id,
        n: r.n,
        state: at?.state ?? 'ready',
        initials: at?.visit ? initialsOf(o, at.visit) : at?.state === 'with-provider' ? storyIn(o, r.id) : '',
        sinceMs: at?.sinceMs ?? 0,
      };
    }),
    work: part.work(o),
    referrals: part.referrals(o),
    supplies: part.supplies(o),
    records: part.records(o),
    roomWork: part.roomWork(o),
    claims: part.claims(o),
    outreach: part.outreach(o),
    tasks: part.tasks(o),
    promises: part.promises(o),
    notes: part.notes(o),
    drawer: {
      expectedCents: expectedCash(o),
      counted: state.drawer.counted !== null,
      takings: state.drawer.takings.map((t) => ({
        visit: t.visit,
        name: setup.people[state.visits[t.visit]?.patient ?? '']?.name ?? '',
        cents: t.cents,
        method: t.method,
        receipt: state.visits[t.visit]?.receipt ?? false,
      })),
    },
    usual: { earned: state.usual.earned, streak: state.usual.streak },
    coach: null,
    handover: {
      open: part.open(o),
      given: state.handover,
      due: closing && !state.over,
    },
    directory: part.directory(o),
    quiet: !waiting && !state.over,
  };
}

function shown(o: Office, contact: string | null, status: string): string {
  if (status === 'colleague') return 'Delphine';
  if (contact === null) return '';
  const dialed = o.state.contacts[contact]?.dialed ?? '';
  return o.setup.contacts[contact]?.shows ?? dialedName(o, dialed) ?? dialed;
}

function compared(o: Office): DeskView['compared'] {
  const c = o.state.compared;
  if (!c) return null;
  const papers = paperViews(o);
  const value = (m: { paper: string; field: string }) =>
    papers.find((p) => p.paper === m.paper)?.rows.find((r) => r.field === m.field)?.value ?? '';
  return { a: { ...c.a, value: value(c.a) }, b: { ...c.b, value: value(c.b) } };
}
