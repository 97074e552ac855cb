// The marks of a log, each with the entry at which it fell, in that order: what the viewer can jump to and explain. Of a shift
// that was not finished only what was won is told; what is open may still be won. Judges nothing: the score did.
import { isTimeCommand } from '../office/commands.ts';
import { actIndex } from '../scoring/because.ts';
import type { Mark, MomentView } from '../scoring/types.ts';
import { debriefed } from './debriefed.ts';
import type { Recording } from './recording.ts';

export interface PlacedMark {
  seq: number;
  moment: MomentView;
}

/** Who was met and not served well lost it when that ended; what nobody came to was lost with the day. */
function fellAt(recording: Recording, { because, contact }: Mark): number {
  const { journal, log } = recording;
  if (because?.startsWith('c')) return actIndex(log.entries, isTimeCommand).seqOf(because);
  const last =
    because === null
      ? journal
          .map((fact) => contact !== null && 'contact' in fact && fact.contact === contact)
          .lastIndexOf(true)
      : journal.findIndex((fact) => fact.id === because);
  return last < 0 ? recording.length : recording.entryOfFact(last);
}

export function placedMarks(recording: Recording, over: boolean): PlacedMark[] {
  const { all } = debriefed(recording.runAt(recording.length), recording.log);
  return all
    .filter(({ kind }) => over || kind === 'keep')
    .map((moment) => ({ seq: fellAt(recording, moment.mark), moment }))
    .sort((a, b) => a.seq - b.seq);
}
