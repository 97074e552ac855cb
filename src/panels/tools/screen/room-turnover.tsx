// One room turned over: what lies in it, the surface that dries by its own clock, hands, the next visit's things. Every step
// can be taken at any time; the order is the worker's.
import type { JSX } from 'preact';
import { BINS } from '../../../office/rooms/binder.ts';
import { t, text } from '../../../text/current.ts';
import type { TurnoverView } from '../../../views/rooms.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { chosen, MINUTE } from '../parts/figures.ts';
import { Part } from './referral-parts.tsx';

function Lying({ of }: { of: TurnoverView }): JSX.Element {
  return (
    <Part title={t('rooms.lying')}>
      {of.stomach && (
        <p class="case-said">
          <Chip tone="arrived" icon="triangle-alert">
            {t('rooms.room.stomach')}
          </Chip>
        </p>
      )}
      <p class="case-line">
        <Act look="plain" icon="hand" give={{ type: 'room.glove', work: of.work }}>
          {t('rooms.glove')}
        </Act>
        <Chip tone={of.gloved ? 'ready' : 'plain'} icon={of.gloved ? 'hand' : 'circle-dashed'}>
          {of.gloved ? t('rooms.gloved') : of.handsClean ? t('rooms.hands-clean') : t('rooms.bare')}
        </Chip>
      </p>
      {of.lying.length === 0 ? (
        <p class="case-said muted">{t('rooms.cleared')}</p>
      ) : (
        <ul>
          {of.lying.map((item) => (
            <li key={item} class="tool-row room-thing" data-row={`lying:${item}`}>
              <b>{t('rooms.item', { item: chosen(item) })}</b>
              <span class="room-keys">
                {BINS.map((into) => (
                  <Act
                    key={into}
                    look="quiet"
                    give={{ type: 'room.clear', work: of.work, item, into }}
                    label={t('rooms.clear.label', { item: chosen(item), into: chosen(into) })}
                  >
                    {t('rooms.bin', { into: chosen(into) })}
                  </Act>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="case-line">
        <span class="tool-grow">{of.soiled ? t('rooms.soil') : t('rooms.no-soil')}</span>
        <Act look="quiet" icon="sparkles" give={{ type: 'room.clean', work: of.work }}>
          {t('rooms.clean')}
        </Act>
      </p>
    </Part>
  );
}

function Surface({ of }: { of: TurnoverView }): JSX.Element {
  const { nowMs } = useDesk().snapshot.view;
  const wetMs = of.wet === null ? 0 : Math.max(0, nowMs - of.wet.sinceMs);
  const tone = {
    'label-time': 'ready',
    wet: 'info',
    streaky: 'arrived',
    dry: 'plain',
    unwiped: 'plain',
  } as const;
  const span = (ms: number): string =>
    `${Math.floor(ms / MINUTE)}:${String(Math.floor((ms % MINUTE) / 1000)).padStart(2, '0')}`;
  return (
    <Part title={t('rooms.surface')}>
      <p class="case-line" role="status">
        <Chip
          tone={tone[of.looks]}
          icon={of.looks === 'label-time' ? 'check' : of.wet ? 'timer' : 'circle-dashed'}
        >
          {t('rooms.looks', { looks: chosen(of.looks) })}
        </Chip>
        {of.wet !== null && (
          <span class="data digits">
            {t('rooms.wet-for', { now: span(wetMs), label: span(of.wet.labelMs) })}
          </span>
        )}
      </p>
      {of.wet !== null && of.wet.labelMs > 0 && (
        <progress
          class="room-wet"
          max={of.wet.labelMs}
          value={Math.min(wetMs, of.wet.labelMs)}
          aria-label={t('rooms.surface')}
        />
      )}
      <ul>
        {of.products.map((product) => (
          <li key={product.id} class="tool-row tool-task" data-row={`product:${product.id}`}>
            <span class="tool-grow tool-two">
              <b>{t('rooms.product', { product: chosen(product.id) })}</b>
              <span class="small muted">
                {t('rooms.product.label', {
                  real: product.disinfects ? 'yes' : 'no',
                  minutes: product.labelMs / MINUTE,
                })}
              </span>
            </span>
            <Act
              look="quiet"
              give={{ type: 'room.wipe', work: of.work, product: product.id }}
              label={t('rooms.wipe.label', { product: t('rooms.product', { product: chosen(product.id) }) })}
            >
              {t('rooms.wipe')}
            </Act>
          </li>
        ))}
      </ul>
      <p class="case-line">
        <Act look="quiet" give={{ type: 'room.towel', work: of.work }}>
          {t('rooms.towel')}
        </Act>
      </p>
    </Part>
  );
}

function NextVisit({ of }: { of: TurnoverView }): JSX.Element {
  return (
    <Part title={t('rooms.set-up')}>
      <ul>
        {of.needs.map((need) => {
          const item = t('rooms.item', { item: chosen(need.item) });
          return (
            <li key={need.item} class="tool-row room-thing" data-row={`need:${need.item}`}>
              <span class="tool-two">
                <b>{item}</b>
                <span class="small muted">
                  {t('rooms.shelf', { count: need.shelf, expired: need.expired ? 'yes' : 'no' })}
                </span>
              </span>
              <span class="room-keys">
                {need.out && (
                  <Chip tone="ready" icon="check">
                    {t('rooms.out')}
                  </Chip>
                )}
                {(['shelf', 'cupboard'] as const).map((from) => (
                  <Act
                    key={from}
                    look="quiet"
                    give={{ type: 'room.lay-out', work: of.work, item: need.item, from }}
                    label={t('rooms.from.label', { item, from })}
                  >
                    {t('rooms.from', { from })}
                  </Act>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="case-line">
        <Act look="primary" icon="check" give={{ type: 'room.ready', work: of.work }}>
          {t('rooms.ready')}
        </Act>
      </p>
    </Part>
  );
}

export function RoomTurnover({ of }: { of: TurnoverView }): JSX.Element {
  if (!of.looked)
    return (
      <Part title={t('rooms.lying')}>
        {of.stomach && (
          <p class="case-said">
            <Chip tone="arrived" icon="triangle-alert">
              {t('rooms.room.stomach')}
            </Chip>
          </p>
        )}
        <p class="case-line">
          <span class="tool-grow muted">{t('rooms.not-looked')}</span>
          <Act look="plain" icon="door-open" first give={{ type: 'room.look', work: of.work }}>
            {t('rooms.look')}
          </Act>
        </p>
        <p class="case-said small muted">{t('rooms.row.due', { time: text().clock(of.dueMs) })}</p>
      </Part>
    );
  return (
    <>
      <Lying of={of} />
      <Surface of={of} />
      <Part title={t('rooms.hands')}>
        <p class="case-line">
          {(['rub', 'soap'] as const).map((how) => (
            <Act key={how} look="quiet" icon="hand" give={{ type: 'room.hands', work: of.work, with: how }}>
              {t('rooms.hands.with', { how })}
            </Act>
          ))}
        </p>
      </Part>
      <NextVisit of={of} />
    </>
  );
}
