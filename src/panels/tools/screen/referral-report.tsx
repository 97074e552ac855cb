// A referral that went out and whose report is awaited: its dates, the calls one can make, what they said, and what can be
// done with it. The date it is overdue by is counted; what to do about it is not.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { ReportCase } from '../../../views/referrals.ts';
import { Act, Opens } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';
import { Fact, Part } from './referral-parts.tsx';
import { Sending } from './referral-sending.tsx';

function Deeds({ of }: { of: ReportCase }): JSX.Element {
  const { team } = useDesk().snapshot.view;
  const [to, setTo] = useKept(`report-to:${of.work}`, '');
  const whom = to === '' ? (team[0]?.who ?? '') : to;
  const toRoute = of.reportIn || of.says?.says === 'no-show';
  return (
    <Part title={t('referrals.next')}>
      <div class="tool-keys">
        {(['receiver', 'patient'] as const).map((one) => (
          <Act
            key={one}
            look={one === 'receiver' ? 'plain' : 'quiet'}
            icon="phone-outgoing"
            give={{ type: 'report.chase', work: of.work, whom: one }}
          >
            {t('referrals.chase', { whom: one, to: of.toName, name: of.name })}
          </Act>
        ))}
        {of.says?.visitOn != null && (
          <Act look="plain" icon="calendar-check" give={{ type: 'report.date', work: of.work }}>
            {t('referrals.date', { on: of.says.visitOn })}
          </Act>
        )}
      </div>
      {toRoute && (
        <div class="case-line">
          <Colleague
            words={t('referrals.route.to')}
            value={whom}
            field={`report-to:${of.work}`}
            onChoose={setTo}
          />
          <Act look="plain" icon="forward" give={{ type: 'report.route', work: of.work, to: whom }}>
            {t('referrals.route')}
          </Act>
        </div>
      )}
      <div class="tool-keys">
        {of.reviewed?.wants != null && (
          <Opens look="quiet" icon="list-checks" opens="tasks" ui={{ app: 'tasks' }}>
            {t('referrals.to-tasks')}
          </Opens>
        )}
        <Act look="quiet" icon="check" give={{ type: 'report.close', work: of.work }}>
          {t('referrals.close')}
        </Act>
      </div>
    </Part>
  );
}

export function ReportTrail({ of }: { of: ReportCase }): JSX.Element {
  return (
    <>
      <Part title={t('referrals.trail')}>
        <dl class="tool-facts">
          <Fact label={t('referrals.order.for')}>
            {t('referrals.row', { service: chosen(of.service), to: of.toName })}
          </Fact>
          <Fact label={t('referrals.order.soon')}>{t('referrals.box', { box: of.urgency })}</Fact>
          <Fact label={t('referrals.trail.sent')}>
            {t('referrals.trail.sent-on', { on: of.sentOn, days: of.businessDays })}
          </Fact>
          <Fact label={t('referrals.visit')}>
            {t('referrals.trail.visit', {
              known: of.visitOn === null ? 'no' : 'yes',
              on: of.visitOn ?? '',
              days: of.daysSinceVisit ?? 0,
            })}
          </Fact>
          <Fact label={t('referrals.trail.report')}>
            <Chip
              tone={of.reportIn ? 'ready' : of.overdue ? 'arrived' : 'plain'}
              icon={of.reportIn ? 'file-check' : 'clock-alert'}
            >
              {t('referrals.trail.is', {
                is: of.reportIn ? 'in' : of.visitOn === null ? 'undated' : of.overdue ? 'overdue' : 'awaited',
              })}
            </Chip>
          </Fact>
        </dl>
        {of.chasing !== null && (
          <p class="tool-asking" role="status">
            {t('referrals.chasing', { whom: of.chasing })}
          </p>
        )}
        {of.says !== null && (
          <p class="case-said">
            {t('referrals.says', {
              says: chosen(of.says.says),
              to: of.toName,
              name: of.name,
              on: of.says.visitOn ?? '',
            })}
          </p>
        )}
        {of.routedTo !== null && <p class="case-said">{t('referrals.routed', { who: of.routedTo })}</p>}
        {of.reviewed !== null && (
          <p class="case-said">
            {t('referrals.reviewed', { who: of.byName, wants: chosen(of.reviewed.wants ?? 'nothing') })}
          </p>
        )}
      </Part>
      {!of.over && <Deeds of={of} />}
      {(of.says?.says === 'nothing-here' || of.sends.length > 0) && <Sending of={of} />}
    </>
  );
}
