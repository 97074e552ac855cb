// Gives what was said a voice, one sentence after the other: a recording where there is one and the player wants it, else a
// murmur, else nothing. Says when somebody begins and ends, so that the rest can step back. Decides no words.
import type { SessionSnapshot } from '../session/types.ts';
import { say } from '../text/current.ts';
import type { Voices } from '../views/voice.ts';
import { output } from './device.ts';
import { murmur } from './murmur.ts';
import { makeRecordings, type Recordings } from './recordings.ts';
import type { Utterance } from './said.ts';
import { secondsOf, syllablesOf } from './syllables.ts';

/** A murmur goes under the words, not in their place. */
const MURMUR = 0.35;
const BREATH_MS = 180;

export interface Mouth {
  speak(said: readonly Utterance[], voices: Voices, volume: number): void;
  hush(): void;
  /** What the shift may need is fetched ahead, if recordings are wanted at all. */
  follow(stories: readonly string[], now: SessionSnapshot, voices: Voices): void;
  unload(): void;
}

export function makeMouth(onSpeaking: (speaking: boolean) => void): Mouth {
  let recordings: Recordings | null = null;
  /** Whatever belongs to an earlier turn is no longer said. */
  let turn = 0;
  let cutOff: (() => void) | null = null;

  function murmured({ voice, via }: Utterance, words: string, volume: number, done: () => void): () => void {
    const plan = syllablesOf(words, voice);
    const device = output();
    const stop = device ? murmur(device, plan, via, volume * MURMUR) : () => {};
    const timer = setTimeout(done, device ? secondsOf(plan) * 1000 : 0);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  async function sayOne(said: Utterance, voices: Voices, volume: number, mine: number): Promise<void> {
    const words = say(said.text);
    const clip =
      voices === 'recorded' && said.via !== 'room'
        ? await recordings?.find(said.voice.speaker, said.text, words)
        : null;
    if (mine !== turn) return;
    await new Promise<void>((done) => {
      cutOff = clip ? clip.play(volume, done) : murmured(said, words, volume, done);
    });
  }

  async function sayAll(said: readonly Utterance[], voices: Voices, volume: number): Promise<void> {
    const mine = turn;
    onSpeaking(true);
    for (const one of said) {
      if (mine !== turn) return;
      await sayOne(one, voices, volume, mine);
      await new Promise((breathed) => setTimeout(breathed, BREATH_MS));
    }
    if (mine === turn) onSpeaking(false);
  }

  const hush = (): void => {
    turn += 1;
    cutOff?.();
    cutOff = null;
    onSpeaking(false);
  };
  return {
    hush,
    speak(said, voices, volume) {
      hush();
      if (said.length === 0 || voices === 'silent' || volume === 0 || output() === null) return;
      void sayAll(said, voices, volume);
    },
    follow(stories, now, voices) {
      if (voices === 'recorded') {
        recordings ??= makeRecordings();
        recordings.follow(stories, now);
      } else {
        recordings?.unload();
        recordings = null;
      }
    },
    unload() {
      hush();
      recordings?.unload();
    },
  };
}
