// The slab under the picture: last lines, verbs, their acts, ways to keep a voice down, your usual; during a call the
// dark slab with the lamp, the time and the caption of the voice. On a compact desk only the caption stays here.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TalkView } from '../../views/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { Cap } from '../theme/heard.tsx';
import { ActButton } from '../shell/act-button.tsx';
import { useFace } from '../shell/face.ts';
import { capOf } from '../shell/hotkeys.ts';
import { captionInSlab, isCompact } from '../shell/layout.ts';
import { keepPlace } from '../shell/landmarks.ts';
import { readBackCommand } from '../shell/moves.ts';
import { nameOrPlace } from '../shell/person-chip.tsx';
import { settings } from '../shell/settings.ts';
import { Acts } from './acts.tsx';
import { heardNow, LastLines, NewestLine, Row, Speaker, Transcript } from './speech.tsx';
import { StepAway } from './step-away.tsx';
import { Verbs } from './verbs.tsx';
import { Wave } from './wave.tsx';

export function AgainAndReadBack(): JSX.Element {
  const { view } = useFace().snapshot;
  const read = readBackCommand(view);
  return (
    <>
      <ActButton give={{ type: 'say.again' }} class="btn-quiet">
        <Icon name="repeat" size={17} />
        {t('talk.again')}
        <Cap>{capOf('again', settings.value.keys)}</Cap>
      </ActButton>
      <ActButton give={read} class="btn-quiet">
        <Icon name="ear" size={17} />
        {t('talk.read-back')}
        <Cap>{capOf('read-back', settings.value.keys)}</Cap>
      </ActButton>
    </>
  );
}

export function Quietly({ talk }: { talk: TalkView }): JSX.Element {
  const phone = talk.contact.kind === 'phone';
  const ways = phone ? (['lower-voice'] as const) : (['lower-voice', 'side-window', 'write-down'] as const);
  const icons = {
    'lower-voice': 'volume-1',
    'side-window': 'move-right',
    'write-down': 'pencil-line',
  } as const;
  return (
    <div class="quietly" role="group" aria-label={t('talk.quietly')}>
      {ways.map((how) => (
        <ActButton
          key={how}
          give={{ type: 'say.quietly', how }}
          class="btn-quiet"
          current={talk.quiet && how === 'lower-voice'}
        >
          <Icon name={icons[how]} size={18} />
          {t(`talk.quietly.${how}`)}
        </ActButton>
      ))}
    </div>
  );
}

export function Usual(): JSX.Element | null {
  const { view } = useFace().snapshot;
  if (!view.usual.earned) return null;
  return (
    <ActButton give={{ type: 'usual.use' }} class="usual">
      <Icon name="sparkles" size={18} />
      <span class="usual-words">
        <b>{t('talk.usual')}</b> {t('talk.usual.what')}
      </span>
      <Cap>{capOf('usual', settings.value.keys)}</Cap>
    </ActButton>
  );
}

export function Refusal(): JSX.Element {
  const { refusal } = useFace().snapshot;
  return (
    <div class="refusal" role="status">
      {refusal !== null && (
        <p>
          <Icon name="info" size={17} />
          {say(refusal.text)}
        </p>
      )}
    </div>
  );
}

function CallHead({ talk }: { talk: TalkView }): JSX.Element {
  const { view } = useFace().snapshot;
  const now = heardNow(talk);
  const before = talk.rows.filter((row) => !now.includes(row)).at(-1);
  return (
    <div class="call-slab">
      <div class="call-head">
        <span class="lamp lamp-live" />
        <b>{nameOrPlace(talk.contact)}</b>
        <span class="call-time digits">{text().mmss(view.nowMs - talk.contact.sinceMs)}</span>
        <AgainAndReadBack />
      </div>
      <Wave said={talk.rows.length} />
      <p class="heard-only">{t(`mood.${talk.contact.mood}`)}</p>
      {before !== undefined && before.by === 'you' && <Row row={before} talk={talk} />}
      <NewestLine talk={talk} quoted />
    </div>
  );
}

function LastAndAll({
  talk,
  whole,
  setWhole,
}: {
  talk: TalkView;
  whole: boolean;
  setWhole: (on: boolean) => void;
}): JSX.Element | null {
  const { layout, snapshot } = useFace();
  if (talk.rows.length === 0) return null;
  // Your usual takes the room of a line.
  const count = (layout === 'wide' ? 3 : 2) - Number(snapshot.view.usual.earned);
  return (
    <div class="last">
      <Icon name="history" size={18} />
      <LastLines talk={talk} count={count} />
      <ActButton give={{ type: 'say.again' }} class="btn-quiet">
        <Icon name="repeat" size={17} />
        {t('talk.again')}
      </ActButton>
      <button type="button" class="btn-quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        <Icon name="scroll-text" size={17} />
        {t('talk.all')}
      </button>
    </div>
  );
}

export function Slab(): JSX.Element | null {
  const { snapshot, layout } = useFace();
  const { view, ui } = snapshot;
  const [whole, setWhole] = useState(false);
  const { talk } = view;
  useEffect(() => {
    keepPlace();
    // The next person's talk begins with its newest words.
    setWhole(false);
  }, [talk?.contact.contact]);
  if (talk === null) return null;
  const phone = talk.contact.kind === 'phone';
  if (isCompact(layout)) {
    return (
      <section class={`slab slab-caption${phone ? ' slab-call' : ''}`} aria-label={t('talk.now')}>
        <Speaker talk={talk} />
        <NewestLine talk={talk} quoted />
        <Refusal />
      </section>
    );
  }
  const slim = captionInSlab(layout, ui);
  const listed = ui.verb !== null || talk.offer !== null;
  return (
    <section
      class={`slab${phone ? ' slab-call' : ''}${listed ? ' slab-listed' : ''}`}
      aria-label={t('talk.now')}
    >
      {phone && <CallHead talk={talk} />}
      <div class="slab-work">
        {!phone && slim && (
          <div class="slab-words">
            <Speaker talk={talk} />
            <NewestLine talk={talk} quoted />
          </div>
        )}
        {!phone && !listed && !slim && <LastAndAll talk={talk} whole={whole} setWhole={setWhole} />}
        {phone && !listed && (
          <button
            type="button"
            class="btn-quiet all-call"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            <Icon name="scroll-text" size={18} />
            {t('talk.all.label')}
          </button>
        )}
        {whole && !listed && <Transcript talk={talk} />}
        {whole && !listed && !phone && slim && <LastAndAll talk={talk} whole={whole} setWhole={setWhole} />}
        <Verbs />
        <Refusal />
        <StepAway talk={talk} />
        {listed ? (
          <Acts talk={talk} />
        ) : (
          !whole && (
            <>
              <Quietly talk={talk} />
              <Usual />
              {!phone && slim && <LastAndAll talk={talk} whole={whole} setWhole={setWhole} />}
            </>
          )
        )}
      </div>
    </section>
  );
}

/** The Talk tab of a compact desk: the acts of the open verb, else the whole talk with its quick ways. */
export function TalkTab(): JSX.Element {
  const { snapshot } = useFace();
  const { view, ui } = snapshot;
  const { talk } = view;
  if (talk === null) return <p class="tab-empty muted">{t('talk.nobody')}</p>;
  return (
    <div class="talk-tab">
      <Acts talk={talk} />
      <StepAway talk={talk} />
      {ui.verb === null && (
        <>
          <Usual />
          <div class="quietly">
            <AgainAndReadBack />
          </div>
          <Quietly talk={talk} />
          <Transcript talk={talk} />
        </>
      )}
    </div>
  );
}
