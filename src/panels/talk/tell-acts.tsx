// What Tell opens: rows that stand on a screen now, things one tells at any desk, a promise with a time, and three
// ways not to tell. Whether this ear may hear it is the office's to say, never the button's.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TELL_ITEMS, type TellItem } from '../../office/kinds.ts';
import type { CommandOf } from '../../office/commands.ts';
import type { DeskView, TalkView } from '../../views/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';

const FIRST: Record<string, readonly TellItem[]> = {
  arrival: ['what-next', 'copay-due', 'wait', 'provider-late', 'restroom'],
  'check-out': ['what-next', 'prep', 'balance'],
  errand: ['errand-answer', 'restroom', 'next-door', 'form-time', 'signed-for'],
  call: [
    'hours',
    'plans-taken',
    'directions',
    'provider-late',
    'late-policy',
    'form-time',
    'video-link',
    'what-next',
    'do-not-drive',
  ],
  inside: ['next-patient', 'on-my-way', 'will-tell', 'fax-here', 'fax-not-yet', 'line-ready', 'clinic-list'],
  outgoing: ['errand-answer', 'what-next', 'prep'],
};

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
  const byMs = (Math.ceil(view.nowMs / MINUTE) + delay) * MINUTE;
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
                time: text().clock((Math.ceil(view.nowMs / MINUTE) + minutes) * MINUTE),
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

export function TellActs({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element {
  const [more, setMore] = useState(false);
  const first = FIRST[talk.contact.as] ?? [];
  const items = more ? [...first, ...TELL_ITEMS.filter((item) => !first.includes(item))] : first;
  return (
    <>
      {talk.tellable.flatMap((row) => {
        const part = (
          <ActButton key={row.item} give={{ type: 'say.tell', item: row.item, whole: false }} class="act">
            <Icon name="text-cursor-input" size={18} />
            <span class="act-words">{say(row.label)}</span>
          </ActButton>
        );
        if (!row.whole) return [part];
        return [
          part,
          <ActButton
            key={`${row.item}:whole`}
            give={{ type: 'say.tell', item: row.item, whole: true }}
            class="act"
          >
            <Icon name="list" size={18} />
            <span class="act-words">{t('talk.tell.whole', { row: say(row.label) })}</span>
          </ActButton>,
        ];
      })}
      {items.map((item) => (
        <ActButton key={item} give={{ type: 'say.tell', item, whole: false }} class="act">
          <Icon name="message-square" size={18} />
          <span class="act-words">{t(`tell.${item}`)}</span>
        </ActButton>
      ))}
      <button type="button" class="act act-fold" aria-expanded={more} onClick={() => setMore(!more)}>
        <Icon name={more ? 'chevron-up' : 'chevron-down'} size={18} />
        {t(more ? 'talk.fewer' : 'talk.more-to-tell')}
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
