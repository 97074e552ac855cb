// The class on one printed page: how many stand in which band of each responsibility, the criticals, and what was lost most
// often with what most did. For the teacher's folder, not for the wall: it names who had a critical.
import type { JSX } from 'preact';
import { RESPONSIBILITIES } from '../../../office/kinds.ts';
import { lostLines } from '../../../session/class/lines.ts';
import type { Student } from '../../../session/class/students.ts';
import { t, text } from '../../../text/current.ts';
import { bandShown, titleOf, toldOf } from '../../debrief/words.ts';
import { kindsOf } from './class-criticals.tsx';
import { dealtWords } from './dealt-words.ts';
import { BANDS, bandWord } from './words.ts';

const MOST = 10;

export function ClassSheet({ students }: { students: readonly Student[] }): JSX.Element {
  const kinds = kindsOf(students);
  return (
    <article class="results-sheet">
      <h1>{t('results.print.title')}</h1>
      <p>
        {dealtWords(students.map(({ result }) => result))} {t('results.students', { count: students.length })}
        .
      </p>
      <table class="results-table">
        <caption>{t('results.print.bands')}</caption>
        <thead>
          <tr>
            <td />
            {BANDS.map((band) => (
              <th key={band} scope="col">
                {bandWord(band)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RESPONSIBILITIES.map((one) => (
            <tr key={one}>
              <th scope="row">{t(`responsibility.${one}`)}</th>
              {BANDS.map((band) => (
                <td key={band}>
                  {students.filter(({ standing }) => bandShown(standing.parts[one]) === band).length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.length > 0 && (
        <>
          <h2>{t('results.talk.critical')}</h2>
          <ul>
            {kinds.map(({ kind, words, who }) => (
              <li key={kind}>
                {words} {text().list(who.map(({ name }) => name))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('results.print.lost')}</h2>
      <ol>
        {lostLines(students)
          .slice(0, MOST)
          .map((line) => (
            <li key={line.id}>
              <b>{titleOf(line)}</b> ({t('results.talk.lost', { lost: line.lostBy, of: line.of })}){' '}
              {line.acts[0] !== undefined && toldOf(line.acts[0].did)}
            </li>
          ))}
      </ol>
    </article>
  );
}
