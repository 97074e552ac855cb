// The text in use, for the faces: `t` for their own lines, `say` for a line a view names. `main` sets it before the first
// paint and for every shift, whose office may have a policy card of its own; until then there are only the words for a
// fault, since the lines themselves are fetched. Nothing else may set it.
import { fault } from './en/fault.ts';
import type { TextId } from './en/index.ts';
import { makeText, type LineId, type Text, type TextParams } from './make-text.ts';

let current: Text<TextId> = makeText<TextId>(fault, 'en-US', { missing: 'show' });

export function setText(text: Text<TextId>): void {
  current = text;
}

export const text = (): Text<TextId> => current;
export const t = (id: TextId, params?: TextParams): string => current.t(id, params);
export const say = (line: LineId): string => current.say(line);
export type { TextId };
