// A thing in a room one works in, as it can be touched: what it is called, how it is, what touching it does. The picture of
// the room and its buttons are both made from the same list, in this order (it is the focus order).
import type { Command } from '../office/commands.ts';
import type { TextRef } from './types.ts';

export interface Thing {
  id: string;
  name: TextRef;
  state: TextRef | null;
  command: Command | null;
  /** The piece of work it belongs to: brought in front before it is touched. */
  work: string;
  /** It is taken in the hand first; what can be done with it is then offered by other things. */
  lift: boolean;
  /** It takes what is in the hand: let go over it, that is put there. */
  takes: boolean;
  /** Acts by one press, and by being carried to what stands under one of these names. */
  to: readonly string[];
  /** The rest is read and typed in the tool: its row or field there. */
  goes: string | null;
}

/** The room one is in, with the piece of work it is about (the vault is there without one). */
export type Place = { place: 'exam-room'; work: string } | { place: 'vault'; work: string | null };

type Draft = Pick<Thing, 'id' | 'name' | 'work'> & Partial<Thing>;
export const thing = (draft: Draft): Thing => ({
  state: null,
  command: null,
  lift: false,
  takes: false,
  to: [],
  goes: null,
  ...draft,
});
/** Words as the messages choose between them: a choice may hold no hyphen. */
export const choice = (word: string): string => word.replaceAll('-', '_');
export const ref = (id: string, params?: TextRef['params']): TextRef => (params ? { id, params } : { id });
/** What its place is called, where the picture tells its buttons where to lie. */
export const partOf = (id: string): string => `thing-${id.replace(/[^\w-]/g, '-')}`;
/** Something to do with it, from far or in the hand. */
export const touchable = (one: Thing): boolean => one.command !== null || one.lift || one.goes !== null;
