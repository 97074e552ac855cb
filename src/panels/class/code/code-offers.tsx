// The last codes of this machine as keys: one press puts a code where it is asked for. Shows nothing where there are none.
// What is done with a code is the asker's business.
import type { JSX } from 'preact';
import { decodeClassCode } from '../../../shift/class-code.ts';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import './code-page.css';
import { lastCodes } from './last-codes.ts';

export function CodeOffers({
  contentHash,
  but,
  onTake,
}: {
  contentHash: string;
  /** The code that stands there already. */
  but: string;
  onTake: (code: string) => void;
}): JSX.Element | null {
  const codes = lastCodes(contentHash).filter((code) => code !== but);
  if (codes.length === 0) return null;
  return (
    <div class="code-offers" role="group" aria-label={t('class.code.last')}>
      <span class="small muted">{t('class.code.last')}</span>
      {codes.map((code) => {
        const read = decodeClassCode(contentHash, code);
        const dealt = read.ok ? read.settings.shift : 'first';
        const shift = t('class.code.shift.name', { shift: dealt, name: t(`title.${dealt}`) });
        return (
          <button key={code} type="button" class="btn-quiet digits" onClick={() => onTake(code)}>
            <Icon name="hash" size={16} />
            {t('class.code.last.one', { code, shift })}
          </button>
        );
      })}
    </div>
  );
}
