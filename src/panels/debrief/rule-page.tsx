// A page of the handbook inside the debrief: the same words as on the desk, without the monitor around them.
// Where the handbook is not at hand it says so.
import type { JSX } from 'preact';
import { say, t } from '../../text/current.ts';
import type { HandbookEntry } from '../tools/parts/handbook-entry.ts';
import { HandbookText } from '../tools/screen/handbook-text.tsx';

export function RulePage({ entry }: { entry: HandbookEntry | undefined }): JSX.Element {
  return (
    <section class="debrief-rule">
      <h2 tabIndex={-1} data-focus="">
        {entry === undefined ? t('tools.handbook.none') : say(entry.title)}
      </h2>
      {entry !== undefined && <HandbookText entry={entry} />}
    </section>
  );
}
