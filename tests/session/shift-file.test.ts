// Shift files in and out: every verdict has its message, what is whole can be played on, and no text whatever, however
// long, deep or odd, breaks anything or is taken for a shift.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeText } from '../../src/text/make-text.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { headerHash, type Log, newLog, RULES_VERSION } from '../../src/shift/log.ts';
import { readShiftFile, shiftFile } from '../../src/session/shift-file.ts';
import { taken } from '../../src/session/turn.ts';
import { edition, FIRST, openDesk } from './desk.ts';

const text = makeText(ENGLISH);
const session = await (await openDesk()).start(FIRST);
for (const type of ['phone.end-night-service', 'time.skip', 'time.skip', 'time.skip'] as const)
  await session.act({ type });
const FILE = session.exportLog();
const LOG = JSON.parse(FILE) as Log;

const read = (given: string) => {
  const result = readShiftFile(edition, given);
  // Whatever is said can be said.
  expect(text.say(result.message)).not.toBe(result.message.id);
  return result;
};
const changed = (change: (log: Log) => void): string => {
  const log = structuredClone(LOG);
  change(log);
  return JSON.stringify(log);
};
const asLog = (log: Log): string => shiftFile(log, { name: '', unscored: false });

describe('a shift file', () => {
  test('comes out with an entry a line, and reads as ok', () => {
    expect(FILE.split('\n')).toHaveLength(LOG.entries.length + 3);
    const result = read(FILE);
    expect(result).toMatchObject({
      verdict: 'ok',
      message: { id: 'file.ok', params: { acts: 4 } },
      name: 'Sam',
      unscored: false,
    });
    expect(result.log?.entries).toEqual(LOG.entries);
  });

  test('is the same shift however its JSON is laid out', () => {
    expect(read(JSON.stringify(LOG, null, 2)).verdict).toBe('ok');
  });

  /** An act is whole with its last brace, also when the comma behind it is gone. */
  const isWhole = (line: string): boolean => {
    try {
      return JSON.parse(line) !== undefined;
    } catch {
      return false;
    }
  };

  test('cut short anywhere is damaged, and gives every whole line of its acts', () => {
    const begins = FILE.indexOf('"entries":[\n') + 12;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FILE.length - 5 }), (length) => {
        const result = read(FILE.slice(0, length));
        expect(result.verdict).toBe('damaged');
        if (length < begins) expect(result.log).toBeNull();
        else
          expect(result.log?.entries).toEqual(
            LOG.entries.slice(0, FILE.slice(begins, length).split(',\n').filter(isWhole).length),
          );
      }),
      { numRuns: 60 },
    );
  });

  test('with an entry that cannot be read gives what stood before it', () => {
    const result = read(
      changed((log) => Object.assign(log.entries[2] as object, { command: { type: 'no.such' } })),
    );
    expect(result).toMatchObject({
      verdict: 'damaged',
      message: { id: 'file.cut-short', params: { acts: 2 } },
    });
  });

  test.each([
    [
      'an act',
      (log: Log) => Object.assign(log.entries[1] as object, { command: { type: 'chart.close' } }),
      1,
    ],
    ['a time', (log: Log) => Object.assign(log.entries[2] as object, { atMs: 28_300_000 }), 2],
    ['an act left out', (log: Log) => log.entries.splice(1, 1), 0],
    ['the end', (log: Log) => log.entries.pop(), 2],
    [
      'the last act',
      (log: Log) => Object.assign(log.entries[3] as object, { command: { type: 'chart.close' } }),
      3,
    ],
  ])('changed by hand (%s) is edited, and gives what is vouched for', (_, change, acts) => {
    const result = read(changed(change));
    expect(result).toMatchObject({ verdict: 'edited', message: { id: 'file.edited' } });
    expect(result.log?.entries).toEqual(LOG.entries.slice(0, acts));
    expect(readShiftFile(edition, asLog(result.log as Log)).verdict).toBe('ok');
  });

  test.each([
    ['another seed', (log: Log) => Object.assign(log, { seed: 8 })],
    ['other people', (log: Log) => log.plan.contacts.pop()],
    ['other help', (log: Log) => Object.assign(log.settings, { help: 'coached' })],
  ])('with a changed header (%s) is edited and cannot be played', (_, change) => {
    expect(read(changed(change))).toMatchObject({
      verdict: 'edited',
      message: { id: 'file.edited-whole' },
      log: null,
    });
    // Nor when every hash was worked out anew: this edition deals that seed differently.
    const log = JSON.parse(changed(change)) as Log;
    const forged = { ...log, entries: [], claimed: { last: headerHash(log) } };
    if (_ !== 'other help') expect(read(asLog(forged))).toMatchObject({ verdict: 'edited', log: null });
  });

  test('whose acts the office refuses was written by hand', () => {
    const { run, log } = readShiftFile(
      edition,
      asLog(newLog({ contentHash: LOG.contentHash, seed: LOG.seed, settings: LOG.settings, plan: LOG.plan })),
    );
    if (!run || !log) throw new Error('A new log is whole.');
    const turn = taken(run, log, { type: 'phone.end-night-service' }, run.state.nowMs);
    if ('refused' in turn) throw new Error(turn.refused);
    const again = taken(run, turn.log, { type: 'phone.end-night-service' }, turn.run.state.nowMs);
    if ('refused' in again) throw new Error(again.refused);
    expect(read(asLog(again.log))).toMatchObject({ verdict: 'edited', message: { params: { acts: 1 } } });
  });

  test.each([
    ['file.newer-format', (log: Log) => Object.assign(log, { format: 9, minFormat: 9 })],
    ['file.older-format', (log: Log) => Object.assign(log, { format: 0, minFormat: 0 })],
  ])('of another format is told apart: %s', (id, change) => {
    expect(read(changed(change))).toMatchObject({ verdict: 'other-version', message: { id }, log: null });
  });

  test.each([
    ['file.other-rules', { rulesVersion: RULES_VERSION + 1 }],
    ['file.other-content', { contentHash: 'ab'.repeat(32) }],
  ])('of other rules or content is told apart, whole or not: %s', (id, change) => {
    const header = { ...LOG, ...change, entries: [] };
    const log: Log = { ...header, claimed: { last: headerHash(header) } };
    expect(read(asLog(log))).toMatchObject({ verdict: 'other-version', message: { id }, log: null });
    expect(read(asLog({ ...log, claimed: { last: 'cut' } }))).toMatchObject({
      verdict: 'other-version',
      message: { id },
    });
  });
});

