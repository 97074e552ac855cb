// What Tell opens: their times, things one tells at such a desk, behind *More* the rows of the open chart; a promise with
// a time, and three ways not to tell. Whether this ear may hear it is the office's to say, never the button's.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../office/commands.ts';
import type { DeskView, TalkView } from '../../views/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { itemsFor } from './tell-items.ts';
import { whole } from '../theme/whole.tsx';

const MINUTE = 60_000;
const DELAYS = [2, 5, 10, 15, 30, 60] as const;
const PROMISES = [
  'call-back',
  'message',
  'retry',
  'look-into',
  'back-shortly',
] as const satisfies readonly CommandOf<'say.promise'>['what'][];
const REFUSALS = [
  'that-item',
  'until-release',
  'all',
] as const satisfies readonly CommandOf<'say.refuse'>['what'][];

function Promises({ view }: { view: DeskView }): JSX.Element {
  const [delay, setDelay] = useState<number>(5);
  // A promise is given in whole minutes of the wall clock, as people give it.
  const inMin = (minutes: number): number => (Math.floor(view.nowMs / MINUTE) + minutes) * MINUTE;
  const byMs = inMin(delay);
  return (
    <fieldset class="acts-part">
      <legend>{t('talk.promise')}</legend>
      <label class="act-field">
        <span>{t('talk.promise.by')}</span>
        <select
          class="field"
          data-field="promise:by"
          value={String(delay)}
          onChange={(event) => setDelay(Number(event.currentTarget.value))}
        >
          {DELAYS.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {t('talk.promise.in', {
                wait: text().minutes(minutes * MINUTE),
                time: text().clock(inMin(minutes)),
              })}
            </option>
          ))}
        </select>
      </label>
      {PROMISES.map((what) => (
        <ActButton key={what} give={{ type: 'say.promise', what, byMs }} class="act">
          <Icon name="handshake" size={18} />
          <span class="act-words">
            {t('talk.promise.act', { what: t(`promise.${what}`), time: text().clock(byMs) })}
          </span>
        </ActButton>
      ))}
    </fieldset>
  );
}

/** A row of a screen, named with whose it is; where it is a list, the part and the whole of it. */
function Row({ row }: { row: TalkView['tellable'][number] }): JSX.Element {
  return (
    <>
      <ActButton give={{ type: 'say.tell', item: row.item, whole: false }} class="act">
        <Icon name="text-cursor-input" size={18} />
        <span class="act-words">{whole(say(row.label))}</span>
      </ActButton>
      {row.whole && (
        <ActButton give={{ type: 'say.tell', item: row.item, whole: true }} class="act">
          <Icon name="list" size={18} />
          <span class="act-words">{t('talk.tell.whole', { row: say(row.label) })}</span>
        </ActButton>
      )}
    </>
  );
}

export function TellActs({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element {
  const [more, setMore] = useState(false);
  const { first, rest } = itemsFor(talk.contact);
  const items = more ? [...first, ...rest] : first;
  // A time of theirs is told often; the rest of a chart, and all of one that lies here from the talk before, seldom, and never
  // by a slip of the hand.
  const visits = talk.tellable.filter((row) => row.item.startsWith('visit:') && !row.ofOther);
  const chart = more ? talk.tellable.filter((row) => !visits.includes(row)) : [];
  return (
    <>
      {visits.map((row) => (
        <Row key={row.item} row={row} />
      ))}
      {items.map((item) => (
        <ActButton key={item} give={{ type: 'say.tell', item, whole: false }} class="act">
          <Icon name="message-square" size={18} />
          <span class="act-words">{t(`tell.${item}`)}</span>
        </ActButton>
      ))}
      {chart.map((row) => (
        <Row key={row.item} row={row} />
      ))}
      <button type="button" class="act act-fold" aria-expanded={more} onClick={() => setMore(!more)}>
        <Icon name={more ? 'chevron-up' : 'chevron-down'} size={18} />
        {t('talk.more-to-tell')}
      </button>
      <Promises view={view} />
      <fieldset class="acts-part">
        <legend>{t('talk.refuse')}</legend>
        {REFUSALS.map((what) => (
          <ActButton key={what} give={{ type: 'say.refuse', what }} class="act">
            <Icon name="lock" size={18} />
            <span class="act-words">{t(`talk.refuse.${what}`)}</span>
          </ActButton>
        ))}
      </fieldset>
    </>
  );
}
