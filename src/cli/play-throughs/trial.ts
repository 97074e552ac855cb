// Trials of a scenario's play-throughs, alone or in a shift as dealt: what a play-through earns, what a pitfall loses,
// whether a branch's tell could be seen in time. Pure: edition and seed in, figures out; `scenarios check` may use it.
import { drive } from '../../players/drive.ts';
import { Exemplar } from '../../players/exemplar.ts';
import type { Player } from '../../players/player.ts';
import type { Command } from '../../office/commands.ts';
import type { Edition } from '../../scenario/content.ts';
import { scoreOf } from '../../scoring/score.ts';
import type { Mark, Score } from '../../scoring/types.ts';
import { deal, firstShift } from '../../shift/deal/deal.ts';
import { newLog } from '../../shift/log.ts';
import type { Settings } from '../../shift/plan.ts';
import { type Play, playsOf } from '../../shift/plays.ts';
import type { Run } from '../../shift/replay.ts';
import { type Instance, makeWorld, type World } from '../../shift/world.ts';
import { holds } from '../../views/shows.ts';
import type { DeskView } from '../../views/types.ts';
import { editedPlay, type Pitfall, swappedPlay } from './edits.ts';

export interface Trial {
  world: World;
  instance: Instance;
  run: Run;
  score: Score;
  marks: Mark[] /** Per cent of the scenario's own points. */;
  share: number;
}

export const alone = (scenario: string, variant: string): Settings =>
  firstShift({ practise: { scenario, variant } });

export function worldOf(
  edition: Edition,
  seed: number,
  settings: Settings,
): { world: World; instance: Instance } {
  const world = makeWorld(edition.content, deal(edition.content, seed, settings), settings);
  const instance = world.instances[0];
  if (!instance) throw new Error(`Seed ${seed} deals no scenario.`);
  return { world, instance };
}

export function tryPlayer(
  edition: Edition,
  seed: number,
  world: World,
  instance: Instance,
  player: Player,
): Trial {
  const { run } = drive(
    world,
    newLog({ contentHash: edition.contentHash, seed, settings: world.settings, plan: world.plan }),
    player,
  );
  const score = scoreOf(world, run.journal);
  const marks = score.marks.filter((m) => m.source === 'scenario' && m.unit === instance.plan.id);
  const possible = marks.reduce((sum, m) => sum + m.possible, 0);
  return {
    world,
    instance,
    run,
    score,
    marks,
    share: possible === 0 ? 0 : (marks.reduce((sum, m) => sum + m.earned + m.recovered, 0) * 100) / possible,
  };
}

/** The exemplar of everything dealt, with another play-through for the scenario if one is given. */
const withPlay = (world: World, play: Play | null): Exemplar =>
  new Exemplar(playsOf(world).map((p) => (play && p.unit === play.unit ? play : p)));

export function tryPlay(
  edition: Edition,
  seed: number,
  settings: Settings,
  change: ((i: Instance) => Play) | null = null,
): Trial {
  const { world, instance } = worldOf(edition, seed, settings);
  return tryPlayer(edition, seed, world, instance, withPlay(world, change ? change(instance) : null));
}

/** As many trials of exemplars as are kept: a variant's pitfalls are tried one after the other, on the same few seeds. */
const KEPT = 8;
const lastWell = new Map<string, Trial>();

/** The exemplar's trial of a variant alone: what every pitfall of it is held against. */
function doneWell(edition: Edition, scenario: string, variant: string, seed: number): Trial {
  const key = [edition.contentHash, scenario, variant, seed].join(' ');
  const trial = lastWell.get(key) ?? tryPlay(edition, seed, alone(scenario, variant));
  lastWell.delete(key);
  lastWell.set(key, trial);
  for (const oldest of [...lastWell.keys()].slice(0, -KEPT)) lastWell.delete(oldest);
  return trial;
}

export const trySwap = (edition: Edition, seed: number, settings: Settings, branch: string): Trial =>
  tryPlay(edition, seed, settings, (i) => swappedPlay(i, branch));

export interface Fall {
  /** Item → share of it lost. */ lost: Record<string, number>;
  criticals: string[];
  minutes: number;
  plainMinutes: number;
}
const keyOf = (part: unknown): string =>
  String(typeof part === 'object' && part !== null && 'key' in part ? (part as { key: unknown }).key : part);

