// The records desk on the monitor: what has come in, and the case in front. Each kind of case is a file of its own.
// Which deed is right is not written here.
import type { JSX } from 'preact';
import { say, t, text } from '../../../text/current.ts';
import type { RecordsRow } from '../../../views/records.ts';
import type { TextRef } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';

function Row({ row, first }: { row: RecordsRow; first: boolean }): JSX.Element {
  const { session } = useDesk();
  const what = say(row.title);
  return (
    <li class="tool-row" data-row={`work:${row.work}`}>
      <Act
        look="row"
        class="tool-item"
        first={first}
        give={{ type: 'records.open', work: row.work }}
        then={() => session.ui({ work: row.work })}
        label={t('tools.records.take.label', { what: row.name === null ? what : `${what}, ${row.name}` })}
      >
        <b class="tool-time digits">{text().clock(row.atMs)}</b>
        <span class="tool-grow tool-two">
          <b>{what}</b>
          {row.name !== null && <span class="small muted">{row.name}</span>}
        </span>
        <Chip
          tone={row.status === 'new' ? 'info' : row.status === 'open' ? 'arrived' : 'plain'}
          icon={row.status === 'done' ? 'check' : 'file-text'}
        >
          {t('tools.records.status', { status: row.status })}
        </Chip>
      </Act>
    </li>
  );
}

export function Records({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  const rows = view.records?.rows ?? [];
  return (
    <Monitor icon="files" of="records" title={t('tools.records.title')} refusal={refusal}>
      <div class="tool-scroll">
        {rows.length === 0 ? (
          <Empty icon="files">
            {t(view.records === null ? 'tools.records.not-dealt' : 'tools.records.none')}
          </Empty>
        ) : (
          <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
            {rows.map((row, n) => (
              <Row key={row.work} row={row} first={n === 0} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
