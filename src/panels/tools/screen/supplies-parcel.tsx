// A parcel against its papers: what was ordered, what the slip says, what lies in the box once it is open. A line is taken
// in with the figures one types; the form begins with what the slip says, as such forms do.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { DIFFERENCES, PUT_TO } from '../../../office/supplies/schema.ts';
import { say, t, text } from '../../../text/current.ts';
import type { DeliveryLineView, DeliveryView } from '../../../views/supplies.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { chosen, minutesSince } from '../parts/figures.ts';
import { Report } from './supplies-report.tsx';

type About = CommandOf<'supplies.note'>['about'];
/** A whole number as typed, or null. */
export const wholeOf = (typed: string): number | null =>
  /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null;

function Papers({ line }: { line: DeliveryLineView }): JSX.Element {
  const { box, slip } = line;
  const rows = [
    ['quantity', `${line.ordered}`, `${slip.quantity}`, box && `${box.quantity}`],
    ['lot', '', slip.lot, box?.lot],
    ['expires', '', slip.expires, box?.expires],
  ] as const;
  return (
    <table class="supply-table supply-papers">
      <thead>
        <tr>
          <td />
          {(['ordered', 'slip', 'box'] as const).map((paper) => (
            <th key={paper} scope="col" class="supply-figure">
              {t('tools.parcel.paper', { paper })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, ordered, onSlip, inBox]) => (
          <tr key={row}>
            <th scope="row">{t('tools.parcel.row', { row })}</th>
            <td class="supply-figure data">{ordered}</td>
            <td class="supply-figure data">{onSlip}</td>
            <td class="supply-figure data">{inBox ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TakeIn({ work, line }: { work: string; line: DeliveryLineView }): JSX.Element {
  const key = `${work}:${line.line}`;
  const [count, setCount] = useKept(`count:${key}`, '');
  const [lot, setLot] = useKept(`lot:${key}`, line.slip.lot);
  const [expires, setExpires] = useKept(`expires:${key}`, line.slip.expires);
  const quantity = wholeOf(count);
  const ids = { count: useId(), lot: useId(), expires: useId() };
  return (
    <div class="supply-form">
      {(
        [
          ['count', count, setCount],
          ['lot', lot, setLot],
          ['expires', expires, setExpires],
        ] as const
      ).map(([field, value, set]) => (
        <label key={field} class={`tool-labelled supply-${field}`} for={ids[field]}>
          <span class="small muted">{t('tools.parcel.field', { field })}</span>
          <Entry
            id={ids[field]}
            kind={field === 'count' ? 'phone' : field === 'expires' ? 'date' : 'text'}
            value={value}
            field={`supplies:${line.line}:${field}`}
            first={field === 'count'}
            onDraft={set}
            onCommit={set}
          />
        </label>
      ))}
      <div class="supply-keys" role="group" aria-label={t('tools.parcel.take-in')}>
        {quantity === null ? (
          <p class="small muted">{t('tools.parcel.count-first')}</p>
        ) : (
          PUT_TO.map((to) => (
            <Act
              key={to}
              look="plain"
              icon={to === 'fridge' ? 'thermometer' : to === 'shelf' ? 'archive' : 'octagon-alert'}
              give={{ type: 'supplies.receive', work, line: line.line, quantity, lot, expires, to }}
            >
              {t('tools.parcel.to', { to })}
            </Act>
          ))
        )}
      </div>
    </div>
  );
}

function Differs({ work, line }: { work: string; line: DeliveryLineView }): JSX.Element {
  const key = `${work}:${line.line}`;
  const [about, setAbout] = useKept<About>(`about:${key}`, 'short');
  const [many, setMany] = useKept(`many:${key}`, '');
  const quantity = wholeOf(many);
  const what = useId();
  const count = useId();
  return (
    <div class="supply-form supply-differs">
      <label class="tool-labelled tool-grow" for={what}>
        <span class="small muted">{t('tools.parcel.differs')}</span>
        <Choose
          id={what}
          value={about}
          field={`supplies:${line.line}:about`}
          options={DIFFERENCES.map((d) => ({
            value: d,
            words: t('tools.parcel.difference', { about: chosen(d) }),
          }))}
          onChoose={(d) => setAbout(d as About)}
        />
      </label>
      <label class="tool-labelled supply-count" for={count}>
        <span class="small muted">{t('tools.parcel.how-many')}</span>
        <Entry
          id={count}
          kind="phone"
          value={many}
          field={`supplies:${line.line}:many`}
          onDraft={setMany}
          onCommit={setMany}
        />
      </label>
      {quantity !== null && (
        <Act look="plain" icon="pen" give={{ type: 'supplies.note', work, line: line.line, about, quantity }}>
          {t('tools.parcel.note')}
        </Act>
      )}
    </div>
  );
}

function Line({ work, line, first }: { work: string; line: DeliveryLineView; first: boolean }): JSX.Element {
  const [open, setOpen] = useKept<string | null>(`parcel:${work}`, null);
  const [differs, setDiffers] = useKept(`differs:${work}:${line.line}`, false);
  const id = useId();
  const on = open === line.line;
  return (
    <li class="supply-line" data-row={`line:${line.line}`}>
      <Press
        look="row"
        class="supply-open"
        first={first}
        expanded={on}
        controls={on ? id : ''}
        onPress={() => setOpen(on ? null : line.line)}
      >
        <span class="tool-grow tool-two">
          <b>{say(line.title)}</b>
          <span class="small muted">
            {t('tools.parcel.line', { ordered: line.ordered, slip: line.slip.quantity })}
          </span>
        </span>
        {line.keep === 'fridge' && (
          <Chip tone="info" icon="thermometer">
            {t('tools.parcel.cold')}
          </Chip>
        )}
        {line.status !== 'waiting' && (
          <Chip tone="ready" icon={line.status === 'received' ? 'check' : 'undo-2'}>
            {t('tools.parcel.status', { status: chosen(line.status) })}
          </Chip>
        )}
        <Icon name={on ? 'chevron-up' : 'chevron-down'} size={18} />
      </Press>
      {on && (
        <div id={id} class="supply-inside">
          {line.box !== null && (
            <p class="supply-says">
              <Icon name="package-open" size={16} />
              {t('tools.parcel.lies', {
                quantity: line.box.quantity,
                damaged: line.box.damaged,
                same: line.box.same ? 'yes' : 'no',
                title: say(line.box.title),
              })}
            </p>
          )}
          <Papers line={line} />
          {line.status === 'waiting' && <TakeIn work={work} line={line} />}
          {line.noted.map((n) => (
            <p key={`${n.about}:${n.quantity}`} class="supply-says">
              <Icon name="pen" size={16} />
              {t('tools.parcel.noted', { about: chosen(n.about), quantity: n.quantity })}
            </p>
          ))}
          {line.answer !== null && (
            <p class="supply-says" role="status">
              <Icon name="message-square" size={16} />
              {t('tools.parcel.answer', {
                credited: line.answer.credited ? 'yes' : 'no',
                amount: text().money(line.answer.cents),
              })}
            </p>
          )}
          <div class="tool-keys">
            <Press look="quiet" icon="git-compare" expanded={differs} onPress={() => setDiffers(!differs)}>
              {t('tools.parcel.differs')}
            </Press>
            {line.status === 'waiting' && (
              <Act look="quiet" icon="undo-2" give={{ type: 'supplies.send-back', work, line: line.line }}>
                {t('tools.parcel.send-back')}
              </Act>
            )}
          </div>
          {differs && <Differs work={work} line={line} />}
        </div>
      )}
    </li>
  );
}

export function ParcelPage({ parcel }: { parcel: DeliveryView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const { work } = parcel;
  return (
    <>
      <div class="tool-band supply-band">
        <span class="small">
          {t('tools.parcel.came', {
            time: text().clock(parcel.atMs),
            minutes: minutesSince(view.nowMs, parcel.atMs),
          })}
        </span>
        {parcel.cold && (
          <Chip tone="info" icon="thermometer">
            {t('tools.parcel.keep-cold')}
          </Chip>
        )}
        {parcel.indicator !== null && parcel.cold && (
          <Chip tone="plain" icon="gauge">
            {t('tools.parcel.monitor', { indicator: chosen(parcel.indicator) })}
          </Chip>
        )}
        {!parcel.opened && (
          <Act look="plain" icon="package-open" first give={{ type: 'supplies.open-box', work }}>
            {t('tools.parcel.open')}
          </Act>
        )}
      </div>
      <div class="tool-scroll">
        <ul>
          {parcel.lines.map((line, at) => (
            <Line key={line.line} work={work} line={line} first={parcel.opened && at === 0} />
          ))}
        </ul>
        <div class="tool-keys" role="group" aria-label={t('tools.parcel.driver')}>
          {parcel.signed === null ? (
            (['received', 'subject-to-count'] as const).map((as) => (
              <Act key={as} look="quiet" icon="signature" give={{ type: 'supplies.sign', work, as }}>
                {t('tools.parcel.sign', { as: chosen(as) })}
              </Act>
            ))
          ) : (
            <Chip tone="plain" icon="signature">
              {t('tools.parcel.signed', { as: chosen(parcel.signed) })}
            </Chip>
          )}
        </div>
      </div>
    </>
  );
}

export function ParcelFoot({ parcel }: { parcel: DeliveryView }): JSX.Element {
  const { work } = parcel;
  return (
    <div class="tool-screen-foot supply-foot">
      <Report work={work} told={parcel.reported} />
      <span class="tool-grow" />
      {parcel.filed ? (
        <Chip tone="ready" icon="check">
          {t('tools.parcel.filed')}
        </Chip>
      ) : (
        <Act look="primary" icon="paperclip" give={{ type: 'supplies.file-slip', work }}>
          {t('tools.parcel.file')}
        </Act>
      )}
    </div>
  );
}
