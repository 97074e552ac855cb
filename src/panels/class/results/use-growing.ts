// Lets a long list grow a piece a frame, so that the page is never kept waiting by the whole of it; another list begins anew.
// Tells how many are there; what they are is the caller's business.
import { useEffect, useState } from 'preact/hooks';

export function useGrowing(list: readonly unknown[], aFrame: number): number {
  const [grown, setGrown] = useState({ list, made: aFrame });
  const made = grown.list === list ? Math.min(list.length, grown.made) : Math.min(list.length, aFrame);
  useEffect(() => {
    if (made >= list.length) return () => {};
    const frame = requestAnimationFrame(() => setGrown({ list, made: made + aFrame }));
    return () => cancelAnimationFrame(frame);
  }, [list, made]);
  return made;
}
