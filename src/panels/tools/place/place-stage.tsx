// A room one works in, as its picture's box and the buttons of what is in it. The picture, where there is one, is drawn under
// the buttons and says where they lie; without it they are a plain list. A thing is taken in the hand by one press and put
// somewhere by the next, or carried there; both are the same command as in the tool beside it.
import type { JSX, RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say, t } from '../../../text/current.ts';
import { partOf, type Thing, touchable } from '../../../views/things.ts';
import type { TextRef } from '../../../views/types.ts';
import { usePending } from '../../shell/use-pending.ts';
import { FaceContext } from '../../shell/face.ts';
import { rovingKeys, settleTabStop } from '../../shell/roving.ts';
import { useDesk } from '../parts/desk.ts';
import { placedAt, type Surface, WideStage } from '../wide/wide-stage.tsx';

const labelOf = ({ name, state }: Thing): string =>
  state === null ? say(name) : t('place.thing', { name: say(name), state: say(state) });

/** The tool may have to unfold first: looked for over a few frames. */
function goTo(where: string, tries = 6): void {
  const row = document.querySelector<HTMLElement>(
    `.region-screen :is([data-row="${where}"], [data-field="${where}"])`,
  );
  const target = row?.matches('input, button') ? row : row?.querySelector<HTMLElement>('input, button');
  if (target) {
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  } else if (tries > 0) requestAnimationFrame(() => goTo(where, tries - 1));
}

interface Held {
  held: string | null;
  hold(id: string | null): void;
}

function Button({ one, held, hold }: { one: Thing } & Held): JSX.Element {
  const { session, snapshot, act } = useDesk();
  const { command } = one;
  const face = useContext(FaceContext);
  const busy = usePending(snapshot, command);
  const press = (): void => {
    if (busy) return;
    if (one.lift) {
      hold(held === one.id ? null : one.id);
      return;
    }
    if (snapshot.ui.work !== one.work) session.ui({ work: one.work });
    if (command !== null) act(command);
    else if (one.goes !== null) {
      // Where there is one dock, the tool is behind a tab.
      face?.setTab('screen');
      goTo(one.goes);
    }
    hold(null);
  };
  return (
    <div class="place-spot" style={placedAt(partOf(one.id), ['x', 'y', 'w', 'h', 'l', 'v'])}>
      <button
        type="button"
        class="place-thing"
        data-thing={one.id}
        data-lift={one.lift ? '' : undefined}
        data-carry={one.lift || one.to.length > 0 ? '' : undefined}
        data-offer={held !== null && one.takes ? '' : undefined}
        aria-label={labelOf(one)}
        aria-pressed={one.lift ? held === one.id : undefined}
        aria-busy={busy || undefined}
        onClick={press}
      >
        <span class="place-text" aria-hidden="true">
          {labelOf(one)}
        </span>
      </button>
      <span class="place-words" aria-hidden="true">
        {one.takes ? say(one.name) : labelOf(one)}
      </span>
    </div>
  );
}

/** What was pressed is gone (a bin that took the thing, the thing itself): focus goes to what can be taken next. */
function useNextFocus(root: RefObject<HTMLElement | null>, group: RefObject<HTMLElement | null>): void {
  const active = typeof document === 'undefined' ? null : document.activeElement;
  const was = root.current?.contains(active) ?? false;
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!was || !lost) return;
    const next =
      group.current?.querySelector<HTMLElement>('[data-lift]') ?? group.current?.querySelector('button');
    (next ?? root.current)?.focus({ preventScroll: true });
  });
}

export function PlaceStage({
  surface,
  title,
  told,
  things,
  held,
  hold,
}: {
  surface: Surface;
  title: string;
  told: readonly TextRef[];
  things: readonly Thing[];
} & Held): JSX.Element {
  const root = useRef<HTMLElement>(null);
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => settleTabStop(group.current));
  useNextFocus(root, group);
  // Somebody took it, or it was put away: the hand is empty again.
  const gone = held !== null && !things.some((one) => one.id === held);
  useEffect(() => {
    if (gone) hold(null);
  }, [gone]);
  return (
    <section
      class="place"
      aria-label={title}
      ref={root}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || held === null) return;
        event.preventDefault();
        event.stopPropagation();
        hold(null);
      }}
    >
      <WideStage surface={surface} says={{ 'data-held': held ?? '' }}>
        <h2 class="place-plate">{title}</h2>
        <p class="heard-only" data-told="">
          {told.map((line) => say(line)).join(' ')}
        </p>
        <div
          class="place-things"
          role="group"
          aria-label={title}
          ref={group}
          onKeyDown={rovingKeys}
          onFocusIn={() => settleTabStop(group.current)}
        >
          {things.filter(touchable).map((one) => (
            <Button key={one.id} one={one} held={held} hold={hold} />
          ))}
        </div>
      </WideStage>
    </section>
  );
}
