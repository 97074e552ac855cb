// How files come in: chosen, a whole folder where the browser can, or dropped anywhere on the page; and the class code they
// should be of. Reads nothing itself.
import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { CodeOffers } from '../code/code-offers.tsx';
import { filesDropped } from './dropped.ts';
import { clearAll, code } from './handed-in.ts';

const isResult = ({ name }: File): boolean => /\.json$/i.test(name);
const CAN_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype;

export function ChooseFiles({
  contentHash,
  empty,
  busy,
  problem,
  take,
}: {
  contentHash: string;
  empty: boolean;
  busy: boolean;
  /** What was typed is no code. */
  problem: boolean;
  take: (files: readonly File[]) => void;
}): JSX.Element {
  const [none, setNone] = useState(false);
  const [over, setOver] = useState(false);
  const single = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const offer = (given: readonly File[]): void => {
    const found = given.filter(isResult);
    setNone(given.length > 0 && found.length === 0);
    if (found.length > 0 && !busy) take(found);
  };
  const asFolder = (input: HTMLInputElement | null): void => {
    folder.current = input;
    if (input !== null) input.webkitdirectory = true;
  };
  const latest = useRef(offer);
  latest.current = offer;
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null)
        void filesDropped(event.dataTransfer).then((all) => latest.current(all));
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  const chosen = (event: TargetedEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    offer([...(input.files ?? [])]);
    // The same files can be chosen once more.
    input.value = '';
  };
  return (
    <section class={`results-in${over ? ' results-over' : ''}${empty ? '' : ' results-strip'}`}>
      {empty && <p>{t('results.how')}</p>}
      <div class="results-choose">
        <input
          ref={single}
          class="results-input"
          type="file"
          multiple
          accept=".json,application/json"
          aria-label={t('results.choose')}
          tabIndex={-1}
          onChange={chosen}
        />
        <button
          type="button"
          class={empty ? 'btn btn-primary' : 'btn btn-plain'}
          disabled={busy}
          onClick={() => single.current?.click()}
        >
          <Icon name="folder-open" />
          {t(empty ? 'results.choose' : 'results.choose.more')}
        </button>
        {CAN_FOLDER && (
          <>
            <input
              ref={asFolder}
              class="results-input"
              type="file"
              aria-label={t('results.folder')}
              tabIndex={-1}
              onChange={chosen}
            />
            <button
              type="button"
              class="btn btn-plain"
              disabled={busy}
              onClick={() => folder.current?.click()}
            >
              <Icon name="folder-open" />
              {t('results.folder')}
            </button>
          </>
        )}
        {empty && <span class="muted small">{t('results.drop')}</span>}
        {!empty && (
          <button type="button" class="btn btn-plain" onClick={clearAll}>
            <Icon name="eraser" />
            {t('results.clear')}
          </button>
        )}
        <label class="labelled results-code">
          <span>{t('results.code')}</span>
          <input
            class="field"
            autocomplete="off"
            spellcheck={false}
            value={code.value}
            aria-describedby="results-code-note"
            onInput={(event) => {
              code.value = event.currentTarget.value;
            }}
          />
          <span class="small muted" id="results-code-note" role="status">
            {t(
              code.value.trim() === ''
                ? 'results.code.note'
                : problem
                  ? 'results.code.bad'
                  : 'results.code.good',
            )}
          </span>
        </label>
        <CodeOffers
          contentHash={contentHash}
          but={code.value}
          onTake={(one) => {
            code.value = one;
          }}
        />
      </div>
      <p class="small muted">{t('results.kept-not')}</p>
      <p role="status">{none && t('results.none')}</p>
    </section>
  );
}
