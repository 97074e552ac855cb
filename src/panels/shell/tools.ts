// The tools of the desk as the rail lists them: their picture, what they open, how many things wait in them. Which of
// them fit on the rail is the rail's business. Pure data and small selectors.
import { TOOL_OF_WORK } from '../../session/opens.ts';
import { huddleUnread } from '../../session/ui.ts';
import type { UiState } from '../../session/types.ts';
import type { DeskView } from '../../views/types.ts';
import type { IconName } from '../theme/icon.tsx';
import type { Face } from './face.ts';

export const TOOLS = [
  { id: 'slips', icon: 'clipboard-list', group: 'work', opens: { paper: 'slip' } },
  { id: 'today', icon: 'list', group: 'work', opens: { app: 'today' } },
  { id: 'chart', icon: 'folder-open', group: 'work', opens: { app: 'chart' } },
  { id: 'book', icon: 'calendar-days', group: 'work', opens: { app: 'book' } },
  { id: 'cover', icon: 'shield-check', group: 'work', opens: { app: 'cover' } },
  { id: 'fax', icon: 'printer', group: 'trays', opens: { app: 'fax' } },
  { id: 'portal', icon: 'mail', group: 'trays', opens: { app: 'portal' } },
  { id: 'rooms', icon: 'door-open', group: 'trays', opens: { app: 'rooms' } },
  { id: 'email', icon: 'inbox', group: 'more', opens: { app: 'email' } },
  { id: 'voicemail', icon: 'voicemail', group: 'more', opens: { app: 'voicemail' } },
  { id: 'tasks', icon: 'list-checks', group: 'more', opens: { app: 'tasks' } },
  { id: 'referrals', icon: 'send', group: 'more', opens: { app: 'referrals' } },
  { id: 'records', icon: 'files', group: 'more', opens: { app: 'records' } },
  { id: 'supplies', icon: 'vault', group: 'more', opens: { app: 'supplies' } },
  { id: 'claims', icon: 'receipt-text', group: 'more', opens: { app: 'claims' } },
  { id: 'lists', icon: 'calendar-search', group: 'more', opens: { app: 'lists' } },
  { id: 'team', icon: 'users-round', group: 'more', opens: { app: 'team' } },
  { id: 'drawer', icon: 'wallet', group: 'more', opens: { app: 'drawer' } },
  { id: 'directory', icon: 'notebook-text', group: 'more', opens: { app: 'directory' } },
  { id: 'huddle', icon: 'megaphone', group: 'more', opens: { paper: 'huddle' } },
  { id: 'handover', icon: 'log-out', group: 'more', opens: { paper: 'handover' } },
  { id: 'counter', icon: 'git-compare', group: 'compare', opens: { paper: 'counter' } },
] as const satisfies readonly {
  id: string;
  icon: IconName;
  group: 'work' | 'trays' | 'more' | 'compare';
  opens: Partial<Pick<UiState, 'app' | 'paper'>>;
}[];

export type Tool = (typeof TOOLS)[number];

const KINDS = { fax: 'fax', portal: 'portal', email: 'e-mail', voicemail: 'voicemail' } as const;

const isToDo = ({ status }: DeskView['inbox'][number]): boolean => status === 'new' || status === 'open';

export function countOf(tool: Tool, view: DeskView, ui?: UiState): number {
  if (tool.id === 'huddle') return ui !== undefined && huddleUnread(ui, view) ? 1 : 0;
  if (tool.id in KINDS) {
    const kind = KINDS[tool.id as keyof typeof KINDS];
    // Opened is not done: the key counts what still wants something.
    return view.inbox.filter((item) => item.kind === kind && isToDo(item)).length;
  }
  if (tool.id === 'tasks') return view.tasks.filter((task) => !task.done && task.dueMs <= view.nowMs).length;
  if (tool.id === 'referrals')
    return Object.values(view.referrals?.cases ?? {}).filter((one) => !one.over && !one.waiting).length;
  if (tool.id === 'claims')
    return (view.claims?.rows ?? []).filter((row) => row.open || row.status === 'rejected').length;
  if (tool.id === 'rooms')
    return Object.values(view.roomWork?.at ?? {}).filter(
      (one) => one.status === 'open' && one.fetched === null,
    ).length;
  if (tool.id === 'slips') return view.slips.filter((slip) => slip.slip !== view.hand?.slip).length;
  if (tool.id === 'handover') return view.handover.due && !view.handover.given ? 1 : 0;
  // Desk work comes into its tool without a word: the key says that something lies there.
  return view.work.filter((one) => one.status === 'open' && TOOL_OF_WORK[one.kind] === tool.id).length;
}

/** Since when the oldest that waits in a tool has lain there; null where nothing waits or has no hour. */
export function oldestOf(tool: Tool, view: DeskView): number | null {
  const kind = tool.id in KINDS ? KINDS[tool.id as keyof typeof KINDS] : null;
  const since = [
    ...view.inbox.filter((item) => item.kind === kind && isToDo(item)).map((item) => item.atMs),
    ...view.work
      .filter((one) => one.status === 'open' && TOOL_OF_WORK[one.kind] === tool.id)
      .map((one) => one.atMs),
  ];
  return countOf(tool, view) === 0 || since.length === 0 ? null : Math.min(...since);
}

/** What waits first, the oldest before all; the tools in which nothing waits stay as they lie. */
export function waitingFirst(tools: readonly Tool[], view: DeskView): Tool[] {
  const waits = tools.filter((tool) => countOf(tool, view) > 0);
  const age = (tool: Tool): number => oldestOf(tool, view) ?? Number.MAX_SAFE_INTEGER;
  return [...[...waits].sort((a, b) => age(a) - age(b)), ...tools.filter((tool) => !waits.includes(tool))];
}

/** Out and in sight: the counter lies over the screen, the book over the paper in the hand. */
export function isOut(tool: Tool, ui: UiState): boolean {
  if ('app' in tool.opens) return ui.app === tool.opens.app && ui.paper !== 'counter';
  return ui.paper === tool.opens.paper && (ui.app !== 'book' || ui.paper === 'counter');
}

/** Takes the tool out, or puts it away. A third tool replaces its own kind; wide ones take both docks. */
export function toggleTool(tool: Tool, { session, snapshot, setTab, setSheet }: Face): void {
  const out = isOut(tool, snapshot.ui);
  if ('app' in tool.opens) {
    // The counter takes both docks: what is on the screen could not be seen behind it.
    const counterAway = snapshot.ui.paper === 'counter' && !out ? { paper: null } : {};
    session.ui({ app: out ? null : tool.opens.app, ...counterAway });
    setTab('screen');
  } else {
    const bookAway = snapshot.ui.app === 'book' && !out ? { app: null } : {};
    session.ui({ paper: out ? null : tool.opens.paper, ...bookAway });
    setTab('hand');
  }
  setSheet(null);
}
