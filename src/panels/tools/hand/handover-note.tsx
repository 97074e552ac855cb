// The handover note: what is still open, and who owns each from now on. Leaving something off is possible. The note is
// given once.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t } from '../../../text/current.ts';
import type { DeskView, TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';

type Owners = Readonly<Record<string, string>>;

function handoverCommand(view: DeskView, owners: Owners): CommandOf<'handover.give'> {
  const items = view.handover.open.flatMap(({ id }) => {
    const owner = owners[id] ?? '';
    return owner === '' ? [] : [{ id, owner }];
  });
  return { type: 'handover.give', items };
}

function OwnerLine(props: {
  id: string;
  words: TextRef;
  name: string | null;
  owner: string;
  first: boolean;
  choose: (owner: string) => void;
}): JSX.Element {
  const { view } = useDesk().snapshot;
  const label = useId();
  return (
    <li
      class="tool-owner"
      data-row={`handover:${props.id}`}
      data-state={props.owner === '' ? 'entry' : 'answered'}
    >
      <span id={label}>
        {say(props.words)}
        {props.name !== null && <span class="muted"> {props.name}</span>}
      </span>
      <Choose
        value={props.owner}
        labelledBy={label}
        field={`handover:${props.id}`}
        first={props.first}
        options={[
          { value: '', words: t('tools.handover.left-off') },
          ...view.team.map((person) => ({ value: person.who, words: person.name })),
          { value: 'nobody', words: t('tools.handover.nobody') },
        ]}
        onChoose={props.choose}
      />
    </li>
  );
}

export function HandoverBody(): JSX.Element {
  const { view } = useDesk().snapshot;
  const [owners, setOwners] = useKept<Owners>('handover-owners', {});
  if (view.handover.given) {
    return (
      <p class="tool-empty">
        <Icon name="circle-check" size={28} />
        <span>{t('tools.handover.given')}</span>
      </p>
    );
  }
  if (view.handover.open.length === 0) return <p class="tool-empty">{t('tools.handover.nothing')}</p>;
  return (
    <ul class="tool-owners">
      {view.handover.open.map((item, at) => (
        <OwnerLine
          key={item.id}
          id={item.id}
          words={item.text}
          name={item.name}
          owner={owners[item.id] ?? ''}
          first={at === 0}
          choose={(owner) => setOwners({ ...owners, [item.id]: owner })}
        />
      ))}
    </ul>
  );
}

export function HandoverFoot(): JSX.Element | null {
  const { view } = useDesk().snapshot;
  const [owners] = useKept<Owners>('handover-owners', {});
  if (view.handover.given) return null;
  const command = handoverCommand(view, owners);
  return (
    <Act look="primary" icon="file-pen" class="tool-grow" give={command}>
      {t('tools.handover.give', { count: command.items.length, of: view.handover.open.length })}
    </Act>
  );
}
