// The text in use, for the faces: `t` for their own lines, `say` for a line a view names. `main` sets it once,
// before the first paint; until then, and in tests, it is the interface in English.
// Nothing else may set it.
import { ENGLISH, type TextId } from './en/index.ts';
import { makeText, type LineId, type Text, type TextParams } from './make-text.ts';

let current: Text<TextId> = makeText<TextId>(ENGLISH);

export function setText(text: Text<TextId>): void {
  current = text;
}

export const text = (): Text<TextId> => current;
export const t = (id: TextId, params?: TextParams): string => current.t(id, params);
export const say = (line: LineId): string => current.say(line);
export type { TextId };
