// Papers over the glass: ask to see the card or the ID, and scan what was handed over, one side or both. Scanning
// unfolds to one key for each, so that nothing is chosen for you. What a scan is good for is the office's business.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import type { SlipView } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';
import { ScanKeys } from '../parts/papers.tsx';

const SHOWN = ['card', 'photo-id'] as const;

export function ScanLine({ slip, patient }: { slip: SlipView; patient: string }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [open, setOpen] = useKept(`scan:${patient}`, false);
  const label = useId();
  const here = view.talk !== null && view.talk.contact.contact === slip.contact;
  const scanned = slip.scanned.map((one) =>
    t('tools.scan.what', { what: chosen(one.what), sides: one.sides }),
  );
  return (
    <div class="tool-line tool-line-scan" data-row={`scan:${patient}`} data-state="answered">
      <span class="tool-line-label" id={label}>
        {t('tools.scan.label')}
      </span>
      <div class="tool-line-side">
        {SHOWN.map((paper) =>
          slip.handed.includes(paper) ? (
            <span key={paper} class="tool-handed">
              <Icon name="check" size={16} />
              {t('tools.scan.paper', { paper })}
            </span>
          ) : !here ? null : (
            <Act
              key={paper}
              look="blank"
              icon="id-card"
              give={{ type: 'say.ask', about: [paper], open: true }}
              label={t('tools.scan.ask', { paper })}
            >
              {t('tools.scan.paper', { paper })}
            </Act>
          ),
        )}
        {here && (
          <Press look="quiet" icon="scan-line" expanded={open} onPress={() => setOpen(!open)}>
            {t('tools.scan.open')}
          </Press>
        )}
      </div>
      {scanned.length > 0 && (
        <p class="tool-scanned small" role="status">
          <Icon name="scan-line" size={16} />
          {t('tools.scan.scanned', { papers: [...new Set(scanned)].join(' · ') })}
        </p>
      )}
      {open && here && <ScanKeys patient={patient} labelledBy={label} />}
    </div>
  );
}
