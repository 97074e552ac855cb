// Every touchable thing of the desk, from the view: the scene's hot zones and their DOM twin are both drawn from
// this list, in this order (it is the focus order). It says what touching gives; it draws nothing and decides nothing
// a face could decide better (where a thing stands is the scene's business, which tool a word opens the panels').
import type { CommandOf } from '../office/commands.ts';
import type { ContactView, DeskObject, DeskView, LineView, TextRef } from './types.ts';

const MINUTE = 60_000;
/** Tags in the scene at one time: more would cover the people (interface rule). */
const MOST_TAGS = 2;

const ref = (id: string, params?: TextRef['params']): TextRef => (params ? { id, params } : { id });
const minutesSince = (view: DeskView, sinceMs: number) =>
  Math.max(0, Math.floor((view.nowMs - sinceMs) / MINUTE));

type Draft = Pick<DeskObject, 'id' | 'name'> & Partial<DeskObject>;
const object = (draft: Draft): DeskObject => ({
  state: null,
  command: null,
  opens: null,
  calls: false,
  ...draft,
});

/** You have one mouth: someone else is talking with you now. */
const busyWith = (view: DeskView, contact: string) =>
  view.talk !== null && view.talk.contact.status === 'foreground' && view.talk.contact.contact !== contact;

/** Free: turn to them. In a talk: look up, once. Already talking, or already looked up: nothing. */
function turning(view: DeskView, contact: ContactView): DeskObject['command'] {
  if (contact.status === 'foreground') return null;
  if (!busyWith(view, contact.contact)) return { type: 'window.turn-to', contact: contact.contact };
  return contact.acknowledged ? null : { type: 'say.acknowledge', contact: contact.contact };
}

function personState(view: DeskView, contact: ContactView): TextRef {
  if (contact.status === 'foreground') return ref('scene.state.talking');
  return ref(contact.acknowledged ? 'scene.state.seen' : 'scene.state.waits', {
    minutes: minutesSince(view, contact.sinceMs),
    mood: contact.mood,
  });
}

/** Present in the room, in the flesh. */
const inSight = (contact: ContactView) =>
  contact.kind !== 'phone' &&
  contact.status !== 'closed' &&
  !['gone', 'outside', 'phone'].includes(contact.place);

const calling = (contact: ContactView) =>
  (contact.status === 'waiting' || contact.status === 'ringing') &&
  !contact.acknowledged &&
  contact.place !== 'door';

function windowObject(view: DeskView): DeskObject {
  const at = view.contacts.find((contact) => inSight(contact) && contact.place === 'window');
  if (!at) return object({ id: 'window', name: ref('scene.window'), state: ref('scene.state.nobody') });
  return object({
    id: 'window',
    name: at.name ? ref('scene.window.named', { name: at.name }) : ref('scene.window.someone'),
    state: personState(view, at),
    command: turning(view, at),
    calls: calling(at),
  });
}

const personObject = (view: DeskView, contact: ContactView): DeskObject =>
  object({
    id: `person-${contact.contact}`,
    name: contact.name ? ref('scene.person', { name: contact.name }) : ref(`scene.person.${contact.place}`),
    state: personState(view, contact),
    command: turning(view, contact),
    calls: calling(contact),
  });

/** The same press as the line key on the rail: answer, hold, take up again. */
function lineCommand({ line, status }: LineView): DeskObject['command'] {
  const number = line as CommandOf<'phone.answer'>['line'];
  if (status === 'ringing') return { type: 'phone.answer', line: number };
  if (status === 'hold') return { type: 'phone.resume', line: number };
  return status === 'you' ? { type: 'phone.hold', line: number } : null;
}

function lineObject(view: DeskView, line: LineView): DeskObject {
  const seconds = Math.max(0, Math.floor((view.nowMs - line.sinceMs) / 1000));
  return object({
    id: `line-${line.line}` as DeskObject['id'],
    name: ref('scene.line', { line: line.line }),
    state: ref(`scene.state.line.${line.status}`, { shows: line.shows, seconds }),
    command: lineCommand(line),
    calls: line.status === 'ringing',
  });
}

