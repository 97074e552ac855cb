// What Ask opens: name and birth date in one question, then single topics. Where something is on file, the quicker
// closed way stands beside the open one; which of the two was right is never shown here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../../office/commands.ts';
import type { AskTopic } from '../../office/kinds.ts';
import type { DeskView, TalkView } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { Heard } from '../theme/heard.tsx';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { PAIRS, pairsFor, topicsFor } from './topics.ts';

const ask = (about: readonly AskTopic[], open: boolean): Command => ({
  type: 'say.ask',
  about: [...about],
  open,
});

const onFile = (view: DeskView, topics: readonly AskTopic[]): boolean => {
  const filed = view.hand?.fields.filter((field) => field.onFile !== null).map((field) => field.asks) ?? [];
  return topics.every((topic) => filed.includes(topic));
};

/** Read back what was heard: the way to catch a slip of the ear before it is written down for good. */
function HeardBack({ talk }: { talk: TalkView }): JSX.Element | null {
  if (talk.heard.length === 0) return null;
  return (
    <fieldset class="acts-part">
      <legend>{t('talk.read-back.legend')}</legend>
      {talk.heard.map((one) => (
        <ActButton key={one.field} give={{ type: 'say.read-back', field: one.field }} class="act">
          <Icon name={one.readBack ? 'check' : 'ear'} size={18} />
          <span class="act-words data">{one.value}</span>
        </ActButton>
      ))}
    </fieldset>
  );
}

function Question({
  about,
  name,
  view,
  talk,
}: {
  about: readonly AskTopic[];
  name: string;
  view: DeskView;
  talk: TalkView;
}): JSX.Element {
  const asked = about.every((topic) => talk.asked.includes(topic));
  const closed = onFile(view, about);
  return (
    <div class={`ask-pair${closed ? ' ask-both' : ''}${about.length > 1 ? ' act-wide' : ''}`}>
      <ActButton give={ask(about, true)} class="act">
        <Icon name={asked ? 'check' : 'circle-question-mark'} size={18} />
        <span class="act-words">
          {name}
          {asked && <Heard>{t('talk.asked-already')}</Heard>}
        </span>
      </ActButton>
      {closed && (
        <ActButton give={ask(about, false)} class="act act-second">
          {t('talk.confirm')}
          <Heard>{name}</Heard>
        </ActButton>
      )}
    </div>
  );
}

export function AskActs({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element {
  const [more, setMore] = useState(false);
  const { first, rest } = topicsFor(talk.contact.as);
  const pairs = pairsFor(talk.contact.as);
  return (
    <>
      {[...pairs.first, ...(more ? pairs.rest : [])].map((pair) => (
        <Question key={pair} about={PAIRS[pair]} name={t(`talk.pair.${pair}`)} view={view} talk={talk} />
      ))}
      {[...first, ...(more ? rest : [])].map((topic) => (
        <Question key={topic} about={[topic]} name={t(`topic.${topic}`)} view={view} talk={talk} />
      ))}
      <button type="button" class="act act-fold" aria-expanded={more} onClick={() => setMore(!more)}>
        <Icon name={more ? 'chevron-up' : 'chevron-down'} size={18} />
        {t(more ? 'talk.fewer' : 'talk.more-topics')}
      </button>
      <HeardBack talk={talk} />
    </>
  );
}
