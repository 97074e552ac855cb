// Type-checks every layer under its own tsconfig (so that a pure layer cannot see the DOM or Node),
// two compilers at a time. Also run by itself: `npm run typecheck`.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = fileURLToPath(new URL('../', import.meta.url));
const AT_ONCE = 2;

/** The folders that have a tsconfig.json: the top, src and its layers, tests. */
function projects(): string[] {
  const layers = readdirSync(join(top, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  return ['.', 'src', ...layers, 'tests'].filter((folder) => existsSync(join(top, folder, 'tsconfig.json')));
}

function check(project: string): Promise<{ ok: boolean; output: string }> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '--pretty', 'false', '-p', project], { cwd: top });
    let output = '';
    child.stdout.on('data', (piece) => (output += piece));
    child.stderr.on('data', (piece) => (output += piece));
    child.on('close', (code) => {
      // A layer nobody has written yet is not an error (TS18003: no inputs).
      const empty = output.includes('TS18003');
      resolve({ ok: code === 0 || empty, output: empty ? '' : output });
    });
  });
}

export async function typecheck(): Promise<{ ok: boolean; output: string }> {
  const waiting = projects();
  const found = new Set<string>();
  let ok = true;
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const result = await check(project);
      ok &&= result.ok;
      // A lower layer's fault shows in every layer above: print it once.
      for (const line of result.output.split('\n')) if (line.trim()) found.add(line);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ok, output: [...found].join('\n') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, output } = await typecheck();
  if (output) console.log(output);
  process.exitCode = ok ? 0 : 1;
}
