// The desk's ear: turns what changed between two snapshots into cues, voices and beds, and mixes them. Captions are the
// session's business (from the same cues); a log of cues lets a test hear without a sound card.
import type { Session, SessionSnapshot } from '../session/types.ts';
import { type Cue, cuesOf } from '../views/cues.ts';
import { isTalking, ringOf } from '../views/cues/phone.ts';
import type { Voices } from '../views/voice.ts';
import { BEDS, type Bed, bedsOf, type Levels } from './beds.ts';
import { quietOutOfSight } from './device.ts';
import { type Loops, makeLoops } from './loops.ts';
import { loudness, type Volumes } from './mixing.ts';
import { makeMouth, type Mouth } from './mouth.ts';
import { makePlayer, type Player } from './player.ts';
import { makeRinging } from './ringing.ts';
import { fallsSilent, saidBetween } from './said.ts';

/** A burst of changes (a skip, a replay) is not a burst of noise. */
const MOST_AT_ONCE = 2;
const LOG_LENGTH = 50;

export interface HeardCue extends Cue {
  played: boolean;
}
export interface Choices {
  volumes: Volumes;
  voices: Voices;
}
export interface Sound {
  /** How the player likes it, from now on. */
  choose(choices: Choices): void;
  /** The last cues, newest last, and whether each could be heard. */
  readonly log: readonly HeardCue[];
  unmount(): void;
}
/** What makes the sound; a test brings its own. */
export interface Devices {
  player: Player;
  loops: Loops;
  mouth(onSpeaking: (speaking: boolean) => void): Mouth;
  /** Silent while the page is out of sight; returns the way to stop. */
  sight(): () => void;
}
const ours = (): Devices => ({
  player: makePlayer(),
  loops: makeLoops(),
  mouth: makeMouth,
  sight: quietOutOfSight,
});

export function mountSound(session: Session, first: Choices, devices: Devices = ours()): Sound {
  const { player, loops } = devices;
  let before: SessionSnapshot = session.snapshot();
  let choices = first;
  let speaking = false;
  const log: HeardCue[] = [];
  const mouth = devices.mouth((now) => {
    if (now === speaking) return;
    speaking = now;
    mixBeds();
  });
  const stopSight = devices.sight();

  function mixBeds(): void {
    const levels = bedsOf(before, choices.voices);
    const mixed = Object.entries(BEDS).map(([bed, kind]): [string, number] => [
      bed,
      levels[bed as Bed] * loudness(choices.volumes, kind, speaking),
    ]);
    loops.set(Object.fromEntries(mixed) as Levels);
  }
  const loud = (kind: Cue['volume']): number => loudness(choices.volumes, kind, speaking);
  const hear = (cue: Cue): void => {
    if (cue.sound === null) return;
    log.push({ ...cue, played: player.play(cue.sound, loud(cue.volume), cue.digits) });
    if (log.length > LOG_LENGTH) log.shift();
  };
  const ringing = makeRinging(
    session,
    (line, view) => void player.play(ringOf(line, isTalking(view)), loud('phone')),
    () => {
      for (const ring of ['ring-1', 'ring-2', 'ring-3', 'ring-soft'] as const) player.stop(ring);
    },
  );

  function listen(now: SessionSnapshot): void {
    const said = now.paused ? [] : saidBetween(before, now);
    if (said.length > 0) mouth.speak(said, choices.voices, loudness(choices.volumes, 'voices', false));
    else if (fallsSilent(before, now)) mouth.hush();
    if (now.view !== before.view)
      for (const cue of cuesOf(before.view, now.view).slice(0, MOST_AT_ONCE)) hear(cue);
  }
  function follow(now: SessionSnapshot): void {
    before = now;
    ringing.follow(now);
    mouth.follow(session.stories, now, choices.voices);
    mixBeds();
  }
  const stop = session.subscribe((now) => {
    listen(now);
    follow(now);
  });
  follow(before);

  return {
    choose(chosen) {
      choices = chosen;
      if (chosen.voices === 'silent') mouth.hush();
      follow(before);
    },
    log,
    unmount() {
      stop();
      ringing.stop();
      stopSight();
      mouth.unload();
      loops.unload();
      player.unload();
    },
  };
}
