// The rubric: points per variant, evidence, what earns, and that nothing is earned by doing nothing.
// Whether the marks come out as play-throughs say is tested by playing, not here.
import type { RubricItem, Scenario } from '../../scenario/schema.ts';
import { durationMs, type Predicate } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { checkVariants } from './beats.ts';
import { checkPredicate, type Speaking } from './patterns.ts';

export const CRITICALS = [
  'red-flag-sent-away',
  'chart-to-wrong-person',
  'wrong-chart',
  'clinical-advice',
  'falsified-record',
  'exposure-hidden',
] as const;
const LEAST_WITHIN_MS = 120_000;
const MOST_REPLIES = 30;
const LEAST_ACTS = 50;

/** A `never` alone, or among `never`s only, is earned by staying away. */
function bareNever(p: Predicate, path: Path, paired: boolean): Path[] {
  if ('never' in p) return p.until === undefined && !paired ? [[...path, 'never']] : [];
  if ('not' in p) return paired ? [] : [[...path, 'not']];
  if ('and' in p) {
    const happens = p.and.some((one) => !('never' in one) && !('not' in one));
    return p.and.flatMap((one, at) => bareNever(one, [...path, 'and', at], paired || happens));
  }
  return 'or' in p ? p.or.flatMap((one, at) => bareNever(one, [...path, 'or', at], paired)) : [];
}

function shortWithins(p: Predicate, path: Path): Path[] {
  if ('within' in p) return durationMs(p.within.time) < LEAST_WITHIN_MS ? [[...path, 'within', 'time']] : [];
  if ('not' in p) return shortWithins(p.not, [...path, 'not']);
  const [kind, parts] =
    'and' in p ? (['and', p.and] as const) : 'or' in p ? (['or', p.or] as const) : (['', []] as const);
  return parts.flatMap((one, at) => shortWithins(one, [...path, kind, at]));
}

/** A predicate that gives marks. */
export function checkEarn(subject: Speaking, p: Predicate, path: Path): void {
  const { report } = subject;
  checkPredicate(subject, p, path);
  for (const at of bareNever(p, path, false))
    report(
      'SC058',
      at,
      'This is earned by whoever does nothing.',
      'until: a fact, or an `and` with a `happened`',
      'key',
    );
  for (const at of shortWithins(p, path)) report('SC059', at, 'This is less than 2 min.', '2 min');
}

function checkItem(subject: Speaking, scenario: Scenario, item: RubricItem, path: Path): void {
  const { report } = subject;
  checkVariants(subject, scenario, Object.keys(item.points), [...path, 'points'], 'key');
  if (Object.keys(item.points).length === 0)
    report(
      'SC055',
      [...path, 'points'],
      `"${item.id}" has points in no variant.`,
      `points: {${Object.keys(scenario.variants)[0]}: 10}`,
    );
  const byReply = item.evidence === 'reply';
  if (byReply !== (item.fromReplies !== undefined) || byReply === (item.earn !== undefined)) {
    report(
      'SC057',
      [...path, 'evidence'],
      byReply
        ? `"${item.id}" is judged by a reply and needs \`fromReplies\`, without \`earn\`.`
        : `"${item.id}" is judged by an ${item.evidence} and needs \`earn\`, without \`fromReplies\`.`,
      byReply ? 'fromReplies: [a set]' : 'evidence: reply, or earn: a predicate',
    );
  }
  const sets = Object.keys(scenario.replies);
  item.fromReplies?.forEach((set, at) => {
    if (!sets.includes(set))
      report(
        'SC030',
        [...path, 'fromReplies', at],
        `There is no set "${set}" in replies.`,
        closest(set, sets),
      );
  });
  if (item.earn) checkEarn(subject, item.earn, [...path, 'earn']);
  for (const [share, p] of Object.entries(item.partly ?? {}))
    checkEarn(subject, p, [...path, 'partly', share]);
}

