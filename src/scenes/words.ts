// Words drawn on props, by id: the scene's own lines, which are known by
// views and scenes only.
import { say } from '../text/current.ts';

export const word = (id: string, params?: Record<string, string | number>): string =>
  say(params ? { id, params } : { id });
