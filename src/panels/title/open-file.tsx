// Open a shift file: read on this machine, checked by the session, its verdict said in words, taken up or looked at if it can.
// A file is never changed, and a bad one costs the player nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextRef } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import type { FileReading, Session } from '../../session/types.ts';
import { PageHead } from './page-head.tsx';

export function OpenFile({
  onBack,
  read,
  look,
  onOpen,
  word,
}: {
  onBack: () => void;
  read: (text: string) => Promise<FileReading>;
  /** The file as a shift to be looked at only. */
  look: (text: string) => Promise<Session>;
  onOpen: (open: () => Promise<Session>) => void;
  word: (line: TextRef) => string;
}): JSX.Element {
  const [state, setState] = useState<{
    message: string;
    text?: string;
    resume?: () => Promise<Session>;
  } | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ message: t('file.reading') });
    try {
      const text = await file.text();
      const { message, resume } = await read(text);
      setState(resume === undefined ? { message: word(message) } : { message: word(message), text, resume });
    } catch {
      setState({ message: t('file.bad') });
    }
  };
  const { text, resume } = state ?? {};
  return (
    <div class="open-file">
      <PageHead title={t('file.title')} onBack={onBack} />
      <label class="labelled">
        <span>{t('file.choose')}</span>
        <input
          class="field field-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{state?.message}</p>
      {resume !== undefined && text !== undefined && (
        <div class="dialog-acts">
          <button type="button" class="btn btn-plain" onClick={() => onOpen(() => look(text))}>
            <Icon name="eye" />
            {t('viewer.look-at-file')}
          </button>
          <button type="button" class="btn btn-primary" onClick={() => onOpen(resume)}>
            <Icon name="corner-down-left" />
            {t('file.resume')}
          </button>
        </div>
      )}
    </div>
  );
}
