// Our own mistake stopped the shift: it is said plainly, and the work so far can be had as a file. Nothing else can be
// done, so it takes the page.
import type { JSX } from 'preact';
import { say } from '../../text/current.ts';
import { ErrorScreen } from './error-screen.tsx';
import { useFace } from './face.ts';

export function Failure(): JSX.Element | null {
  const { session, snapshot } = useFace();
  if (snapshot.failure === null) return null;
  return <ErrorScreen error={say(snapshot.failure)} log={() => session.exportLog()} />;
}
