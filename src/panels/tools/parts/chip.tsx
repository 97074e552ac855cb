// A status: colour, picture and word together, never one alone.
// Holds no meaning of its own.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../../theme/icon.tsx';

export type ChipTone = 'arrived' | 'ready' | 'info' | 'private' | 'bad' | 'plain';

export function Chip({
  tone,
  icon,
  children,
}: {
  tone: ChipTone;
  icon: IconName;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <span class={`chip chip-${tone}`}>
      <Icon name={icon} size={15} />
      {children}
    </span>
  );
}
