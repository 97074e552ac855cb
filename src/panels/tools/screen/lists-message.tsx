// A reminder put together: by which way, to which number, from which parts, and beside them how it will read. Nothing here
// says what belongs in it.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { PARTS, WAYS } from '../../../office/outreach/schema.ts';
import { say, t, text } from '../../../text/current.ts';
import type { RemindedView } from '../../../views/outreach.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { chosen, dateAfter, dayOf } from '../parts/figures.ts';

type Way = (typeof WAYS)[number];
type Part = (typeof PARTS)[number];

export function Message({ work, r }: { work: string; r: RemindedView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const key = `${work}:${r.line}`;
  const [way, setWay] = useKept<Way>(`remind-way:${key}`, 'text');
  const [to, setTo] = useKept<'file' | 'private'>(`remind-to:${key}`, 'file');
  const [parts, setParts] = useKept<readonly Part[]>(`remind-parts:${key}`, ['time', 'place']);
  const ids = { way: useId(), to: useId() };
  const offered = PARTS.filter((part) => part !== 'language' || r.language !== null);
  const said = PARTS.filter((part) => parts.includes(part));
  const words: Record<Part, string> = {
    time: t('tools.remind.text.time', {
      name: r.name,
      date: text().date(dateAfter(view.dateText, dayOf(r.startMs))),
      time: text().clock(r.startMs),
    }),
    place: t('tools.remind.text.place'),
    prep: t('tools.remind.text.prep', { prep: chosen(r.prep ?? 'nothing') }),
    change: t('tools.remind.text.change'),
    language: t('tools.remind.text.language', { language: r.language ?? '' }),
    reason: t('tools.remind.text.reason', { title: say(r.title) }),
  };
  const again = r.sent === null ? 'no' : 'yes';
  return (
    <>
      <div class="list-form">
        <label class="tool-labelled" for={ids.way}>
          <span class="small muted">{t('tools.remind.way')}</span>
          <Choose
            id={ids.way}
            value={way}
            field={`remind:${r.line}:way`}
            options={WAYS.map((w) => ({ value: w, words: t('tools.remind.by', { way: chosen(w) }) }))}
            onChoose={(w) => setWay(w as Way)}
          />
        </label>
        {r.privateNumber !== null && (
          <label class="tool-labelled" for={ids.to}>
            <span class="small muted">{t('tools.remind.to')}</span>
            <Choose
              id={ids.to}
              value={to}
              field={`remind:${r.line}:to`}
              options={(['file', 'private'] as const).map((which) => ({
                value: which,
                words: t('tools.remind.number', {
                  to: which,
                  number: which === 'file' ? r.phone : (r.privateNumber ?? ''),
                }),
              }))}
              onChoose={(which) => setTo(which as 'file' | 'private')}
            />
          </label>
        )}
      </div>
      <div class="list-deeds" role="group" aria-label={t('tools.remind.say')}>
        {offered.map((part) => {
          const on = parts.includes(part);
          return (
            <Press
              key={part}
              look="quiet"
              icon={on ? 'square-check' : 'square'}
              class={`list-part list-part-${part}`}
              pressed={on}
              onPress={() => setParts(on ? parts.filter((x) => x !== part) : [...parts, part])}
            >
              {t('tools.remind.part', { part })}
            </Press>
          );
        })}
      </div>
      <p class="list-reads">
        {said.length === 0 ? t('tools.remind.blank') : said.map((part) => words[part]).join(' ')}
      </p>
      {said.length > 0 && (
        <div class="list-deeds">
          <Act
            look={r.sent === null ? 'primary' : 'quiet'}
            icon="send"
            give={{ type: 'reminder.send', work, line: r.line, way, to, parts: said }}
            label={t('tools.remind.send.of', { again, name: r.name })}
          >
            {t('tools.remind.send', { again })}
          </Act>
        </div>
      )}
    </>
  );
}
