// The people you work with: who is doing what, and what one can want of each: come here, a question, a word. Attention is
// finite; what it costs is the office's business.
import type { JSX } from 'preact';
import { teamCommands } from '../../../office/team/schema.ts';
import { say, t } from '../../../text/current.ts';
import type { TeamView, TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { Portrait } from '../../theme/portrait.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import { Monitor } from '../parts/frames.tsx';
import { chosen, fieldName } from '../parts/figures.ts';

const ASKS = teamCommands['team.ask'].entries.about.options;
const TELLS = teamCommands['team.tell'].entries.about.options;

const STATES: Record<TeamView['state'], { tone: ChipTone; icon: IconName }> = {
  free: { tone: 'ready', icon: 'check' },
  busy: { tone: 'arrived', icon: 'clock' },
  fetched: { tone: 'info', icon: 'move-right' },
  arrived: { tone: 'info', icon: 'user-check' },
  'on-line': { tone: 'private', icon: 'headset' },
};

function Acts({ person }: { person: TeamView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const { who } = person;
  const [pass, setPass] = useKept<readonly string[]>(`pass-on:${who}`, []);
  const heard = [...new Set((view.talk?.heard ?? []).map((h) => h.field))];
  return (
    <div class="tool-row-acts tool-team-acts">
      {heard.length > 0 && (
        <div class="tool-pass" role="group" aria-label={t('tools.team.pass-on', { name: person.name })}>
          <span class="small muted">{t('tools.team.pass')}</span>
          {heard.map((field) => {
            const on = pass.includes(field);
            return (
              <Press
                key={field}
                look="quiet"
                icon={on ? 'square-check' : 'square'}
                pressed={on}
                onPress={() => setPass(on ? pass.filter((f) => f !== field) : [...pass, field])}
              >
                {fieldName(field)}
              </Press>
            );
          })}
        </div>
      )}
      {!person.remote && (
        <Act
          look="plain"
          icon="megaphone"
          give={{ type: 'team.fetch', who, say: pass.filter((f) => heard.includes(f)) }}
        >
          {t('tools.team.fetch', { here: person.beside ? 'yes' : 'no' })}
        </Act>
      )}
      {view.talk !== null && !person.remote && (
        <Act look="plain" icon="forward" give={{ type: 'team.hand-over', to: who }}>
          {t('tools.team.hand-over')}
        </Act>
      )}
      {person.beside && (
        <Act look="plain" icon="armchair" give={{ type: 'window.cover' }}>
          {t('tools.team.cover')}
        </Act>
      )}
      {ASKS.map((about) => (
        <Act key={about} look="quiet" icon="circle-question-mark" give={{ type: 'team.ask', who, about }}>
          {t('tools.team.ask', { about: chosen(about) })}
        </Act>
      ))}
      {TELLS.map((about) => (
        <Act key={about} look="quiet" icon="message-square" give={{ type: 'team.tell', who, about }}>
          {t('tools.team.tell', { about: chosen(about) })}
        </Act>
      ))}
    </div>
  );
}

function Person({ person }: { person: TeamView }): JSX.Element {
  const [open, setOpen] = useKept(`team:${person.who}`, false);
  const { tone, icon } = STATES[person.state];
  return (
    <li class={`tool-row${open ? ' tool-row-open' : ''}`} data-row={`team:${person.who}`}>
      <Press look="row" class="tool-person" expanded={open} onPress={() => setOpen(!open)}>
        <Portrait portrait={person.portrait} />
        <span class="tool-grow tool-two">
          <b>{person.name}</b>
          <span class="tiny muted">{say(person.doing)}</span>
        </span>
        <Chip tone={tone} icon={icon}>
          {t('tools.team.state', { state: person.state, beside: person.beside ? 'yes' : 'no' })}
        </Chip>
      </Press>
      {open && <Acts person={person} />}
    </li>
  );
}

export function Team({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <Monitor icon="users-round" of="team" title={t('tools.team.title')} refusal={refusal}>
      <div class="tool-scroll">
        <ul onKeyDown={(event) => arrows(event, '.tool-person')}>
          {view.team.map((person) => (
            <Person key={person.who} person={person} />
          ))}
        </ul>
      </div>
    </Monitor>
  );
}
