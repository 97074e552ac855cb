// What there was to hear between two views: sounds with their captions, in the order they fall. The sound layer plays
// them, the session writes their captions, so that nothing is said by sound alone. Pure; it never plays anything.
import type { DeskView, TextRef } from './types.ts';

export const SOUNDS = [
  'ring',
  'ring-soft',
  'beep',
  'door',
  'fax',
  'right',
  'wrong',
  'paper',
  'stamp',
  'keys',
  'drawer',
] as const;
export type Sound = (typeof SOUNDS)[number];
export type SoundKind = 'phone' | 'room' | 'desk';

export interface Cue {
  sound: Sound;
  kind: SoundKind;
  /** Null for the sounds of one's own hand, which need no caption. */
  caption: TextRef | null;
}

const cue = (sound: Sound, kind: SoundKind, id: string | null, params?: TextRef['params']): Cue => ({
  sound,
  kind,
  caption: id === null ? null : params ? { id, params } : { id },
});

function phoneCues(before: DeskView, after: DeskView): Cue[] {
  const cues: Cue[] = [];
  for (const line of after.lines) {
    const was = before.lines.find((other) => other.line === line.line)?.status ?? 'idle';
    if (line.status === was) continue;
    const talking = after.lines.some((other) => other.status === 'you') || after.talk !== null;
    if (line.status === 'ringing')
      cues.push(cue(talking ? 'ring-soft' : 'ring', 'phone', 'caption.ring', { line: line.line }));
    else if (line.status === 'hold') cues.push(cue('beep', 'phone', 'caption.hold', { line: line.line }));
    else if (was === 'hold' && line.status === 'idle')
      cues.push(cue('beep', 'phone', 'caption.hung-up', { line: line.line }));
    else if (was === 'ringing' && line.status === 'idle')
      cues.push(cue('beep', 'phone', 'caption.ring-stopped', { line: line.line }));
  }
  return cues;
}

function roomCues(before: DeskView, after: DeskView): Cue[] {
  const cues: Cue[] = [];
  const known = new Set(before.contacts.map((contact) => contact.contact));
  const came = after.contacts.filter(
    (contact) =>
      contact.kind === 'window' &&
      // Whoever checks out comes from inside.
      contact.as !== 'check-out' &&
      !known.has(contact.contact) &&
      contact.place !== 'outside',
  );
  if (came.length > 0 || (after.doorOpen && !before.doorOpen)) cues.push(cue('door', 'room', 'caption.door'));
  const items = new Set(before.inbox.map((item) => item.item));
  const fresh = after.inbox.filter((item) => !items.has(item.item) && item.status === 'new');
  if ((after.faxing && !before.faxing) || (!before.faxing && fresh.some((item) => item.kind === 'fax')))
    cues.push(cue('fax', 'room', 'caption.fax'));
  if (fresh.some((item) => item.kind === 'portal' || item.kind === 'e-mail'))
    cues.push(cue('beep', 'room', 'caption.message'));
  return cues;
}

const ARRIVED = new Set(['checked-in', 'checked-out']);

/** The sounds of one's own doing: short, quiet, without caption, for the desk already shows the deed. */
function deskCues(before: DeskView, after: DeskView): Cue[] {
  const cues: Cue[] = [];
  const statusBefore = new Map(before.today.map((row) => [row.visit, row.status]));
  const stamped = after.today.some(
    (row) =>
      ARRIVED.has(row.status) && statusBefore.get(row.visit) !== row.status && statusBefore.has(row.visit),
  );
  if (stamped) cues.push(cue('stamp', 'desk', null));
  if (after.drawer.takings.length > before.drawer.takings.length) cues.push(cue('drawer', 'desk', null));
  const lying = new Set(before.papers.map((paper) => paper.paper));
  const hand = after.hand !== null && after.hand.slip !== before.hand?.slip;
  if (hand || after.papers.some((paper) => paper.where === 'counter' && !lying.has(paper.paper)))
    cues.push(cue('paper', 'desk', null));
  const typed = (view: DeskView) =>
    `${view.search?.name ?? ''}|${view.search?.birthDate ?? ''}|${view.hand?.slip ?? ''}`;
  const entered = (view: DeskView) => view.hand?.fields.map((field) => field.value).join('|') ?? '';
  if (after.search && typed(after) !== typed(before) && after.hand?.slip === before.hand?.slip)
    cues.push(cue('keys', 'desk', null));
  else if (after.hand && before.hand?.slip === after.hand.slip && entered(after) !== entered(before))
    cues.push(cue('keys', 'desk', null));
  if (after.usual.earned && !before.usual.earned) cues.push(cue('right', 'desk', null));
  return cues;
}

export function cuesOf(before: DeskView, after: DeskView): Cue[] {
  return before === after
    ? []
    : [...phoneCues(before, after), ...roomCues(before, after), ...deskCues(before, after)];
}
