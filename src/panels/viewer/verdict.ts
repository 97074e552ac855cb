// How a mark fell, as shape and word together: earned, in part, lost. The score decided it; this only names it.
// The same three wherever the viewer or the projector shows a mark.
import type { MomentView } from '../../scoring/types.ts';
import type { IconName } from '../theme/icon.tsx';

export type Verdict = 'kept' | 'part' | 'lost';
export const VERDICTS: readonly Verdict[] = ['kept', 'part', 'lost'];
export const VERDICT_ICONS: Record<Verdict, IconName> = { kept: 'check', part: 'minus', lost: 'x' };

export const verdictOf = ({ kind, mark }: MomentView): Verdict =>
  kind === 'keep' ? 'kept' : mark.earned + mark.recovered > 0 ? 'part' : 'lost';
