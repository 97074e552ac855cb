// Which mark a block of the book carries, in the picture and in its twin alike. Names only: each face has its own shapes,
// and words are others' business.
import type { BookBlock } from './book-types.ts';

export type BlockIcon = 'lock' | 'clock' | 'ban' | 'user-check' | 'door-open' | 'calendar-check';

const BY_KIND: Partial<Record<BookBlock['kind'], BlockIcon>> = { held: 'lock', lunch: 'clock', busy: 'ban' };
const BY_STATUS: Partial<Record<NonNullable<BookBlock['status']>, BlockIcon>> = {
  arrived: 'user-check',
  roomed: 'door-open',
  'with-provider': 'door-open',
  'in-lab': 'door-open',
};

export const blockIcon = ({ kind, status }: Pick<BookBlock, 'kind' | 'status'>): BlockIcon =>
  BY_KIND[kind] ?? (status === null ? undefined : BY_STATUS[status]) ?? 'calendar-check';
