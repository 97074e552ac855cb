// A shift file is found out: any one value changed, added or taken out, anywhere in it, and it is not ok; cut short,
// garbled, from a newer edition or another content it gets its verdict; and nothing that can stand in a file crashes it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/cli/verify/check.ts';
import { playShift } from '../../src/cli/shift/play.ts';
import type { Edition } from '../../src/scenario/content.ts';
import { append, FORMAT, headerHash, type Log, readLog } from '../../src/shift/log.ts';
import { sealed } from '../../src/shift/seal.ts';
import { edition, first } from '../fixtures/edition.ts';

const { log } = playShift(edition, 4, first, 'exemplar');
const text = JSON.stringify(sealed(log));
type Path = (string | number)[];

/** Every place in the file that holds a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inside]) =>
    placesIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
const places = placesIn(JSON.parse(text));

function changed(path: Path, change: (holder: Record<string, unknown>, key: string) => void): string {
  const copy = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  change(holder, String(path.at(-1)));
  return JSON.stringify(copy);
}
const otherThan = (value: unknown) =>
  fc.oneof(
    fc.constant(
      typeof value === 'number'
        ? value + 1
        : typeof value === 'string'
          ? `${value}x`
          : typeof value === 'boolean'
            ? !value
            : 0,
    ),
    fc
      .oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}))
      .filter((x) => JSON.stringify(x) !== JSON.stringify(value)),
  );
const place = fc.constantFrom(...places);
const valueAt = (path: Path): unknown =>
  path.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], JSON.parse(text));
const RUNS = { numRuns: 400 };

test('the file as written is ok, and its score is what it claims', () => {
  const checked = checkText(edition, text);
  expect([checked.verdict, checked.problem, checked.score?.total]).toEqual([
    'ok',
    undefined,
    log.claimed.score,
  ]);
});

describe('one change', () => {
  test('of a value is found, wherever it is', () => {
    fc.assert(
      fc.property(
        place.chain((path) => fc.tuple(fc.constant(path), otherThan(valueAt(path)))),
        ([path, value]) => {
          const read = readLog(
            changed(path, (holder, key) => {
              holder[key] = value;
            }),
            edition.contentHash,
          );
          expect(read.verdict, path.join('.')).not.toBe('ok');
        },
      ),
      RUNS,
    );
  });

  test('that takes a value out is found', () => {
    fc.assert(
      fc.property(place, (path) => {
        const read = readLog(
          changed(path, (holder, key) => {
            if (Array.isArray(holder)) holder.splice(Number(key), 1);
            else delete holder[key];
          }),
          edition.contentHash,
        );
        expect(read.verdict, path.join('.')).not.toBe('ok');
      }),
      RUNS,
    );
  });

  test('that takes out, doubles or swaps entries is found', () => {
    fc.assert(
      fc.property(
        fc.nat(log.entries.length - 2),
        fc.constantFrom('out', 'twice', 'swap', 'end'),
        (n, how) => {
          const entries = [...log.entries];
          const [one, next] = [entries[n], entries[n + 1]] as [Log['entries'][0], Log['entries'][0]];
          if (how === 'out') entries.splice(n, 1);
          if (how === 'twice') entries.splice(n, 0, one);
          if (how === 'swap') entries.splice(n, 2, next, one);
          if (how === 'end') entries.splice(n + 1);
          const read = readLog(JSON.stringify({ ...log, entries }), edition.contentHash);
          expect(read.verdict).toBe('edited');
          expect(read.log?.entries.length).toBeLessThanOrEqual(
            n + (how === 'end' || how === 'twice' ? 1 : 0),
          );
        },
      ),
      RUNS,
    );
  });
});

/** Header and entries hashed anew, as a clever editor would. */
const chainedAnew = (from: Log): Log =>
  from.entries.reduce((out, e) => append(out, e.atMs, e.command), {
    ...from,
    entries: [],
    claimed: { ...from.claimed, last: headerHash(from) },
  } as Log);

