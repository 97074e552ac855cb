// The coach of one sitting: keeps what she remembers and how often each line was said, here and in earlier shifts.
// When she speaks is coach.ts; this holds the state and writes the uses down. Silent unless help is *coached*.
import type { Fact } from '../office/facts.ts';
import type { World } from '../shift/world.ts';
import type { DeskView, TextRef } from '../views/types.ts';
import { coached, type CoachLine, coachLines, type CoachState, madeNeedless, SILENT } from './coach.ts';
import type { Uses } from './storage.ts';

export class Coaching {
  private state: CoachState = SILENT;
  /** What may still be said: a line whose act is done, or whose story is over, goes. */
  private lines: CoachLine[];
  private looked = 0;
  private readonly before: Readonly<Record<string, number>>;
  private readonly uses: Uses;

  constructor(world: World, uses: Uses) {
    this.lines = world.settings.help === 'coached' ? coachLines(world) : [];
    this.uses = uses;
    this.before = uses.read();
  }

  get now(): CoachState['now'] {
    return this.state.now;
  }

  /** Looks at a new view; what she begins to say just now, or null. */
  look(view: DeskView, facts: readonly Fact[]): TextRef | null {
    if (this.lines.length === 0) return null;
    const fresh = facts.slice(this.looked);
    this.looked = facts.length;
    if (fresh.length > 0)
      this.lines = this.lines.filter((line) => !fresh.some((fact) => madeNeedless(line, fact)));
    const was = this.state.now;
    this.state = coached(this.state, this.lines, view, this.before);
    const { now } = this.state;
    if (now === null || now === was) return null;
    this.uses.add(now.text.id);
    return now.text;
  }
}
