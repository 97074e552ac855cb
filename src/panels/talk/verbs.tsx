// The six constant verbs. Greet and Soothe are said at once; the other four open their acts. The same in every talk,
// so that nothing on a button hints at what is wanted.
import type { JSX } from 'preact';
import { actKey } from '../act-key.ts';
import { t } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { Cap } from '../theme/heard.tsx';
import { useFace } from '../shell/face.ts';
import { Group } from '../shell/group.tsx';
import { capOf } from '../shell/hotkeys.ts';
import { settings } from '../shell/settings.ts';
import { toggleVerb } from './open-verb.ts';

const VERBS = [
  { id: 'greet', icon: 'hand', says: { type: 'say.greet' } },
  { id: 'ask', icon: 'circle-question-mark', says: null },
  { id: 'tell', icon: 'message-square', says: null },
  { id: 'soothe', icon: 'heart-handshake', says: { type: 'say.soothe' } },
  { id: 'hand-on', icon: 'forward', says: null },
  { id: 'close', icon: 'check', says: null },
] as const satisfies readonly {
  id: string;
  icon: IconName;
  says: { type: 'say.greet' | 'say.soothe' } | null;
}[];

export function Verbs(): JSX.Element {
  const face = useFace();
  const { session, snapshot } = face;
  const { ui, view, pending } = snapshot;
  const open = ui.verb;
  return (
    <Group label={t('talk.verbs')} class={`verbs${open === null ? '' : ' verbs-folded'}`}>
      {VERBS.map(({ id, icon, says }) => {
        const key = says === null ? undefined : actKey(says);
        return (
          <button
            key={id}
            type="button"
            class="verb"
            data-act={key}
            data-verb={id}
            data-pending={(key !== undefined && pending !== null && actKey(pending) === key) || undefined}
            aria-expanded={says === null ? open === id : undefined}
            aria-disabled={view.talk === null || undefined}
            onClick={() => {
              if (view.talk === null) return;
              if (says !== null) void session.act(says);
              else {
                face.setTab('talk');
                toggleVerb(session, open, id as 'ask');
              }
            }}
          >
            <Icon name={icon} size={20} />
            <span>{t(`verb.${id}`)}</span>
            <Cap>{capOf(id, settings.value.keys)}</Cap>
          </button>
        );
      })}
    </Group>
  );
}
