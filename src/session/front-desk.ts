// What stands behind the title: starts shifts, takes them up again from this browser or from a file, lists what an edition
// holds. Everything it needs of the world is given to it, so that it runs wherever sessions run.
import type { Edition } from '../scenario/content.ts';
import { codeAlone, codeWithCard, decodeClassCode, hasClassCode } from '../shift/class-code.ts';
import { deal, settingsFor } from '../shift/deal/deal.ts';
import { type Header, type Log, newLog, RULES_VERSION } from '../shift/log.ts';
import type { Settings } from '../shift/plan.ts';
import { seedWords } from '../shift/seed-words.ts';
import { beginRun, replay } from '../shift/replay.ts';
import { makeWorld } from '../shift/world.ts';
import { Keeping } from './keeping.ts';
import { LiveSession } from './live.ts';
import type { DebriefOf, Playing } from './playing.ts';
import { readShiftFile, shiftFile } from './shift-file.ts';
import type { Machine, ShiftRecord } from './storage.ts';
import { logBefore } from './turn.ts';
import {
  CannotOpen,
  type CodeReading,
  type FileReading,
  type FrontDesk,
  type HandbookRule,
  type Seat,
  type Session,
  type StartOptions,
} from './types.ts';

const LONGEST_NAME = 40;
/** So many shifts back a missed rule is remembered. */
const REMEMBERED = 3;

const headerOf = ({ entries: _entries, claimed: _claimed, ...header }: Log): Header => header;
const settingsOf = ({
  shift,
  scenario,
  variant,
  pace,
  help,
  without,
  class: given,
}: StartOptions): Settings =>
  settingsFor(scenario === undefined ? shift : 'first', {
    pace,
    help,
    ...given?.terms,
    without: [...(without ?? [])].sort(),
    practise:
      scenario === undefined
        ? null
        : { scenario, variant: variant === undefined || variant === 'surprise' ? null : variant },
  });
const seatOf = ({ name, pair, code, attempt }: Seat): Seat => ({
  name,
  ...(pair !== undefined && { pair }),
  ...(code !== undefined && { code }),
  ...(attempt !== undefined && { attempt }),
});
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
const isCodeOf = ({ contentHash, seed, settings }: Log, code: string | undefined): boolean =>
  hasClassCode(settings) && codeWithCard(contentHash, seed, settings) === code;
const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function handbookOf({ content }: Edition): HandbookRule[] {
  return Object.values(content.rules).map((rule) => ({
    ...rule,
    cost: rule.cost ?? null,
    handbook: {
      page: rule.handbook.page,
      keywords: rule.handbook.keywords.map(String),
      see: rule.handbook.see,
    },
  }));
}

export class Desk implements FrontDesk {
  readonly scenarios: FrontDesk['scenarios'];
  readonly handbook: HandbookRule[];
  readonly dictionary: FrontDesk['dictionary'];
  readonly edition: Edition;
  private readonly machine: Machine;
  private readonly debriefOf: DebriefOf | null;
  private records: ShiftRecord[] = [];

  private constructor(edition: Edition, machine: Machine, debriefOf: DebriefOf | null) {
    this.edition = edition;
    this.machine = machine;
    this.debriefOf = debriefOf;
    this.dictionary = edition.text;
    this.handbook = handbookOf(edition);
    this.scenarios = Object.values(edition.content.scenarios).map((s) => ({
      id: s.id,
      title: { id: s.title.id },
      brief: { id: s.brief.id },
      variants: Object.keys(s.variants),
      contentNotes: s.contentNotes,
    }));
  }

  static async open(edition: Edition, machine: Machine, debriefOf: DebriefOf | null): Promise<Desk> {
    const desk = new Desk(edition, machine, debriefOf);
    desk.records = (await machine.saves?.records().catch(() => [])) ?? [];
    return desk;
  }

  get keeps(): boolean {
    return this.machine.saves !== null;
  }

  get past(): FrontDesk['past'] {
    return this.records
      .filter((record) => record.finished)
      .map(({ id, name, shift, playedAt, total, unscored }) => ({
        id,
        name,
        shift,
        playedAt,
        total,
        unscored,
      }));
  }

  get saved(): FrontDesk['saved'] {
    const [record] = this.leftOpen(true);
    return record ? { name: record.name, shift: record.shift, atMs: record.atMs } : null;
  }

  get unfinished(): FrontDesk['unfinished'] {
    return this.leftOpen(true).map(({ id, shift, atMs, ...record }) => ({
      id,
      shift,
      atMs,
      ...seatOf(record),
    }));
  }

  get outdated(): FrontDesk['outdated'] {
    const [record] = this.leftOpen(false);
    return record
      ? {
          name: record.name,
          shift: record.shift,
          atMs: record.atMs,
          file: async () => shiftFile((await this.stored(record)).log, record),
        }
      : null;
  }

  async start(options: StartOptions): Promise<Session> {
    const settings = { ...settingsOf(options), history: this.historyFor(options) };
    const seed = options.seed === undefined ? anySeed() : options.seed >>> 0;
    const plan = deal(this.edition.content, seed, settings);
    const log = newLog({ contentHash: this.edition.contentHash, seed, settings, plan });
    const seat = this.seatFor(options);
    return this.seat(await this.copied(log, seat, false), seat);
  }

