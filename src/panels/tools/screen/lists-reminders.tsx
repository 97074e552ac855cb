// The visits of a day ahead: a row each, and unfolded what the chart says about reaching this person, the message put together
// from its parts as it will read, the answer when it comes, and its mark. Nothing here says what belongs in a message.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { RemindedView, ReminderListView } from '../../../views/outreach.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { chosen, dateAfter, dayOf } from '../parts/figures.ts';
import { Message } from './lists-message.tsx';

const AS = ['confirmed', 'cancelled', 'call-again', 'wrong-number'] as const;

/** Nothing was sent, or it reached nobody. */
const isToSend = (r: RemindedView): boolean =>
  r.sent === null || r.says === 'no-answer' || r.says === 'silence' || r.says === 'wrong-number';

/** What the chart says about reaching them. */
function Reach({ r }: { r: RemindedView }): JSX.Element {
  return (
    <p class="list-chips">
      <Chip tone="info" icon={r.chose === 'mail' ? 'mailbox' : r.chose === 'portal' ? 'mail' : 'phone'}>
        {t('tools.remind.chose.of', { chose: r.chose })}
      </Chip>
      <Chip tone="plain" icon={r.portal ? 'key-round' : 'lock'}>
        {t('tools.remind.login', { portal: r.portal ? 'yes' : 'no' })}
      </Chip>
      {r.noVoicemail && (
        <Chip tone="private" icon="voicemail">
          {t('tools.waits.no-voicemail')}
        </Chip>
      )}
      {r.privateNumber !== null && (
        <Chip tone="private" icon="lock">
          {t('tools.remind.private', { number: r.privateNumber })}
        </Chip>
      )}
      {r.language !== null && (
        <Chip tone="info" icon="languages">
          {t('tools.remind.language', { language: r.language })}
        </Chip>
      )}
      {r.prep !== null && (
        <Chip tone="plain" icon="clipboard-list">
          {t('tools.waits.prep', { prep: chosen(r.prep) })}
        </Chip>
      )}
    </p>
  );
}

function Move({ work, r }: { work: string; r: RemindedView }): JSX.Element {
  const [at, setAt] = useKept(`remind-move:${work}:${r.line}`, '');
  const id = useId();
  const startMs = r.free.find((ms) => String(ms) === at) ?? r.free[0];
  if (startMs === undefined) return <p class="small">{t('tools.remind.full')}</p>;
  return (
    <div class="list-form">
      <label class="tool-labelled list-time" for={id}>
        <span class="small muted">{t('tools.remind.new-time')}</span>
        <Choose
          id={id}
          value={String(startMs)}
          field={`remind:${r.line}:move`}
          options={r.free.map((ms) => ({ value: String(ms), words: text().clock(ms) }))}
          onChoose={setAt}
        />
      </label>
      <Act look="primary" icon="calendar-check" give={{ type: 'reminder.move', work, line: r.line, startMs }}>
        {t('tools.remind.move', { time: text().clock(startMs) })}
      </Act>
    </div>
  );
}

function Answer({ work, r }: { work: string; r: RemindedView }): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <>
      {r.says !== null && (
        <p class="list-said" role="status">
          <Icon name="message-square" size={16} />
          <span>
            {t('tools.remind.says', { says: chosen(r.says) })}
            {r.wants !== null &&
              `. ${t('tools.remind.wants', {
                date: text().date(dateAfter(view.dateText, r.wants.day)),
                half: r.wants.half,
              })}`}
          </span>
        </p>
      )}
      {r.wants !== null && <Move work={work} r={r} />}
      <div class="list-deeds" role="group" aria-label={t('tools.remind.mark')}>
        {AS.map((as) => (
          <Act
            key={as}
            look="quiet"
            give={{ type: 'reminder.mark', work, line: r.line, as }}
            label={t('tools.remind.as.of', { name: r.name, as: chosen(as) })}
          >
            {t('tools.remind.as', { as: chosen(as) })}
          </Act>
        ))}
      </div>
    </>
  );
}

function Status({ r }: { r: RemindedView }): JSX.Element {
  if (r.marked !== null)
    return (
      <Chip tone="ready" icon="check">
        {t('tools.remind.marked', { as: chosen(r.marked) })}
      </Chip>
    );
  if (r.says !== null)
    return (
      <Chip tone="arrived" icon="message-square">
        {t('tools.remind.says', { says: chosen(r.says) })}
      </Chip>
    );
  if (r.sent !== null)
    return (
      <Chip tone="info" icon="send">
        {t('tools.remind.waiting')}
      </Chip>
    );
  return <span class="small muted">{t('tools.remind.chose', { chose: r.chose })}</span>;
}

function Visit({ work, r, first }: { work: string; r: RemindedView; first: boolean }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [open, setOpen] = useKept<string | null>(`reminders:${work}`, null);
  const id = useId();
  const on = open === r.line;
  return (
    <li class="list-line" data-row={`remind:${r.line}`}>
      <Press
        look="row"
        class="list-fold"
        first={first}
        expanded={on}
        controls={on ? id : ''}
        onPress={() => setOpen(on ? null : r.line)}
      >
        <span class="tool-time data">{text().clock(r.startMs)}</span>
        <span class="tool-grow tool-two">
          <b>{r.name}</b>
          <span class="small muted">
            {t('tools.remind.visit', { title: say(r.title), minutes: r.minutes, provider: r.providerName })}
          </span>
        </span>
        <span class="list-status">
          <Status r={r} />
        </span>
        <Icon name={on ? 'chevron-up' : 'chevron-down'} size={18} />
      </Press>
      {on && (
        <div id={id} class="list-inside">
          <Reach r={r} />
          {r.sent !== null && (
            <p class="small">
              {t('tools.remind.sent', {
                time: text().clock(r.sent.atMs),
                way: chosen(r.sent.way),
                to: r.sent.to,
                machine: r.sent.machine && r.says !== null ? 'yes' : 'no',
              })}
            </p>
          )}
          {r.marked === null && isToSend(r) && <Message work={work} r={r} />}
          {r.marked === null ? (
            <Answer work={work} r={r} />
          ) : (
            <p class="small">
              {t('tools.remind.book', {
                cancelled: r.cancelled ? 'yes' : 'no',
                date: text().date(dateAfter(view.dateText, dayOf(r.startMs))),
                time: text().clock(r.startMs),
              })}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

export function RemindersPage({ list }: { list: ReminderListView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const first = list.lines.find((r) => r.marked === null)?.line;
  return (
    <div class="tool-scroll">
      <p class="list-slot list-slot-when">
        <b class="data">{text().date(dateAfter(view.dateText, list.day))}</b>
        <span>
          {t('tools.remind.count', {
            count: list.lines.length,
            marked: list.lines.filter((r) => r.marked !== null).length,
          })}
        </span>
        {list.done && (
          <Chip tone="ready" icon="check">
            {t('tools.remind.done')}
          </Chip>
        )}
      </p>
      <ul>
        {list.lines.map((r) => (
          <Visit key={r.line} work={list.work} r={r} first={r.line === first} />
        ))}
      </ul>
    </div>
  );
}
