// The words of a handbook page: rule, parts with their standing, words that work, what goes wrong, what it costs.
// Shown in the monitor and in the debrief alike; only text, no keys.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import type { HandbookEntry } from '../parts/handbook-entry.ts';

export function HandbookText({ entry }: { entry: HandbookEntry }): JSX.Element {
  return (
    <>
      <p class="tool-statement">{say(entry.statement)}</p>
      <ul class="tool-parts">
        {entry.parts.map((part) => (
          <li key={part.id}>
            {say(part.text)}{' '}
            <span class="tool-cite small">
              {part.standing === 'policy' ? t('tools.handbook.policy') : (part.cite ?? entry.source.read)}
            </span>
          </li>
        ))}
      </ul>
      {entry.exceptions != null && <p>{say(entry.exceptions)}</p>}
      {entry.words.length > 0 && (
        <>
          <h3>{t('tools.handbook.words')}</h3>
          <ul class="tool-quotes">
            {entry.words.map((words) => (
              <li key={words.id}>{t('tools.quoted', { words: say(words) })}</li>
            ))}
          </ul>
        </>
      )}
      {entry.wrong.length > 0 && (
        <>
          <h3>{t('tools.handbook.wrong')}</h3>
          <ul class="tool-dots">
            {entry.wrong.map((wrong) => (
              <li key={wrong.id}>{say(wrong)}</li>
            ))}
          </ul>
        </>
      )}
      {entry.cost !== null && (
        <>
          <h3>{t('tools.handbook.cost')}</h3>
          <p>{say(entry.cost)}</p>
        </>
      )}
      <p class="small muted tool-source">
        {t('tools.handbook.source', { read: entry.source.read, asOf: entry.source.asOf })}
      </p>
    </>
  );
}
