// Desk work comes in without a word: whatever its kind, the key of its tool says that something lies there.
import { expect, test } from 'vitest';
import { WORK_KINDS } from '../../src/office/work/schema.ts';
import { countOf, TOOLS } from '../../src/panels/shell/tools.ts';
import { TOOL_OF_WORK } from '../../src/session/opens.ts';
import type { DeskView, WorkView } from '../../src/views/types.ts';
import { plainDesk } from '../views/plain-desk.ts';

/** The areas that count by their own screens: a piece of theirs that wants something done now. */
const OWN = {
  roomWork: { at: { w: { status: 'open', fetched: null } } },
  claims: { rows: [{ open: true, status: 'open' }] },
  referrals: { cases: { w: { over: false, waiting: false } } },
} as unknown as Partial<DeskView>;
const piece = (kind: WorkView['kind'], status: WorkView['status']): WorkView => ({
  work: 'w',
  kind,
  title: { id: 'x' },
  patient: null,
  name: null,
  atMs: 0,
  status,
});
const keyOf = (kind: WorkView['kind']) => TOOLS.find((tool) => tool.id === TOOL_OF_WORK[kind]);

test('a paper counts on the key of its tray until it is done, not until it is opened', () => {
  const fax = TOOLS.find((tool) => tool.id === 'fax');
  const tray = (status: string) => plainDesk({ inbox: [{ kind: 'fax', status }] as DeskView['inbox'] });
  expect(['new', 'open', 'done'].map((status) => fax && countOf(fax, tray(status)))).toEqual([1, 1, 0]);
});

test.each(WORK_KINDS)('work of the kind %s shows on the key of its tool', (kind) => {
  const tool = keyOf(kind);
  if (!tool) throw new Error(`No key opens the tool for ${kind}.`);
  expect(countOf(tool, plainDesk({ ...OWN, work: [piece(kind, 'open')] }))).toBe(1);
  expect(countOf(tool, plainDesk({ work: [piece(kind, 'done')] }))).toBe(0);
});
