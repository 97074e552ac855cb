// The keepsake tin on the title: what people sent in the shifts played on this machine, the newest first.
// It shows; what goes in is the debrief's business.
import type { JSX } from 'preact';
import { say, t, text } from '../../text/current.ts';
import { type KeptCard, keptCards } from '../shell/kept-cards.ts';
import { TinPicture } from '../theme/tin-picture.tsx';
import { PageHead } from './page-head.tsx';

/** A card whose words an older edition had, and this one has no more, cannot be read. */
export const cardsToShow = (): KeptCard[] =>
  keptCards.value.filter((card) => text().has(card.text.id)).reverse();

export function TinPage({ cards, onBack }: { cards: readonly KeptCard[]; onBack: () => void }): JSX.Element {
  return (
    <div class="tin-page">
      <PageHead title={t('title.tin')} onBack={onBack} />
      <TinPicture cards={cards.length} />
      <ul class="tin-cards">
        {cards.map((card) => (
          <li key={`${card.from} ${card.text.id}`} class="note">
            <p>{say(card.text)}</p>
            <p class="small tin-from">
              {t('title.tin.from', { from: card.from, date: text().date(card.on) })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
