// What a teacher came here to see, named before anything else: whose shift, which mark or critical, what was done or left out,
// the rule. Stays while one steps about, with the way back to its moment. Judges nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Sought } from '../../session/sought.ts';
import { say, t, text } from '../../text/current.ts';
import '../debrief/debrief.css';
import { aboutOf } from '../debrief/moment.tsx';
import { RulePage } from '../debrief/rule-page.tsx';
import { titleOf, toldOf } from '../debrief/words.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../theme/icon.tsx';
import type { HandbookEntry } from '../tools/parts/handbook-entry.ts';
import { VERDICT_ICONS } from './verdict.ts';

function SoughtDialog({
  whose,
  sought,
  handbook,
  onClose,
}: {
  whose: string;
  sought: Sought;
  handbook: readonly HandbookEntry[];
  onClose: () => void;
}): JSX.Element {
  const { about, atMs, did, caused, words, rule } = sought;
  const rows: [string, string][] = [
    [t('viewer.sought.whose'), whose],
    [
      t('viewer.sought.where'),
      [text().clock(atMs), about === null ? '' : aboutOf(about)].filter((x) => x !== '').join(', '),
    ],
    [t('viewer.sought.did'), did === null ? '' : toldOf(did)],
    [t('debrief.caused'), caused.map((line) => say(line)).join(' ')],
    [t('debrief.words'), words === null ? '' : t('debrief.quoted', { words: say(words) })],
    [t('debrief.rule'), rule === null ? '' : say(rule.statement)],
  ];
  const entry = handbook.find(({ id }) => id === rule?.id);
  return (
    <Dialog
      title={t('viewer.sought', { fell: sought.fell, title: titleOf(sought) })}
      onClose={onClose}
      class="viewer-dialog"
    >
      <dl class="viewer-why">
        {rows
          .filter(([, said]) => said !== '')
          .map(([what, said]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {entry !== undefined && <RulePage entry={entry} />}
    </Dialog>
  );
}

export function SoughtRow({
  whose,
  sought,
  at,
  handbook,
  onGo,
}: {
  whose: string;
  sought: Sought;
  at: number;
  handbook: readonly HandbookEntry[];
  onGo: (seq: number) => void;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const { fell, did, rule, seq } = sought;
  const critical = fell === 'critical';
  return (
    <div class={`viewer-sought viewer-fell viewer-${critical ? 'lost' : fell}`}>
      <Icon name={critical ? 'octagon-alert' : VERDICT_ICONS[fell]} size={18} />
      <p>
        {whose !== '' && <b>{t('viewer.sought.of', { name: whose })} </b>}
        {t('viewer.sought', { fell, title: titleOf(sought) })} {did !== null && <i>{toldOf(did)}</i>}{' '}
        {rule !== null && <span>{t('projector.rule', { rule: say(rule.title) })}</span>}
      </p>
      {at !== seq && (
        <button type="button" class="btn-quiet" onClick={() => onGo(seq)}>
          {t('viewer.go')}
        </button>
      )}
      <button type="button" class="btn-quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('viewer.why')}
      </button>
      {open && (
        <SoughtDialog whose={whose} sought={sought} handbook={handbook} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
