// The way in for the page: fetches the compiled edition and its English, opens what this browser offers (once), and gives
// the front desk. Content and text are files of their own, so that the first paint waits for neither.
/// <reference path="./virtual.d.ts" />
import { load as loadContent } from 'virtual:content';
import { load as loadText } from 'virtual:text-en';
import { browser } from './browser.ts';
import { debriefed } from './debriefed.ts';
import { Desk } from './front-desk.ts';
import type { Machine } from './storage.ts';
import type { FrontDesk } from './types.ts';

let machine: Promise<Machine> | null = null;

export async function openFrontDesk(): Promise<FrontDesk> {
  machine ??= browser();
  const [{ content, contentHash, textHash }, text, here] = await Promise.all([
    loadContent(),
    loadText(),
    machine,
  ]);
  return Desk.open({ content, text, contentHash, textHash }, here, debriefed);
}
export type { FrontDesk } from './types.ts';
