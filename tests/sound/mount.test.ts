// What the sound layer plays, with a player that only
// remembers.
import { expect, test, vi } from 'vitest';
import { mountSound } from '../../src/sound/mount.ts';
import type { Player } from '../../src/sound/player.ts';
import { fakeSession, snapshotOf } from '../fixtures/fake-session.ts';
import { idleLine, plainDesk, visitor } from '../views/plain-desk.ts';

function deaf(): Player & { played: string[] } {
  const played: string[] = [];
  return {
    played,
    play(sound) {
      played.push(sound);
      return true;
    },
    setVolume() {},
    stop: (sound) => void played.push(`stop ${sound}`),
    unload() {},
  };
}
const ringing = plainDesk({ lines: [idleLine(2, { status: 'ringing' })] });

test('a ringing line rings again every six seconds until it is answered', () => {
  vi.useFakeTimers();
  const session = fakeSession(snapshotOf(plainDesk()));
  const player = deaf();
  const sound = mountSound(session, player);
  session.show({ view: ringing });
  vi.advanceTimersByTime(12_500);
  expect(player.played).toEqual(['ring', 'ring', 'ring']);
  session.show({ view: plainDesk({ lines: [idleLine(2, { status: 'you' })] }) });
  vi.advanceTimersByTime(20_000);
  expect(player.played.slice(3)).toEqual(['stop ring', 'stop ring-soft']);
  sound.unmount();
  vi.useRealTimers();
});

test('the telephone holds its breath while the clock stands or the shift is paused', () => {
  vi.useFakeTimers();
  const session = fakeSession(snapshotOf(plainDesk()));
  const player = deaf();
  const sound = mountSound(session, player);
  session.show({ view: ringing, clockStopped: true });
  vi.advanceTimersByTime(20_000);
  session.show({ clockStopped: false, paused: true });
  vi.advanceTimersByTime(20_000);
  expect(player.played).toEqual(['ring']);
  sound.unmount();
  vi.useRealTimers();
});

test('a burst of changes is not a burst of noise, and the log keeps what was heard', () => {
  const session = fakeSession(snapshotOf(plainDesk()));
  const player = deaf();
  const sound = mountSound(session, player);
  session.show({ view: { ...ringing, faxing: true, contacts: [visitor('c1'), visitor('c2')] } });
  expect(player.played.length).toBe(2);
  expect(sound.log.map((cue) => cue.sound)).toEqual(player.played);
  sound.unmount();
});
