// The exemplar: works every contact by its play-through, one at a time, sees newcomers, keeps to what is on view.
// It knows no truth and no score. A step whose moment does not come is left after three simulated minutes.
import { type Command, parseCommand } from '../office/commands.ts';
import { HOUR, MINUTE } from '../office/kinds.ts';
import { FIRST_SERVED } from '../office/policy/table.ts';
import type { Play, PlayAct } from '../shift/plays.ts';
import { holds } from '../views/shows.ts';
import type { ContactView, DeskView } from '../views/types.ts';
import type { Player } from './player.ts';
import { lacks, readOff } from './read.ts';

const GIVE_UP_MS = 3 * MINUTE;
/** Somebody who went to fetch something is waited for longer; meanwhile others are served. */
const AWAY_MS = 9 * MINUTE;
/** What a tool will show is waited for a little longer than the slowest answer from outside takes (a maker, twelve minutes). */
const ASKED_MS = 15 * MINUTE;
type When = NonNullable<PlayAct['when']>;
interface Progress {
  play: Play;
  at: number;
  since: number | null;
  started: boolean;
}

/** What was read off the screen may not be what a command can hold (a date in the past): then there is no such act. */
function asCommand(type: string, params: object): Command | null {
  try {
    return parseCommand({ type, ...params });
  } catch {
    return null;
  }
}

export class Exemplar implements Player {
  protected readonly units: Progress[];
  protected current: Progress | null = null;
  /** The act of a play-through that was given last, by unit and place in it. */
  given: { unit: string; at: number } | null = null;
  constructor(plays: readonly Play[]) {
    this.units = plays.map((play) => ({ play, at: 0, since: null, started: false }));
  }

  next(view: DeskView): Command | null {
    const courtesy = this.acknowledge(view);
    if (courtesy) return courtesy;
    const back = this.takeUpAgain(view);
    if (back) return back;
    for (let guard = 0; guard < 200; guard += 1) {
      const unit = this.pick(view);
      if (!unit) return this.tidy(view);
      const act = unit.play.acts[unit.at];
      if (!act) {
        this.current = null;
        continue;
      }
      const command = this.take(view, unit, act);
      if (command === 'wait') return null;
      if (command) return command;
      this.step(unit);
    }
    return null;
  }

  /** Everything planned has been done or let go. */
  get done(): boolean {
    return this.units.every((u) => u.at >= u.play.acts.length);
  }

  /** The act was taken and is not tried again. */
  refused(_command: Command, _code: string): void {}

  protected step(unit: Progress): void {
    unit.at += 1;
    unit.since = null;
  }

  /** The command of an act whose moment has come, 'wait' while it may still come, null to leave it. */
  protected take(view: DeskView, unit: Progress, act: PlayAct): Command | 'wait' | null {
    if (act.when && !holds(view, act.when, unit.play.contact)) return this.waits(view, unit, act);
    const params = readOff(view, unit.play, act.params);
    if (lacks(params)) return null;
    const command = this.shape(view, asCommand(act.command, params as object));
    if (!command) return null;
    unit.started = true;
    this.given = { unit: unit.play.unit, at: unit.at };
    this.step(unit);
    return command;
  }

  /** The act as this player does it; null to leave it. */
  protected shape(_view: DeskView, command: Command | null): Command | null {
    return command;
  }

  /** Some moments pass for good once the conversation is over; others come with time. */
  private waits(view: DeskView, unit: Progress, act: PlayAct): 'wait' | null {
    unit.since ??= view.nowMs;
    const away = view.talk === null && unit.started;
    const patience = !away ? GIVE_UP_MS : act.when?.shown === undefined ? AWAY_MS : ASKED_MS;
    if (view.nowMs - unit.since >= patience) return null;
    return act.when && this.comesLater(view, act.when) ? 'wait' : null;
  }

  private comesLater(view: DeskView, when: When): boolean {
    return (
      when.team !== undefined ||
      when.heard !== undefined ||
      (when.paper !== undefined && view.cover?.asking === true) ||
      when.contact !== undefined ||
      when.offered !== undefined ||
      when.shown !== undefined ||
      when.not?.shown !== undefined ||
      when.line !== undefined
    );
  }

