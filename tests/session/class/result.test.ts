// A result file as the teacher's page takes it: any one thing changed in it is found, wherever it stands, but for what stands
// beside the log; its score, bands and words are those of the command line and of the student's own debrief.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/cli/verify/check.ts';
import { debriefed } from '../../../src/session/debriefed.ts';
import { type FileResult, resultOf } from '../../../src/session/class/result.ts';
import { atOnce, replay } from '../../../src/shift/replay.ts';
import { deal, settingsFor } from '../../../src/shift/deal/deal.ts';
import type { Log } from '../../../src/shift/log.ts';
import { playShift } from '../../../src/cli/shift/play.ts';
import { fileOf, goodLogs } from '../../fixtures/class-files.ts';
import { edition, first } from '../../fixtures/edition.ts';

const check = (text: string): FileResult => atOnce(resultOf(edition, 'a.json', text));
const { log } = playShift(edition, 4, first, 'careless');
const TEXT = fileOf(log, 'Sam');

type Path = (string | number)[];
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inside]) =>
    placesIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
/** Places alike but for their number in a list are one kind: of each kind, the first, one in the middle, the last. */
function kindsIn(places: readonly Path[]): Path[] {
  const kinds = new Map<string, Path[]>();
  for (const path of places) {
    const kind = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((of) => [
    ...new Set([of[0], of[Math.floor(of.length / 2)], of.at(-1)].filter((path) => path !== undefined)),
  ]);
}
const otherThan = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'boolean'
      ? !value
      : typeof value === 'string'
        ? `${value}x`
        : 'x';
function changedAt(path: Path): string {
  const copy = JSON.parse(TEXT);
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const key = path.at(-1) ?? '';
  holder[key] = otherThan(holder[key]);
  return JSON.stringify(copy);
}

describe('one edit of a result file', () => {
  const places = placesIn(JSON.parse(TEXT));
  const beside = (path: Path): boolean => ['name', 'unscored'].includes(String(path[0]));

  test('of any kind of field, in header, plan, settings, entries or claim, is found', {
    timeout: 120_000,
  }, () => {
    const kinds = kindsIn(places.filter((path) => !beside(path)));
    for (const top of ['seed', 'settings', 'plan', 'entries', 'claimed', 'contentHash', 'format'])
      expect(kinds.map(([at]) => at)).toContain(top);
    expect(kinds.filter((path) => check(changedAt(path)).verdict === 'ok')).toEqual([]);
  });

  test('of an entry, of any of its fields, is found', () => {
    const ofEntries = places.filter(([top]) => top === 'entries');
    fc.assert(
      fc.property(fc.constantFrom(...ofEntries), (path) => {
        expect(check(changedAt(path)).verdict, path.join('.')).not.toBe('ok');
      }),
      { numRuns: 60 },
    );
  });

  test('that drops, doubles or swaps entries is found', () => {
    fc.assert(
      fc.property(fc.nat(log.entries.length - 2), fc.constantFrom('drop', 'double', 'swap'), (n, how) => {
        const copy = JSON.parse(TEXT) as Log;
        const [one, next] = copy.entries.slice(n, n + 2);
        if (one === undefined || next === undefined) return;
        copy.entries.splice(
          n,
          how === 'double' ? 0 : how === 'drop' ? 1 : 2,
          ...(how === 'drop' ? [] : how === 'double' ? [one] : [next, one]),
        );
        expect(check(JSON.stringify(copy)).verdict).not.toBe('ok');
      }),
      { numRuns: 30 },
    );
  });

  test('of what stands beside the log is not: the name is under no hash', () => {
    const copy = { ...JSON.parse(TEXT), name: 'Alex', attempt: 2, pair: 'Kim' };
    expect(check(JSON.stringify(copy))).toMatchObject({
      verdict: 'ok',
      name: 'Alex',
      attempt: 2,
      pair: 'Kim',
    });
  });
});

test('a name of any script comes whole, and markup stays text', () => {
  for (const name of ['محمد علي', '王小明', '<img src=x onerror=alert(1)>', '=1+1', 'Zoë 🙂'])
    expect(check(fileOf(log, name)).name).toBe(name);
});

test('a file cut short still says whose it is', () => {
  expect(check(TEXT.slice(0, Math.floor(TEXT.length / 2)))).toMatchObject({
    verdict: 'damaged',
    name: 'Sam',
    standing: null,
  });
});

test.each(['first', 'secretary'] as const)(
  'in a %s shift, score and words are those of the command line and of the debrief',
  { timeout: 120_000 },
  (shift) => {
    for (const one of goodLogs(settingsFor(shift), 12).slice(-4)) {
      const text = fileOf(one, 'Sam');
      const { standing } = check(text);
      const { score } = checkText(edition, text);
      const own = debriefed(replay(edition.content, one).run, one);
      expect(standing?.total).toBe(score?.total);
      expect(standing?.lines.map(({ id, band, taken, chances }) => ({ id, band, taken, chances }))).toEqual(
        Object.values(score?.byResponsibility ?? {}).flatMap(({ lines }) =>
          lines.map(({ id, band, taken, chances }) => ({ id, band, taken, chances })),
        ),
      );
      const said = new Map(own.all.map(({ mark, did }) => [mark.id, did]));
      expect(standing?.marks.map(({ did }) => did)).toEqual(own.score.marks.map(({ id }) => said.get(id)));
      expect(standing?.headline).toEqual(own.headline);
      for (const { seq } of standing?.marks ?? []) expect(one.entries[seq - 1]?.seq ?? 1).toBe(seq);
    }
  },
);

test('a plan of another seed does not pass for this one', () => {
  const copy = { ...log, plan: deal(edition.content, 5, first) };
  expect(check(JSON.stringify(copy)).verdict).toBe('edited');
});
