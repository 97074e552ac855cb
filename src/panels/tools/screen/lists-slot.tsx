// The head of a waiting list: the slot that fell free, with whom, how soon, whether it still stands open in the book, and since
// when the list is out. It gives nothing.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import type { ListView } from '../../../views/outreach.ts';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { DAY, dateAfter, dayOf, minutesSince } from '../parts/figures.ts';

const HOUR = 3_600_000;

export function Slot({ list }: { list: ListView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const { slot } = list;
  const left = Math.max(0, slot.startMs - view.nowMs);
  const given = list.lines.find((w) => w.line === list.givenTo);
  return (
    <div class="list-slot">
      <p class="list-slot-when">
        <b class="data">
          {t('tools.slot.when', {
            date: text().date(dateAfter(view.dateText, dayOf(slot.startMs))),
            time: text().clock(slot.startMs),
          })}
        </b>
        <span class="data">{t('tools.slot.minutes', { minutes: slot.minutes })}</span>
      </p>
      <p class="small">{t('tools.slot.with', { provider: slot.providerName, name: slot.wasName })}</p>
      <p class="list-chips">
        <Chip tone="info" icon="clock">
          {t('tools.slot.in', {
            hours: Math.floor(left / HOUR),
            days: left < DAY ? 0 : Math.floor(left / DAY),
          })}
        </Chip>
        {given ? (
          <Chip tone="ready" icon="calendar-check">
            {t('tools.slot.given', { name: given.name })}
          </Chip>
        ) : list.released ? (
          <Chip tone="plain" icon="calendar">
            {t('tools.slot.released')}
          </Chip>
        ) : (
          <Chip tone={slot.open ? 'ready' : 'bad'} icon={slot.open ? 'calendar' : 'calendar-x'}>
            {t('tools.slot.book', { open: slot.open ? 'yes' : 'no' })}
          </Chip>
        )}
        {list.openedAtMs !== null && !given && !list.released && (
          <Chip tone="plain" icon="timer">
            {t('tools.slot.since', {
              time: text().clock(list.openedAtMs),
              minutes: minutesSince(view.nowMs, list.openedAtMs),
            })}
          </Chip>
        )}
      </p>
    </div>
  );
}
