// The pointer over the picture: what it is on, what a press does, and the slight lean of the layers. Keys never come
// here; they work the DOM twin of the same things.
import type { Session } from '../session/types.ts';
import { deskObjects } from '../views/desk-objects.ts';
import { type Shot, zoneToWorld } from './shots.ts';
import { objectAt, touch } from './touch.ts';

interface Picture {
  shot(): Shot | null;
  lean(x: number, y: number): void;
}

/** Farther than this between down and up is not a press. */
const SLIP_PX = 12;

export function watchPointer(canvas: HTMLCanvasElement, session: Session, picture: Picture): () => void {
  let down: { x: number; y: number; id: string } | null = null;

  function under(event: PointerEvent) {
    const shot = picture.shot();
    const { view, ui } = session.snapshot();
    if (!shot || ui.scene === 'title' || ui.dialog !== null) return null;
    const box = canvas.getBoundingClientRect();
    const { x, y } = zoneToWorld(shot, event.clientX - box.left, event.clientY - box.top);
    return objectAt(view, x, y, shot);
  }
  function onMove(event: PointerEvent) {
    if (event.pointerType !== 'mouse') return;
    canvas.style.cursor = under(event) ? 'pointer' : '';
    const box = canvas.getBoundingClientRect();
    picture.lean(
      ((event.clientX - box.left) / box.width) * 2 - 1,
      ((event.clientY - box.top) / box.height) * 2 - 1,
    );
  }
  function onDown(event: PointerEvent) {
    const object = event.button === 0 ? under(event) : null;
    down = object && { x: event.clientX, y: event.clientY, id: object.id };
  }
  function onUp(event: PointerEvent) {
    const start = down;
    down = null;
    if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > SLIP_PX) return;
    // What it means is asked now: between down and up the world may have moved on.
    const object = deskObjects(session.snapshot().view).find((one) => one.id === start.id);
    if (object) touch(session, object);
  }
  const onLeave = () => picture.lean(0, 0);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointerleave', onLeave);
  return () => {
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointerleave', onLeave);
  };
}
