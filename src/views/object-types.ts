// One touchable thing of the desk, as scene and twin both show it.
// Shapes only; nothing here is computed.
import type { Command } from '../office/commands.ts';
import type { TextRef } from './text-ref.ts';

/** One touchable thing of the desk: scene and DOM twin both render from this list; a test holds them equal. */
export interface DeskObject {
  id:
    | 'window'
    | 'phone'
    | 'line-1'
    | 'line-2'
    | 'line-3'
    | 'line-4'
    | 'line-5'
    | 'line-6'
    | 'monitor'
    | 'fax'
    | 'board'
    | 'clock'
    | 'door'
    | 'colleague'
    | 'drawer'
    | 'trays'
    | 'vault'
    | 'tube'
    | 'notes'
    | 'huddle'
    | `person-${string}`;
  name: TextRef;
  state: TextRef | null;
  /** The command that touching it gives, or the tool it opens (a face's own business), or neither for plain scenery. */
  command: Command | null;
  opens:
    | 'today'
    | 'book'
    | 'fax'
    | 'portal'
    | 'rooms'
    | 'slips'
    | 'notes'
    | 'drawer'
    | 'team'
    | 'phone'
    | 'supplies'
    | 'huddle'
    | null;
  /** New or has focus: may carry a tag in the scene. */
  calls: boolean;
}
