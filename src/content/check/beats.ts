// The story: sets and beats that exist, timers long enough to read by, steps that do something, ends that end.
// Which beats are reached, and from which there is no way out, is asked of the compiled machine (see graph.ts).
import type { Handler, Scenario } from '../../scenario/schema.ts';
import { durationMs } from '../../scenario/words.ts';
import { MOODS } from '../../office/kinds.ts';
import { closest } from '../closest.ts';
import { story } from '../graph.ts';
import { checkFact, checkFilter, type Speaking } from './patterns.ts';
import { isRecord, listOf } from './subject.ts';
import { partValues, type Stepped, stepsOf } from './sets.ts';

const LEAST_WAIT_MS = 20_000;
const MAY_DO: Record<string, readonly string[]> = {
  'person.went': ['to', 'backIn'],
  'talk.mood': ['mood'],
  'outside.worsens': [],
  'person.left': ['why'],
  'phone.hung-up': ['by'],
};
const OUTCOMES = ['say', 'thenSay', 'offer', 'keep', 'do', 'go'] as const;

export function checkVariants(
  { report }: Pick<Speaking, 'report'>,
  scenario: Scenario,
  given: string | readonly string[],
  path: readonly (string | number)[],
  of: 'key' | 'value' = 'value',
): void {
  const known = Object.keys(scenario.variants);
  listOf(given).forEach((variant, at) => {
    if (!known.includes(variant))
      report(
        'SC056',
        of === 'key' ? [...path, variant] : Array.isArray(given) ? [...path, at] : path,
        `There is no variant "${variant}". Variants: ${known.join(', ')}.`,
        closest(variant, known),
        of,
      );
  });
}

function checkDo(
  { report }: Speaking,
  doing: NonNullable<Handler['do']>,
  path: readonly (string | number)[],
): void {
  doing.forEach((one, at) => {
    for (const [verb, fields] of Object.entries(one)) {
      const known = MAY_DO[verb];
      const here = [...path, at, verb];
      if (!known) {
        report(
          'SC039',
          here,
          `A beat cannot do "${verb}". It can do: ${Object.keys(MAY_DO).join(', ')}.`,
          closest(verb, Object.keys(MAY_DO)),
          'key',
        );
        continue;
      }
      for (const field of Object.keys(fields))
        if (!known.includes(field))
          report('SC039', [...here, field], `"${verb}" takes no "${field}".`, closest(field, known), 'key');
      const mood = fields['mood'];
      if (typeof mood === 'string' && !(MOODS as readonly string[]).includes(mood))
        report('SC039', [...here, 'mood'], `"${mood}" is no mood.`, closest(mood, MOODS));
    }
  });
}

function checkIf(
  subject: Speaking,
  scenario: Scenario,
  test: NonNullable<Handler['if']>,
  path: readonly (string | number)[],
): void {
  if (test.variant !== undefined) checkVariants(subject, scenario, test.variant, [...path, 'variant']);
  for (const [part, wanted] of Object.entries(test.part ?? {})) {
    const at = [...path, 'part', part];
    if (!(part in scenario.parts))
      subject.report(
        'SC028',
        at,
        `There is no part "${part}".`,
        closest(part, Object.keys(scenario.parts)),
        'key',
      );
    const values = partValues(scenario, part);
    if (values)
      for (const value of listOf(wanted as unknown).map(String))
        if (!values.includes(value))
          subject.report('SC022', at, `"${part}" is never "${value}".`, closest(value, values));
  }
}

function checkStep(subject: Speaking, scenario: Scenario, { step, path }: Stepped): void {
  const { report } = subject;
  const beats = Object.keys(scenario.beats);
  const set = (key: 'say' | 'thenSay' | 'offer', known: readonly string[], what: string) => {
    const name = step[key];
    if (name !== undefined && !known.includes(name))
      report('SC030', [...path, key], `There is no set "${name}" in ${what}.`, closest(name, known));
  };
  set('say', Object.keys(scenario.lines), 'lines');
  set('thenSay', Object.keys(scenario.lines), 'lines');
  set('offer', Object.keys(scenario.replies), 'replies');
  const beat = (name: string, at: readonly (string | number)[]) => {
    if (!beats.includes(name)) report('SC031', at, `There is no beat "${name}".`, closest(name, beats));
  };
  if (step.go !== undefined) beat(step.go, [...path, 'go']);
  step.unlessIn?.forEach((name, at) => {
    beat(name, [...path, 'unlessIn', at]);
  });
  if (step.after !== undefined && durationMs(step.after) < LEAST_WAIT_MS)
    report('SC037', [...path, 'after'], `"${step.after}" is less than 20 s.`, '20 s');
  // In a beat, a step without an outcome holds back what would happen throughout.
  const holdsBack =
    path[0] === 'beats' && step.on !== undefined && scenario.throughout.some(({ on }) => on === step.on);
  if (!holdsBack && !OUTCOMES.some((key) => step[key] !== undefined))
    report('SC038', path, 'This step does nothing.', 'say: a set, or go: a beat');
  if (step.on !== undefined && checkFact(subject, step.on, [...path, 'on'], 'value')) {
    if (step.is) checkFilter(subject, step.on, step.is, [...path, 'is']);
    if (step.unless) checkFilter(subject, step.on, step.unless, [...path, 'unless']);
  }
  if (step.if) checkIf(subject, scenario, step.if, [...path, 'if']);
  if (step.do) checkDo(subject, step.do, [...path, 'do']);
}

export function checkBeats(subject: Speaking, scenario: Scenario): void {
  const { report } = subject;
  const steps = stepsOf(scenario);
  for (const one of steps) checkStep(subject, scenario, one);
  const used = new Set(steps.flatMap(({ step }) => [step.say, step.thenSay]));
  for (const name of Object.keys(scenario.lines))
    if (!used.has(name)) report('SC041', ['lines', name], `No step says "${name}".`, `say: ${name}`, 'key');
  const offered = new Set(steps.map(({ step }) => step.offer));
  for (const name of Object.keys(scenario.replies))
    if (!offered.has(name))
      report('SC041', ['replies', name], `No step offers "${name}".`, `offer: ${name}`, 'key');
  const beats = Object.keys(scenario.beats);
  if (steps.some(({ step }) => step.go !== undefined && !beats.includes(step.go))) return;
  const { unreached, stuck } = story(scenario);
  for (const name of unreached)
    report('SC032', ['beats', name], `No step goes to "${name}".`, `go: ${name}`, 'key');
  for (const name of stuck)
    report(
      'SC033',
      ['beats', name],
      `From "${name}" no end is reached.`,
      '{on: talk.closed, is: {contact: $contact}, go: <an end>}',
      'key',
    );
}

/** What ends the scenario, for `{ended: name}`. */
export const endsOf = (scenario: Scenario): string[] =>
  Object.values(scenario.beats).flatMap((beat) =>
    isRecord(beat) ? [String((beat as { end: unknown }).end)] : [],
  );
