// The six keys of the telephone: number, lamp, state and time. A press answers, resumes or holds, as the line stands.
// The lamp's colour never speaks alone; an idle key says so to a screen reader.
import type { JSX } from 'preact';
import type { LineView } from '../../views/types.ts';
import { t, text } from '../../text/current.ts';
import { ActButton } from './act-button.tsx';
import { useFace } from './face.ts';
import { Group } from './group.tsx';
import { lineCommand } from './moves.ts';

const ofName = (line: LineView, names: ReadonlyMap<string, string>): string =>
  (line.contact === null ? '' : (names.get(line.contact) ?? '')) || line.shows;

export function LineKey({ line, long }: { line: LineView; long?: boolean }): JSX.Element {
  const { view } = useFace().snapshot;
  const command = lineCommand(line);
  const time = text().mmss(view.nowMs - line.sinceMs);
  const names = new Map(
    view.contacts.flatMap((one) => (one.name === null ? [] : [[one.contact, one.name] as const])),
  );
  const who = ofName(line, names);
  const promise = view.promises.find(
    (one) => one.contact !== null && one.contact === line.contact && !one.kept && !one.lapsed,
  );
  const state = line.status === 'colleague' ? line.shows || t('line.colleague') : t(`line.${line.status}`);
  const label = t('line.label', {
    line: line.line,
    state,
    who,
    time: line.status === 'idle' ? '' : time,
    does: command === null ? 'none' : command.type,
  });
  return (
    <ActButton
      give={command}
      class={`line-key line-${line.status}${long ? ' line-long' : ''}`}
      label={label}
      hint={who || undefined}
    >
      <span class="lamp" />
      <span class="line-number">{line.line}</span>
      {line.status !== 'idle' && (
        <span class="line-words">
          <b>{state}</b>
          <span class="digits">{time}</span>
        </span>
      )}
      {long && <span class="line-who">{who}</span>}
      {long && promise !== undefined && (
        <b class="digits">{t('line.promise', { time: text().clock(promise.byMs) })}</b>
      )}
    </ActButton>
  );
}

export function LineKeys(): JSX.Element {
  const { view } = useFace().snapshot;
  return (
    <Group label={t('rail.lines')} class="phone-keys">
      {view.lines.map((line) => (
        <LineKey key={line.line} line={line} />
      ))}
    </Group>
  );
}

/** During a call, and in the list of lines: who waits, since when, and what you promised them. */
export function WaitingLines({ all }: { all?: boolean }): JSX.Element | null {
  const { view } = useFace().snapshot;
  const lines = view.lines.filter((line) => all || line.status === 'hold' || line.status === 'ringing');
  if (lines.length === 0) return null;
  return (
    <div class="phone-shell waiting-lines">
      <div class="waiting-head">
        <b>{t(all ? 'rail.lines' : 'line.waiting')}</b>
        <span>{t('line.your-promise')}</span>
      </div>
      {lines.map((line) => (
        <LineKey key={line.line} line={line} long />
      ))}
    </div>
  );
}
