// The claim's own lines: what was done, why, where, and who is insured. Each line is chosen from its list or written;
// an insured line can be written on the claim or mended on file. Nothing is filled in by itself.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MODIFIERS, PLACES, VISIT_CODES } from '../../../office/claims/code-book.ts';
import { CLAIM_FIELDS, type InsuredField } from '../../../office/claims/schema.ts';
import { say, t } from '../../../text/current.ts';
import type { ClaimView } from '../../../views/claims.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { CodeBook } from './code-book.tsx';

type Written = (typeof CLAIM_FIELDS)[number];
const fieldName = (field: string): string => say({ id: `claims.field.${field}` });

function useOptions(field: Written): { value: string; words: string }[] | null {
  const { visitTypes } = useDesk().snapshot.view;
  const blank = { value: '', words: t(field === 'modifier' ? 'tools.claims.none' : 'tools.claims.pick') };
  if (field === 'code')
    return [
      blank,
      ...VISIT_CODES.map((code) => {
        const title = visitTypes.find((v) => v.id === code)?.title;
        return { value: code, words: title === undefined ? code : `${code} ${say(title)}` };
      }),
    ];
  if (field === 'place')
    return [
      blank,
      ...PLACES.map((p) => ({ value: p, words: `${p} ${t('tools.claims.place', { place: `p${p}` })}` })),
    ];
  if (field === 'modifier')
    return [
      blank,
      ...MODIFIERS.map((m) => ({ value: m, words: `${m} ${t('tools.claims.modifier', { modifier: m })}` })),
    ];
  return null;
}

function WrittenLine({ claim, field }: { claim: ClaimView; field: Written }): JSX.Element {
  const { act } = useDesk();
  const label = useId();
  const options = useOptions(field);
  const value = claim.fields[field];
  const before = claim.before?.[field];
  const enter = (to: string): void => act({ type: 'claim.enter', work: claim.work, field, value: to });
  return (
    <div class="claim-line" data-row={`claim:${field}`}>
      <span class="claim-label" id={label}>
        {fieldName(field)}
      </span>
      <div class="claim-value">
        {field === 'diagnosis' ? (
          <CodeBook claim={claim} labelledBy={label} />
        ) : options !== null ? (
          <Choose
            isAct
            value={value}
            labelledBy={label}
            field={`claim:${field}`}
            options={options}
            onChoose={enter}
          />
        ) : (
          <Entry value={value} labelledBy={label} field={`claim:${field}`} onCommit={enter} />
        )}
        {field === 'code' && <span class="small muted">{t('tools.claims.own-code')}</span>}
        {before !== undefined && before !== value && (
          <span class="small muted">
            {t('tools.claims.before', { value: before === '' ? t('tools.claims.blank') : before })}
          </span>
        )}
      </div>
    </div>
  );
}

function InsuredLine({ claim, field }: { claim: ClaimView; field: InsuredField }): JSX.Element {
  const { act } = useDesk();
  const label = useId();
  const [typed, setTyped] = useKept<string | null>(`claim:${claim.work}:${field}`, null);
  const value = claim.insured[field];
  const onFile = claim.onFile[field];
  const name = fieldName(field);
  return (
    <div class="claim-line" data-row={`claim:${field}`}>
      <span class="claim-label" id={label}>
        {name}
      </span>
      <div class="claim-value">
        {field === 'payer' ? (
          <Choose
            isAct
            value={value}
            labelledBy={label}
            field="claim:payer"
            options={claim.plans.map((p) => ({ value: p.payer, words: p.name }))}
            onChoose={(to) => act({ type: 'claim.enter', work: claim.work, field, value: to })}
          />
        ) : typed === null ? (
          <span class="claim-shown">
            <span class="data">{value}</span>
            <Press
              look="quiet"
              class="tool-square"
              icon="pencil-line"
              label={t('tools.claims.change', { field: name })}
              onPress={() => setTyped(value)}
            />
          </span>
        ) : (
          <>
            <Entry
              value={typed}
              label={t('tools.claims.new-value', { field: name })}
              field={`claim:${field}`}
              onDraft={setTyped}
              onCommit={setTyped}
              onEscape={() => setTyped(null)}
            />
            <span class="claim-keys">
              <Act
                look="quiet"
                give={{ type: 'claim.enter', work: claim.work, field, value: typed }}
                then={() => setTyped(null)}
              >
                {t('tools.claims.to-claim')}
              </Act>
              <Act
                look="quiet"
                give={{ type: 'coverage.change', patient: claim.patient, field, value: typed }}
                then={() => setTyped(null)}
              >
                {t('tools.claims.to-file')}
              </Act>
            </span>
          </>
        )}
        {onFile !== value && onFile !== '' && field !== 'payer' && (
          <span class="small muted">{t('tools.claims.on-file', { value: onFile })}</span>
        )}
      </div>
    </div>
  );
}

export function ClaimForm({ claim }: { claim: ClaimView }): JSX.Element {
  return (
    <>
      <section class="claim-form" aria-label={t('tools.claims.form')}>
        <h3 class="tool-chapter">{t('tools.claims.form')}</h3>
        {CLAIM_FIELDS.map((field) => (
          <WrittenLine key={field} claim={claim} field={field} />
        ))}
      </section>
      <section class="claim-form" aria-label={t('tools.claims.insured')}>
        <h3 class="tool-chapter">{t('tools.claims.insured')}</h3>
        {(['payer', 'member-id', 'subscriber-name'] as const).map((field) => (
          <InsuredLine key={field} claim={claim} field={field} />
        ))}
      </section>
    </>
  );
}
