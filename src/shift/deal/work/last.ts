// Until when a piece of desk work may come in: late enough that it can still be done, the last stretch belongs to closing.
// No piece is dealt past it.
import { MINUTE } from '../../../office/kinds.ts';
import { isShort } from '../../plan.ts';
import { at, type Deal } from '../draw.ts';
import { LADDER } from '../ladder.ts';

/** In ms of the day. */
export const lastOf = (d: Deal): number =>
  (isShort(d.settings.shift) ? at(9, 0) : LADDER[d.settings.shift].endsMs) - 35 * MINUTE;
