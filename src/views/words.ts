// What fills the blanks in your own sentences: the copay, the name of the provider, the time. Figures as data; the text
// layer words them. Only what is on a screen anyway.
import { MINUTE } from '../office/kinds.ts';
import type { ContactState, Office } from '../office/state.ts';
import { fileOf } from '../office/coverage/rules.ts';

export function wordParams(o: Office, c: ContactState): Record<string, string | number> {
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  const chart = c.patient === null ? undefined : o.state.charts[c.patient];
  const provider = o.setup.providers.find((p) => p.id === (visit?.provider ?? chart?.provider));
  const next = Object.values(o.state.visits)
    .filter((x) => x.provider === c.person && x.status !== 'cancelled' && x.startMs >= o.state.nowMs)
    .sort((a, b) => a.startMs - b.startMs)[0];
  const promise = Object.values(o.state.promises)
    .filter((p) => p.contact === c.id)
    .at(-1);
  const heard = Object.values(c.heard).at(-1);
  return {
    minutes: Math.max(5, o.state.lateMin[visit?.provider ?? ''] ?? 5),
    provider: provider ? `${provider.title} ${provider.name}` : '',
    copayCents: visit?.copayCents ?? 0,
    balanceCents: chart?.balanceCents ?? 0,
    name: chart?.fullName ?? (next ? (o.setup.people[next.patient]?.name ?? '') : ''),
    timeMs:
      c.kind === 'team'
        ? (next?.startMs ?? 0)
        : (promise?.byMs ?? visit?.startMs ?? o.state.nowMs + 10 * MINUTE),
    birthDate: chart?.birthDate ?? '',
    address: chart?.address ?? '',
    phone: chart?.phone ?? '',
    medicine: chart?.medicines[0] ?? '',
    pharmacy: c.patient === null ? '' : (o.setup.people[c.patient]?.pharmacy ?? ''),
    value: heard?.value ?? '',
    plan: c.patient === null ? '' : (o.setup.payers[fileOf(o, c.patient)?.payer ?? '']?.name ?? ''),
    prep: o.setup.visitTypes[visit?.type ?? '']?.prep ?? '',
  };
}
