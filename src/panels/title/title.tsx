// The title: one picture, a few ways in, no page to read. The badge takes a name, the pace and the help, and then one
// sits in the chair. Knows nothing of what a shift holds.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, t, text } from '../../text/current.ts';
import { saveAsFile } from '../shell/save-as-file.ts';
import { SettingsDialog } from '../shell/settings-dialog.tsx';
import { Icon, type IconName } from '../theme/icon.tsx';
import { Badge } from './badge.tsx';
import { CodeField, goByCode } from './code-field.tsx';
import { Credits } from './credits.tsx';
import {
  CannotOpen,
  type CodeReading,
  type FrontDesk,
  type Session,
  type StartOptions,
} from '../../session/types.ts';
import { OfflineLine } from './offline-line.tsx';
import { OpenFile } from './open-file.tsx';
import { Practice } from './practice.tsx';
import { picture } from './picture.ts';
import { cardsToShow, TinPage } from './tin-page.tsx';
import { Waiting } from './waiting.tsx';

type Page = 'ways' | 'waiting' | 'badge' | 'practice' | 'file' | 'tin' | 'credits';

function Way({
  icon,
  note,
  primary,
  onPress,
  children,
}: {
  icon: IconName;
  note?: string;
  primary?: boolean;
  onPress: () => void;
  children: string;
}): JSX.Element {
  return (
    <button type="button" class={`way btn ${primary ? 'btn-primary' : 'btn-plain'}`} onClick={onPress}>
      <Icon name={icon} size={22} />
      <span>
        <b>{children}</b>
        {note !== undefined && <small>{note}</small>}
      </span>
    </button>
  );
}

/** The class code in the address (`#…`), read again when the address changes; null without one. */
function useClassCode(frontDesk: FrontDesk): CodeReading | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  if (hash.length < 2) return null;
  let typed = hash.slice(1);
  try {
    typed = decodeURIComponent(typed);
  } catch {
    // Taken as it stands: the reading says what is wrong with it.
  }
  return frontDesk.readCode(typed);
}

