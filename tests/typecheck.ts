// Type-checks every layer with what its own tsconfig.json lets it see, so that a pure layer cannot see the DOM or Node.
// Layers that see the same are checked as one program, since each would check all below it again; two compilers at a time,
// each on one core: more would do parts of the work twice.
// Also run by itself: `npm run typecheck`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = fileURLToPath(new URL('../', import.meta.url));
/** The joint tsconfigs: below the packages, so that types are found from there as from the layers. */
const scratch = join(top, 'node_modules', '.cache', 'front-desk-types');
const AT_ONCE = 2;

interface Config {
  extends: string;
  compilerOptions?: Record<string, unknown>;
  include: string[];
}

/** The folders that have a tsconfig.json: the top, src and its layers, tests. */
function projects(): string[] {
  const layers = readdirSync(join(top, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  return ['.', 'src', ...layers, 'tests'].filter((folder) => existsSync(join(top, folder, 'tsconfig.json')));
}

/** One tsconfig for all layers that see the same; the largest first. */
function programs(): string[] {
  const alike = new Map<string, Config>();
  const from = (folder: string, path: string) => relative(scratch, resolve(top, folder, path));
  for (const folder of projects()) {
    const own = JSON.parse(readFileSync(join(top, folder, 'tsconfig.json'), 'utf8')) as Config;
    const sees = JSON.stringify([own.compilerOptions ?? {}, from(folder, own.extends)]);
    const include = own.include.map((path) => from(folder, path));
    const known = alike.get(sees);
    if (known) known.include.push(...include);
    else alike.set(sees, { ...own, extends: from(folder, own.extends), include });
  }
  mkdirSync(scratch, { recursive: true });
  return [...alike.values()].reverse().map((config, n) => {
    const file = join(scratch, `tsconfig.${n}.json`);
    writeFileSync(file, JSON.stringify(config));
    return file;
  });
}

function check(project: string): Promise<{ ok: boolean; output: string }> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  return new Promise((done) => {
    const child = spawn(process.execPath, [tsc, '--pretty', 'false', '--checkers', '1', '-p', project], {
      cwd: top,
    });
    let output = '';
    child.stdout.on('data', (piece) => (output += piece));
    child.stderr.on('data', (piece) => (output += piece));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

export async function typecheck(): Promise<{ ok: boolean; output: string }> {
  const waiting = programs();
  const found = new Set<string>();
  let ok = true;
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const result = await check(project);
      ok &&= result.ok;
      // A lower layer's fault shows in every program above: print it once.
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
