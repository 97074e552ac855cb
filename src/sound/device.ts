// The sound device: whether it may be heard yet, and silence while the page is out of sight. A browser keeps it asleep until
// the page was touched; what is asked before that is dropped by whoever asks, never saved up.
import { Howler } from 'howler';

// Howler would put the device to sleep after half a minute without a sound, and the next cue would wake it instead of sounding.
Howler.autoSuspend = false;

export const isAwake = (): boolean => Howler.ctx?.state === 'running';

/** The context sound is made in, and where it goes; null where there is none. */
export const output = (): { context: AudioContext; into: AudioNode } | null =>
  Howler.ctx && isAwake() ? { context: Howler.ctx, into: Howler.masterGain } : null;

/** Returns the way to stop. */
export function quietOutOfSight(): () => void {
  const look = (): void => {
    Howler.mute(document.hidden);
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => document.removeEventListener('visibilitychange', look);
}
