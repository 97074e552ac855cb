// Where one is: the time, the act in words, how far along; and the mark that fell with this very act, with the way to why.
// Of several the worst; the list has them all. One line, so that the desk above keeps its size.
// Not a live region: the desk's own says each step.
import type { JSX } from 'preact';
import type { ViewingView } from '../../session/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { VERDICT_ICONS, VERDICTS, verdictOf } from './verdict.ts';

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
  const here = viewing.marks.filter(({ seq }) => seq === viewing.at).map(({ moment }) => moment);
  const worst = [...here].sort((a, b) => VERDICTS.indexOf(verdictOf(b)) - VERDICTS.indexOf(verdictOf(a)))[0];
  return (
    <div class="viewer-now">
      <p>
        <b>{actLine(viewing)}</b>{' '}
        <span class="small digits viewer-place">
          {t('viewer.of', { n: stopOf(viewing), all: viewing.stops.length - 1 })}
        </span>
      </p>
      {worst !== undefined && (
        <button
          type="button"
          class={`viewer-fell viewer-${verdictOf(worst)}`}
          aria-haspopup="dialog"
          onClick={() => onWhy(worst.mark.id)}
        >
          <Icon name={VERDICT_ICONS[verdictOf(worst)]} size={18} />
          <span>
            {t('viewer.fell', { verdict: verdictOf(worst), title: say(worst.title) })}
            {here.length > 1 && ` ${t('viewer.fell.more', { count: here.length - 1 })}`}
          </span>
          <u>{t('viewer.why')}</u>
        </button>
      )}
    </div>
  );
}
