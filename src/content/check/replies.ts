// Replies: enough good ones in every variant, none given away by its length, and what each acts as exists.
// Politeness is for readers to judge.
import type { ReplySet, Scenario } from '../../scenario/schema.ts';
import type { Path } from '../source.ts';
import { checkVariants } from './beats.ts';
import { checkWord, type Speaking } from './patterns.ts';
import { listOf } from './subject.ts';
import { stepsOf } from './sets.ts';
import { commandFields } from './vocabulary.ts';

type Option = ReplySet['options'][number];
const worthIn = ({ worth }: Option, variant: string): string => (typeof worth === 'string' ? worth : (worth[variant] ?? 'poor'));

/** Where a set is offered at all. */
function variantsOf(scenario: Scenario, name: string, set: ReplySet): string[] {
  const offers = stepsOf(scenario).filter(({ step }) => step.offer === name);
  return Object.keys(scenario.variants).filter((variant) => (set.only ?? [variant]).includes(variant) && offers.some(({ step }) => step.if?.variant === undefined || listOf(step.if.variant).includes(variant)));
}

function checkGood({ report }: Speaking, set: ReplySet, variant: string, path: Path): void {
  const options = set.options.filter(({ only }) => only === undefined || only.includes(variant));
  const best = options.filter((option) => worthIn(option, variant) === 'best');
  const good = options.filter((option) => ['best', 'acceptable'].includes(worthIn(option, variant)));
  if (best.length === 0) report('SC070', path, `In "${variant}" no reply is best.`, 'worth: best', 'key');
  else if (good.length < 2) report('SC070', path, `In "${variant}" only ${good.length} reply is acceptable or better.`, 'a second way that is acceptable', 'key');
  if (options.length < 4 || options.length > 6) report('SC072', path, `In "${variant}" there are ${options.length}.`, 'four to six', 'key');
  const lengths = options.map(({ en }) => en?.length ?? 0);
  for (const option of best) {
    const length = option.en?.length ?? 0;
    const which = length === Math.max(...lengths) ? 'longest' : length === Math.min(...lengths) ? 'shortest' : null;
    if (which && options.length > 2) report('SC071', [...path, 'options', set.options.indexOf(option), 'en'], `In "${variant}" the best reply is the ${which} (${length} letters of ${Math.min(...lengths)} to ${Math.max(...lengths)}).`, which === 'longest' ? 'shorten it, or lengthen another' : 'lengthen it, or shorten another');
  }
}

function checkActsAs(subject: Speaking, option: Option, path: Path): void {
  const as = option.actsAs;
  if (!as) return;
  const word = (command: string, field: string, value: string | undefined, ...at: string[]) => {
    const shape = commandFields(command)[field];
    if (value !== undefined && shape) checkWord(subject, command, field, shape, value, [...path, ...at], 'SC025');
  };
  word('say.ask', 'about', as.ask, 'ask');
  word('say.tell', 'item', as.tell, 'tell');
  word('say.tell', 'item', as.tellRow, 'tellRow');
  word('say.promise', 'what', as.promise?.what, 'promise', 'what');
  word('say.refuse', 'what', as.refuse, 'refuse');
  if (as.advise !== undefined && as.advise !== 'clinical') subject.report('SC025', [...path, 'advise'], `"${as.advise}" is no advice the office knows.`, 'clinical');
}

export function checkReplies(subject: Speaking, scenario: Scenario): void {
  for (const [name, set] of Object.entries(scenario.replies)) {
    const path = ['replies', name];
    checkVariants(subject, scenario, set.only ?? [], [...path, 'only']);
    set.options.forEach((option, at) => {
      const here = [...path, 'options', at];
      checkVariants(subject, scenario, option.only ?? [], [...here, 'only']);
      if (typeof option.worth !== 'string') checkVariants(subject, scenario, Object.keys(option.worth), [...here, 'worth'], 'key');
      checkActsAs(subject, option, [...here, 'actsAs']);
    });
    for (const variant of variantsOf(scenario, name, set)) checkGood(subject, set, variant, path);
  }
}
