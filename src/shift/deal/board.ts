// The rest of the day's board: who else is booked with whom, today and the next two days. Delphine's share of the town.
// It never takes a slot that somebody dealt needs, and stays out of columns that a scenario lays out itself.
import type { VisitSetup } from '../../office/setup.ts';
import { DAY, HOUR, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { PersonData } from '../../scenario/practice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { clockMs } from '../../scenario/words.ts';
import { stream } from '../streams.ts';

const SLOT = 15;
/** Of a hundred slots, how many are taken: the day fills from today on. */
const FILL = [62, 48, 34];

/** The columns that stories lay out themselves: nobody else is dealt into them today or tomorrow. */
export const columnsOf = (scenarios: readonly Scenario[]): Set<string> =>
  new Set(
    scenarios.flatMap((scenario) =>
      scenario.world.flatMap((w) => ('book' in w ? [String((w.book as { provider: string }).provider)] : [])),
    ),
  );

export function board(
  content: Content,
  seed: number,
  visits: readonly VisitSetup[],
  free: readonly PersonData[],
  scenarios: readonly Scenario[],
): VisitSetup[] {
  const out: VisitSetup[] = [];
  const people = stream(seed, 'board', 'people').shuffle(free);
  let next = 0;
  const laidOut = columnsOf(scenarios);
  for (const day of [0, 1, 2]) {
    for (const provider of content.practice.providers.providers.slice(0, 2)) {
      if (laidOut.has(provider.id) && day < 2) continue;
      for (const stretch of provider.template.filter((t) => t.kind === 'open')) {
        for (
          let start = clockMs(stretch.from);
          start + SLOT * MINUTE <= clockMs(stretch.to);
          start += SLOT * MINUTE
        ) {
          const startMs = day * DAY + start;
          const entity = `board.${day}.${provider.id}.${Math.floor(start / MINUTE)}`;
          const clash = [...visits, ...out].some(
            (v) =>
              v.provider === provider.id &&
              v.startMs < startMs + SLOT * MINUTE &&
              startMs < v.startMs + v.minutes * MINUTE,
          );
          if (clash || stream(seed, entity, 'taken').int(1, 100) > (FILL[day] ?? 0) || people.length === 0)
            continue;
          const p = people[next % people.length] as PersonData;
          next += 1;
          if (
            out.some((v) => v.patient === p.id && Math.floor(v.startMs / DAY) === day) ||
            visits.some((v) => v.patient === p.id && Math.floor(v.startMs / DAY) === day)
          )
            continue;
          out.push({
            id: `visit-${entity}`,
            patient: p.id,
            provider: provider.id,
            startMs,
            minutes: SLOT,
            type: 'OV-2',
            status: 'expected',
            copayCents: p.chart?.copayCents ?? 0,
            preRegistered: start > 9 * HOUR,
            isNew: false,
            room: null,
            equipment: null,
          });
        }
      }
    }
  }
  return out;
}
