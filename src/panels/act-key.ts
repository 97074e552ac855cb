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

export function actKey(command: Command): string {
  const { type, ...parameters } = command;
  return `${type}:${JSON.stringify(sorted(parameters))}`;
}
