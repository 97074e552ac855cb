// What a student of a class does first when the shift is over: save the file to hand in. Only for shifts begun by a class
// code. It says which attempt this was and which one counts; it sends nothing anywhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { saveAsFile } from '../shell/save-as-file.ts';
import { Icon } from '../theme/icon.tsx';
import type { ToolProps } from '../tools/parts/desk.ts';
import './result-file.css';

export function ResultFile({
  session,
  snapshot,
}: Pick<ToolProps, 'session' | 'snapshot'>): JSX.Element | null {
  const [saved, setSaved] = useState(false);
  const { seat, resultName: file, counts, unscored } = snapshot;
  if (seat.code === undefined) return null;
  return (
    <section class="paper result-file" aria-labelledby="result-file">
      <div>
        <h2 id="result-file">{t('result.title')}</h2>
        <p class="small">
          {unscored ? t('result.unscored') : t('result.note', { attempt: seat.attempt ?? 1, counts })}
        </p>
        <p class="small muted" role="status">
          {saved && t('result.saved', { file })}
        </p>
      </div>
      {!unscored && (
        <button
          type="button"
          class="btn btn-primary"
          onClick={() => {
            saveAsFile(session.exportLog(), file);
            setSaved(true);
          }}
        >
          <Icon name="download" size={19} />
          {t('result.save')}
        </button>
      )}
    </section>
  );
}
