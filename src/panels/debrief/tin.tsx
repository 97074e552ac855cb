// The keepsake tin, and the dated cards of what came of the work. A card is something a person sent; there are no stars.
// What was kept from earlier shifts is counted here and read on the title.
import type { JSX } from 'preact';
import type { DebriefView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { keptBefore } from '../shell/kept-cards.ts';
import { Icon } from '../theme/icon.tsx';
import { TinPicture } from '../theme/tin-picture.tsx';
import { dateIn } from './words.ts';

type Card = DebriefView['later'][number];

export function Tin({ later, open }: { later: readonly Card[]; open: () => void }): JSX.Element {
  const good = later.filter((card) => card.good);
  const first = good[0];
  const before = keptBefore(later);
  return (
    <section class="debrief-tin" aria-labelledby="debrief-tin">
      <div class="debrief-tin-box">
        <TinPicture cards={good.length + before} />
        <h2 id="debrief-tin">{t('debrief.tin')}</h2>
      </div>
      <div class="debrief-tin-words">
        <p class="debrief-tin-new">{t('debrief.tin.new', { count: good.length, from: first?.from ?? '' })}</p>
        <p class="small">{first === undefined ? t('debrief.tin.empty') : say(first.text)}</p>
        {before > 0 && <p class="small">{t('debrief.tin.before', { count: before })}</p>}
        {later.length > 0 && (
          <button type="button" class="btn btn-plain" onClick={open}>
            <Icon name="package-open" size={18} />
            {t('debrief.tin.open')}
          </button>
        )}
      </div>
    </section>
  );
}

export function Later({
  later,
  today,
}: {
  later: readonly Card[];
  today: { day: number; month: number; year: number };
}): JSX.Element {
  const days = [...new Set(later.map((card) => card.day))].sort((a, b) => a - b);
  return (
    <section class="debrief-later" aria-labelledby="debrief-later">
      <h2 id="debrief-later" tabIndex={-1} data-focus="">
        {t('debrief.later')}
      </h2>
      {days.length === 0 && <p class="muted">{t('debrief.later.none')}</p>}
      {days.map((day) => (
        <div key={day}>
          <h3 class="small muted">
            {t('debrief.later.day', {
              days: day,
              weeks: day % 7 === 0 ? day / 7 : day > 10 ? Math.round(day / 7) : 0,
              date: text().date(dateIn(today, day)),
            })}
          </h3>
          <ul>
            {later
              .filter((card) => card.day === day)
              .map((card) => (
                <li
                  key={card.text.id}
                  class={card.good ? 'debrief-card note' : 'debrief-card debrief-card-plain'}
                >
                  <p>{say(card.text)}</p>
                  <p class="small debrief-card-from">{t('debrief.later.from', { from: card.from })}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
