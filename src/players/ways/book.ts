// Plausible ways to work the book, the day's list and the coverage now, right or wrong, drawn from what is on view.
// One entry for each command of these areas.
import type { CommandType } from '../../office/commands.ts';
import { COVERAGE_FIELDS } from '../../office/coverage/schema.ts';
import { MINUTE } from '../../office/kinds.ts';
import type { Stream } from '../../shift/streams.ts';
import type { DeskView } from '../../views/types.ts';
import { slot } from '../read.ts';
import { one, patient, patients, some, visits, type Way, words } from './draws.ts';

type BookCommand = Extract<CommandType, `${'calendar' | 'visit' | 'coverage'}.${string}`>;

function place(v: DeskView, d: Stream) {
  const type = d.pick(v.visitTypes);
  const provider = d.pick(type.providers);
  const day = d.int(0, 2);
  const free = slot(v, type.id, provider, day, 2);
  const startMs =
    free !== undefined && d.int(1, 4) > 1
      ? free
      : v.nowMs - (v.nowMs % (15 * MINUTE)) + d.int(1, 40) * 15 * MINUTE;
  const override =
    d.int(1, 5) === 1 ? { reason: 'there was no other', saidYes: one(d, v.team, (t) => t.who) } : null;
  return {
    type: type.id,
    provider,
    startMs,
    room: d.int(0, 1) === 1 ? (type.needsRoom[0] ?? null) : null,
    equipment: d.int(0, 1) === 1 ? type.needsEquipment : null,
    override,
  };
}

export const bookWays: { [T in BookCommand]: Way<T> } = {
  'calendar.book': (v, d) =>
    one(d, patients(v), (p) => {
      const { type, ...where } = place(v, d);
      return { ...where, patient: p, visitType: type, reason: words(v, d) };
    }),
  'calendar.move': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'expected' || t.status === 'arrived'),
      (t) => {
        const { type: _type, ...where } = place(v, d);
        return { ...where, visit: t.visit };
      },
    ),
  'calendar.cancel': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'expected'),
      (t) => ({ visit: t.visit, reason: 'asked to' }),
    ),
  'visit.check-in': (v, d) =>
    one(
      d,
      visits(v).filter((t) => t.status === 'expected' || t.status === 'arrived'),
      (t) => ({ visit: t.visit }),
    ),
  'visit.check-out': (v, d) =>
    one(
      d,
      v.today.filter((t) => t.status === 'finished'),
      (t) => ({ visit: t.visit }),
    ),
  'visit.mark': (v, d) =>
    one(d, visits(v), (t) => ({
      visit: t.visit,
      as: d.pick(['no-show', 'self-pay', 'running-late', 'left'] as const),
    })),
  'coverage.open': patient,
  'coverage.query': (v, d) =>
    one(d, v.cover ? [v.cover.patient, ...patients(v)] : patients(v), (p) => ({ patient: p })),
  'coverage.copy-card': (v, d) =>
    v.cover?.cardInHand
      ? { patient: v.cover.patient, fields: d.int(0, 1) === 1 ? [] : some(d, COVERAGE_FIELDS, 2) }
      : null,
  'coverage.change': (v, d) =>
    v.cover && v.cover.onFile.length > 0
      ? { patient: v.cover.patient, field: d.pick(COVERAGE_FIELDS), value: words(v, d) }
      : null,
  'coverage.add': (v, d) =>
    v.cover?.cardInHand ? { patient: v.cover.patient, primary: d.int(0, 1) === 1 } : null,
};
