// The story of a scenario as a graph, read off its compiled machine: which beats are reached, from which no end is,
// and a picture of it in Mermaid. Guards are taken as open: what is not reached like this is broken.
import { toDirectedGraph } from 'xstate/graph';
import type { Scenario } from '../scenario/schema.ts';
import { machineOf } from '../shift/machines/run.ts';

export interface Edge {
  from: string;
  to: string;
  on: string;
}
export interface Story {
  first: string;
  beats: string[];
  ends: Record<string, string>;
  edges: Edge[];
  unreached: string[];
  stuck: string[];
}

interface Transition {
  eventType: string;
  target?: readonly { key: string }[] | undefined;
  guard?: unknown;
}
const LABELS: [RegExp, (rest: string) => string][] = [
  [/^xstate\.after\.(\d+)\..*$/, (ms) => `after ${Number(ms) / 1000} s`],
  [/^$/, () => 'at once'],
];

function label(type: string): string {
  for (const [pattern, words] of LABELS) {
    const found = pattern.exec(type);
    if (found) return words(found[1] ?? '');
  }
  return type;
}

const closedIn = ({ guard }: Transition): readonly string[] =>
  (guard as { params?: { unlessIn?: string[] } } | undefined)?.params?.unlessIn ?? [];

function spread(from: Iterable<string>, next: (beat: string) => string[]): Set<string> {
  const seen = new Set(from);
  for (const beat of seen) for (const to of next(beat)) seen.add(to);
  return seen;
}

/** The machine must compile: every `go` names a beat. */
export function story(scenario: Scenario): Story {
  const machine = machineOf(scenario);
  const graph = toDirectedGraph(machine as never);
  const beats = graph.children.map(({ stateNode }) => stateNode.key);
  const ends = Object.fromEntries(
    Object.entries(scenario.beats).flatMap(([name, beat]) =>
      Array.isArray(beat) ? [] : [[name, (beat as { end: string }).end]],
    ),
  );
  const edgesOf = (from: string, transitions: readonly Transition[]): Edge[] =>
    transitions.flatMap((transition) =>
      (transition.target ?? []).map(({ key }) => ({ from, to: key, on: label(transition.eventType) })),
    );
  const own = graph.children.flatMap(({ stateNode, edges }) =>
    edgesOf(stateNode.key, [
      ...edges.map(({ transition }) => transition),
      ...(stateNode.always ?? []),
    ] as Transition[]),
  );
  const always = graph.edges
    .map(({ transition }) => transition as Transition)
    .filter(({ target }) => target !== undefined);
  const anywhere = beats
    .filter((beat) => !(beat in ends))
    .flatMap((beat) =>
      edgesOf(
        beat,
        always.filter((transition) => !closedIn(transition).includes(beat)),
      ),
    );
  const edges = [...own, ...anywhere].filter(
    ({ from, to }, at, all) =>
      from !== to || all.findIndex((edge) => edge.from === from && edge.to === to) === at,
  );
  const first = String(Object.keys(scenario.beats)[0]);
  const reached = spread([first], (beat) => edges.filter(({ from }) => from === beat).map(({ to }) => to));
  const ending = spread(Object.keys(ends), (beat) =>
    edges.filter(({ to }) => to === beat).map(({ from }) => from),
  );
  return {
    first,
    beats,
    ends,
    edges,
    unreached: beats.filter((beat) => !reached.has(beat)),
    stuck: beats.filter((beat) => reached.has(beat) && !ending.has(beat)),
  };
}

const node = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_');

/** The story as a Mermaid flow chart; what happens in every beat is drawn once, from "anywhere". */
export function mermaid(scenario: Scenario): string {
  const { beats, ends, edges, first } = story(scenario);
  const live = beats.filter((beat) => !(beat in ends));
  const key = ({ to, on }: Edge) => `${on} ${to}`;
  const everywhere = new Set(
    edges
      .map(key)
      .filter((one) => live.every((beat) => edges.some((edge) => edge.from === beat && key(edge) === one))),
  );
  const shared = [
    ...new Map(edges.filter((edge) => everywhere.has(key(edge))).map((edge) => [key(edge), edge])).values(),
  ];
  const drawn = new Map(
    edges.filter((edge) => !everywhere.has(key(edge))).map((edge) => [`${edge.from} ${key(edge)}`, edge]),
  );
  return [
    'flowchart TD',
    `  start(( )) --> ${node(first)}`,
    ...beats.map(
      (beat) => `  ${node(beat)}${beat in ends ? `(["${beat}: ends as ${ends[beat]}"])` : `["${beat}"]`}`,
    ),
    ...[...drawn.values()].map(({ from, to, on }) => `  ${node(from)} -->|"${on}"| ${node(to)}`),
    ...(shared.length > 0 ? ['  anywhere{{"in any beat"}}'] : []),
    ...shared.map(({ to, on }) => `  anywhere -->|"${on}"| ${node(to)}`),
  ].join('\n');
}
