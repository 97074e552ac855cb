// What Ask opens: name and birth date in one question, then single topics. Where something is on file, the quicker
// closed way folds out under the open ones; which of the two was right is never shown here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../../office/commands.ts';
import type { AskTopic } from '../../office/kinds.ts';
import type { DeskView, TalkView } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { Heard } from '../theme/heard.tsx';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { PAIRS, type PairName, pairsFor, topicsFor } from './topics.ts';

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
  // One thing heard can fill several fields; read back, it is one sentence.
  const once = talk.heard.filter((one, at) => talk.heard.findIndex((x) => x.value === one.value) === at);
  if (once.length === 0) return null;
  return (
    <fieldset class="acts-part">
      <legend>{t('talk.read-back.legend')}</legend>
      {once.map((one) => (
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
  talk,
}: {
  about: readonly AskTopic[];
  name: string;
  talk: TalkView;
}): JSX.Element {
  const asked = about.every((topic) => talk.asked.includes(topic));
  return (
    <ActButton give={ask(about, true)} class={`act${about.length > 1 ? ' act-wide' : ''}`}>
      <Icon name={asked ? 'check' : 'circle-question-mark'} size={18} />
      <span class="act-words">
        {name}
        {asked && <Heard>{t('talk.asked-already')}</Heard>}
      </span>
    </ActButton>
  );
}

/** The quicker, closed way, for what is on file: one fold, so that it stands in nobody's way. */
function OnFile({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element | null {
  const [out, setOut] = useState(false);
  const topics = topicsFor(talk.contact).first.filter((topic) => onFile(view, [topic]));
  if (topics.length === 0) return null;
  return (
    <>
      <button type="button" class="act act-fold act-wide" aria-expanded={out} onClick={() => setOut(!out)}>
        <Icon name={out ? 'chevron-up' : 'chevron-down'} size={18} />
        {t('talk.confirm')}
      </button>
      {out &&
        topics.map((topic) => (
          <ActButton key={topic} give={ask([topic], false)} class="act">
            <Icon name="file-check" size={18} />
            <span class="act-words">
              <Heard>{t('talk.confirm')}</Heard> {t(`topic.${topic}`)}
            </span>
          </ActButton>
        ))}
    </>
  );
}

export function AskActs({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element {
  const [more, setMore] = useState(false);
  const { first, rest } = topicsFor(talk.contact);
  const pairs = pairsFor(talk.contact);
  const pair = (name: PairName): JSX.Element => (
    <Question key={name} about={PAIRS[name]} name={t(`talk.pair.${name}`)} talk={talk} />
  );
  const topic = (one: AskTopic): JSX.Element => (
    <Question key={one} about={[one]} name={t(`topic.${one}`)} talk={talk} />
  );
  return (
    <>
      {pairs.first.slice(0, 1).map(pair)}
      {first.slice(0, 2).map(topic)}
      {[...pairs.first.slice(1), ...(more ? pairs.rest : [])].map(pair)}
      {[...first.slice(2), ...(more ? rest : [])].map(topic)}
      <button type="button" class="act act-fold" aria-expanded={more} onClick={() => setMore(!more)}>
        <Icon name={more ? 'chevron-up' : 'chevron-down'} size={18} />
        {t('talk.more-topics')}
      </button>
      <OnFile view={view} talk={talk} />
      <HeardBack talk={talk} />
    </>
  );
}
