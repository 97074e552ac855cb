// Shifts in IndexedDB: a header, what the list says, and every entry as a record of its own, appended in one transaction
// an act. Whatever the browser refuses, closes or never answers is an error to the caller, who plays on in memory.
// Entries are only ever added; `Overtaken` when another window wrote there first.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { canonical } from '../office/canonical.ts';
import type { Entry, Header } from '../shift/log.ts';
import { tooOld } from './kept.ts';
import { Overtaken, type Saves, type ShiftRecord, StorageSilent } from './storage.ts';

const NAME = 'front-desk';
const VERSION = 1;
/** A browser that answers later than this does not answer. */
const PATIENCE_MS = 5_000;

interface Stored extends Entry {
  shift: string;
}
interface Schema extends DBSchema {
  shifts: { key: string; value: ShiftRecord };
  headers: { key: string; value: { id: string; header: Header } };
  entries: { key: [string, number]; value: Stored };
}

/** The promise, or an error when the browser does not answer. */
function answered<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageSilent('The browser did not answer.')), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const allOf = (id: string, after = 0): IDBKeyRange =>
  IDBKeyRange.bound([id, after], [id, Number.MAX_SAFE_INTEGER], true);
const plain = ({ seq, atMs, command, prev }: Stored): Entry => ({ seq, atMs, command, prev });

/** Opens the place; null when there is none (denied, private, sandboxed, broken). */
export async function openSaves(): Promise<Saves | null> {
  try {
    if (typeof indexedDB === 'undefined') return null;
    const db = await answered(
      openDB<Schema>(NAME, VERSION, {
        upgrade(fresh) {
          fresh.createObjectStore('shifts', { keyPath: 'id' });
          fresh.createObjectStore('headers', { keyPath: 'id' });
          fresh.createObjectStore('entries', { keyPath: ['shift', 'seq'] });
        },
        // A newer game in another window wants the place: let it, and let the next write here fail and be told.
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      }),
    );
    return savesIn(db);
  } catch {
    return null;
  }
}

function savesIn(db: IDBPDatabase<Schema>): Saves {
  /** Everything is asked for at once and committed, so that a page on its way out still gets it done. */
  const put = async (
    record: ShiftRecord,
    entries: readonly Entry[],
    header: Header | null,
  ): Promise<void> => {
    const tx = db.transaction(['shifts', 'headers', 'entries'], 'readwrite');
    const asked: Promise<unknown>[] = [tx.done];
    try {
      if (header) asked.push(tx.objectStore('headers').add({ id: record.id, header }));
      for (const entry of entries) asked.push(tx.objectStore('entries').add({ shift: record.id, ...entry }));
      asked.push(tx.objectStore('shifts').put(record));
      tx.commit();
      await answered(Promise.all(asked));
    } catch (error) {
      // Each refused request also rejects the transaction: they are one error, told once.
      for (const promise of asked) promise.catch(() => {});
      try {
        tx.abort();
      } catch {
        // It ended by itself.
      }
      throw error;
    }
  };

  /** An entry that is there already is ours, from a write whose end we did not hear of, or somebody else's. */
  const append = async (record: ShiftRecord, entries: readonly Entry[]): Promise<void> => {
    try {
      await put(record, entries, null);
    } catch (error) {
      if ((error as { name?: string }).name !== 'ConstraintError') throw error;
      const there = new Map(
        (await answered(db.getAll('entries', allOf(record.id, (entries[0]?.seq ?? 1) - 1)))).map((stored) => [
          stored.seq,
          canonical(plain(stored)),
        ]),
      );
      const missing = entries.filter((entry) => !there.has(entry.seq));
      if (entries.some((entry) => there.has(entry.seq) && there.get(entry.seq) !== canonical(entry)))
        throw new Overtaken('Another window wrote here.');
      await put(record, missing, null);
    }
  };

  const prune = async (): Promise<void> => {
    const { logs, whole } = tooOld(await db.getAll('shifts'));
    for (const id of whole) await db.delete('shifts', id);
    for (const id of [...logs, ...whole]) {
      await db.delete('headers', id);
      await db.delete('entries', allOf(id));
    }
  };

  return {
    async create(record, header, entries) {
      await put(record, entries, header);
      prune().catch(() => {});
    },
    append,
    async read(id) {
      const [record, kept, entries] = await answered(
        Promise.all([db.get('shifts', id), db.get('headers', id), db.getAll('entries', allOf(id))]),
      );
      return record && kept ? { record, header: kept.header, entries: entries.map(plain) } : null;
    },
    after: async (id, seq) => (await answered(db.getAll('entries', allOf(id, seq)))).map(plain),
    records: async () => (await answered(db.getAll('shifts'))).sort((a, b) => b.playedAt - a.playedAt),
  };
}
