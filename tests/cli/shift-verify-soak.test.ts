// The commands as somebody at a terminal uses them: output by its schema, one clear sentence and exit code 1 for what
// cannot be done, files written that verify calls ok, and a long count that is stopped and taken up again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { carryOut } from '../../src/cli/fault.ts';
import { OUTPUTS, schemaFile, schemaText } from '../../src/cli/output/schemas.ts';
import { ShiftOut, ShiftsOut } from '../../src/cli/output/shift.ts';
import { SoakOut } from '../../src/cli/output/soak.ts';
import { VerifiedOut } from '../../src/cli/output/verify.ts';
import { TOP } from '../../src/cli/read-content.ts';
import { faultOf } from '../../src/cli/soak/keeps.ts';
import { main as shift } from '../../src/cli/shift.ts';
import { playShift } from '../../src/cli/shift/play.ts';
import { main as soak } from '../../src/cli/soak.ts';
import { main as verify } from '../../src/cli/verify.ts';
import { edition, first } from '../fixtures/edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-desk-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const COMMANDS = { shift, verify, soak };
type Name = keyof typeof COMMANDS;
interface Ran {
  code: number | null;
  out: string;
  err: string;
}
/** The command in this process: the content is read once for all of them. */
async function cli(command: Name, ...args: string[]): Promise<Ran> {
  const printed = { log: [] as string[], error: [] as string[] };
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => {
      printed[way].push(words.map(String).join(' '));
    });
  try {
    const code = await carryOut(COMMANDS[command], args);
    return { code, out: printed.log.join('\n'), err: printed.error.join('\n').trim() };
  } finally {
    vi.restoreAllMocks();
  }
}
/** The command as a program of its own. */
function program(command: Name, ...args: string[]): Ran {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    cwd: TOP,
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr.trim() };
}

test.each(Object.keys(OUTPUTS))('the committed schema of %s is the one its output is checked by', (name) => {
  expect(readFileSync(schemaFile(name), 'utf8')).toBe(schemaText(name));
});

test('a shift is played, written, and verified to the state and score it was played to', async () => {
  const played = await cli('shift', '--seed', '4', '--out', file('four.json'), '--json');
  expect([played.code, played.err]).toEqual([0, '']);
  const four = v.parse(ShiftOut, JSON.parse(played.out));
  writeFileSync(
    file('edited.json'),
    readFileSync(file('four.json'), 'utf8').replace('"say.greet"', '"say.soothe"'),
  );
  writeFileSync(file('cut.json'), readFileSync(file('four.json'), 'utf8').slice(0, 5000));
  const checked = await cli(
    'verify',
    file('four.json'),
    file('edited.json'),
    file('cut.json'),
    file('none.json'),
    '--json',
  );
  const verdicts = v.parse(VerifiedOut, JSON.parse(checked.out));
  expect(verdicts.map((x) => [x.verdict, x.problem])).toEqual([
    ['ok', undefined],
    ['edited', 'chain-broken'],
    ['damaged', 'not-json'],
    ['damaged', 'unreadable'],
  ]);
  expect([verdicts[0]?.stateHash, verdicts[0]?.score]).toEqual([four.stateHash, four.score]);
  expect([checked.code, (await cli('verify', file('four.json'))).code]).toEqual([1, 0]);
}, 60_000);

test('many shifts are summed: mean, spread, and the worst with its seed', async () => {
  const out = v.parse(
    ShiftsOut,
    JSON.parse((await cli('shift', '--seed', '20', '--runs', '4', '--player', 'toolless', '--json')).out),
  );
  const totals = [20, 21, 22, 23].map((seed) => playShift(edition, seed, first, 'toolless').score.total);
  expect(out.mean).toBeCloseTo(totals.reduce((a, b) => a + b, 0) / 4, 1);
  expect([out.spread.low, out.spread.high, out.worst]).toMatchObject([
    Math.min(...totals),
    Math.max(...totals),
    { seed: 20 + totals.indexOf(Math.min(...totals)), total: Math.min(...totals) },
  ]);
}, 60_000);

describe('what cannot be done is said in one sentence, with exit code 1', () => {
  const complains = ({ code, out, err }: Ran, words: string) => {
    expect([code, out, err.split('\n').length]).toEqual([1, '', 1]);
    expect(err).toContain(words);
  };
  test.each<[[Name, ...string[]], string]>([
    [['shift', '--scenario', 'nope'], 'There is no scenario "nope"'],
    [['shift', '--scenario', 'pressure', '--variant', 'nope'], 'has no variant "nope"'],
    [['shift', '--player', 'nope'], 'There is no player "nope"'],
    [['shift', '--shift', 'nope'], 'There is no shift "nope"'],
    [['verify'], 'Name the shift files'],
    [['soak', '--player', 'nope'], 'There is no player "nope"'],
  ])('%j', async (words, says) => complains(await cli(...words), says));

  test('as a program too', () => complains(program('shift', '--seed', 'x'), 'seed'), 60_000);
});

describe('a long count', () => {
  test('stopped and taken up again comes to the same as one run through; another count is refused', async () => {
    const count = (runs: string, name: string) =>
      cli(
        'soak',
        '--runs',
        runs,
        '--from',
        '30',
        '--player',
        'monkey,exemplar',
        '--progress',
        file(name),
        '--json',
      );
    await count('4', 'halves.json');
    const halves = v.parse(SoakOut, JSON.parse((await count('8', 'halves.json')).out));
    expect(halves).toEqual(v.parse(SoakOut, JSON.parse((await count('8', 'whole.json')).out)));
    expect([halves.done, halves.failure]).toEqual([8, null]);
    const other = await cli(
      'soak',
      '--runs',
      '8',
      '--from',
      '31',
      '--player',
      'monkey,exemplar',
      '--progress',
      file('whole.json'),
    );
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('belongs to another count')]);
  }, 60_000);

  test('finds a shift that does not replay, one that scores out of bounds, and one that throws', () => {
    const good = () => playShift(edition, 6, first, 'exemplar');
    expect(faultOf(edition, 'exemplar', good).fault).toBeNull();
    expect(faultOf(edition, 'absent', good).fault).toContain('where 0 to 5 is expected');
    const short = good();
    short.run.state = { ...short.run.state, drawer: { ...short.run.state.drawer, takings: [] } };
    expect(faultOf(edition, 'exemplar', () => short).fault).toContain('The drawer lists 0 cents');
    const other = good();
    other.run.state = { ...other.run.state, began: !other.run.state.began };
    expect(faultOf(edition, 'exemplar', () => other).fault).toBe('Its log replays to another state.');
    expect(
      faultOf(edition, 'exemplar', () => {
        throw new Error('broken');
      }).fault,
    ).toContain('broken');
  });
});
