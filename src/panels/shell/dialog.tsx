// A native modal dialog: opens itself, closes by Escape, by its cross, or by what its acts do. The browser keeps focus
// inside and gives it back.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';

export function Dialog({
  title,
  onClose,
  class: more = '',
  children,
}: {
  title: string;
  onClose: () => void;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      // What asks to be written in first has the focus already.
      if (!dialog.querySelector('[autofocus]')) head.current?.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class={`dialog ${more}`}
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 class="display" id={id} tabIndex={-1} ref={head}>
          {title}
        </h2>
        <button type="button" class="btn-bare" aria-label={t('dialog.close')} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
