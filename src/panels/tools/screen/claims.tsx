// Claims: the list of what is to be charged and what came back, and the claim in front. It shows what the folder, the
// file and the plan say, side by side, and names no right way.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import type { ClaimRow, ClaimView } from '../../../views/claims.ts';
import type { TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { ClaimAnswer, ClaimFolder } from './claim-folder.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClaimDeeds } from './claim-deeds.tsx';
import { ClaimShare } from './claim-share.tsx';

const LOOKS: Record<ClaimRow['status'], [ChipTone, IconName]> = {
  open: ['info', 'clipboard-list'],
  sent: ['info', 'send'],
  accepted: ['ready', 'check'],
  rejected: ['bad', 'circle-x'],
  paid: ['ready', 'check-check'],
  denied: ['bad', 'circle-x'],
  adjusted: ['arrived', 'check-check'],
  'members-part': ['arrived', 'mail'],
  'written-off': ['plain', 'archive'],
  billed: ['plain', 'mail'],
  closed: ['plain', 'archive'],
};

export function ClaimStatus({ claim }: { claim: ClaimRow }): JSX.Element {
  const [tone, icon] = LOOKS[claim.status];
  return (
    <Chip tone={tone} icon={icon}>
      {say({ id: `claims.status.${claim.status}` })}
    </Chip>
  );
}

export const isSettled = (claim: ClaimRow): boolean =>
  ['written-off', 'billed', 'closed'].includes(claim.status);

function Row({ row, first }: { row: ClaimRow; first: boolean }): JSX.Element {
  const { session } = useDesk();
  return (
    <li class="tool-row" data-row={`claim:${row.work}`}>
      <Act
        look="row"
        class="tool-item"
        first={first}
        give={{ type: 'claim.open', work: row.work }}
        then={() => session.ui({ work: row.work })}
      >
        <span class="tool-grow tool-two">
          <b>{row.name}</b>
          <span class="small muted">
            {t('tools.claims.kind', { kind: row.kind })} · {row.payerName} ·{' '}
            <span class="data digits">{row.on}</span>
          </span>
        </span>
        {row.code !== null && row.code !== '' && <b class="claim-code data">{row.code}</b>}
        <ClaimStatus claim={row} />
      </Act>
    </li>
  );
}

function List({ rows, refusal }: { rows: readonly ClaimRow[]; refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const [gone, setGone] = useKept('claims-gone', false);
  const settled = (row: ClaimRow): boolean => !row.open && row.status !== 'rejected';
  const shown = rows.filter((row) => gone || !settled(row));
  const count = rows.filter(settled).length;
  const front = shown.some((row) => row.work === snapshot.ui.work) ? snapshot.ui.work : shown[0]?.work;
  return (
    <Monitor
      icon="receipt-text"
      of="claims"
      title={t('tools.claims.title')}
      refusal={refusal}
      foot={
        count > 0 ? (
          <div class="tool-screen-foot">
            <Press look="quiet" icon="archive" pressed={gone} onPress={() => setGone(!gone)}>
              {t('tools.claims.done', { count })}
            </Press>
          </div>
        ) : undefined
      }
    >
      <div class="tool-scroll">
        {shown.length === 0 ? (
          <Empty icon="receipt-text">{t('tools.claims.empty')}</Empty>
        ) : (
          <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
            {shown.map((row) => (
              <Row key={row.work} row={row} first={row.work === front} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}

function Claim({ claim, refusal }: { claim: ClaimView; refusal: TextRef | null }): JSX.Element {
  const { session } = useDesk();
  return (
    <Monitor
      icon="receipt-text"
      of={`claim:${claim.work}`}
      title={claim.name}
      under={t('tools.claims.under', {
        claim: claim.claim,
        on: claim.on,
        provider: claim.providerName,
      })}
      refusal={refusal}
      actions={
        <Press
          look="bar"
          icon="list"
          label={t('tools.claims.list')}
          onPress={() => session.ui({ work: null })}
        />
      }
      foot={<ClaimDeeds key={claim.work} claim={claim} />}
    >
      <div class="tool-scroll">
        <ClaimAnswer claim={claim} />
        <ClaimFolder claim={claim} />
        <ClaimForm key={claim.work} claim={claim} />
        <ClaimShare key={`share:${claim.work}`} claim={claim} />
      </div>
    </Monitor>
  );
}

export function Claims({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const { claims } = snapshot.view;
  const open = claims?.open ?? null;
  return open !== null && snapshot.ui.work === open.work ? (
    <Claim claim={open} refusal={refusal} />
  ) : (
    <List rows={claims?.rows ?? []} refusal={refusal} />
  );
}
