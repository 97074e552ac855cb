// Desk work that is nobody's conversation: a claim sent back, a delivery at the back door, a room to turn over. A piece of
// work comes in at its time, is opened in its area's own tool, and is finished there, rightly or wrongly.
// What it needs is the area's business; here are only its kinds, its coming and its end. No behaviour.
import * as v from 'valibot';
import { Id } from '../kinds.ts';

/** In the order of the seven responsibilities. */
export const WORK_KINDS = [
  'waiting-list',
  'reminder',
  'records-request',
  'correction',
  'scan',
  'dictation',
  'letter',
  'charge',
  'denial',
  'turnover',
  'instruments',
  'assist',
  'referral',
  'authorization',
  'report',
  'delivery',
  'fridge-log',
  'stock-count',
] as const;
export const WorkKind = v.picklist(WORK_KINDS);
export type WorkKind = v.InferOutput<typeof WorkKind>;

export const workCommands = {};

export const workFacts = {
  'work.arrived': v.strictObject({ work: Id, kind: WorkKind, patient: v.nullable(Id) }),
  /** Given by the area that owns it. `right`: as it should have been done; nobody says so. */
  'work.finished': v.strictObject({
    work: Id,
    kind: WorkKind,
    patient: v.nullable(Id),
    right: v.boolean(),
  }),
};

/** A piece of work as dealt. `facts` say which chances exist; the hidden part stands in the area's own setup. */
export interface WorkSetup {
  id: string;
  kind: WorkKind;
  atMs: number;
  patient: string | null;
  visit: string | null;
  /** Parameters of its line `work.<kind>`. */
  params: Record<string, string | number>;
  facts: Record<string, string | number | boolean>;
}
export interface WorkState {
  status: 'coming' | 'open' | 'done';
  atMs: number;
}
