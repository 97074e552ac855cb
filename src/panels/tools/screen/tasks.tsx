// Tasks and promises with their times. A task can be added for anyone in sight and ticked off; a promise keeps itself
// by the deed it names.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { TASK_KINDS } from '../../../office/tasks/schema.ts';
import { say, t, text } from '../../../text/current.ts';
import type { PromiseView, TaskView, TextRef, WorkView } from '../../../views/types.ts';
import { TOOL_OF_WORK } from '../../../session/opens.ts';
import { Act, Opens, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose } from '../parts/entry.tsx';
import { chosen, dateAfter, EVENING_MS, openDays, timesOf, whenDue } from '../parts/figures.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { patientsInSight } from '../parts/patients.ts';

type Kind = CommandOf<'task.add'>['kind'];

function When({ ms, nowMs, settled }: { ms: number; nowMs: number; settled: boolean }): JSX.Element {
  const { dateText } = useDesk().snapshot.view;
  const late = !settled && ms < nowMs;
  return (
    <Chip tone={late ? 'bad' : 'info'} icon={late ? 'clock-alert' : 'clock'}>
      {t('tools.tasks.by', { time: whenDue(dateText, nowMs, ms), late: late ? 'yes' : 'no' })}
    </Chip>
  );
}

function TaskRow({ task, nowMs }: { task: TaskView; nowMs: number }): JSX.Element {
  return (
    <li class="tool-row tool-task" data-row={`task:${task.task}`}>
      <span class="tool-grow tool-two">
        <b>{t('tools.tasks.kind', { kind: chosen(task.kind) })}</b>
        <span class="small muted">{task.ofName}</span>
      </span>
      <When ms={task.dueMs} nowMs={nowMs} settled={task.done} />
      {task.done ? (
        <Chip tone="ready" icon="check">
          {t('tools.tasks.done')}
        </Chip>
      ) : (
        <Act
          look="quiet"
          icon="check"
          give={{ type: 'task.done', task: task.task }}
          label={t('tools.tasks.tick', {
            what: t('tools.tasks.kind', { kind: chosen(task.kind) }),
            name: task.ofName,
          })}
        >
          {t('tools.tasks.done')}
        </Act>
      )}
    </li>
  );
}

function PromiseRow({ promise, nowMs }: { promise: PromiseView; nowMs: number }): JSX.Element {
  return (
    <li class="tool-row tool-task">
      <span class="tool-grow tool-two">
        <b>{t('tools.tasks.promise', { what: chosen(promise.what) })}</b>
        {promise.toName !== null && <span class="small muted">{promise.toName}</span>}
      </span>
      {promise.kept ? (
        <Chip tone="ready" icon="check">
          {t('tools.tasks.kept')}
        </Chip>
      ) : (
        <When ms={promise.byMs} nowMs={nowMs} settled={promise.kept} />
      )}
    </li>
  );
}

function WorkRow({ work }: { work: WorkView }): JSX.Element {
  const what = say(work.title);
  return (
    <li class="tool-row tool-task" data-row={`work:${work.work}`}>
      <span class="tool-grow tool-two">
        <b>{what}</b>
        {work.name !== null && <span class="small muted">{work.name}</span>}
      </span>
      {work.status === 'done' ? (
        <Chip tone="ready" icon="check">
          {t('tools.work.done')}
        </Chip>
      ) : (
        <Opens
          look="quiet"
          icon="external-link"
          opens={`work:${work.work}`}
          ui={{ app: TOOL_OF_WORK[work.kind], work: work.work }}
          label={t('tools.work.open.label', { what: work.name === null ? what : `${what}, ${work.name}` })}
        >
          {t('tools.work.open')}
        </Opens>
      )}
    </li>
  );
}

