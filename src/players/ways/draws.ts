// What the ways draw from a view: a patient somebody might mean, a visit, words as they were heard. Likelier ones stand in
// a list more than once. Gives no command.
import type { CommandOf, CommandType } from '../../office/commands.ts';
import type { Stream } from '../../shift/streams.ts';
import type { DeskView } from '../../views/types.ts';

export type Params<T extends CommandType> = Omit<CommandOf<T>, 'type'>;
export type Way<T extends CommandType> = (view: DeskView, draw: Stream) => Params<T> | null;

/** One of these, turned into parameters; null when there is none. */
export function one<A, P>(draw: Stream, from: readonly A[], then: (a: A) => P): P | null {
  return from.length === 0 ? null : then(draw.pick(from));
}
export const some = <A>(draw: Stream, from: readonly A[], most: number): A[] =>
  draw.shuffle(from).slice(0, draw.int(1, most));
export const patients = (v: DeskView): string[] => [
  ...(v.search?.rows ?? []).map((r) => r.patient),
  ...(v.chart ? [v.chart.patient, v.chart.patient, v.chart.patient] : []),
  ...v.today.map((t) => t.patient),
];
export const patient = (v: DeskView, d: Stream) => one(d, patients(v), (p) => ({ patient: p }));
/** The visit of whoever stands there is likelier than another. */
export const visits = (v: DeskView) =>
  v.today
    .filter((t) => t.status !== 'cancelled')
    .flatMap((t) => (t.status === 'arrived' || t.patient === v.chart?.patient ? [t, t, t, t] : [t]));
export const heard = (v: DeskView): string[] => (v.talk?.heard ?? []).map((h) => h.value);
export const words = (v: DeskView, d: Stream): string =>
  d.pick([
    ...heard(v),
    ...(v.chart ? [v.chart.name, v.chart.birthDate, v.chart.address, v.chart.phone] : []),
    'as they said',
    '555-0199',
  ]);
