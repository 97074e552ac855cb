// The small *Tell* beside a row on a screen: says that row to the person one talks with. Whether this ear may hear it
// is the office's to judge; the key is there for every row that can be told.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import { Act } from './act.tsx';
import { useDesk } from './desk.ts';

export function Tell({ item }: { item: string }): JSX.Element | null {
  const { talk } = useDesk().snapshot.view;
  const rows = talk?.tellable.filter((row) => row.item === item) ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      {rows.map((row) => (
        <Act
          key={String(row.whole)}
          look="quiet"
          class="tool-tell"
          icon="message-square"
          give={{ type: 'say.tell', item: row.item, whole: row.whole }}
          label={t('tools.tell.row', {
            words: t('tools.tell', { whole: row.whole ? 'yes' : 'no' }),
            what: say(row.label),
          })}
        >
          {t('tools.tell', { whole: row.whole ? 'yes' : 'no' })}
        </Act>
      ))}
    </>
  );
}
