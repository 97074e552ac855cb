// The rules of the house for one source file, checked on its syntax tree: who may import whom, which
// package belongs where, what the pure layers may not touch, the comment head, length and names.
// `checkSource` gets a path and a text and returns what is wrong, so the rules can be tried on samples.
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Each imports only from those to its left. */
const CHAIN = ['office', 'scenario', 'shift', 'scoring', 'views', 'players', 'content', 'session'];
const PURE = new Set(CHAIN.filter((layer) => layer !== 'session'));
/** Siblings: they see the chain and `text`, never each other. */
const FACES = ['scenes', 'panels', 'sound', 'lms'];

const SEEN_FROM: Record<string, readonly string[]> = {
  ...Object.fromEntries(CHAIN.map((layer, place) => [layer, CHAIN.slice(0, place)])),
  ...Object.fromEntries(FACES.map((face) => [face, [...CHAIN, 'text']])),
  // Bots see what a player sees and do what a player can do.
  players: ['office', 'shift', 'views'],
  text: [],
  worker: [],
  main: [...CHAIN, ...FACES, 'text'],
  cli: [...CHAIN, 'text', 'lms'],
};

/** Where each package may be imported; one that is not here may be imported nowhere in src. */
const PACKAGES: [name: RegExp, files: RegExp][] = [
  [/^phaser$/, /^src\/scenes\//],
  [/^howler$/, /^src\/sound\//],
  [/^xstate$/, /^src\/shift\/machines\//],
  [/^xstate\/graph$/, /^src\/content\/graph/],
  [/^(?:preact|@preact\/signals)(?:\/|$)/, /^src\/(?:panels\/|main)/],
  [/^(?:intl-messageformat|@formatjs\/icu-messageformat-parser)$/, /^src\/text\//],
  [/^uqr$/, /^src\/panels\/class\//],
  [/^yaml$/, /^src\/(?:content|session|cli)\//],
  [/^idb$/, /^src\/session\//],
  [/^valibot$/, /^src\/(?:office|scenario|shift|scoring|views|content|session|cli)\//],
  [/^@valibot\/to-json-schema$/, /^src\/(?:scenario|content|cli)\//],
  [/^pure-rand(?:\/|$)/, /^src\/(?:office|scenario|shift|players)\//],
  [/^@noble\/hashes\//, /^src\/(?:office|shift|scoring|content|session|cli)\//],
  [/^virtual:room-pack$/, /^src\/scenes\/pictures/],
  [/^virtual:pictures$/, /^src\/scenes\/art/],
  [/^virtual:(?:content|text-en)$/, /^src\/(?:session\/|main)/],
  [/^(?:vite|node:.+)$/, /^src\/cli\//],
  // The bench and the camera drive the built page, on floors and ways that stand with the tests.
  [/^(?:playwright-core|\(computed\))$/, /^src\/cli\/(?:bench\/|screenshots)/],
];

const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'trunc']);
/** Clocks, timers and locale. (What only a browser or Node has, the compiler refuses: no library, no types.) */
const IMPURE_NAMES = new Set([
  ...['Date', 'Intl', 'performance', 'globalThis', 'WeakRef'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'],
]);
const IMPURE_METHODS = /^(?:toLocale\w*|localeCompare)$/;

const VAGUE_NAME = /^(?:utils?|helpers?|managers?|common|misc)$/i;
const MOST_LINES = 500;

type Node = { type: string; [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function walk(node: Node, visit: (node: Node, parent: Node | undefined, key: string) => void): void {
  const below = (inside: Node) => {
    for (const [key, value] of Object.entries(inside)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!isNode(child)) continue;
        visit(child, inside, key);
        below(child);
      }
    }
  };
  visit(node, undefined, '');
  below(node);
}

export function layerOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src') return '';
  return rest.length > 0 ? (folder ?? '') : 'main';
}

const words = (name: string): string[] => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').split(/[^A-Za-z0-9]+/);

/** What holds of any of our text files: no vague names on the way to it, not too long. */
export function checkName(path: string): string[] {
  return words(path)
    .filter((word) => VAGUE_NAME.test(word))
    .map((word) => `${path}: "${word}" says nothing; name it after what it does`);
}

export function checkLength(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MOST_LINES ? [`${path}: ${lines} lines, the most is ${MOST_LINES}`] : [];
}

function checkHead(path: string, text: string): string[] {
  const lines = text.split('\n');
  let head = 0;
  if (text.startsWith('/*')) head = lines.findIndex((line) => line.includes('*/')) + 1;
  else while (lines[head]?.startsWith('//')) head += 1;
  return head >= 2 && head <= 6 ? [] : [`${path}: begins with ${head} lines of comment, wanted are 2 to 6`];
}

/** The node that holds the module's name, for every way to import or export from one. */
const SOURCES = new Set([
  ...[
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ],
  'TSExternalModuleReference',
]);

function moduleNames(program: Node): string[] {
  const names: string[] = [];
  walk(program, (node) => {
    if (!SOURCES.has(node.type)) return;
    const source = node['source'] ?? node['expression'];
    if (isNode(source)) names.push(typeof source['value'] === 'string' ? source['value'] : '(computed)');
  });
  return names;
}

function checkImport(path: string, name: string): string | undefined {
  const layer = layerOf(path);
  if (!name.startsWith('.')) {
    const rule = PACKAGES.find(([pattern]) => pattern.test(name));
    if (!rule) return `imports "${name}", which has no place in PACKAGES`;
    return rule[1].test(path) ? undefined : `may not import "${name}"`;
  }
  const target = posix.join(posix.dirname(path), name.replace(/\?.*$/, ''));
  if (!/\.\w+$/.test(target)) return `imports "${name}" without its extension`;
  if (!target.startsWith('src/')) {
    return PURE.has(layer) || layer === 'text' ? `reaches out of src: "${name}"` : undefined;
  }
  const to = layerOf(target);
  const allowed = to === layer || (SEEN_FROM[layer] ?? []).includes(to);
  return allowed ? undefined : `${layer} may not import from ${to}: "${name}"`;
}

function isPropertyName(parent: Node | undefined, key: string): boolean {
  if (!parent || parent['computed'] === true) return false;
  return key === 'key' || (key === 'property' && parent.type === 'MemberExpression') || key === 'label';
}

function impurities(program: Node): string[] {
  const found: string[] = [];
  walk(program, (node, parent, key) => {
    if (node['operator'] === '**' || node['operator'] === '**=')
      found.push('** is not exact on every machine');
    if (node.type !== 'Identifier' || typeof node['name'] !== 'string') return;
    const name = node['name'];
    if (isPropertyName(parent, key)) {
      if (IMPURE_METHODS.test(name) && key === 'property') found.push(`.${name} depends on the locale`);
      return;
    }
    if (IMPURE_NAMES.has(name)) found.push(`${name} has no place in a pure layer`);
    if (name !== 'Math') return;
    const property =
      key === 'object' && isNode(parent?.['property']) ? parent['property']['name'] : undefined;
    if (parent?.['computed'] === true || typeof property !== 'string')
      found.push('Math may only be used as Math.name');
    else if (!EXACT_MATH.has(property)) found.push(`Math.${property} is not exact, or is chance`);
  });
  return found;
}

/** Everything that is wrong with one .ts or .tsx file under src, a line each; nothing wrong is an empty list. */
export function checkSource(path: string, text: string): string[] {
  const layer = layerOf(path);
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) return [`${path}: does not parse: ${errors[0]?.message}`];
  const tree = program as unknown as Node;
  const problems = moduleNames(tree).map((name) => checkImport(path, name));
  if (!(layer in SEEN_FROM)) problems.push(`src/${layer} is no layer of the house`);
  if (PURE.has(layer)) problems.push(...impurities(tree));
  const told = problems.filter((problem) => problem !== undefined).map((problem) => `${path}: ${problem}`);
  return [...new Set(told), ...checkHead(path, text)];
}
