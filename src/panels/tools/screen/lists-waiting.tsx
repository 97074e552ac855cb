// A free slot as the head, and under it the people who wait: what for, with whom, how much notice, how long, and beside each
// name the next act. One row is unfolded for what is left on a machine, written beside the name, or done out of turn.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { NO_REASONS, WORDS_LEFT } from '../../../office/outreach/schema.ts';
import { say, t, text } from '../../../text/current.ts';
import type { ListView, WaiterView } from '../../../views/outreach.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useKept } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';
import { Empty } from '../parts/frames.tsx';
import { Slot } from './lists-slot.tsx';

const HOUR = 3_600_000;

/** What one reads before calling: marked sooner, times they cannot, prep, no voicemail. */
function Needs({ w }: { w: WaiterView }): JSX.Element | null {
  if (w.sooner === null && w.cannot === null && w.prep === null && !w.noVoicemail) return null;
  return (
    <p class="list-chips list-needs">
      {w.sooner !== null && (
        <Chip tone="arrived" icon="flag">
          {t('tools.waits.sooner', { name: w.sooner.byName, date: text().date(w.sooner.on) })}
        </Chip>
      )}
      {w.cannot !== null && (
        <span class="small">
          <Icon name="calendar-x" size={15} />
          {t('tools.waits.cannot', {
            is: w.cannot.is,
            weekday: w.cannot.is === 'weekday' ? w.cannot.weekday : 0,
            time: w.cannot.is === 'weekday' ? '' : text().clock(w.cannot.ofDayMs),
          })}
        </span>
      )}
      {w.prep !== null && (
        <span class="small">
          <Icon name="clipboard-list" size={15} />
          {t('tools.waits.prep', { prep: chosen(w.prep) })}
        </span>
      )}
      {w.noVoicemail && (
        <Chip tone="private" icon="voicemail">
          {t('tools.waits.no-voicemail')}
        </Chip>
      )}
    </p>
  );
}

/** The act that comes next with this name. */
function Next({ work, w, first }: { work: string; w: WaiterView; first: boolean }): JSX.Element {
  if (w.calling)
    return (
      <Chip tone="info" icon="phone-outgoing">
        {t('tools.waits.rings')}
      </Chip>
    );
  if (w.says === 'yes')
    return (
      <Act
        look="primary"
        icon="calendar-check"
        first={first}
        give={{ type: 'waitlist.give', work, line: w.line }}
        label={t('tools.waits.give.of', { name: w.name })}
      >
        {t('tools.waits.give')}
      </Act>
    );
  if (w.says === null || w.says === 'no-answer')
    return (
      <Act
        look="plain"
        icon="phone"
        first={first}
        give={{ type: 'waitlist.offer', work, line: w.line }}
        label={t('tools.waits.call.of', {
          again: w.says === null ? 'no' : 'yes',
          name: w.name,
          phone: w.phone,
        })}
      >
        {w.says === null ? t('tools.waits.call') : t('tools.waits.again')}
      </Act>
    );
  return (
    <Chip tone="plain" icon={w.says === 'cannot' ? 'calendar-x' : 'user-x'}>
      {t('tools.waits.says', { says: chosen(w.says) })}
    </Chip>
  );
}

function Inside({ work, w }: { work: string; w: WaiterView }): JSX.Element {
  const { line, name } = w;
  return (
    <div class="list-inside">
      {w.says !== null && (
        <p class="list-said" role="status">
          <Icon name="message-square" size={16} />
          {t('tools.waits.says', { says: chosen(w.says) })}
        </p>
      )}
      {w.word !== null && <p class="small">{t('tools.waits.left', { says: chosen(w.word) })}</p>}
      {w.noted !== null && <p class="small">{t('tools.waits.noted', { reason: chosen(w.noted) })}</p>}
      {w.says === 'no-answer' && (
        <div class="list-deeds" role="group" aria-label={t('tools.waits.word')}>
          <span class="small muted">{t('tools.waits.word')}</span>
          {WORDS_LEFT.map((says) => (
            <Act
              key={says}
              look="quiet"
              give={{ type: 'waitlist.leave-word', work, line, says }}
              label={t('tools.waits.leave.of', { name, says: chosen(says) })}
            >
              {t('tools.waits.leave', { says: chosen(says) })}
            </Act>
          ))}
        </div>
      )}
      <div class="list-deeds" role="group" aria-label={t('tools.waits.note')}>
        <span class="small muted">{t('tools.waits.note')}</span>
        {NO_REASONS.map((reason) => (
          <Act
            key={reason}
            look="quiet"
            pressed={w.noted === reason}
            give={{ type: 'waitlist.note', work, line, reason }}
            label={t('tools.waits.reason.of', { name, reason: chosen(reason) })}
          >
            {t('tools.waits.reason', { reason: chosen(reason) })}
          </Act>
        ))}
      </div>
      <div class="list-deeds">
        {w.says !== 'yes' && (
          <Act
            look="quiet"
            icon="calendar-check"
            give={{ type: 'waitlist.give', work, line }}
            label={t('tools.waits.give.of', { name })}
          >
            {t('tools.waits.give')}
          </Act>
        )}
        <Act
          look="quiet"
          icon="user-x"
          give={{ type: 'waitlist.drop', work, line }}
          label={t('tools.waits.drop.of', { name })}
        >
          {t('tools.waits.drop')}
        </Act>
      </div>
    </div>
  );
}

