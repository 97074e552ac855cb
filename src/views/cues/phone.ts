// What the telephone did between two views: which line rings, what is dialed, who waits and who is gone.
// Pure; a line that only goes on as it was is not heard, but for the chirp that reminds of one on hold.
import type { DeskView, LineView } from '../types.ts';
import { type Cue, cue, type Sound } from './cue.ts';

/** So often a held line is heard again; as office telephones do it, a little less than once a minute. */
const REMIND_MS = 45_000;

/** The lines ring in pairs: 1 and 2, 3 and 4, 5 and 6. While you talk, any of them rings softly. */
export const ringOf = (line: number, talking: boolean): Sound =>
  talking ? 'ring-soft' : line <= 2 ? 'ring-1' : line <= 4 ? 'ring-2' : 'ring-3';

export const isTalking = (view: DeskView): boolean =>
  view.talk !== null || view.lines.some((line) => line.status === 'you');

/** The directory's entry for what stands on the display. */
export const reached = (view: DeskView, line: LineView): DeskView['directory'][number] | undefined =>
  view.directory.find((entry) => entry.name === line.shows || entry.number === line.shows);

function dialed(view: DeskView, line: LineView): Cue {
  const entry = reached(view, line);
  const digits = (entry?.number ?? line.shows).replace(/\D/g, '');
  const caption = entry?.kind === 'payer' ? 'caption.dial-hold' : 'caption.dial';
  return { ...cue('keypad', 'phone', caption, { shows: line.shows }), digits };
}

const remindedAt = (view: DeskView, line: LineView): number =>
  Math.floor((view.nowMs - line.sinceMs) / REMIND_MS);

export function phoneCues(before: DeskView, after: DeskView): Cue[] {
  return after.lines.flatMap((line): Cue[] => {
    const old = before.lines.find((other) => other.line === line.line);
    const was = old?.status ?? 'idle';
    const on = { line: line.line };
    if (line.status === was) {
      const chirps = old !== undefined && was === 'hold' && remindedAt(after, line) > remindedAt(before, old);
      return chirps ? [cue('chirp', 'phone', 'caption.still-held', on)] : [];
    }
    if (line.status === 'ringing')
      return [cue(ringOf(line.line, isTalking(after)), 'phone', 'caption.ring', on)];
    if (line.status === 'hold') return [cue('beep', 'phone', 'caption.hold', on)];
    if (line.status === 'you') return was === 'idle' ? [dialed(after, line)] : [cue('pickup', 'phone', null)];
    if (line.status !== 'idle') return [];
    if (was === 'hold') return [cue('hang-up', 'phone', 'caption.hung-up', on)];
    if (was === 'ringing') return [cue('hang-up', 'phone', 'caption.ring-stopped', on)];
    return was === 'you' ? [cue('hang-up', 'phone', null)] : [];
  });
}
