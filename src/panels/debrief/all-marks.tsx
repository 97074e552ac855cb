// Every mark of the shift, under whoever it was about or the piece of work, in the order they came. What was lost can be
// looked at alone. A row opens its moment; the list judges nothing and computes no marks.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DebriefView, MomentView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { aboutOf, marksOf } from './moment.tsx';
import { lostIn } from './words.ts';

/** Neighbors of one person or piece of work; the list comes in that order. */
function groupsOf(moments: readonly MomentView[]): MomentView[][] {
  const groups: MomentView[][] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    if (last?.[0]?.mark.unit === moment.mark.unit) last.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

function headOf({ mark, about }: MomentView): string {
  const words = about === null ? '' : aboutOf(about);
  if (mark.story === null) return words;
  return words === '' ? say(mark.story) : t('debrief.of-story', { story: say(mark.story), title: words });
}

export function AllMarks({
  debrief,
  choose,
}: {
  debrief: DebriefView;
  choose: (mark: string) => void;
}): JSX.Element {
  const [lostOnly, setLostOnly] = useState(false);
  const shown = debrief.all.filter((moment) => !lostOnly || lostIn(moment));
  return (
    <section class="debrief-all">
      <div class="debrief-all-head">
        <h2 tabIndex={-1} data-focus="">
          {t('debrief.all.title')}
        </h2>
        <button
          type="button"
          class="btn-quiet"
          aria-pressed={lostOnly}
          onClick={() => setLostOnly(!lostOnly)}
        >
          <Icon name={lostOnly ? 'circle-check' : 'circle-dashed'} size={18} />
          {t('debrief.all.lost')}
        </button>
      </div>
      {groupsOf(shown).map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        return (
          <section key={first.mark.unit}>
            {headOf(first) !== '' && <h3 class="small">{headOf(first)}</h3>}
            <ul>
              {group.map((moment) => (
                <li key={moment.mark.id}>
                  <button type="button" class="debrief-all-row" onClick={() => choose(moment.mark.id)}>
                    <Icon
                      name={!lostIn(moment) ? 'check' : moment.mark.earned > 0 ? 'minus' : 'x'}
                      size={18}
                    />
                    <span class="small muted digits">{text().clock(moment.atMs)}</span>
                    <span class="debrief-grow">{say(moment.title)}</span>
                    <span class="small muted">{t(`responsibility.${moment.mark.responsibility}`)}</span>
                    <span class="small digits">{marksOf(moment)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