function Row(props: { list: ListView; w: WaiterView; first: boolean }): JSX.Element {
  const { list, w, first } = props;
  const [on, setOn] = useKept<string | null>(`waits:${list.work}`, null);
  const id = useId();
  const over = list.givenTo !== null || list.released;
  const shown = on === w.line && !over && !w.off;
  const hours = Math.round(w.noticeMs / HOUR);
  return (
    <>
      <tr data-row={`waits:${w.line}`} class={w.off ? 'list-off' : undefined}>
        <th scope="row">
          <b>{w.name}</b>
          <span class="small muted">
            {t('tools.waits.type', {
              title: say(w.title),
              minutes: w.minutes,
              provider: w.providerName ?? t('tools.waits.anybody'),
            })}
          </span>
        </th>
        <td class="list-figure data">
          {t('tools.waits.hours', { hours, days: hours < 24 ? 0 : Math.floor(hours / 24) })}
        </td>
        <td class="list-figure data">{t('tools.waits.days', { days: w.waited })}</td>
        <td class="list-more">
          {!over && !w.off && (
            <Press
              look="bare"
              icon={shown ? 'chevron-up' : 'chevron-down'}
              label={t('tools.waits.more.of', { name: w.name })}
              expanded={shown}
              controls={shown ? id : ''}
              onPress={() => setOn(shown ? null : w.line)}
            />
          )}
        </td>
      </tr>
      <tr class="list-under">
        <td colSpan={4}>
          <div class="list-next">
            <div class="tool-grow">
              <Needs w={w} />
              {w.noted !== null && !shown && (
                <p class="small">{t('tools.waits.noted', { reason: chosen(w.noted) })}</p>
              )}
            </div>
            {w.off ? (
              <Chip tone={list.givenTo === w.line ? 'ready' : 'plain'} icon="check">
                {t('tools.waits.off', { given: list.givenTo === w.line ? 'yes' : 'no' })}
              </Chip>
            ) : (
              !over && <Next work={list.work} w={w} first={first} />
            )}
          </div>
          <div id={id}>{shown && <Inside work={list.work} w={w} />}</div>
        </td>
      </tr>
    </>
  );
}

export function WaitingPage({ list }: { list: ListView }): JSX.Element {
  const { work } = list;
  const next = list.lines.find((w) => !w.off && !w.calling);
  return (
    <div class="tool-scroll">
      <Slot list={list} />
      {list.opened ? (
        <table class="list-table">
          <thead>
            <tr>
              <th scope="col">{t('tools.waits.who')}</th>
              <th scope="col" class="list-figure">
                {t('tools.waits.notice')}
              </th>
              <th scope="col" class="list-figure">
                {t('tools.waits.waited')}
              </th>
              <td class="list-more" />
            </tr>
          </thead>
          <tbody>
            {list.lines.map((w) => (
              <Row key={w.line} list={list} w={w} first={w === next} />
            ))}
          </tbody>
        </table>
      ) : (
        <>
          <Empty icon="users">{t('tools.slot.shut')}</Empty>
          <div class="tool-keys list-open">
            <Act look="primary" icon="list" first give={{ type: 'waitlist.open', work }}>
              {t('tools.slot.open')}
            </Act>
          </div>
        </>
      )}
    </div>
  );
}

export function WaitingFoot({ list }: { list: ListView }): JSX.Element | null {
  if (list.givenTo !== null || list.released) return null;
  return (
    <div class="tool-screen-foot">
      <span class="tool-grow" />
      <Act look="quiet" icon="log-out" give={{ type: 'waitlist.release', work: list.work }}>
        {t('tools.slot.release')}
      </Act>
    </div>
  );
}
