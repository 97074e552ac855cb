// What can be said here, by letter, with the votes for each: typed, or counted by the letter's own key. The bars show them in
// words and length. Counts live as long as the situation is on the wall, by what was said; nobody is named.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Beat } from '../../session/types.ts';
import { say, t } from '../../text/current.ts';
import { isTyping } from '../shell/hotkeys.ts';
import { Icon } from '../theme/icon.tsx';

export type Votes = Readonly<Record<string, number>>;

const MOST = 99;
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

export function Vote({
  beat,
  votes,
  onVotes,
  onSee,
}: {
  beat: Beat;
  votes: Votes;
  onVotes: (votes: Votes) => void;
  onSee: (reply: string) => void;
}): JSX.Element {
  const count = (reply: string): number => votes[reply] ?? 0;
  const set = (reply: string, value: number): void =>
    onVotes({ ...votes, [reply]: Math.max(0, Math.min(MOST, Math.trunc(value) || 0)) });
  const most = Math.max(1, ...beat.options.map(({ id }) => count(id)));
  const newest = useRef({ set, count });
  newest.current = { set, count };
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const option = beat.options[event.key.length === 1 ? event.key.toUpperCase().charCodeAt(0) - 65 : -1];
      if (option === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      newest.current.set(option.id, newest.current.count(option.id) + (event.shiftKey ? -1 : 1));
    };
    document.addEventListener('keydown', down, true);
    return () => document.removeEventListener('keydown', down, true);
  }, [beat]);
  return (
    <>
      <h2 class="projector-ask">{t('projector.ask')}</h2>
      <ol class="projector-choices">
        {beat.options.map(({ id, text }, at) => (
          <li key={id}>
            <b class="projector-letter" aria-hidden="true">
              {letterOf(at)}
            </b>
            <div class="projector-choice">
              <p>
                <span class="heard-only">{t('projector.choice', { letter: letterOf(at) })}: </span>
                {say(text)}
                {count(id) > 0 && <b> {t('projector.counted', { count: count(id) })}</b>}
              </p>
              <span class="projector-bar" style={{ '--share': `${(100 * count(id)) / most}%` }} />
            </div>
            <input
              class="field"
              type="number"
              min="0"
              max={MOST}
              aria-label={t('projector.votes', { letter: letterOf(at) })}
              value={count(id)}
              onInput={(event) => set(id, Number(event.currentTarget.value))}
            />
            <button
              type="button"
              class="btn btn-plain"
              aria-label={t('projector.see', { letter: letterOf(at) })}
              title={t('projector.see', { letter: letterOf(at) })}
              onClick={() => onSee(id)}
            >
              <Icon name="eye" size={24} />
              {letterOf(at)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
