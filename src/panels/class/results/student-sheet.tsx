// One student on one printed page: the headline and total, criticals, the seven responsibilities with their lines, and what to
// look at first, each with what was done, words that work and the rule.
import type { JSX } from 'preact';
import { RESPONSIBILITIES } from '../../../office/kinds.ts';
import { isLost, type MarkOf } from '../../../session/class/standing.ts';
import type { Student } from '../../../session/class/students.ts';
import type { Edition } from '../../../scenario/content.ts';
import { say, t, text } from '../../../text/current.ts';
import { bandShown, doneWords, headlineOf, titleOf } from '../../debrief/words.ts';
import { dealtWords } from './dealt-words.ts';
import { percent as percentWords } from './grid-rows.ts';
import { alsoWords, bandWord, ruleOf, whereOf } from './words.ts';

const MOST = 4;
const lostOf = ({ earned, possible, recovered }: MarkOf): number => possible - earned - recovered;

export function StudentSheet({ edition, student }: { edition: Edition; student: Student }): JSX.Element {
  const { standing } = student;
  const lines = new Map(standing.lines.map((line) => [line.id, line]));
  const first = standing.marks
    .filter(isLost)
    .sort((a, b) => lostOf(b) - lostOf(a))
    .slice(0, MOST);
  return (
    <article class="results-sheet">
      <h1>{student.name}</h1>
      <p>
        {dealtWords([student.result])} {alsoWords(student.also)}
      </p>
      <p>
        {headlineOf(standing.headline)} {t('debrief.percent', { total: Math.round(standing.total) })}{' '}
        {t('debrief.of-shift')}. {bandWord(standing.grade)}.
      </p>
      {standing.criticals.length > 0 && (
        <ul>
          {standing.criticals.map(({ kind, seq, atMs, text: what, lifted }) => (
            <li key={`${kind}:${seq}`}>
              {t('debrief.critical.at', { time: text().clock(atMs), what: say(what) })}
              {lifted && ` ${t('debrief.critical.lifted')}`}
            </li>
          ))}
        </ul>
      )}
      {standing.steppedAway.map((one) => (
        <p key={one.unit}>
          {t('results.stepped-away', { time: text().clock(one.atMs), story: say(one.title) })}
        </p>
      ))}
      {first.length > 0 && <h2>{t('results.print.next')}</h2>}
      <ol class="results-first">
        {first.map((mark, at) => {
          const line = lines.get(mark.line);
          const rule = ruleOf(edition, mark);
          return (
            <li key={at}>
              <b>{line && titleOf(line)}</b> ({whereOf(mark)}). {t('debrief.did')}: {doneWords(mark.did)}{' '}
              {mark.words !== null &&
                `${t('debrief.words')}: ${t('debrief.quoted', { words: say(mark.words) })} `}
              {t('debrief.rule')}: {rule.words}
            </li>
          );
        })}
      </ol>
      <h2>{t('results.print.lines')}</h2>
      <div class="results-two">
        {RESPONSIBILITIES.map((one) => {
          const part = standing.parts[one];
          const band = bandShown(part);
          const own = standing.lines.filter(({ responsibility }) => responsibility === one);
          if (own.length === 0) return null;
          return (
            <section key={one}>
              <h3>
                {t(`responsibility.${one}`)}: {bandWord(band)}
                {part.band !== 'not-seen' && `, ${percentWords(part.percent)}`}
              </h3>
              <ul>
                {own.map((line) => (
                  <li key={line.id}>
                    {line.chances === 0
                      ? t('results.line.not-seen', { title: titleOf(line) })
                      : t('debrief.line', { title: titleOf(line), taken: line.taken, chances: line.chances })}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </article>
  );
}
