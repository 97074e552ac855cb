// The commands on content: each gives its output as data and as lines for people. `run` is pure but for reading files;
// only `tag` writes. An unknown command or scenario is told with the nearest known one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { closest } from '../../content/closest.ts';
import { mermaid, story } from '../../content/graph.ts';
import { coverage, listed } from '../../content/survey.ts';
import { tagLines } from '../../content/tag.ts';
import type { Edition } from '../../scenario/content.ts';
import { printProblem } from '../print-problems.ts';
import { loaded, readContentFiles } from '../read-content.ts';
import type { CheckOutput, CoverageOutput, GraphOutput, ListOutput, TagOutput } from './output.ts';

export interface Ran {
  exit: number;
  json: unknown;
  lines: string[];
}
export const USAGE = [
  'npm run -s scenarios -- <command> [--json]',
  '  check         every problem of the content; exits 1 when there is an error',
  '  list          the scenarios: level, channel, variants, responsibilities, skills, rules',
  '  coverage      what the content covers, and its marks by kind of evidence',
  '  tag [ID …]    gives sentences without an id one, in place (all scenarios, or those named)',
  '  graph ID      the story of a scenario as a Mermaid flow chart',
];

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

function check(top: string): Ran {
  const files = readContentFiles(top).length;
  const { edition, problems } = loaded(top);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const json: v.InferInput<typeof CheckOutput> = {
    ok: errors === 0,
    files,
    errors,
    warnings,
    contentHash: edition?.contentHash ?? null,
    textHash: edition?.textHash ?? null,
    problems,
  };
  return {
    exit: errors === 0 ? 0 : 1,
    json,
    lines: [
      ...problems.map(printProblem),
      `${plural(files, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    ],
  };
}

/** The edition, or why there is none to look at. */
function edition(top: string): Edition {
  const whole = loaded(top).edition;
  if (!whole) throw new Error('The practice data is broken: see `npm run -s scenarios -- check`.');
  return whole;
}

function list(top: string): Ran {
  const { content, text } = edition(top);
  const json: v.InferInput<typeof ListOutput> = {
    scenarios: Object.values(content.scenarios).map((scenario) =>
      listed(scenario, text[scenario.title.id] ?? ''),
    ),
  };
  const rows = json.scenarios.map((one) => [
    one.id,
    one.level,
    one.channel,
    `${one.variants.length} variants`,
    one.title,
  ]);
  const details = json.scenarios.flatMap((one) => [
    '',
    one.id,
    `  variants          ${one.variants.join(', ')}`,
    `  responsibilities  ${one.responsibilities.join(', ')}`,
    `  skills            ${one.skills.join(', ')}`,
    `  rules             ${one.rules.join(', ')}`,
  ]);
  return { exit: 0, json, lines: [...table(rows), ...details] };
}

function covers(top: string): Ran {
  const json: v.InferInput<typeof CoverageOutput> = coverage(edition(top).content);
  const marks = ({ act, speech, reply }: { act: number; speech: number; reply: number }) =>
    `${act} / ${speech} / ${reply}`;
  const counts = (of: Record<string, number>) =>
    Object.entries(of).map(([name, count]) => [`  ${name}`, String(count)]);
  const lines = [
    `${plural(json.scenarios, 'scenario')}, ${plural(json.deskLines, 'desk line')}, ${plural(json.rules, 'rule')}`,
    '',
    'Marks (act / speech / reply)',
    `  scenarios  ${marks(json.evidence.scenarios)}`,
    `  desk       ${marks(json.evidence.desk)}`,
    '',
    ...table([
      ['Responsibility', 'scenarios', 'items', 'desk lines', 'in scenarios', 'at the desk', 'acts'],
      ...Object.entries(json.responsibilities).map(([name, one]) => [
        `  ${name}`,
        String(one.scenarios),
        String(one.items),
        String(one.deskLines),
        marks(one.scenarioPoints),
        marks(one.deskPoints),
        one.actsShare === null
          ? 'not seen'
          : `${one.actsShare} %${one.holds ? '' : ` (below ${one.floor} %)`}`,
      ]),
    ]),
    '',
    ...table([
      ['Skill', 'scenarios', 'items', 'desk lines'],
      ...Object.entries(json.skills).map(([name, one]) => [
        `  ${name}`,
        String(one.scenarios),
        String(one.items),
        String(one.deskLines),
      ]),
    ]),
    '',
    ...table([['Level', ''], ...counts(json.levels)]),
    '',
    ...table([['Channel', ''], ...counts(json.channels)]),
    '',
    ...table([
      ['Tool', 'scenarios', 'acts'],
      ...Object.entries(json.tools).map(([name, one]) => [
        `  ${name}`,
        String(one.scenarios),
        String(one.acts),
      ]),
    ]),
  ];
  return { exit: 0, json, lines };
}

function tag(top: string, ids: readonly string[]): Ran {
  const all = readContentFiles(top);
  const named = ids.map(
    (id) =>
      all.find(({ path }) => path.replace(/^scenarios\/|\.yaml$/g, '') === id) ??
      unknown(
        'file',
        id,
        all.map(({ path }) => path.replace(/^scenarios\/|\.yaml$/g, '')),
      ),
  );
  const json: v.InferInput<typeof TagOutput> = { files: [] };
  for (const { path, text } of ids.length > 0 ? named : all) {
    const tagged = tagLines(text);
    if (tagged.added.length === 0) continue;
    writeFileSync(join(top, path), tagged.text);
    json.files.push({ file: path, added: tagged.added });
  }
  const lines = json.files.flatMap(({ file, added }) => added.map(({ id, line }) => `${file}:${line} ${id}`));
  return { exit: 0, json, lines: lines.length > 0 ? lines : ['Every sentence has its id.'] };
}

function unknown(what: string, name: string, known: readonly string[]): never {
  const near = closest(name, known);
  throw new Error(
    `There is no ${what} "${name}".${near === undefined ? ` Known: ${known.join(', ')}.` : ` Did you mean "${near}"?`}`,
  );
}

function graph(top: string, [id]: readonly string[]): Ran {
  const { scenarios } = edition(top).content;
  if (id === undefined) throw new Error('Which scenario? graph ID');
  const scenario = scenarios[id] ?? unknown('scenario', id, Object.keys(scenarios));
  const picture = mermaid(scenario);
  const json: v.InferInput<typeof GraphOutput> = { id, ...story(scenario), mermaid: picture };
  return { exit: 0, json, lines: [picture] };
}

const COMMANDS: Record<string, (top: string, words: readonly string[]) => Ran> = {
  check,
  list,
  coverage: covers,
  tag,
  graph,
};

export function run(top: string, words: readonly string[]): Ran {
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const near = name === undefined ? undefined : closest(name, Object.keys(COMMANDS));
    return {
      exit: 2,
      json: { error: `unknown command "${name ?? ''}"` },
      lines: [...(near === undefined ? [] : [`There is no "${name}". Did you mean "${near}"?`]), ...USAGE],
    };
  }
  return command(top, rest);
}
