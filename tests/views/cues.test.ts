// What is heard between two views.
import { expect, test } from 'vitest';
import { cuesOf } from '../../src/views/cues.ts';
import { scenes } from '../../src/text/en/scenes.ts';
import type { SuppliesView } from '../../src/views/supplies.ts';
import type { ChartView, LineView } from '../../src/views/types.ts';
import { at, idleLine, plainDesk, visitor } from './plain-desk.ts';

const sounds = (before: Parameters<typeof cuesOf>[0], after: Parameters<typeof cuesOf>[1]) =>
  cuesOf(before, after).map((cue) => cue.sound);
const ringing = idleLine(2, { status: 'ringing' });

test('the same view makes no sound, and neither does a passing minute', () => {
  expect(cuesOf(plainDesk(), plainDesk())).toEqual([]);
  expect(cuesOf(plainDesk(), plainDesk({ nowMs: plainDesk().nowMs + 60_000 }))).toEqual([]);
});

test('a line rings once when it starts, softly while you are on another', () => {
  expect(sounds(plainDesk(), plainDesk({ lines: [ringing] }))).toEqual(['ring-1']);
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
      takings: [{ visit: 'v', name: '', cents: 1, method: 'cash', receipt: false }],
    },
  });
  expect(cuesOf(plainDesk(), paid)).toEqual([{ sound: 'coin', volume: 'room', caption: null }]);
});

test('the ring tells which pair of lines it is', () => {
  const rings = [1, 2, 3, 4, 5, 6].map((line) =>
    sounds(plainDesk({ lines: [] }), plainDesk({ lines: [idleLine(line, { status: 'ringing' })] })).join(),
  );
  expect(rings).toEqual(['ring-1', 'ring-1', 'ring-2', 'ring-2', 'ring-3', 'ring-3']);
});

const line = (status: LineView['status'], over: Partial<LineView> = {}) =>
  plainDesk({ lines: [idleLine(1, { status, ...over })] });

test('a call is heard being taken, held, forgotten and ended', () => {
  expect(sounds(line('ringing'), line('you'))).toEqual(['pickup']);
  expect(sounds(line('you'), line('hold'))).toEqual(['beep']);
  expect(sounds(line('hold'), line('you'))).toEqual(['pickup']);
  expect(sounds(line('you'), line('idle'))).toEqual(['hang-up']);
  expect(cuesOf(line('hold'), line('idle'))[0]?.caption?.id).toBe('caption.hung-up');
  expect(cuesOf(line('ringing'), line('idle'))[0]?.caption?.id).toBe('caption.ring-stopped');
});

test('a held line chirps every three quarters of a minute, once for a longer leap', () => {
  const held = (seconds: number) => ({
    ...line('hold', { sinceMs: at(8, 40) }),
    nowMs: at(8, 40) + seconds * 1000,
  });
  expect(sounds(held(40), held(44))).toEqual([]);
  expect(sounds(held(44), held(45))).toEqual(['chirp']);
  expect(sounds(held(45), held(89))).toEqual([]);
  expect(sounds(held(10), held(200))).toEqual(['chirp']);
});

test('dialing sounds the digits of the number; the words say whether it rings there or music plays', () => {
  const plan = { id: 'p', name: 'A plan', number: '394-555-0101', fax: '', kind: 'payer' };
  const dial = (shows: string) =>
    cuesOf(plainDesk({ directory: [plan] }), {
      ...line('you', { shows }),
      directory: [plan],
    });
  expect(dial('A plan')).toMatchObject([
    { sound: 'keypad', digits: '3945550101', caption: { id: 'caption.dial-hold' } },
  ]);
  expect(dial('555-0120')).toMatchObject([
    { sound: 'keypad', digits: '5550120', caption: { id: 'caption.dial' } },
  ]);
});

test('a receipt prints, a page turns, the day has its two turns', () => {
  const taking = { visit: 'v', name: '', cents: 1, method: 'card', receipt: false };
  const drawer = (receipt: boolean) =>
    plainDesk({ drawer: { expectedCents: 0, counted: false, takings: [{ ...taking, receipt }] } });
  expect(sounds(plainDesk(), drawer(false))).toEqual(['drawer']);
  expect(sounds(drawer(false), drawer(true))).toEqual(['printer']);
  const open = (tab: 'visits' | 'summary') => plainDesk({ chart: { patient: 'p', tab } as ChartView });
  expect(sounds(plainDesk(), open('summary'))).toEqual(['page']);
  expect(sounds(open('summary'), open('visits'))).toEqual(['page']);
  expect(sounds(plainDesk({ huddleHeld: false }), plainDesk())).toEqual(['day-start']);
  expect(sounds(plainDesk(), plainDesk({ phase: 'over' }))).toEqual(['day-end']);
});

test('a room that fills, and one that empties, is said in words beside the murmur', () => {
  const room = (people: number) =>
    plainDesk({
      figures: Array.from({ length: people }, (_, n) => ({
        contact: `c${n}`,
        portrait: 'walter',
        pose: 'seated' as const,
        place: 'seat-1' as const,
        mood: 'calm' as const,
        talking: false,
        lookingUp: false,
        label: null,
        name: null,
      })),
    });
  const words = (from: number, to: number) => cuesOf(room(from), room(to)).map((cue) => cue.caption?.id);
  expect(words(2, 3)).toEqual(['caption.murmur']);
  expect(words(3, 4)).toEqual([]);
  expect(words(3, 2)).toEqual(['caption.quiet']);
  expect(words(1, 0)).toEqual([]);
});

test('a fridge thermometer beeps when it is cleared, and never for what it had shown', () => {
  const fridge = (over: object) =>
    plainDesk({
      supplies: { fridges: [{ wasReset: false, display: null, ...over }] } as unknown as SuppliesView,
    });
  const shown = { display: { now: 402, min: 288, max: 520 } };
  expect(sounds(fridge({}), fridge(shown))).toEqual([]);
  expect(sounds(fridge(shown), fridge({ wasReset: true }))).toEqual(['thermometer']);
});

test('every caption there is has its words', () => {
  const ids = [
    'ring',
    'ring-stopped',
    'hold',
    'still-held',
    'hung-up',
    'dial',
    'dial-hold',
    'door',
    'fax',
    'message',
  ];
  const more = ['strip', 'thermometer', 'day-start', 'day-end', 'murmur', 'quiet'];
  expect([...ids, ...more].map((id) => `caption.${id}`).sort()).toEqual(
    Object.keys(scenes)
      .filter((id) => id.startsWith('caption.'))
      .sort(),
  );
});
