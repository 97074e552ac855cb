// Play-throughs as data for players: each dealt contact and inbox item with its acts, names filled in, hidden truths never.
// What only the screen knows at that moment ($line, $slip, $heard.…) stays a name for the player to read off the view.
import type { Act, ViewPredicate } from '../scenario/words.ts';
import { clockMs, isClock } from '../scenario/words.ts';
import { resolve } from '../scenario/match.ts';
import type { LineSet, Scenario } from '../scenario/schema.ts';
import type { Desk } from '../scenario/desk.ts';
import type { Instance, World } from './world.ts';

export interface PlayAct {
  id: string;
  when: ViewPredicate | null;
  command: string;
  params: Record<string, unknown>;
}
export interface Play {
  unit: string;
  contact: string | null;
  item: string | null;
  acts: PlayAct[] /** Which acts are the branch's: after its tell. */;
  branchFrom: number;
  tell: ViewPredicate | null;
}

const ID = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;
function idsOf(set: LineSet | undefined): string[] {
  if (!set) return [];
  if (Array.isArray(set)) return set.map((l) => l.id);
  if ('id' in set && typeof set.id === 'string') return [set.id];
  return Object.values(set as Record<string, LineSet>).flatMap(idsOf);
}

/** `heard: opening` → all line ids of the set; `heard: site.0110` → its full id. Lines of the practice keep theirs. */
function heardIds(s: Scenario, name: string): string {
  const inSet = idsOf(s.lines[name]);
  return inSet.length > 0 ? inSet.join('|') : ID.test(name) && !name.includes('/') ? `${s.id}/${name}` : name;
}

export function filledPredicate(
  p: ViewPredicate | undefined,
  s: Scenario | null,
  refs: Record<string, unknown>,
): ViewPredicate | null {
  if (!p) return null;
  const out = resolve(p, refs) as ViewPredicate;
  if (out.heard !== undefined && s) out.heard = heardIds(s, out.heard);
  if (p.shown)
    out.shown = Object.fromEntries(
      Object.entries(out.shown ?? {}).map(([path, value]) => [
        path.replace(/\$([a-z-]+)/g, (name) => String(resolve(name, refs))),
        value,
      ]),
    );
  if (out.not) out.not = filledPredicate(p.not, s, refs) ?? {};
  return out;
}

const TIME_FIELDS = new Set(['startMs', 'byMs', 'dueMs']);
function filledParams(
  params: Record<string, unknown>,
  s: Scenario | null,
  refs: Record<string, unknown>,
): Record<string, unknown> {
  const out = resolve(params, refs) as Record<string, unknown>;
  for (const [k, x] of Object.entries(out)) {
    if (TIME_FIELDS.has(k) && typeof x === 'string' && isClock(x)) out[k] = clockMs(x);
    if (k === 'id' && s && typeof x === 'string' && !x.includes('/')) out[k] = `${s.id}/${x}`;
  }
  return out;
}

export const filledAct = (a: Act, n: number, s: Scenario | null, refs: Record<string, unknown>): PlayAct => {
  const [command, params] = Object.entries(a.do)[0] as [string, Record<string, unknown>];
  return {
    id: a.id ?? `act.${n}`,
    when: filledPredicate(a.when, s, refs),
    command,
    params: filledParams(params ?? {}, s, refs),
  };
};

/** A scenario's play-through for one of its variants (the dealt one, unless the swap test asks for another). */
export function scenarioPlay(i: Instance, variant = i.plan.variant): Play {
  const { truths: _hidden, ...refs } = i.refs;
  const { shared, branches } = i.scenario.exemplar;
  const branch = branches[variant];
  const acts = [...shared, ...(branch?.acts ?? [])].map((a, n) => filledAct(a, n, i.scenario, refs));
  return {
    unit: i.plan.id,
    contact: i.plan.contact,
    item: null,
    acts,
    branchFrom: shared.length,
    tell: filledPredicate(branch?.tell, i.scenario, refs),
  };
}

function deskPlay(desk: Desk[], of: string, reason: string): Act[] | null {
  const all = desk.flatMap((d) => d.plays).filter((p) => [p.of].flat().includes(of as never));
  return (
    (all.find((p) => p.reason?.includes(reason)) ?? all.find((p) => p.reason === undefined))?.acts ?? null
  );
}

/** Everything dealt that has a known way to be done well. */
export function playsOf(world: World): Play[] {
  const out: Play[] = world.instances.map((i) => scenarioPlay(i));
  const plain = (
    acts: Act[] | null,
    unit: string,
    contact: string | null,
    item: string | null,
    refs: Record<string, unknown>,
  ) => {
    if (acts)
      out.push({
        unit,
        contact,
        item,
        acts: acts.map((a, n) => filledAct(a, n, null, refs)),
        branchFrom: acts.length,
        tell: null,
      });
  };
  for (const c of world.plan.contacts)
    if (c.scenario === null)
      plain(deskPlay(world.content.desk, c.as, c.reason), c.id, c.id, null, {
        contact: c.id,
        visit: c.visit ?? '',
      });
  for (const i of world.plan.inbox)
    plain(deskPlay(world.content.desk, i.kind, i.subject.replace('inbox.', '')), i.id, null, i.id, {
      item: i.id,
    });
  for (const w of world.plan.work)
    plain(deskPlay(world.content.desk, w.kind, String(w.facts.reason ?? '')), w.id, null, w.id, {
      work: w.id,
      patient: w.patient ?? '',
      visit: w.visit ?? '',
    });
  plain(deskPlay(world.content.desk, 'day', 'opening'), 'day', null, null, {});
  return out;
}
