// The sentences in authored content: finds them, and takes their English out into the dictionary, leaving the
// full id (`<scope>/<id>`) in place, wherever the file speaks of a line of its own.
// A sentence is a map with a gap-numbered `id`, or with `en`; acts have such ids too, and a `do`.
import type { Dictionary } from '../scenario/content.ts';
import type { Path } from './source.ts';

export const LINE_ID = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.\d{4}$/;
export interface FoundLine {
  path: Path;
  id: string | null;
  en: string | null;
  line: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLine(value: Record<string, unknown>): boolean {
  if ('do' in value) return false;
  return typeof value['en'] === 'string' || (typeof value['id'] === 'string' && LINE_ID.test(value['id']));
}

/** Every sentence under a value, in file order. A reply is a sentence with sentences in it (`why`). */
export function findLines(value: unknown, path: Path = []): FoundLine[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => findLines(item, [...path, place]));
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => findLines(item, [...path, key]));
  if (!isLine(value) || path.at(-1) === 'say.reply') return inside;
  const { id, en } = value;
  return [
    { path, id: typeof id === 'string' ? id : null, en: typeof en === 'string' ? en : null, line: value },
    ...inside,
  ];
}

/** Where a file names a line without being one: what was heard, which reply was given, which line was said. */
const NAMES_A_LINE = new Set(['heard', 'line', 'reply', 'id']);

/** The value without its English; the English goes into `dictionary`. */
export function stripText(value: unknown, scope: string, dictionary: Dictionary): unknown {
  const own = new Set(findLines(value).flatMap(({ id }) => (id === null ? [] : [id])));
  const full = (id: string) => `${scope}/${id}`;
  const strip = (item: unknown, key: string, within: string): unknown => {
    if (typeof item === 'string') {
      const names = key === 'id' ? within === 'say.reply' : NAMES_A_LINE.has(key);
      return names && own.has(item) ? full(item) : item;
    }
    if (Array.isArray(item)) return item.map((one) => strip(one, key, within));
    if (!isRecord(item)) return item;
    const { en, ...rest } = item;
    const line = isLine(item);
    if (line && typeof item['id'] === 'string' && typeof en === 'string') dictionary[full(item['id'])] = en;
    const kept = line ? rest : item;
    return Object.fromEntries(
      Object.entries(kept).map(([name, inside]) => [
        name,
        line && name === 'id' ? full(String(inside)) : strip(inside, name, key),
      ]),
    );
  };
  return strip(value, '', '');
}
