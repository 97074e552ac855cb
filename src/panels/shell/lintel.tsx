// The beam over the window: clock, date and pace, who is there, what you promised, and the way to notes, handbook,
// pause and settings. Holds no tools.
import type { JSX } from 'preact';
import { t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { Cap, Heard } from '../theme/heard.tsx';
import { ActButton } from './act-button.tsx';
import { whenDue } from '../tools/parts/figures.ts';
import { useFace } from './face.ts';
import { capOf } from './hotkeys.ts';
import { isCompact } from './layout.ts';
import { LineKey } from './line-keys.tsx';
import { canSkip, chipContacts, noteFirst, talkFirst, waitingContacts } from './moves.ts';
import { PeopleCount, PersonChip } from './person-chip.tsx';
import { settings } from './settings.ts';

function Clock(): JSX.Element {
  const { session, snapshot, layout } = useFace();
  const { view, pace, clockStopped, paused } = snapshot;
  const compact = isCompact(layout);
  const crowded = compact || layout === 'medium' || view.promises.some((one) => !one.kept && !one.lapsed);
  return (
    <>
      <div class="clock">
        <b class="clock-time digits">{text().clock(view.nowMs)}</b>
        {!compact && (
          <button type="button" class="clock-pace" onClick={() => session.ui({ dialog: 'settings' })}>
            <span>{text().date(view.dateText)}</span>
            <span>{t(`pace.${pace}`)}</span>
            <Heard>{t('lintel.pace.change')}</Heard>
          </button>
        )}
      </div>
      {(clockStopped || paused) && (
        <div class="stopped">
          <Icon name={paused ? 'pause' : 'hourglass'} size={18} />
          <span>{t(paused ? 'lintel.paused' : crowded ? 'lintel.stopped.short' : 'lintel.stopped')}</span>
        </div>
      )}
    </>
  );
}

function Promises(): JSX.Element | null {
  const { view } = useFace().snapshot;
  const open = view.promises.filter((one) => !one.kept && !one.lapsed).sort((a, b) => a.byMs - b.byMs);
  const next = open[0];
  if (next === undefined) return null;
  const line = view.contacts.find((one) => one.contact === next.contact)?.line ?? null;
  const to = line === null ? (next.toName ?? '') : t('promise.line', { line });
  return (
    <div class="stopped promise">
      <Icon name="handshake" size={18} />
      <span>
        <Heard>{t('promise.yours')}</Heard>
        {to === '' ? t(`promise.${next.what as 'call-back'}`) : to}
        <b class="digits">
          {t('promise.by', { time: whenDue(view.dateText, view.nowMs, next.byMs) })}
          {open.length > 1 && ` ${t('promise.more', { count: open.length - 1 })}`}
        </b>
      </span>
    </div>
  );
}

function People(): JSX.Element {
  const { snapshot, layout, roomy } = useFace();
  const { view, clockStopped } = snapshot;
  const compact = isCompact(layout);
  const chips = chipContacts(view);
  const promise = view.promises.some((one) => !one.kept && !one.lapsed);
  // A promise and a stopped clock each take the room of a chip.
  const room =
    layout === 'medium' || compact
      ? 2
      : 4 - Number(promise) - Number(!roomy) - Number(clockStopped && (promise || chips.length > 3));
  const shown = compact
    ? chips.filter((one) => one.status !== 'foreground').slice(0, room)
    : chips.slice(0, room);
  const rest = waitingContacts(view).filter((one) => !shown.includes(one));
  return (
    <div class="people" role="group" aria-label={t('lintel.people')}>
      <div class="people-chips">
        {shown.map((contact) => (
          <PersonChip
            key={contact.contact}
            contact={contact}
            small={compact}
            cap={
              contact.place === 'window' && contact.status !== 'foreground'
                ? capOf('window', settings.value.keys)
                : `⇧${chips.indexOf(contact) + 1}`
            }
          />
        ))}
        {rest.length > 0 && !compact && <PeopleCount waiting={rest} />}
      </div>
      {compact && (
        <div class="people-count">
          <PeopleCount waiting={waitingContacts(view)} />
        </div>
      )}
    </div>
  );
}

function ActiveLines(): JSX.Element {
  const { snapshot, sheet, setSheet } = useFace();
  const active = snapshot.view.lines.filter(
    (line) => line.status === 'ringing' || line.status === 'hold' || line.status === 'you',
  );
  return (
    <>
      <div class="lintel-lines">
        {active.slice(0, 2).map((line) => (
          <LineKey key={line.line} line={line} />
        ))}
      </div>
      <button
        type="button"
        class="beam-button beam-lines"
        aria-expanded={sheet === 'lines'}
        onClick={() => setSheet(sheet === 'lines' ? null : 'lines')}
      >
        <Icon name="phone" size={19} />
        <span class="beam-word">{t('lintel.lines')}</span>
      </button>
    </>
  );
}

/** Lets time run to the next thing; near the end of the shift it first leads to the handover note. */
function WayOn(): JSX.Element | null {
  const { session, snapshot } = useFace();
  if (!canSkip(snapshot)) return null;
  const cap = <Cap>{capOf('skip', settings.value.keys)}</Cap>;
  if (noteFirst(snapshot))
    return (
      <button
        type="button"
        class="beam-button beam-skip"
        data-open="handover"
        onClick={() => session.ui({ paper: 'handover' })}
      >
        <Icon name="log-out" size={19} />
        <span class="beam-word">{t('lintel.note-first')}</span>
        {cap}
      </button>
    );
  const leaves = talkFirst(snapshot);
  if (leaves !== null)
    return (
      <button type="button" class="beam-button beam-skip" onClick={() => session.ui({ leavesTalk: leaves })}>
        <Icon name="skip-forward" size={19} />
        <span class="beam-word">{t('lintel.skip')}</span>
        {cap}
      </button>
    );
  const { talk } = snapshot.view;
  const stays = talk !== null && talk.contact.kind !== 'team';
  return (
    <ActButton give={{ type: 'time.skip' }} class="beam-button beam-skip">
      <Icon name={stays ? 'triangle-alert' : 'skip-forward'} size={19} />
      <span class="beam-word" role={stays ? 'status' : undefined}>
        {stays
          ? t('lintel.skip.leaves', { phone: talk.contact.kind === 'phone' ? 'yes' : 'no' })
          : t(snapshot.view.handover.due ? 'lintel.skip.end' : 'lintel.skip')}
      </span>
      {cap}
    </ActButton>
  );
}

export function Lintel(): JSX.Element {
  const { session, snapshot, layout, sheet, setSheet } = useFace();
  const { view, ui, save } = snapshot;
  const compact = isCompact(layout);
  return (
    <div class="lintel" role="banner" data-landmark aria-label={t('landmark.lintel')}>
      <h1 class="heard-only">{t('shell.title')}</h1>
      <div class="lintel-row">
        <Clock />
        {!compact && <span class="beam-rule" />}
        <People />
        {!compact && <Promises />}
        <span class="gap" />
        <WayOn />
        {save !== 'saved' && save !== 'writing' && (
          <span class="save-state">
            <Icon name="triangle-alert" size={16} />
            {t(`save.${save}`)}
          </span>
        )}
        {snapshot.canTakeOver && (
          <button type="button" class="beam-button beam-skip" onClick={() => void session.takeOver()}>
            {t('save.take-over')}
          </button>
        )}
        {compact ? (
          <ActiveLines />
        ) : (
          <>
            <button
              type="button"
              class="beam-button"
              data-open="notes"
              aria-expanded={sheet === 'notes'}
              onClick={() => setSheet(sheet === 'notes' ? null : 'notes')}
            >
              <Icon name="sticky-note" size={19} />
              <span class="beam-word">{t('lintel.notes', { count: view.notes.length })}</span>
            </button>
            <button
              type="button"
              class="beam-button"
              data-open="handbook"
              aria-pressed={ui.app === 'handbook'}
              onClick={() => session.ui({ app: ui.app === 'handbook' ? null : 'handbook' })}
            >
              <Icon name="book-open" size={19} />
              <span class="beam-word">{t('lintel.handbook')}</span>
            </button>
          </>
        )}
        {layout === 'narrow' && (
          <button
            type="button"
            class="beam-button beam-icon"
            aria-label={t('rail.all-tools')}
            aria-expanded={sheet === 'tools'}
            onClick={() => setSheet(sheet === 'tools' ? null : 'tools')}
          >
            <Icon name="layout-grid" />
          </button>
        )}
        <button
          type="button"
          class="beam-button beam-icon"
          aria-label={t('lintel.pause')}
          onClick={() => session.ui({ dialog: 'pause' })}
        >
          <Icon name="pause" />
        </button>
        {!compact && (
          <button
            type="button"
            class="beam-button beam-icon"
            aria-label={t('lintel.settings')}
            onClick={() => session.ui({ dialog: 'settings' })}
          >
            <Icon name="settings" />
          </button>
        )}
      </div>
    </div>
  );
}
