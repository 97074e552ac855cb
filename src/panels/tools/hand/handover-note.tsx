// The handover note: what is still open, of one kind under one heading, each with whose it is and since when, and who owns it
// from now on: one by one, or a whole kind at once. Leaving something off is possible. The note is given once.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t, text } from '../../../text/current.ts';
import type { DeskView, OpenView } from '../../../views/types.ts';
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

const owns = (view: DeskView): { value: string; words: string }[] => [
  ...view.team.map((person) => ({ value: person.who, words: person.name })),
  { value: 'nobody', words: t('tools.handover.nobody') },
];

/** Since when it lies here, or by when it is due; a copy in a chart takes nothing out of its tray. */
const when = (item: OpenView): string =>
  item.filed
    ? t('tools.handover.filed')
    : t('tools.handover.when', { due: item.due ? 'yes' : 'no', time: text().clock(item.atMs) });

interface LineProps {
  item: OpenView;
  /** Under a heading that says what it is. */
  inGroup: boolean;
  owner: string;
  first: boolean;
  choose: (owner: string) => void;
}

function OwnerLine({ item, inGroup, owner, first, choose }: LineProps): JSX.Element {
  const { view } = useDesk().snapshot;
  const label = useId();
  return (
    <li class="tool-owner" data-row={`handover:${item.id}`} data-state={owner === '' ? 'entry' : 'answered'}>
      <span id={label} class="tool-two">
        <span>
          <span class={inGroup ? 'heard-only' : undefined}>{say(item.text)}</span>{' '}
          {item.name !== null && <b>{item.name}</b>}
          {item.name === null && inGroup && <b>{t('tools.handover.no-name')}</b>}
        </span>
        <small class="muted data">{when(item)}</small>
      </span>
      <Choose
        value={owner}
        labelledBy={label}
        field={`handover:${item.id}`}
        first={first}
        options={[{ value: '', words: t('tools.handover.left-off') }, ...owns(view)]}
        onChoose={choose}
      />
    </li>
  );
}

/** What reads alike stands together, in the order in which the first of each came. */
export function grouped(open: readonly OpenView[], words: (item: OpenView) => string): OpenView[][] {
  const groups = new Map<string, OpenView[]>();
  for (const item of open) groups.set(words(item), [...(groups.get(words(item)) ?? []), item]);
  return [...groups.values()];
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
  const { open } = view.handover;
  if (open.length === 0) return <p class="tool-empty">{t('tools.handover.nothing')}</p>;
  const line = (item: OpenView, inGroup: boolean): JSX.Element => (
    <OwnerLine
      key={item.id}
      item={item}
      inGroup={inGroup}
      owner={owners[item.id] ?? ''}
      first={item === open[0]}
      choose={(owner) => setOwners({ ...owners, [item.id]: owner })}
    />
  );
  return (
    <ul class="tool-owners">
      {grouped(open, (item) => say(item.text)).map((group) => {
        const [item] = group;
        if (item === undefined) return null;
        if (group.length === 1) return line(item, false);
        const kind = say(item.text);
        const all = new Set(group.map((one) => owners[one.id] ?? ''));
        return (
          <li key={kind} class="tool-owner-group">
            <div class="tool-owner tool-owner-all" data-row={`handover-all:${item.id}`}>
              <b>{t('tools.handover.kind', { kind, count: group.length })}</b>
              <Choose
                value={all.size === 1 ? ([...all][0] ?? '') : ''}
                label={t('tools.handover.all-of', { kind })}
                options={[{ value: '', words: t('tools.handover.all') }, ...owns(view)]}
                onChoose={(owner) =>
                  setOwners({ ...owners, ...Object.fromEntries(group.map((one) => [one.id, owner])) })
                }
              />
            </div>
            <ul>{group.map((one) => line(one, true))}</ul>
          </li>
        );
      })}
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
