// The score and the debrief as plain data. A line is a row of chances of one kind ("Identity before chart: 11 of 12");
// a mark is one chance with its reason. Text is line ids; rules are named by id. Nothing is computed here.
import type { Responsibility } from '../office/kinds.ts';

export interface LineRef {
  id: string;
  params?: Record<string, string | number>;
}
export type Band = 'secure' | 'developing' | 'practice' | 'not-seen';
export type Evidence = 'act' | 'speech' | 'reply';

/** One chance: earned of possible points, when it fell, and the facts that decided it. */
export interface Mark {
  id: string;
  source: 'routine' | 'scenario' | 'handover';
  unit: string;
  item: string;
  rule: string;
  part: string | null;
  evidence: Evidence;
  responsibility: Responsibility;
  skills: string[];
  possible: number;
  earned: number;
  recovered: number;
  atMs: number | null;
  /** The fact (or command) that decided it, from which `because` can be walked; null when simply not taken up. */
  because: string | null;
  why: LineRef | null;
  words: LineRef | null;
  title: LineRef;
  /** The scenario it belongs to, by its title; null in routine work. */
  story: LineRef | null;
  contact: string | null;
}
export interface ScoreLine {
  id: string;
  title: LineRef;
  story: LineRef | null;
  responsibility: Responsibility;
  chances: number;
  taken: number;
  earned: number;
  possible: number;
  band: Band;
}
export interface ResponsibilityScore {
  earned: number;
  possible: number;
  percent: number;
  chances: number;
  band: Band;
  lines: ScoreLine[];
}
export interface Critical {
  kind: string;
  atMs: number;
  because: string;
  lifted: boolean;
  unit: string;
  text: LineRef;
}
/** A situation a colleague took over for the player, at their own wish. */
export interface SteppedAway {
  unit: string;
  title: LineRef;
  atMs: number;
  because: string;
}
export interface Score {
  total: number;
  grade: Band;
  byResponsibility: Record<Responsibility, ResponsibilityScore>;
  critical: Critical[];
  marks: Mark[];
  /** What nothing here counts. */ steppedAway: SteppedAway[];
  /** Practice figures, unscored: waits, rings, holds in seconds. */
  figures: Record<string, number>;
}

/** What the debrief shows for one moment. */
export interface MomentView {
  kind: 'keep' | 'fix' | 'watch';
  mark: Mark;
  title: LineRef;
  /** Who came or called, or the piece of desk work and whose it was: the same title may stand for several. */
  about: { title: LineRef; name: string | null } | null;
  atMs: number;
  did: LineRef;
  /** Only what followed from the act that decided it; an act left out caused nothing that can be walked to. */
  caused: LineRef[];
  /** The reason: of words that were chosen, what is to be said for and against them; else what the whole of it is good for. */
  why: LineRef | null;
  words: LineRef | null;
  rule: { id: string; title: LineRef; statement: LineRef; cite: string | null; page: string };
  /** The log entry before which *try again from here* starts. */
  fromSeq: number;
}
export interface DebriefView {
  headline: LineRef;
  total: number;
  grade: Band;
  score: Score;
  timeline: {
    atMs: number;
    label: LineRef;
    verdict: 'well' | 'part' | 'lost' | 'plain';
    mark: string | null;
  }[];
  keep: MomentView | null;
  fix: MomentView | null;
  watch: MomentView | null;
  /** Every mark, by person and piece of work in the order of the shift; in each what was lost comes first. */
  all: MomentView[];
  people: { portrait: string; name: string; line: LineRef }[];
  later: { day: number; from: string; text: LineRef; good: boolean }[];
  figures: { id: string; value: number }[];
}