const deep = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;

describe('any other text', () => {
  test.each([
    ['nothing', ''],
    ['words', 'Dear Front Desk,'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000'],
    ['another JSON', '{"name":"x","version":1}'],
    ['a list', '[1,2,3]'],
    ['null', 'null'],
    ['a poisoned prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
    ['ten thousand levels', deep(10_000, '[', ']')],
    ['ten thousand levels of objects', deep(10_000, '{"a":', '}')],
    ['ten thousand levels in a shift', FILE.replace('"history":[]', `"history":${deep(10_000, '[', ']')}`)],
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`],
    ['ten megabytes of brackets', '['.repeat(10_000_000)],
    ['lone surrogates', '{"format":"\ud800","entries":["\udfff"]}'],
    [
      'lone surrogates in a shift',
      FILE.replace('"practise":null', '"practise":{"scenario":"\ud800","variant":null}'),
    ],
    [
      'a situation that is none',
      FILE.replace('"practise":null', '"practise":{"scenario":"__proto__","variant":null}'),
    ],
  ])('is refused with a message: %s', (_, given) => {
    const result = read(given);
    expect(result.verdict).not.toBe('ok');
    expect(result.log).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(['"settings":{', '"plan":{', '"claimed":{', '"command":{'])(
    'poisons nothing from inside a shift: %s',
    (place) => {
      const result = read(FILE.replace(place, `${place}"__proto__":{"polluted":true},`));
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect((result.run?.world.settings as { polluted?: boolean } | undefined)?.polluted).toBeUndefined();
      expect(JSON.stringify(result.log ?? {})).not.toContain('polluted');
    },
  );

  test('of any kind is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), (given) => {
        expect(read(given)).toMatchObject({ verdict: 'damaged', log: null });
      }),
      { numRuns: 300 },
    );
  });

  test('in place of any part of a shift is never taken for it, and never throws', () => {
    const keys = [
      'format',
      'minFormat',
      'rulesVersion',
      'contentHash',
      'seed',
      'settings',
      'plan',
      'entries',
      'claimed',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        const given = JSON.stringify({ ...LOG, [key]: value });
        if (given !== JSON.stringify(LOG)) expect(read(given).verdict).not.toBe('ok');
      }),
      { numRuns: 150 },
    );
  });

  test('with one character changed is never a different shift', () => {
    fc.assert(
      fc.property(
        fc.nat(FILE.length - 1),
        fc.constantFrom('0', '9', 'x', '"', '}', ' ', '\u0000'),
        (at, other) => {
          const result = read(`${FILE.slice(0, at)}${other}${FILE.slice(at + 1)}`);
          if (result.verdict === 'ok') expect(result.log?.entries).toEqual(LOG.entries);
          else
            expect(LOG.entries.slice(0, result.log?.entries.length ?? 0)).toEqual(result.log?.entries ?? []);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('leaves the shift at hand as it is', async () => {
    const desk = await openDesk();
    const open = await desk.start(FIRST);
    await open.act({ type: 'phone.end-night-service' });
    const before = open.snapshot();
    for (const given of ['', '{}', deep(10_000, '[', ']'), FILE.slice(0, 500)])
      expect((await desk.readFile(given)).resume).toBeUndefined();
    expect(open.snapshot()).toBe(before);
    expect(await open.act({ type: 'time.skip' })).toEqual({ ok: true });
  });
});

test('a file is taken up as a shift of its own, with its name', async () => {
  const desk = await openDesk();
  const reading = await desk.readFile(FILE);
  expect(reading).toMatchObject({ verdict: 'ok' });
  const again = await reading.resume?.();
  expect(again?.snapshot()).toMatchObject({
    view: session.snapshot().view,
    playerName: 'Sam',
    save: 'saved',
  });
  expect(await again?.act({ type: 'time.skip' })).toEqual({ ok: true });
  expect(readShiftFile(edition, again?.exportLog() ?? '')).toMatchObject({ verdict: 'ok' });
});
