// Something to write in: commits on Enter, on leaving, or when it is taken away, if it was changed. What is typed stays
// typed while the world changes around it. It never corrects, completes or judges what one writes.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface EntryProps {
  value: string;
  /** Given when changed; the caller gives the command. */
  onCommit: (value: string) => void;
  kind?: 'text' | 'date' | 'phone' | 'money' | 'long';
  label?: string;
  labelledBy?: string;
  describedBy?: string | undefined;
  /** `<slip>:<field>`, so that a keyboard test finds the field of any entry. */
  field?: string;
  placeholder?: string;
  first?: boolean | undefined;
  /** Taken up, all of it is marked, and what is typed takes its place: for a search, whose last words are done with. */
  replaces?: boolean;
  id?: string;
  /** Every keystroke, for a search or a draft that is not yet an act. */
  onDraft?: (value: string) => void;
  /** After Enter has committed. */
  onEnter?: (() => void) | undefined;
  onEscape?: (() => void) | undefined;
}

/** The press that takes a field up would put the caret in it; a second one may. */
function keepsMarked(event: MouseEvent): void {
  const field = event.currentTarget as HTMLInputElement;
  if (field.selectionStart === 0 && field.selectionEnd === field.value.length) event.preventDefault();
}

const MODES = { text: undefined, date: 'numeric', phone: 'tel', money: 'decimal', long: undefined } as const;

export function Entry(props: EntryProps): JSX.Element {
  const { kind = 'text', value } = props;
  const [draft, setDraft] = useState(value);
  const committed = useRef(value);
  const writing = useRef(false);
  useEffect(() => {
    // The world may fill a line (a card was copied); a line in work is left alone.
    if (!writing.current || value === committed.current) {
      committed.current = value;
      if (!writing.current) setDraft(value);
    }
  }, [value]);
  const commit = (written: string): void => {
    if (written === committed.current) return;
    committed.current = written;
    props.onCommit(written);
  };
  // A line may be taken away while it is written on (the caller hangs up), and not every browser calls that leaving it.
  const typed = useRef<string | null>(null);
  const take = useRef(commit);
  take.current = commit;
  useLayoutEffect(
    () => () => {
      if (writing.current && typed.current !== null) take.current(typed.current);
    },
    [],
  );
  const shared = {
    class: `field tool-entry tool-entry-${kind}`,
    value: draft,
    id: props.id,
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'data-field': props.field,
    'data-first': props.first ? '' : undefined,
    placeholder: props.placeholder,
    autocomplete: 'off' as const,
    autocapitalize: 'off' as const,
    spellcheck: false,
    onFocus: (event: FocusEvent) => {
      writing.current = true;
      if (props.replaces) (event.currentTarget as HTMLInputElement).select();
    },
    onMouseUp: props.replaces ? keepsMarked : undefined,
    onBlur: (event: FocusEvent) => {
      writing.current = false;
      commit((event.currentTarget as HTMLInputElement).value);
    },
    onInput: (event: Event) => {
      typed.current = (event.currentTarget as HTMLInputElement).value;
      setDraft(typed.current);
      props.onDraft?.(typed.current);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        commit((event.currentTarget as HTMLInputElement).value);
        props.onEnter?.();
      } else if (event.key === 'Escape' && props.onEscape !== undefined) {
        event.stopPropagation();
        committed.current = typed.current ?? draft;
        props.onEscape();
      }
    },
  };
  if (kind === 'long') return <textarea rows={3} {...shared} />;
  return <input type="text" inputMode={MODES[kind]} {...shared} />;
}

/** A native list, which every keyboard and reader knows. */
export function Choose(props: {
  /** Choosing is an act: arrows only look, Enter or leaving the list chooses. By the pointer, picking is choosing. */
  isAct?: boolean;
  value: string;
  options: readonly { value: string; words: string; group?: string }[];
  onChoose: (value: string) => void;
  label?: string;
  labelledBy?: string;
  field?: string;
  first?: boolean | undefined;
  id?: string;
}): JSX.Element {
  const [looked, setLooked] = useState<string | null>(null);
  const byKeys = useRef(false);
  const now = looked ?? props.value;
  const choose = (value: string): void => {
    setLooked(null);
    if (value !== props.value) props.onChoose(value);
  };
  const groups = [...new Set(props.options.map((o) => o.group ?? ''))];
  const list = (group: string): JSX.Element[] =>
    props.options
      .filter((o) => (o.group ?? '') === group)
      .map((o) => (
        <option key={o.value} value={o.value} selected={o.value === now}>
          {o.words}
        </option>
      ));
  return (
    <span class="tool-choose">
      <select
        class="field"
        id={props.id}
        aria-label={props.label}
        aria-labelledby={props.labelledBy}
        data-field={props.field}
        data-first={props.first ? '' : undefined}
        value={now}
        onPointerDown={() => {
          byKeys.current = false;
        }}
        onKeyDown={(event) => {
          byKeys.current = true;
          if (event.key !== 'Enter' || looked === null) return;
          event.preventDefault();
          choose(looked);
        }}
        onBlur={() => {
          if (looked !== null) choose(looked);
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (props.isAct && byKeys.current) setLooked(value);
          else choose(value);
        }}
      >
        {groups.map((group) =>
          group === '' ? (
            list(group)
          ) : (
            <optgroup key={group} label={group}>
              {list(group)}
            </optgroup>
          ),
        )}
      </select>
    </span>
  );
}
