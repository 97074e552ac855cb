// The marks that have fallen up to here, newest first; a row opens why it fell, as the debrief shows it, with the rule and its
// page, and the way to the moment itself. It judges nothing and gives no command.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlacedMark } from '../../session/placed-marks.ts';
import { say, t, text } from '../../text/current.ts';
import '../debrief/debrief.css';
import { aboutOf, marksOf, Moment } from '../debrief/moment.tsx';
import { RulePage } from '../debrief/rule-page.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../theme/icon.tsx';
import type { HandbookEntry } from '../tools/parts/handbook-entry.ts';
import { VERDICT_ICONS, verdictOf } from './verdict.ts';

interface Given {
  marks: readonly PlacedMark[];
  finished: boolean;
  /** The mark to open with; null opens the list. */
  first: string | null;
  /** Where one is. */
  at: number;
  handbook: readonly HandbookEntry[];
  onGo: (seq: number) => void;
  onClose: () => void;
}

export function MarksDialog({ marks, finished, first, at, handbook, onGo, onClose }: Given): JSX.Element {
  const [chosen, setChosen] = useState(first);
  const [rule, setRule] = useState<string | null>(null);
  const one = marks.find(({ moment }) => moment.mark.id === chosen);
  return (
    <Dialog title={t('viewer.marks', { count: marks.length })} onClose={onClose} class="viewer-dialog">
      {one === undefined ? (
        <>
          {!finished && <p class="small">{t('viewer.marks.open')}</p>}
          {marks.length === 0 && <p>{t('viewer.marks.none')}</p>}
          <ul class="viewer-list">
            {[...marks].reverse().map(({ moment }) => (
              <li key={moment.mark.id}>
                <button type="button" class="debrief-all-row" onClick={() => setChosen(moment.mark.id)}>
                  <Icon name={VERDICT_ICONS[verdictOf(moment)]} size={18} />
                  <span class="small muted digits">{text().clock(moment.atMs)}</span>
                  <span class="debrief-grow">
                    {t('viewer.fell', { verdict: verdictOf(moment), title: say(moment.title) })}
                    {moment.about !== null && <span class="small muted"> {aboutOf(moment.about)}</span>}
                  </span>
                  <span class="small digits">{marksOf(moment)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <button
            type="button"
            class="btn-quiet"
            onClick={() => (rule === null ? setChosen(null) : setRule(null))}
          >
            <Icon name="arrow-left" size={18} />
            {rule === null ? t('viewer.list') : say(one.moment.title)}
          </button>
          {rule === null ? (
            <>
              <Moment moment={one.moment} acts={{ onRule: setRule }} />
              {one.seq !== at && (
                <button type="button" class="btn btn-primary" onClick={() => onGo(one.seq)}>
                  <Icon name="eye" size={18} />
                  {t('viewer.go')}
                </button>
              )}
            </>
          ) : (
            <RulePage entry={handbook.find((entry) => entry.id === rule)} />
          )}
        </>
      )}
    </Dialog>
  );
}
