// Taking hold of a thing with the pointer: a press that stays is the twin's (its button does what it does), a press
// that moves lifts the thing, carries it and sets it down. Knows no papers and no visits.
export interface At {
  x: number;
  y: number;
}
export interface Hands<T> {
  /** What is under the pointer, if it can be taken hold of. */
  at(event: PointerEvent): T | null;
  lift(thing: T, at: At): void;
  carry(thing: T, at: At): void;
  drop(thing: T, at: At): void;
  /** The system took the pointer away: nothing is set down anywhere. Without it, a drop where it was. */
  cancel?(thing: T): void;
}

/** Farther than this is a movement. */
const SLIP_PX = 6;

export function watchDrag<T>(stage: HTMLElement, hands: Hands<T>): () => void {
  let held: { thing: T; from: At; pointer: number; lifted: boolean } | null = null;
  let swallow = false;
  const point = (event: PointerEvent): At => ({ x: event.clientX, y: event.clientY });

  function onDown(event: PointerEvent) {
    swallow = false;
    if (event.button !== 0 || held !== null) return;
    const thing = hands.at(event);
    if (thing !== null) held = { thing, from: point(event), pointer: event.pointerId, lifted: false };
  }
  function onMove(event: PointerEvent) {
    if (held === null || event.pointerId !== held.pointer) return;
    const at = point(event);
    if (!held.lifted) {
      if (Math.hypot(at.x - held.from.x, at.y - held.from.y) < SLIP_PX) return;
      held.lifted = true;
      swallow = true;
      stage.setPointerCapture(held.pointer);
      stage.dataset['carrying'] = '';
      hands.lift(held.thing, held.from);
    }
    hands.carry(held.thing, at);
  }
  function onUp(event: PointerEvent) {
    if (held === null || event.pointerId !== held.pointer) return;
    const { thing, lifted } = held;
    held = null;
    if (!lifted) return;
    delete stage.dataset['carrying'];
    if (event.type === 'pointercancel' && hands.cancel) hands.cancel(thing);
    else hands.drop(thing, point(event));
  }
  function onClick(event: MouseEvent) {
    // The press that carried something does not press what is under it.
    if (!swallow || !event.isTrusted) return;
    swallow = false;
    event.preventDefault();
    event.stopPropagation();
  }
  stage.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  window.addEventListener('click', onClick, true);
  return () => {
    stage.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
    window.removeEventListener('click', onClick, true);
    delete stage.dataset['carrying'];
  };
}
