// The shift, minute by minute: a mark for each contact, by colour, picture and word. Marks stand at least their own
// 44 px apart; a label without room shows when its mark has focus. Narrow, the line is a list.
import type { JSX } from 'preact';
import type { DebriefView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { placeMarks } from './words.ts';

type Stop = DebriefView['timeline'][number];
const ICONS: Record<Stop['verdict'], IconName> = { well: 'check', part: 'eye', lost: 'x', plain: 'minus' };

export function Timeline(props: {
  stops: readonly Stop[];
  fromMs: number;
  toMs: number;
  chosen: string | null;
  choose: (mark: string) => void;
  /** Opens the whole shift to be looked at from its start. */
  onWhole: () => void;
}): JSX.Element {
  const { stops, fromMs, toMs } = props;
  const words = stops.map((stop) => say(stop.label));
  const placed = placeMarks(
    stops.map((stop, i) => ({
      atMs: stop.atMs,
      words: `${text().clock(stop.atMs)} ${words[i] ?? ''}`,
      important: stop.verdict !== 'well' && stop.verdict !== 'plain',
    })),
    fromMs,
    toMs,
  );
  return (
    <section class="debrief-timeline" aria-labelledby="debrief-timeline">
      <div class="debrief-timeline-head">
        <h2 id="debrief-timeline">
          <Icon name="history" size={18} />
          {t('debrief.timeline')}
        </h2>
        <span class="small muted">{t('debrief.timeline.how')}</span>
        <button type="button" class="btn-quiet" onClick={props.onWhole}>
          <Icon name="eye" size={18} />
          {t('viewer.whole')}
        </button>
      </div>
      <ol data-rows={Math.max(0, ...placed.map((one) => one.row ?? 0))}>
        {stops.map((stop, i) => {
          const at = placed[i] ?? { x: 0, row: null, end: false };
          const inside = (
            <>
              <span class="debrief-dot" aria-hidden="true">
                <Icon name={ICONS[stop.verdict]} size={15} />
              </span>
              <span class="debrief-label">
                <span class="digits muted">{text().clock(stop.atMs)}</span> {words[i]}
                <span class="heard-only">, {t('debrief.verdict', { verdict: stop.verdict })}</span>
              </span>
            </>
          );
          const { mark } = stop;
          return (
            <li
              key={`${stop.atMs}:${i}`}
              class={`debrief-stop debrief-stop-${stop.verdict}`}
              data-row={at.row ?? 'none'}
              data-end={at.end || undefined}
              style={{ '--x': `${at.x}%` }}
            >
              {mark === null ? (
                <span class="debrief-fixed">{inside}</span>
              ) : (
                <button type="button" aria-pressed={props.chosen === mark} onClick={() => props.choose(mark)}>
                  {inside}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
