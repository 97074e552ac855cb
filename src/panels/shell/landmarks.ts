// Going round the landmarks with F6 and the square brackets: lintel, talk, hand, screen, notes, rail, as they stand
// on the page. Coming back to one lands where focus was there last.
let last: HTMLElement | null = null;
const lastIn = new WeakMap<HTMLElement, HTMLElement>();
const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]';

const seen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

export function rememberFocus(event: FocusEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  const landmark = target.closest<HTMLElement>('[data-landmark]');
  last = landmark;
  if (landmark !== null) lastIn.set(landmark, target);
}

export function stepLandmark(step: 1 | -1): void {
  const landmarks = [...document.querySelectorAll<HTMLElement>('[data-landmark]')].filter(seen);
  if (landmarks.length === 0) return;
  const at = landmarks.findIndex((one) => one.contains(document.activeElement));
  const next = landmarks[(Math.max(at, step > 0 ? at : 0) + step + landmarks.length) % landmarks.length];
  if (next === undefined) return;
  const before = lastIn.get(next);
  const inside = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => seen(one) && one.tabIndex >= 0,
  );
  const target = before?.isConnected && seen(before) && next.contains(before) ? before : inside[0];
  if (target !== undefined) target.focus();
  else {
    next.tabIndex = -1;
    next.focus();
  }
}

/** A tool whose code is still on its way is waited for this long. */
const MOST_FRAMES = 180;

/** Goes into a part of the desk once it is there: the field in work, else the first control. */
export function enterRegion(name: 'hand' | 'screen', frame = 0): void {
  requestAnimationFrame(() => {
    // In the first frame what was out before may still stand there.
    const region =
      frame === 0
        ? null
        : (document.querySelector('.region-wide') ?? document.querySelector(`.region-${name}`));
    const target =
      region?.querySelector<HTMLElement>('[data-first]') ?? region?.querySelector<HTMLElement>(FOCUSABLE);
    if (target) target.focus();
    else if (frame < MOST_FRAMES) enterRegion(name, frame + 1);
  });
}

/** A control went away with the focus on it: the landmark it stood in keeps the place, rather than the page's top. */
export function keepPlace(): void {
  if (document.activeElement !== document.body || last === null || !last.isConnected) return;
  last.tabIndex = -1;
  last.focus({ preventScroll: true });
}
