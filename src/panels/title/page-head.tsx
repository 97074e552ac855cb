// The head of a page of the title card: its name, taking focus as the player turned to it, and the way back.
// It names a page; it does not know which pages there are.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';

export function PageHead({ title, onBack }: { title: string; onBack: () => void }): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  // Before the page is shown: whoever types at once is not led away from the field they took up.
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <div class="page-head">
      <button type="button" class="btn-bare" aria-label={t('title.back')} onClick={onBack}>
        <Icon name="arrow-left" />
      </button>
      <h2 class="display" tabIndex={-1} ref={head}>
        {title}
      </h2>
    </div>
  );
}
