// The lists as one: who is called for a free slot, who is reminded of a visit, and what comes of it later.
// Each has a file of its own; nothing is decided here.
import type { Area } from '../rules.ts';
import { outreachLater } from './later.ts';
import { reminders } from './reminders.ts';
import { waitingList } from './waiting-list.ts';

export const OUTREACH: readonly Area[] = [waitingList, reminders, outreachLater];
