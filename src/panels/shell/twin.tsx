// The touchable things of the picture as real buttons, over the canvas: the pointer goes through to the picture, the
// keyboard and screen readers come here, and both give the same command. The ring and the small tags (two at most)
// stand where the scene says its objects are (`--spot-…`). Only from the chair; draws nothing of the scene.
import type { JSX } from 'preact';
import { deskObjects } from '../../views/desk-objects.ts';
import type { DeskObject } from '../../views/types.ts';
import { huddleUnread } from '../../session/ui.ts';
import { TOOL_OF } from '../../session/opens.ts';
import { say, t } from '../../text/current.ts';
import { actKey } from '../act-key.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { useFace, type Face } from './face.ts';
import { Group } from './group.tsx';
import { capOf, type HotkeyId } from './hotkeys.ts';
import { inChair } from './layout.ts';
import { settings } from './settings.ts';

function touch(object: DeskObject, { session, setSheet }: Face): void {
  if (object.command !== null) void session.act(object.command);
  else if (object.opens === 'notes') setSheet('notes');
  else if (object.opens !== null) session.ui(TOOL_OF[object.opens]);
}

const spot = (id: string): Record<string, string> =>
  Object.fromEntries(['x', 'y', 'w', 'h'].map((side) => [`--${side}`, `var(--spot-${id}-${side})`]));

const labelOf = (object: DeskObject): string =>
  object.state === null
    ? say(object.name)
    : t('twin.object', { name: say(object.name), state: say(object.state) });

const does = (object: DeskObject): string => {
  if (object.command?.type === 'phone.answer') return t('twin.tag.answer');
  if (object.command?.type === 'say.acknowledge') return t('twin.tag.acknowledge');
  if (object.id === 'huddle') return t('twin.tag.first');
  return object.command === null ? t('twin.tag.open') : t('twin.tag.turn');
};
const iconOf = (object: DeskObject): IconName =>
  object.id === 'huddle'
    ? 'megaphone'
    : object.id.startsWith('line')
      ? 'phone-incoming'
      : object.command === null
        ? 'bell'
        : 'user-round';
const capFor = (object: DeskObject): HotkeyId | null =>
  object.id === 'window' ? 'window' : object.id.startsWith('line-') ? (object.id as HotkeyId) : null;

function Tag({ object, face }: { object: DeskObject; face: Face }): JSX.Element {
  const cap = capFor(object);
  return (
    // The same act is on the twin button: this one is for the pointer and the eye.
    <button
      type="button"
      class="tag"
      style={spot(object.id)}
      tabIndex={-1}
      aria-hidden="true"
      onClick={() => touch(object, face)}
    >
      <Icon name={iconOf(object)} />
      <span>
        <b>
          {object.command?.type === 'phone.answer'
            ? t('twin.tag.rings', { line: say(object.name) })
            : say(object.name)}
        </b>
        <small>{does(object)}</small>
      </span>
      {cap !== null && <span class="cap">{capOf(cap, settings.value.keys)}</span>}
    </button>
  );
}

export function Twin(): JSX.Element | null {
  const face = useFace();
  if (!inChair(face.snapshot, face.sheet)) return null;
  const objects = deskObjects(face.snapshot.view);
  return (
    <Group label={t('twin.label')} class="twin">
      {objects
        .filter((object) => object.command !== null || object.opens !== null)
        .map((object) => (
          <button
            key={object.id}
            type="button"
            class="twin-object"
            style={spot(object.id)}
            data-object={object.id}
            data-act={object.command === null ? undefined : actKey(object.command)}
            data-open={object.opens ?? undefined}
            aria-label={labelOf(object)}
            onClick={() => touch(object, face)}
          />
        ))}
      {objects
        .filter(
          (object) =>
            object.calls && (object.id !== 'huddle' || huddleUnread(face.snapshot.ui, face.snapshot.view)),
        )
        .map((object) => (
          <Tag key={`tag-${object.id}`} object={object} face={face} />
        ))}
    </Group>
  );
}
