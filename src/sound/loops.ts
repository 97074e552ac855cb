// Keeps the beds going: each is fetched when it is first to be heard, comes and goes by fading, and loops without a seam.
// It is told how loud; it decides nothing. A file that does not come leaves its bed silent.
import { Howl } from 'howler';
import { BEDS, type Bed, type Levels } from './beds.ts';
import { isAwake } from './device.ts';
import { sourcesOf } from './files.ts';

const FADE_MS = 500;

export interface Loops {
  /** The loudness each bed shall have, ready mixed. */
  set(loudness: Levels): void;
  unload(): void;
}

export function makeLoops(): Loops {
  const howls = new Map<Bed, Howl>();
  const now = new Map<Bed, number>();
  const going = new Set<Bed>();

  function turn(bed: Bed, to: number): void {
    const from = now.get(bed) ?? 0;
    if (from === to) return;
    let howl = howls.get(bed);
    if (!howl) {
      howl = new Howl({ src: sourcesOf(bed), loop: true, volume: 0 });
      howls.set(bed, howl);
    }
    now.set(bed, to);
    howl.off('fade');
    if (!going.has(bed)) {
      going.add(bed);
      howl.play();
    }
    howl.fade(howl.volume(), to, FADE_MS);
    if (to === 0)
      howl.once('fade', () => {
        going.delete(bed);
        howl.stop();
      });
  }

  return {
    set(loudness) {
      if (!isAwake()) return;
      for (const bed of Object.keys(BEDS) as Bed[]) turn(bed, Math.round(loudness[bed] * 1000) / 1000);
    },
    unload() {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      now.clear();
    },
  };
}
