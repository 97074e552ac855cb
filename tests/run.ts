// `npm test`: types, lint, a build, then every Vitest suite; the last line is `N passed, N failed`.
// The first three count as one test each. Words after `npm test --` go to Vitest (a file, `-t name`), but for `--whole`,
// which takes every count at its full length.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonTestResults } from 'vitest/reporters';
import { buildForTests } from './browser/setup.ts';
import { typecheck } from './typecheck.ts';

const top = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const whole = process.argv.includes('--whole');
const bin = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

let passed = 0;
let failed = 0;

/** Runs one of the steps before the suites, prints how it went and counts it. */
async function step(name: string, work: () => Promise<{ ok: boolean; output?: string }>): Promise<void> {
  const start = performance.now();
  const { ok, output } = await work().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  if (ok) passed += 1;
  else failed += 1;
  if (output) console.log(output);
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function node(args: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: top,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** What passed at the second try only: a race that wants to be looked at. */
const tried = (report: JsonTestResults): string[] =>
  report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed' && (test.failureMessages ?? []).length > 0)
    .map(
      (test) =>
        `A second try was needed: ${test.fullName}\n  ${test.failureMessages?.[0]?.split('\n')[0] ?? ''}`,
    );

/** Counts the tests of a Vitest report; a file that could not be loaded has none and counts as one failed. */
function count(report: JsonTestResults): { passed: number; failed: number; skipped: number } {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function suites(scratch: string, dist: string | undefined): Promise<void> {
  const reportFile = join(scratch, 'report.json');
  const ok = await node(
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...process.argv.slice(2).filter((word) => word !== '--whole'),
    ],
    { ...(dist ? { FRONT_DESK_DIST: dist } : {}), ...(whole ? { FRONT_DESK_WHOLE: 'yes' } : {}) },
  );
  const report = await readFile(reportFile, 'utf8').then(
    (text) => {
      const read = JSON.parse(text) as JsonTestResults;
      for (const line of tried(read)) console.log(line);
      return count(read);
    },
    () => ({ passed: 0, failed: 0, skipped: 0 }),
  );
  passed += report.passed;
  failed += report.failed;
  // An error outside any test, or no report at all, is a failure too.
  if (!ok && report.failed === 0) failed += 1;
  if (report.skipped > 0) console.log(`${report.skipped} skipped`);
}

const scratch = await mkdtemp(join(tmpdir(), 'front-desk-test-'));
let dist: string | undefined;
try {
  await step('types', typecheck);
  await step('lint', async () => ({
    ok: await node([bin('@biomejs/biome', 'bin/biome'), 'lint', '--error-on-warnings']),
  }));
  await step('build', async () => {
    dist = await buildForTests();
    return { ok: true };
  });
  await suites(scratch, dist);
} finally {
  await rm(scratch, { recursive: true, force: true });
  if (dist) await rm(dist, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
