// The keepsake tin, and the dated cards of what came of the work. A card is something a person sent; there are no stars.
// The drawing is ours and decorative: the words beside it say the same.
import type { JSX } from 'preact';
import type { DebriefView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { dateIn } from './words.ts';

type Card = DebriefView['later'][number];

function TinPicture({ cards }: { cards: number }): JSX.Element {
  return (
    <svg class="debrief-tin-picture" viewBox="0 0 378 146" aria-hidden="true">
      <defs>
        <linearGradient id="tin-side" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color="#4E938B" />
          <stop offset=".5" stop-color="#1F7A74" />
          <stop offset="1" stop-color="#123F3D" />
        </linearGradient>
        <linearGradient id="tin-rim" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#F6DD9B" />
          <stop offset="1" stop-color="#A97A2C" />
        </linearGradient>
        <radialGradient id="tin-shade">
          <stop offset="0" stop-color="#3B2A4A" stop-opacity=".55" />
          <stop offset="1" stop-color="#3B2A4A" stop-opacity="0" />
        </radialGradient>
      </defs>
      <ellipse cx="196" cy="134" rx="184" ry="14" fill="url(#tin-shade)" />
      <path d="M22 16h334l8 26H14z" fill="#0E3533" />
      {cards > 0 && (
        <rect x="56" y="6" width="112" height="60" rx="4" fill="#FFFBF3" transform="rotate(-4 110 40)" />
      )}
      {cards > 1 && (
        <rect x="178" y="3" width="84" height="60" rx="2" fill="#FFF3B8" transform="rotate(3 216 40)" />
      )}
      {cards > 2 && (
        <rect x="272" y="7" width="66" height="56" rx="2" fill="#fff" transform="rotate(-2 300 40)" />
      )}
      <path d="M10 44h358l-8 82q-2 10-12 10H30q-10 0-12-10z" fill="url(#tin-side)" />
      <path d="M10 44h358l-1 9H11z" fill="url(#tin-rim)" />
      <path d="M24 62l6 64" stroke="#fff" stroke-opacity=".3" stroke-width="4" stroke-linecap="round" />
      <rect x="112" y="72" width="154" height="38" rx="8" fill="#FFF6E2" />
    </svg>
  );
}

export function Tin({ later, open }: { later: readonly Card[]; open: () => void }): JSX.Element {
  const good = later.filter((card) => card.good);
  const first = good[0];
  return (
    <section class="debrief-tin" aria-labelledby="debrief-tin">
      <div class="debrief-tin-box">
        <TinPicture cards={good.length} />
        <h2 id="debrief-tin">{t('debrief.tin')}</h2>
      </div>
      <div class="debrief-tin-words">
        <p class="debrief-tin-new">{t('debrief.tin.new', { count: good.length, from: first?.from ?? '' })}</p>
        <p class="small">{first === undefined ? t('debrief.tin.empty') : say(first.text)}</p>
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
