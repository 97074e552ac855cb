// The practice data and the plan expanded to the office's setup: people, charts, cover, the book, what people say.
// What scenarios prepare is put on top in world.ts beside this file. Pure; draws nothing.
import { usualCopay } from '../../office/claims/terms.ts';
import type { SecondPlan } from '../../office/claims/setup.ts';
import type { ChartSetup, CoverageSetup, PersonSetup, Setup, VoiceLine } from '../../office/setup.ts';
import type { Content } from '../../scenario/content.ts';
import type { PersonData } from '../../scenario/practice.ts';
import { clockMs, durationMs } from '../../scenario/words.ts';
import type { Plan, Settings } from '../plan.ts';
import type { Instance } from '../world.ts';
import { prepare } from './prepare.ts';
import { wordsOf } from './words.ts';

const onPaper = (born: string): string => `${born.slice(5, 7)}/${born.slice(8, 10)}/${born.slice(0, 4)}`;

const person = (p: PersonData): PersonSetup => ({
  id: p.id,
  given: p.given,
  family: p.family,
  middle: p.middle,
  name: `${p.given} ${p.family}`,
  birthDate: onPaper(p.born),
  pronoun: p.pronoun,
  address: p.address,
  phone: p.phone,
  manner: p.manner,
  portrait: p.portrait ?? p.id,
  kind: p.kind,
  emergencyContact: p.chart?.emergencyContact ?? '',
  pharmacy: p.chart?.pharmacy ?? '',
  twin: p.twin ?? null,
  wheelchair: p.wheelchair,
});

/** What nobody here knows of somebody new, whatever is true of them. */
const UNWRITTEN = {
  balanceCents: 0,
  medicines: [],
  allergies: [],
  contacts: [],
  lastVisits: [],
  notes: [],
} satisfies Partial<NonNullable<PersonData['chart']>>;

function chart(p: PersonData, plan: Plan, names: Record<string, string>): ChartSetup {
  const first = plan.visits.find((v) => v.patient === p.id && v.isNew);
  // Who comes for the first time has a number waiting and a clinician; the rest is what will be written.
  const c = first && p.chart ? { ...p.chart, ...UNWRITTEN, provider: first.provider } : p.chart;
  const moved = plan.moved.find((m) => m.patient === p.id);
  return {
    patient: p.id,
    number: c?.number ?? '',
    fullName: `${p.given} ${p.family}`,
    birthDate: onPaper(p.born),
    address: moved?.address ?? p.address,
    phone: moved?.phone ?? p.phone,
    emergencyContact: c?.emergencyContact ?? '',
    provider: c?.provider ?? '',
    balanceCents: c?.balanceCents ?? 0,
    medicines: c?.medicines ?? [],
    allergies: c?.allergies ?? [],
    contacts: (c?.contacts ?? []).map((x) => ({
      person: x.person ?? null,
      name: x.name ?? names[x.person ?? ''] ?? '',
      relation: x.relation,
      scope: x.scope,
    })),
    flags: [],
    visits: c?.lastVisits ?? [],
    notes: (c?.notes ?? []).map((n) => n.id),
    exists: first === undefined,
  };
}

function cover(p: PersonData, plan: Plan): CoverageSetup | null {
  const c = p.chart;
  if (!c) return null;
  const dealt = plan.cards.find((x) => x.patient === p.id);
  const base = { payer: c.payer, name: `${p.given} ${p.family}`, group: c.group, effective: c.effective };
  const isNew = plan.visits.some((v) => v.patient === p.id && v.isNew);
  return {
    patient: p.id,
    onFile: isNew ? [] : [{ ...base, memberId: dealt?.onFileId ?? c.memberId }],
    truths: [
      {
        ...base,
        memberId: dealt?.memberId ?? c.memberId,
        active: true,
        ended: null,
        copayCents: usualCopay(c.payer) === null ? null : c.copayCents,
      },
    ],
    card: { ...base, memberId: dealt?.memberId ?? c.memberId },
    cardAt: 'hand',
    flagged: dealt?.flagged ?? false,
  };
}

function ruleLines(content: Content, id: string | null): Setup['newRule'] {
  const rule = id === null ? undefined : content.rules[id];
  return rule ? { rule: rule.id, title: rule.title.id, statement: rule.statement.id } : null;
}

