// The way out of a talk that touches somebody: one quiet key, one question, and a colleague takes over. It stands there from
// the first word to the last, asks for no reason and says beforehand that nothing is lost. What the talk touches is not said.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TalkView } from '../../views/types.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from '../shell/act-button.tsx';

function Question({ stay }: { stay: () => void }): JSX.Element {
  return (
    <div class="step-away-ask" role="group" aria-label={t('talk.step-away')}>
      <p class="small">{t('talk.step-away.ask')}</p>
      <ActButton give={{ type: 'team.step-away' }} class="btn btn-plain">
        {t('talk.step-away.yes')}
      </ActButton>
      <button type="button" class="btn-quiet" onClick={stay}>
        {t('talk.step-away.no')}
      </button>
    </div>
  );
}

/** For the talk in front; another talk begins unasked. */
export function StepAway({ talk }: { talk: TalkView }): JSX.Element | null {
  const { contact } = talk.contact;
  const [asked, setAsked] = useState<string | null>(null);
  if (!talk.mayStepAway) return null;
  const asking = asked === contact;
  return (
    <div class="step-away">
      <button
        type="button"
        class="btn-quiet"
        data-step-away
        aria-expanded={asking}
        onClick={() => setAsked(asking ? null : contact)}
      >
        <Icon name="armchair" size={17} />
        {t('talk.step-away')}
      </button>
      {asking && <Question stay={() => setAsked(null)} />}
    </div>
  );
}
