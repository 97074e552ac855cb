// Sits there and does nothing all shift. What it earns must be nothing: no mark is for what did not happen.
// Time runs on by itself.
import type { Command } from '../office/commands.ts';
import type { Player } from './player.ts';

export class Absent implements Player {
  next(): Command | null {
    return null;
  }

  refused(): void {}
}
