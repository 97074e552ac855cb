// What was asked on the command line, as seed, settings and player. Unknown names are refused with those that exist.
// Shared by every command that deals a shift.
import { LEVELS } from '../../office/kinds.ts';
import { isPlayerName, PLAYER_NAMES, type PlayerName } from '../../players/names.ts';
import type { Content } from '../../scenario/content.ts';
import { firstShift } from '../../shift/deal/deal.ts';
import type { Settings } from '../../shift/plan.ts';
import { Fault, listed } from '../fault.ts';

export interface Asked {
  shift?: string | undefined;
  scenario?: string | undefined;
  variant?: string | undefined;
  level?: string | undefined;
}
const SHIFTS = ['first'];

export function settingsOf(content: Content, asked: Asked): Settings {
  const shift = asked.shift ?? 'first';
  if (!SHIFTS.includes(shift))
    throw new Fault(`There is no shift "${shift}": this edition has ${listed(SHIFTS)}.`);
  const level = asked.level ?? 'junior';
  if (!(LEVELS as readonly string[]).includes(level))
    throw new Fault(`There is no level "${level}": there are ${listed(LEVELS)}.`);
  if (level !== 'junior') throw new Fault(`The first shift is worked at the level junior, not "${level}".`);
  if (asked.scenario === undefined) {
    if (asked.variant !== undefined) throw new Fault('A variant needs its scenario: add --scenario.');
    return firstShift();
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
