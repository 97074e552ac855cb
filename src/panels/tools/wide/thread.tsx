// The stitched thread between the two marks. Decoration: it follows the lines wherever the papers lie and says nothing
// that the numbers do not.
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Mark } from './marks.ts';

export function Thread({
  root,
  marks,
  of,
}: {
  root: RefObject<HTMLDivElement | null>;
  marks: readonly Mark[];
  of: string;
}): JSX.Element | null {
  const [path, setPath] = useState('');
  const key = `${of} ${marks.map((m) => `${m.paper}:${m.field}`).join(' ')}`;
  useLayoutEffect(() => {
    const box = root.current;
    if (box === null || marks.length !== 2) {
      setPath('');
      return;
    }
    const draw = (): void => {
      const outer = box.getBoundingClientRect();
      const ends = [1, 2].map((n) => box.querySelector(`[data-mark="${n}"]`)?.getBoundingClientRect());
      const [a, b] = ends;
      if (a === undefined || b === undefined) return;
      const right = b.left + b.width / 2 >= a.left + a.width / 2;
      const ax = (right ? a.right : a.left) - outer.left;
      const bx = (right ? b.left : b.right) - outer.left;
      const ay = a.top + a.height / 2 - outer.top;
      const by = b.top + b.height / 2 - outer.top;
      const pull = Math.max(40, Math.abs(bx - ax) / 2) * (right ? 1 : -1);
      setPath(`M${ax} ${ay} C${ax + pull} ${ay} ${bx - pull} ${by} ${bx} ${by}`);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    box.addEventListener('scroll', draw, true);
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', draw, true);
    };
  }, [key]);
  if (path === '') return null;
  return (
    <svg class="tool-thread" aria-hidden="true">
      <path class="tool-thread-shade" d={path} />
      <path class="tool-thread-stitch" d={path} />
    </svg>
  );
}
