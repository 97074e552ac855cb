// The sentences of a file: ids that are unique and gap-numbered, English for each, messages that parse, parameters
// that are given, and no more words than can be read while a clock waits.
import { figuresOf } from '../../office/policy/table.ts';
import { closest } from '../closest.ts';
import { readIcu } from '../icu.ts';
import { findLines, type FoundLine, LINE_ID } from '../lines.ts';
import type { Path } from '../source.ts';
import { isRecord, type Subject } from './subject.ts';

const MOST_WORDS = 25;
/** The office policy card's numbers: any sentence may say them. */
const OFFICE = new Set(Object.keys(figuresOf({})));
/** Read in the handbook, in a letter or after the shift: no clock waits for these. */
const READ_AT_LEISURE = new Set(['statement', 'exceptions', 'cost', 'wrong', 'parts', 'gloss', 'text']);
const words = (text: string): number =>
  text
    .replace(/\{[^{}]*\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function isShort({ unit }: Subject, path: Path): boolean {
  if (unit.format === 'note/1') return true;
  return !path.some((step) => typeof step === 'string' && READ_AT_LEISURE.has(step));
}

/** The parameters a line is given, where its file says so; null where the office or the dealer gives them. */
function givenTo({ unit }: Subject, found: FoundLine): readonly string[] | null {
  if (unit.format === 'rule/1' || unit.format === 'note/1') return [];
  if (unit.format === 'reasons/1')
    return (
      (unit.written as { reasons: { params?: string[] }[] }).reasons[Number(found.path[1])]?.params ?? null
    );
  if (unit.format !== 'scenario/1') return null;
  const shared = (unit.written as { params?: object }).params ?? {};
  if (found.path[0] === 'lines' || found.path[0] === 'effects')
    return [
      ...Object.keys(shared),
      ...Object.keys(isRecord(found.line['params']) ? found.line['params'] : {}),
    ];
  return Object.keys(shared);
}

function checkMessage(subject: Subject, found: FoundLine, en: string): void {
  const { report } = subject;
  const at = [...found.path, 'en'];
  const read = readIcu(en);
  if (!read.ok) {
    report('SC014', at, `At letter ${read.at + 1}: ${read.message}.`, "a lone brace is written '{'");
    return;
  }
  if (words(en) > MOST_WORDS && isShort(subject, found.path))
    report('SC013', at, `${words(en)} words; the most is ${MOST_WORDS}.`, 'two lines, or fewer words');
  const given = givenTo(subject, found);
  if (!given) return;
  const missing = read.params.filter((name) => !given.includes(name) && !OFFICE.has(name));
  const meant = new Set(missing.map((name) => closest(name, given)));
  for (const name of missing)
    report('SC015', at, `{${name}} is not given here.`, closest(name, given) ?? `params: {${name}: …}`);
  for (const name of isRecord(found.line['params']) ? Object.keys(found.line['params']) : []) {
    if (!read.params.includes(name) && !meant.has(name))
      report(
        'SC015',
        [...found.path, 'params', name],
        `"${name}" is given, and the sentence has no {${name}}.`,
        closest(name, read.params) ?? `{${name}}`,
        'key',
      );
  }
}

export function checkLines(subject: Subject): void {
  const { unit, report } = subject;
  const seen = new Map<string, FoundLine>();
  for (const found of findLines(unit.written)) {
    const { id, en, path } = found;
    if (id !== null) {
      const at = [...path, 'id'];
      const first = seen.get(id);
      if (first)
        report(
          'SC010',
          at,
          `"${id}" is also the id of the line at ${first.path.join('.')}.`,
          nextId(id, seen),
        );
      else seen.set(id, found);
      if (!LINE_ID.test(id))
        report('SC011', at, `"${id}" has no number.`, `${id.replace(/[^a-z0-9.-]/g, '')}.0100`);
    }
    if (en === null) report('SC012', path, `The line "${id ?? ''}" has no English.`, 'en: "…"');
    else checkMessage(subject, found, en);
  }
}

function nextId(id: string, seen: ReadonlyMap<string, unknown>): string {
  const [, stem = '', digits = '0'] = /^(.*\.)(\d+)$/.exec(id) ?? [];
  let number = Number(digits);
  do number += 10;
  while (seen.has(`${stem}${String(number).padStart(4, '0')}`));
  return `${stem}${String(number).padStart(4, '0')}`;
}
