// What the faces are told besides the view: lines for the two live regions and captions of sounds, numbered so that each
// is given out once. Keeps the newest; older ones were heard long ago. Pure: returns a new feed.
import { cuesOf } from '../views/cues.ts';
import type { DeskView } from '../views/types.ts';
import { type Announcement, announcementsOf } from './announce.ts';
import type { SessionSnapshot } from './types.ts';

const KEPT = 40;

export interface Feed {
  readonly seq: number;
  readonly announcements: SessionSnapshot['announcements'];
  readonly captions: SessionSnapshot['captions'];
}
export const SILENCE: Feed = { seq: 0, announcements: [], captions: [] };

export function announced(feed: Feed, news: readonly Announcement[]): Feed {
  if (news.length === 0) return feed;
  const fresh = news.map((one, n) => ({ seq: feed.seq + n + 1, ...one }));
  return {
    ...feed,
    seq: feed.seq + news.length,
    announcements: [...feed.announcements, ...fresh].slice(-KEPT),
  };
}

/** Everything there was to hear between two views. */
export function heardBetween(feed: Feed, before: DeskView, after: DeskView): Feed {
  const next = announced(feed, announcementsOf(before, after));
  const captions = cuesOf(before, after).flatMap((cue, n) =>
    cue.caption === null ? [] : [{ seq: next.seq + n + 1, text: cue.caption }],
  );
  return captions.length === 0
    ? next
    : {
        ...next,
        seq: captions.at(-1)?.seq ?? next.seq,
        captions: [...next.captions, ...captions].slice(-KEPT),
      };
}
