// A shelf to count: each pile with its lot, its date and how it lies there; the card of the item with its two figures; an
// order by the case. Counting the boxes and doing the sum are the player's.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t } from '../../../text/current.ts';
import type { BinView, CountView, StockRow, SuppliesView } from '../../../views/supplies.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { wholeOf } from './supplies-parcel.tsx';
import { Report } from './supplies-report.tsx';

const WHY = ['expired', 'recalled', 'damaged'] as const;

/** What was typed beside each pile, written down or not. */
const usePiles = (work: string) => useKept<Record<string, string>>(`piles:${work}`, {});

function Pile({ work, bin, first }: { work: string; bin: BinView; first: boolean }): JSX.Element {
  const { act } = useDesk();
  const [piles, setPiles] = usePiles(work);
  const typed = piles[bin.bin] ?? '';
  const setTyped = (value: string): void => setPiles({ ...piles, [bin.bin]: value });
  const [pulling, setPulling] = useKept(`pull:${work}:${bin.bin}`, false);
  const quantity = wholeOf(typed);
  const inUse = ['shelf', 'fridge', 'room'].includes(bin.where);
  const label = t('tools.shelf.pile', { lot: bin.lot });
  return (
    <li class="supply-pile" data-row={`bin:${bin.bin}`}>
      <div class="supply-pile-head">
        <span class="tool-grow tool-two">
          <b class="data">{label}</b>
          <span class="small">{t('tools.shelf.expires', { on: bin.expires })}</span>
        </span>
        <Chip
          tone={inUse ? (bin.front ? 'info' : 'plain') : 'bad'}
          icon={inUse ? (bin.front ? 'corner-down-left' : 'archive') : 'octagon-alert'}
        >
          {t('tools.shelf.where', { where: bin.where, front: bin.front ? 'yes' : 'no' })}
        </Chip>
      </div>
      <p class="supply-lies">
        {bin.lies !== null && t('tools.shelf.lies', bin.lies)}
        <span class="small muted">{t('tools.shelf.listed', { count: bin.listed })}</span>
      </p>
      <div class="supply-keys">
        {inUse && (
          <>
            <span class="supply-count">
              <Entry
                kind="phone"
                value={typed}
                label={t('tools.shelf.count.of', { pile: label })}
                placeholder={t('tools.shelf.count')}
                field={`supplies:${bin.bin}`}
                first={first}
                onDraft={setTyped}
                onCommit={setTyped}
                onEnter={() => {
                  if (quantity !== null) act({ type: 'supplies.count', work, bin: bin.bin, quantity });
                }}
              />
            </span>
            {quantity !== null && (
              <Act
                look="plain"
                icon="check"
                give={{ type: 'supplies.count', work, bin: bin.bin, quantity }}
                label={t('tools.shelf.counted.of', { pile: label, count: quantity })}
              >
                {t('tools.shelf.counted', { count: bin.counted ?? -1 })}
              </Act>
            )}
            {bin.where !== 'room' && (
              <Act
                look="quiet"
                icon="corner-down-left"
                give={{ type: 'supplies.put-in-front', work, bin: bin.bin }}
                label={t('tools.shelf.front.of', { pile: label })}
              >
                {t('tools.shelf.front')}
              </Act>
            )}
            <Press
              look="quiet"
              icon="octagon-alert"
              expanded={pulling}
              label={t('tools.shelf.pull.of', { pile: label })}
              onPress={() => setPulling(!pulling)}
            >
              {t('tools.shelf.pull')}
            </Press>
          </>
        )}
        {bin.where === 'pulled' && (
          <>
            <Act look="quiet" icon="undo-2" give={{ type: 'supplies.put-back', work, bin: bin.bin }}>
              {t('tools.shelf.put-back')}
            </Act>
            <Act look="quiet" icon="trash-2" give={{ type: 'supplies.discard', work, bin: bin.bin }}>
              {t('tools.shelf.discard')}
            </Act>
          </>
        )}
      </div>
      {pulling && inUse && (
        <div class="supply-keys" role="group" aria-label={t('tools.shelf.pull')}>
          {WHY.map((why) => (
            <Act key={why} look="plain" give={{ type: 'supplies.pull', work, bin: bin.bin, why }}>
              {t('tools.shelf.why', { why })}
            </Act>
          ))}
        </div>
      )}
    </li>
  );
}

