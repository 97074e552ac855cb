// Which tool a touchable thing of the desk opens, the same for the picture and for its twin buttons.
// The notes are a sheet of the shell, which no session knows of.
import type { DeskObject } from '../views/types.ts';
import type { WorkKind } from '../office/work/schema.ts';
import type { UiState } from './types.ts';

export const TOOL_OF: Record<Exclude<DeskObject['opens'], null | 'notes'>, Partial<UiState>> = {
  today: { app: 'today' },
  book: { app: 'book' },
  fax: { app: 'fax' },
  portal: { app: 'portal' },
  rooms: { app: 'rooms' },
  slips: { paper: 'slip' },
  drawer: { app: 'drawer' },
  team: { app: 'team' },
  phone: { app: 'directory' },
  supplies: { app: 'supplies' },
  huddle: { paper: 'huddle' },
};

/** In which tool a piece of work is done. */
export const TOOL_OF_WORK: Record<WorkKind, NonNullable<UiState['app']>> = {
  'waiting-list': 'lists',
  reminder: 'lists',
  'records-request': 'records',
  correction: 'records',
  scan: 'records',
  dictation: 'records',
  letter: 'records',
  charge: 'claims',
  denial: 'claims',
  turnover: 'rooms',
  instruments: 'rooms',
  assist: 'rooms',
  referral: 'referrals',
  authorization: 'referrals',
  report: 'referrals',
  delivery: 'supplies',
  'fridge-log': 'supplies',
  'stock-count': 'supplies',
};
