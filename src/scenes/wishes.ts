// What the player wishes of the picture: whether movement is welcome, whether contrast matters more than light, and
// whether the page is dark.
// The player's own setting on the page goes before the system's.
export interface Wishes {
  readonly reduced: boolean;
  readonly contrast: boolean;
  readonly dark: boolean;
  stop(): void;
}

export function watchWishes(changed: () => void): Wishes {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  const forced = window.matchMedia('(forced-colors: active)');
  const root = document.documentElement;
  query.addEventListener('change', changed);
  forced.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(root, { attributes: true, attributeFilter: ['data-motion', 'data-theme'] });
  return {
    get reduced() {
      const own = root.dataset.motion;
      return own === 'less' || (own !== 'full' && query.matches);
    },
    get contrast() {
      return root.dataset.theme === 'contrast' || forced.matches;
    },
    get dark() {
      return root.dataset.theme === 'dark';
    },
    stop() {
      query.removeEventListener('change', changed);
      forced.removeEventListener('change', changed);
      observer.disconnect();
    },
  };
}
