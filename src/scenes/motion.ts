// Whether movement is welcome: the system's wish, or the player's own setting on
// the page (which goes first).
export interface Motion {
  readonly reduced: boolean;
  stop(): void;
}

export function watchMotion(changed: () => void): Motion {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  const root = document.documentElement;
  query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(root, { attributes: true, attributeFilter: ['data-motion'] });
  return {
    get reduced() {
      const own = root.dataset.motion;
      return own === 'less' || (own !== 'full' && query.matches);
    },
    stop() {
      query.removeEventListener('change', changed);
      observer.disconnect();
    },
  };
}
