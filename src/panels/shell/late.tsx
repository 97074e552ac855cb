// A panel whose code comes late, so that the first paint does not wait for what nobody has opened yet: nothing until it is
// there, then the panel as if it had always been. Code that cannot be had is thrown where the desk catches errors.
import { signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Late<Props> {
  Panel: ComponentType<Props>;
  /** Brings the code before somebody asks for the panel. Never rejects. */
  bring(): Promise<void>;
}

export function late<Props extends object>(fetchPanel: () => Promise<ComponentType<Props>>): Late<Props> {
  // A signal, so that a panel drawn empty is drawn again whenever the code comes: between drawing and effect as well.
  const there = signal<ComponentType<Props> | null>(null);
  let coming: Promise<void> | null = null;
  const bring = (): Promise<void> => {
    coming ??= fetchPanel().then((panel) => {
      there.value = panel;
    });
    // What failed is asked for again by whoever asks next.
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  function Panel(props: Props): JSX.Element | null {
    const There = there.value;
    const [, fail] = useState(0);
    useEffect(() => {
      let gone = false;
      bring().catch(
        (error: unknown) =>
          gone ||
          fail(() => {
            throw error;
          }),
      );
      return () => {
        gone = true;
      };
    }, []);
    return There === null ? null : <There {...props} />;
  }
  return { Panel, bring: () => bring().catch(() => {}) };
}
