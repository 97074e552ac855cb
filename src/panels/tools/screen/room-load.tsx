// A load of instruments: the sink, each instrument by itself, the sterilizer with its display, the slip and the log. What the
// machine truly does is on its slip, not here.
import type { JSX } from 'preact';
import { PROGRAMS } from '../../../office/rooms/binder.ts';
import { t } from '../../../text/current.ts';
import type { LoadView } from '../../../views/rooms.ts';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { chosen, MINUTE } from '../parts/figures.ts';
import { Part } from './referral-parts.tsx';

type Item = LoadView['items'][number];
interface Packing {
  hinge: boolean;
  strip: boolean;
  label: boolean;
}

function PackKeys({ of, item }: { of: LoadView; item: Item }): JSX.Element {
  const [as, set] = useKept<Packing>(`pack:${of.work}:${item.id}`, {
    hinge: false,
    strip: false,
    label: false,
  });
  const kind = chosen(item.kind);
  return (
    <span class="room-keys">
      {(['hinge', 'strip', 'label'] as const)
        .filter((what) => what !== 'hinge' || item.hinged)
        .map((what) => {
          const words = t(`rooms.load.${what}`);
          return (
            <Press
              key={what}
              look="quiet"
              icon={as[what] ? 'square-check' : 'square'}
              pressed={as[what]}
              label={t('rooms.load.toggle.label', { kind, what: words })}
              onPress={() => set({ ...as, [what]: !as[what] })}
            >
              {words}
            </Press>
          );
        })}
      <Act
        look="quiet"
        icon="package"
        give={{
          type: 'instruments.pack',
          work: of.work,
          item: item.id,
          hinge: as.hinge ? 'open' : 'closed',
          inside: as.strip,
          label: as.label,
        }}
        label={t('rooms.load.pack.label', { kind })}
      >
        {t('rooms.load.pack')}
      </Act>
    </span>
  );
}

/** What dirty instruments go through at the sink, one way. */
const STEPS = [
  ['soak', 'instruments.soak'],
  ['scrub', 'instruments.scrub'],
  ['rinse', 'instruments.rinse'],
] as const;

function ItemRow({ of, item }: { of: LoadView; item: Item }): JSX.Element {
  const kind = chosen(item.kind);
  const bench = of.where === 'bench';
  return (
    <li class="tool-row room-thing" data-row={`instrument:${item.id}`}>
      <span class="tool-two">
        <b>{t('rooms.load.kind', { kind })}</b>
        <span class="room-keys">
          {item.seen !== null && (
            <Chip tone={item.seen === 'clean' ? 'ready' : 'bad'} icon={item.seen === 'clean' ? 'check' : 'x'}>
              {t('rooms.load.seen', { seen: item.seen })}
            </Chip>
          )}
          {item.aside && (
            <Chip tone="plain" icon="archive">
              {t('rooms.load.aside')}
            </Chip>
          )}
          {item.pack !== null && (
            <Chip tone="info" icon="package">
              {t('rooms.load.packed', {
                hinge: item.pack.hinge,
                inside: item.pack.inside ? 'yes' : 'no',
                label: item.pack.label ? 'yes' : 'no',
              })}
            </Chip>
          )}
        </span>
      </span>
      {bench && !item.aside && (
        <>
          <span class="room-keys">
            {(['sterilize', 'wipe'] as const).map((to) => (
              <Act
                key={to}
                look="quiet"
                pressed={item.sorted === to}
                give={{ type: 'instruments.sort', work: of.work, item: item.id, to }}
                label={t('rooms.load.sort.label', { kind, to })}
              >
                {t('rooms.load.sort', { to })}
              </Act>
            ))}
            <Act
              look="quiet"
              icon="eye"
              give={{ type: 'instruments.inspect', work: of.work, item: item.id }}
              label={t('rooms.load.inspect.label', { kind })}
            >
              {t('rooms.load.inspect')}
            </Act>
            <Act
              look="quiet"
              icon="archive"
              give={{ type: 'instruments.set-aside', work: of.work, item: item.id }}
              label={t('rooms.load.aside.label', { kind })}
            >
              {t('rooms.load.aside')}
            </Act>
          </span>
          <PackKeys of={of} item={item} />
        </>
      )}
    </li>
  );
}

