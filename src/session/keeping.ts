// How one shift is kept while it is played: each entry written before it is shown, one writer, and playing on in memory
// when the browser will not keep it. What could not be written is tried again with the next act, so that a full disk
// that was emptied costs nothing. Knows no office.
import type { Entry, Header } from '../shift/log.ts';
import {
  type Machine,
  Overtaken,
  type Release,
  type Saves,
  type ShiftRecord,
  StorageSilent,
} from './storage.ts';
import type { SaveState } from './types.ts';

export const lockName = (id: string): string => `front-desk:${id}`;
/** The browser is asked to keep what is saved once there is something worth keeping. */
const WORTH_KEEPING = 10;

export interface Kept {
  record: ShiftRecord;
  header: Header;
  entries: readonly Entry[];
  stored: boolean;
}

export class Keeping {
  record: ShiftRecord;
  state: SaveState;
  /** The other window has let go: this one may write, once the player says so. */
  free = false;
  private readonly header: Header;
  private readonly machine: Machine;
  private saves: Saves | null;
  private unsaved: Entry[];
  private stored: boolean;
  private release: Release | null;
  /** The first writing of a new shift: it may still be under way while the desk is already there. */
  readonly begun: Promise<void>;
  private stops: (() => void)[] = [];

  private constructor(machine: Machine, kept: Kept, release: Release | null, isNew: boolean) {
    this.machine = machine;
    this.record = kept.record;
    this.header = kept.header;
    this.saves = machine.saves;
    this.stored = kept.stored;
    this.unsaved = kept.stored ? [] : [...kept.entries];
    this.release = release;
    this.state = release === null ? 'read-only' : machine.saves === null ? 'no-storage' : 'saved';
    this.begun = isNew && machine.saves !== null ? this.takeAndWrite() : Promise.resolve();
  }

  /** A shift that is only now beginning: nobody else knows of it, so nobody has to wait until it is written. */
  static begin(machine: Machine, kept: Omit<Kept, 'stored'>): Keeping {
    return new Keeping(machine, { ...kept, stored: false }, () => {}, true);
  }

  /** A shift that was kept before: takes the lock. Somebody else's lock: read only. */
  static async resume(machine: Machine, kept: Omit<Kept, 'stored'>): Promise<Keeping> {
    const release = machine.saves === null ? () => {} : await machine.locks.take(lockName(kept.record.id));
    return new Keeping(machine, { ...kept, stored: true }, release, false);
  }

  private async takeAndWrite(): Promise<void> {
    this.state = 'writing';
    // Its name is new, so nobody can hold the lock: both are asked for at once.
    const lock = this.machine.locks.take(lockName(this.record.id));
    await this.flush();
    this.release = await lock;
  }

  get isWriter(): boolean {
    return this.state !== 'read-only';
  }

  /** Done when the entry is as safe as it can be made. False: another window writes now. */
  async write(entry: Entry, record: ShiftRecord): Promise<boolean> {
    await this.begun;
    this.record = record;
    this.unsaved.push(entry);
    if (entry.seq === WORTH_KEEPING) this.machine.persist();
    return this.flush();
  }

  private async flush(): Promise<boolean> {
    if (this.saves === null) {
      this.state = 'no-storage';
      return true;
    }
    if (this.state === 'saved') this.state = 'writing';
    try {
      if (this.stored) await this.saves.append(this.record, this.unsaved);
      else await this.saves.create(this.record, this.header, this.unsaved);
      this.stored = true;
      this.unsaved = [];
      this.state = 'saved';
      this.machine.locks.tell(lockName(this.record.id));
      return true;
    } catch (error) {
      if (error instanceof Overtaken) {
        this.unsaved = [];
        this.state = 'read-only';
        return false;
      }
      // A browser that does not answer would hold up every act to come.
      if (error instanceof StorageSilent) this.saves = null;
      this.state = 'no-storage';
      return true;
    }
  }

  /** What was written since, by another window. */
  async news(seq: number): Promise<Entry[]> {
    return (await this.saves?.after(this.record.id, seq)) ?? [];
  }

  /** While read only: hears of every entry written elsewhere, and waits for the other window to let go. */
  watch(heard: () => void, freed: () => void): void {
    const name = lockName(this.record.id);
    this.release?.();
    this.release = null;
    const waiting = this.machine.locks.wait(name);
    this.stops = [this.machine.locks.listen(name, heard), waiting.stop];
    void waiting.granted.then((release) => {
      if (release === null) return;
      this.release = release;
      this.free = true;
      freed();
    });
  }

  /** From reader to writer. Only once it is free, and after catching up. */
  takeOver(): void {
    this.free = false;
    this.state = 'saved';
    for (const stop of this.stops.splice(0)) stop();
  }

  end(): void {
    for (const stop of this.stops.splice(0)) stop();
    void this.begun.then(() => {
      this.release?.();
      this.release = null;
    });
  }
}
