// Plays one cue: its file, or of the keypad's file the keys that were pressed. Nothing stale is ever heard: while the device
// sleeps or a file is not there, the cue is dropped.
import { Howl } from 'howler';
import { type Sound, SOUNDS } from '../views/cues.ts';
import { isAwake } from './device.ts';
import { sourcesOf } from './files.ts';

/** As the keys follow each other in the file (assets/bake/sound/phone.mjs), and how fast a quick hand dials. */
const KEY_STEP_MS = 200;
const KEY_MS = 115;
const DIAL_STEP_MS = 130;
const keys = Object.fromEntries(
  [...'0123456789'].map((digit, n): [string, [number, number]] => [digit, [n * KEY_STEP_MS, KEY_MS]]),
);

export interface Player {
  /** Whether it can be heard. */
  play(sound: Sound, volume: number, digits?: string): boolean;
  stop(sound: Sound): void;
  unload(): void;
}

export function makePlayer(): Player {
  const howls = new Map<Sound, Howl>();
  const dialing = new Set<ReturnType<typeof setTimeout>>();
  for (const sound of SOUNDS) {
    const src = sourcesOf(sound);
    if (src.length > 0) howls.set(sound, new Howl(sound === 'keypad' ? { src, sprite: keys } : { src }));
  }
  return {
    play(sound, volume, digits) {
      const howl = howls.get(sound);
      if (!howl || volume === 0 || howl.state() !== 'loaded' || !isAwake()) return false;
      if (digits === undefined) howl.volume(volume, howl.play());
      else
        [...digits].forEach((digit, n) => {
          const timer = setTimeout(() => {
            dialing.delete(timer);
            howl.volume(volume, howl.play(digit));
          }, n * DIAL_STEP_MS);
          dialing.add(timer);
        });
      return true;
    },
    stop: (sound) => void howls.get(sound)?.stop(),
    unload() {
      for (const timer of dialing) clearTimeout(timer);
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}
