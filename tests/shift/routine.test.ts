// Every routine reason, dealt alone on a quiet morning: its play-through earns everything, doing nothing earns nothing of
// it, and nobody says anything twice. And over the longer shifts, how many kinds of everyday work one meets.
import { describe, expect, test } from 'vitest';
import type { FactOf } from '../../src/office/facts.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import { nextVisit } from '../../src/office/rooms/by-the-board.ts';
import { reactionTo } from '../../src/office/talk/reactions.ts';
import { Absent } from '../../src/players/absent.ts';
import { drive } from '../../src/players/drive.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import type { Player } from '../../src/players/player.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { at, type Deal } from '../../src/shift/deal/draw.ts';
import { openings } from '../../src/shift/deal/lines.ts';
import { brought } from '../../src/shift/deal/routine/arrivals.ts';
import { CALLS } from '../../src/shift/deal/routine/calls.ts';
import { ERRANDS } from '../../src/shift/deal/routine/errands.ts';
import { INSIDE } from '../../src/shift/deal/routine/inside.ts';
import { ITEMS } from '../../src/shift/deal/routine/items.ts';
import { newLog } from '../../src/shift/log.ts';
import { beginRun } from '../../src/shift/replay.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { makeWorld, type World } from '../../src/shift/world.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';

type Dealer = (d: Deal) => void;
const COMES = at(8, 12);
const tables = { call: CALLS, errand: ERRANDS, inside: INSIDE, item: ITEMS };
const all: [string, Dealer][] = [
  ...Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table).map(([reason, one]): [string, Dealer] => [
      `${kind}: ${reason}`,
      (d) => one(d, `${kind}-1`, COMES),
    ]),
  ),
  ['arrival: arrival-child', (d) => brought(d, 'arrival-1', COMES, COMES + 18 * MINUTE)],
];

/** A first morning on which nothing comes but this. */
function quiet(seed: number, one: Dealer): World {
  const { content } = edition;
  const d: Deal = {
    content,
    seed,
    settings: first,
    free: content.practice.people.filter((p) => p.routine && p.chart),
    say: openings(content.practice, seed),
    visits: [],
    contacts: [],
    inbox: [],
    work: [],
    areas: {},
    cards: [],
    moved: [],
    laidOut: new Set<string>(),
    stories: [],
  };
  one(d);
  const { visits, contacts, inbox, cards, moved } = d;
  const plan = {
    ...deal(content, seed, first),
    ...{ visits, contacts, inbox, cards, moved, scenarios: [], work: [], areas: {}, colleagueCalls: [] },
  };
  return makeWorld(content, plan, first);
}

/** What the desk's lines, and the way it is done well, have one tell a contact of this kind and reason. */
function asked(as: string, reason: string, wants: string | null): string[] {
  const told: string[] = [];
  const gather = (x: unknown): void => {
    if (typeof x !== 'object' || x === null) return;
    for (const [key, value] of Object.entries(x)) {
      if (key === 'not' || key === 'never') continue;
      if (key === 'talk.told' || key === 'say.tell') told.push(...[value.item ?? []].flat());
      else gather(value);
    }
  };
  const fits = (list: unknown, value: string) => list === undefined || [list].flat().includes(value);
  for (const desk of Object.values(edition.content.desk)) {
    for (const line of desk.lines)
      if (fits(line.chance.every, as) && fits(line.chance.if?.reason, reason)) gather(line.earn);
    for (const p of desk.plays) if (p.of === as && fits(p.reason, reason)) gather(p.acts);
  }
  return [...new Set(told)].flatMap((t) => (t === '$wants' ? (wants ?? []) : t.startsWith('$') ? [] : t));
}

function worked(seed: number, world: World, player: Player) {
  const log = newLog({
    contentHash: edition.contentHash,
    seed,
    settings: world.settings,
    plan: world.plan,
  });
  const { run } = drive(world, log, player);
  const score = scoreOf(world, run.journal);
  const marks = score.marks.filter((m) => m.unit !== 'day');
  return {
    critical: score.critical,
    lost: marks.filter((m) => m.earned < m.possible - 0.001).map((m) => m.item),
    earned: marks.filter((m) => m.earned > 0).map((m) => m.item),
    chances: marks.length,
  };
}

describe.each(all)('%s', (_name, one) => {
  test('its play-through earns everything', () => {
    for (const seed of seeds(3)) {
      const world = quiet(seed, one);
      const { lost, critical, chances } = worked(seed, world, new Exemplar(playsOf(world)));
      expect([seed, lost, critical, chances > 0]).toEqual([seed, [], [], true]);
    }
  });
  test('doing nothing earns nothing of it', () => {
    expect(worked(1, quiet(1, one), new Absent()).earned).toEqual([]);
  });
});

describe.each(['junior', 'secretary'] as const)('a %s morning', (shift) => {
  const plans = seeds(12).map((seed) => deal(edition.content, seed, settingsFor(shift)));

  test('nobody says what somebody has said', () => {
    for (const plan of plans) {
      const said = [...plan.contacts.flatMap((c) => c.opening), ...plan.inbox.map((i) => i.body)];
      expect(said.filter((line, n) => said.indexOf(line) !== n)).toEqual([]);
    }
  });
  test('everybody comes once', () => {
    for (const plan of plans) {
      const who = plan.contacts.filter((c) => c.kind !== 'team').map((c) => c.person);
      expect(who.filter((p, n) => who.indexOf(p) !== n)).toEqual([]);
    }
  });
});

test('over some secretary mornings one meets every reason', () => {
  const met = new Set(
    seeds(40).flatMap((seed) => {
      const plan = deal(edition.content, seed, settingsFor('secretary'));
      return [
        ...plan.contacts.filter((c) => c.scenario === null).map((c) => c.reason),
        ...plan.inbox.map((i) => i.subject.replace('inbox.', '')),
      ];
    }),
  );
  const reasons = edition.content.practice.reasons.map((r) => r.id);
  expect(reasons.filter((r) => !met.has(r))).toEqual([]);
});

test('one secretary morning holds at least twenty different reasons', () => {
  for (const seed of seeds(12)) {
    const plan = deal(edition.content, seed, settingsFor('secretary'));
    const met = new Set([
      ...plan.contacts.filter((c) => c.scenario === null).map((c) => c.reason),
      ...plan.inbox.map((i) => i.subject),
    ]);
    expect([seed, met.size >= 20]).toEqual([seed, true]);
  }
});

test.each(all)('%s: nobody is puzzled by what the desk is asked to tell them', (_name, one) => {
  const world = quiet(1, one);
  const office = { setup: world.setup, state: beginRun(world).state };
  const puzzled = world.plan.contacts.flatMap((dealt) =>
    asked(dealt.as, dealt.reason, dealt.wants).filter((item) => {
      const c = office.state.contacts[dealt.id];
      const told = { type: 'talk.told', item, about: null, class: null } as FactOf<'talk.told'>;
      return c && reactionTo(office, c, told) === 'told-puzzled';
    }),
  );
  expect(puzzled).toEqual([]);
});

test('who cannot get into a video visit has one in the book, for which no room is done', () => {
  for (const seed of seeds(6)) {
    const world = quiet(seed, (d) => CALLS['video-link']?.(d, 'call-1', COMES));
    const { setup } = world;
    const visit = setup.visits.find((v) => v.id === setup.contacts['call-1']?.visit);
    expect(setup.visitTypes[visit?.type ?? '']?.byVideo).toBe(true);
    expect(nextVisit({ setup, state: beginRun(world).state })).toBeNull();
  }
});