describe('whoever also mends the chain and the seal', () => {
  function rechained(change: (copy: Log) => void): string {
    const copy: Log = JSON.parse(text);
    change(copy);
    return JSON.stringify(sealed(chainedAnew(copy)));
  }

  test('is found by what the office would refuse', () => {
    const checked = checkText(
      edition,
      rechained((copy) => {
        copy.entries.splice(3, 0, {
          ...(copy.entries[3] as Log['entries'][0]),
          command: { type: 'calendar.cancel', visit: 'nobody', reason: '' },
        });
      }),
    );
    expect([checked.verdict, checked.problem, checked.at]).toEqual(['edited', 'entry-refused', 4]);
  });

  test('is found by a day this seed does not deal', () => {
    const checked = checkText(
      edition,
      rechained((copy) => {
        copy.plan.visits.pop();
      }),
    );
    expect([checked.verdict, checked.problem]).toEqual(['edited', 'plan-not-dealt']);
  });

  test('is found by the score it claims', () => {
    const checked = checkText(
      edition,
      rechained((copy) => {
        copy.entries.splice(40);
        copy.claimed.score = 100;
      }),
    );
    expect([checked.verdict, checked.problem]).toEqual(['edited', 'score-wrong']);
  });

  test('is not thrown off by a plan that cannot be played', () => {
    for (const change of [
      (c: Log) => {
        c.plan.scenarios = [{ id: 'nobody' }] as never;
      },
      (c: Log) => {
        c.plan.visits = 5 as never;
      },
      (c: Log) => {
        delete (c.plan as Partial<Log['plan']>).inbox;
      },
      (c: Log) => {
        (c.plan.contacts[0] as { person: unknown }).person = null;
      },
      (c: Log) => {
        c.settings = { shift: 'x' } as never;
      },
    ]) {
      expect(checkText(edition, rechained(change)).verdict).toBe('edited');
    }
  });
});

describe('files that are no shift of this edition', () => {
  test('cut short anywhere: damaged', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (n) => {
        expect(readLog(text.slice(0, n), edition.contentHash)).toMatchObject({
          verdict: 'damaged',
          log: null,
        });
      }),
      { numRuns: 200 },
    );
  });

  test('anything at all: never ok, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
        expect(checkText(edition, junk).verdict).toBe('damaged');
      }),
      { numRuns: 300 },
    );
  });

  test('an entry that cannot be read: damaged, the prefix before it kept', () => {
    const file = JSON.stringify({
      ...log,
      entries: log.entries.map((e, n) => (n === 9 ? { ...e, command: { type: 'fly' } } : e)),
    });
    const read = readLog(file, edition.contentHash);
    expect([read.verdict, read.log?.entries.length]).toEqual(['damaged', 9]);
    expect(checkText(edition, file)).toMatchObject({
      verdict: 'damaged',
      problem: 'entry-unreadable',
      at: 10,
    });
  });

  test('a newer format, other rules, other content: another version, each by name', () => {
    expect(
      checkText(edition, JSON.stringify({ ...log, format: FORMAT + 1, minFormat: FORMAT + 1 })),
    ).toMatchObject({ verdict: 'other-version', problem: 'newer-format' });
    expect(checkText(edition, JSON.stringify({ ...log, format: 0, minFormat: 0 }))).toMatchObject({
      verdict: 'other-version',
      problem: 'older-format',
    });
    const other: Edition = { ...edition, contentHash: 'f'.repeat(64) };
    expect(checkText(other, text)).toMatchObject({
      verdict: 'other-version',
      problem: 'other-content',
      score: null,
    });
    expect(
      checkText(edition, JSON.stringify(sealed(chainedAnew({ ...log, rulesVersion: 99 })))),
    ).toMatchObject({
      verdict: 'other-version',
      problem: 'other-rules',
    });
  });
});
