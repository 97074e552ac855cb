// What the lists of a morning were dealt: a slot that falls free and the people who wait, the visits of a day ahead and how
// each person wants to be reached. What they will say stands here too; views show only what the list and the chart say.
// Days count from today.
import type { REMINDER_ANSWERS, SLOT_ANSWERS } from './schema.ts';

/** Times that somebody cannot come. */
export type Cannot =
  | { is: 'weekday'; weekday: number }
  | { is: 'before'; ofDayMs: number }
  | { is: 'after'; ofDayMs: number };
export type Prep = 'fasting' | 'bring-list' | 'driver';

export interface Waiter {
  line: string;
  patient: string;
  type: string;
  /** Null: anybody. */ provider: string | null;
  sinceDay: number;
  noticeMs: number;
  cannot: Cannot | null;
  prep: Prep | null;
  /** Marked by a clinician. */ sooner: { by: string; onDay: number } | null;
  noVoicemail: boolean;
  /** What they will say. */ says: (typeof SLOT_ANSWERS)[number];
}
export interface WaitingListSetup {
  /** The visit that is called off when the list comes up. */ visit: string;
  provider: string;
  startMs: number;
  minutes: number;
  waiting: Waiter[];
}

export interface Reminded {
  line: string;
  patient: string;
  visit: string;
  /** The way they chose. */ chose: 'text' | 'call' | 'portal' | 'mail';
  portal: boolean;
  noVoicemail: boolean;
  /** The number they gave for private calls. */ privateNumber: string | null;
  prep: Prep | null;
  /** Language id; null where English will do. */ language: string | null;
  picksUp: boolean;
  afterMs: number;
  says: Exclude<(typeof REMINDER_ANSWERS)[number], 'no-answer'>;
  /** When they would rather come. */ wants: { day: number; half: 'morning' | 'afternoon' } | null;
}
export interface ReminderSetup {
  day: number;
  visits: Reminded[];
}

export interface OutreachSetup {
  /** By piece of work. */ lists: Record<string, WaitingListSetup>;
  reminders: Record<string, ReminderSetup>;
}
