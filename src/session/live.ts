// A shift being played: the one owner of what changes. Acts are queued; each is tried on the pure run, refused or written
// down, and only then shown. Between acts it lets the clock run at the player's pace. A mistake of ours stops the shift,
// keeps the log and offers it as a file. Faces are told at most once a frame.
import type { Command } from '../office/commands.ts';
import { isRefusal } from '../office/rules.ts';
import type { DebriefView } from '../scoring/types.ts';
import type { Log } from '../shift/log.ts';
import type { Run } from '../shift/replay.ts';
import { missedRules } from '../scoring/missed.ts';
import type { DeskView, TextRef } from '../views/types.ts';
import { weatherOf } from '../views/weather.ts';
import { hasNewText, notSaved, refusalAnnouncement } from './announce.ts';
import { Coaching } from './coaching.ts';
import { announced, type Feed, heardBetween, SILENCE } from './happenings.ts';
import { laidOver } from './laid-over.ts';
import { Pacing } from './pacing.ts';
import { talksEnded } from './pair-turn.ts';
import type { Given, LookAt, Playing } from './playing.ts';
import { resultFile, resultFileName } from './result-file.ts';
import { Telling } from './telling.ts';
import { named } from './named.ts';
import { followed, taken, viewOf } from './turn.ts';
import type { ActResult, Session, SessionSnapshot, UiState, Viewer } from './types.ts';
import { FIRST_UI, settled, uiAfter, uiChanged } from './ui.ts';
import type { Viewing } from './viewing-session.ts';

/** How often the clock is looked at between acts. */
const LOOK_MS = 250;

export class LiveSession implements Session {
  private playing: Playing;
  private readonly given: Given;
  /** What the faces see: the last act's view, moved on by the clock. */
  private shown: DeskView;
  private uiState: UiState;
  private readonly pacing: Pacing;
  private feed: Feed = SILENCE;
  private coach: Coaching;
  private refusal: SessionSnapshot['refusal'] = null;
  private failure: TextRef | null = null;
  private debrief: DebriefView | null;
  /** A log that is looked at from the debrief: while it lies here, the faces see nothing else. */
  private beside: Viewing | null = null;
  private waiting: Command[] = [];
  private busy = false;
  private paused = false;
  private hidden: boolean;
  private left = false;
  private queue: Promise<unknown> = Promise.resolve();
  private cached: SessionSnapshot | null = null;
  private readonly telling: Telling<SessionSnapshot>;
  private readonly stops: (() => void)[];
  private readonly resultName: string;

  constructor(playing: Playing, given: Given) {
    const { time, uses } = given.machine;
    this.playing = playing;
    this.given = given;
    this.resultName = resultFileName(given.seat, playing.log.contentHash);
    this.shown = viewOf(playing.run);
    this.uiState = settled(FIRST_UI, this.shown, this.shown);
    this.telling = new Telling(time, () => this.snapshot());
    this.pacing = new Pacing(time, this.shown.nowMs);
    this.coach = new Coaching(playing.run.world, uses);
    this.hidden = time.hidden();
    this.debrief = this.debriefed(playing.run, playing.log);
    this.stops = [time.every(LOOK_MS, () => this.tick()), time.onHidden((hidden) => this.hide(hidden))];
    this.coach.look(this.shown, playing.run.journal);
    this.follow();
    void playing.keeping.begun.then(() => this.changed());
  }

  get stories(): readonly string[] {
    return this.playing.log.plan.scenarios.map((story) => story.id);
  }

  get viewer(): Viewer | null {
    return this.beside;
  }

