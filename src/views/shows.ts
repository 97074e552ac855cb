// Whether a view shows something: the only question a play-through or a coach may ask. Reads a DeskView, nothing else.
// `heard` holds full line ids, several joined by `|`; any other name in the predicate has been filled in before.
import type { ViewPredicate } from '../scenario/words.ts';
import { clockMs, isClock } from '../scenario/words.ts';
import type { DeskView } from './types.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const ms = (start: string): number => (isClock(start) ? clockMs(start) : Number(start));

/** The value of a row on a paper on view, or undefined. */
export const rowOf = (view: DeskView, paper: string, field: string): string | undefined =>
  view.papers.find((p) => p.paper === paper)?.rows.find((r) => r.field === field)?.value;

function heard(view: DeskView, ids: string, contact: string | null): boolean {
  const wanted = ids.split('|');
  const talk = view.talk;
  if (!talk || (contact !== null && talk.contact.contact !== contact && talk.contact.as !== 'outgoing'))
    return false;
  return talk.rows.some((r) => wanted.includes(r.text.id));
}

function chart(view: DeskView, p: NonNullable<ViewPredicate['chart']>): boolean {
  const c = view.chart;
  if (!c) return false;
  if (p.patient !== undefined && c.patient !== p.patient) return false;
  if (p.tab !== undefined && c.tab !== p.tab) return false;
  if (
    p.contact !== undefined &&
    !(
      c.tab === 'contacts' &&
      c.contacts.some((x) => x.name === p.contact || plain(x.name) === plain(p.contact as string))
    )
  )
    return false;
  return p.flag === undefined || (c.tab === 'contacts' && c.flags.some((f) => f.id === `flag.${p.flag}`));
}

function free(view: DeskView, provider: string, start: string): boolean {
  const at = ms(start);
  return view.book.some((d) =>
    d.columns.some(
      (c) =>
        c.provider === provider && c.open.some((g) => at >= g.startMs && at < g.startMs + g.minutes * 60_000),
    ),
  );
}
const within = (at: number, span: { startMs: number; minutes: number }): boolean =>
  at >= span.startMs && at < span.startMs + span.minutes * 60_000;

/** What stands at a dotted path of the view; undefined when nothing does. */
const at = (view: DeskView, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (of, key) => (typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[key] : undefined),
      view,
    );

/** `contact`: whose conversation the play-through is about; null for nobody's. */
export function holds(view: DeskView, p: ViewPredicate | undefined, contact: string | null): boolean {
  if (!p) return true;
  if (p.heard !== undefined && !heard(view, p.heard, contact)) return false;
  if (p.offered !== undefined && view.talk?.offer?.set !== p.offered) return false;
  if (
    p.contact !== undefined &&
    (view.contacts.find((c) => c.contact === contact)?.status ?? 'closed') !== p.contact
  )
    return false;
  if (p.phase !== undefined && view.phase !== p.phase) return false;
  if (p.night !== undefined && view.nightService !== p.night) return false;
  if (
    p.waiting !== undefined &&
    !view.contacts.some((c) => c.as === p.waiting && (c.status === 'waiting' || c.status === 'ringing'))
  )
    return false;
  if (p.slip !== undefined && view.hand?.kind !== p.slip) return false;
  if (p.found !== undefined && view.search?.rows.length !== p.found) return false;
  if (p.chart && !chart(view, p.chart)) return false;
  if (p.line !== undefined && (view.lines.find((l) => l.contact === contact)?.status ?? 'idle') !== p.line)
    return false;
  for (const [paper, rows] of Object.entries(p.paper ?? {}))
    for (const [field, value] of Object.entries(rows)) if (rowOf(view, paper, field) !== value) return false;
  if (p.disagree) {
    const [x, y] = [
      rowOf(view, p.disagree.a, p.disagree.field),
      rowOf(view, p.disagree.b, p.disagree.otherField ?? p.disagree.field),
    ];
    if (x === undefined || y === undefined || plain(x) === plain(y)) return false;
  }
  for (const [who, state] of Object.entries(p.team ?? {}))
    if (view.team.find((t) => t.who === who)?.state !== state) return false;
  if (p.free && !free(view, p.free.provider, p.free.start)) return false;
  if (
    p.taken &&
    !view.book.some((d) =>
      d.resources.some(
        (r) => r.id === p.taken?.resource && r.taken.some((t) => within(ms(p.taken?.start ?? ''), t)),
      ),
    )
  )
    return false;
  if (
    p.blocked &&
    !view.book.some((d) =>
      d.columns.some(
        (c) =>
          c.provider === p.blocked?.provider &&
          c.blocks.some(
            (b) =>
              within(ms(p.blocked?.start ?? ''), b) &&
              (p.blocked?.as === undefined || b.kind === p.blocked.as),
          ),
      ),
    )
  )
    return false;
  for (const [path, value] of Object.entries(p.shown ?? {})) if (at(view, path) !== value) return false;
  return !(p.not && holds(view, p.not, contact));
}
