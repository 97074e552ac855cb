// Numbers are read and compared in one piece: a telephone or chart number is never broken at its hyphen, however narrow
// the column. The words stay the same to the letter, for copying and for readers.
import type { ComponentChildren } from 'preact';

const HYPHENED = /(\S*[A-Za-z\d]-\d\S*)/;

export function whole(words: string): ComponentChildren {
  return words.split(HYPHENED).map((part, at) => (at % 2 === 0 ? part : <span class="whole">{part}</span>));
}
