// The session's newest snapshot, part by part: whoever reads a part while being drawn is drawn again when that part has
// become another, and only then. Panels read the session through this and nothing else. A handler that reads later reads
// what is newest; nothing here is kept from one snapshot for the next but what has stayed the same.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Session, SessionSnapshot } from '../../session/types.ts';
import { unchanged } from './unchanged.ts';

/** An object with the same keys whose values are watched one by one. */
function inParts<T extends object>(whole: ReadonlySignal<T>, given: Partial<T> = {}): T {
  const watched = {} as T;
  for (const key of Object.keys(whole.peek()) as (keyof T)[]) {
    if (key in given) {
      Object.defineProperty(watched, key, { value: given[key], enumerable: true });
      continue;
    }
    let last: T[keyof T];
    const part = computed(() => {
      last = unchanged(last, whole.value[key]);
      return last;
    });
    Object.defineProperty(watched, key, { get: () => part.value, enumerable: true });
  }
  return watched;
}

export function watchedSnapshot(newest: ReadonlySignal<SessionSnapshot>): SessionSnapshot {
  return inParts(newest, {
    view: inParts(computed(() => newest.value.view)),
    ui: inParts(computed(() => newest.value.ui)),
  });
}

export function useSnapshot(session: Session): SessionSnapshot {
  const { newest, watched } = useMemo(() => {
    const first = signal(session.snapshot());
    return { newest: first, watched: watchedSnapshot(first) };
  }, [session]);
  useEffect(() => {
    newest.value = session.snapshot();
    return session.subscribe((snapshot) => {
      newest.value = snapshot;
    });
  }, [session, newest]);
  return watched;
}
