// The way from a name to the moment it stands for. Where
// moments cannot be opened, it is only the name.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';

/** Opens the file of that place at that entry. */
export type SeeMoment = (index: number, seq: number) => void;

export function See({
  name,
  index,
  seq,
  atMs,
  see,
}: {
  name: string;
  index: number;
  seq: number;
  atMs: number | null;
  see: SeeMoment;
}): JSX.Element {
  const time = atMs === null ? '' : text().clock(atMs);
  return (
    <button
      type="button"
      class="btn-quiet"
      aria-label={t('results.see.of', { name, time })}
      onClick={() => see(index, seq)}
    >
      <Icon name="play" size={16} />
      {name}
    </button>
  );
}

export interface Witness {
  name: string;
  key: string;
  index: number;
  seq: number;
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
