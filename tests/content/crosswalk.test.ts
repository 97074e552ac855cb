// The crosswalk has a row for every scored line, in words for every task and domain it names, and admits where the
// occupation's list has no such task.
import { expect, test } from 'vitest';
import { crosswalk } from '../../src/content/crosswalk.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition } from '../fixtures/edition.ts';

const rows = crosswalk(edition.content);

test('every routine line and every item of every situation has a row of its own', () => {
  const scored = [
    ...edition.content.desk.flatMap((d) => d.lines.map((l) => `${d.id}/${l.id}`)),
    ...Object.values(edition.content.scenarios).flatMap((s) => s.rubric.map((r) => `${s.id}/${r.id}`)),
  ];
  expect(rows.map((r) => r.line).sort()).toEqual(scored.sort());
  expect(new Set(rows.map((r) => r.line)).size).toBe(rows.length);
});

test('only work in rooms and with instruments is without a task', () => {
  const without = rows.filter((r) => r.tasks.length === 0);
  expect(
    without.filter((r) => r.responsibility !== 'clinical-support' && !r.line.startsWith('rooms/')),
  ).toEqual([]);
});

test('every task and domain has words, and every title is a line of the content', () => {
  for (const row of rows) {
    for (const task of row.tasks) expect(ENGLISH[`crosswalk.task.${task}`], row.line).toBeDefined();
    expect(ENGLISH[`crosswalk.domain.${row.domain}`], row.line).toBeDefined();
    expect([edition.text[row.title], edition.text[row.from]], row.line).not.toContain(undefined);
  }
});
