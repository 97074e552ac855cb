// The sheet a class needs: the code, large and in groups, its link and QR picture, and what it means in one sentence. It
// goes on the board full-screen, on paper, or into the clipboard. It shows a code; it makes none.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { Icon } from '../../theme/icon.tsx';
import { QrPicture } from './qr-picture.tsx';

export interface Made {
  /** In three groups of four. */ code: string;
  link: string;
  means: string;
}

function Big({ code, link }: Pick<Made, 'code' | 'link'>): JSX.Element {
  return (
    <>
      <p class="code-big digits">
        {code.split('-').map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </p>
      <QrPicture link={link} />
    </>
  );
}

export function CodeSheet({ code, link, means }: Made): JSX.Element {
  const [said, setSaid] = useState<'copied' | 'copy-not' | null>(null);
  const [onBoard, setOnBoard] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      field.current?.select();
      setSaid('copy-not');
    }
  };
  return (
    <section class="code-sheet" aria-labelledby="code-sheet">
      <h2 id="code-sheet">{t('class.code.here')}</h2>
      <Big code={code} link={link} />
      <p class="code-means">{means}</p>
      <label class="labelled">
        <span>{t('class.code.link')}</span>
        <input class="field" ref={field} readOnly value={link} />
      </label>
      <p class="small muted">{t('class.code.how')}</p>
      <div class="code-acts">
        <button type="button" class="btn btn-primary" onClick={() => setOnBoard(true)}>
          <Icon name="maximize" />
          {t('class.code.board')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('class.code.copy')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => window.print()}>
          <Icon name="printer" />
          {t('class.code.print')}
        </button>
      </div>
      <p class="small" role="status">
        {said !== null && t(`class.code.${said}`)}
      </p>
      {onBoard && (
        <Dialog title={t('title.code')} class="code-board" onClose={() => setOnBoard(false)}>
          <Big code={code} link={link} />
          <p class="code-board-how">{t('class.code.how')}</p>
        </Dialog>
      )}
    </section>
  );
}
