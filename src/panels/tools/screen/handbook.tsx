// The office handbook, made from the rules themselves: searchable, on the desk in every shift unless a teacher locks it.
// A page says the rule, what goes wrong, words that work, what it costs, and where it was read.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import type { TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import type { HandbookEntry } from '../parts/handbook-entry.ts';
import { HandbookText } from './handbook-text.tsx';

function matches(entry: HandbookEntry, words: readonly string[]): boolean {
  const inside = [say(entry.title), say(entry.statement), ...entry.handbook.keywords, ...entry.words.map(say)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => inside.includes(word));
}

function Page({ entry, refusal }: { entry: HandbookEntry; refusal: TextRef | null }): JSX.Element {
  const { handbook, session } = useDesk();
  const see = entry.handbook.see.flatMap((id) => handbook.find((other) => other.id === id) ?? []);
  return (
    <Monitor
      icon="book-open"
      of={`handbook:${entry.id}`}
      title={say(entry.title)}
      refusal={refusal}
      actions={
        <Press
          look="bar"
          icon="list"
          first
          label={t('tools.handbook.back')}
          onPress={() => session.ui({ handbookPage: null })}
        />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that only scrolls must be reachable to be scrolled by keys. */}
      <div class="tool-scroll tool-page" role="group" aria-label={say(entry.title)} tabIndex={0}>
        <HandbookText entry={entry} />
        {see.length > 0 && (
          <>
            <h3>{t('tools.handbook.see')}</h3>
            <div class="tool-keys">
              {see.map((other) => (
                <Press key={other.id} look="quiet" onPress={() => session.ui({ handbookPage: other.id })}>
                  {say(other.title)}
                </Press>
              ))}
            </div>
          </>
        )}
      </div>
    </Monitor>
  );
}

export function Handbook({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { handbook, snapshot, session } = useDesk();
  const [find, setFind] = useKept('handbook-find', '');
  const page = snapshot.ui.handbookPage;
  const entry = handbook.find((one) => one.id === page || one.handbook.page === page);
  if (entry !== undefined) return <Page key={entry.id} entry={entry} refusal={refusal} />;
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = handbook
    .filter((one) => matches(one, words))
    .sort((a, b) => (a.handbook.page < b.handbook.page ? -1 : 1));
  const chapters = [...new Set(rows.map((one) => one.handbook.page.split('/')[0] ?? ''))];
  return (
    <Monitor
      icon="book-open"
      of="handbook"
      title={t('tools.handbook.title')}
      refusal={refusal}
      bar={
        <div class="tool-band tool-find">
          <Icon name="search" size={18} />
          <Entry
            value={find}
            label={t('tools.handbook.find')}
            placeholder={t('tools.handbook.find')}
            field="handbook:find"
            first
            onDraft={setFind}
            onCommit={setFind}
          />
        </div>
      }
    >
      <div
        class="tool-scroll"
        role="group"
        aria-label={t('tools.handbook.title')}
        onKeyDown={(event) => arrows(event, '.tool-entry-link')}
      >
        {rows.length === 0 ? (
          <Empty icon="book-open">{t('tools.handbook.none')}</Empty>
        ) : (
          chapters.map((chapter) => (
            <section key={chapter}>
              <h3 class="tool-chapter small">{t('tools.handbook.chapter', { chapter })}</h3>
              <ul>
                {rows
                  .filter((one) => one.handbook.page.split('/')[0] === chapter)
                  .map((one) => (
                    <li key={one.id} class="tool-row">
                      <Press
                        look="row"
                        class="tool-entry-link"
                        onPress={() => session.ui({ handbookPage: one.id })}
                      >
                        <span class="tool-two">
                          <b>{say(one.title)}</b>
                          <span class="small muted">{say(one.statement)}</span>
                        </span>
                      </Press>
                    </li>
                  ))}
              </ul>
            </section>
          ))
        )}
      </div>
    </Monitor>
  );
}
