// The session's newest snapshot, re-rendered at most once a frame (the session sees to that).
// Panels read the session through this and nothing else.
import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionSnapshot } from '../../session/types.ts';

export function useSnapshot(session: Session): SessionSnapshot {
  const [snapshot, setSnapshot] = useState(() => session.snapshot());
  useEffect(() => {
    setSnapshot(session.snapshot());
    return session.subscribe(setSnapshot);
  }, [session]);
  return snapshot;
}
