// `npm run -s bench -- [--no-browser] [--json]`
// How fast this is on this machine now: replay of a first shift and of a morning, shifts without a browser, one step of
// a scenario; and in the browser the way from navigation to a first patient one can answer. Each beside its floor from
// the same run.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { inBrowser } from './bench/browser.ts';
import { inNode } from './bench/node.ts';
import { run } from './fault.ts';
import type { BenchOut } from './output/bench.ts';
import { readContent } from './read-content.ts';

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, 'no-browser': { type: 'boolean', default: false } },
  });
  const edition = readContent();
  const out: BenchOut = {
    machine: { node: process.version, cores: cpus().length, loadAverage: loadavg()[0] ?? 0 },
    ...(await inNode(edition)),
    browser: values['no-browser'] ? null : await inBrowser(edition),
  };
  if (values.json) console.log(JSON.stringify(out, null, 2));
  else {
    const { replay, morning, headless, browser } = out;
    console.log(`Replay of a first shift: ${replay.ms} ms (at most ${replay.limitMs}).`);
    console.log(`Replay of a secretary morning: ${morning.ms} ms (at most ${morning.limitMs}).`);
    console.log(`Shifts without a browser: ${headless.shiftsPerSecond} a second.`);
    if (browser)
      console.log(`First patient answerable: ${browser.answerableMs} ms; bare page ${browser.bareMs} ms.`);
  }
  return !out.replay.ok || !out.morning.ok || (out.browser && !out.browser.ok) ? 1 : 0;
}

await run(import.meta.url, main);
