// Bots honour what a teacher has locked: they see that the pace is fixed, and leave it alone.
import { expect, test } from 'vitest';
import { first } from '../fixtures/edition.ts';
import { holdsReplayed } from '../replays/holds.ts';
import { mutantLog } from '../replays/logs.ts';

test('a pace that is fixed is changed by nobody, one that is free is', () => {
  const likes = ['pace.set', 'time.wait'] as const;
  const changes = (locks: ('pace' | 'handbook')[]) => {
    const played = mutantLog(3, 0, { ...first, locks }, likes);
    holdsReplayed(played);
    return played.log.entries.filter(({ command }) => command.type === 'pace.set').length;
  };
  expect(changes([])).toBeGreaterThan(0);
  expect(changes(['pace'])).toBe(0);
});
