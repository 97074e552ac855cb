// The red card: where they are, the number, what they say, in their words. From here one can call 911 and read it,
// fetch someone with it, or send it. The three ways look alike; which is right is not written on the card.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t } from '../../../text/current.ts';
import type { SlipView } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { HowSoonLine, SendKey, ToLine, useSending } from './send-parts.tsx';
import { SlipLines } from './slip-lines.tsx';

const filled = (slip: SlipView): string[] => slip.fields.filter((f) => f.value !== '').map((f) => f.field);

export function RedBody({ slip }: { slip: SlipView }): JSX.Element {
  const { snapshot } = useDesk();
  const [sending, change] = useSending(slip.slip, 'now');
  const [open, setOpen] = useKept(`red-fetch:${slip.slip}`, false);
  const label = useId();
  return (
    <SlipLines slip={slip}>
      <div
        class={`tool-line${open ? ' tool-line-long' : ''}`}
        data-row={`${slip.slip}:fetch`}
        data-state="answered"
      >
        <span class="tool-line-label" id={label}>
          {t('tools.red.fetch')}
        </span>
        <div class="tool-line-side">
          <Press look="quiet" icon="megaphone" expanded={open} onPress={() => setOpen(!open)}>
            {t('tools.red.fetch-whom')}
          </Press>
        </div>
        {open && (
          <div class="tool-keys tool-keys-people" role="group" aria-labelledby={label}>
            {snapshot.view.team
              .filter(({ remote }) => !remote)
              .map((person) => (
                <Act
                  key={person.who}
                  look="quiet"
                  give={{ type: 'team.fetch', who: person.who, say: filled(slip) }}
                >
                  <b>{person.name}</b>
                  <span class="tiny muted tool-second">{say(person.doing)}</span>
                </Act>
              ))}
          </div>
        )}
      </div>
      <ToLine slip={slip.slip} sending={sending} change={change} />
      <HowSoonLine slip={slip.slip} sending={sending} change={change} />
    </SlipLines>
  );
}

export function RedFoot({ slip }: { slip: SlipView }): JSX.Element {
  const [sending] = useSending(slip.slip, 'now');
  return (
    <>
      <Act
        look="plain"
        icon="siren"
        class="tool-grow"
        give={{ type: 'phone.dial', number: '911', read: filled(slip) }}
      >
        {t('tools.red.call')}
      </Act>
      <SendKey slip={slip.slip} sending={sending} look="plain" />
    </>
  );
}
