// What one played shift comes to, as plain data that a worker can hand over: total, responsibilities, lines with their
// bands, criticals, figures, and every mark with what was done, in the debrief's words, and where in the log. It is read off
// the score; nothing is judged here.
import { isTimeCommand } from '../../office/commands.ts';
import { RESPONSIBILITIES, type Responsibility } from '../../office/kinds.ts';
import { actIndex, causedBy, didLine, rootsOf } from '../../scoring/because.ts';
import { utilisation } from '../../scoring/figures.ts';
import { headline } from '../../scoring/headline.ts';
import { aboutOf } from '../../scoring/moment.ts';
import { lineOf } from '../../scoring/score.ts';
import type { Band, LineRef, Mark, MomentView, Score, ScoreLine } from '../../scoring/types.ts';
import { chancesOf } from '../../scoring/units.ts';
import type { Log } from '../../shift/log.ts';
import type { Run } from '../../shift/replay.ts';

const MINUTE = 60_000;

export interface MarkOf {
  id: string;
  line: string;
  about: MomentView['about'];
  did: LineRef;
  /** What came of it; told only where something was lost. */
  caused: LineRef[];
  /** What was done, and for whom, where something was lost: the same for two students who did the same. */
  act: string | null;
  atMs: number | null;
  /** The entry of the log that decided it, or with which that person or work was taken up. */
  seq: number;
  earned: number;
  possible: number;
  recovered: number;
  words: LineRef | null;
  rule: string;
  part: string | null;
}
export interface Standing {
  total: number;
  grade: Band;
  headline: LineRef;
  parts: Record<Responsibility, { percent: number; band: Band; taken: number; chances: number }>;
  lines: ScoreLine[];
  criticals: { kind: string; unit: string; atMs: number; lifted: boolean; text: LineRef; seq: number }[];
  figures: Record<string, number>;
  marks: MarkOf[];
  /** Situations a colleague took: their lines are not seen, and this says why. */ steppedAway: {
    unit: string;
    title: LineRef;
    atMs: number;
  }[];
}

/** What stayed out of reach counts as lost to one hundredth of a point. */
export const isLost = (m: Pick<MarkOf, 'earned' | 'possible' | 'recovered'>): boolean =>
  m.possible - m.earned - m.recovered >= 0.01;

/** When it was and how much money it was makes no other act of it; for whom it was does. */
function actOf({ id, params = {} }: LineRef, about: MarkOf['about']): string {
  const { timeMs: _time, amountCents: _amount, ...what } = params;
  return JSON.stringify([id, Object.entries(what).sort(([a], [b]) => (a < b ? -1 : 1)), about]);
}

/** The entry a fact follows from; 1 for what only the day brought. */
function entryOf(run: Run, log: Log): (mark: Pick<Mark, 'because' | 'contact'>) => number {
  const acts = actIndex(log.entries, isTimeCommand);
  const rootOf = rootsOf(run.journal);
  const opened = new Map<string, string>();
  for (const f of run.journal)
    if ((f.type === 'phone.answered' || f.type === 'person.turned-to') && !opened.has(f.contact))
      opened.set(f.contact, f.id);
  return ({ because, contact }) => {
    const decided = because === null ? null : rootOf(because);
    if (decided !== null) return acts.seqOf(decided);
    const met = contact === null ? undefined : opened.get(contact);
    return acts.seqOf(met === undefined ? null : rootOf(met));
  };
}

/** Practice figures, with the minutes played and how busy the hands were in them. */
function figuresOf(run: Run, log: Log, score: Score): Record<string, number> {
  const playedMs = run.state.nowMs - run.world.plan.startsMs;
  return {
    ...score.figures,
    minutes: Math.floor(playedMs / MINUTE),
    utilisation: utilisation(log.entries, playedMs),
  };
}

export function standingOf(run: Run, log: Log, score: Score): Standing {
  const { world, journal } = run;
  const chances = new Map(chancesOf(world).map((c) => [c.id, c]));
  const seqOf = entryOf(run, log);
  const rootFrom = rootsOf(journal);
  const parts = Object.fromEntries(
    RESPONSIBILITIES.map((r) => {
      const { percent, band, chances: count, lines } = score.byResponsibility[r];
      return [r, { percent, band, taken: lines.reduce((sum, l) => sum + l.taken, 0), chances: count }];
    }),
  ) as Standing['parts'];
  return {
    total: score.total,
    grade: score.grade,
    headline: headline(score),
    parts,
    lines: RESPONSIBILITIES.flatMap((r) => score.byResponsibility[r].lines),
    criticals: score.critical.map(({ kind, unit, atMs, lifted, text, because }) => ({
      kind,
      unit,
      atMs,
      lifted,
      text,
      seq: seqOf({ because, contact: null }),
    })),
    figures: figuresOf(run, log, score),
    steppedAway: score.steppedAway.map(({ unit, title, atMs }) => ({ unit, title, atMs })),
    marks: score.marks.map((m) => {
      const did = didLine(world, journal, m, chances.get(m.id));
      const { atMs, earned, possible, recovered, words, rule, part } = m;
      const about = aboutOf(world, m);
      return {
        id: m.id,
        line: lineOf(m),
        about,
        did,
        caused: isLost(m) ? causedBy(world, journal, m, rootFrom) : [],
        act: isLost(m) ? actOf(did, about) : null,
        seq: seqOf(m),
        ...{ atMs, earned, possible, recovered, words, rule, part },
      };
    }),
  };
}
