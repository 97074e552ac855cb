// A story's own piece of desk work comes in with the one who leans in about it: nobody has worked it through hours before.
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { dealtWorld } from '../../src/cli/shift/play.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';

test('a story’s own work comes in less than a minute before its contact', () => {
  let seen = 0;
  for (const seed of seeds(20)) {
    const { plan, setup } = dealtWorld(edition, seed, settingsFor('secretary'));
    for (const story of plan.scenarios) {
      const [work, contact] = [setup.work[story.id], plan.contacts.find((c) => c.id === story.contact)];
      if (work === undefined || contact === undefined) continue;
      seen += 1;
      expect(work.atMs, story.id).toBeLessThan(contact.atMs);
      expect(contact.atMs - work.atMs, story.id).toBeLessThan(MINUTE);
    }
  }
  expect(seen).toBeGreaterThan(10);
});
