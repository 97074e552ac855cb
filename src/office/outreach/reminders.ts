// The visits of a day ahead: each person reminded in the way they chose, with what they need to know and no more, and each
// answer worked: confirmed, moved, called off, called again, a right number asked for. What is left out, said aloud or marked
// against the answer is possible and remembered. Moving and calling off go by the book's own rules.
import { calledOff, moving } from '../calendar/rules.ts';
import type { Draft } from '../facts.ts';
import { HOUR, MINUTE } from '../kinds.ts';
import { type Area, draft, isRefusal, type Refusal, refuse, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish, openWork } from '../work/rules.ts';
import type { MARKS, PARTS, REMINDER_ANSWERS, WAYS } from './schema.ts';
import type { Reminded } from './setup.ts';
import { changedReminded, type RemindedState } from './state.ts';

type Way = (typeof WAYS)[number];
type Part = (typeof PARTS)[number];
type Says = (typeof REMINDER_ANSWERS)[number];
/** A call is over at once; who does not answer by then does not answer today. Simulation values. */
const CALL_MS = 35_000;
const SILENCE_MS = 12 * MINUTE;
const FOUR_PM = 16 * HOUR;

interface RowAt {
  r: Reminded;
  at: RemindedState;
}
function row(o: Office, work: string, line: string): RowAt | Refusal {
  const r = o.setup.areas.outreach?.reminders[work]?.visits.find((x) => x.line === line);
  const at = o.state.outreach?.reminders[work]?.[line];
  if (!o.state.work[work] || o.state.work[work]?.status === 'coming') return refuse('outreach/not-come');
  if (!r || !at || !openWork(o, work)) return refuse('outreach/no-such-name');
  return at.marked === null ? { r, at } : refuse('outreach/marked-already');
}
const named = (work: string, r: Reminded) => ({ work, line: r.line, patient: r.patient, visit: r.visit });
const isCall = (way: Way): boolean => way === 'call' || way === 'call-live';

/** What this person has to be told. */
export const needed = (r: Reminded): Part[] => [
  'time',
  'place',
  ...(r.prep === null ? [] : (['prep'] as const)),
  'change',
  ...(r.language === null ? [] : (['language'] as const)),
];
/** As they chose: a letter is too late for it, and a portal is no way for somebody without a login. */
export function isChosen(r: Reminded, way: Way, to: 'file' | 'private'): boolean {
  if (r.privateNumber !== null && way !== 'portal' && to !== 'private') return false;
  if (r.noVoicemail && way === 'call') return false;
  const chose = r.chose === 'mail' || (r.chose === 'portal' && !r.portal) ? null : r.chose;
  if (chose === null) return way !== 'portal' || r.portal;
  return chose === 'call' ? isCall(way) : chose === way;
}

function answer(r: Reminded, way: Way, to: 'file' | 'private'): { says: Says; inMs: number } {
  if (way === 'portal' && !r.portal) return { says: 'silence', inMs: SILENCE_MS };
  const stranger = r.says === 'wrong-number' && to === 'file' && way !== 'portal';
  if (isCall(way)) {
    if (stranger) return { says: 'wrong-number', inMs: CALL_MS };
    if (!r.picksUp) return { says: way === 'call' ? 'silence' : 'no-answer', inMs: CALL_MS };
    return { says: r.says === 'silence' || r.says === 'wrong-number' ? 'confirmed' : r.says, inMs: CALL_MS };
  }
  if (r.says === 'silence') return { says: 'silence', inMs: SILENCE_MS };
  return { says: r.says === 'wrong-number' && !stranger ? 'confirmed' : r.says, inMs: r.afterMs };
}

const FITS: Record<(typeof MARKS)[number], readonly Says[]> = {
  confirmed: ['confirmed'],
  cancelled: ['cancel'],
  moved: ['move'],
  'call-again': ['no-answer', 'silence'],
  'wrong-number': ['wrong-number'],
};

