// The exemplar with seeded slips: now and then an act of the chosen responsibilities is done as a tired person would do it.
// It keeps what it spoiled, so that the slips can be laid beside what came of them. It knows no truth and no score.
import { type Command, parseCommand } from '../office/commands.ts';
import type { Responsibility } from '../office/kinds.ts';
import type { Play } from '../shift/plays.ts';
import { stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';
import { FAULTS } from './faults.ts';

/** Of a hundred acts that could go wrong in some way, so many do. */
const OFTEN = 60;

export interface Planted {
  kind: string;
  responsibility: Responsibility;
  /** The spoiled act as it was given: the very object, found again in the log. */
  command: Command;
  /** The act it should have been. */
  right: Command;
}

export class Careless extends Exemplar {
  readonly planted: Planted[] = [];
  private tried = 0;
  /** The right act behind a slip that the office would not have: it is done after all. */
  private again: Command | null = null;
  constructor(
    plays: readonly Play[],
    private readonly seed: number,
    private readonly errs: Responsibility | 'all',
  ) {
    super(plays);
  }

  override next(view: DeskView): Command | null {
    const again = this.again;
    this.again = null;
    return again ?? super.next(view);
  }

  override refused(command: Command): void {
    if (this.planted.at(-1)?.command !== command) return;
    this.again = this.planted.pop()?.right ?? null;
  }

  protected override shape(view: DeskView, command: Command | null): Command | null {
    if (command === null) return null;
    const could = FAULTS.filter(
      (f) => f.on === command.type && (this.errs === 'all' || f.responsibility === this.errs),
    );
    if (could.length === 0) return command;
    this.tried += 1;
    const s = stream(this.seed, 'careless', `${command.type}.${this.tried}`);
    if (s.int(1, 100) > OFTEN) return command;
    for (const fault of s.shuffle(could)) {
      const { type, ...right } = command;
      const wrong = fault.wrong(right, view, s);
      if (wrong === null) continue;
      try {
        const given = parseCommand({ type, ...wrong });
        this.planted.push({
          kind: fault.kind,
          responsibility: fault.responsibility,
          command: given,
          right: command,
        });
        return given;
      } catch {
        // What no hand could enter is no slip.
      }
    }
    return command;
  }
}
