// The way from a name to the moment it stands for. Where
// moments cannot be opened, it is only the name.
import type { JSX } from 'preact';
import type { Seek } from '../../../session/sought.ts';
import { t, text } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';

/** Opens the file of that place at that entry, for what one wants to see there; it is of whoever is named. */
export interface Moment {
  name: string;
  index: number;
  seq: number;
  seek: Seek;
}
/** By which the key one went by is found again. */
export const momentKey = ({ index, seek }: Moment): string => JSON.stringify([index, seek]);
export type SeeMoment = (moment: Moment) => void;

export function See({
  atMs,
  see,
  ...moment
}: Moment & {
  atMs: number | null;
  see: SeeMoment;
}): JSX.Element {
  const { name } = moment;
  const time = atMs === null ? '' : text().clock(atMs);
  return (
    <button
      type="button"
      class="btn-quiet"
      aria-label={t('results.see.of', { name, time })}
      data-moment={momentKey(moment)}
      onClick={() => see(moment)}
    >
      <Icon name="play" size={16} />
      {name}
    </button>
  );
}

export interface Witness extends Moment {
  key: string;
  atMs: number | null;
}
const MOST_NAMES = 12;

/** Who did it, a dozen by name. */
export function Who({ who, see }: { who: readonly Witness[]; see: SeeMoment }): JSX.Element {
  const rest = who.length - MOST_NAMES;
  return (
    <ul class="results-who" aria-label={t('results.talk.who')}>
      {who.slice(0, MOST_NAMES).map(({ key, ...one }) => (
        <li key={key}>
          <See {...one} see={see} />
        </li>
      ))}
      {rest > 0 && <li class="small muted">{t('results.talk.and', { count: rest })}</li>}
    </ul>
  );
}
