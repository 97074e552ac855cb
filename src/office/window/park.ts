// One mouth: turning to somebody else leaves the conversation in the foreground waiting.
// A caller goes on hold (unasked, if leave was not asked); a person at the window simply waits. Emits facts, writes nothing.
import type { Draft } from '../facts.ts';
import { draft } from '../rules.ts';
import type { Office } from '../state.ts';

export function parkForeground({ state }: Office): Draft[] {
  const current = state.foreground === null ? undefined : state.contacts[state.foreground];
  if (!current) return [];
  if (current.line !== null)
    return [draft('phone.held', { line: current.line, contact: current.id, asked: current.holdAsked })];
  return [draft('person.waits', { contact: current.id, asked: current.holdAsked })];
}
