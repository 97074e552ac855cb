// What becomes of a letter: the folder it is laid in, the copy for the chart, the way it goes, what left and the log.
// Everything can be done at any time, signed or not; only what lies in a folder is out of reach.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { REASONS, type Reason } from '../../../office/records/kinds.ts';
import {
  LETTER_WAYS,
  type LetterWay,
  RECEIVERS,
  type Receiver,
} from '../../../office/records/letters/kinds.ts';
import { t } from '../../../text/current.ts';
import type { LetterView } from '../../../views/letters.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { LetterPaper } from './letter-paper.tsx';
import { Part } from './referral-parts.tsx';

const wayWord = (how: LetterWay): string => t('letters.way', { how });
interface Of {
  work: string;
  l: LetterView;
}

export function LetterFolder({ work }: Of): JSX.Element {
  const { view } = useDesk().snapshot;
  const [to, setTo] = useKept(`letter-to:${work}`, view.team[0]?.who ?? '');
  return (
    <Part title={t('letters.sign')}>
      <div class="case-line">
        <Colleague words={t('letters.fold.to')} value={to} field={`letter-to:${work}`} onChoose={setTo} />
        <Act look="primary" icon="signature" give={{ type: 'letter.fold', work, to }}>
          {t('letters.fold')}
        </Act>
      </div>
    </Part>
  );
}

export function LetterSending({ work, l }: Of): JSX.Element {
  const [how, setHow] = useKept<LetterWay>(`letter-way:${work}`, LETTER_WAYS[0]);
  const by = useId();
  return (
    <Part title={t('letters.out.title')}>
      <div class="case-line">
        <Act look="plain" icon={l.copied ? 'check' : 'copy'} give={{ type: 'letter.copy', work }}>
          {t('letters.copy', { copied: l.copied ? 'yes' : 'no' })}
        </Act>
        <label class="tool-labelled tool-narrow" for={by}>
          <span class="small muted">{t('letters.way.by')}</span>
          <Choose
            id={by}
            value={how}
            field={`letter-way:${work}`}
            options={LETTER_WAYS.map((w) => ({ value: w, words: wayWord(w) }))}
            onChoose={(w) => setHow(w as LetterWay)}
          />
        </label>
        <Act look="primary" icon="send" give={{ type: 'letter.send', work, how }}>
          {t('letters.send')}
        </Act>
      </div>
    </Part>
  );
}

/** The log stays open when the work is closed: what left can still be written down. */
export function LetterLeft({ work, l }: Of): JSX.Element | null {
  const [to, setTo] = useKept<Receiver>(`letter-log:${work}`, RECEIVERS[0]);
  const [why, setWhy] = useKept<Reason>(`letter-why:${work}`, REASONS[0]);
  const [whom, reason] = [useId(), useId()];
  if (l.sent.length === 0) return null;
  return (
    <Part title={t('letters.left')}>
      {l.sent.map((x) => (
        <details key={x.release} class="letter-left">
          <summary>
            <span class="tool-grow">
              {t('letters.left.row', { how: wayWord(x.how), signed: x.signedName === null ? 'no' : 'yes' })}
            </span>
            <Chip tone={x.logged ? 'ready' : 'info'} icon={x.logged ? 'check' : 'circle-dashed'}>
              {t('records.logged', { logged: x.logged ? 'yes' : 'no' })}
            </Chip>
          </summary>
          <LetterPaper work={work} sheet={x.sheet} signedName={x.signedName} writing={false} />
        </details>
      ))}
      {l.sent.some((x) => !x.logged) && (
        <div class="case-line">
          <label class="tool-labelled tool-narrow" for={whom}>
            <span class="small muted">{t('letters.log.to')}</span>
            <Choose
              id={whom}
              value={to}
              field={`letter-log:${work}`}
              options={RECEIVERS.map((r) => ({ value: r, words: t('letters.receiver', { to: r }) }))}
              onChoose={(r) => setTo(r as Receiver)}
            />
          </label>
          <label class="tool-labelled tool-narrow" for={reason}>
            <span class="small muted">{t('records.log.why')}</span>
            <Choose
              id={reason}
              value={why}
              field={`letter-why:${work}`}
              options={REASONS.map((r) => ({ value: r, words: t('records.why', { why: chosen(r) }) }))}
              onChoose={(r) => setWhy(r as Reason)}
            />
          </label>
          <Act look="quiet" icon="notebook-pen" give={{ type: 'letter.log', work, to, why }}>
            {t('records.log')}
          </Act>
        </div>
      )}
    </Part>
  );
}
