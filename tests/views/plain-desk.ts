// A small desk at 8:40 for tests of the views: six idle lines, nobody there. Tests lay
// over it what they are about.
import type { ContactView, DeskView, LineView } from '../../src/views/types.ts';

export const at = (hour: number, minute: number) => (hour * 60 + minute) * 60_000;

export const plainDesk = (over: Partial<DeskView> = {}): DeskView => ({
  nowMs: at(8, 40),
  startsMs: at(7, 50),
  dayEndsMs: at(9, 0),
  dateText: { weekday: 2, day: 12, month: 5, year: 2026 },
  phase: 'open',
  pace: 'relaxed',
  nightService: false,
  huddleHeld: true,
  newRule: null,
  contacts: [],
  talk: null,
  lines: [1, 2, 3, 4, 5, 6].map((line) => idleLine(line)),
  figures: [],
  doorOpen: false,
  faxing: false,
  papers: [],
  compared: null,
  hand: null,
  slips: [],
  work: [],
  referrals: null,
  supplies: null,
  today: [],
  search: null,
  chart: null,
  cover: null,
  book: [],
  visitTypes: [],
  inbox: [],
  team: [],
  rooms: [],
  tasks: [],
  promises: [],
  notes: [],
  drawer: { expectedCents: 0, takings: [], counted: false },
  usual: { earned: false, streak: 0 },
  coach: null,
  handover: { open: [], given: false, due: false },
  directory: [],
  quiet: false,
  ...over,
});

export const idleLine = (line: number, over: Partial<LineView> = {}): LineView => ({
  line,
  status: 'idle',
  shows: '',
  contact: null,
  sinceMs: at(8, 0),
  ...over,
});

export const visitor = (contact: string, over: Partial<ContactView> = {}): ContactView => ({
  contact,
  kind: 'window',
  status: 'waiting',
  name: null,
  portrait: 'walter',
  place: 'window',
  line: null,
  sinceMs: at(8, 39),
  mood: 'calm',
  acknowledged: false,
  patience: 80,
  as: 'arrival',
  ...over,
});
