// What goes on in the background, and how loud: the room's air, the talk in it by how many wait, music by the time of day,
// and what one hears on a line until somebody picks up. Read off a snapshot; pure, plays nothing.
import type { SessionSnapshot } from '../session/types.ts';
import type { Volume } from '../views/cues.ts';
import { isTalking, reached } from '../views/cues/phone.ts';
import { peopleWaiting } from '../views/cues/room.ts';
import type { DeskView } from '../views/types.ts';
import type { Voices } from '../views/voice.ts';

export const BEDS = {
  'room-tone': 'room',
  murmur: 'room',
  'hold-music': 'phone',
  ringback: 'phone',
  'music-day': 'music',
  'music-closing': 'music',
} as const satisfies Record<string, Volume>;
export type Bed = keyof typeof BEDS;
/** Of each bed, from 0 to 1 of its volume. */
export type Levels = Record<Bed, number>;

const NOTHING: Levels = {
  'room-tone': 0,
  murmur: 0,
  'hold-music': 0,
  ringback: 0,
  'music-day': 0,
  'music-closing': 0,
};

/** A room is loud from so many people on. */
const FULL_ROOM = 6;
/** The second person makes more difference than the sixth. */
export const murmurOf = (people: number): number => Math.sqrt(Math.min(people, FULL_ROOM) / FULL_ROOM);

/** A call you placed, and nobody has said a word yet. */
function waitsOn(view: DeskView): 'ringback' | 'hold-music' | null {
  const { talk } = view;
  if (talk === null || talk.contact.as !== 'outgoing' || talk.rows.some((row) => row.by !== 'you'))
    return null;
  const line = view.lines.find((one) => one.contact === talk.contact.contact);
  if (line?.status !== 'you') return null;
  return reached(view, line)?.kind === 'payer' ? 'hold-music' : 'ringback';
}

export function bedsOf({ view, paused, failure }: SessionSnapshot, voices: Voices): Levels {
  if (paused || failure !== null) return NOTHING;
  const over = view.phase === 'over';
  const late = over || view.phase === 'closing';
  const music = isTalking(view) ? 0.7 : 1;
  const waits = waitsOn(view);
  return {
    'room-tone': over ? 0 : 1,
    murmur: over || voices === 'silent' ? 0 : murmurOf(peopleWaiting(view)),
    'hold-music': waits === 'hold-music' ? 1 : 0,
    ringback: waits === 'ringback' ? 1 : 0,
    // Hold music has the ear to itself.
    'music-day': late || waits === 'hold-music' ? 0 : music,
    'music-closing': late && waits !== 'hold-music' ? music : 0,
  };
}
