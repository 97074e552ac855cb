// Plays one cue: the files, their loudness per kind, and the rule that nothing stale is ever heard. A browser keeps
// sound silent until the page was touched and would then play what was asked before; such cues are dropped here.
import { Howl, Howler } from 'howler';
import { SOUNDS, type Sound, type SoundKind } from '../views/cues.ts';

const files = import.meta.glob<string>('../../assets/sound/*.{ogg,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Alerts carry, one's own hands stay in the background (levels were set in the files; this is the balance of kinds). */
const BALANCE: Record<SoundKind, number> = { phone: 0.8, room: 0.6, desk: 0.45 };

/** MP3 last: older Safari plays no Ogg Opus. */
const sourcesOf = (sound: Sound) =>
  ['ogg', 'mp3']
    .map((ending) => files[`../../assets/sound/${sound}.${ending}`])
    .filter((url) => url !== undefined);

export interface Player {
  play(sound: Sound, kind: SoundKind): boolean;
  setVolume(kind: SoundKind, volume: number): void;
  stop(sound: Sound): void;
  unload(): void;
}

export function makePlayer(): Player {
  const volumes: Record<SoundKind, number> = { phone: 1, room: 1, desk: 1 };
  const howls = new Map<Sound, Howl>();
  for (const sound of SOUNDS) {
    const src = sourcesOf(sound);
    if (src.length > 0) howls.set(sound, new Howl({ src }));
  }
  return {
    play(sound, kind) {
      const howl = howls.get(sound);
      const volume = volumes[kind] * BALANCE[kind];
      if (!howl || volume === 0 || howl.state() !== 'loaded' || Howler.ctx?.state !== 'running') return false;
      howl.volume(volume, howl.play());
      return true;
    },
    setVolume(kind, volume) {
      volumes[kind] = Math.min(1, Math.max(0, volume));
    },
    stop: (sound) => void howls.get(sound)?.stop(),
    unload() {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}
