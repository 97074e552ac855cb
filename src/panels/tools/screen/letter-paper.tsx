// The letter as paper: letterhead, date, envelope, salutation, paragraphs, closing. Read as one text, or with its fields as
// inputs and lists in the sentences they belong to. Nothing is corrected, and no field is marked as wrong.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import type { LetterFieldView, SheetView } from '../../../views/letters.ts';
import { Act } from '../parts/act.tsx';
import { chosen } from '../parts/figures.ts';
import { useDesk } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { choiceWord, fieldText, paragraphText, piecesOf, weekdayWord } from './letter-text.ts';

const nameOf = (f: LetterFieldView): string => t('letters.field', { field: chosen(f.field) });

function Field({ work, f }: { work: string; f: LetterFieldView }): JSX.Element {
  const { act } = useDesk();
  const fill = (value: string): void => act({ type: 'letter.fill', work, field: f.field, value });
  const asked = useId();
  const blank = f.asked && f.value === '';
  const label = nameOf(f);
  const field = `letter:${work}:${f.field}`;
  return (
    <span class={`letter-field letter-field-${f.as}`}>
      {f.as === 'choice' || f.as === 'address' ? (
        <Choose
          isAct
          label={label}
          field={field}
          value={f.value}
          options={[
            { value: '', words: t('letters.not-chosen') },
            ...f.choices.map((one) => ({
              value: one,
              words: f.as === 'address' ? one : choiceWord(f.field, one),
            })),
          ]}
          onChoose={fill}
        />
      ) : (
        <Entry
          kind={f.as === 'date' ? 'date' : 'text'}
          label={label}
          describedBy={blank ? asked : undefined}
          field={field}
          value={f.value}
          placeholder={f.as === 'date' ? t('tools.date-shape') : ''}
          onCommit={fill}
        />
      )}
      {f.weekday !== null && <b class="letter-weekday">{weekdayWord(f.weekday)}</b>}
      {f.part !== null && !blank && (
        <Act
          look="quiet"
          icon="circle-question-mark"
          label={t('letters.ask.label', { field: label })}
          give={{ type: 'letter.ask', work, field: f.field }}
        >
          {t('letters.ask')}
        </Act>
      )}
      {blank && (
        <b class="letter-asked small" id={asked}>
          {t('letters.asked')}
        </b>
      )}
    </span>
  );
}

function Head({ work, sheet, writing }: { work: string; sheet: SheetView; writing: boolean }): JSX.Element {
  const of = (name: string) => sheet.fields.find((f) => f.field === name);
  const [date, to, address] = [of('date'), of('to'), of('address')];
  const one = (f: LetterFieldView | undefined): JSX.Element | null =>
    f === undefined ? null : writing ? (
      <div class="letter-line">
        <span class="small muted" aria-hidden="true">
          {nameOf(f)}
        </span>
        <Field work={work} f={f} />
      </div>
    ) : (
      <p>{fieldText(f)}</p>
    );
  return (
    <>
      <p class="letter-house">
        <b>{t('letters.house')}</b>
        <span class="small">{t('letters.house.line')}</span>
      </p>
      {one(date)}
      <div class="letter-window">
        <p>
          <b>{sheet.name}</b>
        </p>
        {one(address)}
      </div>
      {writing && one(to)}
      {to?.value !== 'patient' && (
        <p class="letter-about">
          {t('letters.about', { name: sheet.name })}{' '}
          <span class="digits">{t('letters.born', { on: sheet.birthDate })}</span>
        </p>
      )}
      <p>
        {t('letters.dear', { to: to?.value === '' ? 'patient' : (to?.value ?? 'patient'), name: sheet.name })}
      </p>
    </>
  );
}

function Paragraphs({
  work,
  sheet,
  writing,
}: {
  work: string;
  sheet: SheetView;
  writing: boolean;
}): JSX.Element {
  return (
    <>
      {sheet.paragraphs
        .filter((p) => writing || !p.out)
        .map(({ part, out }) =>
          writing ? (
            <div key={part} class="letter-part" data-out={out || undefined}>
              <p>
                {out ? (
                  <>
                    <b class="small">{t('letters.out')}</b> <s>{paragraphText(sheet, part)}</s>
                  </>
                ) : (
                  piecesOf(sheet, part).map((piece, n) =>
                    typeof piece === 'string' ? (
                      <span key={n}>{piece}</span>
                    ) : (
                      <Field key={piece.field} work={work} f={piece} />
                    ),
                  )
                )}
              </p>
              <Act
                look="quiet"
                icon={out ? 'undo-2' : 'eraser'}
                label={t('letters.cut.label', {
                  out: out ? 'yes' : 'no',
                  text: paragraphText(sheet, part),
                })}
                give={{ type: 'letter.cut', work, part, out: !out }}
              >
                {t('letters.cut', { out: out ? 'yes' : 'no' })}
              </Act>
            </div>
          ) : (
            <p key={part}>{paragraphText(sheet, part)}</p>
          ),
        )}
    </>
  );
}

export function LetterPaper({
  work,
  sheet,
  signedName,
  writing,
}: {
  work: string;
  sheet: SheetView;
  signedName: string | null;
  writing: boolean;
}): JSX.Element {
  return (
    <article class="letter paper" aria-label={t('letters.paper')} data-template={sheet.template}>
      <Head work={work} sheet={sheet} writing={writing} />
      <Paragraphs work={work} sheet={sheet} writing={writing} />
      <p class="letter-closing">{t('letters.closing')}</p>
      <p class="letter-signature" data-signed={signedName !== null || undefined}>
        {signedName === null ? t('letters.unsigned') : t('letters.signed', { name: signedName })}
      </p>
    </article>
  );
}
