// What the sound layer plays, with devices that only
// remember.
import { expect, test, vi } from 'vitest';
import type { Levels } from '../../src/sound/beds.ts';
import { type Choices, type Devices, mountSound } from '../../src/sound/mount.ts';
import { fakeSession, snapshotOf } from '../fixtures/fake-session.ts';
import { talk as talkDesk } from '../fixtures/desk-view.ts';
import { idleLine, plainDesk, visitor } from '../views/plain-desk.ts';

const usual: Choices = { volumes: { phone: 1, room: 1, voices: 1, music: 1 }, voices: 'murmur' };

function deaf() {
  const played: string[] = [];
  const beds: Levels[] = [];
  const said: string[] = [];
  let speaking: (now: boolean) => void = () => {};
  const devices: Devices = {
    player: {
      play(sound) {
        played.push(sound);
        return true;
      },
      stop: (sound) => void played.push(`stop ${sound}`),
      unload() {},
    },
    loops: { set: (levels) => void beds.push(levels), unload() {} },
    mouth(onSpeaking) {
      speaking = onSpeaking;
      return {
        speak: (rows) => void said.push(...rows.map((row) => row.text.id)),
        hush: () => void said.push('hush'),
        follow() {},
        unload() {},
      };
    },
    sight: () => () => {},
  };
  return { devices, played, beds, said, speak: (now: boolean) => speaking(now) };
}
const ringing = plainDesk({ lines: [idleLine(2, { status: 'ringing' })] });

test('a ringing line rings again every six seconds until it is answered', () => {
  vi.useFakeTimers();
  const session = fakeSession(snapshotOf(plainDesk()));
  const { devices, played } = deaf();
  const sound = mountSound(session, usual, devices);
  session.show({ view: ringing });
  vi.advanceTimersByTime(12_500);
  expect(played).toEqual(['ring-1', 'ring-1', 'ring-1']);
  session.show({ view: plainDesk({ lines: [idleLine(2, { status: 'you' })] }) });
  vi.advanceTimersByTime(20_000);
  expect(played.slice(3).sort()).toEqual([
    'pickup',
    'stop ring-1',
    'stop ring-2',
    'stop ring-3',
    'stop ring-soft',
  ]);
  sound.unmount();
  vi.useRealTimers();
});

test('the telephone holds its breath while the clock stands or the shift is paused', () => {
  vi.useFakeTimers();
  const session = fakeSession(snapshotOf(plainDesk()));
  const { devices, played } = deaf();
  const sound = mountSound(session, usual, devices);
  session.show({ view: ringing, clockStopped: true });
  vi.advanceTimersByTime(20_000);
  session.show({ clockStopped: false, paused: true });
  vi.advanceTimersByTime(20_000);
  expect(played).toEqual(['ring-1']);
  sound.unmount();
  vi.useRealTimers();
});

test('a burst of changes is not a burst of noise, and the log keeps what was heard', () => {
  const session = fakeSession(snapshotOf(plainDesk()));
  const { devices, played } = deaf();
  const sound = mountSound(session, usual, devices);
  session.show({ view: { ...ringing, faxing: true, contacts: [visitor('c1'), visitor('c2')] } });
  expect(played.length).toBe(2);
  expect(sound.log.map((cue) => cue.sound)).toEqual(played);
  sound.unmount();
});

test('room and music step back while somebody speaks, and come back after', () => {
  const { devices, beds, speak } = deaf();
  const sound = mountSound(fakeSession(snapshotOf(plainDesk())), usual, devices);
  const before = beds.at(-1);
  speak(true);
  const under = beds.at(-1);
  speak(false);
  for (const bed of ['room-tone', 'music-day'] as const) {
    expect(under?.[bed]).toBeLessThan((before?.[bed] ?? 0) / 2);
    expect(beds.at(-1)?.[bed]).toBe(before?.[bed]);
  }
  sound.unmount();
});

test('a volume moved is heard at once; silent takes voices and murmur', () => {
  const { devices, beds, said } = deaf();
  const sound = mountSound(fakeSession(snapshotOf(plainDesk())), usual, devices);
  const before = beds.at(-1)?.['music-day'] ?? 0;
  sound.choose({ ...usual, volumes: { ...usual.volumes, music: 0.5 } });
  expect(beds.at(-1)?.['music-day']).toBeCloseTo(before / 2);
  sound.choose({ ...usual, voices: 'silent' });
  expect(beds.at(-1)).toMatchObject({ murmur: 0 });
  expect(beds.at(-1)?.['music-day']).toBeGreaterThan(0);
  expect(said).toEqual(['hush']);
  sound.unmount();
});

test('their lines are given a voice as they come, and cut off when they are gone', () => {
  const session = fakeSession(snapshotOf(talkDesk));
  const { devices, said } = deaf();
  const sound = mountSound(session, usual, devices);
  const talk = talkDesk.talk!;
  const row = { by: 'them' as const, who: null, text: { id: 'fix.walter.3' }, atMs: talkDesk.nowMs };
  const mine = { ...row, by: 'you' as const, text: { id: 'fix.you.2' } };
  session.show({ view: { ...talkDesk, talk: { ...talk, rows: [...talk.rows, mine, row] } } });
  expect(said).toEqual(['fix.walter.3']);
  session.show({ view: { ...talkDesk, talk: null } });
  expect(said).toEqual(['fix.walter.3', 'hush']);
  sound.unmount();
});