  /** Somebody who was left waiting in mid-work is there again: turn back to them before anybody new. */
  private takeUpAgain(view: DeskView): Command | null {
    if (view.talk !== null) return null;
    const c = view.contacts.find(
      (x) =>
        (x.status === 'waiting' || x.status === 'held') &&
        x.place !== 'gone' &&
        !x.place.startsWith('seat') &&
        this.unitOf(x.contact)?.started,
    );
    const unit = c && this.unitOf(c.contact);
    if (!c || !unit) return null;
    const next = unit.play.acts[unit.at]?.command;
    if (next === 'window.turn-to' || next === 'phone.resume') this.step(unit);
    this.current = unit;
    return c.line === null
      ? { type: 'window.turn-to', contact: c.contact }
      : { type: 'phone.resume', line: c.line as 1 };
  }

  protected acknowledge(view: DeskView): Command | null {
    const windowFirst =
      view.policy['first-served'] === FIRST_SERVED.window &&
      view.contacts.some((x) => x.status === 'ringing');
    const c = view.contacts.find(
      (x) =>
        x.kind !== 'phone' &&
        x.status === 'waiting' &&
        !x.acknowledged &&
        (windowFirst || (view.talk !== null && view.nowMs - x.sinceMs > 5_000)),
    );
    return c ? { type: 'say.acknowledge', contact: c.contact } : null;
  }

  /** Goes on with what is begun; while that waits for somebody, others are served: work slips into waits. */
  protected pick(view: DeskView): Progress | null {
    const current = this.current;
    if (current && current.at < current.play.acts.length && this.goesOn(view, current)) return current;
    this.current =
      view.talk !== null
        ? (this.unitOf(view.talk.contact.contact) ?? current)
        : (this.begun(view) ?? this.nextContact(view) ?? this.nextTray(view) ?? this.paused());
    return this.current;
  }

  private goesOn(view: DeskView, u: Progress): boolean {
    if (u.play.contact === null) return this.ready(view, u);
    if (view.talk !== null) return true;
    const when = u.play.acts[u.at]?.when;
    return !when || holds(view, when, u.play.contact) || !this.comesLater(view, when);
  }

  /** The unit of a contact, while it has acts left. */
  private unitOf(contact: string): Progress | undefined {
    return this.units.find((u) => u.play.contact === contact && u.at < u.play.acts.length);
  }

  private begun(view: DeskView): Progress | undefined {
    return this.units.find(
      (u) => u.started && u.play.contact !== null && u.at < u.play.acts.length && this.goesOn(view, u),
    );
  }

  private paused(): Progress | null {
    return this.units.find((u) => u.started && u.play.contact !== null && u.at < u.play.acts.length) ?? null;
  }

  private nextContact(view: DeskView): Progress | undefined {
    const waiting = view.contacts
      .filter((c) => c.status === 'ringing' || c.status === 'waiting' || c.status === 'held')
      .sort((a, b) => this.urgency(view, a) - this.urgency(view, b));
    for (const c of waiting) {
      const unit = this.units.find((u) => u.play.contact === c.contact && !u.started);
      if (unit) return unit;
    }
    return undefined;
  }

  private nextTray(view: DeskView): Progress | undefined {
    return this.units.find(
      (u) =>
        u.play.contact === null &&
        u.at < u.play.acts.length &&
        this.ready(view, u) &&
        (u.play.item === null ||
          view.inbox.some((i) => i.item === u.play.item && i.status !== 'done') ||
          view.work.some((w) => w.work === u.play.item && w.status === 'open')),
    );
  }

  private urgency(view: DeskView, c: ContactView): number {
    return (
      c.sinceMs +
      (c.status === 'ringing' ? (view.policy['first-served'] === FIRST_SERVED.phone ? -HOUR : -30_000) : 0) +
      (c.place.startsWith('seat') ? 30 * MINUTE : 0) +
      (view.nowMs < 0 ? 1 : 0)
    );
  }

  /** An act of the day whose hour has not come blocks nobody. */
  private ready(view: DeskView, u: Progress): boolean {
    const act = u.play.acts[u.at];
    if (act === undefined) return false;
    // What an area's tool will show in a while (a payer's answer, a dry table) is waited for beside other work.
    if (act.when?.shown !== undefined && !holds(view, { shown: act.when.shown }, null)) return false;
    return act.when?.phase === undefined || holds(view, { phase: act.when.phase }, null);
  }

  /** Nothing planned is left in front: close what is open, or let time run. */
  protected tidy(view: DeskView): Command | null {
    if (view.talk) return { type: 'say.close', with: 'goodbye' };
    return null;
  }
}