  snapshot(): SessionSnapshot {
    if (this.beside !== null) return this.beside.snapshot();
    if (this.cached) return this.cached;
    const {
      run: {
        state: { pace },
        world,
      },
      keeping,
      unscored,
    } = this.playing;
    this.cached = {
      view: named(
        this.coach.now === null ? this.shown : laidOver(this.shown, { coach: this.coach.now.text }),
        this.given.seat.name,
      ),
      ui: this.uiState,
      pending: this.waiting[0] ?? null,
      paused: this.paused,
      clockStopped: this.pacing.isStopped && pace !== 'untimed',
      pace,
      save: keeping.state,
      refusal: this.refusal,
      announcements: this.feed.announcements,
      captions: this.feed.captions,
      debrief: this.debrief,
      playerName: this.given.seat.name,
      seat: this.given.seat,
      resultName: this.resultName,
      pairTurn: this.given.seat.pair === undefined ? 0 : talksEnded(this.playing.run.journal),
      counts: world.settings.counts,
      help: world.settings.help,
      coach: this.coach.now,
      failure: this.failure,
      canTakeOver: keeping.free,
      unscored,
      viewing: null,
      weather: weatherOf(this.playing.log.seed, this.shown.dateText.month),
    };
    return this.cached;
  }

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    return this.telling.subscribe(listener);
  }

  act(command: Command): Promise<ActResult> {
    if (this.beside !== null) return this.beside.act();
    const no = this.closed();
    if (no !== null) return Promise.resolve(this.refuse(no));
    this.pass();
    this.refusal = null;
    this.waiting = [...this.waiting, command];
    this.changed();
    return this.inTurn(async () => {
      const late = this.closed();
      const result = late === null ? await this.carryOut(command, this.pacing.atMs) : this.refuse(late);
      this.waiting = this.waiting.slice(1);
      this.changed();
      return result;
    });
  }

  ui(change: Partial<UiState>): void {
    if (change.app === 'handbook' && this.shown.locks.includes('handbook')) {
      this.refuse('session/handbook-locked');
      return;
    }
    if (this.beside === null) {
      this.pass();
      this.uiState = uiChanged(this.uiState, change, this.shown);
      this.changed();
    } else this.beside.ui(change);
  }

  pause(on: boolean): void {
    this.beside?.pause(on);
    if (this.beside !== null || on === this.paused) return;
    if (on) void this.writeTime();
    else this.pass();
    this.paused = on;
    this.feed = announced(this.feed, [
      { urgency: 'polite', text: { id: on ? 'announce.paused' : 'announce.resumed' } },
    ]);
    this.changed();
  }

  setPace(pace: SessionSnapshot['pace']): void {
    if (pace !== this.playing.run.state.pace) void this.act({ type: 'pace.set', pace });
  }

  exportLog(): string {
    return resultFile(this.playing, this.given.seat);
  }

  takeOver(): Promise<ActResult> {
    return this.inTurn(async () => {
      if (this.left || this.failure || !this.playing.keeping.free)
        return this.refuse(this.left ? 'session/left' : 'session/read-only');
      await this.catchUp();
      this.playing.keeping.takeOver();
      this.changed();
      return { ok: true };
    });
  }

  tryAgain(fromSeq: number): Promise<ActResult> {
    return this.inTurn(async () => {
      if (this.left || this.failure) return this.refuse(this.left ? 'session/left' : 'session/stopped');
      try {
        const old = this.playing;
        this.playing = await this.given.again(old.log, this.given.seat, fromSeq);
        old.keeping.end();
        this.shown = viewOf(this.playing.run);
      } catch (error) {
        return this.fail(error);
      }
      this.debrief = null;
      this.refusal = null;
      this.coach = new Coaching(this.playing.run.world, this.given.machine.uses);
      this.feed = announced(this.feed, [
        { urgency: 'polite', text: { id: 'announce.again', params: { timeMs: this.shown.nowMs } } },
      ]);
      this.uiState = settled(FIRST_UI, this.shown, this.shown);
      this.pacing.written(this.shown.nowMs, true);
      this.pacing.stop();
      this.changed();
      return { ok: true };
    });
  }

  lookBack(mark: string | null): Promise<ActResult> {
    return this.look({ mark });
  }

  watch(unit: string, fromSeq: number): Promise<ActResult> {
    return this.look({ unit, fromSeq });
  }

  /** Lays another log over the desk, to be looked at; what was played stays as it is. */
  private look(what: LookAt): Promise<ActResult> {
    return this.inTurn(async () => {
      if (this.left || this.failure || this.beside)
        return this.refuse(this.left ? 'session/left' : 'session/stopped');
      const { log, unscored } = this.playing;
      try {
        this.beside = await this.given.look(log, { name: this.given.seat.name, unscored }, what);
        this.beside.feed = this.feed;
        this.beside.subscribe(() => this.changed());
        this.changed();
      } catch (error) {
        return this.fail(error);
      }
      return { ok: true };
    });
  }

  stopLooking(): void {
    if (this.beside === null) return;
    this.beside.stopLooking();
    this.feed = this.beside.feed;
    this.beside = null;
    this.changed();
  }

  async leave(): Promise<void> {
    this.beside?.stopLooking();
    if (this.left) return;
    await this.writeTime();
    this.left = true;
    for (const stop of this.stops.splice(0)) stop();
    this.playing.keeping.end();
    this.given.left(this.playing.keeping.record);
    this.changed();
  }

  /** Why nothing can be done, as a refusal's code; null while something can. */
  private closed(): string | null {
    if (this.left) return 'session/left';
    if (this.failure) return 'session/stopped';
    return this.playing.keeping.isWriter ? null : 'session/read-only';
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(async () => {
      this.busy = true;
      try {
        return await work();
      } finally {
        this.busy = false;
        this.pacing.skipReal();
      }
    });
    this.queue = done.catch(() => {});
    return done;
  }

  private async carryOut(command: Command, atMs: number): Promise<ActResult> {
    const { run, log, keeping, unscored } = this.playing;
    try {
      const turn = taken(run, log, command, atMs);
      if (isRefusal(turn)) return this.refuse(turn.refused);
      const debrief = this.debrief ?? this.debriefed(turn.run, turn.log);
      const total = unscored ? null : (debrief?.total ?? null);
      if (total !== null) turn.log.claimed.score = total;
      const [before, { nowMs, over }] = [keeping.state, turn.run.state];
      const record = {
        ...keeping.record,
        playedAt: Math.max(keeping.record.playedAt, this.given.machine.time.wallMs()),
        atMs: nowMs,
        acts: turn.entry.seq,
        last: turn.log.claimed.last,
        finished: over,
        total,
        missed: debrief === null || unscored ? [] : missedRules(debrief.score.marks),
      };
      const written = keeping.write(turn.entry, record);
      this.changed();
      if (!(await written)) {
        this.follow();
        await this.catchUp();
        return this.refuse('session/read-only');
      }
      if (keeping.state === 'no-storage' && before !== 'no-storage')
        this.feed = announced(this.feed, [notSaved()]);
      this.playing = { ...this.playing, run: turn.run, log: turn.log };
      this.debrief = debrief;
      this.pacing.written(nowMs, command.type !== 'clock.passed' && command.type !== 'pace.set');
      this.show(turn.view, command);
      return { ok: true };
    } catch (error) {
      return this.fail(error);
    }
  }

  /** Puts a view before the faces: one that was written, or the same one a little later. */
  private show(view: DeskView, command: Command | null): void {
    const coaching = this.coach.look(view, this.playing.run.journal);
    if (coaching !== null || hasNewText(this.shown, view)) this.pacing.stop();
    this.feed = heardBetween(this.feed, this.shown, view);
    this.uiState = uiAfter(this.uiState, command, this.shown, view);
    this.shown = view;
    if (coaching !== null) this.feed = announced(this.feed, [{ urgency: 'polite', text: coaching }]);
    this.changed();
  }

  private refuse(code: string): ActResult & { ok: false } {
    const text = { id: `refusal.${code}` };
    this.refusal = { code, text };
    this.feed = announced(this.feed, [refusalAnnouncement(text, this.shown)]);
    this.changed();
    return { ok: false, code, text };
  }

  private fail(error: unknown): ActResult {
    console.error(error);
    this.failure = { id: 'session.stopped' };
    return this.refuse('session/stopped');
  }

  /** A debrief that fails loses no shift: what was played is kept, and can be had as a file. */
  private debriefed(run: Run, log: Log): DebriefView | null {
    if (!run.state.over || this.given.debriefOf === null) return null;
    try {
      return this.given.debriefOf(run, log);
    } catch (error) {
      console.error(error);
      this.failure = { id: 'session.no-debrief' };
      return null;
    }
  }

  /** While another window writes: see what it does, and be ready to take over. */
  private follow(): void {
    if (this.playing.keeping.isWriter) return;
    this.playing.keeping.watch(
      () => void this.inTurn(() => this.catchUp()),
      () => this.changed(),
    );
  }

  private async catchUp(): Promise<void> {
    const { run, log, keeping } = this.playing;
    const entries = await keeping.news(log.entries.length).catch(() => []);
    if (this.left || entries.length === 0) return;
    const now = followed(run, log, entries);
    this.playing = { ...this.playing, ...now };
    this.debrief = this.debriefed(now.run, now.log);
    this.pacing.written(now.run.state.nowMs, true);
    this.show(viewOf(now.run), null);
  }

  private isHeld(): boolean {
    const { dialog, paper } = this.uiState;
    return (
      this.paused ||
      this.hidden ||
      this.busy ||
      this.waiting.length > 0 ||
      this.closed() !== null ||
      this.playing.run.state.over ||
      dialog !== null ||
      paper === 'huddle'
    );
  }

  /** Lets real time up to now count, unless something holds the clock. */
  private pass(): void {
    if (this.pacing.pass(this.playing.run.state.pace, this.isHeld())) this.changed();
  }

  private tick(): void {
    this.pass();
    if (this.isHeld()) return;
    const due = this.pacing.due(this.playing.run.state, this.shown.nowMs);
    if (due === 'write') void this.writeTime();
    else if (due === 'show') this.show(viewOf(this.playing.run, this.pacing.atMs), null);
  }

  /** Writes the time that has passed, so that what it brought is kept before it is shown. */
  private writeTime(): Promise<unknown> {
    this.pass();
    return this.inTurn(async () => {
      const { over, nowMs } = this.playing.run.state;
      if (this.closed() === null && !over && this.pacing.atMs > nowMs)
        await this.carryOut({ type: 'clock.passed' }, this.pacing.atMs);
    });
  }

  /** Out of sight the clock stands; coming back, it waits for the next act. */
  private hide(hidden: boolean): void {
    if (hidden === this.hidden) return;
    if (hidden) void this.writeTime();
    else this.pacing.stop();
    this.hidden = hidden;
    this.changed();
  }

  private changed(): void {
    this.cached = null;
    this.telling.changed();
  }
}
