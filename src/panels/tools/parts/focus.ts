// Focus inside a tool: kept near where it was when its control is replaced by an answer, given to the first blank
// field when the player opens a paper, moved by arrows inside a group. The world never moves it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

const seen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

export function focusables(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((e) => seen(e) && e.tabIndex >= 0);
}

/**
 * When the control that had focus is replaced (a blank line becomes a field to write in), focus goes to what
 * stands in its row now, else to the next row, else to the panel itself. It is never left on the page's body.
 */
export function useHeldFocus(ref: RefObject<HTMLElement | null>): void {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  const root = ref.current;
  const held = root !== null && active instanceof HTMLElement && active !== root && root.contains(active);
  const row = held ? (active.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) : null;
  useLayoutEffect(() => {
    const now = document.activeElement;
    if (!held || root === null || !root.isConnected) return;
    if (now instanceof HTMLElement && root.contains(now) && seen(now)) return;
    if (now !== document.body && now !== null && !root.contains(now)) return;
    const rows = root.matches('[data-row]') ? [root] : [...root.querySelectorAll<HTMLElement>('[data-row]')];
    const at = row === null ? -1 : rows.findIndex((r) => r.dataset['row'] === row);
    const from = at < 0 ? [] : rows.slice(at);
    const target = from.flatMap((r) => focusables(r))[0];
    (target ?? root).focus({ preventScroll: target === undefined });
  });
}

/** Opening gives focus to the first blank field; closing gives it back to what opened it. */
export function useOpenedFocus(ref: RefObject<HTMLElement | null>, key: string): void {
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const root = ref.current;
    const active = document.activeElement;
    if (root === null || !(active instanceof HTMLElement)) return;
    const opens = active.closest<HTMLElement>('[data-open]');
    if (opens === null || opens.getAttribute('role') === 'tab') return;
    if (!root.contains(opens)) opener.current = opens;
    (root.querySelector<HTMLElement>('[data-first]') ?? root).focus();
  }, [key]);
  useLayoutEffect(
    () => () => {
      const back = opener.current;
      queueMicrotask(() => {
        if (
          back?.isConnected &&
          (document.activeElement === document.body || document.activeElement === null)
        )
          back.focus();
      });
    },
    [],
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows, Home and End inside a group of like controls. Everything in it also stays reachable by Tab. */
export function arrows(event: KeyboardEvent, selector = FOCUSABLE): void {
  const group = event.currentTarget as HTMLElement;
  const target = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    return;
  const items = [...group.querySelectorAll<HTMLElement>(selector)].filter(seen);
  const at = items.indexOf(target);
  if (at < 0) return;
  const step = STEPS[event.key];
  const next =
    step !== undefined
      ? items[(at + step + items.length) % items.length]
      : event.key === 'Home'
        ? items[0]
        : event.key === 'End'
          ? items[items.length - 1]
          : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
