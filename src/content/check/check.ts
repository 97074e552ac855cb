// Everything that is checked of files sound in form: each file by itself, then against what the others hold.
// The order is that of the file; all problems come at once.
import type { Desk } from '../../scenario/desk.ts';
import type { PersonData, Providers } from '../../scenario/practice.ts';
import type { Note, Rule } from '../../scenario/rule.ts';
import type { LineSet, Scenario } from '../../scenario/schema.ts';
import type * as v from 'valibot';
import { findLines } from '../lines.ts';
import type { Unit } from '../load.ts';
import type { Problem } from '../problems.ts';
import { checkBeats, endsOf } from './beats.ts';
import { checkDates } from './dates.ts';
import { checkLines } from './lines.ts';
import { checkEarn, checkMarks } from './marks.ts';
import { checkNames, namesOf } from './names.ts';
import { checkNumbers, claimsOf } from './numbers.ts';
import type { Speaking, Spoken } from './patterns.ts';
import { checkPredicate } from './patterns.ts';
import { checkCast, checkPeople, checkProviders } from './people.ts';
import { checkActs, checkPlays } from './plays.ts';
import { checkReplies } from './replies.ts';
import { checkBasis, checkNote, checkRule, checkScenarioRules } from './rules.ts';
import { checkSets } from './sets.ts';
import { knownOf, reporter, type Subject } from './subject.ts';
import { checkWorld } from './world.ts';

function spokenIn(scenario: Scenario): Spoken {
  const ids = (value: unknown) => new Set(findLines(value).flatMap(({ id }) => (id === null ? [] : [id])));
  return {
    lineSets: new Set(Object.keys(scenario.lines as Record<string, LineSet>)),
    replySets: new Set(Object.keys(scenario.replies)),
    lines: ids(scenario.lines),
    replies: new Set(Object.values(scenario.replies).flatMap(({ options }) => options.map(({ id }) => id))),
    ends: new Set(endsOf(scenario)),
  };
}

function checkScenario(subject: Subject, scenario: Scenario): void {
  const speaking: Speaking = { ...subject, spoken: spokenIn(scenario) };
  const names = namesOf(scenario);
  checkCast(subject, scenario, names);
  checkWorld(subject, scenario, names);
  checkSets(subject, scenario);
  checkNames(subject, names, 'story', scenario.params, ['params']);
  checkNames(subject, names, 'story', scenario.lines, ['lines']);
  checkReplies(speaking, scenario);
  checkNames(subject, names, 'story', scenario.replies, ['replies']);
  checkBeats(speaking, scenario);
  checkNames(subject, names, 'story', scenario.beats, ['beats']);
  checkNames(subject, names, 'story', scenario.throughout, ['throughout']);
  checkMarks(speaking, scenario);
  for (const key of ['effects', 'rubric', 'criticals', 'duties', 'recovery'] as const)
    checkNames(subject, names, 'marks', scenario[key], [key]);
  checkScenarioRules(subject, scenario);
  checkPlays(speaking, scenario, names);
}

function checkDesk(subject: Subject, desk: Desk): void {
  const speaking: Speaking = { ...subject, spoken: null };
  desk.lines.forEach((line, at) => {
    const path = ['lines', at];
    checkBasis(
      subject,
      line.rule,
      line.part,
      [...path, 'rule'],
      [...path, line.part === undefined ? 'rule' : 'part'],
      null,
    );
    checkEarn(speaking, line.earn, [...path, 'earn']);
    for (const [share, p] of Object.entries(line.partly ?? {}))
      checkEarn(speaking, p, [...path, 'partly', share]);
  });
  desk.duties.forEach((duty, at) => {
    checkPredicate(speaking, duty.when, ['duties', at, 'when']);
  });
  desk.plays.forEach((play, at) => {
    checkActs(speaking, null, play.acts, ['plays', at, 'acts']);
  });
}

export function checkUnits(units: readonly Unit[]): Problem[] {
  const problems: Problem[] = [];
  const known = knownOf(units);
  const claims = claimsOf(units);
  for (const unit of units) {
    const subject: Subject = { unit, known, report: reporter(unit, problems) };
    checkLines(subject);
    checkDates(subject);
    checkNumbers(subject, claims);
    if (unit.format === 'scenario/1') checkScenario(subject, unit.written as Scenario);
    else if (unit.format === 'desk/1') checkDesk(subject, unit.written as Desk);
    else if (unit.format === 'rule/1') checkRule(subject, unit.written as Rule);
    else if (unit.format === 'note/1') checkNote(subject, unit.written as Note);
    else if (unit.format === 'people/1')
      checkPeople(subject, (unit.written as { people: PersonData[] }).people);
    else if (unit.format === 'providers/1')
      checkProviders(subject, unit.written as v.InferOutput<typeof Providers>);
  }
  return problems;
}
