// Short calls that one sentence settles: directions, the doctor's delay, a form, a reminder, a link, a call by relay or
// through an interpreter. Each says what it wants told; where a chart is needed it says so too.
import { policyValue } from '../../../office/policy/table.ts';
import { HOUR, MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { contact, type Deal, take, visit } from '../draw.ts';
import type { DealContact } from './calls.ts';

const known = (p: PersonData): boolean => p.chart !== undefined && !p.twin;
const QUARTER = 15 * MINUTE;

/** A plain question of anybody's: no name and no chart is needed for the answer. */
const plain =
  (reason: string, wants: string): DealContact =>
  (d, id, atMs) => {
    contact(d, id, 'phone', 'call', take(d, id, known), atMs, reason, {
      patient: null,
      wants,
      dealtFacts: { reason, short: true, needsIdentity: false },
    });
  };

/** Their own visit, some hours from the call and never at lunch. */
function laterVisit(d: Deal, id: string, p: PersonData, atMs: number, type = 'OV-2'): string {
  const hour = Math.floor(atMs / HOUR) + stream(d.seed, id, 'hour').int(2, 4);
  return visit(d, `visit-${id}`, p, (hour === 12 ? 13 : hour) * HOUR + 2 * QUARTER, { type }).id;
}

const aboutTheirVisit =
  (reason: string): DealContact =>
  (d, id, atMs) => {
    callForTime(d, id, atMs, reason, take(d, id, known));
  };

function callForTime(d: Deal, id: string, atMs: number, reason: string, who: PersonData): void {
  const later = laterVisit(d, id, who, atMs);
  contact(d, id, 'phone', 'call', who, atMs, reason, {
    visit: later,
    wants: `visit:${later}`,
    dealtFacts: { reason, short: true, needsIdentity: true },
  });
}

/** Somebody who always calls this way; when none of them is free, the same question comes by voice. */
const by =
  (how: 'relay' | 'interpreter'): DealContact =>
  (d, id, atMs) => {
    const free = d.free.some((p) => p.calls === how);
    callForTime(
      d,
      id,
      atMs,
      free ? how : 'confirm',
      free ? take(d, id, (p) => p.calls === how, 'any') : take(d, id, known),
    );
  };

export const QUESTIONS: Record<string, DealContact> = {
  directions: plain('directions', 'directions'),
  'form-ready': plain('form-ready', 'form-time'),
  confirm: aboutTheirVisit('confirm'),
  relay: by('relay'),
  interpreter: by('interpreter'),
  'doctor-behind'(d, id, atMs) {
    const who = take(d, id, (p) => known(p) && p.chart?.provider === 'helen-osei');
    contact(d, id, 'phone', 'call', who, atMs, 'doctor-behind', {
      visit: laterVisit(d, id, who, atMs),
      wants: 'provider-late',
      dealtFacts: { reason: 'doctor-behind', short: true, needsIdentity: false },
    });
  },
  'video-link'(d, id, atMs) {
    const who = take(d, id, known);
    contact(d, id, 'phone', 'call', who, atMs, 'video-link', {
      visit: laterVisit(d, id, who, atMs, 'TV-2'),
      wants: 'video-link',
      dealtFacts: { reason: 'video-link', short: true, needsIdentity: true },
    });
  },
  /** Their slot is within the hour. Inside the office's grace it stays theirs; past it, it is the provider's to say. */
  'running-late'(d, id, atMs) {
    const who = take(d, id, known);
    const soon = visit(d, `visit-${id}`, who, Math.ceil((atMs + 2 * QUARTER) / QUARTER) * QUARTER);
    const minutes = stream(d.seed, id, 'minutes').pick([5, 10, 15]);
    const past = minutes > policyValue(d.settings.policy, 'late-grace');
    const reason = past ? 'past-the-grace' : 'running-late';
    contact(d, id, 'phone', 'call', who, atMs, 'running-late', {
      visit: soon.id,
      reason,
      params: { minutes },
      wants: 'late-policy',
      dealtFacts: { reason, short: true, needsIdentity: true, provider: soon.provider },
    });
  },
};