/** A second plan of somebody, in that plan's own records, and on file here where it is. */
function addPlan(setup: Setup, { patient, active, onFile, first, ...member }: SecondPlan): void {
  const c = setup.coverage[patient];
  if (!c) return;
  setup.coverage[patient] = {
    ...c,
    truths: [...c.truths, { ...member, active, ended: null, copayCents: usualCopay(member.payer) }],
    onFile: onFile ? (first ? [member, ...c.onFile] : [...c.onFile, member]) : c.onFile,
  };
}

export function expand(content: Content, plan: Plan, settings: Settings, instances: Instance[]): Setup {
  const { practice } = content;
  const names = Object.fromEntries(practice.people.map((p) => [p.id, `${p.given} ${p.family}`]));
  const patients = practice.people.filter((p) => p.chart);
  const setup: Setup = {
    date: settings.date,
    startsMs: plan.startsMs,
    opensMs: plan.opensMs,
    endsMs: plan.endsMs,
    alone: settings.practise !== null,
    most: plan.most,
    player: 'player',
    day0: 0,
    help: settings.help,
    locks: settings.locks,
    policy: settings.policy,
    floatCents: plan.floatCents,
    people: Object.fromEntries(practice.people.map((p) => [p.id, person(p)])),
    charts: Object.fromEntries(patients.map((p) => [p.id, chart(p, plan, names)])),
    coverage: Object.fromEntries(
      patients.flatMap((p) => {
        const c = cover(p, plan);
        return c ? [[p.id, c]] : [];
      }),
    ),
    visitTypes: Object.fromEntries(
      practice.providers.visitTypes.map((t) => [
        t.id,
        {
          id: t.id,
          title: t.title.id,
          minutes: t.minutes,
          providers: t.providers,
          needsRoom: t.needsRoom,
          needsEquipment: t.needsEquipment,
          byVideo: t.byVideo,
          prep: t.prep?.id ?? null,
        },
      ]),
    ),
    providers: practice.providers.providers.map((p) => ({
      id: p.id,
      name: p.name,
      title: p.title,
      lateByMin: p.lateByMin,
      template: p.template.map((t) => ({ fromMs: clockMs(t.from), toMs: clockMs(t.to), kind: t.kind })),
    })),
    payers: Object.fromEntries(
      practice.payers.map((p) => [
        p.id,
        {
          id: p.id,
          name: p.name,
          phone: p.phone,
          replyMs: durationMs(p.replyMs),
          silentUntilMs: 0,
          taken: p.taken,
        },
      ]),
    ),
    team: Object.fromEntries(
      practice.team.map((t) => [
        t.id,
        {
          id: t.id,
          name: names[t.id] ?? t.id,
          role: t.role,
          title: t.title.id,
          answersInMs: durationMs(t.answersIn),
          beside: t.beside,
          remote: t.remote,
          takes: t.takes,
          in: true,
        },
      ]),
    ),
    directory: practice.directory.map((d) => ({ ...d })),
    blocks: [],
    visits: plan.visits,
    resources: [],
    rooms: practice.providers.rooms.map((r, i) => ({ id: r.id, n: i + 1, title: r.title })),
    equipment: practice.providers.equipment,
    contacts: Object.fromEntries(plan.contacts.map((c) => [c.id, c])),
    inbox: Object.fromEntries(plan.inbox.map((i) => [i.id, i])),
    work: Object.fromEntries(plan.work.map((w) => [w.id, w])),
    areas: plan.areas,
    stock: Object.fromEntries(practice.stock.map((i) => [i.id, { ...i, title: i.title.id }])),
    mayHear: [],
    reaches: {},
    voices: Object.fromEntries(
      Object.entries(practice.voices).map(([set, by]) => [
        set,
        Object.entries(by).flatMap(([who, lines]) =>
          lines.map((l): VoiceLine => ({ by: who as VoiceLine['by'], ...l })),
        ),
      ]),
    ),
    words: wordsOf(practice.tells),
    notes: plan.notes.flatMap((n) => {
      const note = content.notes[n];
      const about = content.rules[note?.policies[0]?.rule ?? '']?.responsibility;
      return note ? [{ note: n, line: note.text.id, area: about ?? 'communications' }] : [];
    }),
    touches: Object.fromEntries(instances.map((i) => [i.plan.id, i.scenario.contentNotes])),
    newRule: ruleLines(content, plan.newRule),
    colleagueCalls: plan.colleagueCalls,
  };
  for (const second of plan.areas.claims?.plans ?? []) addPlan(setup, second);
  for (const i of instances) prepare(setup, i, plan);
  return setup;
}
