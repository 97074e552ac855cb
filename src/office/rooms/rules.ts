// The room board: four tiles that follow the visits. In the first shift the medical assistant turns rooms over.
// The desk reads; it owns nothing here yet.
import { type Area, draft, replace } from '../rules.ts';

export const rooms: Area = {
  evolve: {
    'room.changed': (s, f) => ({
      ...s,
      rooms: replace(s.rooms, f.room, { state: f.to, visit: f.visit, sinceMs: f.atMs }),
    }),
  },
  happen: { 'room.ready': (_o, e) => [draft('room.changed', { room: e.key, to: 'ready', visit: null })] },
};
