// The sheet a class needs: the code, large and in groups, its link and QR picture, and what it means in one sentence. It
// goes on the board full-screen, on paper, or into the clipboard. It shows a code; it makes none.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { Icon } from '../../theme/icon.tsx';
import { handOut } from './last-codes.ts';
import { QrPicture } from './qr-picture.tsx';

export interface Made {
  /** As it stands in a link: with its card, where there is one. */
  code: string;
  /** As it is read and typed: three of four, and the card. */
  groups: readonly string[];
  /** It can be typed; a long card comes by link or picture only. */
  typed: boolean;
  /** Where the game is; empty where nobody else can go there. */
  address: string;
  link: string;
  /** Shift and pace, in short. */
  gets: string;
  means: string;
}

function Big({ groups, typed, link }: Pick<Made, 'groups' | 'typed' | 'link'>): JSX.Element {
  return (
    <>
      {typed && (
        <p class="code-big digits">
          {groups.map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </p>
      )}
      <QrPicture link={link} />
    </>
  );
}

/** How one comes in: where to go, what to type. */
function howWords({ address, typed, groups }: Pick<Made, 'address' | 'typed' | 'groups'>): string {
  if (!typed) return t('class.code.how.link');
  const card = groups.length > 3 ? 'yes' : 'no';
  return address === '' ? t('class.code.how', { card }) : t('class.code.how.address', { address, card });
}

export function CodeSheet(sheet: Made): JSX.Element {
  const { code, groups, typed, link, gets, means } = sheet;
  const [said, setSaid] = useState<'copied' | 'copy-not' | null>(null);
  const [onBoard, setOnBoard] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    handOut(code);
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
      <Big groups={groups} typed={typed} link={link} />
      <p class="code-means">{means}</p>
      <label class="labelled">
        <span>{t('class.code.link')}</span>
        <input class="field" ref={field} readOnly value={link} />
      </label>
      <p class="small">{howWords(sheet)}</p>
      <div class="code-acts">
        <button
          type="button"
          class="btn btn-primary"
          onClick={() => {
            handOut(code);
            setOnBoard(true);
          }}
        >
          <Icon name="maximize" />
          {t('class.code.board')}
        </button>
        <button type="button" class="btn btn-plain" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('class.code.copy')}
        </button>
        <button
          type="button"
          class="btn btn-plain"
          onClick={() => {
            handOut(code);
            window.print();
          }}
        >
          <Icon name="printer" />
          {t('class.code.print')}
        </button>
      </div>
      <p class="small" role="status">
        {said !== null && t(`class.code.${said}`)}
      </p>
      {onBoard && (
        <Dialog title={t('title.code')} class="code-board" onClose={() => setOnBoard(false)}>
          <p class="code-board-how">{gets}</p>
          <Big groups={groups} typed={typed} link={link} />
          <p class="code-board-how">{howWords(sheet)}</p>
        </Dialog>
      )}
    </section>
  );
}
