// A run as a pure function: (world, state, journal so far, command at a time) → new state and the facts that followed.
// Time is data: timers fire in (due, order), the clock set to each due time first. Evolve is the only writer.
import { type Command, isTimeCommand } from '../office/commands.ts';
import { costOf } from '../office/costs.ts';
import type { Draft, Fact } from '../office/facts.ts';
import { DAY, MINUTE } from '../office/kinds.ts';
import { decide, evolve, happen, isOfficeTimer, react } from '../office/office.ts';
import { isRefusal, type Refusal } from '../office/rules.ts';
import type { Office, State, Timer } from '../office/state.ts';
import { defaultReply } from '../office/talk/replies.ts';
import { answersTo } from '../office/talk/answers.ts';
import { evolveRun } from './agenda.ts';
import { onFact, onTimer } from './machines/story.ts';
import type { World } from './world.ts';

/** A skip never runs longer than this: somebody looks up from the desk. */
const SKIP_MS = 10 * MINUTE;
const NOTICED = new Set([
  'phone.rang',
  'person.came-in',
  'person.returned',
  'inbox.arrived',
  'work.arrived',
  'team.arrived',
  'coverage.replied',
  'claim.acknowledged',
  'claim.answered',
  'promise.lapsed',
  'day.closing',
  'day.end',
  'patience.ran-out',
  'phone.connected',
  'card.arrived',
  'phone.missed',
  'room.to-turn',
  'room.surface',
  'room.kept-waiting',
  'instruments.printed',
  'instruments.dried',
  'instruments.recalled',
]);

export interface Outcome {
  state: State;
  facts: Fact[];
}

/** One cascade in progress: drafts wait their turn, each stamped, evolved, and asked what follows from it. */
class Cascade {
  readonly facts: Fact[] = [];
  state: State;
  private readonly world: World;
  private readonly journal: readonly Fact[];
  constructor(world: World, state: State, journal: readonly Fact[]) {
    this.world = world;
    this.state = state;
    this.journal = journal;
  }

  get office(): Office {
    return { setup: this.world.setup, state: this.state };
  }

  run(drafts: readonly Draft[], because: string): void {
    const queue: { draft: Draft; because: string }[] = drafts.map((draft) => ({ draft, because }));
    for (let next = queue.shift(); next; next = queue.shift()) {
      const fact = {
        ...next.draft,
        id: `f${this.state.counts.fact + 1}`,
        atMs: this.state.nowMs,
        because: next.because,
      } as Fact;
      this.state = { ...this.state, counts: { ...this.state.counts, fact: this.state.counts.fact + 1 } };
      this.state = evolve(evolveRun(this.state, fact), fact, this.world.setup);
      this.facts.push(fact);
      const follow = [...react(this.office, fact)];
      const story = onFact(this.world, this.office, fact, () => [...this.journal, ...this.facts]);
      const answered = this.answer(fact, story.covered);
      // The scenario's own step goes first, so that what follows from the fact finds it where it now stands.
      queue.push(...[...story.drafts, ...follow, ...answered].map((draft) => ({ draft, because: fact.id })));
      if (queue.length > 5000) throw new Error(`Facts without end after ${next.draft.type}.`);
    }
  }

  /** What people say when no scenario answered for them. */
  private answer(fact: Fact, covered: { said: boolean; topics: string[] }): Draft[] {
    if (fact.type === 'talk.asked') {
      const c = this.state.contacts[fact.contact];
      const left = fact.about.filter((t) => !covered.topics.includes(t));
      return c && left.length > 0 && !(covered.said && covered.topics.length === 0)
        ? answersTo(this.office, c, left, fact.open, fact.again)
        : [];
    }
    if (covered.said || !('contact' in fact) || typeof fact.contact !== 'string') return [];
    return defaultReply(this.office, fact as never);
  }

  /** Fires every timer due by `toMs`, in order; stops early after one that was noticed, when asked to. */
  runTo(toMs: number, stopWhenNoticed = false): boolean {
    for (;;) {
      const timer = this.state.agenda[0];
      if (!timer || timer.dueMs > toMs || this.state.over) break;
      const before = this.facts.length;
      this.fire(timer);
      if (stopWhenNoticed && this.facts.slice(before).some((f) => NOTICED.has(f.type))) return true;
    }
    // A shift that is over ends at its own minute, however far time was to pass.
    if (!this.state.over && toMs > this.state.nowMs) this.state = { ...this.state, nowMs: toMs };
    return false;
  }

  private fire(timer: Timer): void {
    this.state = {
      ...this.state,
      nowMs: Math.max(this.state.nowMs, timer.dueMs),
      agenda: this.state.agenda.slice(1),
    };
    const drafts = isOfficeTimer(timer.event) ? happen(this.office, timer.event) : null;
    if (drafts) this.run(drafts, timer.because);
    else {
      const story = onTimer(this.world, this.office, timer.event, () => [...this.journal, ...this.facts]);
      this.run(story, timer.because);
    }
  }
}

/** Applies a command at a time. A refusal changes nothing and is not logged. Throws when time would run backward. */
export function perform(
  world: World,
  state: State,
  journal: readonly Fact[],
  command: Command,
  atMs: number,
): Outcome | Refusal {
  if (atMs < state.nowMs) throw new Error(`The command "${command.type}" is dated before the clock.`);
  const c = new Cascade(world, state, journal);
  if (state.over) return isTimeCommand(command.type) ? { state, facts: [] } : { refused: 'shift/over' };
  if (command.type === 'pace.set' && c.office.setup.locks.includes('pace')) return { refused: 'pace/fixed' };
  c.runTo(atMs);
  if (c.state.over) return { state: c.state, facts: c.facts };
  if (isTimeCommand(command.type)) {
    if (command.type === 'time.wait') c.runTo(atMs + command.forMs);
    else if (command.type === 'time.skip') c.runTo(skipsTo(c.office, atMs), true);
    else if (command.type === 'pace.set') c.state = { ...c.state, pace: command.pace };
    return { state: c.state, facts: c.facts };
  }
  const drafts = decide(c.office, command);
  if (isRefusal(drafts)) return drafts;
  c.state = { ...c.state, counts: { ...c.state.counts, act: c.state.counts.act + 1 } };
  c.run(drafts, `c${c.state.counts.act}`);
  c.runTo(atMs + costOf(command));
  return { state: c.state, facts: c.facts };
}

/** While calls still go to the night service, nobody looks away past the hour at which the lines open. */
function skipsTo({ setup, state }: Office, atMs: number): number {
  const toMs = atMs + SKIP_MS;
  return !state.phone.open && atMs < setup.opensMs ? Math.min(toMs, setup.opensMs) : toMs;
}

/** As far as the closed office is run forward: a claim is paid or lost, a report is back, within this time. */
const LATER_MS = 70 * DAY;

/**
 * What came of it later: the closed office run forward, in order. Only what was due after its last midnight happens (a payer
 * answers, a card comes): nobody walks in any more. The state it returns to is not the run's.
 */
export function epilogue(world: World, state: State, journal: readonly Fact[]): Fact[] {
  const lastMs = Math.ceil(world.plan.endsMs / DAY) * DAY;
  const isLater = (t: Timer): boolean =>
    t.event.do === 'scenario.card' || (t.dueMs >= lastMs && isOfficeTimer(t.event));
  const agenda = state.agenda.filter(isLater);
  const c = new Cascade(world, { ...state, over: false, agenda }, journal);
  c.runTo(lastMs + LATER_MS);
  return c.facts;
}
