// Ways through the desk by keys, shared by the routes of all commands: take a tool out, unfold, open a verb, a person, a
// visit, an item of a tray. Knows how the desk is laid out and what its controls are called, and no command.
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import type { Fingers, Target } from './fingers.ts';

/** What a control is called; `data` are the lines of the content (names of fields). */
export type Words = (id: string, params?: Record<string, string | number>) => string;
export const wordsOf = (dictionary: Record<string, string>): Words => {
  const text = makeText({ ...ENGLISH, ...dictionary }, 'en-US', { missing: 'throw', mode: 'plain' });
  return (id, params) => text.say(params === undefined ? { id } : { id, params });
};

export interface Desk {
  keys: Fingers;
  words: Words;
  /** Which tray an item of the inbox lies in. */
  trayOf(item: string): 'fax' | 'portal' | 'email' | 'voicemail';
  /** A patient's visit in the day's list. */
  visitOf(patient: string): string | null;
  /** The piece of desk work taken up last, while its tool is out. */
  front: string | null;
}

export const named = (name: string, css = 'button'): Target => ({ css, name });

/** Takes a tool out by its key on the rail; what stands behind *More* is unfolded first. */
export async function tool({ keys }: Desk, id: string): Promise<void> {
  const out = `.rail [data-open="${id}"][aria-pressed="true"]`;
  if (await keys.has({ css: out })) return;
  const key = `.rail [data-open="${id}"]`;
  if (!(await keys.has({ css: key }))) await keys.hit({ css: '.more > button' });
  if (await keys.has({ css: out })) return keys.hit({ css: '.more > button' });
  await keys.hit({ css: key });
}

/** Unfolds what is folded. */
export async function unfold({ keys }: Desk, css: string, name?: string): Promise<void> {
  const folded: Target = { css: `${css}[aria-expanded="false"]`, ...(name === undefined ? {} : { name }) };
  if (await keys.has(folded)) await keys.hit(folded);
}

export async function verb(desk: Desk, id: string, act: string): Promise<void> {
  await unfold(desk, `[data-verb="${id}"]`);
  await desk.keys.settle();
  if (!(await desk.keys.has({ act }))) await unfold(desk, '.act-fold');
}

export async function person(desk: Desk, who: string): Promise<void> {
  await tool(desk, 'team');
  await unfold(desk, `[data-row="team:${who}"] .tool-person`);
}

export async function visit(desk: Desk, id: string, more = false): Promise<void> {
  await tool(desk, 'today');
  await unfold(desk, `[data-row="visit:${id}"] .tool-day-row`);
  if (more)
    await unfold(desk, `[data-row="visit:${id}"] .tool-row-acts button`, desk.words('tools.today.more'));
}

export async function item(desk: Desk, id: string): Promise<void> {
  await tool(desk, desk.trayOf(id));
  const row = { css: `[data-row="item:${id}"] button` };
  if (await desk.keys.has(row)) await desk.keys.hit(row);
}

/** The list of a tray, also when an item of it lies open. */
export async function tray(desk: Desk, id: string): Promise<void> {
  await tool(desk, desk.trayOf(id));
  const back = named(desk.words('tools.item.back'));
  if (await desk.keys.has(back)) await desk.keys.hit(back);
}

export async function deed(desk: Desk, id: string, which: string): Promise<void> {
  await item(desk, id);
  await unfold(desk, '.tool-deeds button', desk.words('tools.item.deed', { deed: which }));
}

export async function chart(desk: Desk): Promise<void> {
  await tool(desk, 'chart');
  const back = { css: '.tool-band button' };
  if ((await desk.keys.has({ css: '[data-field="search:name"]' })) && (await desk.keys.has(back)))
    await desk.keys.hit(back);
}

/** Copay and papers of a visit: beside it in the day's list. */
export async function papersOf(desk: Desk, id: string): Promise<void> {
  await visit(desk, id);
  await unfold(desk, `[data-row="visit:${id}"] .tool-row-acts button`, desk.words('tools.today.papers'));
}

/** Papers of a patient: on the slip in the hand, in the open chart, or beside a visit. */
export async function papers(desk: Desk, patient: string, act: string): Promise<void> {
  const { keys, words } = desk;
  await slipInHand(desk);
  await unfold(desk, `[data-row="scan:${patient}"] button`);
  if (await keys.has({ act })) return;
  await chart(desk);
  await unfold(desk, '.tool-chart-foot button', words('tools.chart.papers'));
  const id = desk.visitOf(patient);
  if (!(await keys.has({ act })) && id !== null) await papersOf(desk, id);
}

export async function slipInHand(desk: Desk): Promise<void> {
  if (!(await desk.keys.has({ css: '.rail [data-open="slips"][aria-pressed="true"]' })))
    await tool(desk, 'slips');
}
