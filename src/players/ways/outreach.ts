// Plausible ways to give the commands of the lists: a name, a message, a mark, as the list shows them or as a hurried hand
// picks them. From the view only; null when nothing on view allows it.
import type { CommandType } from '../../office/commands.ts';
import { NO_REASONS, PARTS, WAYS, WORDS_LEFT } from '../../office/outreach/schema.ts';
import type { Stream } from '../../shift/streams.ts';
import type { ListView, RemindedView, WaiterView } from '../../views/outreach.ts';
import type { DeskView } from '../../views/types.ts';
import type { Way } from './draws.ts';

type Listed = Extract<CommandType, `waitlist.${string}` | `reminder.${string}`>;
type Ways = { [T in Listed]: Way<T> };

const listed = <P>(v: DeskView, d: Stream, then: (l: ListView) => P | null): P | null => {
  const open = (v.outreach?.lists ?? []).filter((l) => l.givenTo === null && !l.released);
  return open.length === 0 ? null : then(d.pick(open));
};
const name = (
  v: DeskView,
  d: Stream,
  fits: (w: WaiterView) => boolean = () => true,
): { work: string; line: string } | null =>
  listed(v, d, (l) => {
    const on = l.lines.filter((w) => !w.off && fits(w));
    return on.length === 0 ? null : { work: l.work, line: d.pick(on).line };
  });
const visit = <P>(
  v: DeskView,
  d: Stream,
  fits: (r: RemindedView) => boolean,
  then: (work: string, r: RemindedView) => P,
): P | null => {
  const all = (v.outreach?.reminders ?? []).flatMap((l) =>
    l.lines.filter((r) => r.marked === null && fits(r)).map((r) => ({ work: l.work, r })),
  );
  if (all.length === 0) return null;
  const one = d.pick(all);
  return then(one.work, one.r);
};

export const outreachWays: Ways = {
  'waitlist.open': (v, d) => listed(v, d, (l) => (l.opened ? null : { work: l.work })),
  'waitlist.offer': (v, d) => name(v, d, (w) => !w.calling && (w.says === null || w.says === 'no-answer')),
  'waitlist.leave-word': (v, d) => {
    const to = name(v, d, (w) => w.says === 'no-answer');
    return to && { ...to, says: d.pick(WORDS_LEFT) };
  },
  'waitlist.give': (v, d) => name(v, d, (w) => w.says === 'yes' || d.int(1, 4) === 1),
  'waitlist.note': (v, d) => {
    const to = name(v, d);
    return to && { ...to, reason: d.pick(NO_REASONS) };
  },
  'waitlist.drop': (v, d) => name(v, d),
  'waitlist.release': (v, d) => listed(v, d, (l) => (l.opened ? { work: l.work } : null)),
  'reminder.send': (v, d) =>
    visit(
      v,
      d,
      (r) => r.sent === null || r.says !== null,
      (work, r) => ({
        work,
        line: r.line,
        way: d.pick(WAYS),
        to: r.privateNumber !== null && d.int(0, 1) === 1 ? ('private' as const) : ('file' as const),
        parts: PARTS.filter((part, n) => n === 0 || d.int(1, part === 'reason' ? 3 : 4) > 1),
      }),
    ),
  'reminder.mark': (v, d) =>
    visit(
      v,
      d,
      () => true,
      (work, r) => ({
        work,
        line: r.line,
        as: d.pick(['confirmed', 'cancelled', 'call-again', 'wrong-number'] as const),
      }),
    ),
  'reminder.move': (v, d) =>
    visit(
      v,
      d,
      (r) => r.free.length > 0 || d.int(1, 5) === 1,
      (work, r) => ({ work, line: r.line, startMs: r.free.length > 0 ? d.pick(r.free) : r.startMs }),
    ),
};
