// What a choice causes: what is said back, whether such words work and why, and the marks that stand and fall with it, each with
// its rule. The story can be followed on from there; this judges nothing itself.
import type { JSX } from 'preact';
import type { ChoiceShown, Worth } from '../../session/types.ts';
import { say, t } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { VERDICT_ICONS, verdictOf } from './verdict.ts';

const ICONS: Record<Worth, IconName> = {
  best: 'check-check',
  acceptable: 'check',
  poor: 'minus',
  harmful: 'x',
};
/** More would not be read from the last row. */
const MOST_MARKS = 3;

export function Caused({ shown }: { shown: ChoiceShown }): JSX.Element {
  const { answers, worth, why, marks } = shown;
  return (
    <>
      <p class="projector-words">
        {answers.length === 0
          ? t('projector.silence')
          : t('projector.heard', { words: answers.map((line) => say(line)).join(' ') })}
      </p>
      <p class={`projector-worth projector-${worth}`}>
        <Icon name={ICONS[worth]} size={30} />
        <span>
          <b>{t('projector.worth', { worth })}.</b> {say(why)}
        </span>
      </p>
      <h2 class="projector-ask">{t('projector.marks')}</h2>
      {marks.length === 0 && <p class="projector-you">{t('projector.marks.none')}</p>}
      <ul class="projector-marks">
        {marks.slice(0, MOST_MARKS).map((moment) => (
          <li key={moment.mark.id}>
            <Icon name={VERDICT_ICONS[verdictOf(moment)]} size={26} />
            <span>
              <b>{t('viewer.fell', { verdict: verdictOf(moment), title: say(moment.title) })}</b>{' '}
              {moment.caused.map((line) => say(line)).join(' ')}
              <br />
              {t('projector.rule', { rule: say(moment.rule.statement) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
