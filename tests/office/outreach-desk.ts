// A first shift with lists and nobody else: dealt by seed, or laid out by hand over the same people and the same book.
// Nothing is mocked; the plan is what the dealer would write.
import { HOUR, MINUTE } from '../../src/office/kinds.ts';
import type { OutreachSetup, Reminded, Waiter } from '../../src/office/outreach/setup.ts';
import type { WorkKind, WorkSetup } from '../../src/office/work/schema.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { DeskForTests, only } from './desk-for-tests.ts';

/** Two in the afternoon of the first day, with Dr. Osei. */
export const SLOT_MS = 14 * HOUR;
const WHO = ['walter-nakamura', 'miriam-adler', 'gil-thornbury', 'pilar-montoya', 'halyna-bondar'];
const visit = (
  id: string,
  patient: string,
  startMs: number,
  minutes: number,
  type: string,
): Plan['visits'][number] => ({
  id,
  patient,
  provider: 'helen-osei',
  startMs,
  minutes,
  type,
  status: 'expected',
  copayCents: 0,
  preRegistered: false,
  isNew: false,
  room: null,
  equipment: null,
});
export const waits = (line: string, more: Partial<Waiter> = {}): Waiter => ({
  line,
  patient: WHO[Number(line.slice(1)) - 1] ?? '',
  type: 'OV-3',
  provider: null,
  sinceDay: -10,
  noticeMs: HOUR,
  cannot: null,
  prep: null,
  sooner: null,
  noVoicemail: false,
  says: 'yes',
  ...more,
});
export const comes = (line: string, more: Partial<Reminded> = {}): Reminded => ({
  line,
  patient: WHO[Number(line.slice(1)) - 1] ?? '',
  visit: `v-${line}`,
  chose: 'text',
  portal: true,
  noVoicemail: false,
  privateNumber: null,
  prep: null,
  language: null,
  picksUp: true,
  afterMs: 3 * MINUTE,
  says: 'confirmed',
  wants: null,
  ...more,
});
const DAY = 24 * HOUR;
const laid = (kind: WorkKind, outreach: Partial<OutreachSetup>, visits: Plan['visits']): DeskForTests => {
  const work: WorkSetup = {
    id: 'job',
    kind,
    atMs: 7 * HOUR + 51 * MINUTE,
    patient: null,
    visit: null,
    params: {},
    facts: {},
  };
  const d = new DeskForTests({
    plan: (p) => ({
      ...only()(p),
      work: [work],
      visits,
      areas: { ...p.areas, outreach: { lists: {}, reminders: {}, ...outreach } },
    }),
  });
  d.until((x) => x.state.work.job?.status === 'open');
  return d;
};
export const listDesk = (...waiting: Waiter[]): DeskForTests =>
  laid(
    'waiting-list',
    {
      lists: {
        job: { visit: 'v-off', provider: 'helen-osei', startMs: SLOT_MS, minutes: 30, waiting },
      },
    },
    [visit('v-off', 'rosalind-ames', SLOT_MS, 30, 'OV-3')],
  );
export const reminderDesk = (...visits: Reminded[]): DeskForTests =>
  laid(
    'reminder',
    { reminders: { job: { day: 1, visits } } },
    visits.map((r, n) => visit(r.visit, r.patient, DAY + 9 * HOUR + n * 30 * MINUTE, 15, 'OV-2')),
  );
/** A whole secretary morning of a seed, with only its lists. */
export const dealtDesk = (seed: number): DeskForTests =>
  new DeskForTests({
    seed,
    settings: settingsFor('secretary'),
    plan: (p) => ({
      ...only()(p),
      work: p.work.filter((w) => w.kind === 'waiting-list' || w.kind === 'reminder'),
    }),
  });
