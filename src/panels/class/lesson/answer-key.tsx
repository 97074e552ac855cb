// The answer key for a class code as typed, or for a shift and its seed: played here and now, then read or printed. Says at
// once why a code deals nothing; keeps nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type AnswerKey, answerKey } from '../../../session/answer-key.ts';
import { decodeClassCode } from '../../../shift/class-code.ts';
import { settingsFor } from '../../../shift/deal/deal.ts';
import { readPolicyText } from '../../../shift/policy-text.ts';
import { type Settings, type Shift, SHIFTS } from '../../../shift/plan.ts';
import { t, text } from '../../../text/current.ts';
import { figuresOf } from '../../../office/policy/table.ts';
import { Icon } from '../../theme/icon.tsx';
import { CodeOffers } from '../code/code-offers.tsx';
import { Choice, SeedField } from '../fields.tsx';
import type { ClassPageProps } from '../pages.ts';
import { KeyEntryView } from './key-entry.tsx';

interface Shown {
  key: AnswerKey;
  seed: number;
  settings: Settings;
}

export function AnswerKeyPart({ frontDesk }: ClassPageProps): JSX.Element {
  const { edition } = frontDesk;
  const [code, setCode] = useState('');
  const [shift, setShift] = useState<Shift>('half');
  const [seed, setSeed] = useState(7);
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState('');
  const show = (): void => {
    const [letters = '', card = ''] = code.trim().split('.');
    const coded = letters === '' ? null : decodeClassCode(edition.contentHash, letters);
    const policy = readPolicyText(card);
    if (coded?.ok === false || policy === null) {
      setShown(null);
      setProblem(
        t(`code.${coded?.ok === false ? coded.problem : 'mistyped'}`, {
          edition: coded?.ok === false ? coded.edition : '',
        }),
      );
      return;
    }
    const chosen = coded?.ok ? coded : { seed, settings: settingsFor(shift) };
    const settings = { ...chosen.settings, policy };
    setProblem('');
    setShown({ key: answerKey(edition, chosen.seed, settings), seed: chosen.seed, settings });
  };
  const touched =
    shown?.key.entries.flatMap((e) => edition.content.scenarios[e.unit]?.contentNotes ?? []) ?? [];
  return (
    <>
      <form
        class="key-form"
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <p>{t('lesson.key.what')}</p>
        <label class="labelled">
          <span>{t('lesson.key.code')}</span>
          <input
            class="field"
            value={code}
            autocomplete="off"
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <CodeOffers contentHash={edition.contentHash} but={code} onTake={setCode} />
        <Choice label={t('lesson.key.shift')} value={shift} onChoose={(one) => setShift(one as Shift)}>
          {SHIFTS.map((one) => (
            <option key={one} value={one}>
              {t(`lesson.key.shift.${one}`)}
            </option>
          ))}
        </Choice>
        <SeedField label={t('lesson.key.seed')} seed={seed} onSeed={setSeed} />
        <button type="submit" class="btn btn-primary">
          <Icon name="list-checks" />
          {t('lesson.key.show')}
        </button>
      </form>
      <p role="status">{problem}</p>
      {shown !== null && (
        <div class="answer-key">
          <p>
            {t('lesson.key.of', {
              shift: t(`lesson.key.shift.${shown.settings.shift}`),
              seed: String(shown.seed),
              count: shown.key.entries.length,
              total: shown.key.total,
            })}{' '}
            {touched.length > 0 && (
              <b>
                {t('lesson.key.touches', {
                  what: [...new Set(touched)].map((note) => t(`touches.${note}`)).join(', '),
                })}
              </b>
            )}
          </p>
          {shown.key.entries.map((entry) => (
            <KeyEntryView
              key={entry.unit}
              entry={entry}
              content={edition.content}
              words={text().inOffice(figuresOf(shown.settings.policy))}
            />
          ))}
        </div>
      )}
    </>
  );
}
