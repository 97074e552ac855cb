// What the class should talk about: criticals by name, then the lines most often lost, each with what was done in the student's
// own doing, who did it, words that work and the rule. A moment opens where it happened.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type LostLine, lostLines, type WrongAct } from '../../../session/class/lines.ts';
import type { Student } from '../../../session/class/students.ts';
import type { Edition } from '../../../scenario/content.ts';
import { say, t } from '../../../text/current.ts';
import { titleOf } from '../../debrief/words.ts';
import { Icon } from '../../theme/icon.tsx';
import { ClassCriticals } from './class-criticals.tsx';
import { type SeeMoment, Who } from './see.tsx';
import { didWords, ruleOf } from './words.ts';

const AT_FIRST = 5;
const ACTS = 3;

function Act({ act, see, first }: { act: WrongAct; see: SeeMoment; first: boolean }): JSX.Element {
  const [one] = act.by;
  const who = act.by.map(({ student: { key, name, index }, mark: { seq, atMs } }) => ({
    ...{ key, name, index },
    ...{ seq, atMs },
  }));
  return (
    <>
      <dt>{t(first ? 'results.talk.most' : 'results.talk.also')}</dt>
      <dd>
        <p class={first ? 'results-did' : undefined}>
          {didWords(act.did)}{' '}
          <span class="small muted">{t('results.talk.by', { count: act.by.length })}</span>
        </p>
        {first && one !== undefined && (
          <button type="button" class="btn btn-primary" onClick={() => see(one.student.index, one.mark.seq)}>
            <Icon name="play" size={18} />
            {t('results.see')}
          </button>
        )}
        <Who who={who} see={see} />
      </dd>
    </>
  );
}

function Lost({ line, edition, see }: { line: LostLine; edition: Edition; see: SeeMoment }): JSX.Element {
  const rule = ruleOf(edition, line.rule);
  return (
    <li class="results-lost">
      <h3>{titleOf(line)}</h3>
      <p class="small muted">
        {t(`responsibility.${line.responsibility}`)} ·{' '}
        {t('results.talk.lost', { lost: line.lostBy, of: line.of })}
      </p>
      <dl>
        {line.acts.slice(0, ACTS).map((act, at) => (
          <Act key={act.by[0]?.mark.act} act={act} see={see} first={at === 0} />
        ))}
        {line.words !== null && (
          <>
            <dt>{t('results.talk.words')}</dt>
            <dd>{t('debrief.quoted', { words: say(line.words) })}</dd>
          </>
        )}
        <dt>{t('results.talk.rule')}</dt>
        <dd>
          {rule.words} <span class="small muted">{rule.title}</span>
        </dd>
      </dl>
    </li>
  );
}

export function TalkToday({
  edition,
  students,
  seeMoment,
}: {
  edition: Edition;
  students: readonly Student[];
  seeMoment: SeeMoment;
}): JSX.Element {
  const lost = useMemo(() => lostLines(students), [students]);
  const [most, setMost] = useState(AT_FIRST);
  const more = Math.min(AT_FIRST, lost.length - most);
  if (students.length === 0) return <p>{t('results.talk.no-files')}</p>;
  return (
    <>
      <ClassCriticals students={students} see={seeMoment} />
      <section aria-labelledby="results-talk">
        <h2 id="results-talk">{t('results.page.talk')}</h2>
        <p class="muted">{t(lost.length === 0 ? 'results.talk.none' : 'results.talk.why')}</p>
        <ol class="results-lines">
          {lost.slice(0, most).map((line) => (
            <Lost key={line.id} line={line} edition={edition} see={seeMoment} />
          ))}
        </ol>
        {more > 0 && (
          <button type="button" class="btn btn-plain" onClick={() => setMost(most + AT_FIRST)}>
            {t('results.more', { count: more })}
          </button>
        )}
      </section>
    </>
  );
}
