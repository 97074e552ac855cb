// A letter that asks for copies: what it says, the form that came with it, the envelope one puts together, the way it goes
// out, and the release log. Everything can be put in and sent anywhere; nothing is ticked by itself.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import {
  GAPS,
  type Gap,
  type Part as PartName,
  REASONS,
  type Reason,
  WAYS,
  type Way,
} from '../../../office/records/kinds.ts';
import type { ReleaseForm } from '../../../office/records/setup.ts';
import { say, t } from '../../../text/current.ts';
import type { RecordsCaseView, RequestView } from '../../../views/records.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { centsOf, chosen } from '../parts/figures.ts';
import { Fact, Part } from './referral-parts.tsx';

const partWord = (part: PartName): string => t('records.part', { part: chosen(part) });
const wayWord = (way: Way): string => t('records.way', { way: chosen(way) });

export function Letter({ of, r }: { of: RecordsCaseView; r: RequestView }): JSX.Element {
  return (
    <Part title={t('records.letter.title', { from: r.from })}>
      <p class="case-said">{say(r.letter)}</p>
      <dl class="tool-facts">
        <Fact label={t('records.about')}>
          <b>{of.name}</b> <span class="data digits">{of.birthDate}</span>
        </Fact>
        <Fact label={t('records.asks')}>{r.asks.map(partWord).join(', ')}</Fact>
        <Fact label={t('records.send-to')}>
          {wayWord(r.how)} <span class="data digits">{r.to}</span>
        </Fact>
        <Fact label={t('records.came-in')}>
          <span class="data digits">{r.receivedOn}</span>
        </Fact>
      </dl>
    </Part>
  );
}

function FormLines({ form }: { form: ReleaseForm }): JSX.Element {
  const line = (label: string, value: string): JSX.Element => (
    <Fact label={label}>
      {value === '' ? (
        <span class="muted">{t('records.form.blank')}</span>
      ) : (
        <span class="data">{value}</span>
      )}
    </Fact>
  );
  return (
    <Part title={t('records.form.title')}>
      <dl class="tool-facts">
        {line(t('records.gap', { gap: 'what' }), form.what.map(partWord).join(', '))}
        {line(t('records.gap', { gap: 'recipient' }), form.recipient)}
        {line(t('records.gap', { gap: 'purpose' }), form.purpose)}
        {line(t('records.gap', { gap: 'expiry' }), form.expires)}
        {line(t('records.gap', { gap: 'signature' }), form.signature)}
        {line(t('records.gap', { gap: 'date' }), form.signed)}
        {line(t('records.gap', { gap: 'rights' }), form.rights ? t('records.form.rights') : '')}
      </dl>
    </Part>
  );
}

