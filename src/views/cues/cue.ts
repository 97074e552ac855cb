// What one sound is: which recording, on which volume it plays, and the words that stand for it. A bed that swells has
// words and no recording of its own. Knows nothing of when it falls.
import type { TextRef } from '../types.ts';

export const SOUNDS = [
  'ring-1',
  'ring-2',
  'ring-3',
  'ring-soft',
  'pickup',
  'hang-up',
  'beep',
  'chirp',
  'keypad',
  'door',
  'fax',
  'printer',
  'message',
  'thermometer',
  'right',
  'paper',
  'page',
  'stamp',
  'keys',
  'coin',
  'drawer',
  'day-start',
  'day-end',
] as const;
export type Sound = (typeof SOUNDS)[number];

/** The volumes a player can set. One's own hands sound in the room. */
export const VOLUMES = ['phone', 'room', 'voices', 'music'] as const;
export type Volume = (typeof VOLUMES)[number];

export interface Cue {
  sound: Sound | null;
  volume: Volume;
  /** Null for the sounds of one's own hand, which need no caption. */
  caption: TextRef | null;
  /** Of the keypad: what is dialed, in digits. */
  digits?: string;
}

export const cue = (
  sound: Sound | null,
  volume: Volume,
  id: string | null,
  params?: TextRef['params'],
): Cue => ({
  sound,
  volume,
  caption: id === null ? null : params ? { id, params } : { id },
});
