// The short form behind a class code: three choices in sight, the rest folded, all of them set well from the start.
// It changes choices; what they come to is shown beside it.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PACES } from '../../../office/kinds.ts';
import { COUNTS, SHIFTS } from '../../../shift/plan.ts';
import { seedWords } from '../../../shift/seed-words.ts';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { anySeed, type Choices, HELPS, seedTyped } from './choices.ts';

function Pick<T extends string>({
  label,
  note,
  values,
  word,
  value,
  onPick,
}: {
  label: string;
  note?: string;
  values: readonly T[];
  word: (value: T) => string;
  value: T;
  onPick: (value: T) => void;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
      {note !== undefined && <small class="muted">{note}</small>}
    </label>
  );
}

export function Tick({
  label,
  note,
  on,
  onTick,
}: {
  label: string;
  note?: string;
  on: boolean;
  onTick: (on: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice choice-single class-tick">
      <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>
        {label}
        {note !== undefined && <small class="muted">{note}</small>}
      </span>
    </label>
  );
}

function Seed({ seed, onSeed }: { seed: number; onSeed: (seed: number) => void }): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const bad = typed !== null && seedTyped(typed) === null;
  return (
    <div class="labelled">
      <label for="class-seed">{t('class.code.seed')}</label>
      <span class="seed">
        <input
          id="class-seed"
          class="field"
          value={typed ?? seedWords(seed)}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={bad || undefined}
          aria-describedby="class-seed-note"
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const meant = seedTyped(text);
            if (meant !== null) onSeed(meant);
          }}
          onBlur={() => bad || setTyped(null)}
        />
        <button
          type="button"
          class="btn-bare"
          aria-label={t('class.code.dice')}
          onClick={() => {
            setTyped(null);
            onSeed(anySeed());
          }}
        >
          <Icon name="dices" />
        </button>
      </span>
      <small class="muted" id="class-seed-note" role={bad ? 'alert' : undefined}>
        {t(bad ? 'class.code.seed.bad' : 'class.code.seed.note')}
      </small>
    </div>
  );
}

export function CodeForm({
  choices,
  onChange,
  children,
}: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
  /** More that is folded away with the locks. */
  children: ComponentChildren;
}): JSX.Element {
  return (
    <form class="code-form" aria-label={t('class.code.form')} onSubmit={(event) => event.preventDefault()}>
      <Pick
        label={t('class.code.shift')}
        note={t(`title.${choices.shift}.note`)}
        values={SHIFTS}
        word={(shift) => t('class.code.shift.name', { shift, name: t(`title.${shift}`) })}
        value={choices.shift}
        onPick={(shift) => onChange({ shift })}
      />
      <Seed seed={choices.seed} onSeed={(seed) => onChange({ seed })} />
      <Pick
        label={t('class.code.pace')}
        note={t(`settings.pace.note.${choices.pace}`)}
        values={PACES}
        word={(pace) => t(`pace.${pace}`)}
        value={choices.pace}
        onPick={(pace) => onChange({ pace })}
      />
      <Pick
        label={t('class.code.help')}
        note={t(`help.note.${choices.help}`)}
        values={HELPS}
        word={(help) => t(`help.${help}`)}
        value={choices.help}
        onPick={(help) => onChange({ help })}
      />
      <details class="code-more">
        <summary>
          <Icon name="chevron-down" size={18} />
          {t('class.code.more')}
        </summary>
        <div class="code-form">
          <Tick
            label={t('class.code.pace.fixed')}
            on={choices.paceFixed}
            onTick={(paceFixed) => onChange({ paceFixed })}
          />
          <Tick
            label={t('class.code.handbook')}
            on={choices.handbookLocked}
            onTick={(handbookLocked) => onChange({ handbookLocked })}
          />
          <Pick
            label={t('class.code.counts')}
            values={COUNTS}
            word={(counts) => t(`class.code.counts.${counts}`)}
            value={choices.counts}
            onPick={(counts) => onChange({ counts })}
          />
          {children}
        </div>
      </details>
    </form>
  );
}
