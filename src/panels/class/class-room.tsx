// The class room: what a teacher needs around a shift, a page at a time, and the way back to the title. Which page is open
// is kept while the app is open, so that one comes back to it from a shift. It knows no page by name.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FrontDesk, Session } from '../../session/types.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import './class-room.css';
import { PAGES } from './pages.ts';

let lastOpen = PAGES[0]?.id;

export interface ClassRoomProps {
  frontDesk: FrontDesk;
  onSession(session: Session): void;
  onBack(): void;
}

export function ClassRoom({ frontDesk, onSession, onBack }: ClassRoomProps): JSX.Element {
  const [open, setOpen] = useState(lastOpen);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), [open]);
  const now = PAGES.find((page) => page.id === open);
  const turnTo = (id: string): void => {
    lastOpen = id;
    setOpen(id);
  };
  return (
    <div class="class-room">
      <header class="class-head">
        <button type="button" class="btn btn-plain" onClick={onBack}>
          <Icon name="arrow-left" size={18} />
          {t('class.back')}
        </button>
        <nav class="class-pages" aria-label={t('class.pages')}>
          {PAGES.map(({ id, icon, title }) => (
            <button
              key={id}
              type="button"
              class="btn btn-plain"
              aria-current={id === open ? 'page' : undefined}
              onClick={() => turnTo(id)}
            >
              <Icon name={icon} size={18} />
              {t(title)}
            </button>
          ))}
        </nav>
      </header>
      {now !== undefined && (
        <main class="class-page paper">
          <h1 class="display" tabIndex={-1} ref={head}>
            {t(now.title)}
          </h1>
          <now.page.Panel frontDesk={frontDesk} onSession={onSession} turnTo={turnTo} />
        </main>
      )}
    </div>
  );
}
