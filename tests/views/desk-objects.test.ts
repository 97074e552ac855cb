// What can be touched at the desk and what touching gives, as
// rules in plain words.
import { expect, test } from 'vitest';
import { deskObjects } from '../../src/views/desk-objects.ts';
import type { DeskObject, DeskView, TalkView } from '../../src/views/types.ts';
import { scenes } from '../../src/text/en/scenes.ts';
import { idleLine, plainDesk, visitor } from './plain-desk.ts';

const find = (view: DeskView, id: DeskObject['id']) => deskObjects(view).find((object) => object.id === id)!;
const talkWith = (contact: TalkView['contact']): TalkView => ({
  contact,
  rows: [],
  heard: [],
  asked: [],
  greeted: true,
  identified: false,
  quiet: false,
  offer: null,
  tellable: [],
  about: null,
  made: null,
  scanned: [],
  mayStepAway: false,
  person: null,
});

test('an empty window is there and gives nothing', () => {
  expect(find(plainDesk(), 'window')).toMatchObject({ command: null, opens: null, calls: false });
});

test('touching the window turns to whoever stands at it', () => {
  const view = plainDesk({ contacts: [visitor('c1')] });
  expect(find(view, 'window')).toMatchObject({
    command: { type: 'window.turn-to', contact: 'c1' },
    calls: true,
  });
});

test('while you talk, touching another person acknowledges them, once', () => {
  const walter = visitor('c1', { status: 'foreground' });
  const gil = visitor('c2', { place: 'seat-1' });
  const talk = talkWith(walter);
  expect(find(plainDesk({ contacts: [walter, gil], talk }), 'person-c2').command).toEqual({
    type: 'say.acknowledge',
    contact: 'c2',
  });
  const seen = { ...gil, acknowledged: true };
  expect(find(plainDesk({ contacts: [walter, seen], talk }), 'person-c2').command).toBeNull();
  expect(find(plainDesk({ contacts: [walter, gil], talk }), 'window').command).toBeNull();
});

test('a person who was not named yet has a place for a name', () => {
  const view = plainDesk({ contacts: [visitor('c1', { place: 'door' })] });
  expect(find(view, 'person-c1').name).toEqual({ id: 'scene.person.door' });
});

test('people on the phone, outside or gone are not in the room', () => {
  const contacts = (['phone', 'outside', 'gone'] as const).map((place, n) => visitor(`c${n}`, { place }));
  expect(deskObjects(plainDesk({ contacts })).filter((object) => object.id.startsWith('person-'))).toEqual(
    [],
  );
});

test('a ringing line is answered, a held one taken up again, yours put on hold', () => {
  const lines = [
    idleLine(1, { status: 'hold' }),
    idleLine(2, { status: 'ringing' }),
    idleLine(3),
    idleLine(4, { status: 'you' }),
  ];
  const view = plainDesk({ lines });
  expect(find(view, 'line-1').command).toEqual({ type: 'phone.resume', line: 1 });
  expect(find(view, 'line-2').command).toEqual({ type: 'phone.answer', line: 2 });
  expect(find(view, 'line-3').command).toBeNull();
  expect(find(view, 'line-4').command).toEqual({ type: 'phone.hold', line: 4 });
});

test('lifting the handset answers the line that has rung longest', () => {
  const lines = [
    idleLine(1, { status: 'ringing', sinceMs: 20 }),
    idleLine(2, { status: 'ringing', sinceMs: 10 }),
  ];
  expect(find(plainDesk({ lines }), 'phone').command).toEqual({ type: 'phone.answer', line: 2 });
  expect(find(plainDesk(), 'phone')).toMatchObject({ command: null, opens: 'phone' });
});

test('before opening, the phone ends night service', () => {
  expect(find(plainDesk({ nightService: true }), 'phone').command).toEqual({
    type: 'phone.end-night-service',
  });
});

test('the clock skips ahead only when nothing needs you', () => {
  expect(find(plainDesk(), 'clock').command).toBeNull();
  expect(find(plainDesk({ quiet: true }), 'clock').command).toEqual({ type: 'time.skip' });
});

test('never more than two things call at once', () => {
  const lines = [1, 2, 3, 4].map((line) => idleLine(line, { status: 'ringing' }));
  const calling = deskObjects(plainDesk({ contacts: [visitor('c1')], lines })).filter(
    (object) => object.calls,
  );
  expect(calling.map((object) => object.id)).toEqual(['window', 'line-1']);
});

test('every name and state has its English line, and no id stands twice', () => {
  const lines = (['idle', 'ringing', 'you', 'hold', 'colleague'] as const).map((status, n) =>
    idleLine(n + 1, { status }),
  );
  const contacts = (['door', 'inner-door', 'seat-1', 'window'] as const).map((place, n) =>
    visitor(`c${n}`, { place }),
  );
  for (const view of [
    plainDesk({ lines, contacts }),
    plainDesk({ nightService: true, faxing: true, doorOpen: true }),
  ]) {
    const objects = deskObjects(view);
    expect(new Set(objects.map((object) => object.id)).size).toBe(objects.length);
    for (const { name, state } of objects) {
      expect(scenes[name.id], name.id).toBeTypeOf('string');
      if (state) expect(scenes[state.id], state.id).toBeTypeOf('string');
    }
  }
});
