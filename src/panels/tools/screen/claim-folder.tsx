// What came back with a claim, with its bare code and our own words for it, and the papers in its folder as they lie.
// It reads them out; what follows from them is the player's.
import type { JSX } from 'preact';
import { say, t, text } from '../../../text/current.ts';
import type { ClaimView } from '../../../views/claims.ts';
import { ClaimStatus, isSettled } from './claims.tsx';

export function ClaimAnswer({ claim }: { claim: ClaimView }): JSX.Element {
  const { answer } = claim;
  return (
    <section class="claim-answer" aria-label={t('tools.claims.answer')}>
      <ClaimStatus claim={claim} />
      {answer !== null && (
        <>
          <p class="claim-reason">
            <b class="claim-code data">
              {answer.group === null ? answer.code : `${answer.group} ${answer.code}`}
            </b>
            <span>{say(answer.text)}</span>
          </p>
          <p class="small muted">
            {answer.kind === '277CA' ? t('tools.claims.at-the-door') : t('tools.claims.remittance')}
            {answer.field !== null && (
              <> {t('tools.claims.names', { field: say({ id: `claims.field.${answer.field}` }) })}</>
            )}
          </p>
          {answer.cents !== null && !isSettled(claim) && (
            <p class="claim-sum">
              <b class="data digits">{text().money(answer.cents)}</b>{' '}
              <span class="small muted">{t('tools.claims.open-cents')}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

export function ClaimFolder({ claim }: { claim: ClaimView }): JSX.Element {
  return (
    <section aria-label={t('tools.claims.folder')}>
      {claim.folder.map((paper) => (
        <article key={paper.paper} class="tool-letter claim-paper" data-row={`paper:${paper.paper}`}>
          <h3>{say(paper.title)}</h3>
          <p>{say(paper.text)}</p>
          {paper.kind === 'note' && claim.kind === 'charge' && (
            <p class="small muted">
              {t('tools.claims.booked', { booked: claim.booked, circled: claim.circled })}
            </p>
          )}
          {paper.rows.length > 0 && (
            <dl class="tool-letter-rows">
              {paper.rows.map((row) => (
                <div key={row.field}>
                  <dt>{say(row.label)}</dt>
                  <dd class="data">{row.value}</dd>
                </div>
              ))}
            </dl>
          )}
        </article>
      ))}
    </section>
  );
}