function checkShares({ report }: Speaking, scenario: Scenario): void {
  for (const variant of Object.keys(scenario.variants)) {
    const sum = (evidence?: string) =>
      scenario.rubric
        .filter((item) => evidence === undefined || item.evidence === evidence)
        .reduce((total, item) => total + (item.points[variant] ?? 0), 0);
    const [all, replies, acts] = [sum(), sum('reply'), sum('act')];
    const of = (code: 'SC050' | 'SC052' | 'SC053' | 'SC054', message: string, suggestion: string) =>
      report(code, ['rubric'], `In "${variant}" ${message}`, suggestion, 'key');
    if (all !== 100)
      of(
        'SC050',
        `the points add up to ${all}.`,
        `${all < 100 ? `${100 - all} more` : `${all - 100} fewer`} in ${variant}`,
      );
    if (replies > MOST_REPLIES) of('SC052', `replies carry ${replies} points.`, `at most ${MOST_REPLIES}`);
    else if (replies < 10 || replies > 25) of('SC053', `replies carry ${replies} points.`, '10 to 25');
    if (acts < LEAST_ACTS) of('SC054', `acts carry ${acts} points.`, `at least ${LEAST_ACTS}`);
  }
}

export function checkMarks(subject: Speaking, scenario: Scenario): void {
  const { report } = subject;
  const variants = Object.keys(scenario.variants);
  if (variants.length < 3)
    report('SC051', ['variants'], `There are ${variants.length}.`, 'a third variant', 'key');
  for (const variant of variants) {
    for (const truth of Object.keys(scenario.variants[variant]?.truths ?? {})) {
      if (truth in scenario.parts)
        report(
          'SC062',
          ['variants', variant, 'truths', truth],
          `"${truth}" is a part; it is dealt alike in every variant.`,
          'another name for the truth',
          'key',
        );
    }
  }
  scenario.rubric.forEach((item, at) => {
    checkItem(subject, scenario, item, ['rubric', at]);
  });
  checkShares(subject, scenario);
  const items = scenario.rubric.map(({ id }) => id);
  const item = (id: string, path: Path) => {
    if (!items.includes(id)) report('SC064', path, `The rubric has no item "${id}".`, closest(id, items));
  };
  scenario.criticals.forEach((critical, at) => {
    const path = ['criticals', at];
    if (!(CRITICALS as readonly string[]).includes(critical.kind))
      report(
        'SC063',
        [...path, 'kind'],
        `"${critical.kind}" is none of the six: ${CRITICALS.join(', ')}.`,
        closest(critical.kind, CRITICALS),
      );
    checkVariants(subject, scenario, critical.only ?? [], [...path, 'only']);
    checkPredicate(subject, critical.when, [...path, 'when']);
  });
  scenario.duties.forEach((duty, at) => {
    item(duty.from, ['duties', at, 'from']);
    checkPredicate(subject, duty.when, ['duties', at, 'when']);
  });
  scenario.recovery.forEach((one, at) => {
    item(one.item, ['recovery', at, 'item']);
    checkPredicate(subject, one.when, ['recovery', at, 'when']);
  });
  scenario.effects.forEach((effect, at) => {
    checkVariants(subject, scenario, effect.only ?? [], ['effects', at, 'only']);
    checkPredicate(subject, effect.when, ['effects', at, 'when']);
  });
  scenario.pitfalls.forEach((pitfall, at) => {
    pitfall.loses.forEach((lost, place) => {
      for (const id of typeof lost === 'string' ? [lost] : Object.keys(lost))
        item(id, ['pitfalls', at, 'loses', place]);
    });
    if (pitfall.critical !== undefined && !(CRITICALS as readonly string[]).includes(pitfall.critical))
      report(
        'SC063',
        ['pitfalls', at, 'critical'],
        `"${pitfall.critical}" is none of the six.`,
        closest(pitfall.critical, CRITICALS),
      );
  });
}
