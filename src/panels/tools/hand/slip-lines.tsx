// All lines of a slip. Answered ones at the top fold into one line where the desk is short; where it is compact the
// lines in work come first and the answered ones after them. Only order and folding, no acts of its own.
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { SlipField, SlipView } from '../../../views/types.ts';
import { useKept } from '../parts/desk.ts';
import { Press } from '../parts/act.tsx';
import { useSettled } from '../parts/settled.ts';
import { QuickLine } from './quick-line.tsx';
import { SlipRow } from './slip-row.tsx';

/** Two answered lines or more, from the top, are worth folding. */
const FOLDS_FROM = 2;

export function SlipLines({ slip, children }: { slip: SlipView; children?: ComponentChildren }): JSX.Element {
  const [open, setOpen] = useKept(`folded:${slip.slip}`, false);
  const [more, setMore] = useKept(`more-lines:${slip.slip}`, false);
  const fields = more ? slip.fields : slip.fields.filter((f) => f.now);
  const at = fields.findIndex((f) => f.value === '');
  const answered = useSettled(at < 0 ? fields.length : at);
  const folds = answered >= FOLDS_FROM ? answered : 0;
  const firstBlank = fields.find((f) => f.value === '')?.field;
  const short = (f: SlipField): string => f.shown;
  const line = (field: SlipField): JSX.Element => (
    <SlipRow key={field.field} slip={slip} field={field} first={field.field === firstBlank} />
  );
  return (
    <div class="tool-lines">
      <QuickLine slip={slip} />
      {folds > 0 && (
        <div class={`tool-folded${open ? ' tool-folded-open' : ''}`}>
          <Press look="row" icon="check" class="tool-fold" expanded={open} onPress={() => setOpen(!open)}>
            <span class="heard-only">{t('tools.slip.answered', { count: folds })}: </span>
            <span class="data">{fields.slice(0, 2).map(short).join(' · ')}</span>
            {folds > 2 && <span class="small muted"> {t('tools.slip.more', { count: folds - 2 })}</span>}
          </Press>
          {fields.slice(0, folds).map(line)}
        </div>
      )}
      {fields.slice(folds).map(line)}
      {slip.fields.some((f) => !f.now) && (
        <Press
          look="quiet"
          icon={more ? 'chevron-up' : 'chevron-down'}
          class="tool-more-lines"
          expanded={more}
          onPress={() => setMore(!more)}
        >
          {t(more ? 'tools.slip.fewer-lines' : 'tools.slip.more-lines')}
        </Press>
      )}
      {children}
    </div>
  );
}