/** What a pitfall loses against the exemplar on the same deal; null where its trap was not dealt. */
export function tryPitfall(edition: Edition, scenario: string, pitfall: Pitfall, seed: number): Fall | null {
  const traps = Object.entries(pitfall.whenPart);
  // Most pitfalls have no trap that must be dealt; where one has, nothing is played before it is.
  if (traps.length > 0) {
    const { parts } = worldOf(edition, seed, alone(scenario, pitfall.of)).instance.plan;
    if (!traps.every(([part, wanted]) => wanted.includes(keyOf(parts[part])))) return null;
  }
  const well = doneWell(edition, scenario, pitfall.of, seed);
  const { instance, world } = well;
  const other = withPlay(world, editedPlay(instance, pitfall.edit));
  const ill = tryPlayer(edition, seed, world, instance, other);
  const lost: Record<string, number> = {};
  for (const m of well.marks) {
    const there = ill.marks.find((x) => x.id === m.id);
    const gone = m.earned + m.recovered - (there ? there.earned + there.recovered : 0);
    if (gone > 0.001 * m.possible) lost[m.item] = Math.round((gone * 1000) / m.possible) / 1000;
  }
  const spent = (t: Trial) =>
    t.run.journal.filter((f) => f.type === 'scenario.ended').map((f) => f.atMs - t.world.plan.startsMs)[0] ??
    0;
  return {
    lost,
    criticals: [...new Set(ill.score.critical.map((c) => c.kind))],
    minutes: spent(ill) / 60_000,
    plainMinutes: spent(well) / 60_000,
  };
}

/** What is wrong with a fall, in words; empty when it loses exactly what its pitfall names. */
export function faultsOf(pitfall: Pitfall, fall: Fall): string[] {
  const out: string[] = [];
  for (const [item, share] of Object.entries(pitfall.loses)) {
    const lost = fall.lost[item] ?? 0;
    if (share === null ? lost <= 0 : Math.abs(lost - share) > 0.01)
      out.push(`should lose ${share === null ? '' : `${share} of `}${item}, loses ${lost}`);
  }
  for (const [item, lost] of Object.entries(fall.lost))
    if (!(item in pitfall.loses) && !pitfall.may.includes(item)) out.push(`loses ${lost} of ${item} as well`);
  if (pitfall.critical !== null && !fall.criticals.includes(pitfall.critical))
    out.push(`should be critical: ${pitfall.critical}`);
  if (!pitfall.generated)
    for (const kind of fall.criticals)
      if (kind !== pitfall.critical) out.push(`is critical as well: ${kind}`);
  return out;
}

/** Watches an exemplar: every view it had, every command it gave, and the view before its branch's first act. */
export class Watched implements Player {
  readonly steps: { view: DeskView; command: Command | null }[] = [];
  beforeBranch: DeskView | null = null;
  private readonly inner: Exemplar;
  private readonly play: Play;
  constructor(inner: Exemplar, play: Play) {
    this.inner = inner;
    this.play = play;
  }

  next(view: DeskView): Command | null {
    const before = this.inner.given;
    const command = this.inner.next(view);
    const { given } = this.inner;
    if (
      this.beforeBranch === null &&
      given !== before &&
      given?.unit === this.play.unit &&
      given.at >= this.play.branchFrom
    )
      this.beforeBranch = view;
    this.steps.push({ view, command });
    return command;
  }

  refused(command: Command, code: string): void {
    this.inner.refused(command, code);
  }
}

export function watch(
  edition: Edition,
  seed: number,
  settings: Settings,
): { trial: Trial; watched: Watched } {
  const { world, instance } = worldOf(edition, seed, settings);
  const plays = playsOf(world);
  const watched = new Watched(new Exemplar(plays), plays.find((p) => p.unit === instance.plan.id) as Play);
  return { trial: tryPlayer(edition, seed, world, instance, watched), watched };
}

/** Which variants' tells the view before the branch's first act shows; null when no act of the branch was given. */
export function tellsSeen(trial: Trial, watched: Watched): string[] | null {
  const view = watched.beforeBranch;
  if (!view) return null;
  return Object.keys(trial.instance.scenario.variants).filter((v) => {
    const { tell, contact } = swappedPlay(trial.instance, v);
    return tell !== null && holds(view, tell, contact);
  });
}
