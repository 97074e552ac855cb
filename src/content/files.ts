// Which files are content, and what each is: by its place under scenarios/ and by the format it names.
// Everything else there (schemas, the read-me, translations) is left alone.
import { Desk } from '../scenario/desk.ts';
import {
  Directory,
  Payers,
  People,
  Providers,
  Reasons,
  Stock,
  Team,
  Tells,
  Voices,
} from '../scenario/practice.ts';
import { Note, Rule } from '../scenario/rule.ts';
import { Scenario } from '../scenario/schema.ts';

export const PRACTICE_FORMATS = {
  'people/1': People,
  'providers/1': Providers,
  'payers/1': Payers,
  'team/1': Team,
  'directory/1': Directory,
  'tells/1': Tells,
  'voices/1': Voices,
  'reasons/1': Reasons,
  'stock/1': Stock,
} as const;
export const FORMATS = {
  'scenario/1': Scenario,
  'desk/1': Desk,
  'rule/1': Rule,
  'note/1': Note,
  ...PRACTICE_FORMATS,
} as const;
export type Format = keyof typeof FORMATS;
export type PracticeFormat = keyof typeof PRACTICE_FORMATS;

const CONTENT_PATH = /^scenarios\/(?:(?:desk|rules|notes|practice)\/)?[a-z0-9-]+\.yaml$/;
export const isContentPath = (path: string): boolean => CONTENT_PATH.test(path);
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

/** The first part of every line id of a file. */
export function scopeOf(format: Format, path: string, id: string): string {
  if (format === 'scenario/1') return id;
  if (format === 'desk/1') return `desk/${id}`;
  if (format === 'rule/1') return `rules/${id}`;
  return format === 'note/1' ? `notes/${id}` : `practice/${nameOf(path)}`;
}
