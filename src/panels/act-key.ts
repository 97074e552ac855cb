// The name of a command on the control that gives it: its type and its parameters with sorted keys, so that any
// command finds its control (`[data-act='…']`), by keyboard tests and by scripted play. Knows no command's meaning.
import type { Command } from '../office/commands.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]),
  );
};

/** Views keep their commands from one picture to the next, and commands are not changed. */
const known = new WeakMap<Command, string>();

export function actKey(command: Command): string {
  let key = known.get(command);
  if (key === undefined) {
    const { type, ...parameters } = command;
    key = `${type}:${JSON.stringify(sorted(parameters))}`;
    known.set(command, key);
  }
  return key;
}
