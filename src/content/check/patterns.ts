// Facts with filters, wherever authors write them: in beats, in predicates, in desk lines. The fact must exist, the
// filter must look at a field it has, and the value must be one the field can take.
import type { Filter, Predicate } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { checkId, isRecord, listOf, type Subject } from './subject.ts';
import {
  ASK_TOPICS,
  FACT_NAMES,
  factFields,
  type Field,
  isTellItem,
  type Meaning,
  meaningOf,
  TELL_ITEMS,
  TELL_ROWS,
} from './vocabulary.ts';

/** The sets and lines of the file at hand, where it has any. */
export interface Spoken {
  lineSets: ReadonlySet<string>;
  replySets: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  replies: ReadonlySet<string>;
  ends: ReadonlySet<string>;
}
export interface Speaking extends Subject {
  spoken: Spoken | null;
}

const isName = (value: string): boolean => value.startsWith('$');

/** One word in one field: of a fact's filter, or of a command. */
export function checkWord(
  subject: Speaking,
  type: string,
  field: string,
  shape: Field,
  value: unknown,
  path: Path,
  code: 'SC022' | 'SC025',
): void {
  const { report, spoken } = subject;
  if (value === null) {
    if (!shape.nullable) report(code, path, `"${field}" of ${type} is never empty.`);
    return;
  }
  if (typeof value === 'string' && isName(value)) return;
  if (typeof value !== shape.kind && shape.kind !== 'other') {
    if (code === 'SC025' && shape.kind === 'number' && typeof value === 'string' && /Ms$/.test(field)) return;
    report(code, path, `"${field}" of ${type} is a ${shape.kind}; here stands ${JSON.stringify(value)}.`);
    return;
  }
  if (typeof value !== 'string') return;
  const within = (words: readonly string[], as: 'SC022' | 'SC025' | 'SC026' | 'SC030') => {
    if (!words.includes(value))
      report(
        as,
        path,
        `"${value}" cannot stand in "${field}" of ${type}. Known: ${words.slice(0, 40).join(', ')}.`,
        closest(value, words),
      );
  };
  const meaning: Meaning | null = meaningOf(type, field);
  if (meaning && 'special' in meaning) {
    if (meaning.special === 'topic') within(ASK_TOPICS, 'SC026');
    else if (meaning.special === 'tell') {
      if (!isTellItem(value)) within([...TELL_ITEMS, ...TELL_ROWS], 'SC026');
    } else if (spoken) {
      const lists = {
        'line-set': spoken.lineSets,
        'reply-set': spoken.replySets,
        line: spoken.lines,
        reply: spoken.replies,
      };
      within(
        [...lists[meaning.special]],
        meaning.special === 'line' || meaning.special === 'reply' ? code : 'SC030',
      );
    }
  } else if (meaning && 'domains' in meaning) checkId(subject, meaning.domains, value, path);
  else if (meaning) within(meaning.words, code);
  else if (shape.words) within(shape.words, code);
}

export function checkFilter(subject: Speaking, type: string, filter: Filter | undefined, path: Path): void {
  const fields = factFields(type);
  for (const [field, wanted] of Object.entries(filter ?? {})) {
    const shape = fields[field];
    if (!shape) {
      subject.report(
        'SC021',
        [...path, field],
        `${type} has no "${field}". It has: ${Object.keys(fields).join(', ') || 'nothing'}.`,
        closest(field, Object.keys(fields)),
        'key',
      );
      continue;
    }
    if (isRecord(wanted) && 'over' in wanted) {
      if (shape.kind !== 'number')
        subject.report(
          'SC022',
          [...path, field],
          `"${field}" of ${type} is no number; nothing is over ${String(wanted.over)}.`,
        );
      continue;
    }
    const [values, at] = isRecord(wanted)
      ? [Object.values(wanted)[0], [...path, field, Object.keys(wanted)[0] as string]]
      : [wanted, [...path, field]];
    listOf(values as unknown).forEach((value, index) => {
      checkWord(subject, type, field, shape, value, Array.isArray(values) ? [...at, index] : at, 'SC022');
    });
  }
}

export function checkFact(subject: Speaking, type: string, path: Path, of: 'key' | 'value'): boolean {
  if (FACT_NAMES.includes(type)) return true;
  subject.report('SC020', path, `The office knows no fact "${type}".`, closest(type, FACT_NAMES), of);
  return false;
}

function checkPattern(subject: Speaking, pattern: Record<string, unknown>, path: Path): void {
  for (const [type, filter] of Object.entries(pattern)) {
    const at = [...path, type];
    if (type === 'ended') {
      const ends = [...(subject.spoken?.ends ?? []), 'any'];
      if (subject.spoken)
        listOf(filter as string).forEach((end) => {
          if (typeof end === 'string' && !ends.includes(end))
            subject.report(
              'SC022',
              at,
              `No beat ends as "${end}". Ends: ${ends.join(', ')}.`,
              closest(end, ends),
            );
        });
    } else if (checkFact(subject, type, at, 'key') && isRecord(filter))
      checkFilter(subject, type, filter as Filter, at);
  }
}

/** Every pattern of a predicate with its place. */
export function checkPredicate(subject: Speaking, p: Predicate, path: Path): void {
  const pair = (kind: string, first: [string, unknown], then: [string, unknown]) => {
    for (const [name, pattern] of [first, then])
      checkPattern(subject, pattern as Record<string, unknown>, [...path, kind, name]);
  };
  if ('happened' in p) checkPattern(subject, p.happened, [...path, 'happened']);
  else if ('before' in p) pair('before', ['first', p.before.first], ['then', p.before.then]);
  else if ('after' in p) pair('after', ['first', p.after.first], ['then', p.after.then]);
  else if ('within' in p) pair('within', ['of', p.within.of], ['then', p.within.then]);
  else if ('never' in p) {
    if (Array.isArray(p.never))
      p.never.forEach((one, at) => {
        checkPattern(subject, one, [...path, 'never', at]);
      });
    else checkPattern(subject, p.never, [...path, 'never']);
    if (p.until) checkPattern(subject, p.until, [...path, 'until']);
  } else if ('not' in p) checkPredicate(subject, p.not, [...path, 'not']);
  else {
    const kind = 'and' in p ? 'and' : 'or';
    ('and' in p ? p.and : p.or).forEach((one, at) => {
      checkPredicate(subject, one, [...path, kind, at]);
    });
  }
}
