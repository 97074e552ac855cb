// The diagnosis code book (ICD-10-CM) as a drawer of the claim's line: found by word or by part of a code, taken by a
// press. It lists what fits the search, in the book's order; it knows no sheet.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { DIAGNOSES } from '../../../office/claims/code-book.ts';
import { say, t } from '../../../text/current.ts';
import type { ClaimView } from '../../../views/claims.ts';
import { Act, Press } from '../parts/act.tsx';
import { useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { arrows } from '../parts/focus.ts';

const words = (code: string): string => say({ id: `icd.${code}` });
const plain = (s: string): string => s.toLowerCase().replace(/[^a-z0-9 ]/g, '');

export function CodeBook({ claim, labelledBy }: { claim: ClaimView; labelledBy: string }): JSX.Element {
  const [open, setOpen] = useKept(`claim:${claim.work}:book`, false);
  const [wanted, setWanted] = useKept(`claim:${claim.work}:find`, '');
  const id = useId();
  const { diagnosis } = claim.fields;
  const looked = plain(wanted)
    .split(' ')
    .filter((w) => w !== '');
  const found = DIAGNOSES.filter((d) => {
    const line = plain(`${d.code} ${words(d.code)} ${t('tools.claims.shelf', { shelf: d.shelf })}`);
    return looked.every((w) => line.includes(w));
  });
  return (
    <>
      <span class="claim-shown" role="group" aria-labelledby={labelledBy}>
        <span>
          {diagnosis === '' ? (
            <span class="muted">{t('tools.claims.blank')}</span>
          ) : (
            <>
              <b class="data">{diagnosis}</b> {words(diagnosis)}
            </>
          )}
        </span>
        <Press
          look="quiet"
          icon="book-open"
          expanded={open}
          controls={open ? id : ''}
          onPress={() => setOpen(!open)}
        >
          {t('tools.claims.code-book')}
        </Press>
      </span>
      {open && (
        <div class="claim-book" id={id}>
          <Entry
            value={wanted}
            label={t('tools.claims.find')}
            placeholder={t('tools.claims.find')}
            field="claim:find"
            first
            onDraft={setWanted}
            onCommit={setWanted}
            onEscape={() => setOpen(false)}
          />
          {found.length === 0 ? (
            <p class="small muted">{t('tools.claims.found-none')}</p>
          ) : (
            <ul class="claim-codes" onKeyDown={(event) => arrows(event, '.tool-row-button')}>
              {found.map((d) => (
                <li key={d.code}>
                  <Act
                    look="row"
                    label={t('tools.claims.use', { code: d.code, words: words(d.code) })}
                    give={{ type: 'claim.enter', work: claim.work, field: 'diagnosis', value: d.code }}
                    then={() => setOpen(false)}
                  >
                    <b class="data claim-code-cell">{d.code}</b>
                    <span class="small">{words(d.code)}</span>
                  </Act>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
