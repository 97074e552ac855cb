// One thing of the dealt day in the answer key: when, who, what they want, what is done, what to say, and each mark with the
// rule it stands on and where that rule comes from. Only text.
import type { JSX } from 'preact';
import type { Content } from '../../../scenario/content.ts';
import type { Mark } from '../../../scoring/types.ts';
import type { KeyEntry } from '../../../session/answer-key.ts';
import type { TextId } from '../../../text/current.ts';
import type { Text } from '../../../text/make-text.ts';

type Words = Text<TextId>;

/** The rule's name, and where it comes from: what was read, or this office's own policy. */
function ruleWords({ t, say }: Words, content: Content, mark: Mark): string {
  const rule = content.rules[mark.rule];
  if (!rule) return '';
  const part = rule.parts.find((p) => p.id === mark.part);
  const source = part?.standing === 'policy' ? t('lesson.key.policy') : (part?.cite ?? rule.source.read);
  return t('lesson.key.rule', { rule: say({ id: rule.title.id }), source });
}
const kindOf = ({ t, has }: Words, as: string): string =>
  has(`lesson.key.as.${as}`) ? t(`lesson.key.as.${as}` as TextId) : t('lesson.key.as.work');

export function KeyEntryView({
  entry,
  content,
  words,
}: {
  entry: KeyEntry;
  content: Content;
  /** As it is said in the office of that shift. */
  words: Words;
}): JSX.Element {
  const { say, t, clock } = words;
  const acts = entry.acts.map(say).filter((act, at, all) => act !== all[at - 1]);
  return (
    <section class="key-entry">
      <h3>
        {clock(entry.atMs)} · {kindOf(words, entry.as)} · {entry.who ?? t('lesson.key.nobody')}
        {entry.story !== null && ` · ${say({ id: entry.story })}`}
      </h3>
      {entry.wants !== null && (
        <p>{entry.story === null ? t('lesson.key.says', { words: say(entry.wants) }) : say(entry.wants)}</p>
      )}
      {entry.right !== null && (
        <p>
          <b>{t('lesson.key.right', { right: entry.right })}</b>
        </p>
      )}
      {acts.length > 0 && (
        <>
          <h4>{t('lesson.key.done')}</h4>
          <ol>
            {acts.map((act, n) => (
              <li key={`${n}-${act}`}>{act}</li>
            ))}
          </ol>
        </>
      )}
      {entry.replies.length > 0 && (
        <>
          <h4>{t('lesson.key.replies')}</h4>
          <ul>
            {[...entry.replies]
              .sort((a, b) => (a.worth === b.worth ? 0 : a.worth === 'best' ? -1 : 1))
              .map((reply) => (
                <li key={reply.text.id}>
                  <b>{t(`lesson.key.${reply.worth}`)}:</b> {t('lesson.key.says', { words: say(reply.text) })}{' '}
                  {reply.why && <small>{say(reply.why)}</small>}
                </li>
              ))}
          </ul>
        </>
      )}
      {entry.marks.length > 0 && (
        <>
          <h4>{t('lesson.key.marks')}</h4>
          <ul>
            {entry.marks.map((mark) => (
              <li key={mark.id}>
                {t('lesson.key.mark', {
                  title: say(mark.title),
                  points: Math.round(mark.possible * 10) / 10,
                })}
                {mark.why && ` ${say(mark.why)}`} <small>{ruleWords(words, content, mark)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
