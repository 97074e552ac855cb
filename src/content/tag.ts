// Gives sentences without an id one of their own, in gaps of ten, and changes not a letter more: the id is written in
// front of the first key of the sentence. An id once given stays, whatever is written before or after it.
import { isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';

export interface Tagged {
  text: string;
  added: { id: string; line: number }[];
}
interface Place {
  map: YAMLMap;
  path: string[];
  id: string | null;
}

const ID = /^(.*)\.(\d{4})$/;
const key = (pair: { key: unknown }): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
const scalar = (map: YAMLMap, name: string): string | null => {
  const found = map.items.find((pair) => key(pair) === name)?.value;
  return isScalar(found) && typeof found.value === 'string' ? found.value : null;
};

function placesIn(text: string, counter: LineCounter): Place[] {
  const places: Place[] = [];
  visit(parseDocument(text, { version: '1.2', lineCounter: counter }), {
    Map(_, map, above) {
      if (scalar(map, 'en') === null) return;
      const path = above.flatMap((one) =>
        one && typeof one === 'object' && 'key' in one ? [key(one as { key: unknown })] : [],
      );
      places.push({ map, path, id: scalar(map, 'id') });
    },
  });
  return places;
}

/** What an id begins with: as the neighbours in the same place do, else the last words of the place. */
function stemOf(place: Place, places: readonly Place[]): string {
  const siblings = places.filter((one) => one.id !== null && one.path.join() === place.path.join());
  const near =
    siblings.at(-1) ??
    places
      .filter((one) => one.id !== null && one.path.slice(0, 2).join() === place.path.slice(0, 2).join())
      .at(-1);
  const stem = near?.id ? ID.exec(near.id)?.[1] : undefined;
  if (stem !== undefined) return stem;
  const words = place.path.filter(
    (word) => !['lines', 'replies', 'options', 'any', 'easy', 'short', 'worn', 'sharp'].includes(word),
  );
  return (words[0] ?? place.path.at(-1) ?? 'line').toLowerCase().replace(/[^a-z0-9-]+/g, '-');
}

const written = (stem: string, number: number): string => `${stem}.${String(number).padStart(4, '0')}`;

function numberFor(stem: string, at: number, ids: readonly (string | null)[]): number {
  const numbers = ids.map((id) => {
    const found = id === null ? null : ID.exec(id);
    return found?.[1] === stem ? Number(found[2]) : null;
  });
  const used = new Set(numbers.filter((number) => number !== null));
  const before =
    numbers
      .slice(0, at)
      .reverse()
      .find((number) => number !== null) ?? undefined;
  const after = numbers.slice(at + 1).find((number) => number !== null) ?? undefined;
  const between = (low: number, high: number) =>
    high - low > 10 ? low + 10 : low + Math.floor((high - low) / 2);
  const first =
    before === undefined
      ? after === undefined
        ? 100
        : after > 10
          ? after - 10
          : between(0, after)
      : after === undefined || after < before
        ? before + 10
        : between(before, after);
  if (!used.has(first) && first > 0) return first;
  return Math.max(0, ...used) + 10;
}

export function tagLines(text: string): Tagged {
  const counter = new LineCounter();
  const places = placesIn(text, counter);
  const ids = places.map(({ id }) => id);
  const inserts: { at: number; text: string; id: string }[] = [];
  // Whole sentences first, so that a `why` can follow the reply it belongs to.
  const order = places
    .map((_, at) => at)
    .sort((a, b) => Number(isWhy(places[a])) - Number(isWhy(places[b])) || a - b);
  for (const at of order) {
    const place = places[at];
    const first = place?.map.items[0]?.key;
    if (!place || place.id !== null || !isNode(first) || !first.range) continue;
    const owner = isWhy(place)
      ? places.findIndex((one) => one.map.items.some((pair) => pair.value === place.map))
      : -1;
    const above = owner < 0 ? null : (ids[owner] ?? null);
    const after = above === null ? null : ID.exec(above);
    const follows = after ? written(after[1] as string, Number(after[2]) + 1) : null;
    const stem = stemOf(place, places);
    const id = follows !== null && !ids.includes(follows) ? follows : written(stem, numberFor(stem, at, ids));
    ids[at] = id;
    const start = first.range[0];
    const indent = place.map.flow ? ', ' : `\n${' '.repeat(counter.linePos(start).col - 1)}`;
    inserts.push({ at: start, text: `id: ${id}${indent}`, id });
  }
  inserts.sort((a, b) => a.at - b.at);
  const out = [...inserts]
    .reverse()
    .reduce((sofar, insert) => sofar.slice(0, insert.at) + insert.text + sofar.slice(insert.at), text);
  return { text: out, added: inserts.map(({ at, id }) => ({ id, line: counter.linePos(at).line })) };
}

function isWhy(place: Place | undefined): boolean {
  return place?.path.at(-1) === 'why' && place.path.includes('replies');
}
