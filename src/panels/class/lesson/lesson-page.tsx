// The lesson from bell to bell, a part at a time: the plan, the sheet for a substitute, exit questions, what the situations
// touch, the answer key. What is open is what is printed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, t, type TextId } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { keepChoices, lastChoices } from '../code/choices.ts';
import type { ClassPageProps } from '../pages.ts';
import { AnswerKeyPart } from './answer-key.tsx';
import './lesson.css';

const STEPS = [0, 1, 2, 3, 4] as const;
const SHEET = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const QUESTIONS = [0, 1, 2, 3, 4, 5] as const;

/** The code the plan is for: half a first shift, and for the rest what was chosen last. */
const codeOfPlan = (): void => keepChoices({ ...lastChoices(), shift: 'half' });

function Plan({ turnTo }: ClassPageProps): JSX.Element {
  return (
    <>
      <p>{t('lesson.plan.what')}</p>
      <p>{t('lesson.plan.before')}</p>
      <div class="class-keys">
        <button
          type="button"
          class="btn btn-plain"
          onClick={() => {
            codeOfPlan();
            turnTo('code');
          }}
        >
          <Icon name="hash" />
          {t('lesson.plan.code')}
        </button>
      </div>
      <table class="lesson-plan">
        <thead>
          <tr>
            {(['when', 'part', 'teacher', 'student'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`lesson.plan.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.map((n) => (
            <tr key={n}>
              <td>{t(`lesson.plan.${n}.when`)}</td>
              <th scope="row">{t(`lesson.plan.${n}.name`)}</th>
              <td>{t(`lesson.plan.${n}.teacher`)}</td>
              <td>{t(`lesson.plan.${n}.student`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('lesson.plan.short')}</p>
    </>
  );
}

const Listed = ({ what, ids }: { what: TextId; ids: readonly TextId[] }): JSX.Element => (
  <>
    <p>{t(what)}</p>
    <ol class="lesson-list">
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ol>
  </>
);

function Touches({ frontDesk }: ClassPageProps): JSX.Element {
  return (
    <>
      <p>{t('lesson.touches.what')}</p>
      <ul class="lesson-list">
        {frontDesk.scenarios
          .filter((s) => s.contentNotes.length > 0)
          .map((s) => (
            <li key={s.id}>
              <b>{say(s.title)}</b>: {s.contentNotes.map((note) => t(`touches.${note}`)).join(', ')}
            </li>
          ))}
      </ul>
      <p>{t('lesson.touches.none')}</p>
    </>
  );
}

const PARTS = ['plan', 'sub', 'exit', 'touches', 'key'] as const;
type Part = (typeof PARTS)[number];

export function LessonPage(page: ClassPageProps): JSX.Element {
  const [part, setPart] = useState<Part>('plan');
  return (
    <div class="lesson">
      <nav class="class-keys" aria-label={t('lesson.parts')}>
        {PARTS.map((one) => (
          <button
            key={one}
            type="button"
            class="btn btn-plain"
            aria-current={one === part ? 'page' : undefined}
            onClick={() => setPart(one)}
          >
            {t(`lesson.part.${one}`)}
          </button>
        ))}
        <button type="button" class="btn btn-primary" onClick={() => print()}>
          <Icon name="printer" />
          {t('lesson.print')}
        </button>
      </nav>
      <h2>{t(`lesson.part.${part}`)}</h2>
      {part === 'plan' && <Plan {...page} />}
      {part === 'sub' && <Listed what="lesson.sub.what" ids={SHEET.map((n) => `lesson.sub.${n}` as const)} />}
      {part === 'exit' && (
        <Listed what="lesson.exit.what" ids={QUESTIONS.map((n) => `lesson.exit.${n}` as const)} />
      )}
      {part === 'touches' && <Touches {...page} />}
      {part === 'key' && <AnswerKeyPart {...page} />}
    </div>
  );
}
