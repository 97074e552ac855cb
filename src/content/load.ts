// Files of text → an edition of the game's content, or everything that is wrong with them, all at once.
// Read, give each file its schema, take the English out, put the parts together. Reading disks is others' business.
import * as v from 'valibot';
import { hashOf, sha256Hex } from '../office/canonical.ts';
import type { Content, Dictionary, Edition, Practice } from '../scenario/content.ts';
import type { Desk } from '../scenario/desk.ts';
import type { Note, Rule } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/schema.ts';
import { checkUnits } from './check/check.ts';
import { closest } from './closest.ts';
import { explain } from './explain.ts';
import {
  FORMATS,
  type Format,
  isContentPath,
  nameOf,
  PRACTICE_FORMATS,
  type PracticeFormat,
  scopeOf,
} from './files.ts';
import { stripText } from './lines.ts';
import { type Problem, problem } from './problems.ts';
import { type Path, readSource, type Source, type SourceFile } from './source.ts';

/** A file that has the shape of its format: as written, and compiled. */
export interface Unit {
  format: Format;
  id: string;
  scope: string;
  source: Source;
  written: unknown;
  compiled: unknown;
}

const NAMED = new Set<Format>(['scenario/1', 'desk/1', 'rule/1', 'note/1']);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{end: closed, go: next}`: a key beside the end of a beat. */
function goesOn(value: unknown, [top, name]: Path): boolean {
  const beat =
    top === 'beats' && isRecord(value) && isRecord(value['beats']) ? value['beats'][String(name)] : undefined;
  return isRecord(beat) && 'end' in beat;
}

function shape(source: Source, text: Dictionary): { unit: Unit | null; problems: Problem[] } {
  const { path, value } = source;
  const format = isRecord(value) ? value['format'] : undefined;
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) {
    const message =
      format === undefined
        ? 'The file does not say what it is.'
        : `"${String(format)}" is no format of this game.`;
    return {
      unit: null,
      problems: [
        problem(
          'SC007',
          { file: path, ...source.place(['format']), path: 'format' },
          message,
          closest(String(format ?? ''), Object.keys(FORMATS)) ?? 'format: scenario/1',
        ),
      ],
    };
  }
  const schema = FORMATS[format as Format] as v.GenericSchema;
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const faults = explain(schema, value);
    const problems = faults.map(({ code, path: where, of, message, suggestion }) => {
      const place = { file: path, ...source.place(where, of), path: where.join('.') };
      return goesOn(value, where)
        ? problem('SC034', place, 'An end has nothing beside it.', '{end: …} alone')
        : problem(code, place, message, suggestion);
    });
    return { unit: null, problems };
  }
  const written = parsed.output as Record<string, unknown>;
  const named = NAMED.has(format as Format);
  const id = named ? String(written['id']) : nameOf(path);
  const scope = scopeOf(format as Format, path, id);
  const problems: Problem[] = [];
  if (id !== nameOf(path))
    problems.push(
      problem(
        'SC008',
        { file: path, ...source.place(['id']), path: 'id' },
        `The id is "${id}", the file is ${nameOf(path)}.yaml.`,
        nameOf(path),
      ),
    );
  return {
    unit: { format: format as Format, id, scope, source, written, compiled: stripText(written, scope, text) },
    problems,
  };
}

function practiceOf(units: Unit[]): { practice: Practice | null; problems: Problem[] } {
  const one = (format: PracticeFormat) => units.find((unit) => unit.format === format)?.compiled as never;
  const missing = (Object.keys(PRACTICE_FORMATS) as PracticeFormat[]).filter(
    (format) => one(format) === undefined,
  );
  const file = (format: string) => `scenarios/practice/${format.replace('/1', '')}.yaml`;
  const problems = missing.map((format) =>
    problem(
      'SC009',
      { file: file(format), line: 1, column: 1 },
      `No sound file of format ${format} was found.`,
      file(format),
    ),
  );
  if (missing.length > 0) return { practice: null, problems };
  const part = <K extends string>(format: PracticeFormat, key: K) => (one(format) as Record<K, never>)[key];
  const practice: Practice = {
    people: part('people/1', 'people'),
    providers: one('providers/1'),
    payers: part('payers/1', 'payers'),
    team: part('team/1', 'members'),
    directory: part('directory/1', 'entries'),
    tells: one('tells/1'),
    voices: part('voices/1', 'sets'),
    reasons: part('reasons/1', 'reasons'),
    stock: part('stock/1', 'items'),
  };
  return { practice, problems };
}

function assemble(units: Unit[], practice: Practice): Content {
  const byId = <T>(format: Format): Record<string, T> =>
    Object.fromEntries(
      units
        .filter((unit) => unit.format === format)
        .map((unit) => [unit.id, unit.compiled as T])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return {
    scenarios: byId<Scenario>('scenario/1'),
    desk: Object.values(byId<Desk>('desk/1')),
    rules: byId<Rule>('rule/1'),
    notes: byId<Note>('note/1'),
    practice,
  };
}

/** Reads and shapes; `units` are the files without a fault of form. */
export function readUnits(files: readonly SourceFile[]): {
  units: Unit[];
  text: Dictionary;
  problems: Problem[];
} {
  const text: Dictionary = {};
  const problems: Problem[] = [];
  const units: Unit[] = [];
  for (const file of files
    .filter(({ path }) => isContentPath(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const read = readSource(file);
    problems.push(...read.problems);
    if (!read.source) continue;
    const shaped = shape(read.source, text);
    problems.push(...shaped.problems);
    if (shaped.unit) units.push(shaped.unit);
  }
  return { units, text, problems };
}

/**
 * The edition made of the files that are sound in form, and all problems. With a problem of severity `error` it is for
 * looking at only, not for play; without a complete practice there is none.
 */
export function loadContent(files: readonly SourceFile[]): { edition: Edition | null; problems: Problem[] } {
  const { units, text, problems } = readUnits(files);
  const { practice, problems: gaps } = practiceOf(units);
  problems.push(...gaps, ...checkUnits(units));
  problems.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
  if (!practice) return { edition: null, problems };
  const content = assemble(units, practice);
  // The order of beats, variants and parts means something, that of an author's other keys nothing: in what the schemas
  // give back the latter is already theirs, so the text as it stands is what is hashed.
  return {
    edition: { content, text, contentHash: sha256Hex(JSON.stringify(content)), textHash: hashOf(text) },
    problems,
  };
}
