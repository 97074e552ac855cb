// Where one stands: the headline with the per cent beside it, the criticals by name, the seven responsibilities with
// their bars. A responsibility unfolds to its lines. Not seen is a band of its own, never a zero, and so is too few to say.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RESPONSIBILITIES, type Responsibility } from '../../office/kinds.ts';
import type { Critical, DebriefView, ResponsibilityScore } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { type BandShown, bandShown, RESPONSIBILITY_ICONS, titleOf } from './words.ts';

const BANDS: Record<BandShown, { chip: string; icon: IconName }> = {
  secure: { chip: 'chip chip-ready', icon: 'circle-check' },
  developing: { chip: 'chip chip-arrived', icon: 'trending-up' },
  practice: { chip: 'chip chip-bad', icon: 'repeat' },
  few: { chip: 'chip', icon: 'circle-dashed' },
  'not-seen': { chip: 'chip', icon: 'circle-dashed' },
};

/** Never more than was reached: beside a band that begins at 90, 89.6 is not 90. */
const wholly = (percent: number): number => Math.floor(percent + 1e-9);

function Row({
  responsibility,
  score,
}: {
  responsibility: Responsibility;
  score: ResponsibilityScore;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const band = bandShown(score);
  const { chip, icon } = BANDS[band];
  const taken = score.lines.reduce((sum, line) => sum + line.taken, 0);
  const seen = score.band !== 'not-seen';
  return (
    <li>
      <button
        type="button"
        class="debrief-responsibility"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={RESPONSIBILITY_ICONS[responsibility]} size={19} />
        <b>{t(`responsibility.${responsibility}`)}</b>
        <span class={`debrief-bar debrief-bar-${score.band}`} aria-hidden="true">
          {seen && <span style={{ width: `${Math.max(0, Math.min(100, score.percent))}%` }} />}
        </span>
        <span class="small muted digits debrief-of">
          {seen
            ? t('debrief.of', { percent: wholly(score.percent), taken, chances: score.chances })
            : t('debrief.chances', { chances: score.chances })}
        </span>
        <span class={chip}>
          <Icon name={icon} size={15} />
          {t('debrief.band', { band })}
        </span>
      </button>
      {open && (
        <ul class="debrief-lines small">
          {score.lines.length === 0 && <li class="muted">{t('debrief.no-lines')}</li>}
          {score.lines.map((line) => (
            <li key={line.id}>
              {line.chances === 0
                ? t('debrief.line.not-seen', { title: titleOf(line) })
                : t('debrief.line', { title: titleOf(line), taken: line.taken, chances: line.chances })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function Standing({ debrief }: { debrief: DebriefView }): JSX.Element {
  return (
    <>
      <ul class="debrief-responsibilities" aria-label={t('debrief.responsibilities')}>
        {RESPONSIBILITIES.map((responsibility) => (
          <Row
            key={responsibility}
            responsibility={responsibility}
            score={debrief.score.byResponsibility[responsibility]}
          />
        ))}
      </ul>
      <p class="small muted debrief-weights">{t('debrief.weights')}</p>
    </>
  );
}

export function Criticals({
  criticals,
  retry,
}: {
  criticals: readonly Critical[];
  retry: (unit: string) => (() => void) | undefined;
}): JSX.Element | null {
  if (criticals.length === 0) return null;
  return (
    <section class="debrief-criticals" aria-labelledby="debrief-criticals">
      <h2 id="debrief-criticals" class="small">
        <Icon name="octagon-alert" size={18} />
        {t('debrief.critical')}
      </h2>
      <ul>
        {criticals.map((critical) => {
          const again = retry(critical.unit);
          return (
            <li key={`${critical.kind}:${critical.unit}`}>
              <span>
                {t('debrief.critical.at', { time: text().clock(critical.atMs), what: say(critical.text) })}
                {critical.lifted && <span class="debrief-lifted"> {t('debrief.critical.lifted')}</span>}
              </span>
              {again !== undefined && (
                <button type="button" class="btn-quiet" onClick={again}>
                  <Icon name="rotate-ccw" size={18} />
                  {t('debrief.retry')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
