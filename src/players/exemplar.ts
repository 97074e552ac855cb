// The exemplar: works every contact by its play-through, one at a time, sees newcomers, keeps to what is on view.
// It knows no truth and no score. A step whose moment does not come is left after three simulated minutes.
import { type Command, parseCommand } from '../office/commands.ts';
import { MINUTE } from '../office/kinds.ts';
import type { Play, PlayAct } from '../shift/plays.ts';
import { holds } from '../views/shows.ts';
import type { ContactView, DeskView } from '../views/types.ts';
import type { Player } from './player.ts';
import { lacks, readOff } from './read.ts';

const GIVE_UP_MS = 3 * MINUTE;
/** What is done without anybody in front of one: it need not wait for a conversation. */
const OPENERS = new Set(['phone.answer', 'window.turn-to']);

interface Progress { play: Play; at: number; since: number | null; started: boolean }

export class Exemplar implements Player {
  protected readonly units: Progress[];
  protected current: Progress | null = null;
  constructor(plays: readonly Play[]) {
    this.units = plays.map((play) => ({ play, at: 0, since: null, started: false }));
  }

  next(view: DeskView): Command | null {
    const courtesy = this.acknowledge(view);
    if (courtesy) return courtesy;
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
    unit.started = true;
    this.step(unit);
    try {
      return parseCommand({ type: act.command, ...(params as object) });
    } catch {
      return null;
    }
  }

  /** Some moments pass for good once the conversation is over; others come with time. */
  private waits(view: DeskView, unit: Progress, act: PlayAct): 'wait' | null {
    unit.since ??= view.nowMs;
    if (view.nowMs - unit.since >= GIVE_UP_MS) return null;
    const later = act.when?.team !== undefined || act.when?.heard !== undefined || (act.when?.paper !== undefined && view.cover?.asking === true) || act.when?.contact !== undefined || act.when?.offered !== undefined || act.when?.line !== undefined;
    return later ? 'wait' : null;
  }

  protected acknowledge(view: DeskView): Command | null {
    const c = view.contacts.find((x) => x.kind !== 'phone' && x.status === 'waiting' && !x.acknowledged && view.talk !== null && view.nowMs - x.sinceMs > 5_000);
    return c ? { type: 'say.acknowledge', contact: c.contact } : null;
  }

  /** Goes on with what is begun, else takes whoever has waited longest, else the trays. */
  protected pick(view: DeskView): Progress | null {
    if (this.current && this.current.at < this.current.play.acts.length && (this.current.play.contact !== null || this.ready(view, this.current))) return this.current;
    this.current = null;
    const open = (u: Progress) => u.at < u.play.acts.length && !(u.started && u.play.contact !== null);
    const waiting = (c: ContactView) => c.status === 'ringing' || c.status === 'waiting' || c.status === 'held';
    if (view.talk === null) {
      const first = view.contacts.filter(waiting).sort((a, b) => this.urgency(view, a) - this.urgency(view, b))[0];
      const unit = first && this.units.find((u) => u.play.contact === first.contact && open(u));
      if (unit) this.current = unit;
      else this.current = this.units.find((u) => u.play.contact === null && open(u) && this.ready(view, u) && (u.play.item === null || view.inbox.some((i) => i.item === u.play.item && i.status !== 'done'))) ?? null;
    }
    return this.current;
  }

  private urgency(view: DeskView, c: ContactView): number {
    return c.sinceMs + (c.status === 'ringing' ? -30_000 : 0) + (c.place.startsWith('seat') ? 30 * MINUTE : 0) + (view.nowMs < 0 ? 1 : 0);
  }

  /** An act of the day whose hour has not come blocks nobody. */
  private ready(view: DeskView, u: Progress): boolean {
    const act = u.play.acts[u.at];
    return act !== undefined && (act.when?.phase === undefined || holds(view, { phase: act.when.phase }, null));
  }

  /** Nothing planned is left in front: close what is open, or let time run. */
  protected tidy(view: DeskView): Command | null {
    if (view.talk) return { type: 'say.close', with: 'goodbye' };
    return null;
  }
}
export { OPENERS };