function Card({ work, row }: { work: string; row: StockRow }): JSX.Element {
  const [typed, setTyped] = useKept(`order:${work}:${row.stock}`, '');
  const quantity = wholeOf(typed);
  const id = useId();
  const figures = [
    ['point', row.reorderAt],
    ['par', row.par],
    ['coming', row.onOrder],
    ['case', row.caseSize],
  ] as const;
  return (
    <div class="supply-card">
      <dl>
        {figures.map(([figure, value]) => (
          <div key={figure}>
            <dt>{t('tools.shelf.figure', { figure })}</dt>
            <dd class="data">{value}</dd>
          </div>
        ))}
      </dl>
      <div class="supply-keys">
        <label class="supply-count" for={id}>
          <span class="heard-only">{t('tools.shelf.order.of', { item: say(row.title) })}</span>
          <Entry
            id={id}
            kind="phone"
            value={typed}
            placeholder={t('tools.shelf.how-many')}
            field={`supplies:order:${row.stock}`}
            onDraft={setTyped}
            onCommit={setTyped}
          />
        </label>
        {quantity !== null && quantity > 0 && (
          <Act look="plain" icon="truck" give={{ type: 'supplies.order', work, stock: row.stock, quantity }}>
            {t('tools.shelf.order', { count: quantity })}
          </Act>
        )}
        {row.orderedToday > 0 && (
          <Act look="quiet" icon="undo-2" give={{ type: 'supplies.cancel-order', work, stock: row.stock }}>
            {t('tools.shelf.cancel', { count: row.orderedToday })}
          </Act>
        )}
      </div>
    </div>
  );
}

export function ShelfPage({ count, supplies }: { count: CountView; supplies: SuppliesView }): JSX.Element {
  const { work } = count;
  return (
    <div class="tool-scroll">
      {count.recall !== null && (
        <p class="supply-recall">
          <Icon name="megaphone" size={18} />
          {t('tools.shelf.recall', {
            class: count.recall.class,
            title: say(count.recall.title),
            lot: count.recall.lot,
          })}
        </p>
      )}
      {count.stocks.map((stock, at) => {
        const row = supplies.stock.find((x) => x.stock === stock);
        const piles = supplies.bins.filter((b) => b.stock === stock && count.bins.includes(b.bin));
        return (
          <section key={stock} class="supply-stock" aria-label={row ? say(row.title) : stock}>
            <h3>{row ? say(row.title) : stock}</h3>
            {row && <Card work={work} row={row} />}
            <ul>
              {piles.map((bin, n) => (
                <Pile key={bin.bin} work={work} bin={bin} first={at === 0 && n === 0} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

export function ShelfFoot({ count, bins }: { count: CountView; bins: readonly BinView[] }): JSX.Element {
  const [piles] = usePiles(count.work);
  const [asked, setAsked] = useKept(`count-unwritten:${count.work}`, '');
  const open = bins.filter((bin) => {
    const typed = wholeOf(piles[bin.bin] ?? '');
    return typed !== null && typed !== bin.counted;
  });
  const unwritten = open.length;
  const lots = open.map((bin) => bin.lot || t('tools.shelf.no-lot')).join(', ');
  return (
    <div class="tool-screen-foot supply-foot">
      <Report work={count.work} told={count.reported} />
      <span class="tool-grow" />
      {unwritten > 0 && !count.finished && (
        <span class="small" role="status">
          {t('tools.shelf.unwritten', { count: unwritten, lots })}
        </span>
      )}
      {count.finished ? (
        <Chip tone="ready" icon="check">
          {t('tools.shelf.finished')}
        </Chip>
      ) : unwritten > 0 && asked !== lots ? (
        <Press look="primary" icon="check" onPress={() => setAsked(lots)}>
          {t('tools.shelf.finish')}
        </Press>
      ) : (
        <Act look="primary" icon="check" give={{ type: 'supplies.finish-count', work: count.work }}>
          {t(unwritten > 0 ? 'tools.shelf.finish-anyway' : 'tools.shelf.finish')}
        </Act>
      )}
    </div>
  );
}
