// How far the checking is, as a bar and in words, and the
// way to stop it. Told aloud at each tenth only.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import { stopChecking } from './handed-in.ts';

export function Checking({ done, all }: { done: number; all: number }): JSX.Element {
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stop.current?.focus(), []);
  const words = t('results.checking', { done, all });
  const tenth = Math.floor((done * 10) / Math.max(1, all));
  return (
    <section class="results-checking">
      <p aria-hidden="true">{words}</p>
      <progress max={all} value={done} aria-label={words} />
      <p class="heard-only" role="status" key="told">
        {t('results.checking', { done: Math.floor((tenth * all) / 10), all })}
      </p>
      <button type="button" class="btn btn-plain" ref={stop} onClick={stopChecking}>
        {t('results.cancel')}
      </button>
    </section>
  );
}
