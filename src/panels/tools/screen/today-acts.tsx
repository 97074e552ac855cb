// What can be done with one visit from the day's list: open the chart or the cover, check in or out, say its time, move
// it in the book, mark or cancel it. All of it is possible for any visit; all of it is an act of the player.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { DayRow } from '../../../views/types.ts';
import { Act, Opens, Press } from '../parts/act.tsx';
import { CancelVisit } from '../parts/cancel-visit.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { CopayLine } from '../parts/copay-line.tsx';
import { GiveKeys, ScanKeys } from '../parts/papers.tsx';
import { Tell } from '../parts/tell.tsx';
import { chosen } from '../parts/figures.ts';

const MARKS = ['no-show', 'running-late', 'left', 'self-pay'] as const;

export function TodayActs({ row }: { row: DayRow }): JSX.Element {
  const { session } = useDesk();
  const [papers, setPapers] = useKept(`today-papers:${row.visit}`, false);
  const [more, setMore] = useKept(`today-more:${row.visit}`, false);
  const [, setSearching] = useKept<string | null>('chart-search', null);
  return (
    <div class="tool-row-acts">
      <Act
        look="quiet"
        icon="folder-open"
        opens="chart"
        give={{ type: 'chart.open', patient: row.patient }}
        then={() => {
          setSearching(null);
          session.ui({ app: 'chart' });
        }}
      >
        {t('tools.today.chart')}
      </Act>
      <Act
        look="quiet"
        icon="shield-check"
        opens="cover"
        give={{ type: 'coverage.open', patient: row.patient }}
        then={() => session.ui({ app: 'cover' })}
      >
        {t('tools.today.cover')}
      </Act>
      <Act look="quiet" icon="user-check" give={{ type: 'visit.check-in', visit: row.visit }}>
        {t('tools.today.check-in')}
      </Act>
      <Act look="quiet" icon="log-out" give={{ type: 'visit.check-out', visit: row.visit }}>
        {t('tools.today.check-out')}
      </Act>
      <Tell item={`visit:${row.visit}`} />
      <Press
        look="quiet"
        icon={more ? 'chevron-up' : 'chevron-down'}
        expanded={more}
        onPress={() => setMore(!more)}
      >
        {t('tools.today.more')}
      </Press>
      <Press
        look="quiet"
        icon={papers ? 'chevron-up' : 'chevron-down'}
        expanded={papers}
        onPress={() => setPapers(!papers)}
      >
        {t('tools.today.papers')}
      </Press>
      {papers && (
        <div class="tool-row-papers">
          <CopayLine visit={row} />
          <ScanKeys patient={row.patient} label={t('tools.scan.open')} />
          <GiveKeys patient={row.patient} label={t('tools.check-out.print')} />
        </div>
      )}
      {more && (
        <>
          {MARKS.map((as) => (
            <Act key={as} look="quiet" give={{ type: 'visit.mark', visit: row.visit, as }}>
              {t('tools.today.mark', { as: chosen(as) })}
            </Act>
          ))}
          <Opens look="quiet" icon="move" opens="book" ui={{ app: 'book' }}>
            {t('tools.today.move')}
          </Opens>
          <CancelVisit visit={row.visit} name={row.name} />
        </>
      )}
    </div>
  );
}
