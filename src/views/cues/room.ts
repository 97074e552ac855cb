// What the room did between two views: the door, the machines, a message coming in, the day turning, voices filling the
// waiting room. Pure.
import type { DeskView } from '../types.ts';
import { type Cue, cue } from './cue.ts';

/** From so many people on, one hears that the room is full. */
const FULL = 3;

/** Everybody who waits in the room: seated, in line, or looked after by the colleague. */
export const peopleWaiting = (view: DeskView): number =>
  view.figures.filter(
    (figure) => !['desk', 'phone', 'outside', 'gone'].includes(figure.place) && !figure.talking,
  ).length;

function doorCues(before: DeskView, after: DeskView): Cue[] {
  const known = new Set(before.contacts.map((contact) => contact.contact));
  const came = after.contacts.some(
    (contact) =>
      contact.kind === 'window' &&
      // Whoever checks out comes from inside.
      contact.as !== 'check-out' &&
      !known.has(contact.contact) &&
      contact.place !== 'outside',
  );
  return came || (after.doorOpen && !before.doorOpen) ? [cue('door', 'room', 'caption.door')] : [];
}

function trayCues(before: DeskView, after: DeskView): Cue[] {
  const items = new Set(before.inbox.map((item) => item.item));
  const fresh = after.inbox.filter((item) => !items.has(item.item) && item.status === 'new');
  const faxes =
    (after.faxing && !before.faxing) || (!before.faxing && fresh.some((item) => item.kind === 'fax'));
  return [
    ...(faxes ? [cue('fax', 'room', 'caption.fax')] : []),
    ...(fresh.some((item) => item.kind === 'portal' || item.kind === 'e-mail')
      ? [cue('message', 'room', 'caption.message')]
      : []),
  ];
}

const stripsOf = (view: DeskView): number =>
  Object.values(view.roomWork?.at ?? {}).filter(
    (work) => work.kind === 'instruments' && work.printed !== null,
  ).length;
const receiptsOf = (view: DeskView): number => view.drawer.takings.filter((taking) => taking.receipt).length;
const clearedOf = (view: DeskView): number =>
  (view.supplies?.fridges ?? []).filter((fridge) => fridge.wasReset).length;

/** Never what a thermometer should have told: it beeps when it is cleared, whatever it had shown. */
function machineCues(before: DeskView, after: DeskView): Cue[] {
  return [
    ...(stripsOf(after) > stripsOf(before) ? [cue('printer', 'room', 'caption.strip')] : []),
    ...(receiptsOf(after) > receiptsOf(before) ? [cue('printer', 'room', null)] : []),
    ...(clearedOf(after) > clearedOf(before) ? [cue('thermometer', 'room', 'caption.thermometer')] : []),
  ];
}

function dayCues(before: DeskView, after: DeskView): Cue[] {
  if (after.huddleHeld && !before.huddleHeld) return [cue('day-start', 'room', 'caption.day-start')];
  if (after.phase === 'over' && before.phase !== 'over') return [cue('day-end', 'room', 'caption.day-end')];
  return [];
}

/** The murmur swells by itself; here it only gets its words, when it has become loud and when it dies down. */
function murmurCues(before: DeskView, after: DeskView): Cue[] {
  const [was, is] = [peopleWaiting(before), peopleWaiting(after)];
  if (is >= FULL && was < FULL) return [cue(null, 'room', 'caption.murmur')];
  return is < FULL && was >= FULL ? [cue(null, 'room', 'caption.quiet')] : [];
}

export const roomCues = (before: DeskView, after: DeskView): Cue[] => [
  ...doorCues(before, after),
  ...trayCues(before, after),
  ...machineCues(before, after),
  ...dayCues(before, after),
  ...murmurCues(before, after),
];
