// The six keys of the telephone: number, lamp, state and time. A press answers, resumes or holds, as the line stands.
// The lamp's colour never speaks alone; an idle key says so to a screen reader.
import type { JSX } from 'preact';
import type { LineView } from '../../views/types.ts';
import { t, text } from '../../text/current.ts';
import { Heard } from '../theme/heard.tsx';
import { Icon } from '../theme/icon.tsx';
import { ActButton } from './act-button.tsx';
import { whenDue } from '../tools/parts/figures.ts';
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
  return (
    <ActButton
      give={command}
      class={`line-key line-${line.status}${long ? ' line-long' : ''}`}
      hint={who || undefined}
    >
      <span class="lamp" />
      <Heard>{t('line.name')}</Heard>
      <span class="line-number">{line.line}</span>
      {line.status !== 'idle' && (
        <span class="line-words">
          <b>{state}</b>
          <span class="digits">{time}</span>
        </span>
      )}
      {line.status === 'idle' && <Heard>{state}</Heard>}
      {long ? <span class="line-who">{who}</span> : who !== '' && who !== state && <Heard>{who}</Heard>}
      {command !== null && <Heard>{t(`line.does.${command.type.slice(6) as 'hold'}`)}</Heard>}
      {long && promise !== undefined && (
        <b class="digits">{t('line.promise', { time: whenDue(view.dateText, view.nowMs, promise.byMs) })}</b>
      )}
    </ActButton>
  );
}

/** Until someone ends it, calls go to the night service: none of the six keys will ring. */
export function NightService(): JSX.Element | null {
  const { view } = useFace().snapshot;
  if (!view.nightService) return null;
  return (
    <ActButton give={{ type: 'phone.end-night-service' }} class="line-key night-key">
      <Icon name="moon" size={18} />
      <span class="line-words">
        <b>{t('line.night')}</b>
        <span>{t('line.night.end')}</span>
      </span>
    </ActButton>
  );
}

export function LineKeys(): JSX.Element {
  const { view } = useFace().snapshot;
  return (
    <Group label={t('rail.lines')} class="phone-keys">
      <NightService />
      {view.lines.map((line) => (
        <LineKey key={line.line} line={line} />
      ))}
    </Group>
  );
}

/** All six as long keys: who is on them, since when, and what you promised them. */
export function AllLines(): JSX.Element {
  const { view } = useFace().snapshot;
  return (
    <div class="phone-shell waiting-lines">
      <div class="waiting-head">
        <b>{t('rail.lines')}</b>
        <span>{t('line.your-promise')}</span>
      </div>
      <NightService />
      {view.lines.map((line) => (
        <LineKey key={line.line} line={line} long />
      ))}
    </div>
  );
}
