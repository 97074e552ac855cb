// Where a slip goes: one or more people of the team, how soon, by when. Local to the slip until it is sent; the
// choice is kept while the slip is put aside. Of the people none stands out.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t, text } from '../../../text/current.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { EVENING_MS, quartersFrom } from '../parts/figures.ts';
import { arrows } from '../parts/focus.ts';

export const HOW_SOON = ['now', 'today', 'routine'] as const;
export type HowSoon = (typeof HOW_SOON)[number];

export interface Sending {
  to: readonly string[];
  urgency: HowSoon | null;
  byMs: number | null;
}

export function useSending(
  slip: string,
  urgency: HowSoon | null,
): [Sending, (change: Partial<Sending>) => void] {
  const [sending, set] = useKept<Sending>(`sending:${slip}`, { to: [], urgency, byMs: null });
  return [sending, (change) => set({ ...sending, ...change })];
}

export function sendCommand(slip: string, sending: Sending): CommandOf<'message.send'> | null {
  if (sending.to.length === 0 || sending.urgency === null) return null;
  return {
    type: 'message.send',
    slip,
    to: [...sending.to],
    urgency: sending.urgency,
    byMs: sending.byMs,
  };
}

export function ToLine({
  slip,
  sending,
  change,
}: {
  slip: string;
  sending: Sending;
  change: (c: Partial<Sending>) => void;
}): JSX.Element {
  const { snapshot } = useDesk();
  const [open, setOpen] = useKept(`to:${slip}`, false);
  const label = useId();
  const chosen = snapshot.view.team.filter((person) => sending.to.includes(person.who));
  return (
    <div
      class={`tool-line${open ? ' tool-line-long' : ''}`}
      data-row={`${slip}:to`}
      data-state={chosen.length > 0 ? 'answered' : 'entry'}
    >
      <span class="tool-line-label" id={label}>
        {t('tools.message.to')}
      </span>
      <div class="tool-line-side">
        <Press
          look="blank"
          class={chosen.length > 0 ? 'tool-chosen' : undefined}
          icon={open ? 'chevron-up' : 'chevron-down'}
          expanded={open}
          onPress={() => setOpen(!open)}
        >
          {chosen.length === 0
            ? t('tools.message.choose-person')
            : text().list(chosen.map((person) => person.name))}
        </Press>
      </div>
      {open && (
        <div class="tool-keys tool-keys-people" role="group" aria-labelledby={label} onKeyDown={arrows}>
          {snapshot.view.team.map((person) => {
            const on = sending.to.includes(person.who);
            return (
              <Press
                key={person.who}
                who={person.who}
                look="choice"
                icon={on ? 'square-check' : 'square'}
                pressed={on}
                onPress={() =>
                  change({
                    to: on ? sending.to.filter((who) => who !== person.who) : [...sending.to, person.who],
                  })
                }
              >
                <b>{person.name}</b>
                <span class="tiny muted tool-second">{say(person.role)}</span>
              </Press>
            );
          })}
        </div>
      )}
    </div>
  );
}

export function HowSoonLine({
  slip,
  sending,
  change,
}: {
  slip: string;
  sending: Sending;
  change: (c: Partial<Sending>) => void;
}): JSX.Element {
  const { snapshot } = useDesk();
  const label = useId();
  const by = useId();
  const { nowMs, dayEndsMs } = snapshot.view;
  return (
    <>
      <div
        class="tool-line tool-line-long"
        data-row={`${slip}:how-soon`}
        data-state={sending.urgency === null ? 'entry' : 'answered'}
      >
        <span class="tool-line-label" id={label}>
          {t('tools.message.how-soon')}
        </span>
        <div class="tool-thirds" role="group" aria-labelledby={label} onKeyDown={arrows}>
          {HOW_SOON.map((urgency) => (
            <Press
              key={urgency}
              look="choice"
              icon={sending.urgency === urgency ? 'circle-dot' : 'circle'}
              pressed={sending.urgency === urgency}
              onPress={() => change({ urgency })}
            >
              {t('tools.message.urgency', { urgency })}
            </Press>
          ))}
        </div>
      </div>
      <div class="tool-line" data-row={`${slip}:by`} data-state="answered">
        <span class="tool-line-label" id={by}>
          {t('tools.message.by')}
        </span>
        <div class="tool-line-side">
          <Choose
            value={sending.byMs === null ? '' : String(sending.byMs)}
            labelledBy={by}
            field={`${slip}:by`}
            options={[
              { value: '', words: t('tools.message.no-time') },
              ...quartersFrom(nowMs, Math.max(dayEndsMs, EVENING_MS)).map((ms) => ({
                value: String(ms),
                words: text().clock(ms),
              })),
            ]}
            onChoose={(value) => change({ byMs: value === '' ? null : Number(value) })}
          />
        </div>
      </div>
    </>
  );
}

/** Sends the slip; where it has no name or no haste yet it says which, and gives nothing. */
export function SendKey({
  slip,
  sending,
  look,
}: {
  slip: string;
  sending: Sending;
  look: 'primary' | 'plain';
}): JSX.Element {
  const [asked, setAsked] = useKept(`unsent:${slip}`, false);
  const command = sendCommand(slip, sending);
  if (command !== null) {
    return (
      <Act look={look} icon="send" class="tool-grow" give={command}>
        {t('tools.message.send', { kind: look === 'primary' ? 'pink' : 'red' })}
      </Act>
    );
  }
  return (
    <span class="tool-grow tool-lacks">
      <Press look={look} icon="send" onPress={() => setAsked(true)}>
        {t('tools.message.send', { kind: look === 'primary' ? 'pink' : 'red' })}
      </Press>
      <span class="small" role="status">
        {asked ? t('tools.message.lacks', { to: sending.to.length, urgency: sending.urgency ?? 'none' }) : ''}
      </span>
    </span>
  );
}