function Machine({ of }: { of: LoadView }): JSX.Element {
  const { nowMs } = useDesk().snapshot.view;
  const packed = of.items.filter((i) => i.pack !== null && !i.aside).map((i) => i.id);
  const minutes = Math.max(0, Math.ceil((of.untilMs - nowMs) / MINUTE));
  return (
    <Part title={t('rooms.load.machine', { n: of.sterilizer })}>
      <p class="case-line" role="status">
        <b class="room-display data digits">{t('rooms.load.display', { machine: of.machine, minutes })}</b>
        <span class="small muted">{t('rooms.load.plate', { capacity: of.capacity })}</span>
      </p>
      <p class="case-line">
        {of.where === 'bench' &&
          packed.length > 0 &&
          (['edge', 'flat'] as const).map((lie) => (
            <Act
              key={lie}
              look="quiet"
              give={{ type: 'instruments.load', work: of.work, items: packed, lie }}
            >
              {t('rooms.load.put-in', { count: packed.length, lie })}
            </Act>
          ))}
        {of.machine === 'loaded' &&
          PROGRAMS.map((program) => (
            <Act
              key={program}
              look="quiet"
              icon="play"
              give={{ type: 'instruments.run', work: of.work, program }}
            >
              {t('rooms.load.program', { program: chosen(program) })}
            </Act>
          ))}
        {(of.machine === 'drying' || of.machine === 'dry') && (
          <Act look="quiet" icon="package-open" give={{ type: 'instruments.unload', work: of.work }}>
            {t('rooms.load.unload')}
          </Act>
        )}
      </p>
    </Part>
  );
}

function Slip({ of }: { of: LoadView }): JSX.Element {
  const out = of.where === 'out' || of.where === 'quarantine';
  const work = { work: of.work };
  return (
    <Part title={t('rooms.load.slip')}>
      <p class="case-line">
        {of.printed === null ? (
          <span class="muted">{t('rooms.load.no-slip')}</span>
        ) : (
          <b class="data digits room-slip">
            {t('rooms.load.printed', { temp: of.printed.tempC, minutes: of.printed.heldMin })}
          </b>
        )}
        {out && <span>{t('rooms.load.strips', { strip: of.strip })}</span>}
        {out && of.wet && (
          <Chip tone="arrived" icon="triangle-alert">
            {t('rooms.load.wet')}
          </Chip>
        )}
        {of.logged !== null && (
          <Chip tone="plain" icon="notebook-pen">
            {t('rooms.load.logged', { result: of.logged })}
          </Chip>
        )}
        {of.where === 'quarantine' && (
          <Chip tone="bad" icon="ban">
            {t('rooms.load.apart')}
          </Chip>
        )}
      </p>
      {out && (
        <p class="case-line">
          <Act look="quiet" icon="eye" give={{ type: 'instruments.read', ...work }}>
            {t('rooms.load.read')}
          </Act>
          {(['pass', 'fail'] as const).map((result) => (
            <Act
              key={result}
              look="quiet"
              icon="notebook-pen"
              give={{ type: 'instruments.log', ...work, result }}
            >
              {t('rooms.load.log', { result })}
            </Act>
          ))}
          <Act look="quiet" icon="ban" give={{ type: 'instruments.quarantine', ...work }}>
            {t('rooms.load.quarantine')}
          </Act>
          <Act look="quiet" icon="repeat" give={{ type: 'instruments.reprocess', ...work }}>
            {t('rooms.load.again')}
          </Act>
          <Act look="plain" icon="archive" give={{ type: 'instruments.release', ...work }}>
            {t('rooms.load.release')}
          </Act>
        </p>
      )}
    </Part>
  );
}

export function RoomLoad({ of }: { of: LoadView }): JSX.Element {
  return (
    <>
      <Part title={t('rooms.load.bench')}>
        <p class="case-said small muted">
          {t('rooms.load.did', {
            soaked: of.soaked ? 'yes' : 'no',
            times: of.scrubbed,
            rinsed: of.rinsed ? 'yes' : 'no',
          })}
        </p>
        {of.where === 'bench' && (
          <p class="case-line">
            {STEPS.map(([step, type], at) => (
              <Act key={step} look="quiet" first={at === 0} give={{ type, work: of.work }}>
                {t('rooms.load.step', { step })}
              </Act>
            ))}
          </p>
        )}
      </Part>
      <Part title={t('rooms.load.items')}>
        <ul>
          {of.items.map((item) => (
            <ItemRow key={item.id} of={of} item={item} />
          ))}
        </ul>
      </Part>
      <Machine of={of} />
      <Slip of={of} />
    </>
  );
}
