// The ways into a log that is only looked at: a file's text, a shift from its debrief, a minute as it is done well. What can be
// done with it then is the viewing session's business. Code that comes late: no shift that is played needs it.
import type { Edition } from '../scenario/content.ts';
import type { Log } from '../shift/log.ts';
import { time as pageTime } from './browser.ts';
import { doneWell } from './done-well.ts';
import { Recording } from './recording.ts';
import { readShiftFile } from './shift-file.ts';
import { type Seek, soughtIn } from './sought.ts';
import type { Timekeeper } from './storage.ts';
import { CannotOpen } from './types.ts';
import type { LookAt } from './playing.ts';
import { type Looked, Viewing } from './viewing-session.ts';

/** Where to open a log: at an entry, for something one came to see there; and whose it is. */
export interface Place {
  seq?: number;
  seek?: Seek;
  whose?: string;
}

/** A shift file's text, from its start or from an entry. Throws `CannotOpen` where nothing of it is whole. */
export function openViewing(
  edition: Edition,
  text: string,
  { seq = 0, seek, whose = '' }: Place = {},
  time: Timekeeper = pageTime,
): Viewing {
  const { log, message, name, unscored } = readShiftFile(edition, text);
  if (log === null) throw new CannotOpen(message);
  const recording = new Recording(edition.content, log);
  const viewing = new Viewing(recording, {
    of: 'whole',
    beside: false,
    name,
    unscored,
    from: 0,
    unit: null,
    whose,
    sought: seek === undefined ? null : soughtIn(recording, seek, seq),
    time,
  });
  viewing.at(seq);
  return viewing;
}

/** From a debrief: the whole shift, placed where a mark fell, or a minute of it done well, which begins to play. */
export function besideDebrief(
  edition: Edition,
  log: Log,
  label: Pick<Looked, 'name' | 'unscored' | 'time'>,
  what: LookAt,
): Viewing {
  if ('mark' in what) {
    const recording = new Recording(edition.content, log);
    const viewing = new Viewing(recording, { ...label, of: 'whole', beside: true, from: 0, unit: null });
    viewing.at(viewing.marks.find(({ moment }) => moment.mark.id === what.mark)?.seq ?? 0);
    return viewing;
  }
  const { unit, fromSeq } = what;
  const minute = doneWell(edition.content, log, unit, fromSeq);
  const viewing = new Viewing(new Recording(edition.content, minute), {
    ...label,
    of: 'minute',
    beside: true,
    from: Math.max(0, fromSeq - 1),
    unit,
  });
  viewing.play('acts');
  return viewing;
}
