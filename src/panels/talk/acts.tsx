// The list under the verbs: the acts of the verb that is open, with the replies of a delicate moment among them. With
// no verb open the replies stand alone. Scrolls inside the slab; never covers the stage.
import type { JSX } from 'preact';
import type { TalkView } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { useFace } from '../shell/face.ts';
import { Group } from '../shell/group.tsx';
import { AskActs } from './ask-acts.tsx';
import { CloseActs } from './close-acts.tsx';
import { HandOnActs } from './hand-on-acts.tsx';
import { Replies } from './replies.tsx';
import { TellActs } from './tell-acts.tsx';

export function Acts({ talk }: { talk: TalkView }): JSX.Element | null {
  const { snapshot } = useFace();
  const { view, ui } = snapshot;
  if (ui.verb === null && talk.offer === null) return null;
  return (
    <Group
      label={ui.verb === null ? t('talk.replies') : t('talk.acts', { verb: t(`verb.${ui.verb}`) })}
      class="acts"
      verb={ui.verb ?? undefined}
    >
      <Replies talk={talk} />
      {ui.verb === 'ask' && <AskActs view={view} talk={talk} />}
      {ui.verb === 'tell' && <TellActs view={view} talk={talk} />}
      {ui.verb === 'hand-on' && <HandOnActs view={view} talk={talk} />}
      {ui.verb === 'close' && <CloseActs view={view} />}
    </Group>
  );
}
