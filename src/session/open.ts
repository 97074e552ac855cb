// The way in for the page: fetches the compiled edition and its English, opens what this browser offers, and gives the
// front desk. Content and text are chunks of their own, so that the first paint waits for neither.
/// <reference path="./virtual.d.ts" />
import { browser } from './browser.ts';
import { Desk } from './front-desk.ts';
import type { FrontDesk } from './types.ts';

export async function openFrontDesk(): Promise<FrontDesk> {
  const [{ content, contentHash, textHash }, { default: text }, machine] = await Promise.all([import('virtual:content'), import('virtual:text-en'), browser()]);
  return Desk.open({ content, text, contentHash, textHash }, machine, null);
}
export type { FrontDesk } from './types.ts';
