// What the content holds, counted: a line per scenario, and how it covers responsibilities, skills, levels, channels and
// tools, with the marks by kind of evidence. Counting only; the floors it compares with stand in the design.
import type { Content } from '../scenario/content.ts';
import { LEVELS, RESPONSIBILITIES, SKILLS } from '../office/kinds.ts';
import { type Counts, countsOf } from './kinds-of-story.ts';
import type { RubricItem, Scenario } from '../scenario/schema.ts';

export interface Listed {
  id: string;
  title: string;
  level: string;
  channel: string;
  responsibilities: string[];
  skills: string[];
  rules: string[];
  variants: string[];
  notes: string[];
}
export interface Evidence {
  act: number;
  speech: number;
  reply: number;
}
export interface Covered {
  scenarios: number;
  items: number;
  deskLines: number;
}
export interface CoveredResponsibility extends Covered {
  scenarioPoints: Evidence;
  deskPoints: Evidence /** Share of acts, in percent, over scenarios and desk lines alike; null when there are no marks. */;
  actsShare: number | null;
  floor: number;
  holds: boolean;
}
export interface Coverage {
  scenarios: number;
  deskLines: number;
  rules: number;
  responsibilities: Record<string, CoveredResponsibility>;
  skills: Record<string, Covered>;
  levels: Record<string, number>;
  channels: Record<string, number>;
  /** Areas of desk work whose commands play-throughs use: how many scenarios, and how many acts in all. */ tools: Record<
    string,
    { scenarios: number; acts: number }
  >;
  evidence: { scenarios: Evidence; desk: Evidence };
  /** Variants of the scenario with the fewest. */
  fewestVariants: number;
  /** Reasons for routine contacts and papers. */
  reasons: number;
  /** Which scenarios count for a responsibility, and which are stories of a kind. */ counted: Counts['counted'];
  kinds: Counts['kinds'];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const rulesOf = ({ rule }: Pick<RubricItem, 'rule'>): string[] =>
  typeof rule === 'string' ? [rule] : Object.values(rule);

export function listed(scenario: Scenario, title: string): Listed {
  const { id, level, channel, rubric, variants, notes } = scenario;
  return {
    id,
    title,
    level,
    channel,
    responsibilities: unique(rubric.map((item) => item.responsibility)),
    skills: unique(rubric.flatMap((item) => item.skills)),
    rules: unique(rubric.flatMap(rulesOf)),
    variants: Object.keys(variants),
    notes,
  };
}

const none = (): Evidence => ({ act: 0, speech: 0, reply: 0 });
/** Points of an item over the scenario's variants, on average: what it weighs when any of them is dealt. */
const weight = (item: RubricItem, scenario: Scenario): number =>
  Object.values(item.points).reduce((sum, points) => sum + points, 0) /
  Math.max(1, Object.keys(scenario.variants).length);
const rounded = ({ act, speech, reply }: Evidence): Evidence => ({
  act: Math.round(act),
  speech: Math.round(speech),
  reply: Math.round(reply),
});
const add = (into: Evidence, kind: keyof Evidence, points: number): void => {
  into[kind] += points;
};

function toolsOf(scenario: Scenario): string[] {
  const { shared, branches } = scenario.exemplar;
  return [...shared, ...Object.values(branches).flatMap(({ acts }) => acts)]
    .flatMap(({ do: command }) => Object.keys(command))
    .map((command) => command.slice(0, command.indexOf('.')));
}

export function coverage(content: Content): Coverage {
  const scenarios = Object.values(content.scenarios);
  const lines = content.desk.flatMap((desk) => desk.lines);
  const items = scenarios.flatMap((scenario) => scenario.rubric.map((item) => ({ item, scenario })));
  const covered = (
    has: (mark: { responsibility: string; skills: readonly string[] }) => boolean,
  ): Covered => ({
    scenarios: scenarios.filter((scenario) => scenario.rubric.some(has)).length,
    items: items.filter(({ item }) => has(item)).length,
    deskLines: lines.filter(has).length,
  });
  const marks = (has: (mark: { responsibility: string }) => boolean) => {
    const [inScenarios, inDesk] = [none(), none()];
    for (const { item, scenario } of items)
      if (has(item)) add(inScenarios, item.evidence, weight(item, scenario));
    for (const line of lines) if (has(line)) add(inDesk, line.evidence, line.cap);
    return { scenarioPoints: inScenarios, deskPoints: inDesk };
  };
  const responsibility = (name: string): CoveredResponsibility => {
    const { scenarioPoints, deskPoints } = marks((mark) => mark.responsibility === name);
    const shares = [scenarioPoints, deskPoints]
      .filter(({ act, speech, reply }) => act + speech + reply > 0)
      .map(({ act, speech, reply }) => act / (act + speech + reply));
    const actsShare =
      shares.length === 0
        ? null
        : Math.round((100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length);
    const floor = name === 'communications' ? 35 : 55;
    return {
      ...covered((mark) => mark.responsibility === name),
      scenarioPoints: rounded(scenarioPoints),
      deskPoints: rounded(deskPoints),
      actsShare,
      floor,
      holds: actsShare === null || actsShare >= floor,
    };
  };
  const counted = (names: readonly string[], of: (scenario: Scenario) => string) =>
    Object.fromEntries(
      names.map((name) => [name, scenarios.filter((scenario) => of(scenario) === name).length]),
    );
  const tools = unique(scenarios.flatMap(toolsOf));
  const all = marks(() => true);
  return {
    scenarios: scenarios.length,
    deskLines: lines.length,
    rules: Object.keys(content.rules).length,
    responsibilities: Object.fromEntries(RESPONSIBILITIES.map((name) => [name, responsibility(name)])),
    skills: Object.fromEntries(SKILLS.map((name) => [name, covered(({ skills }) => skills.includes(name))])),
    levels: counted(LEVELS, ({ level }) => level),
    channels: counted(['phone', 'window', 'inside'], ({ channel }) => channel),
    tools: Object.fromEntries(
      tools.map((tool) => [
        tool,
        {
          scenarios: scenarios.filter((scenario) => toolsOf(scenario).includes(tool)).length,
          acts: scenarios.flatMap(toolsOf).filter((one) => one === tool).length,
        },
      ]),
    ),
    evidence: { scenarios: rounded(all.scenarioPoints), desk: rounded(all.deskPoints) },
    fewestVariants: Math.min(...scenarios.map(({ variants }) => Object.keys(variants).length)),
    reasons: content.practice.reasons.length,
    ...countsOf(scenarios),
  };
}
