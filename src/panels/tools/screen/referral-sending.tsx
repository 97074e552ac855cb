// Sending by fax: the numbers this desk holds, with where each comes from; how soon; what went out and what the machine
// said; whether they have it; and, gone astray, the two calls that follow. It never says which number is theirs.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { OrderUrgency } from '../../../office/referrals/setup.ts';
import { t, text } from '../../../text/current.ts';
import type { ReferralCase, ReportCase } from '../../../views/referrals.ts';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { Alert, Part } from './referral-parts.tsx';

type Sendable = ReferralCase | ReportCase;

function Numbers({ of, fax, choose }: { of: Sendable; fax: string; choose(fax: string): void }): JSX.Element {
  const typed = useId();
  return (
    <>
      <ul>
        {of.numbers.map((n) => (
          <li key={n.source} class="tool-row">
            <Press
              look="row"
              icon={fax === n.fax ? 'circle-dot' : 'circle'}
              pressed={fax === n.fax}
              onPress={() => choose(n.fax)}
            >
              <span class="tool-grow">{t('referrals.number', { source: chosen(n.source) })}</span>
              <b class="data digits">{n.fax}</b>
            </Press>
          </li>
        ))}
      </ul>
      <div class="case-line">
        <label class="tool-labelled tool-narrow" for={typed}>
          <span class="small muted">{t('referrals.number.typed')}</span>
          <Entry kind="phone" id={typed} value={fax} field={`fax:${of.work}`} onCommit={choose} />
        </label>
        <Act look="quiet" icon="phone-outgoing" give={{ type: 'referral.check-number', work: of.work }}>
          {t('referrals.number.check', { number: of.toNumber })}
        </Act>
      </div>
    </>
  );
}

function WhatWentOut({ of }: { of: Sendable }): JSX.Element {
  return (
    <ul>
      {of.sends.map((s) => (
        <li key={s.atMs} class="tool-row tool-task">
          <b class="tool-time digits">{s.on ?? text().clock(s.atMs)}</b>
          <span class="tool-grow data digits">{s.fax}</span>
          <span class="small muted">{t('referrals.as', { as: s.as })}</span>
          <Chip
            tone={s.page === 'no-answer' ? 'bad' : s.page === 'running' ? 'info' : 'plain'}
            icon={s.page === 'no-answer' ? 'circle-x' : s.page === 'running' ? 'hourglass' : 'printer'}
          >
            {t('referrals.page', { page: chosen(s.page) })}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function Astray({ of }: { of: Sendable }): JSX.Element | null {
  const { team } = useDesk().snapshot.view;
  const [to, setTo] = useKept(`misfax-to:${of.work}`, '');
  if (of.sends.every((s) => s.page !== 'went-through')) return null;
  const whom = to === '' ? (team[0]?.who ?? '') : to;
  const m = of.misfax;
  return (
    <Part title={t('referrals.astray')}>
      {m?.rang && <Alert>{t('referrals.astray.rang', { by: m.byName ?? 'none' })}</Alert>}
      <div class="case-line">
        {m?.contained ? (
          <Chip tone="ready" icon="check">
            {t('referrals.astray.contained')}
          </Chip>
        ) : (
          <Act look="quiet" icon="phone-outgoing" give={{ type: 'misfax.contain', work: of.work }}>
            {t('referrals.astray.contain')}
          </Act>
        )}
        {m?.reported ? (
          <Chip tone="ready" icon="check">
            {t('referrals.astray.reported')}
          </Chip>
        ) : (
          <>
            <Colleague
              words={t('referrals.astray.tell')}
              value={whom}
              field={`misfax:${of.work}`}
              onChoose={setTo}
            />
            <Act look="quiet" icon="shield-alert" give={{ type: 'misfax.report', work: of.work, to: whom }}>
              {t('referrals.astray.report')}
            </Act>
          </>
        )}
      </div>
    </Part>
  );
}

export function Sending({ of }: { of: Sendable }): JSX.Element {
  const [fax, setFax] = useKept(`fax:${of.work}`, '');
  const [as, setAs] = useKept<OrderUrgency>(`as:${of.work}`, 'routine');
  const { receipt } = of;
  return (
    <>
      {of.returned !== null && (
        <Alert>
          {t('referrals.returned', {
            to: of.toName,
            parts: of.returned.map((p) => t('referrals.part', { part: chosen(p) })).join(', '),
          })}
        </Alert>
      )}
      {!of.over && (
        <Part title={t('referrals.send.title', { to: of.toName })}>
          <Numbers of={of} fax={fax} choose={setFax} />
          <div class="case-line" role="group" aria-label={t('referrals.how-soon')}>
            {(['routine', 'urgent'] as const).map((one) => (
              <Press
                key={one}
                look="choice"
                icon={as === one ? 'circle-dot' : 'circle'}
                pressed={as === one}
                onPress={() => setAs(one)}
              >
                {t('referrals.way', { as: one })}
              </Press>
            ))}
            <span class="tool-grow" />
            <Act look="primary" icon="send" give={{ type: 'referral.send', work: of.work, fax, as }}>
              {t('referrals.send')}
            </Act>
          </div>
        </Part>
      )}
      {of.sends.length > 0 && (
        <Part title={t('referrals.sent.title')}>
          <WhatWentOut of={of} />
          {receipt !== null && (
            <p class="case-said">
              {t('referrals.receipt', {
                got: receipt.got ? (receipt.missing.length > 0 ? 'part' : 'all') : 'none',
                to: of.toName,
                parts: receipt.missing.map((p) => t('referrals.part', { part: chosen(p) })).join(', '),
              })}
            </p>
          )}
          {!of.over && (
            <div class="tool-keys">
              <Act look="plain" icon="phone-outgoing" give={{ type: 'referral.confirm', work: of.work }}>
                {t('referrals.confirm', { to: of.toName })}
              </Act>
              {of.kind === 'referral' && (
                <Act look="quiet" icon="check" give={{ type: 'referral.close', work: of.work }}>
                  {t('referrals.close')}
                </Act>
              )}
            </div>
          )}
        </Part>
      )}
      {!of.over && <Astray of={of} />}
    </>
  );
}
