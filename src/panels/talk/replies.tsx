// Delicate moments add replies to the list that is open: in the order they were dealt, all alike. Nothing here knows
// which is best.
import type { JSX } from 'preact';
import type { TalkView } from '../../views/types.ts';
import { say } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { whole } from '../theme/whole.tsx';

export function Replies({ talk }: { talk: TalkView }): JSX.Element | null {
  if (talk.offer === null) return null;
  return (
    <>
      {talk.offer.options.map((option) => (
        <ActButton key={option.id} give={{ type: 'say.reply', id: option.id }} class="act act-wide act-reply">
          <Icon name="message-square-quote" size={18} />
          <span class="act-words">{whole(say(option.text))}</span>
        </ActButton>
      ))}
    </>
  );
}
