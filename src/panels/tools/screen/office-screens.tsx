// Two short screens: the cash drawer and the directory.
// The count is entered as counted; nothing here says whether it is right.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import type { TextRef } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { centsOf } from '../parts/figures.ts';
import { Empty, Monitor } from '../parts/frames.tsx';

export function Drawer({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [typed, setTyped] = useKept('drawer-count', '');
  const cents = centsOf(typed);
  const { takings, counted, expectedCents } = view.drawer;
  return (
    <Monitor
      icon="banknote"
      of="drawer"
      title={t('tools.drawer.title')}
      refusal={refusal}
      foot={
        <div class="tool-screen-foot tool-with-key">
          {counted ? (
            <Chip tone="ready" icon="check">
              {t('tools.drawer.counted')}
            </Chip>
          ) : (
            <>
              <span class="tool-amount">
                <span aria-hidden="true">$</span>
                <Entry
                  kind="money"
                  value={typed}
                  label={t('tools.drawer.amount')}
                  field="drawer:count"
                  first
                  onDraft={setTyped}
                  onCommit={setTyped}
                />
              </span>
              {cents === null ? (
                <span class="small muted">{t('tools.drawer.type')}</span>
              ) : (
                <Act look="primary" icon="coins" give={{ type: 'drawer.count', cents }}>
                  {t('tools.drawer.count')}
                </Act>
              )}
            </>
          )}
        </div>
      }
    >
      <p class="tool-band small">
        <span>{t('tools.drawer.expected')}</span> <b class="data">{text().money(expectedCents)}</b>
      </p>
      <div class="tool-scroll">
        {takings.length === 0 ? (
          <Empty icon="banknote">{t('tools.drawer.empty')}</Empty>
        ) : (
          <ul>
            {takings.map((taking, at) => (
              <li key={`${taking.visit}:${at}`} class="tool-row tool-task">
                <span class="tool-grow tool-two">
                  <b>{taking.name}</b>
                  <span class="small muted">{t('tools.copay.by', { method: taking.method })}</span>
                </span>
                <b class="data">{text().money(taking.cents)}</b>
                {taking.receipt ? (
                  <Chip tone="ready" icon="receipt">
                    {t('tools.drawer.receipt')}
                  </Chip>
                ) : (
                  <Act look="quiet" icon="printer" give={{ type: 'receipt.give', visit: taking.visit }}>
                    {t('tools.slip.receipt', { given: 'no' })}
                  </Act>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}

export function Directory({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [find, setFind] = useKept('directory-find', '');
  const [number, setNumber] = useKept('directory-number', '');
  const rows = view.directory.filter((row) =>
    `${row.name} ${row.number}`.toLowerCase().includes(find.trim().toLowerCase()),
  );
  return (
    <Monitor
      icon="notebook-text"
      of="directory"
      title={t('tools.directory.title')}
      refusal={refusal}
      bar={
        <div class="tool-band">
          <Entry
            value={find}
            label={t('tools.directory.find')}
            placeholder={t('tools.directory.find')}
            field="directory:find"
            first
            onDraft={setFind}
            onCommit={setFind}
          />
        </div>
      }
      foot={
        <div class="tool-screen-foot tool-with-key">
          <Entry
            kind="phone"
            value={number}
            label={t('tools.directory.number')}
            placeholder={t('tools.directory.number')}
            field="directory:number"
            onDraft={setNumber}
            onCommit={setNumber}
          />
          <Act look="plain" icon="phone-outgoing" give={{ type: 'phone.dial', number }}>
            {t('tools.directory.dial')}
          </Act>
        </div>
      }
    >
      <div class="tool-scroll">
        {rows.length === 0 ? (
          <Empty icon="notebook-text">{t('tools.directory.none')}</Empty>
        ) : (
          <ul>
            {rows.map((row) => (
              <li key={row.id} class="tool-row tool-task">
                <span class="tool-grow tool-two">
                  <b>{row.name}</b>
                  <span class="data">{row.number}</span>
                  {row.fax !== '' && (
                    <span class="small muted data">{t('tools.directory.fax', { number: row.fax })}</span>
                  )}
                </span>
                <Act
                  look="quiet"
                  icon="phone"
                  give={{ type: 'phone.dial', number: row.id }}
                  label={t('tools.directory.call', { name: row.name })}
                >
                  {t('tools.directory.dial')}
                </Act>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
