// Whom the game owes what, and on what terms it is given.
// Made from the credits file beside the assets; no name is written here.
import type { JSX } from 'preact';
import { t } from '../../text/current.ts';
import { PageHead } from './page-head.tsx';

const LINES = ['game', 'privacy', 'people', 'icons', 'fonts', 'code'] as const;

export function Credits({ onBack }: { onBack: () => void }): JSX.Element {
  return (
    <div class="credits">
      <PageHead title={t('credits.title')} onBack={onBack} />
      {LINES.map((line) => (
        <p key={line}>{t(`credits.${line}`)}</p>
      ))}
    </div>
  );
}
