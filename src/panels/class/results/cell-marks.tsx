// What stands behind a cell: that student's marks of the line, what was lost first, in the student's own doing. For the total
// and the criticals, all of the shift that was lost, under its headline.
import type { JSX } from 'preact';
import { isLost, type MarkOf } from '../../../session/class/standing.ts';
import type { Student } from '../../../session/class/students.ts';
import type { Seek } from '../../../session/sought.ts';
import { say, t, text } from '../../../text/current.ts';
import { headlineOf, titleOf, toldOf } from '../../debrief/words.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { Icon } from '../../theme/icon.tsx';
import type { Row } from './grid-rows.ts';
import { momentKey, type SeeMoment } from './see.tsx';
import { whereOf } from './words.ts';

const points = (value: number): string => text().number(Math.round(value * 10) / 10);

function markWords({ earned, possible, recovered }: MarkOf): string {
  const got = { earned: points(earned + recovered), possible: points(possible) };
  return recovered > 0
    ? t('debrief.mark.recovered', { ...got, recovered: points(recovered) })
    : t('debrief.mark', got);
}

function SeeKey({
  student: { name, index },
  seq,
  seek,
  see,
}: {
  student: Student;
  seq: number;
  seek: Seek;
  see: SeeMoment;
}): JSX.Element {
  return (
    <button
      type="button"
      class="btn-quiet"
      data-moment={momentKey({ name, index, seq, seek })}
      onClick={() => see({ name, index, seq, seek })}
    >
      <Icon name="play" size={16} />
      {t('results.see')}
    </button>
  );
}

function Marks({
  title,
  marks,
  student,
  see,
  named,
}: {
  title: string;
  /** They are of several lines: each says which. */
  named: boolean;
  marks: readonly MarkOf[];
  student: Student;
  see: SeeMoment;
}): JSX.Element | null {
  if (marks.length === 0) return null;
  const lines = new Map(student.standing.lines.map((line) => [line.id, line]));
  return (
    <>
      <h3>{title}</h3>
      <ul class="results-marks">
        {marks.map((mark, at) => {
          const line = lines.get(mark.line);
          return (
            <li key={at}>
              <Icon name={isLost(mark) ? 'x' : 'check'} size={18} />
              <span>
                {named && line !== undefined && <b>{titleOf(line)} </b>}
                <span class="small muted">{whereOf(mark)}</span>
                <br />
                {toldOf(mark.did)} <span class="small muted digits">{markWords(mark)}</span>
              </span>
              <SeeKey student={student} seq={mark.seq} seek={{ mark: mark.id }} see={see} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function CellMarks({
  row,
  student,
  see,
  onClose,
}: {
  row: Row;
  student: Student;
  see: SeeMoment;
  onClose: () => void;
}): JSX.Element {
  const { standing } = student;
  const marks = standing.marks.filter((m) => row.lines === null || row.lines.includes(m.line));
  const whole = row.lines === null;
  const away = standing.steppedAway.filter(
    ({ unit }) => whole || row.lines?.some((id) => id.startsWith(`${unit}/`)),
  );
  const shared = { student, see, named: row.kind !== 'line' };
  const line = whole ? t('results.cell.all') : row.title;
  return (
    <Dialog title={t('results.cell.title', { student: student.name, line })} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that only scrolls must be reachable to be scrolled by keys. */}
      <div role="group" aria-label={line} tabIndex={0}>
        {whole && <p>{headlineOf(standing.headline)}</p>}
        {whole && standing.criticals.length > 0 && (
          <ul class="results-marks results-criticals">
            {standing.criticals.map((critical) => (
              <li key={`${critical.kind}:${critical.seq}`}>
                <Icon name="octagon-alert" size={18} />
                <span>
                  {t('debrief.critical.at', { time: text().clock(critical.atMs), what: say(critical.text) })}
                  {critical.lifted && ` ${t('debrief.critical.lifted')}`}
                </span>
                <SeeKey
                  student={student}
                  seq={critical.seq}
                  seek={{ critical: critical.kind, unit: critical.unit }}
                  see={see}
                />
              </li>
            ))}
          </ul>
        )}
        {away.map((one) => (
          <p key={one.unit}>
            {t('results.stepped-away', { time: text().clock(one.atMs), story: say(one.title) })}
          </p>
        ))}
        {marks.length === 0 && away.length === 0 && <p>{t('results.cell.none')}</p>}
        <Marks title={t('results.cell.lost')} marks={marks.filter(isLost)} {...shared} />
        {!whole && (
          <Marks title={t('results.cell.kept')} marks={marks.filter((m) => !isLost(m))} {...shared} />
        )}
      </div>
    </Dialog>
  );
}
