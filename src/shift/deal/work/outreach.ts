// The lists of a morning, dealt: a visit that will be called off and the people who wait for one, and the visits of the day
// ahead with how each person is reached. The visit that falls free and those of the day ahead stand in the book like any
// other. Everything is drawn by the piece of work, from people who do not come in today.
import { isBusinessDay } from '../../../office/referrals/clocks.ts';
import type { OutreachSetup } from '../../../office/outreach/setup.ts';
import { DAY, MINUTE } from '../../../office/kinds.ts';
import type { WorkKind } from '../../../office/work/schema.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { clockMs } from '../../../scenario/words.ts';
import { stream } from '../../streams.ts';
import { at, type Deal, grown } from '../draw.ts';
import { reminded } from './outreach/reminded.ts';
import { waiting } from './outreach/waiting.ts';

export const QUARTER = 15 * MINUTE;
export interface Opening {
  provider: string;
  startMs: number;
}

/** People for the lists: those who neither come nor call today, then whoever is left of the town. Each is drawn once. */
export interface Hat {
  draw(fits?: (p: PersonData) => boolean): PersonData | undefined;
}
function hat(d: Deal): Hat {
  const busy = new Set(d.contacts.flatMap((c) => [c.person, c.patient]));
  const inStory = new Set(d.stories.flatMap((s) => JSON.stringify(s.cast).match(/[a-z]+(-[a-z]+)+/g) ?? []));
  const booked = new Set(d.visits.map((v) => v.patient));
  const town = d.content.practice.people.filter(
    (p) =>
      p.chart && p.kind === 'patient' && grown(d, p) && !p.twin && !inStory.has(p.id) && !booked.has(p.id),
  );
  const left = [
    ...stream(d.seed, 'outreach', 'people').shuffle(town.filter((p) => !busy.has(p.id))),
    ...stream(d.seed, 'outreach', 'others').shuffle(town.filter((p) => busy.has(p.id))),
  ];
  return {
    draw(fits = () => true) {
      const n = left.findIndex(fits);
      return n < 0 ? undefined : left.splice(n, 1)[0];
    },
  };
}

const clashes = (d: Deal, provider: string, startMs: number, minutes: number): boolean =>
  d.visits.some(
    (v) =>
      v.provider === provider &&
      v.startMs < startMs + minutes * MINUTE &&
      startMs < v.startMs + v.minutes * MINUTE,
  );

/** Where a visit of this length can stand on a day: in hours that are worked and in no column a story lays out. */
export function openings(
  d: Deal,
  day: number,
  minutes: number,
  providers: readonly string[],
  from = 0,
): Opening[] {
  return d.content.practice.providers.providers
    .filter((p) => providers.includes(p.id) && !(d.laidOut.has(p.id) && day < 2))
    .flatMap((p) =>
      p.template
        .filter((t) => t.kind === 'open')
        .flatMap((t) => {
          const out: Opening[] = [];
          for (let ofDay = clockMs(t.from); ofDay + minutes * MINUTE <= clockMs(t.to); ofDay += QUARTER) {
            const startMs = day * DAY + ofDay;
            if (ofDay >= from && !clashes(d, p.id, startMs, minutes)) out.push({ provider: p.id, startMs });
          }
          return out;
        }),
    );
}

/** The next day on which the office is open and the book reaches, or the day after that. */
export const dayAhead = (d: Deal): number => [1, 2].find((day) => isBusinessDay(d.settings.date, day)) ?? 1;

export function dealOutreach(d: Deal, counts: Partial<Record<WorkKind, number>>): void {
  const setup: OutreachSetup = { lists: {}, reminders: {} };
  const people = hat(d);
  const when = (id: string, from: number, spreadMin: number): number =>
    from + stream(d.seed, id, 'when').int(0, spreadMin) * MINUTE;
  for (let n = 1; n <= (counts['waiting-list'] ?? 0); n += 1) {
    const id = `waiting-list-${n}`;
    const atMs = when(id, at(8, 35), 35);
    const dealt = waiting(d, id, people, atMs);
    if (!dealt) continue;
    setup.lists[id] = dealt.setup;
    d.work.push({
      id,
      kind: 'waiting-list',
      atMs,
      patient: null,
      visit: null,
      params: {},
      facts: dealt.facts,
    });
  }
  for (let n = 1; n <= (counts.reminder ?? 0); n += 1) {
    const id = `reminder-${n}`;
    const dealt = reminded(d, id, people);
    if (!dealt) continue;
    setup.reminders[id] = dealt.setup;
    d.work.push({
      id,
      kind: 'reminder',
      atMs: when(id, at(9, 20), 40),
      patient: null,
      visit: null,
      params: {},
      facts: dealt.facts,
    });
  }
  if (Object.keys({ ...setup.lists, ...setup.reminders }).length > 0) d.areas.outreach = setup;
}
