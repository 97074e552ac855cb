// The criticals of the class, named before anything else: each
// kind once, with who and where. A lifted one is named too.
import type { JSX } from 'preact';
import type { Student } from '../../../session/class/students.ts';
import { say, t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { type SeeMoment, Who, type Witness } from './see.tsx';

interface Kind {
  kind: string;
  words: string;
  who: Witness[];
}

export function kindsOf(students: readonly Student[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { key, name, index, standing } of students)
    for (const { kind, unit, text, seq, atMs } of standing.criticals) {
      const known = kinds.get(kind) ?? { kind, words: say(text), who: [] };
      kinds.set(kind, known);
      if (known.who.at(-1)?.key !== key)
        known.who.push({ key, name, index, seq, atMs, seek: { critical: kind, unit } });
    }
  return [...kinds.values()].sort((a, b) => b.who.length - a.who.length);
}

export function ClassCriticals({
  students,
  see,
}: {
  students: readonly Student[];
  see: SeeMoment;
}): JSX.Element | null {
  const kinds = kindsOf(students);
  if (kinds.length === 0) return null;
  return (
    <section class="results-criticals" aria-labelledby="results-criticals">
      <h2 id="results-criticals">
        <Icon name="octagon-alert" />
        {t('results.talk.critical')}
      </h2>
      <ul>
        {kinds.map(({ kind, words, who }) => (
          <li key={kind}>
            <p>
              <b>{words}</b> <span class="small muted">{t('results.talk.by', { count: who.length })}</span>
            </p>
            <Who who={who} see={see} />
          </li>
        ))}
      </ul>
    </section>
  );
}
