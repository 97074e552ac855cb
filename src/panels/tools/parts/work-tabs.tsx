// The parts of a tool of desk work: a row of tabs, each with how much is open in it, and which of several pieces lies in
// front. Chooses only what is shown; a tab puts the piece of another part down.
import type { JSX } from 'preact';
import type { IconName } from '../../theme/icon.tsx';
import { Press } from './act.tsx';
import { useDesk } from './desk.ts';
import { arrows } from './focus.ts';

export function WorkTabs<Tab extends string>(props: {
  label: string;
  tabs: readonly Tab[];
  icons: Record<Tab, IconName>;
  tab: Tab;
  words: (tab: Tab) => string;
  onTab: (tab: Tab) => void;
}): JSX.Element {
  const { session } = useDesk();
  return (
    <div class="tool-tab-row" role="group" aria-label={props.label} onKeyDown={arrows}>
      {props.tabs.map((one) => (
        <Press
          key={one}
          look="tab"
          icon={props.icons[one]}
          current={one === props.tab}
          pressed={one === props.tab}
          onPress={() => {
            props.onTab(one);
            session.ui({ work: null });
          }}
        >
          {props.words(one)}
        </Press>
      ))}
    </div>
  );
}

/** Several of a kind at once: which of them lies in front. One alone needs no choice. */
export function WhichOf(props: {
  label: string;
  of: readonly { work: string }[];
  work: string | undefined;
  words: (n: number, work: string) => string;
  class?: string;
}): JSX.Element | null {
  const { session } = useDesk();
  if (props.of.length < 2) return null;
  return (
    <div
      class={props.class === undefined ? 'tool-band' : `tool-band ${props.class}`}
      role="group"
      aria-label={props.label}
    >
      {props.of.map(({ work }, n) => (
        <Press key={work} look="quiet" pressed={work === props.work} onPress={() => session.ui({ work })}>
          {props.words(n + 1, work)}
        </Press>
      ))}
    </div>
  );
}
