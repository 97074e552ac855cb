// A real first shift with a pair of hands: deals a seed, sits down and gives commands one by one, as the session does.
// Nothing is mocked. `only` thins out who was dealt, so that a rule can be watched without the rest of the morning.
import type { Command, CommandOf, CommandType } from '../../src/office/commands.ts';
import type { Fact, FactOf, FactType } from '../../src/office/facts.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import { isRefusal } from '../../src/office/rules.ts';
import type { ContactState, State } from '../../src/office/state.ts';
import { deal } from '../../src/shift/deal/deal.ts';
import type { Plan, Settings } from '../../src/shift/plan.ts';
import { beginRun, play, type Run } from '../../src/shift/replay.ts';
import { makeWorld, type World } from '../../src/shift/world.ts';
import { deskView } from '../../src/views/desk.ts';
import type { DeskView } from '../../src/views/types.ts';
import { edition, first } from '../fixtures/edition.ts';

export const clock = (hour: number, minute = 0): number => (hour * 60 + minute) * MINUTE;

type Params<T extends CommandType> = Omit<CommandOf<T>, 'type'>;
export interface Deal {
  seed?: number;
  /** Changes what was dealt before the day begins: fewer people, another time, another patience. */
  plan?: (plan: Plan) => Plan;
  settings?: Settings;
}

export class DeskForTests {
  readonly world: World;
  readonly run: Run;
  /** The facts of the last act or wait. */
  last: Fact[] = [];

  constructor({ seed = 1, plan = (p) => p, settings = first }: Deal = {}) {
    this.world = makeWorld(edition.content, plan(deal(edition.content, seed, settings)), settings);
    this.run = beginRun(this.world);
  }

  get state(): State {
    return this.run.state;
  }
  get now(): number {
    return this.run.state.nowMs;
  }
  get office() {
    return { setup: this.world.setup, state: this.run.state };
  }
  get view(): DeskView {
    return deskView(this.office);
  }
  /** All facts of one type so far, oldest first. */
  facts<T extends FactType>(type: T): FactOf<T>[] {
    return this.run.journal.filter((f): f is Fact & FactOf<T> => f.type === type);
  }

  /** Gives a command now; a refusal is an error. Returns what it brought about, its cost in time included. */
  act<T extends CommandType>(type: T, params: Params<T>): Fact[] {
    const out = play(this.run, { type, ...params } as Command, this.now);
    if (isRefusal(out)) throw new Error(`"${type}" was refused: ${out.refused}`);
    this.last = out.facts;
    return out.facts;
  }
  /** The first fact of this type in what an act brought about; an error when there is none. */
  one<T extends FactType>(facts: readonly Fact[], type: T): FactOf<T> {
    const fact = facts.find((f) => f.type === type);
    if (!fact) throw new Error(`No "${type}" among ${facts.map((f) => f.type).join(', ')}`);
    return fact as Fact & FactOf<T>;
  }
  /** The code of a refusal, and a check of what every refusal is: nothing happened, no time passed. */
  refusal<T extends CommandType>(type: T, params: Params<T>): string {
    const before = JSON.stringify([this.run.state, this.run.journal.length]);
    const out = play(this.run, { type, ...params } as Command, this.now);
    if (!isRefusal(out)) throw new Error(`"${type}" was not refused.`);
    if (JSON.stringify([this.run.state, this.run.journal.length]) !== before)
      throw new Error(`"${type}" was refused (${out.refused}) and yet changed something.`);
    return out.refused;
  }

  wait(ms: number): Fact[] {
    return this.act('time.wait', { forMs: ms });
  }
  /** Lets time pass by the second until something holds; an error when the day ends first. */
  until(holds: (desk: DeskForTests) => boolean, stepMs = 1_000): this {
    while (!holds(this)) {
      if (this.state.over) throw new Error('The day ended first.');
      this.wait(stepMs);
    }
    return this;
  }
  untilClock(hour: number, minute = 0): this {
    return this.until((d) => d.now >= clock(hour, minute));
  }

  contact(id: string): ContactState {
    const c = this.state.contacts[id];
    if (!c) throw new Error(`There is no contact "${id}".`);
    return c;
  }
  /** Everyone dealt of this kind, by id, in the order in which they are due. */
  dealt(as: ContactState['as']): string[] {
    return this.world.plan.contacts.filter((c) => c.as === as).map((c) => c.id);
  }
  /** Opens the lines and waits until this caller's line rings. Returns the line. */
  untilRings(contact: string): 1 | 2 | 3 | 4 | 5 | 6 {
    if (!this.state.phone.open) this.act('phone.end-night-service', {});
    this.until((d) => d.contact(contact).status === 'ringing');
    return this.contact(contact).line as 1;
  }
  /** Waits for this caller and answers. Returns the line. */
  answer(contact: string): 1 | 2 | 3 | 4 | 5 | 6 {
    const line = this.untilRings(contact);
    this.act('phone.answer', { line });
    return line;
  }
  /** Waits until this person stands at the window (or the inner door) and turns to them. */
  meet(contact: string): ContactState {
    this.until((d) => d.contact(contact).status === 'waiting');
    this.act('window.turn-to', { contact });
    return this.contact(contact);
  }
}

/** Only these contacts come, no scenario, no tray and no late provider unless kept: the day for one rule. */
export const only =
  (...ids: string[]) =>
  (plan: Plan): Plan => ({
    ...plan,
    contacts: plan.contacts.filter((c) => ids.includes(c.id)),
    scenarios: plan.scenarios.filter((s) => ids.includes(s.contact)),
    inbox: [],
    colleagueCalls: [],
    late: [],
  });

/** Everyone who was dealt is due at the same time. */
export const dueAt =
  (ms: number) =>
  (plan: Plan): Plan => ({ ...plan, contacts: plan.contacts.map((c) => ({ ...c, atMs: ms })) });

/** A desk to which only these come. Ids are the same for every seed of a first shift. */
export const deskWith = (...ids: string[]): DeskForTests => new DeskForTests({ plan: only(...ids) });
export const desk = (deal: Deal = {}): DeskForTests => new DeskForTests(deal);
