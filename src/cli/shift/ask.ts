// What was asked on the command line, as seed, settings and player. Unknown names are refused with those that exist.
// Shared by every command that deals a shift.
import { LEVELS, RESPONSIBILITIES, type Responsibility } from '../../office/kinds.ts';
import { isPlayerName, PLAYER_NAMES, type PlayerName } from '../../players/names.ts';
import type { Content } from '../../scenario/content.ts';
import { firstShift, LEVEL_OF, settingsFor } from '../../shift/deal/deal.ts';
import { type Settings, type Shift, SHIFTS } from '../../shift/plan.ts';
import { Fault, listed } from '../fault.ts';

export interface Asked {
  shift?: string | undefined;
  scenario?: string | undefined;
  variant?: string | undefined;
  level?: string | undefined;
}

export function settingsOf(content: Content, asked: Asked): Settings {
  const shift = (asked.shift ?? SHIFTS.find((one) => one === asked.level) ?? 'first') as Shift;
  if (!SHIFTS.includes(shift))
    throw new Fault(`There is no shift "${shift}": this edition has ${listed(SHIFTS)}.`);
  const level = asked.level ?? LEVEL_OF[shift];
  if (!(LEVELS as readonly string[]).includes(level))
    throw new Fault(`There is no level "${level}": there are ${listed(LEVELS)}.`);
  if (level !== LEVEL_OF[shift])
    throw new Fault(`The shift "${shift}" is worked at the level ${LEVEL_OF[shift]}, not "${level}".`);
  if (asked.scenario === undefined) {
    if (asked.variant !== undefined) throw new Fault('A variant needs its scenario: add --scenario.');
    return settingsFor(shift);
  }
  const scenario = content.scenarios[asked.scenario];
  if (!scenario)
    throw new Fault(
      `There is no scenario "${asked.scenario}": there are ${listed(Object.keys(content.scenarios))}.`,
    );
  if (asked.variant !== undefined && !scenario.variants[asked.variant])
    throw new Fault(
      `The scenario "${asked.scenario}" has no variant "${asked.variant}": it has ${listed(Object.keys(scenario.variants))}.`,
    );
  return firstShift({ practise: { scenario: asked.scenario, variant: asked.variant ?? null } });
}

export function wholeNumber(
  text: string | undefined,
  flag: string,
  otherwise: number,
  most: number,
  least = 0,
): number {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!/^\d+$/.test(text) || n > most || n < least)
    throw new Fault(`--${flag} takes a whole number from ${least} to ${most}, not "${text}".`);
  return n;
}
export const MOST_SEED = 4294967295;

export function playerOf(name: string | undefined): PlayerName {
  const player = name ?? 'exemplar';
  if (!isPlayerName(player))
    throw new Fault(`There is no player "${player}": there are ${listed(PLAYER_NAMES)}.`);
  return player;
}

/** In which responsibility the careless player errs; null for any other player. */
export function errsOf(player: PlayerName, errs: string | undefined): Responsibility | 'all' | null {
  if (player !== 'careless') {
    if (errs !== undefined) throw new Fault('--errs is for the player careless.');
    return null;
  }
  const known = ['all', ...RESPONSIBILITIES] as const;
  const found = known.find((one) => one === (errs ?? 'all'));
  if (!found) throw new Fault(`--errs takes ${listed(known)}, not "${errs}".`);
  return found;
}
