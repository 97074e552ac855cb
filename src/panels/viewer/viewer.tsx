// The bar under the desk while a log is looked at: where one is and what was done there, the line of the whole with its marks,
// and the keys to step, play and jump. The desk above shows the rest; nothing here gives a command of the office.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import type { ToolProps } from '../tools/parts/desk.ts';
import { MarksDialog } from './marks-dialog.tsx';
import { Now } from './now.tsx';
import { Projector } from './projector.tsx';
import { SoughtRow } from './sought.tsx';
import { chosenSpeed, Speeds } from './speeds.tsx';
import { Track } from './track.tsx';
import { useViewerKeys } from './viewer-keys.ts';
import './viewer.css';

function Key({
  icon,
  name,
  cap,
  onPress,
}: {
  icon: readonly IconName[];
  name: string;
  cap?: string;
  onPress: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="viewer-key"
      aria-label={name}
      aria-keyshortcuts={cap}
      title={name}
      onClick={onPress}
    >
      {icon.map((one) => (
        <Icon key={one} name={one} size={20} />
      ))}
    </button>
  );
}

/** The bar; before a class the wall. */
export function ViewerBar(props: ToolProps & { onLeave(): void }): JSX.Element | null {
  return props.snapshot.viewing?.of === 'class' ? <Projector {...props} /> : <Bar {...props} />;
}

function Bar(props: ToolProps & { onLeave(): void }): JSX.Element | null {
  const { session, snapshot, handbook = [], onLeave } = props;
  const { viewing } = snapshot;
  const { viewer } = session;
  const [open, setOpen] = useState<{ mark: string | null } | null>(null);
  const play = useRef<HTMLButtonElement>(null);
  useViewerKeys(viewer, viewing);
  useEffect(() => {
    play.current?.focus();
    // Back in the debrief one reads on from its head, unless one has taken something up there already.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById('debrief-headline')?.focus();
      });
    };
  }, []);
  if (viewing === null || viewer === null) return null;
  const close = (): void => {
    if (viewing.beside) session.stopLooking();
    else void session.leave().then(onLeave);
  };
  const upToHere = viewing.marks.filter(({ seq }) => seq <= viewing.at);
  return (
    <section
      class="viewer"
      data-landmark
      aria-label={t(viewing.of === 'minute' ? 'viewer.minute' : 'viewer.label')}
    >
      {viewing.sought !== null && (
        <SoughtRow
          whose={viewing.whose}
          sought={viewing.sought}
          at={viewing.at}
          handbook={handbook}
          onGo={(seq) => viewer.at(seq)}
        />
      )}
      <div class="viewer-row">
        <button type="button" class="btn btn-plain" onClick={close}>
          <Icon name={viewing.beside ? 'arrow-left' : 'x'} size={18} />
          <span class="viewer-words">{t(viewing.beside ? 'viewer.back' : 'viewer.close')}</span>
        </button>
        <Now viewing={viewing} onWhy={(mark) => setOpen({ mark })} />
        <button
          type="button"
          class="btn btn-plain"
          aria-haspopup="dialog"
          onClick={() => setOpen({ mark: null })}
        >
          <Icon name="list-checks" size={18} />
          <span class="viewer-words">{t('viewer.marks', { count: upToHere.length })}</span>
        </button>
      </div>
      <div class="viewer-row">
        <div class="viewer-keys">
          <Key
            icon={['chevron-left', 'flag']}
            name={t('viewer.mark-back')}
            cap="["
            onPress={() => viewer.toMark(-1)}
          />
          <Key
            icon={['chevron-left']}
            name={t('viewer.step-back')}
            cap="ArrowLeft"
            onPress={() => viewer.step(-1)}
          />
          <button
            type="button"
            class="viewer-key viewer-play"
            ref={play}
            aria-keyshortcuts="Space"
            onClick={() => viewer.play(viewing.playing === null ? chosenSpeed() : null)}
          >
            <Icon name={viewing.playing === null ? 'play' : 'pause'} size={22} />
            <span class="viewer-words">{t(viewing.playing === null ? 'viewer.play' : 'viewer.pause')}</span>
          </button>
          <Key
            icon={['chevron-right']}
            name={t('viewer.step-on')}
            cap="ArrowRight"
            onPress={() => viewer.step(1)}
          />
          <Key
            icon={['flag', 'chevron-right']}
            name={t('viewer.mark-on')}
            cap="]"
            onPress={() => viewer.toMark(1)}
          />
        </div>
        <Track viewing={viewing} viewer={viewer} />
        <Speeds viewing={viewing} viewer={viewer} />
      </div>
      <p class="heard-only">
        {t('viewer.looking')} {t('viewer.keys')}
      </p>
      {open !== null && (
        <MarksDialog
          marks={upToHere}
          finished={viewing.finished || viewing.of === 'minute'}
          first={open.mark}
          at={viewing.at}
          handbook={handbook}
          onGo={(seq) => {
            viewer.at(seq);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
