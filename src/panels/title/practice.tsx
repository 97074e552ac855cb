// Practise one situation: which, which way it goes (or a surprise), and the seed that deals its people.
// It deals nothing itself; the front desk does.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import type { FrontDesk, StartOptions } from '../../session/types.ts';
import { PageHead } from './page-head.tsx';

const SURPRISE = 'surprise';
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000;

export function Practice({
  scenarios,
  onBack,
  onChoose,
}: {
  scenarios: FrontDesk['scenarios'];
  onBack: () => void;
  onChoose: (chosen: Required<Pick<StartOptions, 'scenario' | 'variant' | 'seed'>>) => void;
}): JSX.Element {
  const [id, setId] = useState(scenarios[0]?.id ?? '');
  const [variant, setVariant] = useState(SURPRISE);
  const [seed, setSeed] = useState(newSeed);
  const scenario = scenarios.find((one) => one.id === id);
  return (
    <form
      class="practice"
      onSubmit={(event) => {
        event.preventDefault();
        if (scenario !== undefined) onChoose({ scenario: id, variant, seed });
      }}
    >
      <PageHead title={t('practice.title')} onBack={onBack} />
      {scenario === undefined ? (
        <p>{t('practice.none')}</p>
      ) : (
        <>
          <fieldset class="situations">
            <legend>{t('practice.which')}</legend>
            {scenarios.map((one) => (
              <label key={one.id} class="situation">
                <input
                  type="radio"
                  name="scenario"
                  checked={one.id === id}
                  onChange={() => {
                    setId(one.id);
                    setVariant(SURPRISE);
                  }}
                />
                <span>
                  <b>{say(one.title)}</b>
                  <small>{say(one.brief)}</small>
                  {one.contentNotes.length > 0 && (
                    <small class="situation-touches">
                      {t('touches', {
                        what: one.contentNotes.map((note) => t(`touches.${note}`)).join(', '),
                      })}
                    </small>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
          <div class="two">
            <label class="labelled">
              <span>{t('practice.variant')}</span>
              <select
                class="field"
                value={variant}
                onChange={(event) => setVariant(event.currentTarget.value)}
              >
                <option value={SURPRISE}>{t('practice.surprise')}</option>
                {scenario.variants.map((one, at) => (
                  <option key={one} value={one}>
                    {t('practice.variant.n', { n: at + 1, variant: one.replaceAll('-', ' ') })}
                  </option>
                ))}
              </select>
            </label>
            <div class="labelled">
              <label for="seed">{t('practice.seed')}</label>
              <span class="seed">
                <input
                  id="seed"
                  class="field"
                  type="number"
                  min="0"
                  max="4294967295"
                  value={seed}
                  onInput={(event) =>
                    setSeed(Math.max(0, Math.trunc(Number(event.currentTarget.value)) || 0))
                  }
                />
                <button
                  type="button"
                  class="btn-bare"
                  aria-label={t('practice.dice')}
                  onClick={() => setSeed(newSeed())}
                >
                  <Icon name="dices" />
                </button>
              </span>
              <small class="muted">{t('practice.seed.note')}</small>
            </div>
          </div>
          <button type="submit" class="btn btn-primary">
            <Icon name="arrow-right" />
            {t('badge.title')}
          </button>
        </>
      )}
    </form>
  );
}
