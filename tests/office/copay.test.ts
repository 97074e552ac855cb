// One truth about a copay: what the plan answers is what the slip asks for and the drawer calls right, for everybody in
// the book of the day, in stories as well as out of them. Original Medicare takes none by the visit.
import { describe, expect, test } from 'vitest';
import { copayOf } from '../../src/office/coverage/copay.ts';
import { DAY } from '../../src/office/kinds.ts';
import { beginState } from '../../src/shift/begin.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition, seeds } from '../fixtures/edition.ts';
import { deskWith } from './desk-for-tests.ts';

describe.each(['first', 'junior', 'secretary'] as const)('in a %s shift', (shift) => {
  test('what the plan answered overnight is what is due', () => {
    const settings = settingsFor(shift);
    let asked = 0;
    for (const seed of seeds(12)) {
      const world = makeWorld(edition.content, deal(edition.content, seed, settings), settings);
      const state = beginState(world);
      for (const row of deskView({ setup: world.setup, state }).today) {
        const reply = state.coverage[row.patient]?.reply;
        if (reply?.status !== 'active') continue;
        asked += 1;
        expect([seed, row.name, row.copayDueCents]).toEqual([seed, row.name, reply.copayCents ?? 0]);
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  test('original Medicare asks for no copay, but for its share after the deductible', () => {
    const settings = settingsFor(shift);
    for (const seed of seeds(6)) {
      const world = makeWorld(edition.content, deal(edition.content, seed, settings), settings);
      const state = beginState(world);
      for (const v of Object.values(state.visits).filter((x) => x.startMs < DAY)) {
        const reply = state.coverage[v.patient]?.reply;
        if (reply?.payer !== 'medicare' || reply.status !== 'active') continue;
        expect([v.patient, reply.copayCents, copayOf(world.setup, state, v)]).toEqual([v.patient, null, 0]);
      }
    }
  });
});

test('the printed reply names the share where there is no copay', () => {
  const d = deskWith('arrival-1');
  d.meet('arrival-1');
  d.act('coverage.open', { patient: 'walter-nakamura' });
  expect(d.view.cover?.reply).toMatchObject({ copayCents: null, sharePercent: 20 });
});
