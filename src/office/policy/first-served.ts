// Who comes first where the office policy card says so: the window, which is at least looked up at before a call is taken,
// or the phone, which is taken before somebody new is turned to. Whoever was passed over is a fact; nothing is refused.
import type { Draft } from '../facts.ts';
import { draft } from '../rules.ts';
import type { Office } from '../state.ts';
import { FIRST_SERVED, policyValue } from './table.ts';

/** What taking this contact by this way passes over. */
export function passedOver({ setup, state }: Office, way: 'window' | 'phone', contact: string): Draft[] {
  const first = policyValue(setup.policy, 'first-served');
  const stands = Object.values(state.contacts).some(
    (c) => c.kind === 'window' && c.status === 'waiting' && c.place !== 'seated' && !c.acknowledged,
  );
  const rings = state.phone.lines.some((l) => l.status === 'ringing');
  const wrong =
    (way === 'phone' && first === FIRST_SERVED.window && stands) ||
    (way === 'window' && first === FIRST_SERVED.phone && rings);
  return wrong ? [draft('person.passed-over', { contact, taken: way })] : [];
}
