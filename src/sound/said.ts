// What somebody said between two snapshots, to be given a voice: new lines of the talk in front of you, a voicemail that is
// opened, a dictation that is played. Your own words are yours. Pure.
import type { SessionSnapshot } from '../session/types.ts';
import type { DeskView, TextRef } from '../views/types.ts';
import { voiceFor, type VoiceView } from '../views/voice.ts';

/** How it reaches the ear: in the room, over the line, or off the dictation as it was spoken into it. */
export type Via = 'room' | 'line' | 'tape';
export interface Utterance {
  text: TextRef;
  voice: VoiceView;
  via: Via;
}

function inTalk(before: DeskView, { talk }: DeskView): Utterance[] {
  if (talk === null) return [];
  const same = before.talk !== null && before.talk.contact.contact === talk.contact.contact;
  // Whom you turn back to does not say again what was said before.
  const rows = same
    ? talk.rows.slice(before.talk?.rows.length ?? 0)
    : talk.rows.filter((row) => row.atMs >= before.nowMs);
  return rows
    .filter((row) => row.by !== 'you')
    .map((row) => ({
      text: row.text,
      voice: (row.by === 'them' ? talk.contact.voice : null) ?? voiceFor(row.who ?? row.text.id, null, null),
      via: talk.contact.kind === 'phone' ? 'line' : 'room',
    }));
}

function onMachine(before: SessionSnapshot, after: SessionSnapshot): Utterance[] {
  const { inboxItem } = after.ui;
  if (inboxItem === null || inboxItem === before.ui.inboxItem) return [];
  const item = after.view.inbox.find((one) => one.item === inboxItem);
  return item?.voice && item.body ? [{ text: item.body, voice: item.voice, via: 'line' }] : [];
}

function dictated(before: DeskView, after: DeskView): Utterance[] {
  const was = before.records?.at;
  const now = after.records?.at;
  const dictation = now?.dictation ?? null;
  // A case that is only opened again was played before.
  if (!dictation || was?.work !== now?.work || dictation.plays <= (was?.dictation?.plays ?? 0)) return [];
  return dictation.fields.flatMap((field) =>
    field.say === null ? [] : [{ text: field.say, voice: dictation.voice, via: 'tape' as const }],
  );
}

export const saidBetween = (before: SessionSnapshot, after: SessionSnapshot): Utterance[] => [
  ...inTalk(before.view, after.view),
  ...onMachine(before, after),
  ...dictated(before.view, after.view),
];

/** What was being said is cut off: they are gone, somebody else is in front, it is put away, or the shift stands. */
export function fallsSilent(before: SessionSnapshot, after: SessionSnapshot): boolean {
  const who = (one: SessionSnapshot): string | null => one.view.talk?.contact.contact ?? null;
  return (
    after.paused ||
    who(before) !== who(after) ||
    before.ui.inboxItem !== after.ui.inboxItem ||
    before.view.records?.at?.work !== after.view.records?.at?.work
  );
}
