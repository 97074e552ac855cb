// The class code, typed: for rooms where the link cannot be clicked. It goes into the address like a link would bring it,
// so that there is one way to read a code; whether it is one is said where the code is shown.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';

/** Puts a code into the address, or takes it away. */
export function goByCode(code: string): void {
  location.hash = code === '' ? '' : encodeURIComponent(code.trim());
}

export function CodeField(): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <form
      class="code-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') goByCode(typed);
      }}
    >
      <label for={id}>{t('title.code')}</label>
      <input
        id={id}
        class="field"
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={120}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="btn btn-plain" aria-label={t('title.code.use')}>
        <Icon name="arrow-right" />
      </button>
    </form>
  );
}
