// Rooms: the board of four tiles, what is signed for you, and the work that came in; and the piece in front.
// On the board stand initials, never names. Whose a piece is, and whether it is done well, is not written here.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { AssistView, LoadView, TurnoverView } from '../../../views/rooms.ts';
import type { RoomView, TextRef } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { chosen, minutesSince } from '../parts/figures.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import type { IconName } from '../../theme/icon.tsx';
import { Part } from './referral-parts.tsx';
import { RoomAssist } from './room-assist.tsx';
import { RoomLoad } from './room-load.tsx';
import { RoomTurnover } from './room-turnover.tsx';

type Piece = TurnoverView | LoadView | AssistView;
const KIND: Record<Piece['kind'], IconName> = {
  turnover: 'refresh-cw',
  instruments: 'thermometer',
  assist: 'hand-helping',
};
const BOARD: Record<RoomView['state'], { tone: ChipTone; icon: IconName }> = {
  ready: { tone: 'ready', icon: 'check' },
  vitals: { tone: 'info', icon: 'heart-pulse' },
  'with-provider': { tone: 'private', icon: 'stethoscope' },
  turnover: { tone: 'arrived', icon: 'refresh-cw' },
};

function nameOf(of: Piece): string {
  if (of.kind === 'instruments') return t('rooms.row', { kind: of.kind });
  if (of.kind === 'assist')
    return t('rooms.assist.title', { name: of.name, ask: t('rooms.assist.ask', { ask: chosen(of.ask) }) });
  return of.n === null ? t('rooms.row.in-use') : t('rooms.row.room', { kind: of.kind, n: of.n, ask: '' });
}

function Row({ of, first }: { of: Piece; first: boolean }): JSX.Element {
  const { session } = useDesk();
  const status = of.status === 'done' ? 'done' : of.fetched === null ? 'open' : 'fetched';
  return (
    <li class="tool-row" data-row={`room:${of.work}`}>
      <Press
        look="row"
        class="tool-item"
        icon={KIND[of.kind]}
        first={first}
        onPress={() => session.ui({ work: of.work })}
      >
        <span class="tool-grow tool-two">
          <b>{nameOf(of)}</b>
          <span class="small muted digits">{t('rooms.row.due', { time: text().clock(of.dueMs) })}</span>
        </span>
        <Chip
          tone={status === 'open' ? 'arrived' : status === 'done' ? 'ready' : 'info'}
          icon={status === 'open' ? 'circle-dashed' : status === 'done' ? 'check' : 'user-check'}
        >
          {t('rooms.status', { status })}
        </Chip>
      </Press>
    </li>
  );
}

/** What is signed, and whether the medical assistant is there: what one must know before one begins. */
function Card(): JSX.Element | null {
  const { roomWork } = useDesk().snapshot.view;
  if (roomWork === null) return null;
  const { card, assistant } = roomWork;
  return (
    <div class="tool-band room-card">
      <span class="small">{t('rooms.card', { on: card.signedOn })}</span>
      {(['turnover', 'instruments', 'assist'] as const).map((kind) => (
        <Chip key={kind} tone={card[kind] ? 'ready' : 'bad'} icon={card[kind] ? 'signature' : 'ban'}>
          {t('rooms.card.signed', {
            kind: t('rooms.card.kind', { kind }),
            signed: card[kind] ? 'yes' : 'no',
          })}
        </Chip>
      ))}
      <Chip
        tone={assistant === 'in' ? 'info' : 'arrived'}
        icon={assistant === 'in' ? 'user-check' : 'clock-alert'}
      >
        {t('rooms.noor', { state: assistant })}
      </Chip>
    </div>
  );
}

