// The teacher's page that makes a class code: a short form, and beside it the code it comes to, ready at once. The last
// choices are remembered on this machine, but for the accommodation: that code is for one student, not for the board.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { codeAlone, codeWithCard } from '../../../shift/class-code.ts';
import { seedWords } from '../../../shift/seed-words.ts';
import { t } from '../../../text/current.ts';
import type { ClassPageProps } from '../pages.ts';
import { chosenPolicy } from '../policy/chosen.ts';
import { type Choices, keepChoices, lastChoices, settingsOf } from './choices.ts';
import { CodeForm, Tick } from './code-form.tsx';
import './code-page.css';
import { CodeSheet, type Made } from './code-sheet.tsx';

const yes = (on: boolean): string => (on ? 'yes' : 'no');

function made(contentHash: string, choices: Choices, untimed: boolean, withCard: boolean): Made {
  const policy = withCard ? { ...chosenPolicy.value } : {};
  const code = codeWithCard(contentHash, choices.seed, settingsOf(choices, untimed, policy));
  return {
    code: codeAlone(code),
    link: `${location.href.split(/[?#]/)[0]}#${code}`,
    means: t('class.code.means', {
      shift: choices.shift,
      words: seedWords(choices.seed),
      help: choices.help,
      pace: choices.pace,
      counts: choices.counts,
      fixed: yes(choices.paceFixed),
      handbook: yes(choices.handbookLocked),
      untimed: yes(untimed),
      card: yes(Object.keys(policy).length > 0),
    }),
  };
}

export function CodePage({ frontDesk }: ClassPageProps): JSX.Element {
  const [choices, setChoices] = useState(lastChoices);
  const [untimed, setUntimed] = useState(false);
  const [withCard, setWithCard] = useState(true);
  const hasCard = Object.keys(chosenPolicy.value).length > 0;
  const change = (part: Partial<Choices>): void => {
    const next = { ...choices, ...part };
    setChoices(next);
    keepChoices(next);
  };
  return (
    <div class="code-page">
      <CodeForm choices={choices} onChange={change}>
        {hasCard && (
          <Tick
            label={t('class.code.card')}
            note={t('class.code.card.note')}
            on={withCard}
            onTick={setWithCard}
          />
        )}
        <Tick
          label={t('class.code.untimed')}
          note={t('class.code.untimed.note')}
          on={untimed}
          onTick={setUntimed}
        />
      </CodeForm>
      <CodeSheet {...made(frontDesk.edition.contentHash, choices, untimed, withCard && hasCard)} />
    </div>
  );
}
