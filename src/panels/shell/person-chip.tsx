// One person on the lintel: face, name or place, how long, mood as a word. Pressing turns to them when you are free
// and looks up at them while you talk. What they are like comes from the view; nothing is judged here.
import type { JSX } from 'preact';
import type { Mood } from '../../office/kinds.ts';
import type { ContactView, DeskView } from '../../views/types.ts';
import { t, text } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { Cap, Heard } from '../theme/heard.tsx';
import { Portrait } from '../theme/portrait.tsx';
import { ActButton } from './act-button.tsx';
import { useFace } from './face.ts';
import { personCommand } from './moves.ts';

const MINUTE = 60_000;
const PRESSING: readonly Mood[] = ['restless', 'irritated', 'frightened', 'pain', 'worried'];

export const pressing = (mood: Mood): boolean => PRESSING.includes(mood);

export const moodIcon = (mood: Mood): IconName => {
  if (mood === 'content') return 'smile';
  if (mood === 'restless' || mood === 'irritated') return 'annoyed';
  if (mood === 'worried' || mood === 'frightened' || mood === 'pain') return 'frown';
  return mood === 'tired' ? 'meh' : 'clock';
};

export const nameOrPlace = (contact: ContactView): string => contact.name ?? t(`place.${contact.place}`);

export function waitWords(contact: ContactView, view: DeskView, small = false): string {
  if (contact.status === 'foreground') return t('chip.talking');
  const waited = view.nowMs - contact.sinceMs;
  if (contact.place === 'door' && waited < MINUTE) return t('chip.just-came');
  const mood = t(`mood.${contact.mood}`);
  const wait = text().minutes(waited);
  if (small) return wait;
  return contact.place.startsWith('seat') && contact.name !== null && !pressing(contact.mood)
    ? t('chip.seated', { wait, mood })
    : t('chip.waits', { wait, mood });
}

export function PersonChip({
  contact,
  cap,
  small,
}: {
  contact: ContactView;
  cap: string | null;
  small?: boolean;
}): JSX.Element {
  const { snapshot } = useFace();
  const { view } = snapshot;
  const now = contact.status === 'foreground';
  const command = personCommand(view, contact);
  const hint = now
    ? 'chip.hint.now'
    : command?.type === 'say.acknowledge'
      ? 'chip.hint.acknowledge'
      : command === null
        ? 'chip.hint.seen'
        : 'chip.hint.turn';
  const words = waitWords(contact, view, small);
  const mood = small && !now ? t(`mood.${contact.mood}`) : '';
  return (
    <ActButton
      give={command}
      class={`person${now ? ' person-now' : ''}${pressing(contact.mood) && !now ? ' person-pressing' : ''}`}
      current={now}
    >
      <Portrait portrait={contact.portrait} />
      <span class="person-words">
        <b>{small && contact.name !== null ? (contact.name.split(' ')[0] ?? '') : nameOrPlace(contact)}</b>
        <span class="person-state">
          {!now && (
            <Icon
              name={
                contact.place.startsWith('seat') && !pressing(contact.mood)
                  ? 'armchair'
                  : moodIcon(contact.mood)
              }
              size={14}
            />
          )}
          {words}
          {contact.acknowledged && !now && <Icon name="eye" size={14} />}
        </span>
      </span>
      <Heard>
        {mood} {t(hint)}
      </Heard>
      {cap !== null && !now && <Cap>{cap}</Cap>}
    </ActButton>
  );
}

/** Where there is no room for chips: how many wait, and whether one of them is pressing. Opens the list. */
export function PeopleCount({ waiting }: { waiting: ContactView[] }): JSX.Element | null {
  const { sheet, setSheet } = useFace();
  const first = waiting.find((one) => pressing(one.mood)) ?? waiting[0];
  if (first === undefined) return null;
  const restless = waiting.filter((one) => pressing(one.mood)).length;
  return (
    <button
      type="button"
      class={`person person-count${restless > 0 ? ' person-pressing' : ''}`}
      aria-expanded={sheet === 'people'}
      onClick={() => setSheet(sheet === 'people' ? null : 'people')}
    >
      <Portrait portrait={first.portrait} />
      <span class="person-words">
        <b>{t('lintel.waiting', { count: waiting.length })}</b>
        {restless > 0 && (
          <span class="person-state">
            <Icon name="annoyed" size={14} />
            {t('lintel.restless', { count: restless })}
          </span>
        )}
      </span>
    </button>
  );
}
