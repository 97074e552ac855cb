// A log to be looked at, as a session: the same desk and the same picture show it, and nothing can be done in it. It can be
// placed at any entry, stepped act by act, played at several speeds. What log it is, and why, is the opener's business.
import type { DeskView } from '../views/types.ts';
import { weatherOf } from '../views/weather.ts';
import { type ActWords, actWords } from './act-words.ts';
import { announcementsOf } from './announce.ts';
import { announced, type Feed, SILENCE } from './happenings.ts';
import { laidOut } from './laid-out.ts';
import { named } from './named.ts';
import { type PlacedMark, placedMarks } from './placed-marks.ts';
import type { Recording } from './recording.ts';
import { shiftFile } from './shift-file.ts';
import type { Sought } from './sought.ts';
import type { Timekeeper } from './storage.ts';
import { Telling } from './telling.ts';
import type {
  ActResult,
  Lesson,
  Session,
  SessionSnapshot,
  Speed,
  UiState,
  Viewer,
  ViewingView,
} from './types.ts';
import { uiChanged } from './ui.ts';

/** How often playing looks at the time. */
const LOOK_MS = 100;
/** An act a breath: long enough to read a line and see what was pressed. */
const BREATH_MS = 1800;
/** In one go no act is waited for longer: time that was only waited is cut short. */
const LONGEST_MS = 4000;
/** Moves nothing by itself: no place to step to. */
const SILENT = new Set(['clock.passed', 'pace.set']);

export interface Looked {
  of: ViewingView['of'];
  beside: boolean;
  name: string;
  unscored: boolean;
  /** The first place one can go back to. */
  from: number;
  /** Whose marks are told; null tells all. */
  unit: string | null;
  whose?: string;
  sought?: Sought | null;
  time: Timekeeper;
}

export class Viewing implements Session, Viewer {
  recording!: Recording;
  marks!: readonly PlacedMark[];
  stops!: readonly number[];
  private readonly looked: Looked;
  private seq: number;
  private view!: DeskView;
  private words: ActWords | null = null;
  private uiState!: UiState;
  private playing: Speed | null = null;
  private sinceMs = 0;
  /** What was told: handed over by the session it lies beside, and back, so that nothing is told twice. */
  feed: Feed = SILENCE;
  private refusal: SessionSnapshot['refusal'] = null;
  private cached: SessionSnapshot | null = null;
  private readonly telling: Telling<SessionSnapshot>;
  private readonly end: () => void;

  constructor(recording: Recording, looked: Looked) {
    this.looked = looked;
    this.seq = looked.from;
    this.take(recording);
    this.telling = new Telling(looked.time, () => this.snapshot());
    this.lay();
    this.end = looked.time.every(LOOK_MS, () => this.tick());
  }

  /** Lays this log here, in place of the one before. */
  protected take(recording: Recording): void {
    const { from, of, unit } = this.looked;
    this.recording = recording;
    this.stops = [
      from,
      ...recording.log.entries
        .filter(({ seq, command }) => seq > from && !SILENT.has(command.type))
        .map(({ seq }) => seq),
    ];
    this.marks =
      of === 'class'
        ? []
        : placedMarks(recording, of === 'whole' && recording.over).filter(
            ({ seq, moment }) => seq > from && (unit === null || moment.mark.unit === unit),
          );
  }

  get lesson(): Lesson | null {
    return null;
  }

  get stories(): readonly string[] {
    return this.recording.log.plan.scenarios.map((story) => story.id);
  }

  get viewer(): Viewer {
    return this;
  }

