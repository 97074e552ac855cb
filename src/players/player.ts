// A player reads views and gives commands, nothing else. `next` answers with a command, or null to let time run to the
// next event; `refused` tells it that the office would not. Deterministic: a player draws from its own seed, if at all.
import type { Command } from '../office/commands.ts';
import type { DeskView } from '../views/types.ts';

export interface Player {
  next(view: DeskView): Command | null;
  refused(command: Command, code: string): void;
}
