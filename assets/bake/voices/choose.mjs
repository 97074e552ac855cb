// Which of the sentences that fell in play are recorded: every one of the stories, the voicemails and the dictations, and the
// stock answers their callers give, names and numbers too, so that one caller speaks with one mouth. Whoever calls with an
// everyday matter murmurs: there are too many of them. Sorted into the packs the game fetches.
import { packOf } from '../../../src/sound/clips.ts';

/** A stock answer that fell less often in a story is murmured: the recordings shall stay small. */
const OFTEN = 14;

/** A dictation is dealt to any author and day: what fell once is recorded for all of them. */
function dictated(all) {
  const ons = [...new Set(all.flatMap(({ line }) => (line.params.on ? [line.params.on] : [])))].sort();
  const speakers = [...new Set(all.map(({ speaker }) => speaker))].sort();
  const ids = new Map(all.map((one) => [one.line.id, one]));
  return [...ids.values()].flatMap((one) =>
    speakers.flatMap((speaker) =>
      (one.line.params.on ? ons : [null]).map((on) => ({
        ...one,
        speaker,
        line: { id: one.line.id, params: on ? { ...one.line.params, on } : one.line.params },
        words: on ? one.words.replace(one.line.params.on, on) : one.words,
      })),
    ),
  );
}

const isStock = ({ kind, line }) => kind === 'call' && line.id.startsWith('practice/');

export function chosen(all) {
  const kept = [
    ...all.filter((one) => one.kind === 'call' && !isStock(one)),
    ...all.filter((one) => one.kind === 'voicemail'),
    ...all.filter((one) => isStock(one) && one.inStories >= OFTEN),
    ...dictated(all.filter((one) => one.kind === 'dictation')),
  ].filter((one) => one.speaker !== 'child' && /\w/.test(one.words));
  const packs = new Map();
  for (const one of kept) {
    const pack = packOf(one.speaker, one.line.id);
    if (!packs.has(pack)) packs.set(pack, []);
    packs.get(pack).push(one);
  }
  return packs;
}