  snapshot(): SessionSnapshot {
    const { log, world } = this.recording;
    const atMs = log.entries[this.seq - 1]?.atMs;
    this.cached ??= {
      view: named(this.view, this.looked.name),
      ui: this.uiState,
      pending: null,
      paused: false,
      clockStopped: false,
      pace: log.settings.pace,
      save: 'saved',
      refusal: this.refusal,
      announcements: this.feed.announcements,
      captions: [],
      debrief: null,
      playerName: this.looked.name,
      seat: { name: this.looked.name },
      resultName: '',
      counts: world.settings.counts,
      help: world.settings.help,
      coach: null,
      failure: null,
      canTakeOver: false,
      pairTurn: 0,
      unscored: this.looked.unscored,
      viewing: {
        of: this.looked.of,
        beside: this.looked.beside,
        stops: this.stops,
        at: this.seq,
        act: this.words === null || atMs === undefined ? null : { atMs, words: this.words },
        playing: this.playing,
        finished: this.recording.over,
        marks: this.marks,
        whose: this.looked.whose ?? '',
        sought: this.looked.sought ?? null,
      },
      weather: weatherOf(log.seed, this.view.dateText.month),
    };
    return this.cached;
  }

  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    return this.telling.subscribe(listener);
  }

  at(seq: number): void {
    const to = Math.max(this.looked.from, Math.min(this.recording.length, Math.round(seq)));
    this.sinceMs = this.looked.time.now();
    if (to !== this.seq) this.place(to);
  }

  /** The act is said, and going on what was heard with it. */
  protected place(to: number): void {
    const { view } = this;
    const on = this.stops[this.stops.indexOf(this.seq) + 1] === to;
    this.seq = to;
    this.lay();
    if (this.words !== null)
      this.feed = announced(this.feed, [
        { urgency: 'polite', text: this.words.text },
        ...(on ? announcementsOf(view, this.view) : []),
      ]);
    this.changed();
  }

  step(by: 1 | -1): void {
    this.go(this.stops, by);
  }

  toMark(by: 1 | -1): void {
    this.go(
      this.marks.map(({ seq }) => seq),
      by,
    );
  }

  /** To the next of these places, or the last; where there is none one stays. */
  private go(places: readonly number[], by: 1 | -1): void {
    const to =
      by > 0 ? places.find((place) => place > this.seq) : places.filter((place) => place < this.seq).at(-1);
    this.at(to ?? this.seq);
  }

  play(speed: Speed | null): void {
    this.playing = speed;
    this.sinceMs = this.looked.time.now();
    this.changed();
  }

  act(): Promise<ActResult> {
    const text = { id: 'refusal.session/watching' };
    this.refusal = { code: 'session/watching', text };
    this.feed = announced(this.feed, [{ urgency: 'polite', text }]);
    this.changed();
    return Promise.resolve({ ok: false, code: 'session/watching', text });
  }

  ui(change: Partial<UiState>): void {
    this.uiState = uiChanged(this.uiState, change, this.view);
    this.changed();
  }

  pause(on: boolean): void {
    if (on) this.play(null);
  }

  setPace(): void {}

  exportLog(): string {
    return shiftFile(this.recording.log, this.looked);
  }

  takeOver(): Promise<ActResult> {
    return this.act();
  }

  tryAgain(): Promise<ActResult> {
    return this.act();
  }

  watch(): Promise<ActResult> {
    return this.act();
  }

  lookBack(): Promise<ActResult> {
    return this.act();
  }

  stopLooking(): void {
    this.end();
  }

  async leave(): Promise<void> {
    this.end();
  }

  /** The desk as it was at this place. */
  private lay(): void {
    const { log, world } = this.recording;
    const entry = log.entries[this.seq - 1];
    const before = this.recording.viewAt(Math.max(0, this.seq - 1));
    this.view = this.recording.viewAt(this.seq);
    this.words =
      entry === undefined || this.seq === this.looked.from
        ? null
        : actWords(entry.command, world.setup, before);
    this.uiState = laidOut(log.entries, this.seq, before, this.view);
    this.refusal = null;
  }

  private tick(): void {
    if (this.playing === null) return;
    if (this.seq >= this.recording.length) {
      this.play(null);
      return;
    }
    if (this.looked.time.now() - this.sinceMs < this.dwellMs(this.playing)) return;
    if (this.playing === 'acts') this.step(1);
    else this.at(this.seq + 1);
  }

  /** How long this place is shown before the next. */
  private dwellMs(speed: Speed): number {
    if (speed === 'acts') return BREATH_MS;
    const { entries } = this.recording.log;
    const next = entries[this.seq]?.atMs ?? 0;
    return Math.min(LONGEST_MS, (next - (entries[this.seq - 1]?.atMs ?? next)) / speed);
  }

  protected changed(): void {
    this.cached = null;
    this.telling.changed();
  }
}
