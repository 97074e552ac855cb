// What the areas that are worked in a morning were dealt, each in its own shape beside its rules: hidden truths of payers,
// receivers and shelves among it. A shift that does not deal an area leaves it out, and its tool says so.
// Only the list; an area adds its line here and its slice to the state.
import type { OutreachSetup } from './outreach/setup.ts';
import type { RecordsSetup } from './records/setup.ts';
import type { ReferralsSetup } from './referrals/setup.ts';
import type { SuppliesSetup } from './supplies/setup.ts';
import type { RoomsSetup } from './rooms/setup.ts';
import type { ClaimsSetup } from './claims/setup.ts';

export interface AreaSetups {
  records: RecordsSetup;
  rooms: RoomsSetup;
  referrals: ReferralsSetup;
  supplies: SuppliesSetup;
  claims: ClaimsSetup;
  outreach: OutreachSetup;
}
