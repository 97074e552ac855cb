// What somebody came to a log to see: one mark, or one of the criticals, with what was done or left out, what came of it and
// the rule. At the moment itself other marks may fall, and what was left out shows nowhere: so it is named. Judges nothing.
import { deedLine } from '../scoring/because.ts';
import { CRITICAL_RULES } from '../scoring/criticals.ts';
import { aboutOf, lostOf } from '../scoring/moment.ts';
import type { Critical, LineRef, MomentView } from '../scoring/types.ts';
import { debriefed } from './debriefed.ts';
import type { Recording } from './recording.ts';

/** A mark by its id; a critical by its kind and where it was. */
export type Seek = { mark: string } | { critical: string; unit: string };
export interface Sought {
  /** Where one was led. */
  seq: number;
  fell: 'critical' | 'lost' | 'part' | 'kept';
  title: LineRef;
  story: LineRef | null;
  about: MomentView['about'];
  atMs: number;
  did: LineRef | null;
  caused: LineRef[];
  words: LineRef | null;
  rule: { id: string; title: LineRef; statement: LineRef } | null;
}

function ofMark({ mark, title, about, atMs, did, caused, words, rule }: MomentView, seq: number): Sought {
  const fell = lostOf(mark) < 0.01 ? 'kept' : mark.earned + mark.recovered > 0 ? 'part' : 'lost';
  return { seq, fell, title, story: mark.story, about, atMs, did, caused, words, rule };
}

function ofCritical(
  { world, journal }: Recording,
  { kind, unit, text, atMs, because }: Critical,
  seq: number,
): Sought {
  const fact = journal.find(({ id }) => id === because);
  const contact =
    fact !== undefined && 'contact' in fact && typeof fact.contact === 'string' ? fact.contact : null;
  const rule = world.content.rules[CRITICAL_RULES[kind] ?? ''];
  return {
    seq,
    fell: 'critical',
    title: text,
    story: null,
    about: aboutOf(world, { unit, contact }),
    atMs,
    // What only came about, nobody did.
    did: fact?.because.startsWith('c') ? deedLine(world, fact) : null,
    caused: [],
    words: null,
    rule:
      rule === undefined
        ? null
        : { id: rule.id, title: { id: rule.title.id }, statement: { id: rule.statement.id } },
  };
}

/** Null where this log has no such thing. */
export function soughtIn(recording: Recording, seek: Seek, seq: number): Sought | null {
  const { all, score } = debriefed(recording.runAt(recording.length), recording.log);
  if ('mark' in seek) {
    const moment = all.find(({ mark }) => mark.id === seek.mark);
    return moment === undefined ? null : ofMark(moment, seq);
  }
  const found = score.critical.find(({ kind, unit }) => kind === seek.critical && unit === seek.unit);
  return found === undefined ? null : ofCritical(recording, found, seq);
}
