// How loud each kind of sound is: what the player set, the balance of the kinds, and that everything else steps back while
// somebody speaks. Pure; plays nothing.
import type { Volume } from '../views/cues.ts';

export type Volumes = Record<Volume, number>;

/** Alerts carry, music stays behind them (levels were set in the files; this is the balance of kinds). */
const BALANCE: Volumes = { phone: 0.8, room: 0.6, voices: 0.8, music: 0.5 };
/** What is left of each kind under speech. A ring may be missed least. */
const UNDER_SPEECH: Volumes = { phone: 0.6, room: 0.4, voices: 1, music: 0.3 };

export function loudness(volumes: Volumes, kind: Volume, speaking: boolean): number {
  const set = Math.min(1, Math.max(0, volumes[kind]));
  return set * BALANCE[kind] * (speaking ? UNDER_SPEECH[kind] : 1);
}
