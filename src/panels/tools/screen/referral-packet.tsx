// A referral to send: the order as it was written, the packet against the receiver's own sheet, the plan's list with the
// authorization log, then the sending. Everything can be put in, left out, linked; nothing is ticked by itself.
import type { JSX } from 'preact';
import { PACKET_PARTS, type PacketPart } from '../../../office/referrals/setup.ts';
import { t } from '../../../text/current.ts';
import type { ReferralCase } from '../../../views/referrals.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { chosen } from '../parts/figures.ts';
import { AskedClinician, Fact, Log, Part } from './referral-parts.tsx';
import { Sending } from './referral-sending.tsx';

function Packet({ of }: { of: ReferralCase }): JSX.Element {
  const toggled = (part: PacketPart): PacketPart[] =>
    of.packet.includes(part) ? of.packet.filter((x) => x !== part) : [...of.packet, part];
  return (
    <Part title={t('referrals.packet', { to: of.toName })}>
      <ul>
        {PACKET_PARTS.map((part) => {
          const within = of.packet.includes(part);
          const inside = (
            <>
              <span class="tool-grow">{t('referrals.part', { part: chosen(part) })}</span>
              {of.asks.includes(part) && (
                <Chip tone="info" icon="clipboard-list">
                  {t('referrals.asked-for')}
                </Chip>
              )}
            </>
          );
          return (
            <li key={part} class="tool-row">
              {of.over ? (
                <span class="tool-row-button case-still">{inside}</span>
              ) : (
                <Act
                  look="row"
                  icon={within ? 'square-check-big' : 'square'}
                  pressed={within}
                  give={{ type: 'referral.pack', work: of.work, parts: toggled(part) }}
                >
                  {inside}
                </Act>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Authorization({ of }: { of: ReferralCase }): JSX.Element {
  return (
    <Part title={t('referrals.authorization')}>
      <p class="case-said">
        {t('referrals.authorization.needed', {
          needed: of.needsAuthorization ? 'yes' : 'no',
          payer: of.payerName === '' ? 'none' : of.payerName,
        })}
      </p>
      <Log
        of={of.log}
        pressed={of.linked}
        give={(number) => ({ type: 'referral.link', work: of.work, number })}
      />
    </Part>
  );
}

export function ReferralPacket({ of }: { of: ReferralCase }): JSX.Element {
  return (
    <>
      <Part title={t('referrals.order')}>
        <dl class="tool-facts">
          <Fact label={t('referrals.order.for')}>
            {t('referrals.row', { service: chosen(of.service), to: of.toName })}
          </Fact>
          <Fact label={t('referrals.order.says')}>
            {t('referrals.reason', { reason: chosen(of.reason) })}
          </Fact>
          <Fact label={t('referrals.order.soon')}>
            {t('referrals.box', { box: of.onOrder.urgency ?? 'none' })}
          </Fact>
          <Fact label={t('referrals.order.question')}>
            {t('referrals.question', {
              given:
                of.onOrder.question || of.told.some((x) => x.about === 'question' && x.answer === 'given')
                  ? chosen(of.service)
                  : 'none',
            })}
          </Fact>
        </dl>
        <AskedClinician of={of} about={['urgency', 'question']} />
      </Part>
      <Packet of={of} />
      <Authorization of={of} />
      <Sending of={of} />
    </>
  );
}
