// A turn of the head without a graphics chip: the picture that was is laid over the one that is, and the page's own
// compositor moves both and fades the old one. Two drawn pictures instead of one for every frame of the way.
// It knows two shots and a canvas, not what is in them.
import type { Shot } from './shots.ts';

export interface HeadTurn {
  /** Keeps what the canvas shows, for when it is to be emptied before the turn is known. */
  keep(): void;
  /** Kept for nothing: nobody turned. */
  drop(): void;
  /** From what the canvas shows (or what was kept) to what it will; without motion it only fades. */
  turn(from: Shot, to: Shot, ms: number, moves: boolean): void;
}

const EASE = 'cubic-bezier(0.65, 0, 0.35, 1)';

/** Where the picture of one shot has to be laid so that the world in it lies as in another. */
export function laid(from: Shot, to: Shot): { scale: number; x: number; y: number } {
  const scale = to.zoom / from.zoom;
  const x = to.view.w / 2 + (from.x - to.x) * to.zoom - (from.view.w / 2) * scale;
  const y = to.view.h / 2 + (from.y - to.y) * to.zoom - (from.view.h / 2) * scale;
  return { scale, x, y };
}

const moved = (from: Shot, to: Shot): string => {
  const { scale, x, y } = laid(from, to);
  return `translate(${x}px, ${y}px) scale(${scale})`;
};

export function makeHeadTurn(stage: HTMLElement, canvas: HTMLCanvasElement): HeadTurn {
  let kept: HTMLCanvasElement | null = null;
  let over: HTMLCanvasElement | null = null;
  const copy = (): HTMLCanvasElement => {
    const picture = document.createElement('canvas');
    picture.width = canvas.width;
    picture.height = canvas.height;
    picture.style.width = canvas.style.width;
    picture.style.height = canvas.style.height;
    picture.className = 'picture-before';
    picture.setAttribute('aria-hidden', 'true');
    picture.getContext('2d')?.drawImage(canvas, 0, 0);
    return picture;
  };
  return {
    keep() {
      kept ??= copy();
    },
    drop() {
      kept = null;
    },
    turn(from, to, ms, moves) {
      over?.remove();
      const before = kept ?? copy();
      kept = null;
      over = before;
      stage.after(before);
      const fade = moves ? [1, 0.9, 0] : [1, 0];
      const way = { duration: ms, easing: moves ? EASE : 'linear' };
      if (moves) {
        before.animate({ transform: ['none', moved(from, to)] }, way);
        canvas.animate({ transform: [moved(to, from), 'none'] }, way);
      }
      before.animate({ opacity: fade }, way).finished.then(
        () => before.remove(),
        () => before.remove(),
      );
    },
  };
}
