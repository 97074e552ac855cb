// What the debrief may say: each mark by the deed, words of its own or none, effects only where an act led to them, the
// headline's "not yet" only of what needs practice, all marks in the order of the shift.
import { describe, expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { RESPONSIBILITIES } from '../../src/office/kinds.ts';
import type { PlayerName } from '../../src/players/names.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';
import { headline } from '../../src/scoring/headline.ts';
import { lostOf } from '../../src/scoring/moment.ts';
import type { Band, ResponsibilityScore } from '../../src/scoring/types.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';

const bands = (given: Partial<Record<(typeof RESPONSIBILITIES)[number], Band>>) => ({
  critical: [],
  byResponsibility: Object.fromEntries(
    RESPONSIBILITIES.map((r) => [
      r,
      {
        earned: 0,
        possible: given[r] ? 1 : 0,
        percent: 0,
        chances: 3,
        band: given[r] ?? 'not-seen',
        lines: [],
      },
    ]),
  ) as unknown as Record<(typeof RESPONSIBILITIES)[number], ResponsibilityScore>,
});

test('"not yet" is said of what needs practice only; what is coming along grows', () => {
  expect(headline(bands({ scheduling: 'secure', records: 'developing' }))).toEqual({
    id: 'debrief.headline.growing',
    params: { strong: 'scheduling', growing: 'records' },
  });
  expect(
    headline(bands({ scheduling: 'secure', records: 'developing', billing: 'practice' })).params,
  ).toEqual({
    strong: 'scheduling',
    weak: 'billing',
  });
  expect(headline(bands({ records: 'developing' })).id).toBe('debrief.headline.all-growing');
  expect(headline(bands({ records: 'secure' })).id).toBe('debrief.headline.ready');
  expect(headline(bands({})).id).toBe('debrief.headline.little');
});

test('nobody is called ready over a fall, though its part came up too seldom to be judged', () => {
  const score = bands({ communications: 'secure', records: 'not-seen' });
  expect(headline(score)).toEqual({
    id: 'debrief.headline.few',
    params: { strong: 'communications', few: 'records' },
  });
  score.byResponsibility.records.percent = 100;
  expect(headline(score).id).toBe('debrief.headline.ready');
});

test('the headline names the weakest of what needs practice, and the strongest of what stands', () => {
  const score = bands({
    scheduling: 'practice',
    billing: 'practice',
    records: 'secure',
    communications: 'secure',
    referrals: 'secure',
  });
  const percent = { scheduling: 35, billing: 24, records: 91, communications: 99, referrals: 95 };
  for (const [r, value] of Object.entries(percent))
    score.byResponsibility[r as keyof typeof percent].percent = value;
  expect(headline(score).params).toEqual({ strong: 'communications', weak: 'billing' });
});

describe.each<PlayerName>(['exemplar', 'absent', 'random', 'hands-off-everything'])('%s', (player) => {
  const debriefs = seeds(4, 21).map((seed) => {
    const { world, run } = playShift(edition, seed, first, player);
    return { world, debrief: debriefOf(world, run.state, run.journal, { seqOf: () => 1 }) };
  });

  test('a mark of a scenario is named by its deed, beside the story it is of', () => {
    for (const { debrief } of debriefs)
      for (const { mark } of debrief.all)
        expect([mark.id, mark.story === null]).toEqual([mark.id, mark.source !== 'scenario']);
    for (const { debrief } of debriefs)
      for (const r of RESPONSIBILITIES)
        for (const line of debrief.score.byResponsibility[r].lines)
          expect(line.title.id).not.toBe(line.story?.id);
  });

  test('words are the mark’s own, never the rule’s', () => {
    for (const { world, debrief } of debriefs) {
      const ofRules = new Set(Object.values(world.content.rules).flatMap((r) => r.words.map((w) => w.id)));
      for (const { words } of debrief.all) expect(ofRules.has(words?.id ?? '')).toBe(false);
    }
  });

  test('every mark has its reason, and words that were chosen have their own', () => {
    for (const { world, debrief } of debriefs)
      for (const { mark, why } of debrief.all) {
        const story = world.instances.find((i) => i.plan.contact === mark.contact)?.scenario;
        const options = Object.values(story?.replies ?? {}).flatMap((set) => set.options);
        if (mark.evidence !== 'reply') expect([mark.id, why]).toEqual([mark.id, mark.why]);
        else if (mark.because !== null) expect(options.map((o) => o.why.id)).toContain(why?.id);
        if (mark.source === 'routine') expect([mark.id, why]).not.toEqual([mark.id, null]);
      }
  });

  test('an act that was left out caused nothing but their going', () => {
    for (const { debrief } of debriefs)
      for (const { mark, caused } of debrief.all)
        if (mark.because === null)
          for (const { id } of caused) expect(id).toMatch(/^caused\.(patience\.ran-out|phone\.missed)$/);
  });

  test('what was left out with somebody is named', () => {
    for (const { debrief } of debriefs)
      for (const { did } of debrief.all)
        if (did.id.startsWith('did.left-out')) expect(did.params?.what ?? '').not.toBe('');
  });

  test('nobody who got what they had to hear is called lost', () => {
    for (const { debrief } of debriefs)
      for (const stop of debrief.timeline) {
        const of = debrief.score.marks.find((m) => m.id === stop.mark)?.contact;
        const heard = debrief.score.marks.filter((m) => m.contact === of && m.evidence !== 'act');
        const share = (key: 'earned' | 'possible') => heard.reduce((sum, m) => sum + m[key], 0);
        if (heard.length > 0 && share('earned') >= share('possible') / 2)
          expect([of, stop.verdict === 'lost']).toEqual([of, false]);
      }
  });

  test('all marks come by person and piece of work, what was lost first', () => {
    for (const { debrief } of debriefs) {
      const units = debrief.all.map(({ mark }) => mark.unit);
      expect(units.filter((unit, n) => unit !== units[n - 1]).length).toBe(new Set(units).size);
      debrief.all.forEach(({ mark }, n) => {
        const before = debrief.all[n - 1]?.mark;
        if (before?.unit === mark.unit && lostOf(before) < 0.01) expect(lostOf(mark)).toBeLessThan(0.01);
      });
    }
  });
});
