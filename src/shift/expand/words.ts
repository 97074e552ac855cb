// What you say, by act: from the practice's tells, asks and verbs to one table of line ids that transcripts refer to.
// Look-ups only: no text, no parameters.
import type { Practice } from '../../scenario/content.ts';
import type { TextLine } from '../../scenario/words.ts';

const isLine = (x: unknown): x is TextLine =>
  typeof x === 'object' && x !== null && typeof (x as TextLine).id === 'string';

/** Word key (`tell.hours`, `ask.phone.open`, `close.goodbye`) → full line id. */
export function wordsOf(tells: Practice['tells']): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [item, line] of Object.entries(tells.tells)) out[`tell.${item}`] = line.id;
  for (const [topic, both] of Object.entries(tells.asks)) {
    out[`ask.${topic}.open`] = both.open.id;
    out[`ask.${topic}.closed`] = both.closed.id;
  }
  for (const [verb, said] of Object.entries(tells.verbs)) {
    if (isLine(said)) out[verb] = said.id;
    else for (const [how, line] of Object.entries(said)) out[`${verb}.${how}`] = (line as TextLine).id;
  }
  return out;
}
