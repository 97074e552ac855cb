// Which recording a sentence has, and which packs of recordings are wanted: those of the stories that were dealt, of whoever is
// on a line or on the machine, of the dictation in front. A recording of other words than are shown is none. Pure.
import type { DeskView, TextRef } from '../views/types.ts';
import type { Speaker } from '../views/voice.ts';

/** By pack, by clip: where it begins, how long it is (milliseconds), and a sum of its words. */
export type Packs = Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>>;

/** A sum that other words do not have. */
export function sumOf(words: string): number {
  let sum = 0x811c9dc5;
  for (const letter of words) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}

export function clipName(speaker: Speaker, { id, params = {} }: TextRef): string {
  const given = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return [speaker, id, ...given.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** What a sentence is recorded under: its story, its dictation, or the speaker's own stock of words. */
export function packOf(speaker: Speaker, id: string): string {
  const dictated = /^records\.say\.(.+)-\d+$/.exec(id);
  if (dictated) return `dictation-${dictated[1]}`;
  return id.startsWith('practice/') ? speaker : (id.split('/')[0] ?? id);
}

export function clipOf(
  packs: Packs,
  speaker: Speaker,
  text: TextRef,
  words: string,
): { pack: string; clip: string } | null {
  const pack = packOf(speaker, text.id);
  const clip = clipName(speaker, text);
  return packs[pack]?.[clip]?.[2] === sumOf(words) ? { pack, clip } : null;
}

export function packsFor(packs: Packs, stories: readonly string[], view: DeskView): string[] {
  const callers = view.contacts
    .filter((contact) => contact.kind === 'phone' && contact.status !== 'closed')
    .map((contact) => contact.voice.speaker);
  const onMachine = view.inbox.flatMap((item) => (item.voice ? [item.voice.speaker] : []));
  const dictation = view.records?.at?.dictation ?? null;
  const dictated = dictation?.fields.flatMap((field) =>
    field.say === null ? [] : [packOf(dictation.voice.speaker, field.say.id)],
  );
  const wanted = new Set([...stories, ...callers, ...onMachine, ...(dictated ?? [])]);
  return Object.keys(packs).filter((pack) => wanted.has(pack));
}
