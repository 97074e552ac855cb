// The dialogs of a shift: pause, settings, leave, find anything. Opening one pauses the clock, closing lets it go on as it was.
// They give no command of the office but the pace.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from './act-button.tsx';
import { Dialog } from './dialog.tsx';
import { useFace } from './face.ts';
import { saveAsFile } from './save-as-file.ts';
import { Palette } from './palette.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

/** How long *let a minute pass* waits: for whoever plays untimed, the one way to sit still. */
const A_MINUTE_MS = 60_000;

function Pause({ onClose }: { onClose: () => void }): JSX.Element {
  const { session, snapshot } = useFace();
  const { seat, resultName, unscored } = snapshot;
  const coded = seat.code !== undefined && !unscored;
  return (
    <Dialog title={t('pause.title')} onClose={onClose} class="dialog-small">
      <p>{t('pause.body')}</p>
      <div class="dialog-acts dialog-column">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          <Icon name="play" />
          {t('pause.go-on')}
        </button>
        {snapshot.pace === 'untimed' && (
          <ActButton give={{ type: 'time.wait', forMs: A_MINUTE_MS }} onGiven={onClose}>
            <Icon name="hourglass" />
            {t('pause.wait')}
          </ActButton>
        )}
        <button type="button" class="btn btn-plain" onClick={() => session.ui({ dialog: 'settings' })}>
          <Icon name="settings" />
          {t('lintel.settings')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => session.ui({ dialog: 'palette' })}>
          <Icon name="search" />
          {t('pause.find')}
        </button>
        <button
          type="button"
          class="btn btn-plain"
          onClick={() => saveAsFile(session.exportLog(), coded ? resultName : t('pause.file-name'))}
        >
          <Icon name="download" />
          {t(coded ? 'result.so-far' : 'pause.save-file')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => session.ui({ dialog: 'leave' })}>
          <Icon name="log-out" />
          {t('pause.leave')}
        </button>
      </div>
    </Dialog>
  );
}

function Leave({ onClose, onLeave }: { onClose: () => void; onLeave: () => void }): JSX.Element {
  const { session, snapshot } = useFace();
  const kept = snapshot.save === 'saved' || snapshot.save === 'writing';
  return (
    <Dialog title={t('leave.title')} onClose={onClose} class="dialog-small">
      <p>{t(kept ? 'leave.kept' : 'leave.not-kept')}</p>
      <div class="dialog-acts">
        <button type="button" class="btn btn-plain" onClick={onClose}>
          {t('leave.stay')}
        </button>
        <button
          type="button"
          class="btn btn-primary"
          onClick={() => {
            void session.leave().then(onLeave);
          }}
        >
          <Icon name="log-out" />
          {t('leave.go')}
        </button>
      </div>
    </Dialog>
  );
}

export function Dialogs({ onLeave }: { onLeave: () => void }): JSX.Element | null {
  const { session, snapshot } = useFace();
  const { dialog } = snapshot.ui;
  const open = dialog !== null;
  useEffect(() => {
    if (!open) return;
    const was = session.snapshot().paused;
    session.pause(true);
    return () => session.pause(was);
  }, [open, session]);
  const close = () => session.ui({ dialog: null });
  if (dialog === 'pause') return <Pause onClose={close} />;
  if (dialog === 'palette') return <Palette onClose={close} />;
  if (dialog === 'leave') return <Leave onClose={close} onLeave={onLeave} />;
  if (dialog === 'settings') {
    return (
      <SettingsDialog
        onClose={close}
        pace={snapshot.pace}
        onPace={(pace) => session.setPace(pace)}
        help={snapshot.help}
        paceFixed={snapshot.view.locks.includes('pace')}
      />
    );
  }
  return null;
}
