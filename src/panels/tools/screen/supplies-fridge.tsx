// The vaccine fridge: its display once it is read, three figures to write, the log of the last days with its gaps. What
// the figures mean is nowhere said; the policy hangs on a note.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import type { FridgeView } from '../../../views/supplies.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { Report } from './supplies-report.tsx';

const SHOWN = ['min', 'now', 'max'] as const;
const degrees = (tenths: number): string => (tenths / 10).toFixed(1);
/** "38.4" as tenths of a degree, or null. */
const tenthsOf = (typed: string): number | null => {
  const m = /^\s*(-?)(\d{1,2})(?:\.(\d))?\s*$/.exec(typed);
  return m === null ? null : (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 10 + Number(m[3] ?? 0));
};

function Display({ fridge }: { fridge: FridgeView }): JSX.Element {
  const { display, work } = fridge;
  return (
    <div class="supply-display" role="group" aria-label={t('tools.fridge.display')}>
      {display === null ? (
        <Act look="plain" icon="eye" first give={{ type: 'supplies.look-fridge', work }}>
          {t('tools.fridge.read')}
        </Act>
      ) : (
        <dl>
          {SHOWN.map((which) => (
            <div key={which} class={`supply-${which}`}>
              <dt>{t('tools.fridge.which', { which })}</dt>
              <dd>{t('tools.fridge.degrees', { degrees: degrees(display[which]) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Write(props: { work: string; again: boolean; wasReset: boolean }): JSX.Element {
  const { work, again, wasReset } = props;
  const [min, setMin] = useKept(`fridge:${work}:min`, '');
  const [now, setNow] = useKept(`fridge:${work}:now`, '');
  const [max, setMax] = useKept(`fridge:${work}:max`, '');
  const ids = { min: useId(), now: useId(), max: useId() };
  const fields = { min: [min, setMin], now: [now, setNow], max: [max, setMax] } as const;
  const read = { min: tenthsOf(min), now: tenthsOf(now), max: tenthsOf(max) };
  return (
    <div class="supply-form">
      {SHOWN.map((which) => (
        <label key={which} class="tool-labelled supply-degrees" for={ids[which]}>
          <span class="small muted">{t('tools.fridge.which', { which })}</span>
          <Entry
            id={ids[which]}
            kind="money"
            value={fields[which][0]}
            field={`supplies:fridge:${which}`}
            onDraft={fields[which][1]}
            onCommit={fields[which][1]}
          />
        </label>
      ))}
      <div class="supply-keys">
        {read.min === null || read.now === null || read.max === null ? (
          <p class="small muted">{t('tools.fridge.three')}</p>
        ) : (
          <Act
            look="primary"
            icon="pen"
            give={{ type: 'supplies.log-fridge', work, now: read.now, min: read.min, max: read.max }}
          >
            {t('tools.fridge.write', { again: again ? 'yes' : 'no' })}
          </Act>
        )}
        {wasReset ? (
          <Chip tone="plain" icon="rotate-ccw">
            {t('tools.fridge.was-reset')}
          </Chip>
        ) : (
          <Act look="quiet" icon="rotate-ccw" give={{ type: 'supplies.reset-fridge', work }}>
            {t('tools.fridge.reset')}
          </Act>
        )}
      </div>
    </div>
  );
}

function Log({ fridge }: { fridge: FridgeView }): JSX.Element {
  const { work } = fridge;
  const rows = fridge.log;
  return (
    <table class="supply-table">
      <caption>{t('tools.fridge.log')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tools.fridge.when')}</th>
          {SHOWN.map((which) => (
            <th key={which} scope="col" class="supply-figure">
              {t('tools.fridge.which', { which })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((e) => {
          const when = t('tools.fridge.at', { on: e.on.slice(0, 5), half: e.half });
          return (
            <tr key={e.entry}>
              <th scope="row">{when}</th>
              {e.read === null ? (
                <td colSpan={3} class="supply-gap">
                  {e.state === 'blank' ? (
                    <>
                      <Act
                        look="quiet"
                        icon="pen"
                        give={{ type: 'supplies.explain-blank', work, entry: e.entry }}
                        label={t('tools.fridge.explain.of', { when })}
                      >
                        {t('tools.fridge.explain')}
                      </Act>
                      <Act
                        look="quiet"
                        icon="copy"
                        give={{ type: 'supplies.fill-blank', work, entry: e.entry }}
                        label={t('tools.fridge.fill.of', { when })}
                      >
                        {t('tools.fridge.fill')}
                      </Act>
                    </>
                  ) : (
                    <span class="data">{t('tools.fridge.gap', { state: e.state })}</span>
                  )}
                </td>
              ) : (
                SHOWN.map((which) => (
                  <td key={which} class="supply-figure data">
                    {degrees(e.read?.[which] ?? 0)}
                  </td>
                ))
              )}
            </tr>
          );
        })}
        {fridge.logged !== null && (
          <tr class="supply-today">
            <th scope="row">{t('tools.fridge.today')}</th>
            {SHOWN.map((which) => (
              <td key={which} class="supply-figure data">
                {degrees(fridge.logged?.[which] ?? 0)}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

export function FridgePage({ fridge }: { fridge: FridgeView }): JSX.Element {
  return (
    <div class="tool-scroll">
      <Display fridge={fridge} />
      {fridge.held && (
        <p class="supply-hold">
          <Icon name="octagon-alert" size={18} />
          {t('tools.fridge.on-hold')}
        </p>
      )}
      {fridge.advice !== null && (
        <p class="supply-says" role="status">
          <Icon name="message-square" size={16} />
          {t('tools.fridge.advice', { advice: chosenAdvice(fridge.advice) })}
        </p>
      )}
      <Write work={fridge.work} again={fridge.logged !== null} wasReset={fridge.wasReset} />
      <Log fridge={fridge} />
    </div>
  );
}
const chosenAdvice = (advice: 'usable' | 'not-usable'): string => (advice === 'usable' ? 'usable' : 'not');

export function FridgeFoot({ fridge }: { fridge: FridgeView }): JSX.Element {
  const { work } = fridge;
  return (
    <div class="tool-screen-foot supply-foot">
      {fridge.held ? (
        <Act look="quiet" icon="lock-open" give={{ type: 'supplies.release', work }}>
          {t('tools.fridge.release')}
        </Act>
      ) : (
        <Act look="quiet" icon="octagon-alert" give={{ type: 'supplies.hold', work }}>
          {t('tools.fridge.hold')}
        </Act>
      )}
      <Report work={work} told={fridge.reported} />
    </div>
  );
}
