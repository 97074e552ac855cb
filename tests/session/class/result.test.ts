// A result file as the teacher's page takes it: any one thing changed in it or taken out is found, wherever it stands; its score, bands and words are those of the command line and of the student's own debrief.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/cli/verify/check.ts';
import { debriefed } from '../../../src/session/debriefed.ts';
import { type FileResult, resultOf } from '../../../src/session/class/result.ts';
import { logBefore } from '../../../src/session/turn.ts';
import { shiftFile } from '../../../src/session/shift-file.ts';
import { scoreOf } from '../../../src/scoring/score.ts';
import { sealed } from '../../../src/shift/seal.ts';
import { atOnce, replay } from '../../../src/shift/replay.ts';
import { deal, settingsFor } from '../../../src/shift/deal/deal.ts';
import type { Log } from '../../../src/shift/log.ts';
import { playShift } from '../../../src/cli/shift/play.ts';
import { fileOf, goodLogs } from '../../fixtures/class-files.ts';
import { edition, first } from '../../fixtures/edition.ts';
import { WHOLE } from '../../whole.ts';

const check = (text: string): FileResult => atOnce(resultOf(edition, 'a.json', text));
const { log } = playShift(edition, 4, first, 'careless');
const SEAT = { name: 'Sam', pair: 'Kim', code: 'K7QM-4D9X-PA0T', attempt: 2, unscored: false };
const TEXT = shiftFile(log, SEAT);
/** The bell rang in the middle: the same, not over. */
function cutOff(): string {
  const half = logBefore(log, Math.floor(log.entries.length / 2));
  const { run } = replay(edition.content, half);
  const score = scoreOf(run.world, run.journal).total;
  return shiftFile({ ...half, claimed: { ...half.claimed, score } }, SEAT);
}

type Path = (string | number)[];
/** Every place: what is held there, and whatever holds it, but for the file itself. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const here = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inside]) =>
      placesIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
/** Places alike but for their number in a list are one kind: of each kind, one in the middle; in a whole run the first and
 *  the last as well. */
function kindsIn(places: readonly Path[]): Path[] {
  const kinds = new Map<string, Path[]>();
  for (const path of places) {
    const kind = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((of) => [
    ...new Set(
      [of[Math.floor(of.length / 2)], ...(WHOLE ? [of[0], of.at(-1)] : [])].filter(
        (path) => path !== undefined,
      ),
    ),
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
type How = 'changed' | 'taken out';
function editedAt(text: string, path: Path, how: How): string {
  const copy = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const key = path.at(-1) ?? '';
  if (how === 'changed') holder[key] = otherThan(holder[key]);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return JSON.stringify(copy);
}

describe.each([
  ['played to the end', TEXT],
  ['not over', cutOff()],
])('one edit of a result file %s', (_, whole) => {
  const places = placesIn(JSON.parse(whole));

  test('as it was saved, it is ok', () => {
    expect(check(whole)).toMatchObject({ verdict: 'ok', name: 'Sam', pair: 'Kim', attempt: 2 });
  });

  test.each(['changed', 'taken out'] as const)(
    'of any kind of field, anywhere, is found: %s',
    {
      timeout: 120_000,
    },
    (how) => {
      const kinds = kindsIn(places);
      // Every field there is at the top stands among them, whatever a file may come to hold.
      expect(new Set(kinds.map(([top]) => top))).toEqual(new Set(Object.keys(JSON.parse(whole))));
      expect(kinds.filter((path) => check(editedAt(whole, path, how)).verdict === 'ok')).toEqual([]);
    },
  );

  test.each(['name', 'pair', 'code', 'attempt', 'unscored', 'seal'])(
    'of what stands beside the log says that it was edited, and still what was played: %s',
    (beside) => {
      for (const how of ['changed', 'taken out'] as const) {
        const found = check(editedAt(whole, [beside], how));
        expect(found).toMatchObject({ verdict: 'edited', problem: 'seal-broken' });
        expect(found.standing?.total).toBe(check(whole).standing?.total);
      }
    },
  );

  test('of the claimed score says that it is the score', () => {
    expect(check(editedAt(whole, ['claimed', 'score'], 'changed')).problem).toBe('score-wrong');
    expect(check(editedAt(whole, ['claimed', 'score'], 'taken out')).problem).toBe('seal-broken');
  });

  test('that adds a field is found', () => {
    expect(check(JSON.stringify({ ...JSON.parse(whole), note: 'mine' })).verdict).toBe('edited');
  });
});

describe('an edit of the acts', () => {
  const places = placesIn(JSON.parse(TEXT));

  test('of an entry, of any of its fields, is found', () => {
    const ofEntries = places.filter(([top]) => top === 'entries');
    fc.assert(
      fc.property(fc.constantFrom(...ofEntries), (path) => {
        expect(check(editedAt(TEXT, path, 'changed')).verdict, path.join('.')).not.toBe('ok');
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
  expect(check(JSON.stringify(sealed(copy)))).toMatchObject({ verdict: 'edited' });
});
