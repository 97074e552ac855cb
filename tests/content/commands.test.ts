// The commands on content print what their schemas say, and say no with the right exit.
// The committed JSON Schemas are those the code makes; the content that ships has no error.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../src/office/commands.ts';
import { FACT_TYPES, isInternalFact } from '../../src/office/facts.ts';
import { loaded, TOP } from '../../src/cli/read-content.ts';
import { schemaFiles } from '../../src/cli/schema-files.ts';
import { run } from '../../src/cli/scenarios/commands.ts';
import {
  CheckOutput,
  CoverageOutput,
  GraphOutput,
  ListOutput,
  TagOutput,
} from '../../src/cli/scenarios/output.ts';
import { mermaid, story } from '../../src/content/graph.ts';
import { loadContent } from '../../src/content/load.ts';
import { soundFiles } from './read-fixtures.ts';

let small: string;
beforeAll(() => {
  small = mkdtempSync(join(tmpdir(), 'front-desk-content-'));
  cpSync(fileURLToPath(new URL('sound/', import.meta.url)), join(small, 'scenarios'), { recursive: true });
});
afterAll(() => rmSync(small, { recursive: true, force: true }));

test('the content of the game has no error', () => {
  const { problems } = loaded(TOP);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what is printed', () => {
  const printed = (schema: v.GenericSchema, ...words: string[]) => {
    const { exit, json, lines } = run(TOP, words);
    expect(exit).toBe(0);
    expect(lines.length).toBeGreaterThan(0);
    // As it is printed: through JSON.
    return v.parse(schema, JSON.parse(JSON.stringify(json)));
  };
  test('check', () => expect(printed(CheckOutput, 'check')).toMatchObject({ ok: true, errors: 0 }));
  test('list', () => expect(printed(ListOutput, 'list')).toBeTruthy());
  test('coverage: the library holds what a school needs, and tools earn their share of it', () => {
    const of = printed(CoverageOutput, 'coverage') as v.InferOutput<typeof CoverageOutput>;
    expect(of.scenarios).toBeGreaterThanOrEqual(24);
    expect(of.fewestVariants).toBeGreaterThanOrEqual(3);
    expect(of.reasons).toBeGreaterThanOrEqual(20);
    const few = (lists: Record<string, string[]>, least: number) =>
      Object.entries(lists).filter(([, ids]) => ids.length < least);
    expect(few(of.counted, 3)).toEqual([]);
    expect(few(of.kinds, 4)).toEqual([]);
    expect(Object.entries(of.responsibilities).filter(([, r]) => !r.holds)).toEqual([]);
  });
  test('graph', () =>
    expect(printed(GraphOutput, 'graph', 'pressure')).toMatchObject({ unreached: [], stuck: [] }));
  test('tag', () => {
    const { json } = run(small, ['tag', 'lamp']);
    expect(v.parse(TagOutput, json)).toEqual({ files: [] });
  });

  test('a broken file: exit 1, and the problem as data and in words', () => {
    const { exit, json, lines } = run(small, ['check']);
    expect([exit, v.parse(CheckOutput, json).problems]).toEqual([0, []]);
    const file = join(small, 'scenarios/lamp.yaml');
    const text = readFileSync(file, 'utf8');
    const broken = mkdtempSync(join(tmpdir(), 'front-desk-content-'));
    cpSync(small, broken, { recursive: true });
    cpSync(file, join(broken, 'scenarios/lamps.yaml'));
    const told = run(broken, ['check']);
    rmSync(broken, { recursive: true, force: true });
    expect(told.exit).toBe(1);
    expect(
      v.parse(CheckOutput, JSON.parse(JSON.stringify(told.json))).problems.map(({ code }) => code),
    ).toEqual(['SC008']);
    const row = text.split('\n').indexOf('id: lamp') + 1;
    expect(told.lines[0]).toBe(
      `scenarios/lamps.yaml:${row}:5 error SC008 File and id differ\n    The id is "lamp", the file is lamps.yaml.\n    did you mean: lamps`,
    );
    expect(lines.at(-1)).toMatch(/0 errors, 0 warnings$/);
  });

  test('an unknown command or scenario is told the nearest known', () => {
    expect(run(TOP, ['chekc'])).toMatchObject({ exit: 2 });
    expect(run(TOP, ['chekc']).lines[0]).toContain('"check"');
    expect(() => run(TOP, ['graph', 'presure'])).toThrow('Did you mean "pressure"?');
  });
});

test('the command itself: JSON on standard output, exit 0', { timeout: 60_000 }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/scenarios.ts', 'check', '--json'],
    {
      cwd: TOP,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  expect(v.parse(CheckOutput, JSON.parse(stdout)).ok).toBe(true);
});

describe('JSON Schemas', () => {
  test.each(schemaFiles())('$path is what `npm run schemas` writes', ({ path, text }) => {
    expect(readFileSync(join(TOP, path), 'utf8')).toBe(text);
  });

  test('an editor knows every fact and every command', () => {
    const schema = JSON.parse(readFileSync(join(TOP, 'scenarios/schemas/scenario.schema.json'), 'utf8'));
    const facts = FACT_TYPES.filter((type) => !isInternalFact(type));
    expect(Object.keys(schema.$defs.FactPattern.properties).sort()).toEqual(['ended', ...facts].sort());
    expect(Object.keys(schema.$defs.Command.properties).sort()).toEqual([...COMMAND_TYPES].sort());
  });
});

test('the story of the small scenario as a graph', () => {
  const { edition } = loadContent(soundFiles());
  const lamp = edition?.content.scenarios['lamp'];
  if (!lamp) throw new Error('no lamp');
  const { first, ends, edges } = story(lamp);
  expect(first).toBe('ring');
  expect(ends).toEqual({ done: 'closed', 'rang-out': 'missed' });
  expect(edges).toContainEqual({ from: 'talking', to: 'told', on: 'talk.asked' });
  // Held back in `ring` by unlessIn, and possible everywhere else.
  expect(edges.filter(({ on }) => on === 'talk.closed').map(({ from }) => from)).toEqual(['talking', 'told']);
  expect(mermaid(lamp)).toContain('anywhere -->|"phone.missed"| rang_out');
});
