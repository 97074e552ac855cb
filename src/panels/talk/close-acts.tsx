// What Close opens: three ways to end a talk, and on the phone the ways to let go of the line.
// None stands out: which one fits is the player’s to know.
import type { JSX } from 'preact';
import type { DeskView } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { callOf } from '../shell/moves.ts';

export function CloseActs({ view }: { view: DeskView }): JSX.Element {
  const line = callOf(view);
  return (
    <>
      {(['next-step', 'will-call-back', 'goodbye'] as const).map((how) => (
        <ActButton key={how} give={{ type: 'say.close', with: how }} class="act act-wide">
          <Icon name="check" size={18} />
          <span class="act-words">{t(`talk.close.${how}`)}</span>
        </ActButton>
      ))}
      {line !== null && (
        <ActButton give={{ type: 'phone.hang-up', line }} class="act act-wide">
          <Icon name="phone-off" size={18} />
          <span class="act-words">{t('talk.hang-up')}</span>
        </ActButton>
      )}
    </>
  );
}
