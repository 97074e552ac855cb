// Subjects somebody would rather not meet today, chosen before they sit down and asked of nobody: folded away, nothing ticked.
// It gives what was ticked; what is dealt for it is not its business, and it is not kept for the next one.
import type { JSX } from 'preact';
import { CONTENT_NOTES, type ContentNote } from '../../scenario/content-notes.ts';
import { t } from '../../text/current.ts';

export function LeaveOut({
  chosen,
  choose,
}: {
  chosen: readonly ContentNote[];
  choose: (chosen: readonly ContentNote[]) => void;
}): JSX.Element {
  return (
    <details class="leave-out">
      <summary>{t('badge.leave-out')}</summary>
      <p class="small muted">{t('badge.leave-out.note')}</p>
      <div class="choices">
        {CONTENT_NOTES.map((note) => (
          <label key={note} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(note)}
              onChange={(event) =>
                choose(event.currentTarget.checked ? [...chosen, note] : chosen.filter((one) => one !== note))
              }
            />
            <span>{t(`touches.${note}`)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
