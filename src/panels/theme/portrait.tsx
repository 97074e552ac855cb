// The small picture of a person: the baked chip of their portrait, or a plain head where none is baked.
// Decorative: the name stands beside it.
import { Icon } from './icon.tsx';

const chips: Record<string, string> = import.meta.glob('/assets/people/*/chip.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const portraitUrl = (portrait: string): string | undefined =>
  chips[`/assets/people/${portrait}/chip.webp`];

export function Portrait({ portrait }: { portrait: string }) {
  const url = portraitUrl(portrait);
  return (
    <span class="portrait">
      {url === undefined ? <Icon name="user-round" /> : <img src={url} alt="" draggable={false} />}
    </span>
  );
}
