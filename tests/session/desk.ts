// The game's own content and a front desk over it, for session tests. The edition is read from disk once.
import { readContent } from '../../src/cli/read-content.ts';
import type { Edition } from '../../src/scenario/content.ts';
import { Desk } from '../../src/session/front-desk.ts';
import type { DebriefOf } from '../../src/session/playing.ts';
import type { StartOptions } from '../../src/session/types.ts';
import { Window } from './machine.ts';

export const edition: Edition = readContent({ checked: false });
export const FIRST: StartOptions = { shift: 'first', seed: 7, pace: 'untimed', help: 'scored', name: 'Sam' };

export const openDesk = (window = new Window(), debriefOf: DebriefOf | null = null): Promise<Desk> =>
  Desk.open(edition, window.machine(), debriefOf);
