// What a colleague took over at the player's wish: said once, plainly, in the debrief. It counts nothing and asks for
// no reason.
import type { JSX } from 'preact';
import type { SteppedAway as Away } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';

export function SteppedAway({ away }: { away: readonly Away[] }): JSX.Element | null {
  if (away.length === 0) return null;
  return (
    <ul class="debrief-away small">
      {away.map((one) => (
        <li key={one.unit}>
          <Icon name="armchair" size={17} />
          {t('debrief.stepped-away', { time: text().clock(one.atMs), story: say(one.title) })}
        </li>
      ))}
    </ul>
  );
}
