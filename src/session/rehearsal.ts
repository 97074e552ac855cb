// A minute done well, shown on the real desk: the exemplar's play-through of one contact, an act every breath, so that
// one can read along. It gives commands like a player and keeps nothing; when it is done or stuck, it says so once.
import type { Command } from '../office/commands.ts';
import { Exemplar } from '../players/exemplar.ts';
import { playsOf } from '../shift/plays.ts';
import type { World } from '../shift/world.ts';
import type { DeskView } from '../views/types.ts';
import type { Timekeeper } from './storage.ts';
import type { ActResult } from './types.ts';

/** Long enough to read a line and see what was pressed. */
const BREATH_MS = 1800;
const LAST_LOOK = 3;
const MOST_ACTS = 80;

export interface Shown {
  view(): DeskView;
  act(command: Command): Promise<ActResult>;
  over(): void;
}

export class Rehearsal {
  private readonly player: Exemplar;
  private readonly shown: Shown;
  private readonly end: () => void;
  private acts = 0;
  private looks = 0;
  private busy = false;

  constructor(world: World, unit: string, time: Timekeeper, shown: Shown) {
    this.player = new Exemplar(playsOf(world).filter((play) => play.unit === unit));
    this.shown = shown;
    this.end = time.every(BREATH_MS, () => void this.breathe());
  }

  stop(): void {
    this.end();
  }

  private async breathe(): Promise<void> {
    if (this.busy) return;
    if (this.player.done || this.acts >= MOST_ACTS) {
      this.looks += 1;
      if (this.looks >= LAST_LOOK) this.shown.over();
      return;
    }
    this.busy = true;
    this.acts += 1;
    await this.shown.act(this.player.next(this.shown.view()) ?? { type: 'time.skip' });
    this.busy = false;
  }
}
