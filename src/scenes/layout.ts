// How much room the picture has: the shell's box for it, and whether one looks from the chair or close from the work
// view. The shell says which (`data-mode` of the desk); without it, the scene's name does. Measures; never styles.
import type { UiState } from '../session/types.ts';
import type { Size } from './shots.ts';

export interface Layout {
  zone: Size;
  close: boolean;
}

export function readLayout(parent: HTMLElement, ui: UiState): Layout {
  const zone = { w: Math.max(1, parent.clientWidth), h: Math.max(1, parent.clientHeight) };
  const mode = parent.closest<HTMLElement>('[data-mode]')?.dataset.mode;
  const close = mode === undefined ? !['office', 'title', 'debrief'].includes(ui.scene) : mode === 'work';
  return { zone, close };
}
