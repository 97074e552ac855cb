// What there was to hear between two views: sounds with their captions, in the order they fall. The sound layer plays
// them, the session writes their captions, so that nothing is said by sound alone. Pure; it never plays anything.
import type { Cue } from './cues/cue.ts';
import { handCues } from './cues/hands.ts';
import { phoneCues } from './cues/phone.ts';
import { roomCues } from './cues/room.ts';
import type { DeskView } from './types.ts';

export { type Cue, type Sound, SOUNDS, type Volume, VOLUMES } from './cues/cue.ts';

export function cuesOf(before: DeskView, after: DeskView): Cue[] {
  return before === after
    ? []
    : [...phoneCues(before, after), ...roomCues(before, after), ...handCues(before, after)];
}
