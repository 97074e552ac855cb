// The players by name, and what each is made from: the play-throughs of what was dealt, the texts of replies by line id,
// and the shift's seed, from which a player that draws makes a stream of its own.
import type { Responsibility } from '../office/kinds.ts';
import type { Play } from '../shift/plays.ts';
import { stream } from '../shift/streams.ts';
import { Absent } from './absent.ts';
import { Careless } from './careless.ts';
import { Exemplar } from './exemplar.ts';
import { Mutant, RandomPlayer } from './monkey.ts';
import { askEverything, callEmergency, handOff, OneMove, refuseAll } from './one-move.ts';
import type { Player } from './player.ts';
import { anyOf, first, longest, politest, ReplyStyle, shortest, type Texts } from './replies.ts';
import { Toolless } from './toolless.ts';

export interface Hands {
  plays: readonly Play[];
  texts: Texts;
  seed: number;
  /** Where the careless player errs. */
  errs?: Responsibility | 'all' | undefined;
}

const MAKE = {
  exemplar: (h: Hands): Player => new Exemplar(h.plays),
  absent: (): Player => new Absent(),
  random: (h: Hands): Player => new RandomPlayer(stream(h.seed, 'player', 'random')),
  longest: (h: Hands): Player => new ReplyStyle(h.plays, longest, h.texts),
  shortest: (h: Hands): Player => new ReplyStyle(h.plays, shortest, h.texts),
  politest: (h: Hands): Player => new ReplyStyle(h.plays, politest, h.texts),
  'first-reply': (h: Hands): Player => new ReplyStyle(h.plays, first, h.texts),
  'random-reply': (h: Hands): Player =>
    new ReplyStyle(h.plays, anyOf(stream(h.seed, 'player', 'random-reply')), h.texts),
  toolless: (h: Hands): Player => new Toolless(h.plays),
  'asks-everything': (h: Hands): Player => new OneMove(h.plays, askEverything),
  'hands-off-everything': (h: Hands): Player => new OneMove(h.plays, handOff),
  'refuses-everything': (h: Hands): Player => new OneMove(h.plays, refuseAll),
  'emergency-everything': (h: Hands): Player => new OneMove(h.plays, callEmergency),
  careless: (h: Hands): Player => new Careless(h.plays, h.seed, h.errs ?? 'all'),
  mutant: (h: Hands): Player => new Mutant(h.plays, stream(h.seed, 'player', 'mutant')),
};
export type PlayerName = keyof typeof MAKE;
export const PLAYER_NAMES = Object.keys(MAKE) as PlayerName[];
export const isPlayerName = (name: string): name is PlayerName => Object.hasOwn(MAKE, name);
export const makePlayer = (name: PlayerName, hands: Hands): Player => MAKE[name](hands);
