// What is said to a screen reader as it happens, polite or at once, each line a single time; and the captions of
// sounds for the eye. Both come from the snapshot: nothing is composed here.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import { settings } from './settings.ts';

/** Lines kept in the polite log; older ones were read long ago. */
const KEPT = 8;
const CAPTION_MS = 5000;

export function LiveRegions(): JSX.Element {
  const { announcements } = useFace().snapshot;
  const lines = (urgency: 'polite' | 'assertive') =>
    announcements.filter((one) => one.urgency === urgency).slice(-KEPT);
  const alert = lines('assertive').at(-1);
  return (
    <>
      <div class="heard-only" role="log" aria-live="polite" aria-relevant="additions">
        {lines('polite').map((one) => (
          <p key={one.seq}>{say(one.text)}</p>
        ))}
      </div>
      <div class="heard-only" role="alert">
        {alert !== undefined && <p key={alert.seq}>{say(alert.text)}</p>}
      </div>
    </>
  );
}

export function Captions(): JSX.Element | null {
  const { captions } = useFace().snapshot;
  const newest = captions.at(-1);
  const [gone, setGone] = useState(newest?.seq ?? -1);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (newest === undefined) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setGone(newest.seq), CAPTION_MS);
    return () => clearTimeout(timer.current);
  }, [newest?.seq]);
  if (!settings.value.captions || newest === undefined || newest.seq <= gone) return null;
  return (
    <p class="caption" aria-hidden="true">
      <Icon name="captions" size={18} />
      {say(newest.text)}
    </p>
  );
}
