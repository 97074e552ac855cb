// The whole desk as it can be seen now: one pure selector over the office, put together from the parts beside it.
// It shows only what is on a screen, on paper, in sight or already heard; hidden truths never pass through here. A part is
// put together when somebody looks at it: most tools are shut most of the time, and a player looks at few of them.
import { initialsOf, storyIn } from '../office/rooms/by-the-board.ts';
import { CLOSING_MS } from '../office/kinds.ts';
import { expectedCash } from '../office/drawer/rules.ts';
import type { Office } from '../office/state.ts';
import { bookDays, visitTypeViews } from './book.ts';
import { claimsView } from './claims.ts';
import { chartView, coverView, dayRows, searchView } from './charts.ts';
import { figures } from './figures.ts';
import { contactViews, dialedName, partedView, talkView } from './people.ts';
import { paperViews } from './papers.ts';
import { sentLast, slipTabs, slipView } from './slips.ts';
import { outreachView } from './outreach.ts';
import { referralsView } from './referrals.ts';
import { suppliesView } from './supplies.ts';
import { recordsView } from './records.ts';
import { remembered } from './remembered.ts';
import { roomWorkView } from './rooms.ts';
import { inboxViews, openViews, promiseViews, taskViews, teamViews, workViews } from './trays.ts';
import type { ContactView, DeskView } from './types.ts';

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

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
  newRule: remembered(
    ({ setup }) =>
      setup.newRule && {
        rule: setup.newRule.rule,
        title: { id: setup.newRule.title },
        statement: { id: setup.newRule.statement },
      },
  ),
  directory: remembered(({ setup }) =>
    setup.directory.map((d) => ({ id: d.id, name: d.name, number: d.number, fax: d.fax, kind: d.kind })),
  ),
};

export function deskView(o: Office): DeskView {
  const { setup, state } = o;
  const closing = state.nowMs >= setup.endsMs - CLOSING_MS;
  const contacts = once(() => contactViews(o));
  const talk = once(() => talkView(o, contacts()));
  const parted = once(() => partedView(o));
  const people = once(() => figures(o, contacts()));
  const lines = once(() => lineViews(o));
  const today = once(() => dayRows(o));
  const book = once(() => bookDays(o));
  const hand = once(() => slipView(o, state.hand));
  const beside = once(() => compared(o));
  const rooms = once(() => roomViews(o));
  const drawer = once(() => drawerView(o));
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
    get touches() {
      return part.touches(o);
    },
    get newRule() {
      return part.newRule(o);
    },
    get contacts() {
      return contacts();
    },
    get talk() {
      return talk();
    },
    get parted() {
      return parted();
    },
    get figures() {
      return people();
    },
    get doorOpen() {
      return contacts().some(
        (c) =>
          c.kind === 'window' &&
          c.as !== 'check-out' &&
          c.status === 'waiting' &&
          state.nowMs - c.sinceMs < 4_000,
      );
    },
    get faxing() {
      return part.inbox(o).some((i) => i.kind === 'fax' && i.status === 'new');
    },
    get lines() {
      return lines();
    },
    get papers() {
      return part.papers(o);
    },
    get compared() {
      return beside();
    },
    get hand() {
      return hand();
    },
    get sent() {
      return sentLast(o);
    },
    get slips() {
      return part.slips(o);
    },
    get today() {
      return today();
    },
    get book() {
      return book();
    },
    get rooms() {
      return rooms();
    },
    get drawer() {
      return drawer();
    },
    get search() {
      return part.search(o);
    },
    get chart() {
      return part.chart(o);
    },
    get cover() {
      return part.cover(o);
    },
    get visitTypes() {
      return part.visitTypes(o);
    },
    get inbox() {
      return part.inbox(o);
    },
    get team() {
      return part.team(o);
    },
    get work() {
      return part.work(o);
    },
    get referrals() {
      return part.referrals(o);
    },
    get supplies() {
      return part.supplies(o);
    },
    get records() {
      return part.records(o);
    },
    get roomWork() {
      return part.roomWork(o);
    },
    get claims() {
      return part.claims(o);
    },
    get outreach() {
      return part.outreach(o);
    },
    get tasks() {
      return part.tasks(o);
    },
    get promises() {
      return part.promises(o);
    },
    get notes() {
      return part.notes(o);
    },
    get directory() {
      return part.directory(o);
    },
    usual: { earned: state.usual.earned, streak: state.usual.streak },
    coach: null,
    handover: {
      get open() {
        return part.open(o);
      },
      given: state.handover,
      due: closing && !state.over && !setup.alone,
    },
    get quiet() {
      return !state.over && !contacts().some(isWaiting);
    },
  };
}

const isWaiting = (c: ContactView): boolean =>
  c.status === 'ringing' ||
  c.status === 'foreground' ||
  c.status === 'held' ||
  (c.status === 'waiting' && !c.place.startsWith('seat'));

const lineViews = (o: Office): DeskView['lines'] =>
  o.state.phone.lines.map((l, i) => ({
    line: i + 1,
    // A call placed beside a talk is its own affair: nobody can be put on hold there.
    status: l.status === 'you' && l.contact === null ? ('colleague' as const) : l.status,
    shows: shown(o, l.contact, l.status),
    contact: l.contact,
    sinceMs: l.sinceMs,
  }));

const roomViews = (o: Office): DeskView['rooms'] =>
  o.setup.rooms.map((r) => {
    const at = o.state.rooms[r.id];
    return {
      room: r.id,
      n: r.n,
      state: at?.state ?? 'ready',
      initials: at?.visit ? initialsOf(o, at.visit) : at?.state === 'with-provider' ? storyIn(o, r.id) : '',
      sinceMs: at?.sinceMs ?? 0,
    };
  });

const drawerView = (o: Office): DeskView['drawer'] => ({
  expectedCents: expectedCash(o),
  counted: o.state.drawer.counted !== null,
  takings: o.state.drawer.takings.map((t) => ({
    visit: t.visit,
    name: o.setup.people[o.state.visits[t.visit]?.patient ?? '']?.name ?? '',
    cents: t.cents,
    method: t.method,
    receipt: o.state.visits[t.visit]?.receipt ?? false,
  })),
});

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
