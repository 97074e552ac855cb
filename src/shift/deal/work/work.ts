// Which areas deal desk work into a morning, each by a function in a file beside this one: it draws as many pieces as the
// rung asks for, with what is true of them behind the screen. Only the list.
import type { WorkKind } from '../../../office/work/schema.ts';
import type { Deal } from '../draw.ts';
import { dealSupplies } from './supplies.ts';

export type DealWork = (d: Deal, counts: Partial<Record<WorkKind, number>>) => void;

export const WORK: Record<string, DealWork> = {
  supplies: dealSupplies,
};
