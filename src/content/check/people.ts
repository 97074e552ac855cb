// Ids across files: the cast of a scenario, and inside the practice data who is whose doctor, contact and payer.
// An id that is nobody's is reported where it is written.
import type { PersonData, Providers } from '../../scenario/practice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type * as v from 'valibot';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { checkVariants } from './beats.ts';
import { checkNames, type Names } from './names.ts';
import { checkId, type Domain, type Subject } from './subject.ts';

export function checkCast(subject: Subject, scenario: Scenario, names: Names): void {
  const { report } = subject;
  const cast = Object.keys(scenario.cast);
  const any = (domain: Domain, ids: string | { anyOf: readonly string[] }, path: Path) => {
    if (typeof ids === 'string') checkId(subject, [domain], ids, path);
    else
      ids.anyOf.forEach((id, at) => {
        checkId(subject, [domain], id, [...path, 'anyOf', at]);
      });
  };
  const member = (name: string, path: Path) => {
    if (!cast.includes(name)) report('SC028', path, `The cast has no "${name}".`, closest(name, cast));
  };
  for (const [name, who] of Object.entries(scenario.cast)) {
    const path = ['cast', name];
    if ('person' in who) any('person', who.person, [...path, 'person']);
    else if ('byVariant' in who) {
      checkVariants(subject, scenario, Object.keys(who.byVariant), [...path, 'byVariant'], 'key');
      for (const variant of Object.keys(scenario.variants))
        if (!(variant in who.byVariant))
          report(
            'SC056',
            [...path, 'byVariant'],
            `"${name}" is nobody in "${variant}".`,
            `${variant}: {person: …}`,
          );
      for (const [variant, person] of Object.entries(who.byVariant))
        any('person', person.person, [...path, 'byVariant', variant, 'person']);
    } else if ('team' in who) checkId(subject, ['team'], who.team, [...path, 'team']);
    else if ('payer' in who) any('payer', who.payer, [...path, 'payer']);
    else {
      member(who.appointment.of, [...path, 'appointment', 'of']);
      checkId(subject, ['visit-type'], who.appointment.type, [...path, 'appointment', 'type']);
      checkId(subject, ['provider'], who.appointment.provider, [...path, 'appointment', 'provider']);
    }
  }
  for (const key of ['person', 'patient', 'visit'] as const)
    if (scenario.contact[key] !== undefined) member(scenario.contact[key], ['contact', key]);
  if (scenario.trigger.before !== undefined) member(scenario.trigger.before, ['trigger', 'before']);
  checkNames(subject, names, 'story', scenario.trigger.shows, ['trigger', 'shows']);
  for (const [name, part] of Object.entries(scenario.parts)) {
    if (!('memberId' in part)) continue;
    if (!cast.includes(part.memberId))
      checkId(subject, ['payer'], part.memberId, ['parts', name, 'memberId']);
    if (part.differsFrom !== undefined && !(part.differsFrom in scenario.parts))
      report(
        'SC028',
        ['parts', name, 'differsFrom'],
        `There is no part "${part.differsFrom}".`,
        closest(part.differsFrom, Object.keys(scenario.parts)),
      );
  }
  scenario.effects.forEach((effect, at) => {
    if (!cast.includes(effect.from))
      checkId(subject, ['organization', 'person', 'team'], effect.from, ['effects', at, 'from']);
  });
  scenario.coach.forEach((coach, at) => {
    checkId(subject, ['team'], coach.by, ['coach', at, 'by']);
  });
}

export function checkPeople(subject: Subject, people: readonly PersonData[]): void {
  people.forEach((person, at) => {
    const path = ['people', at];
    if (person.twin !== undefined) checkId(subject, ['person'], person.twin, [...path, 'twin']);
    if (person.portrait !== undefined) checkId(subject, ['person'], person.portrait, [...path, 'portrait']);
    const chart = person.chart;
    if (!chart) return;
    checkId(subject, ['provider'], chart.provider, [...path, 'chart', 'provider']);
    checkId(subject, ['payer'], chart.payer, [...path, 'chart', 'payer']);
    chart.contacts.forEach((contact, one) => {
      if (contact.person !== undefined)
        checkId(subject, ['person'], contact.person, [...path, 'chart', 'contacts', one, 'person']);
    });
    chart.lastVisits.forEach((visit, one) => {
      checkId(subject, ['provider'], visit.provider, [...path, 'chart', 'lastVisits', one, 'provider']);
    });
  });
}

export function checkProviders(subject: Subject, { visitTypes }: v.InferOutput<typeof Providers>): void {
  visitTypes.forEach((type, at) => {
    const path = ['visitTypes', at];
    type.providers.forEach((provider, one) => {
      checkId(subject, ['provider'], provider, [...path, 'providers', one]);
    });
    type.needsRoom.forEach((room, one) => {
      checkId(subject, ['room'], room, [...path, 'needsRoom', one]);
    });
    if (type.needsEquipment !== null)
      checkId(subject, ['equipment'], type.needsEquipment, [...path, 'needsEquipment']);
  });
}
