// Sounds a plan of syllables on the device: one buzzing tone through two mouths, opened for each syllable. Over a line it is
// thin, in the room it is round. Makes sound only; what is murmured, and how long, stands in the plan.
import type { Via } from './said.ts';
import type { Syllable } from './syllables.ts';
import { secondsOf } from './syllables.ts';

const HUSH_S = 0.06;

/** Murmurs from now on; returns the way to fall silent. */
export function murmur(
  { context, into }: { context: AudioContext; into: AudioNode },
  plan: readonly Syllable[],
  via: Via,
  volume: number,
): () => void {
  const start = context.currentTime;
  const voice = new OscillatorNode(context, { type: 'sawtooth' });
  const breath = new GainNode(context, { gain: 0 });
  const body = new BiquadFilterNode(context, { type: 'bandpass', Q: 4 });
  const bright = new BiquadFilterNode(context, { type: 'bandpass', Q: 7 });
  const less = new GainNode(context, { gain: 0.4 });
  const place = new BiquadFilterNode(
    context,
    via === 'line' ? { type: 'highpass', frequency: 400 } : { type: 'lowpass', frequency: 1100 },
  );
  const out = new GainNode(context, { gain: volume });
  voice.connect(breath);
  breath.connect(body).connect(place);
  breath.connect(bright).connect(less).connect(place);
  place.connect(out).connect(into);
  for (const { at, length, pitch, mouth } of plan) {
    const t = start + at;
    voice.frequency.setValueAtTime(pitch * 1.04, t);
    voice.frequency.linearRampToValueAtTime(pitch * 0.94, t + length);
    body.frequency.setTargetAtTime(mouth[0], t, 0.02);
    bright.frequency.setTargetAtTime(mouth[1], t, 0.02);
    breath.gain.setValueAtTime(0, t);
    breath.gain.linearRampToValueAtTime(1, t + length * 0.3);
    breath.gain.linearRampToValueAtTime(0, t + length);
  }
  voice.start(start);
  voice.stop(start + secondsOf(plan) + HUSH_S);
  voice.onended = () => out.disconnect();
  return () => {
    out.gain.setTargetAtTime(0, context.currentTime, HUSH_S / 3);
    voice.stop(context.currentTime + HUSH_S);
  };
}