function Board(): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <ul class="tool-rooms">
      {view.rooms.map((room) => {
        const { tone, icon } = BOARD[room.state];
        return (
          <li key={room.room} class={`tool-room tool-room-${room.state}`}>
            <span class="small muted">{t('tools.rooms.room', { n: room.n })}</span>
            <b class="tool-initials">{room.initials === '' ? '—' : room.initials}</b>
            <Chip tone={tone} icon={icon}>
              {t('tools.rooms.state', { state: chosen(room.state) })}
            </Chip>
            <span class="small muted">
              {t('tools.rooms.since', { minutes: minutesSince(view.nowMs, room.sinceMs) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Anybody of the team can be fetched; who may do it is for the one who fetches to know. */
function Fetch({ of }: { of: Piece }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [open, setOpen] = useKept(`room-fetch:${of.work}`, false);
  const id = useId();
  return (
    <>
      <Press
        look="quiet"
        icon="user-plus"
        expanded={open}
        controls={open ? id : ''}
        onPress={() => setOpen(!open)}
      >
        {t('rooms.fetch')}
      </Press>
      {open && (
        <div
          id={id}
          class="tool-pick tool-pick-wide"
          role="group"
          aria-label={t('rooms.fetch')}
          onKeyDown={arrows}
        >
          {view.team.map((person) => (
            <Act
              key={person.who}
              look="row"
              give={{ type: 'room.fetch', work: of.work, who: person.who }}
              then={() => setOpen(false)}
            >
              <b>{person.name}</b> <span class="small muted">{say(person.role)}</span>
            </Act>
          ))}
        </div>
      )}
    </>
  );
}

function underOf(of: Piece): string {
  if (of.kind === 'instruments') return t('rooms.load.under', { time: text().clock(of.sinceMs) });
  if (of.kind === 'assist') return t('rooms.assist.under', { n: of.n, who: of.who });
  const before = of.was === '' ? [] : [t('rooms.room.before', { was: of.was })];
  const next = of.next && {
    time: text().clock(of.next.startMs),
    visit: say({ id: of.next.title }),
    provider: of.next.name,
  };
  return [...before, ...(next ? [t('rooms.room.next', next)] : [])].join(' · ');
}

function Front({ of, refusal }: { of: Piece; refusal: TextRef | null }): JSX.Element {
  const { session, snapshot } = useDesk();
  const fetched = snapshot.view.team.find((one) => one.who === of.fetched);
  const over = of.status === 'done' || of.fetched !== null;
  return (
    <Monitor
      icon={KIND[of.kind]}
      of={`room:${of.work}`}
      title={
        of.kind === 'turnover'
          ? of.n === null
            ? t('rooms.room.wait')
            : t('rooms.room.title', { n: of.n })
          : nameOf(of)
      }
      under={underOf(of)}
      refusal={refusal}
      actions={
        <Press look="bar" icon="list" label={t('rooms.back')} onPress={() => session.ui({ work: null })} />
      }
      bar={<Card />}
      foot={
        over ? undefined : (
          <div class="tool-deeds">
            <Fetch of={of} />
          </div>
        )
      }
    >
      <div class="tool-scroll" data-piece={of.work}>
        {of.status === 'done' && (
          <p class="case-said">
            <Chip tone="ready" icon="check">
              {t('rooms.status', { status: 'done' })}
            </Chip>
          </p>
        )}
        {fetched !== undefined && <p class="case-said">{t('rooms.fetched', { who: fetched.name })}</p>}
        {!over && of.kind === 'turnover' && <RoomTurnover of={of} />}
        {!over && of.kind === 'instruments' && <RoomLoad of={of} />}
        {!over && of.kind === 'assist' && <RoomAssist of={of} />}
      </div>
    </Monitor>
  );
}

export function Rooms({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const { roomWork, work } = snapshot.view;
  const asked = snapshot.ui.work === null ? undefined : roomWork?.at[snapshot.ui.work];
  // What was done before one came here is not opened again: the list shows what waits.
  const [before] = useState(asked?.status === 'done' ? asked.work : null);
  const front = asked?.work === before ? undefined : asked;
  if (front !== undefined) return <Front key={front.work} of={front} refusal={refusal} />;
  const rows = work.flatMap((one) => roomWork?.at[one.work] ?? []);
  return (
    <Monitor
      icon="door-open"
      of="rooms"
      title={t('tools.rooms.title')}
      refusal={refusal}
      bar={<Card />}
      foot={roomWork === null ? <p class="tool-screen-foot small">{t('tools.rooms.owner')}</p> : undefined}
    >
      <div class="tool-scroll">
        {roomWork !== null && (
          <Part title={t('rooms.work')}>
            {rows.length === 0 ? (
              <Empty icon="door-open">{t('rooms.none')}</Empty>
            ) : (
              <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
                {rows.map((one, at) => (
                  <Row key={one.work} of={one} first={at === 0} />
                ))}
              </ul>
            )}
          </Part>
        )}
        <Part title={t('rooms.board')}>
          <Board />
        </Part>
      </div>
    </Monitor>
  );
}
