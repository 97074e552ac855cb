// One item of a tray, as it came, and its deeds: file it to a chart, give it to someone, answer it, make a message slip
// from it, discard it. A fax is set in the printer's type.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { InboxView, TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import { Monitor } from '../parts/frames.tsx';
import { patientsInSight } from '../parts/patients.ts';
import { chosen } from '../parts/figures.ts';
import { whole } from '../../theme/whole.tsx';

const ANSWERS = ['time-and-place', 'call-us', 'cannot-say-here', 'sent-to-nurse'] as const;
type Deed = 'file' | 'route' | 'answer';

function Unfolds(props: {
  deed: Deed;
  item: string;
  icon: IconName;
  children: ComponentChildren;
}): JSX.Element {
  const [open, setOpen] = useKept<Deed | null>(`deed:${props.item}`, null);
  const id = useId();
  const on = open === props.deed;
  return (
    <>
      <Press
        look="quiet"
        icon={props.icon}
        expanded={on}
        controls={on ? id : ''}
        onPress={() => setOpen(on ? null : props.deed)}
      >
        {t('tools.item.deed', { deed: props.deed })}
      </Press>
      {on && (
        <div
          id={id}
          class="tool-pick tool-pick-wide"
          role="group"
          aria-label={t('tools.item.deed', { deed: props.deed })}
          onKeyDown={arrows}
        >
          {props.children}
        </div>
      )}
    </>
  );
}

function Deeds({ item }: { item: InboxView }): JSX.Element {
  const { snapshot, session } = useDesk();
  const { view } = snapshot;
  const id = item.item;
  const known = patientsInSight(view);
  return (
    <div class="tool-deeds">
      <Unfolds deed="file" item={id} icon="folder-open">
        {known.map((p) => (
          <Act key={p.patient} look="row" give={{ type: 'inbox.file', item: id, patient: p.patient }}>
            <b>{p.name}</b> <span class="small muted data">{p.detail ?? t('tools.item.from-today')}</span>
          </Act>
        ))}
        <FindChart look="row">{t('tools.attach.find')}</FindChart>
      </Unfolds>
      <Unfolds deed="route" item={id} icon="forward">
        {view.team.map((person) => (
          <Act key={person.who} look="row" give={{ type: 'inbox.route', item: id, to: person.who }}>
            <b>{person.name}</b> <span class="small muted">{say(person.role)}</span>
          </Act>
        ))}
      </Unfolds>
      {item.kind !== 'fax' && (
        <Unfolds deed="answer" item={id} icon="message-square">
          {ANSWERS.map((words) => (
            <Act key={words} look="row" give={{ type: 'inbox.answer', item: id, with: words }}>
              {t('tools.item.answer', { with: chosen(words) })}
            </Act>
          ))}
        </Unfolds>
      )}
      <Act
        look="quiet"
        icon="message-square-quote"
        opens="slip"
        give={{ type: 'slip.open', kind: 'message', item: id }}
        then={() => session.ui({ paper: 'slip' })}
      >
        {t('tools.item.slip')}
      </Act>
      <Act look="quiet" icon="trash-2" give={{ type: 'inbox.discard', item: id }}>
        {t('tools.item.discard')}
      </Act>
    </div>
  );
}

export function InboxItem({
  item,
  icon,
  refusal,
}: {
  item: InboxView;
  icon: IconName;
  refusal: TextRef | null;
}): JSX.Element {
  const { session } = useDesk();
  return (
    <Monitor
      icon={icon}
      of={`item:${item.item}`}
      title={item.from}
      under={
        item.leftMs === undefined
          ? t('tools.item.under', { kind: chosen(item.kind), time: text().clock(item.atMs) })
          : t('tools.item.left', { time: text().clock(item.leftMs) })
      }
      refusal={refusal}
      actions={
        <Press
          look="bar"
          icon="list"
          label={t('tools.item.back')}
          onPress={() => session.ui({ inboxItem: null })}
        />
      }
      foot={<Deeds item={item} />}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that only scrolls must be reachable to be scrolled by keys. */}
      <div class="tool-scroll" role="group" aria-label={say(item.subject)} tabIndex={0}>
        <article class={`tool-letter tool-letter-${item.kind}`}>
          <h3>{say(item.subject)}</h3>
          {item.done !== null && (
            <p>
              <Chip tone="ready" icon="check">
                {t('tools.inbox.status', { status: 'done', done: item.done })}
              </Chip>
            </p>
          )}
          {item.body === null ? (
            <p class="muted">{t('tools.item.unread')}</p>
          ) : (
            <p class="tool-body-text">{whole(say(item.body))}</p>
          )}
          {item.paper.length > 0 && (
            <dl class="tool-letter-rows">
              {item.paper.map((row) => (
                <div key={row.field}>
                  <dt>{say(row.label)}</dt>
                  <dd class="data">{whole(row.value)}</dd>
                </div>
              ))}
            </dl>
          )}
          {item.body === null && (
            <Act
              look="plain"
              icon={item.kind === 'voicemail' ? 'play' : 'mail-open'}
              first
              give={
                item.kind === 'voicemail'
                  ? { type: 'phone.play-voicemail', message: item.item }
                  : { type: 'inbox.open', item: item.item }
              }
            >
              {t('tools.item.open', { kind: item.kind })}
            </Act>
          )}
        </article>
      </div>
    </Monitor>
  );
}
