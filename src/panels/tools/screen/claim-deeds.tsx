// What can be done with a claim: check it, ask somebody, send it in one of three ways with or without a paper, settle it.
// All ways are open at all times; which is right is not written here.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ASK_OF, SEND_AS, SETTLE_HOW } from '../../../office/claims/schema.ts';
import { say, t, text } from '../../../text/current.ts';
import type { ClaimView } from '../../../views/claims.ts';
import type { IconName } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { centsOf, chosen } from '../parts/figures.ts';
import { isSettled } from './claims.tsx';

type Deed = 'ask' | 'send' | 'settle';
const DEEDS: readonly Deed[] = ['ask', 'settle', 'send'];
const ICONS: Record<Deed, IconName> = { ask: 'message-circle', send: 'send', settle: 'archive' };
const NAMES = {
  ask: 'tools.claims.ask',
  send: 'tools.claims.send',
  settle: 'tools.claims.settle',
} as const;

function Found({ claim }: { claim: ClaimView }): JSX.Element | null {
  if (claim.found === null) return null;
  return (
    <div class="claim-found" role="status">
      {claim.found.length === 0 ? (
        <p>{t('tools.claims.clean')}</p>
      ) : (
        <>
          <p>{t('tools.claims.found', { count: claim.found.length })}</p>
          <ul>
            {claim.found.map((f) => (
              <li key={f}>{say({ id: `claims.found.${f}` })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Sends({ claim }: { claim: ClaimView }): JSX.Element {
  const [paper, setPaper] = useKept(`claim:${claim.work}:attach`, '');
  const attach = claim.folder.some((p) => p.paper === paper) ? paper : null;
  return (
    <>
      <Choose
        value={attach ?? ''}
        label={t('tools.claims.attach')}
        field="claim:attach"
        options={[
          { value: '', words: t('tools.claims.attach-none') },
          ...claim.folder.map((p) => ({ value: p.paper, words: say(p.title) })),
        ]}
        onChoose={setPaper}
      />
      {SEND_AS.map((as) => (
        <Act key={as} look="plain" give={{ type: 'claim.send', work: claim.work, as, attach }}>
          {t('tools.claims.as', { as })}
        </Act>
      ))}
    </>
  );
}

function Settles({ claim }: { claim: ClaimView }): JSX.Element {
  const open = claim.answer?.cents ?? 0;
  const [typed, setTyped] = useKept(`claim:${claim.work}:settle`, (open / 100).toFixed(2));
  const cents = centsOf(typed) ?? 0;
  return (
    <>
      <Entry
        kind="money"
        value={typed}
        label={t('tools.claims.settle-cents')}
        field="claim:settle"
        onDraft={setTyped}
        onCommit={setTyped}
      />
      {SETTLE_HOW.map((how) => (
        <Act key={how} look="plain" give={{ type: 'claim.settle', work: claim.work, how, cents }}>
          {t('tools.claims.how', { how: chosen(how), amount: text().money(cents) })}
        </Act>
      ))}
    </>
  );
}

function Asks({ claim }: { claim: ClaimView }): JSX.Element {
  return (
    <>
      {ASK_OF.filter((of) => !claim.asked.includes(of)).map((of) => (
        <Act key={of} look="plain" give={{ type: 'claim.ask', work: claim.work, of }}>
          {t('tools.claims.ask-of', { of })}
        </Act>
      ))}
    </>
  );
}

export function ClaimDeeds({ claim }: { claim: ClaimView }): JSX.Element {
  const [open, setOpen] = useKept<Deed | null>(`claim:${claim.work}:deed`, null);
  const id = useId();
  const inside: Record<Deed, ComponentChildren> = {
    ask: <Asks claim={claim} />,
    send: <Sends claim={claim} />,
    settle: <Settles claim={claim} />,
  };
  return (
    <div class="tool-deeds claim-deeds">
      <Found claim={claim} />
      {claim.waiting.map((of) => (
        <p key={of} class="tool-asking" role="status">
          {t('tools.claims.asking', { of })}
        </p>
      ))}
      {open !== null && !(open === 'settle' && isSettled(claim)) && (
        <div class="claim-keys" id={id} role="group" aria-label={t(NAMES[open])}>
          {inside[open]}
        </div>
      )}
      <div class="claim-keys">
        <Act look="quiet" icon="list-checks" give={{ type: 'claim.scrub', work: claim.work }}>
          {t('tools.claims.check')}
        </Act>
        {DEEDS.filter((deed) => deed !== 'settle' || !isSettled(claim)).map((deed) => (
          <Press
            key={deed}
            look="quiet"
            icon={ICONS[deed]}
            expanded={open === deed}
            controls={open === deed ? id : ''}
            onPress={() => setOpen(open === deed ? null : deed)}
          >
            {t(NAMES[deed])}
          </Press>
        ))}
      </div>
    </div>
  );
}
