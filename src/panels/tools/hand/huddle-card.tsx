// The huddle card: today's clinic, what binds today, what this shift is scored on. It can be read before the work and
// at any time in it. Everything on it comes from the view.
import type { JSX } from 'preact';
import { RESPONSIBILITIES } from '../../../office/kinds.ts';
import { say, t, text } from '../../../text/current.ts';
import { stackedNotes } from '../../../views/notes.ts';
import type { NoteView } from '../../../views/types.ts';
import { Opens } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';

function Notes({ notes }: { notes: readonly NoteView[] }): JSX.Element {
  return (
    <ul class="tool-huddle-notes">
      {notes.map((note) => (
        <li key={note.note}>{say(note.text)}</li>
      ))}
    </ul>
  );
}

export function HuddleBody(): JSX.Element {
  const { view } = useDesk().snapshot;
  const { first, stacks } = stackedNotes(view.notes);
  const day = view.book.find((d) => d.day === 0);
  const count = (provider: string): number =>
    view.today.filter((row) => row.provider === provider && row.status !== 'cancelled').length;
  return (
    <div class="tool-huddle">
      <h3>{t('tools.huddle.clinic', { date: text().date(view.dateText) })}</h3>
      <ul>
        {(day?.columns ?? []).map((column) => (
          <li key={column.provider}>
            {t('tools.huddle.provider', {
              name: column.name,
              count: count(column.provider),
              late: column.lateByMin,
            })}
          </li>
        ))}
        <li>{t('tools.huddle.new', { count: view.today.filter((row) => row.isNew).length })}</li>
      </ul>
      {view.touches.length > 0 && (
        <p class="tool-huddle-touches">
          {t('tools.huddle.touches', { what: view.touches.map((one) => say(one)).join('; ') })}
        </p>
      )}
      {view.newRule !== null && (
        <>
          <h3>{t('tools.huddle.new-rule')}</h3>
          <p>
            <b>{say(view.newRule.title)}</b>
          </p>
          <p>{say(view.newRule.statement)}</p>
          <Opens
            look="quiet"
            icon="book-open"
            opens="handbook"
            ui={{ app: 'handbook', handbookPage: view.newRule.rule }}
          >
            {t('tools.huddle.handbook')}
          </Opens>
        </>
      )}
      <h3>{t('tools.huddle.rules')}</h3>
      <Notes notes={first} />
      {stacks.map(({ area, notes }) => (
        <details key={area} class="tool-huddle-more">
          <summary>
            {t('tools.huddle.also', { area: t(`responsibility.${area}`), count: notes.length })}
          </summary>
          <Notes notes={notes} />
        </details>
      ))}
      <h3>{t('tools.huddle.scored')}</h3>
      <ul>
        {RESPONSIBILITIES.map((responsibility) => (
          <li key={responsibility}>
            {t('tools.huddle.responsibility', { responsibility: chosen(responsibility) })}
          </li>
        ))}
      </ul>
      <p class="small muted">{t('tools.huddle.figures')}</p>
    </div>
  );
}