  /** With a class code, it also says the how-manyth attempt of this name here it is; one nothing was done in is none. */
  private seatFor({ name, pair, class: given }: StartOptions): Seat {
    const short = (text: string): string => text.trim().slice(0, LONGEST_NAME);
    const seat: Seat = { name: short(name), ...(pair?.trim() && { pair: short(pair) }) };
    if (given === undefined) return seat;
    const same = (record: ShiftRecord): boolean =>
      record.code === given.code && sameName(record.name, seat.name) && !record.unscored && record.acts > 0;
    return { ...seat, code: given.code, attempt: this.records.filter(same).length + 1 };
  }

  /** What this player missed in their last shifts. A code or a chosen seed deals the same to everyone: no history. */
  private historyFor({ seed, scenario, name }: StartOptions): string[] {
    if (seed !== undefined || scenario !== undefined) return [];
    const own = this.records.filter((r) => r.finished && !r.unscored && r.name === name.trim());
    const latest = own.sort((a, b) => b.playedAt - a.playedAt).slice(0, REMEMBERED);
    return [...new Set(latest.flatMap((r) => r.missed ?? []))].sort();
  }

  async resume(id?: string): Promise<Session> {
    const record = this.leftOpen(true).find((one) => id === undefined || one.id === id);
    if (!record) throw new CannotOpen({ id: 'file.nothing-saved' });
    const { log } = await this.stored(record);
    const read = readShiftFile(this.edition, shiftFile(log, record), 'ours');
    if (read.log === null || read.run === null) throw new CannotOpen(read.message);
    const seat = seatOf(record);
    if (read.verdict !== 'ok') return this.seat(await this.copied(read.log, seat, record.unscored), seat);
    const keeping = await Keeping.resume(this.machine, {
      record,
      header: headerOf(read.log),
      entries: read.log.entries,
    });
    return this.seat({ log: read.log, run: read.run, keeping, unscored: record.unscored }, seat);
  }

  async readFile(text: string): Promise<FileReading> {
    const { verdict, message, log, unscored, ...label } = readShiftFile(this.edition, text);
    if (log === null) return { verdict, message };
    const { code: _code, attempt: _attempt, ...alone } = seatOf(label);
    // A code that does not deal this shift was written into the file by hand.
    const seat = isCodeOf(log, label.code) ? seatOf(label) : alone;
    return { verdict, message, resume: async () => this.seat(await this.copied(log, seat, unscored), seat) };
  }

  readCode(text: string): CodeReading {
    const read = decodeClassCode(this.edition.contentHash, text);
    if (!read.ok)
      return { ok: false, text: { id: `code.${read.problem}`, params: { edition: read.edition } } };
    const { seed, settings } = read;
    const { shift, pace, help, locks, untimed, counts, policy } = settings;
    const code = codeWithCard(this.edition.contentHash, seed, settings);
    return {
      ok: true,
      code: codeAlone(code),
      words: seedWords(seed),
      start: { seed, shift, pace, help, class: { code, terms: { locks, untimed, counts, policy } } },
    };
  }

  /** The wall clock, but after everything listed: a clock that was set back puts no new shift behind an old one. */
  private afterAll(): number {
    return Math.max(this.machine.time.wallMs(), ...this.records.map(({ playedAt }) => playedAt + 1));
  }

  /** A log as a shift of its own, kept from here on. */
  private async copied(log: Log, seat: Seat, unscored: boolean): Promise<Playing> {
    const run =
      log.entries.length === 0
        ? beginRun(makeWorld(this.edition.content, log.plan, log.settings))
        : replay(this.edition.content, log).run;
    const now = this.afterAll();
    const record: ShiftRecord = {
      ...seat,
      id: newId(),
      shift: log.settings.practise?.scenario ?? log.settings.shift,
      contentHash: log.contentHash,
      rulesVersion: log.rulesVersion,
      startedAt: now,
      playedAt: now,
      atMs: run.state.nowMs,
      acts: log.entries.length,
      last: log.claimed.last,
      finished: run.state.over,
      total: null,
      unscored,
    };
    const keeping = Keeping.begin(this.machine, { record, header: headerOf(log), entries: log.entries });
    // What was played is safe before it is shown again; a new shift has nothing to lose yet.
    if (log.entries.length > 0) await keeping.begun;
    return { log, run, keeping, unscored };
  }

  private seat(playing: Playing, seat: Seat): Session {
    return new LiveSession(playing, {
      machine: this.machine,
      seat,
      debriefOf: this.debriefOf,
      again: (from, as, fromSeq) => this.copied(logBefore(from, fromSeq), as, true),
      look: async (log, label, what) => {
        const { besideDebrief } = await import('./viewing.ts');
        return besideDebrief(this.edition, log, { ...label, time: this.machine.time }, what);
      },
      left: (record) => {
        this.records = [record, ...this.records.filter((other) => other.id !== record.id)];
      },
    });
  }

  private leftOpen(ofThisEdition: boolean): ShiftRecord[] {
    const same = (record: ShiftRecord): boolean =>
      record.contentHash === this.edition.contentHash && record.rulesVersion === RULES_VERSION;
    return this.records.filter((record) => !record.finished && same(record) === ofThisEdition);
  }

  private async stored(record: ShiftRecord): Promise<{ log: Log }> {
    const kept = await this.machine.saves?.read(record.id).catch(() => null);
    if (!kept) throw new CannotOpen({ id: 'file.nothing-saved' });
    return {
      log: {
        ...kept.header,
        entries: kept.entries,
        claimed: {
          last: kept.record.last,
          ...(kept.record.total === null ? {} : { score: kept.record.total }),
        },
      },
    };
  }
}
