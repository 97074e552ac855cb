// Plausible ways to work a claim now, right or wrong, drawn from what the claims screen shows.
// One entry for each command of the area.
import { DIAGNOSES, MODIFIERS, PLACES, VISIT_CODES } from '../../office/claims/code-book.ts';
import { ASK_OF, SEND_AS, SETTLE_HOW } from '../../office/claims/schema.ts';
import type { CommandOf, CommandType } from '../../office/commands.ts';
import type { Stream } from '../../shift/streams.ts';
import type { DeskView } from '../../views/types.ts';
import type { Way } from './draws.ts';

type ClaimCommand = Extract<CommandType, `claim.${string}`>;
const front = (v: DeskView) => v.claims?.open ?? null;

function entry(v: DeskView, d: Stream): Omit<CommandOf<'claim.enter'>, 'type'> | null {
  const c = front(v);
  if (!c) return null;
  const written = c.folder.flatMap((p) => p.rows.map((r) => r.value));
  const choices = {
    code: VISIT_CODES,
    diagnosis: DIAGNOSES.map((x) => x.code),
    place: PLACES,
    modifier: ['', ...MODIFIERS],
    authorization: ['', ...written],
    payer: c.plans.map((p) => p.payer),
    'member-id': [c.insured['member-id'], ...written],
    'subscriber-name': [c.name],
  } as const;
  const field = d.pick(Object.keys(choices) as (keyof typeof choices)[]);
  const among = choices[field] as readonly string[];
  return among.length === 0 ? null : { work: c.work, field, value: d.pick(among) };
}

export const claimsWays: { [T in ClaimCommand]: Way<T> } = {
  'claim.open': (v, d) => {
    const rows = v.claims?.rows ?? [];
    return rows.length === 0 ? null : { work: d.pick(rows).work };
  },
  'claim.enter': entry,
  'claim.share': (v, d) => {
    const c = front(v);
    return c && { work: c.work, cents: d.int(0, 200) * 100 };
  },
  'claim.scrub': (v) => {
    const c = front(v);
    return c && { work: c.work };
  },
  'claim.send': (v, d) => {
    const c = front(v);
    return (
      c && {
        work: c.work,
        as: d.pick(SEND_AS),
        attach: d.pick([null, null, ...c.folder.map((p) => p.paper)]),
      }
    );
  },
  'claim.settle': (v, d) => {
    const c = front(v);
    return c && { work: c.work, how: d.pick(SETTLE_HOW), cents: c.answer?.cents ?? d.int(0, 200) * 100 };
  },
  'claim.ask': (v, d) => {
    const c = front(v);
    return c && { work: c.work, of: d.pick(ASK_OF) };
  },
};
