// What lies open when a shift is looked at again. The log holds acts and no windows, but most acts are done in one tool: the
// newest of them say what was on the screen and in the hand. Pure; what a player had open beside it is not known.
import { type Command, isTimeCommand } from '../office/commands.ts';
import type { Entry } from '../shift/log.ts';
import type { DeskView } from '../views/types.ts';
import { TOOL_OF_WORK } from './opens.ts';
import type { UiState } from './types.ts';
import { broughtUp, FIRST_UI, settled, uiAfter } from './ui.ts';

/** So many acts back a tool is taken to lie there still. */
const REMEMBERED = 10;
type Out = Partial<Pick<UiState, 'app' | 'paper' | 'work' | 'inboxItem'>>;

/** In which tool acts of an area are done; areas of desk work are found by their piece. */
const BY_AREA: Readonly<Record<string, Out>> = {
  chart: { app: 'chart' },
  people: { app: 'chart' },
  coverage: { app: 'cover' },
  calendar: { app: 'book' },
  visit: { app: 'today' },
  copay: { app: 'today' },
  receipt: { app: 'today' },
  slip: { paper: 'slip' },
  message: { paper: 'slip' },
  compare: { paper: 'counter' },
  handover: { paper: 'handover' },
  drawer: { app: 'drawer' },
  task: { app: 'tasks' },
  incident: { app: 'records' },
};

function doneIn(command: Command, view: DeskView): Out {
  if ('work' in command) {
    const piece = view.work.find((one) => one.work === command.work);
    return piece === undefined ? {} : { app: TOOL_OF_WORK[piece.kind], work: piece.work };
  }
  if (command.type.startsWith('inbox.') && 'item' in command)
    return broughtUp({ type: 'inbox.open', item: String(command.item) }, view);
  return BY_AREA[command.type.split('.')[0] ?? ''] ?? broughtUp(command, view);
}

/** The desk after an entry, as far as the acts up to it tell. */
export function laidOut(entries: readonly Entry[], seq: number, before: DeskView, view: DeskView): UiState {
  const recent = entries
    .slice(0, seq)
    .filter(({ command }) => !isTimeCommand(command.type))
    .slice(-REMEMBERED)
    .map(({ command }) => doneIn(command, view))
    .reverse();
  const screen = recent.find(({ app }) => app !== undefined && app !== null);
  const hand = recent.find(({ paper }) => paper !== undefined);
  // The counter takes both docks: it lies there only while nothing newer is on the screen.
  const counterUnder =
    hand?.paper === 'counter' && screen !== undefined && recent.indexOf(screen) < recent.indexOf(hand);
  const slipGone = hand?.paper === 'slip' && view.hand === null;
  const paper = hand === undefined || counterUnder || slipGone ? null : (hand.paper ?? null);
  const { justNow } = uiAfter(FIRST_UI, null, before, view);
  const laid = {
    ...FIRST_UI,
    app: screen?.app ?? null,
    work: screen?.work ?? null,
    inboxItem: screen?.inboxItem ?? null,
    paper,
    justNow,
    huddleRead: true,
  };
  return settled(laid, view, view);
}
