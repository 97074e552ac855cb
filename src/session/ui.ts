// What is out on the desk, unlogged, and how it follows the work: opening a chart brings the chart up, a slip lies in the
// hand, turning to someone is the talk. Pure: an interface before, what happened, an interface after.
import type { Command } from '../office/commands.ts';
import type { DeskView } from '../views/types.ts';
import type { UiState } from './types.ts';

export const FIRST_UI: UiState = {
  scene: 'office',
  app: null,
  paper: null,
  verb: null,
  dialog: null,
  mark: null,
  handbookPage: null,
  inboxItem: null,
  work: null,
  justNow: false,
  leavesTalk: null,
  huddleRead: false,
};

const TRAYS = {
  portal: 'portal',
  fax: 'fax',
  'e-mail': 'email',
  voicemail: 'voicemail',
} as const satisfies Record<DeskView['inbox'][number]['kind'], UiState['app']>;
const trayOf = (view: DeskView, item: string): UiState['app'] => {
  const found = view.inbox.find((one) => one.item === item);
  return found ? TRAYS[found.kind] : null;
};

/** What an act brings up by itself. Most bring up nothing: the desk stays as the player laid it. */
export function broughtUp(command: Command, view: DeskView): Partial<UiState> {
  switch (command.type) {
    case 'chart.open':
      return { app: 'chart' };
    case 'coverage.open':
      return { app: 'cover' };
    case 'slip.open':
      return { paper: 'slip' };
    case 'inbox.open':
      return { app: trayOf(view, command.item), inboxItem: command.item };
    case 'phone.play-voicemail':
      return { app: 'voicemail', inboxItem: command.message };
    case 'handover.give':
      return { paper: null };
    case 'compare.mark':
    case 'compare.report':
      return { mark: null };
    default:
      return {};
  }
}

/** The card of the morning is for its beginning: later it waits among the other tools, read or not. */
const HUDDLE_MS = 40 * 60_000;
export const huddleUnread = (ui: UiState, view: DeskView): boolean =>
  !ui.huddleRead && view.phase !== 'over' && view.nowMs - view.startsMs < HUDDLE_MS;

const wide = (ui: UiState): UiState['scene'] | null =>
  ui.paper === 'counter' ? 'counter' : ui.app === 'book' ? 'book' : null;

/** The picture that fits: the day's end, a wide surface, whoever is with you, or the chair. */
export function sceneOf(ui: UiState, view: DeskView): UiState['scene'] {
  if (view.phase === 'over') return 'debrief';
  const surface = wide(ui);
  if (surface !== null) return surface;
  if (view.talk !== null) return view.talk.contact.kind === 'phone' ? 'call' : 'talk';
  return ui.app === null && ui.paper === null ? 'office' : 'talk';
}

const talksWith = (view: DeskView): string | null => view.talk?.contact.contact ?? null;

/** The talk a slip was for has ended, and what the slip is for was done: it leaves the hand. Unfinished, it stays. */
function slipDone(ui: UiState, before: DeskView, after: DeskView): boolean {
  const slip = before.hand;
  const contact = slip?.contact ?? null;
  if (ui.paper !== 'slip' || slip === null || contact === null || talksWith(before) !== contact) return false;
  if (
    talksWith(after) === contact ||
    !after.contacts.every((c) => c.contact !== contact || c.status === 'closed')
  )
    return false;
  const visit = slip.visit === null ? undefined : after.today.find((row) => row.visit === slip.visit);
  return visit === undefined
    ? slip.fields.every((field) => field.value === '')
    : visit.status !== 'expected' && visit.status !== 'arrived' && visit.status !== 'finished';
}

/** Lets go of what is no longer there: a slip sent, a paper taken back, a verb meant for someone who left. */
export function settled(ui: UiState, before: DeskView, after: DeskView): UiState {
  const over = after.phase === 'over';
  const slipGone =
    ui.paper === 'slip' && before.hand !== null && after.hand === null && after.slips.length === 0;
  const paper = over || slipGone || slipDone(ui, before, after) ? null : ui.paper;
  const app = over ? null : ui.app;
  const mark = ui.mark !== null && after.papers.some((one) => one.paper === ui.mark?.paper) ? ui.mark : null;
  const verb = talksWith(before) === talksWith(after) && after.talk !== null ? ui.verb : null;
  const next = { ...ui, paper, app, mark, verb };
  return { ...next, scene: sceneOf(next, after) };
}

/** Whoever was with you is gone: what was said last stays to be read. */
const hasParted = (before: DeskView, after: DeskView): boolean =>
  talksWith(before) !== null &&
  talksWith(after) !== talksWith(before) &&
  after.parted?.contact === talksWith(before);

/** After an act was done. `command` is null when only time passed. */
export function uiAfter(ui: UiState, command: Command | null, before: DeskView, after: DeskView): UiState {
  const justNow =
    hasParted(before, after) || (ui.justNow && (command === null || command.type === 'clock.passed'));
  return settled({ ...ui, ...(command === null ? {} : broughtUp(command, after)), justNow }, before, after);
}

/** The counter or the book goes, and the slip in work that lay under it is there again. */
function slipUnder(ui: UiState, laid: UiState, view: DeskView): boolean {
  const was = wide(ui);
  if (was === null || wide(laid) === was || laid.paper !== null) return false;
  const slip = view.hand;
  const contact = talksWith(view);
  return slip !== null && slip.state === 'open' && (contact === null || slip.contact === contact);
}

/** After the player laid something out or put it away. A scene given by name is kept: the face knows what it shows. */
export function uiChanged(ui: UiState, change: Partial<UiState>, view: DeskView): UiState {
  const laid = { ...ui, ...change, huddleRead: ui.huddleRead || change.paper === 'huddle' };
  const next = slipUnder(ui, laid, view) ? { ...laid, paper: 'slip' as const } : laid;
  return change.scene === undefined ? { ...next, scene: sceneOf(next, view) } : next;
}