export function Title({
  frontDesk,
  onSession,
  onClass,
}: {
  frontDesk: FrontDesk;
  onSession: (session: Session) => void;
  /** To the teacher's pages. */
  onClass: () => void;
}): JSX.Element {
  const [page, setPage] = useState<Page>('ways');
  const [shift, setShift] = useState<StartOptions['shift']>('first');
  const [practice, setPractice] = useState<Pick<StartOptions, 'scenario' | 'variant' | 'seed'>>({});
  const [dialog, setDialog] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const code = useClassCode(frontDesk);
  const sitDown = (which: StartOptions['shift']): void => {
    setPractice({});
    setShift(which);
    setPage('badge');
  };
  /** A class code names a whole shift; a single situation has a seed of its own. */
  const coded = practice.scenario === undefined && code?.ok ? code.start : null;
  const enter = (opening: Promise<Session>): void => {
    setBusy(true);
    setProblem(null);
    opening.then(onSession, (error: unknown) => {
      setBusy(false);
      console.error(error);
      setProblem(error instanceof CannotOpen ? say(error.text) : t('title.cannot'));
    });
  };
  const back = (): void => setPage('ways');
  const { saved, unfinished, outdated, keeps } = frontDesk;
  /** One shift that is nobody's in particular is taken up at once; else it is asked whose it is. */
  const alone = unfinished.length === 1 && unfinished[0]?.code === undefined;
  const cards = cardsToShow();
  return (
    <div class="title">
      {picture !== undefined && <img class="title-picture" src={picture} alt="" />}
      <main class="title-page">
        <header class="title-sign">
          <p class="title-place">{t('title.place')}</p>
          <h1>{t('title.name')}</h1>
          <p class="title-line">{t('title.tagline')}</p>
        </header>
        <div class="title-card paper" aria-busy={busy || undefined}>
          {page === 'ways' && (
            <nav class="ways" aria-label={t('title.ways')}>
              {code !== null && (
                <p class="title-code" role={code.ok ? undefined : 'alert'}>
                  <Icon name={code.ok ? 'users-round' : 'triangle-alert'} size={18} />
                  <span>
                    {code.ok ? t('code.deals', { code: code.code, words: code.words }) : say(code.text)}
                  </span>
                  <button
                    type="button"
                    class="btn-bare"
                    aria-label={t('title.code.drop')}
                    onClick={() => goByCode('')}
                  >
                    <Icon name="x" />
                  </button>
                </p>
              )}
              {saved !== null && (
                <Way
                  icon="corner-down-left"
                  primary
                  note={
                    unfinished.length > 1
                      ? t('title.waiting.note', { count: unfinished.length })
                      : t('title.resume.note', { name: saved.name, time: text().clock(saved.atMs) })
                  }
                  onPress={() => (alone ? enter(frontDesk.resume()) : setPage('waiting'))}
                >
                  {t(unfinished.length > 1 ? 'title.waiting' : 'title.resume')}
                </Way>
              )}
              <Way
                icon="door-open"
                primary={saved === null}
                note={t(`title.${code?.ok ? code.start.shift : 'first'}.note`)}
                onPress={() => sitDown('first')}
              >
                {t(`title.${code?.ok ? code.start.shift : 'first'}`)}
              </Way>
              <div class="ways-row">
                {!code?.ok && (
                  <Way icon="clock" note={t('title.half.note')} onPress={() => sitDown('half')}>
                    {t('title.half')}
                  </Way>
                )}
                <Way icon="target" onPress={() => setPage('practice')}>
                  {t('title.practice')}
                </Way>
              </div>
              {!code?.ok && (
                <div class="ways-row">
                  {(['junior', 'secretary'] as const).map((which) => (
                    <Way
                      key={which}
                      icon="sunrise"
                      note={t(`title.${which}.note`)}
                      onPress={() => sitDown(which)}
                    >
                      {t(`title.${which}`)}
                    </Way>
                  ))}
                </div>
              )}
              {!code?.ok && <CodeField />}
              <div class="ways-row">
                <Way icon="folder-open" onPress={() => setPage('file')}>
                  {t('title.file')}
                </Way>
                <Way icon="users-round" onPress={onClass}>
                  {t('title.class')}
                </Way>
              </div>
              {outdated !== null && (
                <Way
                  icon="download"
                  note={t('title.resume.note', { name: outdated.name, time: text().clock(outdated.atMs) })}
                  onPress={() => void outdated.file().then((file) => saveAsFile(file, t('pause.file-name')))}
                >
                  {t('title.outdated')}
                </Way>
              )}
              {cards.length > 0 && (
                <Way
                  icon="package-open"
                  note={t('title.tin.note', { count: cards.length })}
                  onPress={() => setPage('tin')}
                >
                  {t('title.tin')}
                </Way>
              )}
              <div class="ways-row">
                <Way icon="settings" onPress={() => setDialog(true)}>
                  {t('title.settings')}
                </Way>
                <Way icon="info" onPress={() => setPage('credits')}>
                  {t('title.credits')}
                </Way>
              </div>
            </nav>
          )}
          {page === 'ways' && <OfflineLine unfinished={saved !== null} />}
          {page === 'waiting' && (
            <Waiting
              shifts={unfinished}
              onBack={back}
              onResume={(id) => enter(frontDesk.resume(id))}
              onElse={(begunBy) => {
                goByCode(begunBy);
                sitDown('first');
              }}
            />
          )}
          {page === 'badge' && (
            <Badge
              onBack={back}
              busy={busy}
              alone={practice.scenario !== undefined}
              set={coded}
              key={coded?.class.code}
              onGo={(chosen) => enter(frontDesk.start({ shift, ...practice, ...chosen, ...coded }))}
            />
          )}
          {page === 'practice' && (
            <Practice
              scenarios={frontDesk.scenarios}
              onBack={back}
              onChoose={(chosen) => {
                setPractice(chosen);
                setPage('badge');
              }}
            />
          )}
          {page === 'file' && (
            <OpenFile
              onBack={back}
              read={(file) => frontDesk.readFile(file)}
              look={async (file) =>
                (await import('../../session/viewing.ts')).openViewing(frontDesk.edition, file)
              }
              onOpen={(open) => enter(open())}
              word={say}
            />
          )}
          {page === 'tin' && <TinPage cards={cards} onBack={back} />}
          {page === 'credits' && <Credits onBack={back} />}
          <p class="title-status small" role="status">
            {busy ? t('badge.loading') : (problem ?? (keeps ? null : t('title.keeps-not')))}
          </p>
        </div>
      </main>
      {dialog && <SettingsDialog onClose={() => setDialog(false)} />}
    </div>
  );
}
