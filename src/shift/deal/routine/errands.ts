// Half a minute at the window that is no visit: the restroom, the wrong door, a form, the lab's courier, the mail.
// Only the form needs a name; the others need a look, an answer and nothing written down.
import { MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { contact, type Deal, take } from '../draw.ts';
import type { DealContact } from './calls.ts';

const PATIENCE_MS = 6 * MINUTE;
const COUNTY_OFFICE = ['odell-marsh', 'tess-lindqvist'];

/** Somebody of the town who is no patient here, unless they are in the house already. */
function outsider(d: Deal, id: string, among: string[]): PersonData | undefined {
  const here = new Set(d.contacts.map((c) => c.person));
  const free = d.content.practice.people.filter((p) => among.includes(p.id) && !here.has(p.id));
  return free.length === 0 ? undefined : stream(d.seed, id, 'who').pick(free);
}

function errand(d: Deal, id: string, atMs: number, reason: string, who: PersonData, wants: string): void {
  contact(d, id, 'window', 'errand', who, atMs, reason, {
    patient: null,
    wants,
    patienceMs: PATIENCE_MS,
    dealtFacts: { reason, needsIdentity: false },
  });
}

const anybody = (d: Deal, id: string): PersonData => take(d, id, (p) => p.chart !== undefined);
const restroom: DealContact = (d, id, atMs) => errand(d, id, atMs, 'restroom', anybody(d, id), 'restroom');

export const ERRANDS: Record<string, DealContact> = {
  restroom,
  'wrong-suite'(d, id, atMs) {
    const who = outsider(d, id, COUNTY_OFFICE);
    if (who) errand(d, id, atMs, 'wrong-suite', who, 'next-door');
    else restroom(d, id, atMs);
  },
  'lab-courier'(d, id, atMs) {
    const who = outsider(d, id, ['harbor-lab-courier']);
    if (who) errand(d, id, atMs, 'lab-courier', who, 'errand-answer');
    else restroom(d, id, atMs);
  },
  mail(d, id, atMs) {
    const who = outsider(d, id, ['mail-carrier']);
    if (who) errand(d, id, atMs, 'mail', who, 'signed-for');
    else restroom(d, id, atMs);
  },
  'form-drop'(d, id, atMs) {
    contact(
      d,
      id,
      'window',
      'errand',
      take(d, id, (p) => p.chart !== undefined && !p.twin),
      atMs,
      'form-drop',
      {
        wants: 'form-time',
        patienceMs: PATIENCE_MS,
        dealtFacts: { reason: 'form-drop', needsIdentity: true },
      },
    );
  },
};
