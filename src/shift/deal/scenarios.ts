// Scenarios, dealt: which, bound to whom, with which parts; the variant last, so that nothing shown before its turn
// knows it. A scenario binds over the union of its variants' needs or not at all.
import type { ContactSetup, VisitSetup } from '../../office/setup.ts';
import { MINUTE } from '../../office/kinds.ts';
import { type Policy, type PolicyId, policyValue } from '../../office/policy/table.ts';
import type { Content } from '../../scenario/content.ts';
import { resolve } from '../../scenario/match.ts';
import type { Cast, Part, Scenario } from '../../scenario/schema.ts';
import { clockMs, durationMs } from '../../scenario/words.ts';
import type { ScenarioPlan, Settings } from '../plan.ts';
import { type Stream, stream } from '../streams.ts';

export interface DealtScenario {
  plan: ScenarioPlan;
  contact: ContactSetup;
  visits: VisitSetup[];
  notes: string[];
}

/** Digits for each # of a payer's pattern; never the number given. */
export function memberId(pattern: string, s: Stream, differsFrom?: string): string {
  for (;;) {
    const id = pattern.replace(/#/g, () => String(s.int(0, 9)));
    if (id !== differsFrom) return id;
  }
}

const key = (s: Scenario) => (trait: string) => `scenario.${s.id}.${trait}`;

/** The variants whose right way is right in this office: ten minutes are inside the grace only where the grace is ten. */
export const trueHere = (s: Scenario, policy: Policy): string[] =>
  Object.entries(s.variants)
    .filter(([, { policy: needs }]) =>
      Object.entries(needs).every(([id, [lowest, highest]]) => {
        const value = policyValue(policy, id as PolicyId);
        return value >= lowest && value <= highest;
      }),
    )
    .map(([name]) => name);

function deals(
  content: Content,
  s: Scenario,
  seed: number,
  cast: Record<string, string>,
): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(s.parts)) {
    const draw = stream(seed, key(s)('role'), name);
    parts[name] = dealPart(content, part, draw, cast, parts);
  }
  return parts;
}

function dealPart(
  content: Content,
  part: Part,
  draw: Stream,
  cast: Record<string, string>,
  parts: Record<string, unknown>,
): unknown {
  if ('oneOf' in part) return draw.weighted(part.oneOf, part.weights);
  if ('integer' in part) return draw.int(part.integer[0], part.integer[1]);
  const payer = content.practice.payers.find((p) => p.id === (cast[part.memberId] ?? part.memberId));
  return memberId(
    payer?.memberIdPattern ?? '########',
    draw,
    part.differsFrom === undefined ? undefined : String(parts[part.differsFrom]),
  );
}

/** Everybody a scenario may need, in any variant. */
export function people(s: Scenario): string[] {
  const one = (p: { person: string | { anyOf: string[] } }) =>
    typeof p.person === 'string' ? [p.person] : p.person.anyOf;
  return Object.values(s.cast).flatMap((c) =>
    'person' in c ? one(c) : 'byVariant' in c ? Object.values(c.byVariant).flatMap(one) : [],
  );
}

function bind(s: Scenario, c: Cast, name: string, variant: string, seed: number): string | null {
  const choose = (p: string | { anyOf: string[] }) =>
    typeof p === 'string' ? p : stream(seed, key(s)('role'), `cast.${name}`).pick(p.anyOf);
  if ('person' in c) return choose(c.person);
  if ('byVariant' in c)
    return choose((c.byVariant[variant] ?? (Object.values(c.byVariant)[0] as { person: string })).person);
  if ('team' in c) return c.team;
  if ('payer' in c) return choose(c.payer);
  return `visit-${s.id}-${name}`;
}

/** Deals one scenario. `at` overrides its trigger (practising alone). */
export function dealScenario(
  content: Content,
  s: Scenario,
  seed: number,
  settings: Settings,
  at: number | null,
): DealtScenario {
  const asked = settings.practise?.scenario === s.id ? settings.practise.variant : null;
  const variant = asked ?? stream(seed, key(s)('hidden'), 'variant').pick(trueHere(s, settings.policy));
  const cast: Record<string, string> = {};
  for (const [name, c] of Object.entries(s.cast)) cast[name] = bind(s, c, name, variant, seed) ?? '';
  const parts = deals(content, s, seed, cast);
  const visits = Object.entries(s.cast).flatMap(([name, c]): VisitSetup[] => {
    if (!('appointment' in c)) return [];
    const a = c.appointment;
    const start = clockMs(
      typeof a.start === 'string'
        ? a.start
        : stream(seed, key(s)('role'), `start.${name}`).pick(a.start.anyOf),
    );
    const patient = cast[a.of] ?? a.of;
    const type = content.practice.providers.visitTypes.find((t) => t.id === a.type);
    return [
      {
        id: cast[name] as string,
        patient,
        provider: a.provider,
        startMs: start,
        minutes: type?.minutes ?? 15,
        type: a.type,
        status: 'expected',
        copayCents:
          a.copayCents ?? content.practice.people.find((p) => p.id === patient)?.chart?.copayCents ?? 0,
        preRegistered: a.preRegistered ?? false,
        isNew: false,
        room: null,
        equipment: null,
      },
    ];
  });
  const contactId = `scenario-${s.id}`;
  const refs: Record<string, unknown> = { ...parts, ...cast, contact: contactId };
  const person = cast[s.contact.person] ?? s.contact.person;
  const visit = s.contact.visit === undefined ? null : (cast[s.contact.visit] ?? null);
  const [from, to] = s.trigger.between ?? ['8:12', '8:34'];
  const before =
    s.trigger.before === undefined
      ? undefined
      : visits.find((v) => v.id === cast[s.trigger.before as string]);
  const atMs =
    at ??
    (before
      ? before.startMs - durationMs(s.trigger.by ?? '12 min')
      : Math.floor(stream(seed, key(s)('role'), 'trigger').int(clockMs(from), clockMs(to)) / 1000) * 1000);
  const contact: ContactSetup = {
    id: contactId,
    kind: s.channel === 'phone' ? 'phone' : s.channel === 'inside' ? 'team' : 'window',
    as: s.contact.as,
    person,
    patient: s.contact.patient === undefined ? person : (cast[s.contact.patient] ?? null),
    visit,
    atMs,
    shows: String(
      resolve(s.trigger.shows ?? content.practice.people.find((p) => p.id === person)?.phone ?? '', refs),
    ),
    manner: parts.manner as ContactSetup['manner'],
    reason: s.id,
    opening: [],
    params: {},
    patienceMs: s.patience === undefined ? 4 * MINUTE : Math.max(4 * MINUTE, durationMs(s.patience)),
    scenario: s.id,
    answers: {},
    order: null,
    wants: null,
    holdOk: true,
    dealtFacts: {},
  };
  const order = Object.fromEntries(
    Object.entries(s.replies).map(([set, r]) => [
      set,
      stream(seed, key(s)('role'), `order.${set}`).shuffle(
        r.options.filter((o) => !o.only || o.only.includes(variant)).map((o) => o.id),
      ),
    ]),
  );
  return {
    plan: { id: s.id, variant, contact: contactId, cast, parts, order },
    contact,
    visits,
    notes: s.notes,
  };
}
