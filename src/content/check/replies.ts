// Replies: enough good ones in every variant, none given away by its length, and what each acts as exists.
// Politeness is for readers to judge.
import type { ReplySet, Scenario } from '../../scenario/schema.ts';
import type { Path } from '../source.ts';
import { checkVariants } from './beats.ts';
import { checkPredicate, checkWord, type Speaking } from './patterns.ts';
import { listOf } from './subject.ts';
import { stepsOf } from './sets.ts';
import { commandFields } from './vocabulary.ts';

type Option = ReplySet['options'][number];
const worthIn = ({ worth }: Option, variant: string): string =>
  typeof worth === 'string' ? worth : (worth[variant] ?? 'poor');

/** Where a set is offered at all. */
function variantsOf(scenario: Scenario, name: string, set: ReplySet): string[] {
  const offers = stepsOf(scenario).filter(({ step }) => step.offer === name);
  return Object.keys(scenario.variants).filter(
    (variant) =>
      (set.only ?? [variant]).includes(variant) &&
      offers.some(({ step }) => step.if?.variant === undefined || listOf(step.if.variant).includes(variant)),
  );
}

interface Finding {
  code: 'SC070' | 'SC071' | 'SC072';
  path: Path;
  of: 'key' | 'value';
  message: string;
  suggestion: string;
}

/** The replies as they stand at last, and, where one is taken away by what happens, as they stood at first. */
function findings(set: ReplySet, variant: string, path: Path): Finding[] {
  const options = set.options.filter(({ only }) => only === undefined || only.includes(variant));
  const last = found(
    set,
    options.filter(({ until }) => until === undefined),
    variant,
    path,
  );
  if (options.every(({ until }) => until === undefined)) return last;
  return [
    ...last,
    ...found(
      set,
      options.filter(({ once }) => once === undefined),
      variant,
      path,
    ),
  ];
}

function found(set: ReplySet, options: Option[], variant: string, path: Path): Finding[] {
  const found: Finding[] = [];
  const best = options.filter((option) => worthIn(option, variant) === 'best');
  const good = options.filter((option) => ['best', 'acceptable'].includes(worthIn(option, variant)));
  if (best.length === 0)
    found.push({ code: 'SC070', path, of: 'key', message: 'no reply is best.', suggestion: 'worth: best' });
  else if (good.length < 2)
    found.push({
      code: 'SC070',
      path,
      of: 'key',
      message: 'only one reply is acceptable or better.',
      suggestion: 'a second way that is acceptable',
    });
  if (options.length < 4 || options.length > 6)
    found.push({
      code: 'SC072',
      path,
      of: 'key',
      message: `there are ${options.length} replies.`,
      suggestion: 'four to six',
    });
  const lengths = options.map(({ en }) => en?.length ?? 0);
  for (const option of best) {
    const length = option.en?.length ?? 0;
    const which =
      length === Math.max(...lengths) ? 'longest' : length === Math.min(...lengths) ? 'shortest' : null;
    if (which === null || options.length < 3) continue;
    const message = `the best reply is the ${which} (${length} letters of ${Math.min(...lengths)} to ${Math.max(...lengths)}).`;
    found.push({
      code: 'SC071',
      path: [...path, 'options', set.options.indexOf(option), 'en'],
      of: 'value',
      message,
      suggestion: which === 'longest' ? 'shorten it, or lengthen another' : 'lengthen it, or shorten another',
    });
  }
  return found;
}

/** What is found alike in several variants is told once. */
function checkGood({ report }: Speaking, set: ReplySet, variants: readonly string[], path: Path): void {
  const told = new Map<string, { finding: Finding; variants: string[] }>();
  for (const variant of variants) {
    for (const finding of findings(set, variant, path)) {
      const key = JSON.stringify([finding.code, finding.path, finding.message]);
      const before = told.get(key);
      if (before) before.variants.push(variant);
      else told.set(key, { finding, variants: [variant] });
    }
  }
  for (const { finding, variants: where } of told.values())
    report(
      finding.code,
      finding.path,
      `In ${where.map((variant) => `"${variant}"`).join(', ')} ${finding.message}`,
      finding.suggestion,
      finding.of,
    );
}

function checkActsAs(subject: Speaking, option: Option, path: Path): void {
  const as = option.actsAs;
  if (!as) return;
  const word = (command: string, field: string, value: string | undefined, ...at: string[]) => {
    const shape = commandFields(command)[field];
    if (value !== undefined && shape)
      checkWord(subject, command, field, shape, value, [...path, ...at], 'SC025');
  };
  word('say.ask', 'about', as.ask, 'ask');
  word('say.tell', 'item', as.tell, 'tell');
  word('say.tell', 'item', as.tellRow, 'tellRow');
  word('say.promise', 'what', as.promise?.what, 'promise', 'what');
  word('say.refuse', 'what', as.refuse, 'refuse');
  if (as.advise !== undefined && as.advise !== 'clinical')
    subject.report('SC025', [...path, 'advise'], `"${as.advise}" is no advice the office knows.`, 'clinical');
}

export function checkReplies(subject: Speaking, scenario: Scenario): void {
  for (const [name, set] of Object.entries(scenario.replies)) {
    const path = ['replies', name];
    checkVariants(subject, scenario, set.only ?? [], [...path, 'only']);
    set.options.forEach((option, at) => {
      const here = [...path, 'options', at];
      checkVariants(subject, scenario, option.only ?? [], [...here, 'only']);
      if (typeof option.worth !== 'string')
        checkVariants(subject, scenario, Object.keys(option.worth), [...here, 'worth'], 'key');
      checkActsAs(subject, option, [...here, 'actsAs']);
      if (option.once) checkPredicate(subject, option.once, [...here, 'once']);
      if (option.until) checkPredicate(subject, option.until, [...here, 'until']);
    });
    checkGood(subject, set, variantsOf(scenario, name, set), path);
  }
}
