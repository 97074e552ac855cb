// Plausible ways to give the referral desk's commands, drawn from the cases on view, right or wrong.
// Part of the one table over all command types beside this folder.
import type { CommandType } from '../../office/commands.ts';
import {
  ASK_CLINICIAN,
  ATTACHMENTS,
  ORDER_URGENCIES,
  PACKET_PARTS,
  SERVICES,
  SPEEDS,
} from '../../office/referrals/setup.ts';
import type { Stream } from '../../shift/streams.ts';
import type { CaseView } from '../../views/referrals.ts';
import type { DeskView } from '../../views/types.ts';
import { some, type Way } from './draws.ts';

type Mine = Extract<
  CommandType,
  `referral.${string}` | `misfax.${string}` | `authorization.${string}` | `report.${string}`
>;
type Ways = { [T in Mine]: Way<T> };

function openCase<P>(v: DeskView, d: Stream, then: (c: CaseView) => P): P | null {
  const open = (v.referrals?.order ?? [])
    .flatMap((work) => v.referrals?.cases[work] ?? [])
    .filter((c) => !c.over);
  return open.length === 0 ? null : then(d.pick(open));
}

export const referralWays: Ways = {
  'referral.ask': (v, d) => openCase(v, d, (c) => ({ work: c.work, about: d.pick(ASK_CLINICIAN) })),
  'referral.pack': (v, d) =>
    openCase(v, d, (c) => ({
      work: c.work,
      parts: c.kind === 'referral' && d.int(0, 1) === 1 ? c.asks : some(d, PACKET_PARTS, PACKET_PARTS.length),
    })),
  'referral.link': (v, d) =>
    openCase(v, d, (c) => ({
      work: c.work,
      number: c.kind === 'referral' && c.log.length > 0 ? d.pick(c.log).number : 'AU-000000',
    })),
  'referral.check-number': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'referral.send': (v, d) =>
    openCase(v, d, (c) => ({
      work: c.work,
      fax: c.kind === 'authorization' ? '555-0142' : d.pick(c.numbers).fax,
      as: d.pick(ORDER_URGENCIES),
    })),
  'referral.confirm': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'referral.close': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'misfax.contain': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'misfax.report': (v, d) => openCase(v, d, (c) => ({ work: c.work, to: d.pick(v.team).who })),
  'authorization.submit': (v, d) =>
    openCase(v, d, (c) => ({
      work: c.work,
      service: d.pick([c.service, c.service, ...SERVICES]),
      site: d.pick(v.referrals?.sites ?? []).id,
      units: d.int(1, 12),
      attach: some(d, ATTACHMENTS, 3),
      speed: d.pick(SPEEDS),
    })),
  'authorization.add': (v, d) => openCase(v, d, (c) => ({ work: c.work, part: d.pick(ATTACHMENTS) })),
  'authorization.log': (v, d) =>
    openCase(v, d, (c) => ({
      work: c.work,
      number:
        (c.kind === 'authorization' ? (c.answer?.number ?? c.log[0]?.number) : undefined) ?? 'AU-000000',
    })),
  'authorization.tell': (v, d) => openCase(v, d, (c) => ({ work: c.work, to: d.pick(v.team).who })),
  'authorization.cancel-visit': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'report.chase': (v, d) =>
    openCase(v, d, (c) => ({ work: c.work, whom: d.pick(['receiver', 'patient'] as const) })),
  'report.date': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
  'report.route': (v, d) => openCase(v, d, (c) => ({ work: c.work, to: d.pick(v.team).who })),
  'report.close': (v, d) => openCase(v, d, (c) => ({ work: c.work })),
};
