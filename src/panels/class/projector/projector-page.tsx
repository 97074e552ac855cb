// Sets up a situation for the wall: which, which way it goes, from which seed, and where to begin. The places to begin are
// found by playing it through once. Opens it; what happens on the wall is the projector's own business.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { openLesson } from '../../../session/projecting.ts';
import { type Staged, stage } from '../../../session/staged.ts';
import { say, t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { Choice, SeedField } from '../fields.tsx';
import type { ClassPageProps } from '../pages.ts';
import './projector-page.css';

const SURPRISE = 'surprise';
const START = 'start';
const FIRST_SEED = 7;

export function ProjectorPage({ frontDesk, onSession }: ClassPageProps): JSX.Element {
  const { edition, scenarios } = frontDesk;
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [variant, setVariant] = useState(SURPRISE);
  const [seed, setSeed] = useState(FIRST_SEED);
  const [beat, setBeat] = useState(START);
  const situation = { scenario, variant: variant === SURPRISE ? null : variant, seed };
  const staged = useMemo((): Staged | null => {
    try {
      return stage(edition, situation);
    } catch {
      return null;
    }
  }, [scenario, variant, seed]);
  const variants = scenarios.find((one) => one.id === scenario)?.variants ?? [];
  return (
    <form
      class="projector-page"
      onSubmit={(event) => {
        event.preventDefault();
        if (staged !== null) onSession(openLesson(edition, situation, beat === START ? null : Number(beat)));
      }}
    >
      <p>{t('projector.how')}</p>
      <Choice
        label={t('projector.scenario')}
        value={scenario}
        onChoose={(one) => {
          setScenario(one);
          setVariant(SURPRISE);
          setBeat(START);
        }}
      >
        {scenarios.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.title)}
          </option>
        ))}
      </Choice>
      <Choice label={t('projector.variant')} value={variant} onChoose={setVariant}>
        <option value={SURPRISE}>{t('projector.variant.surprise')}</option>
        {variants.map((one, at) => (
          <option key={one} value={one}>
            {t('projector.variant.n', { n: at + 1 })}
          </option>
        ))}
      </Choice>
      <SeedField label={t('projector.seed')} seed={seed} onSeed={setSeed} />
      <Choice label={t('projector.beat')} value={beat} onChoose={setBeat}>
        <option value={START}>{t('projector.beat.start')}</option>
        {staged?.beats.map(({ seq }, at) => (
          <option key={seq} value={String(at)}>
            {t('projector.beat.reply', { n: at + 1 })}
          </option>
        ))}
      </Choice>
      {staged === null && <p role="alert">{t('projector.broken')}</p>}
      <button type="submit" class="btn btn-primary" disabled={staged === null}>
        <Icon name="monitor" />
        {t('projector.open')}
      </button>
    </form>
  );
}
