// What the cases of the referral desk share on the screen: a line of facts, a heading with its part, the lines of the
// authorization log, the word back from a clinician. Layout and words only.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Command } from '../../../office/commands.ts';
import { t } from '../../../text/current.ts';
import type { CaseView, LineView } from '../../../views/referrals.ts';
import type { AskClinician } from '../../../office/referrals/setup.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act } from '../parts/act.tsx';
import { chosen } from '../parts/figures.ts';

export function Fact({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="tool-fact">
      <dt class="small muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="case-part" aria-labelledby={id}>
      <h3 class="case-head small" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Something came back and wants a look. */
export function Alert({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div class="tool-alerts" role="status">
      <p>
        <Icon name="triangle-alert" size={18} />
        <span>{children}</span>
      </p>
    </div>
  );
}

/** What was asked of whoever wrote the order, and what they said. */
export function AskedClinician({ of, about }: { of: CaseView; about: readonly AskClinician[] }): JSX.Element {
  return (
    <>
      {of.told.map((one) => (
        <p key={one.about} class="case-said">
          <Icon name="message-square-quote" size={18} />
          <span>{t('referrals.told', { who: of.byName, answer: chosen(`${one.about}-${one.answer}`) })}</span>
        </p>
      ))}
      {of.asking !== null && (
        <p class="tool-asking" role="status">
          {t('referrals.asking', { who: of.byName })}
        </p>
      )}
      {!of.over && of.asking === null && (
        <div class="tool-keys">
          {about
            .filter((one) => !of.told.some((x) => x.about === one))
            .map((one) => (
              <Act
                key={one}
                look="quiet"
                icon="message-square"
                give={{ type: 'referral.ask', work: of.work, about: one }}
              >
                {t('referrals.ask', { who: of.byName, about: one })}
              </Act>
            ))}
        </div>
      )}
    </>
  );
}

/** What the plan said yes to: every line may be taken, also one that does not fit. */
export function Log({
  of,
  pressed,
  deed,
  give,
}: {
  of: readonly LineView[];
  pressed: string | null;
  /** What taking a line does at once, in words; null when that is over. Without it a line is only marked. */
  deed?: string | null;
  give(number: string): Command;
}): JSX.Element {
  return (
    <ul>
      {of.map((line) => (
        <li key={line.number} class="tool-row">
          <Act
            look="row"
            icon={deed ? 'notebook-pen' : pressed === line.number ? 'circle-dot' : 'circle'}
            pressed={deed ? undefined : pressed === line.number}
            label={deed ? `${deed}: ${line.number}` : undefined}
            give={give(line.number)}
          >
            <b class="data digits">{line.number}</b>
            <span class="tool-grow tool-two">
              <span>
                {t('referrals.service', { service: chosen(line.service) })}
                {', '}
                {t('referrals.units', { count: line.units })}
              </span>
              <span class="small muted">{line.siteName}</span>
            </span>
            <span class="small data digits">{t('referrals.span', { from: line.from, to: line.to })}</span>
          </Act>
        </li>
      ))}
    </ul>
  );
}
