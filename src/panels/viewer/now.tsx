// Where one is: the time, the act in words, how far along; and each mark that fell with this very act, with the way to why.
// The line is not a live region: the desk's own says each step.
import type { JSX } from 'preact';
import type { ViewingView } from '../../session/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { VERDICT_ICONS, verdictOf } from './verdict.ts';

export function actLine({ act }: ViewingView): string {
  if (act === null) return t('viewer.start');
  const { text: words, about } = act.words;
  return t('viewer.act', { time: text().clock(act.atMs), act: say(words), about: about ?? 'none' });
}

export const stopOf = ({ stops, at }: ViewingView): number => stops.filter((stop) => stop <= at).length - 1;

export function Now({
  viewing,
  onWhy,
}: {
  viewing: ViewingView;
  onWhy: (mark: string) => void;
}): JSX.Element {
  const here = viewing.marks.filter(({ seq }) => seq === viewing.at);
  return (
    <div class="viewer-now">
      <p>
        <b>{actLine(viewing)}</b>{' '}
        <span class="small digits viewer-place">
          {t('viewer.of', { n: stopOf(viewing), all: viewing.stops.length - 1 })}
        </span>
      </p>
      {here.map(({ moment }) => (
        <button
          key={moment.mark.id}
          type="button"
          class={`viewer-fell viewer-${verdictOf(moment)}`}
          aria-haspopup="dialog"
          onClick={() => onWhy(moment.mark.id)}
        >
          <Icon name={VERDICT_ICONS[verdictOf(moment)]} size={18} />
          {t('viewer.fell', { verdict: verdictOf(moment), title: say(moment.title) })}
          <u>{t('viewer.why')}</u>
        </button>
      ))}
    </div>
  );
}
