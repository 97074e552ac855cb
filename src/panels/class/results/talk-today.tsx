// What the class should talk about: criticals by name, then the lines most often lost, each with what was done in the student's
// own doing, who did it, words that work and the rule. A moment opens where it happened.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type LostLine, lostLines, type WrongAct } from '../../../session/class/lines.ts';
import type { Student } from '../../../session/class/students.ts';
import type { Edition } from '../../../scenario/content.ts';
import { say, t } from '../../../text/current.ts';
import { aboutOf } from '../../debrief/moment.tsx';
import { titleOf, toldOf } from '../../debrief/words.ts';
import { Icon } from '../../theme/icon.tsx';
import { ClassCriticals } from './class-criticals.tsx';
import { TOPICS, topics } from './handed-in.ts';
import { momentKey, type SeeMoment, Who, type Witness } from './see.tsx';
import { causedWords, ruleOf } from './words.ts';

const ACTS = 3;

const witnessesOf = (by: WrongAct['by']): Witness[] =>
  by.map(({ student: { key, name, index }, mark: { id, seq, atMs } }) => ({
    ...{ key, name, index, seq, atMs },
    seek: { mark: id },
  }));

/** Nothing was done, so nothing was done wrongly. */
const OMITTED = /^did\.(?:left-out|not-|done-without|day\.closing|phone\.missed|patience)/;

/** For whom, what was done, what was wrong with it, and what came of it. */
function WhatWasDone({ act, first }: { act: WrongAct; first: boolean }): JSX.Element {
  const [one] = act.by;
  const mark = one?.mark;
  const wrong =
    mark === undefined || OMITTED.test(act.did.id)
      ? ''
      : t(mark.earned + mark.recovered > 0 ? 'results.talk.in-part' : 'results.talk.wrong');
  return (
    <p class={first ? 'results-did' : undefined}>
      {mark?.about && <span class="small muted">{aboutOf(mark.about)}: </span>}
      {toldOf(act.did)} {wrong} {mark !== undefined && mark.caused.length > 0 && causedWords(mark.caused)}{' '}
      <span class="small muted">{t('results.talk.by', { count: act.by.length })}</span>
    </p>
  );
}

function Act({ act, see, first }: { act: WrongAct; see: SeeMoment; first: boolean }): JSX.Element {
  const who = witnessesOf(act.by);
  const [one] = who;
  return (
    <>
      <dt>{t(first ? 'results.talk.most' : 'results.talk.also')}</dt>
      <dd>
        <WhatWasDone act={act} first={first} />
        {first && one !== undefined && (
          <button type="button" class="btn btn-primary" data-moment={momentKey(one)} onClick={() => see(one)}>
            <Icon name="play" size={18} />
            {t('results.see.whose', { name: one.name })}
          </button>
        )}
        <Who who={who} see={see} />
      </dd>
    </>
  );
}

/** Whoever did something else yet: so that all who lost it are counted and named. */
function Others({ acts, see }: { acts: readonly WrongAct[]; see: SeeMoment }): JSX.Element | null {
  const by = acts.flatMap((act) => act.by);
  if (by.length === 0) return null;
  return (
    <>
      <dt>{t('results.talk.otherwise')}</dt>
      <dd>
        <p class="small muted">{t('results.talk.by', { count: by.length })}</p>
        <Who who={witnessesOf(by)} see={see} />
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
        <Others acts={line.acts.slice(ACTS)} see={see} />
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
  const more = Math.min(TOPICS, lost.length - topics.value);
  if (students.length === 0) return <p>{t('results.talk.no-files')}</p>;
  return (
    <>
      <ClassCriticals students={students} see={seeMoment} />
      <section aria-labelledby="results-talk">
        <h2 id="results-talk">{t('results.page.talk')}</h2>
        <p class="muted">{t(lost.length === 0 ? 'results.talk.none' : 'results.talk.why')}</p>
        <ol class="results-lines">
          {lost.slice(0, topics.value).map((line) => (
            <Lost key={line.id} line={line} edition={edition} see={seeMoment} />
          ))}
        </ol>
        {more > 0 && (
          <button
            type="button"
            class="btn btn-plain"
            onClick={() => {
              topics.value += TOPICS;
            }}
          >
            {t('results.more', { count: more })}
          </button>
        )}
      </section>
    </>
  );
}
