// What a scenario may prepare in the rooms: who is signed for what, and one piece of work, which carries the scenario's id.
// The lists are the binder's own. Structure only.
import * as v from 'valibot';
import { BELONGS, CLASS_OF, PRODUCTS, SERVES, SUPPLIES } from '../../office/rooms/binder.ts';
import { Name } from './prepared.ts';
import { Duration } from '../../scenario/words.ts';

const one = (of: readonly string[]) => v.picklist(of);
const yes = v.boolean();

export const RoomWork = v.strictObject({
  card: v.optional(
    v.strictObject({ turnover: v.optional(yes), instruments: v.optional(yes), assist: v.optional(yes) }),
  ),
  due: v.optional(Duration),
  turnover: v.optional(
    v.strictObject({
      lying: v.array(v.union([Name, one(Object.keys(BELONGS))])),
      soiled: yes,
      stomach: yes,
      products: v.array(one(Object.keys(PRODUCTS))),
      next: v.strictObject({ visitType: v.string(), provider: v.string() }),
      gone: v.array(v.union([Name, one(SUPPLIES)])),
      expired: v.array(v.union([Name, one(SUPPLIES)])),
    }),
  ),
  load: v.optional(
    v.strictObject({
      items: v.array(
        v.strictObject({ id: v.string(), kind: one(Object.keys(CLASS_OF)), residue: yes, damaged: yes }),
      ),
      runs: v.array(
        v.strictObject({
          tempC: v.number(),
          heldMin: v.nullable(v.number()),
          strip: v.picklist(['turned', 'pale']),
        }),
      ),
      ran: v.picklist(['out', 'drying']),
    }),
  ),
  assist: v.optional(
    v.strictObject({
      room: v.string(),
      provider: v.string(),
      ask: v.picklist(['chaperone', 'position', 'hand', 'inject', 'hold-in']),
      who: v.string(),
      exam: one(Object.keys(SERVES)),
      breathless: yes,
      wants: v.picklist(['yes', 'no']),
    }),
  ),
});
