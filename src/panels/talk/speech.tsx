// What was said: the newest line large (in the bubble at the window, on the dark slab during a call, as a caption on
// a compact desk), the last lines small, and the whole talk when asked for. Says who speaks and how they seem.
import type { JSX } from 'preact';
import type { TalkView, TranscriptRow } from '../../views/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { moodIcon, nameOrPlace, pressing } from '../shell/person-chip.tsx';
import { whole } from '../theme/whole.tsx';

export function MoodChip({ talk }: { talk: TalkView }): JSX.Element {
  const { mood } = talk.contact;
  return (
    <span
      class={`chip mood ${pressing(mood) ? 'chip-bad' : mood === 'tired' || mood === 'waiting' ? 'chip-arrived' : 'chip-ready'}`}
    >
      <Icon name={mood === 'calm' ? 'smile' : moodIcon(mood)} size={14} />
      {t(`mood.${mood}`)}
    </span>
  );
}

const speaker = (row: TranscriptRow, talk: TalkView): string =>
  row.by === 'you'
    ? t('talk.you')
    : row.by === 'other' && row.who !== null
      ? row.who
      : (row.who ?? talk.contact.name?.split(' ')[0] ?? t('talk.they'));

/** The newest line someone else said; before anything was said, nothing. */
export const newestHeard = (talk: TalkView): TranscriptRow | null =>
  [...talk.rows].reverse().find((row) => row.by !== 'you') ?? null;

/** An answer can be several lines, one for each thing asked: all that was said since you last spoke, by who spoke last. */
export function heardNow(talk: TalkView): TranscriptRow[] {
  const newest = newestHeard(talk);
  if (newest === null) return [];
  const at = talk.rows.indexOf(newest);
  const back = [...talk.rows.slice(0, at)].reverse();
  const others = back.findIndex((row) => row.by !== newest.by || row.who !== newest.who);
  return talk.rows.slice(others < 0 ? 0 : at - others, at + 1);
}

export function NewestLine({ talk, quoted }: { talk: TalkView; quoted?: boolean }): JSX.Element | null {
  const rows = heardNow(talk);
  if (rows.length === 0) return null;
  const words = rows.map((row) => say(row.text)).join(' ');
  const [row] = rows;
  return (
    <p class="newest">
      {/* A colleague who comes in is named: the voice on the line is somebody else's. */}
      {row?.by === 'other' && <b class="newest-who">{speaker(row, talk)}</b>}
      {whole(quoted ? t('talk.quoted', { words }) : words)}
    </p>
  );
}

export function Speaker({ talk }: { talk: TalkView }): JSX.Element {
  return (
    <p class="speaker">
      <b>{nameOrPlace(talk.contact)}</b>
      <MoodChip talk={talk} />
    </p>
  );
}

export function Row({ row, talk }: { row: TranscriptRow; talk: TalkView }): JSX.Element {
  return (
    <p class={`said said-${row.by}`}>
      <b>{speaker(row, talk)}</b> {whole(say(row.text))}
    </p>
  );
}

/** The lines just before the newest; two or three, the rest under All. */
export function LastLines({ talk, count }: { talk: TalkView; count: number }): JSX.Element {
  const now = heardNow(talk);
  const before = talk.rows.filter((row) => !now.includes(row)).slice(-count);
  return (
    <div class="last-lines">
      {before.map((row) => (
        <Row key={`${row.atMs}-${row.text.id}`} row={row} talk={talk} />
      ))}
    </div>
  );
}

export function Transcript({ talk }: { talk: TalkView }): JSX.Element {
  return (
    <ol class="transcript" aria-label={t('talk.whole')}>
      {talk.rows.map((row, at) => (
        <li key={`${at}-${row.text.id}`}>
          <span class="transcript-time digits">{text().clock(row.atMs)}</span>
          <Row row={row} talk={talk} />
        </li>
      ))}
    </ol>
  );
}
