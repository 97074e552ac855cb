// What Hand on opens: fetch someone, give the talk over, transfer a call, 911, an outside number. What you pass on is
// chosen from the slip in your hand. Of several people none stands out.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskView, TalkView, TeamView } from '../../views/types.ts';
import { say, t } from '../../text/current.ts';
import { Heard } from '../theme/heard.tsx';
import { Icon, type IconName } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { callOf } from '../shell/moves.ts';

const teamIcon = (person: TeamView): IconName =>
  person.who.includes('larrabee')
    ? 'stethoscope'
    : person.beside
      ? 'headset'
      : person.state === 'busy'
        ? 'clock'
        : 'user-round';

/** Chosen in the order in which they will be said. */
function PassOn({
  view,
  chosen,
  choose,
}: {
  view: DeskView;
  chosen: readonly string[];
  choose: (fields: string[]) => void;
}): JSX.Element | null {
  const filled = view.hand?.fields.filter((field) => field.value !== '') ?? [];
  if (filled.length === 0) return null;
  return (
    <fieldset class="acts-part pass-on">
      <legend>{t('talk.pass-on')}</legend>
      {filled.map((field) => {
        const on = chosen.includes(field.field);
        return (
          <button
            key={field.field}
            type="button"
            class="act act-toggle"
            data-say={field.field}
            aria-pressed={on}
            onClick={() =>
              choose(on ? chosen.filter((one) => one !== field.field) : [...chosen, field.field])
            }
          >
            <Icon name={on ? 'square-check' : 'square'} size={18} />
            <span class="act-words">{say(field.label)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Person({ person, passOn }: { person: TeamView; passOn: readonly string[] }): JSX.Element {
  const here = person.beside || person.state === 'arrived' || person.state === 'on-line';
  return (
    <div class="hand-to">
      <ActButton give={{ type: 'team.fetch', who: person.who, say: [...passOn] }} class="act">
        <Icon name={teamIcon(person)} size={19} />
        <Heard>{t('talk.fetch')}</Heard>
        <span class="act-words">
          <b>{person.name}</b>
          <small>
            {say(person.role)} · {person.state === 'fetched' ? t('talk.fetched') : say(person.doing)}
          </small>
        </span>
      </ActButton>
      {here && (
        <ActButton give={{ type: 'team.hand-over', to: person.who }} class="act act-second">
          {t('talk.hand-over')}
          <Heard>{person.name}</Heard>
        </ActButton>
      )}
    </div>
  );
}

function Transfers({
  view,
  line,
}: {
  view: DeskView;
  line: NonNullable<ReturnType<typeof callOf>>;
}): JSX.Element {
  const [to, setTo] = useState(view.team[0]?.who ?? '');
  return (
    <fieldset class="acts-part">
      <legend>{t('talk.transfer')}</legend>
      <label class="act-field">
        <span>{t('talk.transfer.to')}</span>
        <select
          class="field"
          data-field="transfer:to"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        >
          {view.team.map((person) => (
            <option key={person.who} value={person.who}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      {(['warm', 'cold', 'voicemail'] as const).map((how) => (
        <ActButton key={how} give={to === '' ? null : { type: 'phone.transfer', line, to, how }} class="act">
          <Icon name={how === 'voicemail' ? 'voicemail' : 'phone-forwarded'} size={18} />
          <span class="act-words">{t(`talk.transfer.${how}`)}</span>
        </ActButton>
      ))}
    </fieldset>
  );
}

function Outside({ view, passOn }: { view: DeskView; passOn: readonly string[] }): JSX.Element {
  const [number, setNumber] = useState('');
  return (
    <fieldset class="acts-part">
      <legend>{t('talk.outside')}</legend>
      <ActButton give={{ type: 'phone.dial', number: '911', read: [...passOn] }} class="act">
        <Icon name="siren" size={19} />
        <span class="act-words">
          <b>{t('talk.911')}</b>
          <small>{t('talk.911.note')}</small>
        </span>
      </ActButton>
      {view.directory.map((entry) => (
        <ActButton key={entry.id} give={{ type: 'phone.dial', number: entry.id, read: [] }} class="act">
          <Icon name="phone-outgoing" size={19} />
          <span class="act-words">
            <b>{entry.name}</b>
            <small class="data">{entry.number}</small>
          </span>
        </ActButton>
      ))}
      <form class="act-field dial" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{t('talk.dial')}</span>
          <input
            class="field"
            type="tel"
            autocomplete="off"
            data-field="dial:number"
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <ActButton
          give={number.trim() === '' ? null : { type: 'phone.dial', number: number.trim(), read: [] }}
          class="act"
        >
          <Icon name="phone" size={19} />
          <span class="act-words">{t('talk.dial.act')}</span>
        </ActButton>
      </form>
    </fieldset>
  );
}

export function HandOnActs({ view, talk }: { view: DeskView; talk: TalkView }): JSX.Element {
  const [chosen, choose] = useState<string[]>([]);
  const filled = view.hand?.fields.filter((field) => field.value !== '').map((field) => field.field) ?? [];
  const passOn = chosen.filter((field) => filled.includes(field));
  const line = talk.contact.kind === 'phone' ? callOf(view) : null;
  return (
    <>
      {view.team
        .filter(({ remote }) => !remote)
        .map((person) => (
          <Person key={person.who} person={person} passOn={passOn} />
        ))}
      <PassOn view={view} chosen={passOn} choose={choose} />
      {line !== null && <Transfers view={view} line={line} />}
      <Outside view={view} passOn={passOn} />
    </>
  );
}