function phoneObject(view: DeskView): DeskObject {
  if (view.nightService)
    return object({
      id: 'phone',
      name: ref('scene.phone'),
      state: ref('scene.state.phone.night'),
      command: { type: 'phone.end-night-service' },
    });
  const ringing = view.lines
    .filter((line) => line.status === 'ringing')
    .sort((a, b) => a.sinceMs - b.sinceMs);
  const first = ringing[0];
  return object({
    id: 'phone',
    name: ref('scene.phone'),
    state: ref('scene.state.phone', {
      ringing: ringing.length,
      held: view.lines.filter((line) => line.status === 'hold').length,
    }),
    command: first ? { type: 'phone.answer', line: first.line as CommandOf<'phone.answer'>['line'] } : null,
    opens: first ? null : 'phone',
  });
}

function colleagueObject(view: DeskView): DeskObject | null {
  const beside = view.team.find((member) => member.beside);
  if (!beside) return null;
  return object({
    id: 'colleague',
    name: ref('scene.colleague', { name: beside.name }),
    state: beside.doing,
    opens: 'team',
  });
}

function fixedObjects(view: DeskView): DeskObject[] {
  const fresh = (kind: 'fax' | 'portal') =>
    view.inbox.filter((item) => item.kind === kind && item.status === 'new').length;
  const minuteOfDay = Math.floor(view.nowMs / MINUTE) % 1440;
  const free = view.rooms.filter((room) => room.state === 'ready').length;
  return [
    object({
      id: 'monitor',
      name: ref('scene.monitor'),
      state: ref('scene.state.monitor', {
        expected: view.today.filter((row) => row.status === 'expected').length,
      }),
      opens: 'today',
    }),
    object({
      id: 'fax',
      name: ref('scene.fax'),
      state: ref(view.faxing ? 'scene.state.fax.receiving' : 'scene.state.fax', { count: fresh('fax') }),
      opens: 'fax',
      calls: fresh('fax') > 0 && view.phase !== 'opening',
    }),
    object({
      id: 'trays',
      name: ref('scene.trays'),
      state: ref('scene.state.trays', { count: view.slips.length }),
      opens: 'slips',
    }),
    object({
      id: 'notes',
      name: ref('scene.notes'),
      state: ref('scene.state.notes', { count: view.notes.length }),
      opens: 'notes',
    }),
    object({
      id: 'huddle',
      name: ref('scene.huddle'),
      opens: 'huddle',
      // The day starts with it, and people come first; a face that knows it was read says no more of it.
      calls: view.phase === 'opening' && view.quiet,
    }),
    object({ id: 'drawer', name: ref('scene.drawer'), state: null, opens: 'drawer' }),
    object({
      id: 'board',
      name: ref('scene.board'),
      state: ref('scene.state.board', { free, rooms: view.rooms.length }),
      opens: 'rooms',
    }),
    object({
      id: 'clock',
      name: ref('scene.clock'),
      state: ref('scene.state.clock', {
        hour: ((Math.floor(minuteOfDay / 60) + 11) % 12) + 1,
        minute: String(minuteOfDay % 60).padStart(2, '0'),
      }),
      // When nothing needs you, looking at the clock is waiting for what comes next.
      command: view.quiet && view.phase !== 'over' ? { type: 'time.skip' } : null,
    }),
    object({
      id: 'door',
      name: ref('scene.door'),
      state: ref(view.doorOpen ? 'scene.state.door.open' : 'scene.state.door.shut'),
    }),
    object({ id: 'tube', name: ref('scene.tube') }),
    object({ id: 'vault', name: ref('scene.vault'), opens: 'supplies' }),
  ];
}

export function deskObjects(view: DeskView): DeskObject[] {
  const colleague = colleagueObject(view);
  const objects = [
    windowObject(view),
    ...view.contacts
      .filter((contact) => inSight(contact) && contact.place !== 'window')
      .map((contact) => personObject(view, contact)),
    phoneObject(view),
    ...[...view.lines].sort((a, b) => a.line - b.line).map((line) => lineObject(view, line)),
    ...(colleague ? [colleague] : []),
    ...fixedObjects(view),
  ];
  let tags = 0;
  return objects.map((entry) => (entry.calls && ++tags > MOST_TAGS ? { ...entry, calls: false } : entry));
}
