// A situation on the wall: what is done and said now, large; at a reply the vote; after a choice what it causes. The teacher goes
// on by the arrow keys or the two buttons. Nothing here is kept or scored.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionSnapshot } from '../../session/types.ts';
import { say, t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { nameOrPlace } from '../shell/person-chip.tsx';
import type { ToolProps } from '../tools/parts/desk.ts';
import { Caused } from './caused.tsx';
import { actLine } from './now.tsx';
import { useViewerKeys } from './viewer-keys.ts';
import { letterOf, type Votes, Vote } from './vote.tsx';
import './projector.css';

/** Nobody is turned to yet: whether it rings or somebody stands there. */
function beginning({ view: { contacts } }: SessionSnapshot): string {
  if (contacts.some(({ status }) => status === 'ringing')) return t('projector.rings');
  return t(contacts.some(({ status }) => status === 'waiting') ? 'projector.waits' : 'projector.starts');
}

/** What you said last and what they said to it; what was said earlier is not said once more. */
function Said({ snapshot, fresh }: { snapshot: SessionSnapshot; fresh: boolean }): JSX.Element {
  const { talk, parted } = snapshot.view;
  const rows = talk?.rows ?? parted?.rows ?? [];
  const at = rows.map((row) => row.by).lastIndexOf('you');
  const mine = rows[at];
  const theirs = rows.slice(at + 1).filter((row) => row.by !== 'you');
  return (
    <>
      {talk !== null && <p class="projector-who">{nameOrPlace(talk.contact)}</p>}
      {fresh && mine !== undefined && (
        <p class="projector-you">{t('projector.you', { words: say(mine.text) })}</p>
      )}
      {fresh && theirs.length > 0 && (
        <p class="projector-words">
          {t('projector.heard', { words: theirs.map((row) => say(row.text)).join(' ') })}
        </p>
      )}
    </>
  );
}

export function Projector({
  session,
  snapshot,
  onLeave,
}: ToolProps & { onLeave(): void }): JSX.Element | null {
  const { viewing } = snapshot;
  const { viewer } = session;
  const lesson = viewer?.lesson ?? null;
  const [votes, setVotes] = useState<Votes>({});
  const head = useRef<HTMLHeadingElement>(null);
  const shown = lesson?.shown ?? null;
  const beat = shown === null ? lesson?.beats.find(({ seq }) => seq === viewing?.at) : undefined;
  const page = shown !== null ? `shown ${shown.reply}` : beat === undefined ? 'telling' : `vote ${beat.seq}`;
  useViewerKeys(viewer, viewing);
  useLayoutEffect(() => head.current?.focus(), [page]);
  if (viewing === null || viewer === null || lesson === null) return null;
  const atEnd = viewing.at === viewing.stops.at(-1);
  const justShown = shown !== null && viewing.at === shown.beat.seq + 1;
  return (
    <section class="projector" data-landmark aria-label={t('projector.label')} data-page={page.split(' ')[0]}>
      <div class="projector-page-text">
        <h1 class="projector-act" tabIndex={-1} ref={head}>
          {shown !== null && `${letterOf(shown.beat.options.findIndex(({ id }) => id === shown.reply))} · `}
          {viewing.act === null ? beginning(snapshot) : actLine(viewing)}
        </h1>
        {shown !== null && justShown ? (
          <Caused shown={shown} />
        ) : (
          <Said snapshot={snapshot} fresh={beat !== undefined || lesson.spokenHere} />
        )}
        {beat !== undefined && (
          <Vote beat={beat} votes={votes} onVotes={setVotes} onSee={(reply) => lesson.see(beat, reply)} />
        )}
        {atEnd && <p class="projector-you">{t('projector.end')}</p>}
      </div>
      <div class="projector-keys">
        <button type="button" class="btn btn-plain" onClick={() => void session.leave().then(onLeave)}>
          <Icon name="x" />
          {t('projector.close')}
        </button>
        <button
          type="button"
          class="btn btn-plain"
          aria-keyshortcuts="ArrowLeft"
          onClick={() => viewer.step(-1)}
        >
          <Icon name="chevron-left" />
          {t('projector.back')}
        </button>
        {shown !== null && (
          <button type="button" class="btn btn-plain" onClick={() => lesson.back()}>
            <Icon name="undo-2" />
            {t('projector.to-vote')}
          </button>
        )}
        <button
          type="button"
          class="btn btn-primary"
          aria-keyshortcuts="ArrowRight"
          disabled={atEnd}
          onClick={() => viewer.step(1)}
        >
          {t(beat === undefined ? 'projector.on' : 'projector.skip')}
          <Icon name="chevron-right" />
        </button>
      </div>
      <p class="heard-only">{t('projector.keys')}</p>
    </section>
  );
}
