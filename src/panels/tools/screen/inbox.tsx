// The four trays: portal, fax, e-mail, voicemail. A list of what came in, and the open item with what can be done with
// it. Which of those deeds is right is not written here.
import type { JSX } from 'preact';
import { say, t, text } from '../../../text/current.ts';
import type { InboxView, TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { InboxItem } from './inbox-item.tsx';

export type TrayApp = 'portal' | 'fax' | 'email' | 'voicemail';
const TRAYS: readonly TrayApp[] = ['portal', 'fax', 'email', 'voicemail'];
const KINDS: Record<TrayApp, InboxView['kind']> = {
  portal: 'portal',
  fax: 'fax',
  email: 'e-mail',
  voicemail: 'voicemail',
};
const ICONS: Record<TrayApp, IconName> = {
  portal: 'inbox',
  fax: 'printer',
  email: 'mail',
  voicemail: 'voicemail',
};

function ItemRow({ item, first }: { item: InboxView; first: boolean }): JSX.Element {
  const { session } = useDesk();
  const inside = (
    <>
      <b class="tool-time digits">{text().clock(item.leftMs ?? item.atMs)}</b>
      <span class="tool-grow tool-two">
        <b>{item.from}</b>
        <span class="small muted">{say(item.subject)}</span>
      </span>
      <Chip
        tone={item.status === 'new' ? 'info' : item.status === 'open' ? 'arrived' : 'plain'}
        icon={item.status === 'new' ? 'mail' : item.status === 'open' ? 'mail-open' : 'check'}
      >
        {t('tools.inbox.status', { status: item.status, done: item.done ?? 'none' })}
      </Chip>
    </>
  );
  const open = (): void => session.ui({ inboxItem: item.item });
  return (
    <li class="tool-row" data-row={`item:${item.item}`}>
      {item.status === 'new' ? (
        <Act
          look="row"
          class="tool-item"
          first={first}
          give={
            item.kind === 'voicemail'
              ? { type: 'phone.play-voicemail', message: item.item }
              : { type: 'inbox.open', item: item.item }
          }
          then={open}
        >
          {inside}
        </Act>
      ) : (
        <Press look="row" class="tool-item" first={first} onPress={open}>
          {inside}
        </Press>
      )}
    </li>
  );
}

export function Inbox({ tray, refusal }: { tray: TrayApp; refusal: TextRef | null }): JSX.Element {
  const { snapshot, session } = useDesk();
  const [done, setDone] = useKept(`tray-done:${tray}`, false);
  const { inbox } = snapshot.view;
  const kind = KINDS[tray];
  const own = inbox.filter((item) => item.kind === kind);
  const item = own.find((one) => one.item === snapshot.ui.inboxItem);
  if (item !== undefined)
    return <InboxItem key={item.item} item={item} icon={ICONS[tray]} refusal={refusal} />;
  const rows = own.filter((one) => done || one.status !== 'done');
  const closed = own.filter((one) => one.status === 'done').length;
  return (
    <Monitor
      icon={ICONS[tray]}
      of={`tray:${tray}`}
      title={t('tools.inbox.title', { tray })}
      refusal={refusal}
      bar={
        <div class="tool-tab-row" role="group" aria-label={t('tools.inbox.trays')} onKeyDown={arrows}>
          {TRAYS.map((one) => (
            <Press
              key={one}
              look="tab"
              icon={ICONS[one]}
              current={one === tray}
              pressed={one === tray}
              onPress={() => session.ui({ app: one, inboxItem: null })}
            >
              {t('tools.inbox.tray', {
                tray: one,
                count: inbox.filter((i) => i.kind === KINDS[one] && i.status !== 'done').length,
              })}
            </Press>
          ))}
        </div>
      }
      foot={
        closed > 0 ? (
          <div class="tool-screen-foot">
            <Press look="quiet" icon="archive" pressed={done} onPress={() => setDone(!done)}>
              {t('tools.inbox.closed', { count: closed })}
            </Press>
          </div>
        ) : undefined
      }
    >
      <div class="tool-scroll">
        {rows.length === 0 ? (
          <Empty icon={ICONS[tray]}>{t('tools.inbox.empty', { tray })}</Empty>
        ) : (
          <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
            {rows.map((one, at) => (
              <ItemRow key={one.item} item={one} first={at === 0} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
