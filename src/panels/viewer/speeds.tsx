// How fast a log plays: act by act, or by its own clock. The choice is kept while the page is open, so that the next
// play begins as the last one went.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Speed, Viewer, ViewingView } from '../../session/types.ts';
import { t } from '../../text/current.ts';

const SPEEDS: readonly Speed[] = ['acts', 1, 4, 16];
const speed = signal<Speed>('acts');

export const chosenSpeed = (): Speed => speed.value;

const wordOf = (one: Speed): string =>
  one === 'acts'
    ? t('viewer.speed.acts')
    : one === 1
      ? t('viewer.speed.true')
      : t('viewer.speed.times', { times: one });

export function Speeds({ viewing, viewer }: { viewing: ViewingView; viewer: Viewer }): JSX.Element {
  const choose = (value: string): void => {
    speed.value = SPEEDS.find((one) => String(one) === value) ?? 'acts';
    if (viewing.playing !== null) viewer.play(speed.value);
  };
  return (
    <label class="viewer-speed">
      <span class="heard-only">{t('viewer.speed')}</span>
      <select
        class="field"
        value={String(speed.value)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={String(one)}>
            {wordOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
