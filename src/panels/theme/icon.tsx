// A glyph from the icon set, drawn in the text colour and sized in em of its own, always beside its word:
// it is hidden from screen readers and never carries meaning alone.
import { createElement } from 'preact';
import { ICON_SHAPES, type IconName } from './icon-shapes.ts';

export type { IconName };

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {ICON_SHAPES[name].map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }))}
    </svg>
  );
}
