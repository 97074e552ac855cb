// The note that says whether the window or the phone comes first. It hangs only where the office policy card says so: in
// an ordinary office whoever works the desk judges that for themselves, and no order is scored.
import { FIRST_SERVED, type Policy, policyValue } from '../../office/policy/table.ts';

export function whoIsFirst(policy: Policy): string[] {
  const first = policyValue(policy, 'first-served');
  if (first === FIRST_SERVED.window) return ['window-first'];
  return first === FIRST_SERVED.phone ? ['phone-first'] : [];
}
