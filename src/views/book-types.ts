// The book: its days, a column for each provider, what rooms and equipment are taken, and what a booking would break.
// Shapes only; nothing here is computed.
import type { DayRow } from './chart-types.ts';
import type { TextRef } from './text-ref.ts';

export interface BookBlock {
  visit: string | null;
  startMs: number;
  minutes: number;
  kind: 'visit' | 'held' | 'lunch' | 'busy';
  name: string | null;
  type: string | null;
  status: DayRow['status'] | null;
  room: string | null;
  equipment: string | null;
  /** Where a visit really is when its provider is behind: a ghost block. Null when on time. */
  likelyMs: number | null;
}
export interface BookColumn {
  provider: string;
  name: string;
  lateByMin: number;
  blocks: BookBlock[];
  open: { startMs: number; minutes: number }[];
  /** The provider's hours that day, by kind. */
  template: { fromMs: number; toMs: number; kind: 'open' | 'held' | 'lunch' }[];
}
export interface BookDay {
  day: number;
  columns: BookColumn[];
  resources: {
    id: string;
    title: TextRef;
    kind: 'room' | 'equipment';
    taken: { startMs: number; minutes: number }[];
  }[];
}
export interface VisitTypeView {
  id: string;
  title: TextRef;
  minutes: number;
  providers: string[];
  needsRoom: string[];
  needsEquipment: string | null;
  prep: TextRef | null;
}
/** The policies a booking would break: named on a note; setting it down stays possible. */
export interface ConflictView {
  policy: string;
  text: TextRef;
}
