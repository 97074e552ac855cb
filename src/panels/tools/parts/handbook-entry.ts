// A rule as the handbook shows it: the part of a rule entity that is words, standing and source.
// Nothing here is authored and nothing is computed.
import type { HandbookRule } from '../../../session/types.ts';

export type HandbookEntry = Pick<
  HandbookRule,
  'id' | 'title' | 'statement' | 'parts' | 'exceptions' | 'wrong' | 'words' | 'cost' | 'source' | 'handbook'
>;
