// A provider asks for a hand: what for, for which exam, and what one can do in there. Whether it is within what is signed stands
// on the card above; nothing here says no.
import type { JSX } from 'preact';
import { POSITIONS, type Position } from '../../../office/rooms/binder.ts';
import { t } from '../../../text/current.ts';
import type { AssistView } from '../../../views/rooms.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { Part } from './referral-parts.tsx';

function Placing({ of }: { of: AssistView }): JSX.Element {
  const [as, setAs] = useKept<Position>(`position:${of.work}`, 'sitting');
  return (
    <div class="case-line">
      <Choose
        value={as}
        label={t('rooms.assist.position')}
        field={`${of.work}:position`}
        options={POSITIONS.map((one) => ({ value: one, words: t('rooms.position', { as: chosen(one) }) }))}
        onChoose={(value) => setAs(value as Position)}
      />
      <Act look="plain" give={{ type: 'assist.position', work: of.work, as }}>
        {t('rooms.assist.place')}
      </Act>
      {of.placed !== null && (
        <span class="small muted">
          {t('rooms.assist.placed', { as: t('rooms.position', { as: chosen(of.placed) }) })}
        </span>
      )}
    </div>
  );
}

export function RoomAssist({ of }: { of: AssistView }): JSX.Element {
  const work = { work: of.work };
  return (
    <Part title={t('rooms.assist.exam', { exam: chosen(of.exam) })}>
      {of.breathless && (
        <p class="case-said">
          <Chip tone="arrived" icon="triangle-alert">
            {t('rooms.assist.breathless')}
          </Chip>
        </p>
      )}
      {!of.went ? (
        <p class="case-line">
          <Act look="plain" icon="door-open" first give={{ type: 'assist.go', ...work }}>
            {t('rooms.assist.go')}
          </Act>
        </p>
      ) : (
        <>
          <p class="case-line">
            <Act look="quiet" icon="message-circle" give={{ type: 'assist.offer', ...work }}>
              {t('rooms.assist.offer')}
            </Act>
            {of.answer !== null && <b>{t('rooms.assist.answer', { answer: of.answer })}</b>}
          </p>
          <p class="case-line">
            <Act look="quiet" icon="hourglass" give={{ type: 'assist.stay', ...work }}>
              {t('rooms.assist.stay')}
            </Act>
            {of.stayed && <span class="small muted">{t('rooms.assist.stayed')}</span>}
            <Act look="quiet" icon="log-out" give={{ type: 'assist.leave', ...work }}>
              {t('rooms.assist.leave')}
            </Act>
          </p>
          <Placing of={of} />
          <p class="case-line">
            {(['around', 'across'] as const).map((how) => (
              <Act key={how} look="quiet" icon="hand-helping" give={{ type: 'assist.hand', ...work, how }}>
                {t('rooms.assist.hand', { how })}
              </Act>
            ))}
          </p>
          <p class="case-line">
            {(['present', 'declined'] as const).map((as) => (
              <Act key={as} look="quiet" icon="pencil-line" give={{ type: 'assist.record', ...work, as }}>
                {t('rooms.assist.record', { as })}
              </Act>
            ))}
          </p>
        </>
      )}
    </Part>
  );
}
