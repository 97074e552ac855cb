// The score: folds over the facts, one per chance, put together by responsibility. Routine work is at most half of a
// responsibility, scenarios two fifths, the handover a tenth; parts that were not dealt drop out. Waits are figures.
import type { Fact } from '../office/facts.ts';
import { MINUTE, RESPONSIBILITIES, type Responsibility } from '../office/kinds.ts';
import { concerns } from '../scenario/match.ts';
import { fold, typesIn } from '../scenario/predicate.ts';
import { WORTH } from '../scenario/schema.ts';
import { isShort } from '../shift/plan.ts';
import type { World } from '../shift/world.ts';
import { blamed, missedFor } from './blame.ts';
import { criticals } from './criticals.ts';
import { figures } from './figures.ts';
import { duties, recover } from './recovery.ts';
import { apart, gradeOf, steppedAwayIn } from './stepped-away.ts';
import type { Band, Critical, Mark, ResponsibilityScore, Score, ScoreLine } from './types.ts';
import { type Chance, chancesOf } from './units.ts';

const WEIGHT = { routine: 50, scenario: 40, handover: 10 } as const;
const SECURE = 90;
const DEVELOPING = 70;
/** Fewer chances than this say nothing about a person. */
export const SEEN = 3;
/** What a shift with a critical can reach at most; named only in a beginner's shift. */
const CAP = 69;

export const bandOf = (percent: number, chances: number): Band =>
  chances < SEEN
    ? 'not-seen'
    : percent >= SECURE
      ? 'secure'
      : percent >= DEVELOPING
        ? 'developing'
        : 'practice';

/** Contacts that belong to a scenario once the run has made them (calls placed for it) are bound as well. */
function widen(chances: Chance[], journal: readonly Fact[], world: World): void {
  for (const f of journal) {
    if (f.type !== 'phone.dialed') continue;
    const owner = world.setup.reaches[f.to]?.scenario;
    for (const c of chances)
      if (c.instance && c.instance.plan.id === owner) (c.scope.bound as Set<string>).add(f.contact);
  }
}

function replyMark(
  c: Chance,
  journal: readonly Fact[],
): { share: number; by: string | null; atMs: number | null } {
  const i = c.instance;
  const sets = c.replies.filter((set) => {
    const r = i?.scenario.replies[set];
    return r && (!r.only || r.only.includes(i.plan.variant));
  });
  let sum = 0;
  let last: Fact | null = null;
  for (const set of sets) {
    const said = journal.find(
      (f) => f.type === 'talk.replied' && f.set === set && c.scope.bound.has(f.contact),
    );
    if (said?.type !== 'talk.replied') continue;
    const worth = i?.scenario.replies[set]?.options.find((o) => o.id === said.reply)?.worth;
    const grade = typeof worth === 'string' ? worth : worth?.[i?.plan.variant ?? ''];
    sum += grade ? WORTH[grade] : 0;
    last = said;
  }
  return { share: sets.length === 0 ? 0 : sum / sets.length, by: last?.id ?? null, atMs: last?.atMs ?? null };
}

interface Judged {
  share: number;
  by: string | null;
  atMs: number | null;
}

function judgeAll(chances: Chance[], journal: readonly Fact[]): Judged[] {
  const byType = new Map<string, { step(f: Fact): void }[]>();
  const watch = (p: Parameters<typeof fold>[0], c: Chance) => {
    const f = fold(p, c.scope);
    for (const type of new Set(typesIn(p))) byType.set(type, [...(byType.get(type) ?? []), f]);
    return f;
  };
  const folds = chances.map((c) => ({
    full: c.earn ? watch(c.earn, c) : null,
    parts: c.partly.map(([share, p]) => ({ share, fold: watch(p, c) })),
  }));
  for (const fact of journal) for (const f of byType.get(fact.type) ?? []) f.step(fact);
  return chances.map((c, n): Judged => {
    if (c.replies.length > 0) return replyMark(c, journal);
    const at = folds[n];
    const full = at?.full?.end() ?? { state: 'open' as const };
    if (full.state === 'won')
      return { share: 1, by: full.by || null, atMs: full.atMs < 0 ? null : full.atMs };
    for (const p of at?.parts ?? []) {
      const v = p.fold.end();
      if (v.state === 'won') return { share: p.share, by: v.by || null, atMs: v.atMs < 0 ? null : v.atMs };
    }
    if (full.state === 'lost')
      return { share: 0, by: full.by || null, atMs: full.atMs < 0 ? null : full.atMs };
    const last = c.earn ? nearest(c, typesIn(c.earn), journal) : null;
    // A story's words are left out by themselves; a piece of desk work goes on only from what was entered before.
    const tried = c.source === 'routine' ? missedFor(journal, c.unit, last) : last;
    return { share: 0, by: tried?.id ?? null, atMs: tried?.atMs ?? null };
  });
}

/** A mark that was not earned is because of the last act of its kind about this: the booking that did not fit. */
function nearest(c: Chance, types: readonly string[], journal: readonly Fact[]): Fact | null {
  for (let n = journal.length - 1; n >= 0; n -= 1) {
    const f = journal[n] as Fact;
    if (types.includes(f.type) && concerns(f, c.scope)) return f;
  }
  return null;
}

