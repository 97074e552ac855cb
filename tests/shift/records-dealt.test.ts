// The records desk as dealt: one dictation is one visit that is over, no two of a morning alike; a paper bears the dates
// such a paper really has; and the pieces of a morning are about different people.
import { expect, test } from 'vitest';
import { BLANK, contradicts, sameWords, spelledOut } from '../../src/office/records/terms.ts';
import { dayNumber, readDate } from '../../src/office/records/clocks.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const settings = settingsFor('secretary');
const mornings = seeds(6).map((seed) => deal(edition.content, seed, settings));
const records = mornings.flatMap((m) => m.areas.records ?? []);
const visitOf = (line: string): string => line.replace(/-\d+$/, '');

test('a dictation is five sentences of one visit, on a day that is past, each trap once', () => {
  for (const r of records)
    for (const { fields } of Object.values(r.dictations)) {
      expect(new Set(fields.map((f) => visitOf(f.line))).size).toBe(1);
      expect(fields.map((f) => f.line in ENGLISH)).toEqual(fields.map(() => true));
      const on = readDate(String(fields[0]?.params.on)) ?? Number.POSITIVE_INFINITY;
      expect(on).toBeLessThan(dayNumber(settings.date));
      for (const f of fields) {
        // What is dealt as right is what one writes who knows the rules of the desk.
        const written = spelledOut(f.heard, f.context);
        if (f.kind === 'implausible') expect(contradicts(f.heard, f.context)).toBe(true);
        if (f.right.length > 0) expect(f.right.some((x) => sameWords(x, written ?? BLANK))).toBe(true);
      }
    }
});

test('no two dictations and no two stacks of a morning are alike', () => {
  for (const r of records) {
    const visits = Object.values(r.dictations).map((x) => visitOf(x.fields[0]?.line ?? ''));
    expect(new Set(visits).size).toBe(visits.length);
    const stacks = Object.values(r.scans).map((x) =>
      x.papers
        .map((p) => p.kind)
        .sort()
        .join(),
    );
    expect(new Set(stacks).size).toBe(stacks.length);
  }
});

test('a discharge summary was never "seen": it has the day they came in and, later, the day they left', () => {
  const papers = records.flatMap((r) => Object.values(r.scans).flatMap((x) => x.papers));
  const summaries = papers.filter((p) => p.kind === 'discharge-summary');
  expect(summaries.length).toBeGreaterThan(0);
  for (const p of summaries) {
    const day = (label: string) => readDate(p.dates.find((x) => x.label === label)?.on ?? '') ?? 0;
    expect(p.dates.map((x) => x.label)).not.toContain('seen');
    expect(day('admitted')).toBeLessThan(day('discharged'));
    expect(day('discharged')).toBeLessThan(day('faxed'));
  }
  for (const p of papers) expect(p.dates.map((x) => x.on)).toContain(p.served);
});

test('the papers and pieces of a morning are about many people', () => {
  for (const m of mornings) {
    const about = m.work
      .filter((w) => ['records-request', 'correction', 'dictation', 'letter'].includes(w.kind))
      .flatMap((w) => w.patient ?? []);
    const most = Math.max(0, ...about.map((id) => about.filter((x) => x === id).length));
    expect([about, most <= 2]).toEqual([about, true]);
  }
});
