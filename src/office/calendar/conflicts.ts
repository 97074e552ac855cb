// Which policies a booking would break. One judge for the fact, the warning on the paper and the exemplar's choice:
// it reads a plain description of the day, so that the views can build it too. Pure; it forbids nothing.
import type { Policy as PolicySchema } from './schema.ts';
import type * as v from 'valibot';
import { DAY, MINUTE } from '../kinds.ts';

export type Policy = v.InferOutput<typeof PolicySchema>;
export interface Span {
  startMs: number;
  minutes: number;
}
export interface DayPlan {
  /** Per provider: what already takes time, and what the template says of each stretch. */
  providers: {
    id: string;
    taken: (Span & { visit: string | null })[];
    template: { fromMs: number; toMs: number; kind: 'open' | 'held' | 'lunch' }[];
  }[];
  resources: { id: string; kind: 'room' | 'equipment'; taken: (Span & { visit: string | null })[] }[];
  types: {
    id: string;
    minutes: number;
    providers: string[];
    needsRoom: string[];
    needsEquipment: string | null;
  }[];
  nowMs: number;
}
export interface BookingDraft {
  visit: string | null;
  type: string;
  provider: string;
  startMs: number;
  room: string | null;
  equipment: string | null;
  /** When an order or the caller's need is on view: the window it should fall in, and what it asks for. */
  wanted: { type: string | null; provider: string | null; fromMs: number; toMs: number } | null;
}

const overlaps = (a: Span, b: Span): boolean =>
  a.startMs < b.startMs + b.minutes * MINUTE && b.startMs < a.startMs + a.minutes * MINUTE;

/** Every minute lies in hours that are worked, over the seams between them too. */
function inHours(template: DayPlan['providers'][number]['template'], fromMs: number, toMs: number): boolean {
  let at = fromMs;
  for (const t of [...template].sort((a, b) => a.fromMs - b.fromMs))
    if (t.kind !== 'lunch' && t.fromMs <= at && at < t.toMs) at = t.toMs;
  return at >= toMs;
}

/** The policies broken, in a fixed order; empty when the booking is clean. */
export function conflictsOf(day: DayPlan, d: BookingDraft): Policy[] {
  const type = day.types.find((t) => t.id === d.type);
  const provider = day.providers.find((p) => p.id === d.provider);
  if (!type || !provider) return ['wrong-visit-type'];
  const span: Span = { startMs: d.startMs, minutes: type.minutes };
  const inDay = d.startMs % DAY;
  const stretch = (kind: string) =>
    provider.template.some(
      (t) => t.kind === kind && inDay < t.toMs && t.fromMs < inDay + type.minutes * MINUTE,
    );
  const covered = inHours(provider.template, inDay, inDay + type.minutes * MINUTE);
  const clash = (taken: (Span & { visit: string | null })[]) =>
    taken.some((x) => (x.visit === null || x.visit !== d.visit) && overlaps(span, x));
  const taken = (kind: 'room' | 'equipment', id: string | null) =>
    id !== null && day.resources.some((r) => r.kind === kind && r.id === id && clash(r.taken));
  const out: Policy[] = [];
  if (clash(provider.taken)) out.push('overlap');
  if (!covered || d.startMs < day.nowMs) out.push('outside-template');
  if (stretch('held')) out.push('held-for-urgent');
  if (d.wanted?.type && d.wanted.type !== d.type) out.push('wrong-visit-type');
  if (!type.providers.includes(d.provider) || (d.wanted?.provider && d.wanted.provider !== d.provider))
    out.push('wrong-provider');
  if (type.needsEquipment !== null && d.equipment !== type.needsEquipment) out.push('needs-equipment');
  if (type.needsRoom.length > 0 && (d.room === null || !type.needsRoom.includes(d.room)))
    out.push('needs-equipment');
  if (taken('room', d.room)) out.push('room-taken');
  if (taken('equipment', d.equipment)) out.push('equipment-taken');
  if (d.wanted && d.startMs < d.wanted.fromMs) out.push('too-soon');
  if (d.wanted && d.startMs > d.wanted.toMs) out.push('too-late');
  return [...new Set(out)];
}
