// Every act a player can give, composed from the areas: one schema for types, checks and JSON Schema.
// A command is `{type, …}`; what it costs in time stands in costs.ts. Nothing is decided here.
import * as v from 'valibot';
import { calendarCommands } from './calendar/schema.ts';
import { chartCommands } from './chart/schema.ts';
import { claimsCommands } from './claims/schema.ts';
import { coverageCommands } from './coverage/schema.ts';
import { documentsCommands } from './documents/schema.ts';
import { drawerCommands } from './drawer/schema.ts';
import { inboxCommands } from './inbox/schema.ts';
import { Ms, Pace } from './kinds.ts';
import { outreachCommands } from './outreach/schema.ts';
import { outsideCommands } from './outside/schema.ts';
import { peopleCommands } from './people/schema.ts';
import { phoneCommands } from './phone/schema.ts';
import { referralsCommands } from './referrals/schema.ts';
import { recordsCommands } from './records/schema.ts';
import { roomsCommands } from './rooms/schema.ts';
import { suppliesCommands } from './supplies/schema.ts';
import { talkCommands } from './talk/schema.ts';
import { tasksCommands } from './tasks/schema.ts';
import { teamCommands } from './team/schema.ts';
import { windowCommands } from './window/schema.ts';
import { workCommands } from './work/schema.ts';

/** Time as data: `clock.passed` moves the clock to its own `atMs`; `time.skip` runs to the next thing that needs you. */
export const timeCommands = {
  'clock.passed': v.strictObject({}),
  'time.skip': v.strictObject({}),
  'time.wait': v.strictObject({ forMs: Ms }),
  'pace.set': v.strictObject({ pace: Pace }),
};

export const actCommands = {
  ...phoneCommands,
  ...windowCommands,
  ...talkCommands,
  ...peopleCommands,
  ...chartCommands,
  ...calendarCommands,
  ...coverageCommands,
  ...documentsCommands,
  ...inboxCommands,
  ...drawerCommands,
  ...teamCommands,
  ...tasksCommands,
  ...roomsCommands,
  ...outsideCommands,
  ...workCommands,
  ...referralsCommands,
  ...suppliesCommands,
  ...recordsCommands,
  ...claimsCommands,
  ...outreachCommands,
};
export const commandSchemas = { ...timeCommands, ...actCommands };

type Schemas = typeof commandSchemas;
export type CommandType = keyof Schemas;
export type CommandOf<T extends CommandType> = { type: T } & v.InferOutput<Schemas[T]>;
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];

export const COMMAND_TYPES = Object.keys(commandSchemas) as CommandType[];
export const isTimeCommand = (type: string): boolean => type in timeCommands;

const Typed = v.looseObject({ type: v.picklist(COMMAND_TYPES) });

/** Checks an unknown value as a command; throws valibot's error with the path of what is wrong. */
export function parseCommand(input: unknown): Command {
  const { type, ...rest } = v.parse(Typed, input);
  return { type, ...(v.parse(commandSchemas[type] as v.GenericSchema, rest) as object) } as Command;
}
