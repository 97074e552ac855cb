// The counter: every paper on view side by side, line by line. Two marks say "these disagree"; one bar repeats both
// values in letters that cannot be mistaken and offers three equal ways on. It never says who is right.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Paper } from '../../../office/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { PaperRow, PaperView, TextRef } from '../../../views/types.ts';
import { actKey } from '../../act-key.ts';
import { usePending } from '../../shell/use-pending.ts';
import { Icon } from '../../theme/icon.tsx';
import { Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { useHeldFocus, useOpenedFocus } from '../parts/focus.ts';
import { type Mark, useMarks } from './marks.ts';
import { DisagreeBar } from './disagree-bar.tsx';
import { stepBetweenLines } from './line-steps.ts';
import { Thread } from './thread.tsx';
import { placedAt, WideStage } from './wide-stage.tsx';

/** More papers than this lie in lower rows, so that all of them are in sight. */
const MANY = 3;

/** A paper goes on the column with the least on it. */
function inColumns(papers: readonly PaperView[]): PaperView[][] {
  const columns: { papers: PaperView[]; rows: number }[] = Array.from(
    { length: Math.min(MANY, papers.length) },
    () => ({ papers: [], rows: 0 }),
  );
  for (const paper of papers) {
    const least = columns.reduce((a, b) => (b.rows < a.rows ? b : a));
    least.papers.push(paper);
    least.rows += paper.rows.length + 2;
  }
  return columns.map((column) => column.papers);
}

function Line({
  paper,
  row,
  marks,
}: {
  paper: PaperView;
  row: PaperRow;
  marks: ReturnType<typeof useMarks>;
}): JSX.Element {
  const { snapshot } = useDesk();
  const here: Mark = { paper: paper.paper, field: row.field };
  const n = marks.numberOf(here);
  // With one mark set, every other line is the second: pressing it gives the command.
  const command =
    marks.first !== null && n === 0 ? ({ type: 'compare.mark', a: marks.first, b: here } as const) : null;
  const busy = usePending(snapshot, command);
  return (
    <li>
      <button
        type="button"
        class="tool-compare-line"
        aria-pressed={n > 0}
        aria-busy={busy || undefined}
        data-act={command === null ? undefined : actKey(command)}
        data-line={`${paper.paper}:${row.field}`}
        style={placedAt(`line-${paper.paper}-${row.field}`, ['x', 'y', 'w', 'h'])}
        data-mark={n > 0 ? String(n) : undefined}
        onClick={() => marks.press(here)}
      >
        <span class="tool-compare-label">{say(row.label)}</span>
        <span class="tool-compare-value">{row.value === '' ? t('tools.counter.blank') : row.value}</span>
        {n > 0 && (
          <span class="tool-compare-n">
            <span class="heard-only">{t('tools.counter.marked')}</span>
            {n}
          </span>
        )}
      </button>
    </li>
  );
}

function Sheet(props: {
  paper: PaperView;
  marks: ReturnType<typeof useMarks>;
  big: boolean;
  magnify: () => void;
  slide: () => void;
}): JSX.Element {
  const { paper } = props;
  const title = say(paper.title);
  return (
    <section
      class={`tool-compare-sheet tool-compare-${paper.paper}${props.big ? ' tool-compare-big' : ''}`}
      aria-label={title}
      data-paper={paper.paper}
      style={placedAt(`paper-${paper.paper}`, ['x', 'y', 'w', 'h', 'r', 's', 'z'])}
    >
      <header>
        <h2>{title}</h2>
        <Press
          look="bare"
          class="tool-square tool-magnify"
          icon="zoom-in"
          pressed={props.big}
          label={t('tools.counter.magnify', { what: title })}
          onPress={props.magnify}
        />
        <Press
          look="bare"
          class="tool-square"
          icon="move-right"
          label={t('tools.counter.slide', { what: title })}
          onPress={props.slide}
        />
      </header>
      <ul>
        {paper.rows.map((row) => (
          <Line key={row.field} paper={paper} row={row} marks={props.marks} />
        ))}
      </ul>
    </section>
  );
}

export function Counter({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot, session } = useDesk();
  const [order, setOrder] = useKept<readonly Paper[]>('counter-order', []);
  const [big, setBig] = useKept<Paper | null>('counter-big', null);
  const marks = useMarks();
  const root = useRef<HTMLDivElement>(null);
  useHeldFocus(root);
  useOpenedFocus(root, 'counter');
  const place = (paper: PaperView): number => {
    const at = order.indexOf(paper.paper);
    return at < 0 ? order.length : at;
  };
  const papers = [...snapshot.view.papers].sort((a, b) => place(a) - place(b));
  const slide = (paper: Paper): void => {
    const now = papers.map((p) => p.paper);
    const at = now.indexOf(paper);
    const to = (at + 1) % now.length;
    now.splice(at, 1);
    now.splice(to, 0, paper);
    setOrder(now);
  };
  return (
    <div
      class="tool-counter"
      role="group"
      aria-label={t('tools.counter.title')}
      tabIndex={-1}
      ref={root}
      onKeyDown={(event) => {
        if (stepBetweenLines(event)) return;
        const sheet = (event.target as HTMLElement).closest<HTMLElement>('[data-paper]');
        const paper = papers.find((p) => p.paper === sheet?.dataset['paper'])?.paper;
        if (paper === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'm' || event.key === 'M') slide(paper);
        else if (event.key === 'z' || event.key === 'Z') setBig(big === paper ? null : paper);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        class="btn-bare tool-away tool-counter-away"
        aria-label={t('tools.put-away', { what: t('tools.counter.title') })}
        onClick={() => session.ui({ paper: null, mark: null })}
      >
        <Icon name="x" />
      </button>
      {papers.length === 0 ? (
        <p class="tool-empty tool-counter-empty">
          <Icon name="files" size={28} />
          <span>{t('tools.counter.empty')}</span>
        </p>
      ) : (
        <WideStage
          surface="counter"
          says={{
            'data-order': order.join(' '),
            'data-big': big ?? '',
            'data-marks': marks.marks.map((mark) => `${mark.paper}:${mark.field}`).join(' '),
          }}
        >
          <div class="tool-sheets" data-first="" tabIndex={-1}>
            <div class={`tool-sheets-flow${papers.length > MANY ? ' tool-sheets-many' : ''}`}>
              {inColumns(papers).map((column) => (
                <div key={column.map((paper) => paper.paper).join()} class="tool-sheets-column">
                  {column.map((paper) => (
                    <Sheet
                      key={paper.paper}
                      paper={paper}
                      marks={marks}
                      big={big === paper.paper}
                      magnify={() => setBig(big === paper.paper ? null : paper.paper)}
                      slide={() => slide(paper.paper)}
                    />
                  ))}
                </div>
              ))}
            </div>
          </div>
        </WideStage>
      )}
      <Thread root={root} marks={marks.marks} of={`${order.join()}:${big ?? ''}:${papers.length}`} />
      <DisagreeBar marks={marks} refusal={refusal} />
    </div>
  );
}
