// Shifts that wait on this computer: whose is it? One begun by a class code is taken up only by whoever says that it is
// theirs, because in a class room the next person at the machine is often another one. Nothing is thrown away here.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_UNFINISHED } from '../../session/kept.ts';
import type { UnfinishedShift } from '../../session/types.ts';
import { codeAlone } from '../../shift/class-code.ts';
import { t, text } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { PageHead } from './page-head.tsx';

const ownerOf = ({ name, pair }: UnfinishedShift): string => t('seat.names', { name, pair: pair ?? 'none' });

function Whose({
  shift,
  onMine,
  onElse,
}: {
  shift: UnfinishedShift;
  onMine: () => void;
  onElse: () => void;
}): JSX.Element {
  const { name, pair, atMs } = shift;
  return (
    <>
      <p>{t('title.whose.line', { name: ownerOf(shift), time: text().clock(atMs) })}</p>
      <button type="button" class="way btn btn-primary" onClick={onMine}>
        <Icon name="user-check" size={22} />
        {pair === undefined ? t('title.whose.me', { name }) : t('title.whose.us', { name, pair })}
      </button>
      <button type="button" class="way btn btn-plain" onClick={onElse}>
        <Icon name="user-plus" size={22} />
        {t('title.whose.else')}
      </button>
      <p class="small muted">{t('title.whose.safe')}</p>
    </>
  );
}

export function Waiting({
  shifts,
  onResume,
  onElse,
  onBack,
}: {
  shifts: readonly UnfinishedShift[];
  onResume: (id: string) => void;
  /** Somebody else sits here; with the code that shift was begun by. */
  onElse: (code: string) => void;
  onBack: () => void;
}): JSX.Element {
  const [asked, ask] = useState<UnfinishedShift | null>(shifts.length === 1 ? (shifts[0] ?? null) : null);
  const code = asked?.code;
  return (
    <div class="waiting ways">
      <PageHead
        key={asked?.id}
        title={t(asked === null ? 'title.waiting.which' : 'title.whose')}
        onBack={asked === null || shifts.length === 1 ? onBack : () => ask(null)}
      />
      {asked === null || code === undefined ? (
        <ul class="ways waiting-list">
          {shifts.map((shift) => (
            <li key={shift.id}>
              <button
                type="button"
                class="way btn btn-plain"
                onClick={() => (shift.code === undefined ? onResume(shift.id) : ask(shift))}
              >
                <Icon name="user-round" size={22} />
                <span>
                  <b>{ownerOf(shift)}</b>
                  <small>
                    {text().clock(shift.atMs)}
                    {shift.code !== undefined &&
                      ` · ${t('title.waiting.code', { code: codeAlone(shift.code) })}`}
                  </small>
                </span>
              </button>
            </li>
          ))}
          <li class="small muted">{t('title.waiting.kept', { count: MOST_UNFINISHED })}</li>
        </ul>
      ) : (
        <Whose shift={asked} onMine={() => onResume(asked.id)} onElse={() => onElse(code)} />
      )}
    </div>
  );
}
