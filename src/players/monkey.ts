// Chance at the desk. The random player gives any plausible command with parameters read off the view, or waits; the
// mutant plays as the exemplar but now and then drops an act, does it twice, or does something random instead.
// Both draw from a keyed seed of their own, apart from what was dealt.
import { COMMAND_TYPES, type Command, type CommandType } from '../office/commands.ts';
import type { Play } from '../shift/plays.ts';
import type { Stream } from '../shift/streams.ts';
import type { DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';
import type { Player } from './player.ts';
import { WAYS } from './ways.ts';

/** Any command that the view allows; time may pass as well. */
export function anyCommand(
  view: DeskView,
  draw: Stream,
  types: readonly CommandType[] = COMMAND_TYPES,
): Command {
  for (let tries = 0; tries < 40; tries += 1) {
    const type = draw.pick(types);
    const params = (WAYS[type] as (v: DeskView, d: Stream) => object | null)(view, draw);
    if (params) return { type, ...params } as Command;
  }
  return { type: 'time.skip' };
}

export class RandomPlayer implements Player {
  private readonly draw: Stream;
  constructor(draw: Stream) {
    this.draw = draw;
  }

  next(view: DeskView): Command | null {
    return this.draw.int(1, 6) === 1 ? null : anyCommand(view, this.draw);
  }

  refused(): void {}
}

const about = (...areas: string[]): CommandType[] =>
  COMMAND_TYPES.filter((type) => areas.includes(type.split('.')[0] as string));
/** What one kind of mutant or another likes to do when it goes astray. */
export const LIKINGS: readonly (readonly CommandType[])[] = [
  COMMAND_TYPES,
  about('say', 'phone'),
  about('team', 'task', 'handover', 'clock', 'pace', 'phone'),
  about('time'),
  about('coverage', 'documents', 'compare', 'slip', 'message', 'calendar', 'visit', 'people'),
  about('room', 'scope', 'instruments', 'assist', 'work'),
  about('records', 'incident', 'claim', 'letter'),
  about('supplies', 'referral', 'report', 'authorization', 'misfax'),
  about('waitlist', 'reminder'),
];

/** Of a hundred acts, how many go another way. */
const ASTRAY = 12;
const MUTATIONS = ['drop', 'twice', 'instead', 'before', 'before'] as const;

export class Mutant implements Player {
  private readonly draw: Stream;
  private readonly inner: Exemplar;
  private readonly queue: Command[] = [];
  private readonly astray: number;
  /** What it likes to do when it goes astray: all commands, unless told. */
  private readonly likes: readonly CommandType[];
  constructor(
    plays: readonly Play[],
    draw: Stream,
    astray: number = ASTRAY,
    likes: readonly CommandType[] = COMMAND_TYPES,
  ) {
    this.inner = new Exemplar(plays);
    this.draw = draw;
    this.astray = astray;
    this.likes = likes;
  }

  next(view: DeskView): Command | null {
    const queued = this.queue.shift();
    if (queued) return queued;
    const command = this.inner.next(view);
    if (this.draw.int(1, 100) > this.astray) return command;
    const way = this.draw.pick(MUTATIONS);
    if (way === 'drop') return this.inner.next(view);
    if (command && way === 'twice') this.queue.push(command);
    if (command && way === 'before') this.queue.push(command);
    return way === 'twice' ? command : anyCommand(view, this.draw, this.likes);
  }

  refused(command: Command, code: string): void {
    this.inner.refused(command, code);
  }
}
