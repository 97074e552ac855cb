// Rules and notes as entities, and how marks stand on them: the rule exists and may be scored, the part is named,
// and what is only our policy hangs on a note before the work.
import type { Note, Rule } from '../../scenario/rule.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import type { Subject } from './subject.ts';

const MOST_NOTES = 4;
/** Hangs at every desk from the first day. */
const ALWAYS_HUNG = 'desk-basics';

/** One rule a mark stands on, with the part it names. `hung` are the notes before the work; null where the dealer hangs them. */
export function checkBasis(
  { known, report }: Subject,
  id: string,
  part: string | undefined,
  path: Path,
  partPath: Path,
  hung: readonly string[] | null,
): void {
  const rule = known.rules.get(id);
  if (!rule) {
    report('SC080', path, `There is no rule "${id}".`, closest(id, known.rules.keys()));
    return;
  }
  if (!rule.scored)
    report(
      'SC084',
      path,
      `"${id}" is not verified (scored: false).`,
      'move it to `unscored`, or verify the rule',
    );
  const parts = rule.parts.map((one) => one.id);
  if (part === undefined) {
    if (parts.length > 1)
      report(
        'SC081',
        path,
        `"${id}" has the parts ${parts.join(', ')}; the mark names one.`,
        `part: ${parts[0]}`,
      );
  } else if (!parts.includes(part)) {
    report(
      'SC081',
      partPath,
      `"${id}" has no part "${part}". Parts: ${parts.join(', ')}.`,
      closest(part, parts),
    );
    return;
  }
  const named = rule.parts.find((one) => one.id === (part ?? parts[0]));
  if (named?.standing !== 'policy' || named.note === undefined || hung === null) return;
  if (named.note !== ALWAYS_HUNG && !hung.includes(named.note))
    report(
      'SC083',
      partPath,
      `"${id}" (${named.id}) is our policy on the note "${named.note}", which this scenario does not hang.`,
      `notes: [${[...hung, named.note].join(', ')}]`,
    );
}

export function checkScenarioRules(subject: Subject, scenario: Scenario): void {
  const { known, report } = subject;
  scenario.notes.forEach((note, at) => {
    if (!known.notes.has(note))
      report('SC082', ['notes', at], `There is no note "${note}".`, closest(note, known.notes.keys()));
  });
  if (scenario.notes.length > MOST_NOTES)
    report('SC085', ['notes'], `This hangs ${scenario.notes.length} notes.`, `at most ${MOST_NOTES}`);
  scenario.handbook.forEach((rule, at) => {
    if (!known.rules.has(rule))
      report('SC080', ['handbook', at], `There is no rule "${rule}".`, closest(rule, known.rules.keys()));
  });
  for (const [at, item] of scenario.rubric.entries()) {
    const path = ['rubric', at];
    const { rule: rules, part: parts } = item;
    if (typeof rules === 'string' && typeof parts !== 'object') {
      checkBasis(
        subject,
        rules,
        parts,
        [...path, 'rule'],
        [...path, parts === undefined ? 'rule' : 'part'],
        scenario.notes,
      );
      continue;
    }
    for (const variant of new Set([
      ...Object.keys(typeof rules === 'string' ? {} : rules),
      ...Object.keys(typeof parts === 'object' ? parts : {}),
    ])) {
      const [rule = '', rulePath] =
        typeof rules === 'string' ? [rules, [...path, 'rule']] : [rules[variant], [...path, 'rule', variant]];
      const [part, partPath] =
        typeof parts === 'object'
          ? [parts[variant], [...path, 'part', variant]]
          : [parts, [...path, parts === undefined ? 'rule' : 'part']];
      if (variant in scenario.variants) checkBasis(subject, rule, part, rulePath, partPath, scenario.notes);
      else
        report(
          'SC056',
          rulePath,
          `There is no variant "${variant}".`,
          closest(variant, Object.keys(scenario.variants)),
          'key',
        );
    }
  }
  scenario.duties.forEach((duty, at) => {
    if (!known.rules.has(duty.rule))
      report(
        'SC080',
        ['duties', at, 'rule'],
        `There is no rule "${duty.rule}".`,
        closest(duty.rule, known.rules.keys()),
      );
  });
}

function checkPolicy({ known, report }: Subject, rule: Rule, part: Rule['parts'][number], path: Path): void {
  const note = part.note === undefined ? undefined : known.notes.get(part.note);
  if (part.note === undefined)
    report('SC082', path, `The policy "${part.id}" hangs on no note.`, 'note: the id of a note');
  else if (!note)
    report(
      'SC082',
      [...path, 'note'],
      `There is no note "${part.note}".`,
      closest(part.note, known.notes.keys()),
    );
  else if (!note.policies.some((policy) => policy.rule === rule.id && policy.part === part.id))
    report(
      'SC082',
      [...path, 'note'],
      `The note "${part.note}" does not name {rule: ${rule.id}, part: ${part.id}}.`,
      `policies: [{rule: ${rule.id}, part: ${part.id}}]`,
    );
}

export function checkRule(subject: Subject, rule: Rule): void {
  const { known, report } = subject;
  rule.parts.forEach((part, at) => {
    const path = ['parts', at];
    if (part.standing === 'read' && !part.cite)
      report('SC086', path, `The part "${part.id}" was read, and does not say where.`, 'cite: "…"');
    if (part.standing === 'policy') checkPolicy(subject, rule, part, path);
  });
  if (rule.kind !== 'office-policy' && !rule.parts.some(({ standing }) => standing === 'read'))
    report(
      'SC086',
      ['kind'],
      `A ${rule.kind} has a part that was read; here all are our policy.`,
      'kind: office-policy',
    );
  rule.handbook.see.forEach((other, at) => {
    if (!known.rules.has(other))
      report(
        'SC080',
        ['handbook', 'see', at],
        `There is no rule "${other}".`,
        closest(other, known.rules.keys()),
      );
  });
}

export function checkNote({ known, report }: Subject, note: Note): void {
  for (const [at, { rule: id, part }] of note.policies.entries()) {
    const rule = known.rules.get(id);
    const parts = rule?.parts.map((one) => one.id) ?? [];
    if (!rule)
      report('SC080', ['policies', at, 'rule'], `There is no rule "${id}".`, closest(id, known.rules.keys()));
    else if (!parts.includes(part))
      report(
        'SC081',
        ['policies', at, 'part'],
        `"${id}" has no part "${part}". Parts: ${parts.join(', ')}.`,
        closest(part, parts),
      );
  }
}
