// The baked picture behind the title, sharper on dense screens; undefined where it is not baked.
// Decoration: nothing in it is read or pressed.
const files: Record<string, string> = import.meta.glob('/assets/scene/title*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const picture: string | undefined =
  files[window.devicePixelRatio > 1.1 ? '/assets/scene/title@2x.webp' : '/assets/scene/title.webp'] ??
  files['/assets/scene/title.webp'];
