// The debrief of a run that is over, each moment with the entry of this log before which it can be tried again.
// Scoring knows facts and acts; only the log knows which entry an act is.
import { isTimeCommand } from '../office/commands.ts';
import { actIndex } from '../scoring/because.ts';
import { debriefOf } from '../scoring/debrief.ts';
import type { DebriefOf } from './playing.ts';

export const debriefed: DebriefOf = ({ world, state, journal }, { entries }) =>
  debriefOf(world, state, journal, actIndex(entries, isTimeCommand));
