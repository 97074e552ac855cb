// What is shown when something broke: a calm page that keeps the player's work safe by offering the log as a file.
// Catches what a panel throws while it draws; never hides the error from the console.
import { Component, type ComponentChildren, type JSX } from 'preact';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { saveAsFile } from './save-as-file.ts';

export function ErrorScreen({ error, log }: { error: unknown; log: (() => string) | null }): JSX.Element {
  return (
    <main class="error-screen">
      <div class="paper error-paper" role="alert">
        <h1 class="display">{t('error.title')}</h1>
        <p>{t('error.body')}</p>
        <p class="small muted data">{error instanceof Error ? error.message : String(error)}</p>
        <div class="dialog-acts">
          {log !== null && (
            <button
              type="button"
              class="btn btn-plain"
              onClick={() => saveAsFile(log(), t('pause.file-name'))}
            >
              <Icon name="download" />
              {t('pause.save-file')}
            </button>
          )}
          <button type="button" class="btn btn-primary" onClick={() => location.reload()}>
            <Icon name="rotate-ccw" />
            {t('error.again')}
          </button>
        </div>
      </div>
    </main>
  );
}

interface Props {
  log: (() => string) | null;
  children: ComponentChildren;
}

export class ErrorEdge extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ error });
  }
  override render(): ComponentChildren {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <ErrorScreen error={this.state.error} log={this.props.log} />
    );
  }
}
