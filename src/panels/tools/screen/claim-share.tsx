// What the plan shows for this service, as figures in a column, and the patient's part as the player works it out.
// It adds nothing up.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import type { ClaimView } from '../../../views/claims.ts';
import { Act } from '../parts/act.tsx';
import { useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { centsOf } from '../parts/figures.ts';

export function ClaimShare({ claim }: { claim: ClaimView }): JSX.Element | null {
  const { terms } = claim;
  const [typed, setTyped] = useKept(`claim:${claim.work}:share`, '');
  if (terms === null) return null;
  const money = (cents: number): string => text().money(cents);
  const byShare = terms.copayCents === null;
  const rows: [string, string][] = [
    [t('tools.claims.charge'), money(terms.billedCents)],
    [t('tools.claims.allowed'), money(terms.allowedCents)],
    ...(terms.copayCents === null
      ? []
      : [[t('tools.claims.copay'), money(terms.copayCents)] as [string, string]]),
    ...(byShare
      ? [
          [t('tools.claims.deductible'), money(terms.deductibleLeftCents)] as [string, string],
          [t('tools.claims.rate'), t('tools.claims.percent', { rate: terms.ratePercent })] as [
            string,
            string,
          ],
        ]
      : []),
    ...(terms.oopLeftCents === null
      ? []
      : [[t('tools.claims.most'), money(terms.oopLeftCents)] as [string, string]]),
    ...(claim.takenCents === null
      ? []
      : [[t('tools.claims.taken'), money(claim.takenCents)] as [string, string]]),
  ];
  const cents = centsOf(typed);
  return (
    <section
      class="claim-terms"
      aria-label={t('tools.claims.terms', { plan: terms.payerName, code: claim.fields.code })}
    >
      <h3 class="tool-chapter">
        {t('tools.claims.terms', { plan: terms.payerName, code: claim.fields.code })}
      </h3>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="data digits">{value}</dd>
          </div>
        ))}
        {claim.shareCents !== null && (
          <div class="claim-total">
            <dt>{t('tools.claims.share-is')}</dt>
            <dd class="data digits">{money(claim.shareCents)}</dd>
          </div>
        )}
      </dl>
      <div class="claim-keys">
        <Entry
          kind="money"
          value={typed}
          label={t('tools.claims.share')}
          placeholder={t('tools.claims.share')}
          field="claim:share"
          onDraft={setTyped}
          onCommit={setTyped}
        />
        {cents !== null && (
          <Act look="quiet" give={{ type: 'claim.share', work: claim.work, cents }}>
            {t('tools.claims.set-share', { amount: money(cents) })}
          </Act>
        )}
      </div>
    </section>
  );
}
