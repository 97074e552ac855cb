// A part of the desk's view that is put together again only when a part of the state it read has become another. States
// are never changed, only replaced part by part, so the same parts give the same view. What it reads is seen while it
// reads: nobody lists it. Remembers the last office only, and no view may keep its own state.
import type { Office, State } from '../office/state.ts';

type Reads = Map<keyof State, unknown>;

export function remembered<T>(view: (o: Office) => T): (o: Office) => T {
  let last: { setup: Office['setup']; reads: Reads; seen: T } | null = null;
  const same = ({ setup, state }: Office): boolean => {
    if (last?.setup !== setup) return false;
    for (const [part, value] of last.reads) if (state[part] !== value) return false;
    return true;
  };
  return (o) => {
    if (last !== null && same(o)) return last.seen;
    const reads: Reads = new Map();
    const state = new Proxy(o.state, {
      get(whole, part: keyof State) {
        const value = whole[part];
        reads.set(part, value);
        return value;
      },
    });
    const seen = view({ setup: o.setup, state });
    last = { setup: o.setup, reads, seen };
    return seen;
  };
}