/** The mark, what it leaves behind in the book or the tasks, and the end of the list with its last mark. */
function marked(o: Office, work: string, x: RowAt, as: (typeof MARKS)[number], right: boolean): Draft[] {
  const rest = Object.entries(o.state.outreach?.reminders[work] ?? {}).filter(([line]) => line !== x.r.line);
  const allRight =
    right &&
    x.at.sent.at(-1)?.right === true &&
    rest.every(([, at]) => at.markedRight && at.sent.at(-1)?.right);
  return [
    draft('reminder.marked', { ...named(work, x.r), as, right }),
    ...(rest.every(([, at]) => at.marked !== null) ? finish(o, work, allRight) : []),
  ];
}
const task = (o: Office, kind: string, of: string): Draft =>
  draft('task.added', {
    task: `task-${o.state.counts.made + 1}`,
    contact: null,
    kind,
    of,
    dueMs: Math.max(FOUR_PM, o.state.nowMs + HOUR),
  });

export const reminders: Area = {
  decide: {
    'reminder.send': (o, { work, line, way, to, parts }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      if (to === 'private' && x.r.privateNumber === null) return refuse('outreach/no-such-number');
      if (parts.length === 0) return refuse('outreach/says-nothing');
      const last = x.at.sent.at(-1);
      if (last && x.at.says === null) return refuse('outreach/wait-for-it');
      const missing = needed(x.r).filter((part) => !parts.includes(part));
      const said = answer(x.r, way, to);
      const machine = way === 'call' && !x.r.picksUp && said.says === 'silence';
      const aloud = parts.includes('reason') && (way === 'text' || way === 'call');
      const asChosen = isChosen(x.r, way, to);
      return [
        draft('reminder.sent', {
          ...named(work, x.r),
          way,
          to,
          parts,
          machine,
          missing,
          aloud,
          asChosen,
          right: missing.length === 0 && !aloud && asChosen,
        }),
        timer(o, said.inMs, { do: 'reminder.answer', key: `${work}|${line}`, says: said.says }),
      ];
    },
    'reminder.mark': (o, { work, line, as }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      const right = x.at.says !== null && FITS[as].includes(x.at.says);
      const off = as === 'cancelled' ? calledOff(o, x.r.visit, 'told us when reminded', null) : [];
      if (isRefusal(off)) return off;
      return [
        ...off,
        ...(as === 'call-again' ? [task(o, 'call-back', x.r.visit)] : []),
        ...(as === 'wrong-number' ? [task(o, 'get-number', x.r.visit)] : []),
        ...marked(o, work, x, as, right),
      ];
    },
    'reminder.move': (o, { work, line, startMs }) => {
      const x = row(o, work, line);
      if (isRefusal(x)) return x;
      const v = o.state.visits[x.r.visit];
      if (!v) return refuse('calendar/no-such-visit');
      const moved = moving(
        o,
        { visit: v.id, provider: v.provider, startMs, room: v.room, equipment: v.equipment, override: null },
        null,
      );
      if (isRefusal(moved)) return moved;
      const noon = 12 * HOUR;
      const { wants } = x.r;
      const as =
        wants !== null &&
        Math.floor(startMs / (24 * HOUR)) === wants.day &&
        startMs % (24 * HOUR) < noon === (wants.half === 'morning');
      return [moved, ...marked(o, work, x, 'moved', x.at.says === 'move' && as && moved.clean)];
    },
  },
  evolve: {
    'reminder.sent': (s, f) =>
      changedReminded(s, f.work, f.line, (at) => ({
        says: null,
        sent: [
          ...at.sent,
          { way: f.way, to: f.to, parts: f.parts, machine: f.machine, right: f.right, atMs: f.atMs },
        ],
      })),
    'reminder.answered': (s, f) => changedReminded(s, f.work, f.line, () => ({ says: f.says })),
    'reminder.marked': (s, f) =>
      changedReminded(s, f.work, f.line, () => ({ marked: f.as, markedRight: f.right })),
  },
  happen: {
    'reminder.answer': (o, e) => {
      const [work = '', line = ''] = e.key.split('|');
      const r = o.setup.areas.outreach?.reminders[work]?.visits.find((x) => x.line === line);
      return r && !o.state.over
        ? [draft('reminder.answered', { ...named(work, r), says: e.says as Says })]
        : [];
    },
  },
};