function Envelope({ of, r }: { of: RecordsCaseView; r: RequestView }): JSX.Element {
  const packed = r.held.filter((h) => h.packed).map((h) => h.part);
  return (
    <Part title={t('records.envelope')}>
      <ul>
        {r.held.map((h) => (
          <li key={h.part} class="tool-row">
            <Act
              look="row"
              icon={h.packed ? 'square-check-big' : 'square'}
              pressed={h.packed}
              give={{
                type: 'records.pack',
                work: of.work,
                parts: h.packed ? packed.filter((p) => p !== h.part) : [...packed, h.part],
              }}
            >
              <span class="tool-grow">{partWord(h.part)}</span>
              <span class="small muted digits">{t('records.pages', { count: h.pages })}</span>
            </Act>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function GoesOut({ of, r }: { of: RecordsCaseView; r: RequestView }): JSX.Element {
  const { act } = useDesk();
  const [how, setHow] = useKept<Way>(`record-way:${of.work}`, 'fax');
  const [to, setTo] = useKept(`record-to:${of.work}`, '');
  const [way, where, price] = [useId(), useId(), useId()];
  return (
    <Part title={t('records.out')}>
      <div class="case-form">
        <label class="tool-labelled" for={price}>
          <span class="small muted">{t('records.price')}</span>
          <Entry
            kind="money"
            id={price}
            field={`record-price:${of.work}`}
            value={r.quotedCents === null ? '' : (r.quotedCents / 100).toFixed(2)}
            onCommit={(typed) => {
              const cents = centsOf(typed);
              if (cents !== null) act({ type: 'records.quote', work: of.work, cents });
            }}
          />
        </label>
        <label class="tool-labelled" for={way}>
          <span class="small muted">{t('records.by')}</span>
          <Choose
            id={way}
            value={how}
            field={`record-way:${of.work}`}
            options={WAYS.map((w) => ({ value: w, words: wayWord(w) }))}
            onChoose={(w) => setHow(w as Way)}
          />
        </label>
        <label class="tool-labelled" for={where}>
          <span class="small muted">{t('records.to')}</span>
          <Entry id={where} field={`record-to:${of.work}`} value={to} onCommit={setTo} onDraft={setTo} />
        </label>
      </div>
      <div class="tool-keys">
        <Act look="primary" icon="send" give={{ type: 'records.send', work: of.work, how, to }}>
          {t('records.send')}
        </Act>
      </div>
    </Part>
  );
}

function SendBack({ of, r }: { of: RecordsCaseView; r: RequestView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [gap, setGap] = useKept<Gap>(`record-gap:${of.work}`, GAPS[0]);
  const [who, setWho] = useKept(`record-who:${of.work}`, view.team[0]?.who ?? '');
  const what = useId();
  return (
    <Part title={t('records.not-yet')}>
      <div class="case-line">
        <label class="tool-labelled tool-narrow" for={what}>
          <span class="small muted">{t('records.what-lacks')}</span>
          <Choose
            id={what}
            value={gap}
            field={`record-gap:${of.work}`}
            options={GAPS.map((g) => ({ value: g, words: t('records.gap', { gap: chosen(g) }) }))}
            onChoose={(g) => setGap(g as Gap)}
          />
        </label>
        <Act look="quiet" icon="undo-2" give={{ type: 'records.return', work: of.work, gap }}>
          {t('records.return')}
        </Act>
        {r.form !== null && (
          <Act look="quiet" icon="pencil" give={{ type: 'records.fill-form', work: of.work, gap }}>
            {t('records.fill-form')}
          </Act>
        )}
      </div>
      <div class="case-line">
        <Colleague
          words={t('records.hand-to')}
          value={who}
          field={`record-who:${of.work}`}
          onChoose={setWho}
        />
        <Act look="quiet" icon="forward" give={{ type: 'records.hand-on', work: of.work, to: who }}>
          {t('records.hand-on')}
        </Act>
      </div>
    </Part>
  );
}

/** The log stays open when the case is closed: what left can still be written down. */
function ReleaseLog({ of }: { of: RecordsCaseView }): JSX.Element | null {
  const [to, setTo] = useKept(`record-log:${of.work}`, '');
  const [why, setWhy] = useKept<Reason>(`record-why:${of.work}`, REASONS[0]);
  const [whom, reason] = [useId(), useId()];
  if (of.sent.length === 0) return null;
  return (
    <Part title={t('records.log.title')}>
      <ul>
        {of.sent.map((s) => (
          <li key={s.release} class="tool-row tool-task">
            <span class="tool-grow">
              {wayWord(s.how)} <span class="data digits">{s.to}</span>
            </span>
            <Chip tone={s.logged ? 'ready' : 'info'} icon={s.logged ? 'check' : 'circle-dashed'}>
              {t('records.logged', { logged: s.logged ? 'yes' : 'no' })}
            </Chip>
          </li>
        ))}
      </ul>
      {of.sent.some((s) => !s.logged) && (
        <div class="case-line">
          <label class="tool-labelled tool-narrow" for={whom}>
            <span class="small muted">{t('records.log.to')}</span>
            <Entry id={whom} field={`record-log:${of.work}`} value={to} onCommit={setTo} onDraft={setTo} />
          </label>
          <label class="tool-labelled tool-narrow" for={reason}>
            <span class="small muted">{t('records.log.why')}</span>
            <Choose
              id={reason}
              value={why}
              field={`record-why:${of.work}`}
              options={REASONS.map((x) => ({ value: x, words: t('records.why', { why: chosen(x) }) }))}
              onChoose={(x) => setWhy(x as Reason)}
            />
          </label>
          <Act look="quiet" icon="notebook-pen" give={{ type: 'records.log', work: of.work, to, why }}>
            {t('records.log')}
          </Act>
        </div>
      )}
    </Part>
  );
}

export function RecordLetter({ of, r }: { of: RecordsCaseView; r: RequestView }): JSX.Element {
  return (
    <>
      {r.form !== null && <FormLines form={r.form} />}
      {!of.done && (
        <>
          <Envelope of={of} r={r} />
          <GoesOut of={of} r={r} />
          <SendBack of={of} r={r} />
        </>
      )}
      <ReleaseLog of={of} />
    </>
  );
}
