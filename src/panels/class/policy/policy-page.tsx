// The office policy card on its page: every value with its unit and bounds, kept as a file, printed for the wall, and taken
// along by class codes. It knows no policy by name; the table does.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  changedOnly,
  figuresOf,
  fitsPolicy,
  type Policy,
  POLICIES,
  type PolicyRow,
  policyValue,
  writesOffTooSoon,
} from '../../../office/policy/table.ts';
import { say, t, text } from '../../../text/current.ts';
import { saveAsFile } from '../../shell/save-as-file.ts';
import { Icon } from '../../theme/icon.tsx';
import type { ClassPageProps } from '../pages.ts';
import { cardFile, readCardFile } from './card-file.ts';
import { chosenPolicy } from './chosen.ts';
import './policy.css';

const worded = (row: PolicyRow, value: number): string =>
  row.unit === 'who'
    ? t(`policy-card.first-served.${value as 0 | 1 | 2}`)
    : t(`policy-card.${row.unit}`, { count: value });
const steps = ({ lowest, highest, step }: PolicyRow): number[] =>
  Array.from({ length: (highest - lowest) / step + 1 }, (_, n) => lowest + n * step);

function Row({
  row,
  value,
  onSet,
}: {
  row: PolicyRow;
  value: number;
  onSet(value: number): void;
}): JSX.Element {
  const what = `policy-what-${row.id}`;
  return (
    <div class="policy-row">
      <label for={`policy-${row.id}`}>
        <b>{t(`policy-card.${row.id}`)}</b>
      </label>
      <select
        id={`policy-${row.id}`}
        class="field"
        value={String(value)}
        aria-describedby={what}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          if (fitsPolicy(row.id, chosen)) onSet(chosen);
        }}
      >
        {steps(row).map((one) => (
          <option key={one} value={String(one)}>
            {worded(row, one)}
          </option>
        ))}
      </select>
      <p id={what} class="small">
        {t(`policy-card.${row.id}.what`)}{' '}
        {row.unit !== 'who' &&
          t('policy-card.range', {
            lowest: row.lowest,
            highest: worded(row, row.highest),
            ordinary: worded(row, row.ordinary),
          })}{' '}
        {value !== row.ordinary && <b>{t('policy-card.changed')}</b>}
      </p>
    </div>
  );
}

/** The sheet that hangs in the class: each value in its note's own words where a note has them. */
function Wall({ policy, page }: { policy: Policy; page: ClassPageProps }): JSX.Element {
  const { notes, rules } = page.frontDesk.edition.content;
  const there = text().inOffice(figuresOf(policy));
  return (
    <section class="policy-wall" aria-label={t('policy-card.wall')}>
      <h2>{t('policy-card.wall')}</h2>
      <ul>
        {POLICIES.map((row) => {
          const value = policyValue(policy, row.id);
          const note = notes[row.id === 'first-served' && value === 2 ? 'phone-first' : row.note];
          const silent = row.unit === 'who' && value === 0;
          const rule = rules[row.rule];
          return (
            <li key={row.id}>
              <b>
                {t(`policy-card.${row.id}`)}: {worded(row, value)}.
              </b>{' '}
              {note && !silent && there.say({ id: note.text.id })}{' '}
              {rule && <small>{t('policy-card.rule', { rule: say({ id: rule.title.id }) })}</small>}
            </li>
          );
        })}
      </ul>
      <p class="small">{t('policy-card.source')}</p>
    </section>
  );
}

export function PolicyPage(page: ClassPageProps): JSX.Element {
  const [policy, setPolicy] = useState<Policy>(chosenPolicy.value);
  const [word, setWord] = useState('');
  const set = (id: string, value: number): void => {
    setPolicy(changedOnly({ ...policy, [id]: value }));
    setWord('');
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const card = readCardFile(await file.text().catch(() => ''));
    if (card) setPolicy(card);
    setWord(t(card ? 'policy-card.file-ok' : 'policy-card.file-bad'));
  };
  return (
    <div class="policy-page">
      <div class="policy-edit">
        <p>{t('policy-card.what')}</p>
        {POLICIES.map((row) => (
          <Row
            key={row.id}
            row={row}
            value={policyValue(policy, row.id)}
            onSet={(value) => set(row.id, value)}
          />
        ))}
        <div class="class-keys">
          <button
            type="button"
            class="btn btn-primary"
            onClick={() => {
              chosenPolicy.value = policy;
              page.turnTo('code');
            }}
          >
            <Icon name="link" />
            {t('policy-card.use')}
          </button>
          <button
            type="button"
            class="btn btn-plain"
            onClick={() => saveAsFile(cardFile(policy), t('policy-card.file-name'))}
          >
            <Icon name="save" />
            {t('policy-card.save')}
          </button>
          <button type="button" class="btn btn-plain" onClick={() => print()}>
            <Icon name="printer" />
            {t('policy-card.print')}
          </button>
          <button type="button" class="btn btn-plain" onClick={() => setPolicy({})}>
            <Icon name="rotate-ccw" />
            {t('policy-card.ordinary')}
          </button>
        </div>
        <label class="labelled">
          <span>{t('policy-card.open')}</span>
          <input
            class="field field-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
        <p role="status">
          {word} {writesOffTooSoon(policy) && t('policy-card.too-soon')}
        </p>
      </div>
      <Wall policy={policy} page={page} />
    </div>
  );
}
