// The paper beside the book: what is in the hand, where it would go, the policies that would be broken, a reason, who
// said yes, and the two ways on. Setting it down stays possible, whatever stands above it.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Policy } from '../../../office/calendar/conflicts.ts';
import { say, t, text } from '../../../text/current.ts';
import type { BookDay, TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { CancelVisit } from '../parts/cancel-visit.tsx';
import { useDesk } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { MINUTE } from '../parts/figures.ts';
import { Labelled } from '../parts/labelled.tsx';
import { patientsInSight } from '../parts/patients.ts';
import { newDraft } from './book.tsx';
import { Clash } from './book-clash.tsx';
import { commandOf, type Draft, minutesOf, QUARTER, spanOf, typeOf } from './draft.ts';

interface SideProps {
  day: BookDay | undefined;
  draft: Draft | null;
  setDraft: (draft: Draft | null) => void;
  conflicts: readonly Policy[];
  refusal: TextRef | null;
}

function Where({
  day,
  draft,
  setDraft,
}: {
  day: BookDay;
  draft: Draft;
  setDraft: (d: Draft) => void;
}): JSX.Element {
  const { view } = useDesk().snapshot;
  const { fromMs, toMs } = spanOf(day);
  const times = Array.from({ length: Math.round((toMs - fromMs) / QUARTER) }, (_, i) => fromMs + i * QUARTER);
  const type = typeOf(view, draft.type);
  const rooms = day.resources.filter((resource) => resource.kind === 'room');
  const equipment = day.resources.filter((resource) => resource.kind === 'equipment');
  const none = { value: '', words: t('tools.side.none') };
  return (
    <div class="tool-side-where">
      <Labelled words={t('tools.side.with')}>
        {(id) => (
          <Choose
            id={id}
            value={draft.provider}
            field="book:provider"
            options={day.columns.map((c) => ({ value: c.provider, words: c.name }))}
            onChoose={(provider) => setDraft({ ...draft, provider })}
          />
        )}
      </Labelled>
      <Labelled words={t('tools.side.at')}>
        {(id) => (
          <Choose
            id={id}
            value={String(draft.startMs)}
            field="book:start"
            options={times.map((ms) => ({ value: String(ms), words: text().clock(ms) }))}
            onChoose={(ms) => setDraft({ ...draft, startMs: Number(ms) })}
          />
        )}
      </Labelled>
      {(rooms.length > 0 || draft.room !== null) && (
        <Labelled words={t('tools.side.room')}>
          {(id) => (
            <Choose
              id={id}
              value={draft.room ?? ''}
              field="book:room"
              options={[none, ...rooms.map((r) => ({ value: r.id, words: say(r.title) }))]}
              onChoose={(room) => setDraft({ ...draft, room: room === '' ? null : room })}
            />
          )}
        </Labelled>
      )}
      {(equipment.length > 0 || draft.equipment !== null) && (
        <Labelled words={t('tools.side.equipment')}>
          {(id) => (
            <Choose
              id={id}
              value={draft.equipment ?? ''}
              field="book:equipment"
              options={[none, ...equipment.map((r) => ({ value: r.id, words: say(r.title) }))]}
              onChoose={(one) => setDraft({ ...draft, equipment: one === '' ? null : one })}
            />
          )}
        </Labelled>
      )}
      {type?.prep != null && <p class="small tool-prep">{say(type.prep)}</p>}
    </div>
  );
}

function Whom({ draft, setDraft }: { draft: Draft; setDraft: (d: Draft) => void }): JSX.Element {
  const { view } = useDesk().snapshot;
  const known = patientsInSight(view);
  return (
    <>
      <Labelled words={t('tools.side.patient')}>
        {(id) => (
          <Choose
            id={id}
            value={draft.patient}
            field="book:patient"
            options={[
              { value: '', words: t('tools.side.choose-patient') },
              ...known.map((p) => ({
                value: p.patient,
                words: p.detail === null ? p.name : `${p.name}, ${p.detail}`,
              })),
            ]}
            onChoose={(patient) =>
              setDraft({ ...draft, patient, name: known.find((p) => p.patient === patient)?.name ?? '' })
            }
          />
        )}
      </Labelled>
      <Labelled words={t('tools.side.type')}>
        {(id) => (
          <Choose
            id={id}
            value={draft.type}
            field="book:type"
            options={[
              { value: '', words: t('tools.choose') },
              ...view.visitTypes.map((type) => ({
                value: type.id,
                words: t('tools.side.type-line', {
                  type: type.id,
                  title: say(type.title),
                  minutes: type.minutes,
                }),
              })),
            ]}
            onChoose={(type) => setDraft({ ...draft, type })}
          />
        )}
      </Labelled>
      <Labelled words={t('tools.side.reason')}>
        {(id) => (
          <Entry
            id={id}
            value={draft.reason}
            field="book:reason"
            onDraft={(reason) => setDraft({ ...draft, reason })}
            onCommit={(reason) => setDraft({ ...draft, reason })}
          />
        )}
      </Labelled>
    </>
  );
}

export function BookSide({ day, draft, setDraft, conflicts, refusal }: SideProps): JSX.Element {
  const { view } = useDesk().snapshot;
  const side = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where the paper lies over the list, taking a block up brings it into sight.
    side.current?.scrollIntoView({ block: 'nearest' });
  }, [draft === null, draft?.visit]);
  if (draft === null || day === undefined) {
    const first = day?.columns[0];
    return (
      <div class="tool-side">
        <div class="tool-side-paper">
          <h3>{t('tools.side.idle')}</h3>
          <p class="small muted">{t('tools.side.idle-how')}</p>
          {first !== undefined && day !== undefined && (
            <Press
              look="plain"
              icon="calendar-plus"
              onPress={() =>
                setDraft(
                  newDraft(
                    view,
                    first.provider,
                    Math.max(spanOf(day).fromMs, Math.ceil(view.nowMs / QUARTER) * QUARTER),
                  ),
                )
              }
            >
              {t('tools.side.new')}
            </Press>
          )}
          <FindChart look="quiet">{t('tools.attach.find')}</FindChart>
        </div>
      </div>
    );
  }
  const lacks = draft.visit === null && (draft.patient === '' || draft.type === '');
  const end = draft.startMs + minutesOf(view, draft) * MINUTE;
  const name =
    draft.name !== ''
      ? draft.name
      : (patientsInSight(view).find((p) => p.patient === draft.patient)?.name ?? t('tools.book.new'));
  return (
    <div class="tool-side tool-side-held" ref={side}>
      <div class="tool-side-paper">
        <div class="tool-side-scroll">
          <h3>{t('tools.side.title', { name })}</h3>
          <p class="digits">
            {t('tools.side.when', {
              from: text().clock(draft.startMs),
              to: text().clock(end),
              type: draft.type === '' ? 'none' : draft.type,
            })}
          </p>
          {conflicts.length > 0 && <Clash draft={draft} setDraft={setDraft} conflicts={conflicts} />}
          {draft.visit === null && <Whom draft={draft} setDraft={setDraft} />}
          <Where day={day} draft={draft} setDraft={setDraft} />
          {draft.visit !== null && (
            <CancelVisit visit={draft.visit} name={name} then={() => setDraft(null)} />
          )}
          {refusal !== null && (
            <p class="tool-refusal">
              <Icon name="ban" size={16} />
              {say(refusal)}
            </p>
          )}
        </div>
        <div class="tool-side-keys">
          {lacks ? (
            <p class="small muted" role="status">
              {t('tools.side.lacks')}
            </p>
          ) : (
            <Act look="primary" icon="check" give={commandOf(draft, conflicts)} then={() => setDraft(null)}>
              {t('tools.side.set-down')}
            </Act>
          )}
          <Press look="plain" icon="undo-2" onPress={() => setDraft(null)}>
            {t('tools.side.put-back', { fresh: draft.visit === null ? 'yes' : 'no' })}
          </Press>
        </div>
      </div>
    </div>
  );
}
