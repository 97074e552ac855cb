// The teacher's page that makes a class code: a short form, and beside it the code it comes to, ready at once. The last
// choices are remembered on this machine, but for the accommodation: that code is for one student, not for the board.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../../office/policy/table.ts';
import { codeAlone, codeWithCard, decodeClassCode } from '../../../shift/class-code.ts';
import { policyText } from '../../../shift/policy-text.ts';
import { seedWords } from '../../../shift/seed-words.ts';
import { t } from '../../../text/current.ts';
import type { ClassPageProps } from '../pages.ts';
import { chosenPolicy } from '../policy/chosen.ts';
import { type Choices, choicesOf, keepChoices, lastChoices, settingsOf } from './choices.ts';
import { CodeForm, Tick } from './code-form.tsx';
import './code-page.css';
import { CodeOffers } from './code-offers.tsx';
import { CodeSheet, type Made } from './code-sheet.tsx';
import { making } from './last-codes.ts';

const yes = (on: boolean): string => (on ? 'yes' : 'no');

/** Typed at the board, a longer card would not come right. */
const LONGEST_CARD = 12;

function made(contentHash: string, choices: Choices, untimed: boolean, policy: Policy): Made {
  const code = codeWithCard(contentHash, choices.seed, settingsOf(choices, untimed, policy));
  const [address = ''] = location.href.split(/[?#]/);
  const card = policyText(policy);
  return {
    code,
    groups: [...codeAlone(code).split('-'), ...(card === '' ? [] : [`.${card}`])],
    typed: card.length <= LONGEST_CARD,
    // The game as one file has an address on this machine only.
    address: location.protocol === 'file:' ? '' : address.replace(/index\.html$/, ''),
    link: `${address}#${code}`,
    gets: t('class.code.gets', {
      shift: t('class.code.shift.name', { shift: choices.shift, name: t(`title.${choices.shift}`) }),
      pace: t(`pace.${choices.pace}`),
    }),
    means: t('class.code.means', {
      shift: choices.shift,
      words: seedWords(choices.seed),
      help: choices.help,
      pace: choices.pace,
      counts: choices.counts,
      fixed: yes(choices.paceFixed),
      handbook: yes(choices.handbookLocked),
      untimed: yes(untimed),
      card: yes(card !== ''),
    }),
  };
}

/** The code that was being made is there again, and stays until something is changed. */
function taken(): Choices {
  const choices = lastChoices();
  keepChoices(choices);
  return choices;
}

export function CodePage({ frontDesk }: ClassPageProps): JSX.Element {
  const { contentHash } = frontDesk.edition;
  const [choices, setChoices] = useState(taken);
  const [untimed, setUntimed] = useState(false);
  const [withCard, setWithCard] = useState(true);
  const hasCard = Object.keys(chosenPolicy.value).length > 0;
  const now = made(contentHash, choices, untimed, withCard ? chosenPolicy.value : {});
  useEffect(() => {
    making.value = now.code;
  }, [now.code]);
  const goBackTo = (code: string): void => {
    const read = decodeClassCode(contentHash, code);
    if (!read.ok) return;
    const { seed, settings } = read;
    const next = choicesOf(seed, settings);
    setChoices(next);
    keepChoices(next);
    setUntimed(settings.untimed);
    if (Object.keys(settings.policy).length > 0) chosenPolicy.value = settings.policy;
    setWithCard(Object.keys(settings.policy).length > 0);
  };
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
      <div>
        <CodeSheet {...now} />
        <CodeOffers contentHash={contentHash} but={now.code} onTake={goBackTo} />
      </div>
    </div>
  );
}
