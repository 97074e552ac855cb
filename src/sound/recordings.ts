// The recordings there are, a pack at a time: fetched when the shift may need them, let go when it no longer does, for a pack
// lies unpacked in memory. Whoever asks for one that has not come gets none.
import { Howl } from 'howler';
import type { TextRef } from '../views/types.ts';
import type { Speaker } from '../views/voice.ts';
import { clipOf, type Packs, packsFor } from './clips.ts';
import type { SessionSnapshot } from '../session/types.ts';

const files = import.meta.glob<string>('../../assets/voices/*.ogg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const lists = import.meta.glob<Packs>('../../assets/voices/recordings.json', { import: 'default' });
const LONGEST_WAIT_MS = 1500;

export interface Clip {
  /** Returns the way to cut it off. */
  play(volume: number, done: () => void): () => void;
}
export interface Recordings {
  /** Fetches what is wanted now, lets the rest go. */
  follow(stories: readonly string[], now: SessionSnapshot): void;
  find(speaker: Speaker, text: TextRef, words: string): Promise<Clip | null>;
  unload(): void;
}

/** Loaded or not to be had; a pack that takes too long is as good as missing. */
function settled(howl: Howl): Promise<void> {
  return new Promise((resolve) => {
    if (howl.state() === 'loaded') resolve();
    howl.once('load', () => resolve());
    howl.once('loaderror', () => resolve());
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

export function makeRecordings(): Recordings {
  let packs: Packs | null = null;
  const howls = new Map<string, Howl>();
  const list = Object.values(lists)[0];
  const listed = (list?.() ?? Promise.resolve({})).then(
    (found) => {
      packs = found;
    },
    // Without its list nothing is recorded: people murmur.
    () => {},
  );

  function fetchPack(pack: string, clips: Packs[string]): void {
    const src = files[`../../assets/voices/${pack}.ogg`];
    if (src === undefined || howls.has(pack)) return;
    const sprite = Object.entries(clips).map(([name, [at, length]]): [string, [number, number]] => [
      name,
      [at, length],
    ]);
    howls.set(pack, new Howl({ src: [src], sprite: Object.fromEntries(sprite) }));
  }

  return {
    follow(stories, now) {
      if (packs === null) return;
      const wanted = new Set(packsFor(packs, stories, now));
      for (const [pack, howl] of howls)
        if (!wanted.has(pack) && !howl.playing()) {
          howl.unload();
          howls.delete(pack);
        }
      for (const pack of wanted) fetchPack(pack, packs[pack] ?? {});
    },
    async find(speaker, text, words) {
      await listed;
      const found = packs && clipOf(packs, speaker, text, words);
      const howl = found && howls.get(found.pack);
      if (!howl) return null;
      await settled(howl);
      if (howl.state() !== 'loaded') return null;
      return {
        play(volume, done) {
          const id = howl.play(found.clip);
          howl.volume(volume, id);
          howl.once('end', done, id);
          return () => {
            howl.off('end', done, id);
            howl.stop(id);
          };
        },
      };
    },
    unload() {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}
