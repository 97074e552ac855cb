// Which recording a sentence has, and which packs of recordings are wanted just now: of whoever is on a line or on the machine,
// of the stories dealt that they may be in, of the dictation in front. A recording of other words than are shown is none. Pure.
import type { SessionSnapshot } from '../session/types.ts';
import type { TextRef } from '../views/types.ts';
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

/** Whoever is on a line, and whoever is on the machine: the message that is open, and the next that is new. */
function heardNow({ view, ui }: SessionSnapshot): Speaker[] {
  const callers = view.contacts.filter(({ kind, status }) => kind === 'phone' && status !== 'closed');
  const messages = view.inbox.filter((item) => item.voice !== undefined);
  const open = messages.find((item) => item.item === ui.inboxItem);
  const next = messages.find((item) => item.status === 'new');
  return [...callers, open, next].flatMap((one) => (one?.voice ? [one.voice.speaker] : []));
}

/** A story is wanted while somebody with a voice of its own is on a line: which caller is in which story nobody is told. */
export function packsFor(packs: Packs, stories: readonly string[], now: SessionSnapshot): string[] {
  const speakers = heardNow(now);
  const dictation = now.view.records?.at?.dictation ?? null;
  const dictated = dictation?.fields.flatMap((field) =>
    field.say === null ? [] : [packOf(dictation.voice.speaker, field.say.id)],
  );
  const told = stories.filter((story) =>
    Object.keys(packs[story] ?? {}).some((clip) => speakers.some((one) => clip.startsWith(`${one} `))),
  );
  const wanted = new Set([...told, ...speakers, ...(dictated ?? [])]);
  return Object.keys(packs).filter((pack) => wanted.has(pack));
}
