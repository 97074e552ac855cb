// The rest of the day's board: who else is booked with whom, today and the next two days. Delphine's share of the town.
// It never takes a slot that somebody dealt needs, and stays out of columns that a scenario lays out itself.
import type { VisitSetup } from '../../office/setup.ts';
import { ageOn } from '../../office/people/age.ts';
import { DAY, HOUR, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { PersonData } from '../../scenario/practice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Deal } from './draw.ts';
import { people } from './scenarios.ts';
import { clockMs } from '../../scenario/words.ts';
import type { Settings } from '../plan.ts';
import { type Stream, stream } from '../streams.ts';

const SLOT = 15;
/** Of a hundred slots, how many are taken at most: the day fills from today on. */
const FILL = [62, 48, 34];
/** Who comes for what, by how often: short looks are the nurse practitioner's, a physical is no part of Medicare. */
const TYPES = ['OV-2', 'OV-2', 'OV-2', 'OV-3', 'OV-1', 'PX-1'] as const;
/** Today's share of the colleague is of short visits: one after the other at her window. */
const LONGEST_TODAY = 15;

function typeFor(
  content: Content,
  settings: Settings,
  p: PersonData,
  provider: string,
  most: number,
  s: Stream,
): string {
  const { date } = settings;
  const types = content.practice.providers.visitTypes;
  const lasts = (id: string): number => types.find((x) => x.id === id)?.minutes ?? SLOT;
  if (ageOn(p.born, date) < 18) return s.pick(['WC-1', 'OV-2'].filter((id) => lasts(id) <= most));
  const may = TYPES.filter(
    (id) =>
      lasts(id) <= most &&
      (types.find((x) => x.id === id)?.providers.includes(provider) ?? false) &&
      (id !== 'PX-1' || p.chart?.payer !== 'medicare'),
  );
  return s.pick(may);
}

/** The columns that stories lay out themselves: nobody else is dealt into them today or tomorrow. */
export const columnsOf = (scenarios: readonly Scenario[]): Set<string> =>
  new Set(
    scenarios.flatMap((scenario) =>
      scenario.world.flatMap((w) => ('book' in w ? [String((w.book as { provider: string }).provider)] : [])),
    ),
  );

/** Who may stand in the book of the days ahead: the town, but for people of stories and whoever wants a visit today. */
export function townOf(d: Deal, waiting: ReadonlySet<string>): PersonData[] {
  const told = new Set([
    ...d.stories.flatMap(people),
    ...d.contacts.filter((c) => c.order !== null).map((c) => c.patient),
  ]);
  return d.content.practice.people.filter(
    (p) => p.routine && p.chart && !told.has(p.id) && !waiting.has(p.id),
  );
}

const dayOf = (v: VisitSetup): number => Math.floor(v.startMs / DAY);

/** Nobody stands in the book twice in these days: who has a visit is not dealt another. */
export function board(
  content: Content,
  seed: number,
  settings: Settings,
  visits: readonly VisitSetup[],
  free: readonly PersonData[],
  scenarios: readonly Scenario[],
  town: readonly PersonData[],
): VisitSetup[] {
  const out: VisitSetup[] = [];
  const booked = new Set(visits.map((v) => v.patient));
  const unbooked = (all: readonly PersonData[], day: string) =>
    stream(seed, 'board', day).shuffle(all.filter((p) => !booked.has(p.id)));
  const laidOut = columnsOf(scenarios);
  const stretches = content.practice.providers.providers
    .slice(0, 2)
    .flatMap((provider) =>
      provider.template
        .filter((t) => t.kind === 'open')
        .map((t) => ({ provider: provider.id, from: clockMs(t.from), to: clockMs(t.to) })),
    );
  for (const [day, fill] of FILL.entries()) {
    const open = stretches.filter((x) => day > 1 || !laidOut.has(x.provider));
    const slots = open.flatMap((x) =>
      Array.from({ length: Math.floor((x.to - x.from) / (SLOT * MINUTE)) }, (_, n) => ({
        ...x,
        start: x.from + n * SLOT * MINUTE,
      })),
    );
    // Who is free comes today. Tomorrow anyone in town may come, half of them, and the other half the day after.
    const comers = day === 0 ? unbooked(free, 'people') : unbooked(town, 'town');
    const share = day === 1 ? Math.ceil(comers.length / 2) : comers.length;
    const count = Math.min(Math.floor((slots.length * fill) / 100), share);
    const left = [...comers];
    // Today fills from the morning on; nobody sees yet how the days after will.
    const order = day === 0 ? slots : stream(seed, `board.${day}`, 'slots').shuffle(slots);
    for (const slot of order) {
      const p = left[0];
      if (!p || out.filter((v) => dayOf(v) === day).length >= count) break;
      const entity = `board.${day}.${slot.provider}.${Math.floor(slot.start / MINUTE)}`;
      if (day === 0 && stream(seed, entity, 'taken').int(1, 100) > fill) continue;
      const type = typeFor(
        content,
        settings,
        p,
        slot.provider,
        day === 0 ? LONGEST_TODAY : 60,
        stream(seed, entity, 'type'),
      );
      const minutes = content.practice.providers.visitTypes.find((x) => x.id === type)?.minutes ?? SLOT;
      const startMs = day * DAY + slot.start;
      const clash = [...visits, ...out].some(
        (v) =>
          v.provider === slot.provider &&
          v.startMs < startMs + minutes * MINUTE &&
          startMs < v.startMs + v.minutes * MINUTE,
      );
      if (clash || slot.start + minutes * MINUTE > slot.to) continue;
      left.shift();
      booked.add(p.id);
      out.push({
        id: `visit-${entity}`,
        patient: p.id,
        provider: slot.provider,
        startMs,
        minutes,
        type,
        status: 'expected',
        copayCents: p.chart?.copayCents ?? 0,
        preRegistered: slot.start > 9 * HOUR,
        isNew: false,
        room: null,
        equipment: null,
      });
    }
  }
  return out.sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
}
