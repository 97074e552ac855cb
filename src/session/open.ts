// The way in for the page: fetches the compiled edition and its English, opens what this browser offers (once), and gives
// the front desk. Content and text are chunks of their own, so that the first paint waits for neither.
/// <reference path="./virtual.d.ts" />
import { browser } from './browser.ts';
import { debriefed } from './debriefed.ts';
import { Desk } from './front-desk.ts';
import type { Machine } from './storage.ts';
import type { FrontDesk } from './types.ts';

let machine: Promise<Machine> | null = null;

export async function openFrontDesk(): Promise<FrontDesk> {
  machine ??= browser();
  const [{ content, contentHash, textHash }, { default: text }, here] = await Promise.all([
    import('virtual:content'),
    import('virtual:text-en'),
    machine,
  ]);
  return Desk.open({ content, text, contentHash, textHash }, here, debriefed);
}
export type { FrontDesk } from './types.ts';