function AddTask(): JSX.Element {
  const { view } = useDesk().snapshot;
  const [kind, setKind] = useKept<Kind>('task-kind', TASK_KINDS[0]);
  const [of, setOf] = useKept('task-of', '');
  const [day, setDay] = useKept('task-day', '');
  const [due, setDue] = useKept('task-due', '');
  const what = useId();
  const whom = useId();
  const when = useId();
  const which = useId();
  const known = patientsInSight(view);
  const days = openDays(view.dateText, view.nowMs);
  const on = days.find((one) => String(one) === day) ?? days[0] ?? 0;
  const times = timesOf(on, view.nowMs, Math.max(view.dayEndsMs, EVENING_MS));
  const whose = of === '' ? (view.talk?.about?.patient ?? '') : of;
  const dueMs = times.find((ms) => String(ms) === due) ?? times[0] ?? view.dayEndsMs;
  return (
    <div class="tool-add">
      <label class="tool-labelled" for={what}>
        <span class="small muted">{t('tools.tasks.what')}</span>
        <Choose
          id={what}
          value={kind}
          field="task:kind"
          first
          options={TASK_KINDS.map((k) => ({ value: k, words: t('tools.tasks.kind', { kind: chosen(k) }) }))}
          onChoose={(k) => setKind(k as Kind)}
        />
      </label>
      <label class="tool-labelled" for={whom}>
        <span class="small muted">{t('tools.tasks.for')}</span>
        <Choose
          id={whom}
          value={whose}
          field="task:of"
          options={[
            { value: '', words: t('tools.side.choose-patient') },
            ...known.map((p) => ({
              value: p.patient,
              words: p.detail === null ? p.name : `${p.name}, ${p.detail}`,
              group: t('tools.tasks.of', { of: 'patient' }),
            })),
            ...view.today.map((row) => ({
              value: row.visit,
              words: `${text().clock(row.startMs)} ${row.name}`,
              group: t('tools.tasks.of', { of: 'visit' }),
            })),
          ]}
          onChoose={setOf}
        />
      </label>
      <label class="tool-labelled tool-narrow" for={which}>
        <span class="small muted">{t('tools.tasks.day')}</span>
        <Choose
          id={which}
          value={String(on)}
          field="task:day"
          options={days.map((one, n) => ({
            value: String(one),
            words: n === 0 ? t('tools.book.today') : text().date(dateAfter(view.dateText, one)),
          }))}
          onChoose={setDay}
        />
      </label>
      <label class="tool-labelled tool-narrow" for={when}>
        <span class="small muted">{t('tools.tasks.due')}</span>
        <Choose
          id={when}
          value={String(dueMs)}
          field="task:due"
          options={times.map((ms) => ({ value: String(ms), words: text().clock(ms) }))}
          onChoose={setDue}
        />
      </label>
      {whose !== '' && (
        <Act
          look="plain"
          icon="plus"
          give={{ type: 'task.add', kind, of: whose, dueMs }}
          then={() => setOf('')}
        >
          {t('tools.tasks.add')}
        </Act>
      )}
    </div>
  );
}

export function Tasks({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [done, setDone] = useKept('tasks-done', false);
  const tasks = view.tasks.filter((task) => done || !task.done);
  const work = view.work.filter((one) => done || one.status === 'open');
  const promises = view.promises.filter((promise) => done || (!promise.kept && !promise.lapsed));
  const closed =
    view.tasks.length +
    view.promises.length -
    view.tasks.filter((x) => !x.done).length -
    view.promises.filter((x) => !x.kept && !x.lapsed).length +
    view.work.filter((x) => x.status === 'done').length;
  return (
    <Monitor
      icon="list-todo"
      of="tasks"
      title={t('tools.tasks.title')}
      refusal={refusal}
      bar={<AddTask />}
      foot={
        closed > 0 ? (
          <div class="tool-screen-foot">
            <Press look="quiet" icon="archive" pressed={done} onPress={() => setDone(!done)}>
              {t('tools.tasks.closed', { count: closed })}
            </Press>
          </div>
        ) : undefined
      }
    >
      <div class="tool-scroll">
        {tasks.length + promises.length + work.length === 0 ? (
          <Empty icon="list-checks">{t('tools.tasks.empty')}</Empty>
        ) : (
          <ul>
            {work.map((one) => (
              <WorkRow key={one.work} work={one} />
            ))}
            {promises.map((promise) => (
              <PromiseRow key={promise.promise} promise={promise} nowMs={view.nowMs} />
            ))}
            {tasks.map((task) => (
              <TaskRow key={task.task} task={task} nowMs={view.nowMs} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
