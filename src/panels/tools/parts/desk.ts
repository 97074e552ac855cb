// What every tool panel is given: the session to act on, its snapshot, the handbook, and one way to act that
// remembers a refusal beside the paper it came from. Holds no office rules and no state of the shift.
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Command } from '../../../office/commands.ts';
import type { Session, SessionSnapshot } from '../../../session/types.ts';
import type { TextRef } from '../../../views/types.ts';
import type { HandbookEntry } from './handbook-entry.ts';

export interface ToolProps {
  session: Session;
  snapshot: SessionSnapshot;
  handbook?: readonly HandbookEntry[];
}

export interface Desk {
  session: Session;
  snapshot: SessionSnapshot;
  handbook: readonly HandbookEntry[];
  /** Gives the command; `then` runs only once it is part of the log. */
  act(command: Command, then?: () => void): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A tool panel was rendered outside a dock.');
  return desk;
}

const NO_HANDBOOK: readonly HandbookEntry[] = [];

/** The desk of one dock, with the last refusal of an act given there. */
export function useDeskOf(props: ToolProps): { desk: Desk; refusal: TextRef | null } {
  const [refusal, setRefusal] = useState<TextRef | null>(null);
  const { session, snapshot, handbook = NO_HANDBOOK } = props;
  const desk = useMemo(
    (): Desk => ({
      session,
      snapshot,
      handbook,
      act(command, then) {
        setRefusal(null);
        void session.act(command).then((result) => {
          if (result.ok) then?.();
          else setRefusal(result.text);
        });
      },
    }),
    [session, snapshot, handbook],
  );
  return { desk, refusal };
}

// A replaced tool keeps its state: what is typed or unfolded lives as long as the session, outside the panel.
interface Kept {
  value: unknown;
  readers: Set<() => void>;
}
const kept = new WeakMap<Session, Map<string, Kept>>();

export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const { session } = useDesk();
  const [, redraw] = useState(0);
  let store = kept.get(session);
  if (store === undefined) {
    store = new Map();
    kept.set(session, store);
  }
  let entry = store.get(key);
  if (entry === undefined) {
    entry = { value: initial, readers: new Set() };
    store.set(key, entry);
  }
  const own = entry;
  // Before the frame is shown: a key pressed in it must find its reader.
  useLayoutEffect(() => {
    const wake = (): void => redraw((n) => n + 1);
    own.readers.add(wake);
    return () => void own.readers.delete(wake);
  }, [own]);
  const set = (next: T): void => {
    own.value = next;
    for (const wake of [...own.readers]) wake();
  };
  return [own.value as T, set];
}
