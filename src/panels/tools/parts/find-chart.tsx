// "Find the chart", wherever a chart is wanted: takes up the search itself, also while another chart is open, so that what
// is typed next goes into its field. It finds nobody; the search does.
import type { ComponentChildren, JSX } from 'preact';
import { enterRegion } from '../../shell/landmarks.ts';
import { type Look, Opens } from './act.tsx';
import { useDesk, useKept } from './desk.ts';

export function FindChart({ look, children }: { look: Look; children: ComponentChildren }): JSX.Element {
  const { chart } = useDesk().snapshot.view;
  const [, setSearching] = useKept<string | null>('chart-search', null);
  return (
    <Opens
      look={look}
      icon="search"
      opens="chart"
      ui={{ app: 'chart' }}
      onOpen={() => {
        setSearching(chart?.patient ?? null);
        // Its own screen goes away with this button, and the focus with it.
        enterRegion('screen');
      }}
    >
      {children}
    </Opens>
  );
}
