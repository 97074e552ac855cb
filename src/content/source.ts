// One authored file as YAML 1.2 with its places: the value, and for every path in it the line and column.
// Aliases and repeated keys are problems here, so that what is read is what is written.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Problem, problem } from './problems.ts';

export type Path = readonly (string | number)[];
export interface Place {
  line: number;
  column: number;
}
export interface Source {
  path: string;
  text: string;
  value: unknown;
  place(path: Path, of?: 'key' | 'value'): Place;
}
export interface SourceFile {
  path: string;
  text: string;
}

/** The place of a path; of what is nearest to it, when it is not there. */
function placeIn(document: Document, counter: LineCounter, path: Path, of: 'key' | 'value'): Place {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  path.forEach((step, depth) => {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      const last = depth === path.length - 1;
      const key = pair?.key as Node | undefined;
      const value = pair?.value as Node | null | undefined;
      const at = last && of === 'key' ? key : (value ?? key);
      offset = at?.range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else node = undefined;
  });
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

/** Reads one file. `source` is null when it cannot be read at all. */
export function readSource({ path, text }: SourceFile): { source: Source | null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const starts: number[] = [];
  if (document.errors.length > 0)
    visit(document, {
      Scalar: (_, scalar) =>
        void (scalar.type?.startsWith('QUOTE') && scalar.range && starts.push(scalar.range[0])),
    });
  /** A quote that is never closed is missed at the end of the file; what helps is where it begins. */
  const begins = (error: { message: string; pos: [number, number] }) =>
    /quote/.test(error.message)
      ? (starts.filter((start) => start < error.pos[0]).at(-1) ?? error.pos[0])
      : error.pos[0];
  const problems: Problem[] = document.errors.map((error) =>
    error.code === 'DUPLICATE_KEY'
      ? problem(
          'SC003',
          { file: path, ...at(error.pos[0]) },
          'This key stands here twice.',
          'take one of the two away',
        )
      : problem(
          'SC001',
          { file: path, ...at(begins(error)) },
          `This is not YAML: ${error.message.replace(/\s+/g, ' ')}`,
          'close the quotes and brackets on this line, and line up its indent',
        ),
  );
  const borrowed: { aliases: Problem[]; anchors: Problem[] } = { aliases: [], anchors: [] };
  visit(document, (_, node) => {
    if (isPair(node) || !isNode(node)) return;
    const anchor = isAlias(node) ? undefined : (node as { anchor?: string }).anchor;
    const told = (mark: string) =>
      problem(
        'SC002',
        { file: path, ...at(node.range?.[0] ?? 0) },
        `"${mark}" points to another place in the file.`,
        'write the value out',
      );
    if (isAlias(node)) borrowed.aliases.push(told(`*${node.source}`));
    else if (anchor) borrowed.anchors.push(told(`&${anchor}`));
  });
  problems.push(...(borrowed.aliases.length > 0 ? borrowed.aliases : borrowed.anchors));
  if (problems.length > 0) return { source: null, problems };
  const source: Source = {
    path,
    text,
    value: document.toJS(),
    place: (where, of = 'value') => placeIn(document, counter, where, of),
  };
  return { source, problems };
}
