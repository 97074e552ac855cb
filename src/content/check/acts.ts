// Acts of play-throughs as commands of the desk: the command exists, has the fields it needs and no others, and each
// value is one it takes. `$names` are filled in when it is played; times are written as at the desk ("8:30", "1d 9:30").
import * as v from 'valibot';
import { commandSchemas } from '../../office/commands.ts';
import { isClock } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { checkWord, type Speaking } from './patterns.ts';
import { checkId, isRecord, listOf } from './subject.ts';
import { commandFields, COMMAND_NAMES } from './vocabulary.ts';

const OPTIONAL = new Set(['optional', 'nullish']);

function checkValue(subject: Speaking, type: string, field: string, value: unknown, path: Path): void {
  const shape = commandFields(type)[field];
  if (!shape) return;
  if (/Ms$/.test(field) && typeof value === 'string' && !value.startsWith('$')) {
    if (!isClock(value) && !/^\d+ (?:s|min|h|d)$/.test(value))
      subject.report('SC025', path, `"${value}" is no time. Write "8:30", "1d 9:30" or "20 min".`, '8:30');
    return;
  }
  if (isRecord(value)) {
    const schema = (
      commandSchemas[type as keyof typeof commandSchemas] as { entries: Record<string, v.GenericSchema> }
    ).entries[field] as v.GenericSchema;
    if (JSON.stringify(value).includes('"$') || v.safeParse(schema, value).success) {
      if (typeof value['saidYes'] === 'string' && !value['saidYes'].startsWith('$'))
        checkId(subject, ['team', 'provider'], value['saidYes'], [...path, 'saidYes']);
    } else subject.report('SC025', path, `"${field}" of ${type} is not written like this.`);
    return;
  }
  if (Array.isArray(value) && !shape.list) {
    subject.report('SC025', path, `"${field}" of ${type} takes one value, not a list.`);
    return;
  }
  if (!Array.isArray(value) && shape.list && !(typeof value === 'string' && value.startsWith('$'))) {
    subject.report('SC025', path, `"${field}" of ${type} takes a list.`, `[${String(value)}]`);
    return;
  }
  listOf(value).forEach((one, at) => {
    checkWord(subject, type, field, shape, one, Array.isArray(value) ? [...path, at] : path, 'SC025');
  });
}

/** `{phone.answer: {line: $line}}`: one command with its fields. */
export function checkCommand(
  subject: Speaking,
  command: Record<string, Record<string, unknown>>,
  path: Path,
): void {
  for (const [type, given] of Object.entries(command)) {
    const at = [...path, type];
    if (!COMMAND_NAMES.includes(type)) {
      subject.report('SC023', at, `The desk has no command "${type}".`, closest(type, COMMAND_NAMES), 'key');
      continue;
    }
    const entries = (
      commandSchemas[type as keyof typeof commandSchemas] as { entries: Record<string, { type: string }> }
    ).entries;
    const known = Object.keys(entries);
    for (const [field, value] of Object.entries(given)) {
      if (known.includes(field)) checkValue(subject, type, field, value, [...at, field]);
      else
        subject.report(
          'SC024',
          [...at, field],
          `${type} takes no "${field}". It takes: ${known.join(', ') || 'nothing'}.`,
          closest(field, known),
          'key',
        );
    }
    for (const field of known)
      if (!(field in given) && !OPTIONAL.has(entries[field]?.type ?? ''))
        subject.report('SC024', at, `${type} needs "${field}".`, `${field}: …`, 'key');
  }
}
