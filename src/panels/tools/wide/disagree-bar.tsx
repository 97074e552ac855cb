// The one bar under the papers: both marked values again, in Atkinson, and three ways on that look alike (ask, fix a
// line, report it), and unmark. It names no side.
import type { JSX } from 'preact';
import type { AskTopic } from '../../../office/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { UiState } from '../../../session/types.ts';
import type { TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Opens, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import type { Mark, useMarks } from './marks.ts';

const COVER = new Set([
  'payer',
  'member-id',
  'subscriber-name',
  'group',
  'effective-date',
  'ended-date',
  'status',
  'aaa',
  'copay',
]);
const TOPICS: Record<string, AskTopic> = {
  'full-name': 'full-name',
  'birth-date': 'birth-date',
  address: 'address',
  phone: 'phone',
  'emergency-contact': 'emergency-contact',
};

function askAbout([a, b]: readonly Mark[]): AskTopic {
  for (const mark of [a, b]) {
    if (mark !== undefined && TOPICS[mark.field] !== undefined) return TOPICS[mark.field] as AskTopic;
  }
  return COVER.has(a?.field ?? '') || COVER.has(b?.field ?? '') ? 'insurance-changes' : 'reason';
}

/** Where a line of these papers is changed. */
function fixIn(marks: readonly Mark[]): Partial<UiState> & { app: NonNullable<UiState['app']> } {
  if (marks.some((m) => m.paper === 'booking' || m.paper === 'order')) return { app: 'book', paper: null };
  return { app: marks.some((m) => COVER.has(m.field)) ? 'cover' : 'chart', paper: null };
}

export function DisagreeBar({
  marks,
  refusal,
}: {
  marks: ReturnType<typeof useMarks>;
  refusal: TextRef | null;
}): JSX.Element {
  const { snapshot } = useDesk();
  const { view } = snapshot;
  const [reporting, setReporting] = useKept('compare-report', false);
  const value = (mark: Mark): { label: string; value: string } | null => {
    const paper = view.papers.find((p) => p.paper === mark.paper);
    const row = paper?.rows.find((r) => r.field === mark.field);
    return paper === undefined || row === undefined
      ? null
      : {
          label: t('tools.counter.line', { paper: say(paper.title), line: say(row.label) }),
          value: row.value,
        };
  };
  const [a, b] = marks.marks;
  const fix = fixIn(marks.marks);
  return (
    <div
      class={marks.marks.length > 0 ? 'tool-bar-under tool-bar-marked' : 'tool-bar-under'}
      role="group"
      aria-label={t('tools.counter.bar')}
    >
      <div class="tool-bar-words">
        <h2>
          <Icon name="git-compare" size={20} />
          {t('tools.counter.disagree', { marks: marks.marks.length })}
        </h2>
        {marks.marks.length === 0 ? (
          <p class="small muted">{t('tools.counter.how')}</p>
        ) : (
          <ol aria-live="polite">
            {marks.marks.map((mark) => {
              const found = value(mark);
              return (
                <li key={`${mark.paper}:${mark.field}`}>
                  {found?.label ?? ''} <b class="data">{found?.value ?? ''}</b>
                </li>
              );
            })}
          </ol>
        )}
        {refusal !== null && (
          <p class="tool-refusal">
            <Icon name="ban" size={16} />
            {say(refusal)}
          </p>
        )}
      </div>
      {a !== undefined && b !== undefined && (
        <div class="tool-bar-keys" role="group" aria-label={t('tools.counter.ways')} onKeyDown={arrows}>
          {view.talk !== null && (
            <Act
              look="plain"
              icon="circle-question-mark"
              give={{ type: 'say.ask', about: [askAbout(marks.marks)], open: true }}
            >
              {t('tools.counter.ask', { name: view.talk.contact.name ?? '' })}
            </Act>
          )}
          <Opens look="plain" icon="pencil-line" opens={fix.app} ui={fix}>
            {t('tools.counter.fix')}
          </Opens>
          <Press look="plain" icon="send" expanded={reporting} onPress={() => setReporting(!reporting)}>
            {t('tools.counter.report')}
          </Press>
          <Press look="bare" icon="undo-2" onPress={marks.unmark}>
            {t('tools.counter.unmark')}
          </Press>
          {reporting && (
            <div class="tool-keys tool-report-to" role="group" aria-label={t('tools.counter.report-to')}>
              {view.team.map((person) => (
                <Act
                  key={person.who}
                  look="quiet"
                  give={{
                    type: 'compare.report',
                    a: { paper: a.paper, field: a.field },
                    b: { paper: b.paper, field: b.field },
                    to: person.who,
                  }}
                  then={() => setReporting(false)}
                >
                  {person.name}
                </Act>
              ))}
            </div>
          )}
        </div>
      )}
      {a !== undefined && b === undefined && (
        <Press look="bare" icon="undo-2" onPress={marks.unmark}>
          {t('tools.counter.unmark')}
        </Press>
      )}
      <p class="tool-bar-hint small muted">
        <Icon name="keyboard" size={18} />
        {t('tools.counter.keys')}
      </p>
    </div>
  );
}
