// The line of the whole log: a slider with a place for every act, and over it a tick for every mark, by shape. What the ticks
// say in shapes stands in words beneath, and mark by mark in the list; for a screen reader the slider says time and act.
import type { JSX } from 'preact';
import type { Viewer, ViewingView } from '../../session/types.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { actLine, stopOf } from './now.tsx';
import { VERDICT_ICONS, VERDICTS, type Verdict, verdictOf } from './verdict.ts';

/** Ticks nearer than this, in per cent, are one; what was lost is shown before what was earned. */
const APART = 1.2;

function ticksOf({ marks, stops }: ViewingView): { x: number; verdict: Verdict }[] {
  const ticks: { x: number; verdict: Verdict }[] = [];
  for (const { seq, moment } of marks) {
    const x = (100 * (stops.filter((stop) => stop <= seq).length - 1)) / Math.max(1, stops.length - 1);
    const verdict = verdictOf(moment);
    const last = ticks.at(-1);
    if (last === undefined || x - last.x >= APART) ticks.push({ x, verdict });
    else if (VERDICTS.indexOf(verdict) > VERDICTS.indexOf(last.verdict)) last.verdict = verdict;
  }
  return ticks;
}

export function Track({ viewing, viewer }: { viewing: ViewingView; viewer: Viewer }): JSX.Element {
  return (
    <div class="viewer-track">
      <div class="viewer-ticks" aria-hidden="true">
        {ticksOf(viewing).map(({ x, verdict }) => (
          <span key={x} class={`viewer-tick viewer-${verdict}`} style={{ '--x': `${x}%` }}>
            <Icon name={VERDICT_ICONS[verdict]} size={12} />
          </span>
        ))}
      </div>
      <input
        type="range"
        aria-label={t('viewer.place')}
        aria-valuetext={actLine(viewing)}
        min={0}
        max={viewing.stops.length - 1}
        value={stopOf(viewing)}
        onInput={(event) => viewer.at(viewing.stops[Number(event.currentTarget.value)] ?? 0)}
      />
      <p class="viewer-legend" aria-hidden="true">
        {VERDICTS.map((verdict) => (
          <span key={verdict}>
            <Icon name={VERDICT_ICONS[verdict]} size={12} />
            {t('viewer.legend', { verdict })}
          </span>
        ))}
      </p>
    </div>
  );
}
