// Referrals: the log of packets that go out, requests to plans, and reports that are awaited; and the case in front.
// It lists what came in and what became of it. Which number, packet or word is right is not written here.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { CaseView } from '../../../views/referrals.ts';
import type { TextRef } from '../../../views/types.ts';
import { Press } from '../parts/act.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import type { IconName } from '../../theme/icon.tsx';
import { AuthorizationForm } from './referral-authorization.tsx';
import { ReferralPacket } from './referral-packet.tsx';
import { ReportTrail } from './referral-report.tsx';

const ICONS: Record<CaseView['kind'], IconName> = {
  referral: 'send',
  authorization: 'stamp',
  report: 'file-search',
};

/** Where a case stands, in one word that was on view anyway. */
function standing(c: CaseView): { word: string; tone: ChipTone; icon: IconName } {
  // There, but the loop stays open until what comes of it has been read.
  if (c.over && c.kind === 'referral') return { word: 'there', tone: 'ready', icon: 'check' };
  if (c.over) return { word: 'closed', tone: 'ready', icon: 'check' };
  if (c.kind !== 'authorization' && c.misfax?.rang)
    return { word: 'astray', tone: 'bad', icon: 'triangle-alert' };
  if (c.kind !== 'authorization' && c.returned) return { word: 'returned', tone: 'bad', icon: 'undo-2' };
  if (c.waiting) return { word: 'waiting', tone: 'info', icon: 'hourglass' };
  if (c.kind === 'authorization' && c.answer) return { word: 'answered', tone: 'arrived', icon: 'mail-open' };
  if (c.kind !== 'authorization' && c.sends.length > 0) return { word: 'sent', tone: 'info', icon: 'send' };
  if (c.kind === 'report' && c.reportIn) return { word: 'report', tone: 'arrived', icon: 'file-text' };
  if (c.kind === 'report' && c.overdue && c.visitOn === null)
    return { word: 'undated', tone: 'arrived', icon: 'clock-alert' };
  if (c.kind === 'report' && c.overdue) return { word: 'overdue', tone: 'arrived', icon: 'clock-alert' };
  return { word: 'open', tone: 'plain', icon: 'circle-dashed' };
}

export function Standing({ of }: { of: CaseView }): JSX.Element {
  const { word, tone, icon } = standing(of);
  return (
    <Chip tone={tone} icon={icon}>
      {t('referrals.standing', { word })}
    </Chip>
  );
}

const whereTo = (c: CaseView): string => (c.kind === 'authorization' ? c.payerName : c.toName);

function CaseRow({ of, first }: { of: CaseView; first: boolean }): JSX.Element {
  const { session } = useDesk();
  return (
    <li class="tool-row" data-row={`case:${of.work}`}>
      <Press
        look="row"
        class="tool-item"
        icon={ICONS[of.kind]}
        first={first}
        onPress={() => session.ui({ work: of.work })}
      >
        <span class="tool-grow tool-two">
          <b>{of.name}</b>
          <span class="small muted">
            {t('referrals.row', { service: chosen(of.service), to: whereTo(of) })}
          </span>
        </span>
        <Standing of={of} />
      </Press>
    </li>
  );
}

function CaseFrame({ of, refusal }: { of: CaseView; refusal: TextRef | null }): JSX.Element {
  const { session } = useDesk();
  return (
    <Monitor
      icon={ICONS[of.kind]}
      of={`case:${of.work}`}
      title={t('referrals.case', { kind: of.kind, name: of.name })}
      under={t('referrals.case.under', { born: of.birthDate, by: of.byName })}
      refusal={refusal}
      actions={
        <Press
          look="bar"
          icon="list"
          label={t('referrals.back')}
          onPress={() => session.ui({ work: null })}
        />
      }
    >
      <div class="tool-scroll" data-case={of.work}>
        {of.kind === 'referral' && <ReferralPacket of={of} />}
        {of.kind === 'authorization' && <AuthorizationForm of={of} />}
        {of.kind === 'report' && <ReportTrail of={of} />}
      </div>
    </Monitor>
  );
}

export function Referrals({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const { referrals } = snapshot.view;
  const [closed, setClosed] = useKept('referrals-closed', false);
  const front = snapshot.ui.work === null ? undefined : referrals?.cases[snapshot.ui.work];
  if (front !== undefined) return <CaseFrame key={front.work} of={front} refusal={refusal} />;
  const all = (referrals?.order ?? []).flatMap((work) => referrals?.cases[work] ?? []);
  const rows = all.filter((c) => closed || !c.over);
  const over = all.filter((c) => c.over).length;
  return (
    <Monitor
      icon="send"
      of="referrals"
      title={t('referrals.title')}
      refusal={refusal}
      foot={
        over > 0 ? (
          <div class="tool-screen-foot">
            <Press look="quiet" icon="archive" pressed={closed} onPress={() => setClosed(!closed)}>
              {t('referrals.closed', { count: over })}
            </Press>
          </div>
        ) : undefined
      }
    >
      <div class="tool-scroll">
        {rows.length === 0 ? (
          <Empty icon="list-checks">{t('referrals.empty')}</Empty>
        ) : (
          <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
            {rows.map((one, at) => (
              <CaseRow key={one.work} of={one} first={at === 0} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
