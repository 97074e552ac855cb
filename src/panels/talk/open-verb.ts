// Opening and putting away a verb, by the player only: focus goes to its first act, and back to the verb afterwards.
// What the world does (an offer, a caller who hangs up) never comes through here.
import type { Session, UiState } from '../../session/types.ts';

export type Verb = NonNullable<UiState['verb']>;

/** Views are drawn at most once a frame, so what was opened may stand there a few frames later. */
const FRAMES = 12;

function focusWhenThere(selector: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector);
    if (target !== null && target.getClientRects().length > 0) target.focus();
    else if (frames > 0) focusWhenThere(selector, frames - 1);
  });
}

export function openVerb(session: Session, verb: Verb): void {
  session.ui({ verb });
  focusWhenThere(`.acts[data-verb-open='${verb}'] button`);
}

export function putVerbAway(session: Session, verb: Verb): void {
  session.ui({ verb: null });
  focusWhenThere(`[data-verb='${verb}']`);
}

export const toggleVerb = (session: Session, open: UiState['verb'], verb: Verb): void =>
  open === verb ? putVerbAway(session, verb) : openVerb(session, verb);