export function scoreOf(world: World, journal: readonly Fact[]): Score {
  const chances = chancesOf(world);
  widen(chances, journal, world);
  const judged = judgeAll(chances, journal);
  const marks = chances.map((c, n): Mark => {
    const j = judged[n] as Judged;
    return {
      id: c.id,
      source: c.source,
      unit: c.unit,
      item: c.item,
      rule: c.rule,
      part: c.part,
      evidence: c.evidence,
      responsibility: c.responsibility,
      skills: c.skills,
      possible: c.possible,
      earned: j.share * c.possible,
      recovered: 0,
      atMs: j.atMs,
      because: j.by !== null && j.share < 1 ? blamed(journal, j.by) : j.by,
      why: c.why,
      words: c.words,
      title: c.title,
      story: c.story,
      contact: c.contact,
    };
  });
  duties(world, chances, marks, journal);
  recover(world, chances, marks, journal);
  const critical = criticals(world, journal);
  const away = steppedAwayIn(world, journal);
  const kept = apart(world, journal, marks, critical, away);
  const by = parts(kept.marks, kept.unseen);
  const total = totalOf(world, by, kept.critical);
  return {
    total,
    grade: gradeOf(bandOf(total, SEEN), away),
    byResponsibility: by,
    critical: kept.critical,
    marks: kept.marks,
    steppedAway: away,
    figures: figures(world, journal),
  };
}

type Parts = Record<Responsibility, ResponsibilityScore>;
const parts = (marks: readonly Mark[], unseen: readonly Mark[]): Parts =>
  Object.fromEntries(RESPONSIBILITIES.map((r) => [r, responsibility(r, marks, unseen)])) as Parts;

function totalOf(world: World, by: Parts, critical: readonly Critical[]): number {
  const seen = RESPONSIBILITIES.filter((r) => by[r].possible > 0);
  const mean = seen.length === 0 ? 0 : seen.reduce((sum, r) => sum + by[r].percent, 0) / seen.length;
  const capped =
    !isShort(world.settings.shift) && critical.some((c) => !c.lifted) ? Math.min(CAP, mean) : mean;
  return Math.round(Math.max(0, capped) * 10) / 10;
}

function responsibility(
  r: Responsibility,
  all: readonly Mark[],
  unseen: readonly Mark[],
): ResponsibilityScore {
  const marks = all.filter((m) => m.responsibility === r);
  let weights = 0;
  let got = 0;
  for (const source of ['routine', 'scenario', 'handover'] as const) {
    const part = marks.filter((m) => m.source === source);
    const possible = part.reduce((sum, m) => sum + m.possible, 0);
    if (possible === 0) continue;
    weights += WEIGHT[source];
    got += WEIGHT[source] * Math.max(0, part.reduce((sum, m) => sum + m.earned + m.recovered, 0) / possible);
  }
  const percent = weights === 0 ? 0 : Math.min(100, (got * 100) / weights);
  const round = (x: number) => Math.round(x * 100) / 100;
  return {
    percent: round(percent),
    chances: marks.length,
    band: bandOf(percent, marks.length),
    earned: round(marks.reduce((sum, m) => sum + m.earned + m.recovered, 0)),
    possible: round(marks.reduce((sum, m) => sum + m.possible, 0)),
    lines: [
      ...lines(r, marks, round),
      ...unseenLines(
        r,
        unseen.filter((m) => m.responsibility === r),
      ),
    ],
  };
}

/** The line a mark counts into: in a story each item is one of its own. */
export const lineOf = (m: Pick<Mark, 'source' | 'unit' | 'item'>): string =>
  m.source === 'scenario' ? `${m.unit}/${m.item}` : m.item;

function lines(r: Responsibility, marks: Mark[], round: (x: number) => number): ScoreLine[] {
  const groups = new Map<string, Mark[]>();
  for (const m of marks) {
    const key = lineOf(m);
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  return [...groups].map(([id, list]): ScoreLine => {
    const possible = list.reduce((sum, m) => sum + m.possible, 0);
    const earned = list.reduce((sum, m) => sum + m.earned + m.recovered, 0);
    return {
      id,
      title: (list[0] as Mark).title,
      story: (list[0] as Mark).story,
      responsibility: r,
      chances: list.length,
      taken: list.filter((m) => m.earned + m.recovered >= m.possible * 0.99).length,
      earned: round(earned),
      possible: round(possible),
      band: bandOf(possible === 0 ? 0 : (earned * 100) / possible, list.length),
    };
  });
}
/** Named all the same: a line that was dealt and stepped away from had no chance in it. */
const unseenLines = (r: Responsibility, marks: readonly Mark[]): ScoreLine[] =>
  [...new Map(marks.map((m) => [lineOf(m), m]))].map(([id, { title, story }]) => ({
    ...{ id, title, story, responsibility: r, band: 'not-seen' },
    ...{ chances: 0, taken: 0, earned: 0, possible: 0 },
  }));
export { MINUTE };
