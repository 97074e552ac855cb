// The speech bubble on the stage: who speaks, how they seem, the newest line. With the coach's card it is the one
// thing that may cover the picture. On the phone and on a compact desk the words stand in the slab instead.
import type { JSX } from 'preact';
import { say, t } from '../../text/current.ts';
import { Portrait } from '../theme/portrait.tsx';
import { useFace } from '../shell/face.ts';
import { captionInSlab } from '../shell/layout.ts';
import { NewestLine, newestHeard, Speaker } from './speech.tsx';

/** A line too long for the bubble scrolls, so the keyboard must be able to reach it. */
function reachable(bubble: HTMLElement | null): void {
  if (bubble === null) return;
  if (bubble.scrollHeight > bubble.clientHeight) bubble.tabIndex = 0;
  else bubble.removeAttribute('tabindex');
}

export function Bubble(): JSX.Element | null {
  const { snapshot, layout } = useFace();
  const { talk } = snapshot.view;
  if (
    talk === null ||
    talk.contact.kind === 'phone' ||
    captionInSlab(layout, snapshot.ui) ||
    newestHeard(talk) === null
  )
    return null;
  return (
    <div class="bubble" ref={reachable}>
      <Speaker talk={talk} />
      <NewestLine talk={talk} />
    </div>
  );
}

export function Coach(): JSX.Element | null {
  const { snapshot } = useFace();
  const { coach } = snapshot;
  if (coach === null) return null;
  const speaker = snapshot.view.team.find((person) => person.who === coach.who);
  return (
    <div class="coach">
      {speaker !== undefined && <Portrait portrait={speaker.portrait} />}
      <p>
        <b>{speaker?.name ?? t('coach.name')}</b>
        <span>{say(coach.text)}</span>
      </p>
    </div>
  );
}
