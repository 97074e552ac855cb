// What is heard between two views.
import { expect, test } from 'vitest';
import { cuesOf } from '../../src/views/cues.ts';
import { scenes } from '../../src/text/en/scenes.ts';
import { idleLine, plainDesk, visitor } from './plain-desk.ts';

const sounds = (before: Parameters<typeof cuesOf>[0], after: Parameters<typeof cuesOf>[1]) =>
  cuesOf(before, after).map((cue) => cue.sound);
const ringing = idleLine(2, { status: 'ringing' });

test('the same view makes no sound, and neither does a passing minute', () => {
  expect(cuesOf(plainDesk(), plainDesk())).toEqual([]);
  expect(cuesOf(plainDesk(), plainDesk({ nowMs: plainDesk().nowMs + 60_000 }))).toEqual([]);
});

test('a line rings once when it starts, softly while you are on another', () => {
  expect(sounds(plainDesk(), plainDesk({ lines: [ringing] }))).toEqual(['ring']);
  expect(sounds(plainDesk({ lines: [ringing] }), plainDesk({ lines: [ringing] }))).toEqual([]);
  const you = idleLine(1, { status: 'you' });
  expect(sounds(plainDesk({ lines: [you] }), plainDesk({ lines: [you, ringing] }))).toEqual(['ring-soft']);
});

test('someone coming in opens the door, someone outside does not', () => {
  expect(sounds(plainDesk(), plainDesk({ contacts: [visitor('c1', { place: 'door' })] }))).toEqual(['door']);
  expect(sounds(plainDesk(), plainDesk({ contacts: [visitor('c1', { place: 'outside' })] }))).toEqual([]);
});

test('the fax is heard once while it prints and its page arrives', () => {
  const item = {
    item: 'i1',
    kind: 'fax',
    from: '',
    subject: { id: 'x' },
    body: null,
    atMs: 0,
    status: 'new',
    done: null,
    paper: [],
  } as const;
  expect(sounds(plainDesk(), plainDesk({ faxing: true }))).toEqual(['fax']);
  expect(sounds(plainDesk({ faxing: true }), plainDesk({ inbox: [{ ...item, paper: [] }] }))).toEqual([]);
});

test('what the world sounds like has a caption; what your own hand does needs none', () => {
  const world = cuesOf(plainDesk(), plainDesk({ lines: [ringing], contacts: [visitor('c1')], faxing: true }));
  expect(world.length).toBe(3);
  for (const cue of world) expect(scenes[cue.caption!.id], cue.caption!.id).toBeTypeOf('string');
  const paid = plainDesk({
    drawer: {
      expectedCents: 0,
      counted: false,
      takings: [{ visit: 'v', name: '', cents: 1, method: 'cash', receipt: true }],
    },
  });
  expect(cuesOf(plainDesk(), paid)).toEqual([{ sound: 'drawer', kind: 'desk', caption: null }]);
});
