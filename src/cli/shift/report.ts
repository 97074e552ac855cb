// A played shift as it is reported, by itself or summed over seeds; and the same in words for a person at a terminal.
// It plays nothing and reads no file.
import { RESPONSIBILITIES } from '../../office/kinds.ts';
import type { Dictionary } from '../../scenario/content.ts';
import { utilisation } from '../../scoring/figures.ts';
import { journalHash, stateHash } from '../../shift/replay.ts';
import { scoreOut } from '../output/score.ts';
import type { ShiftOut, ShiftsOut } from '../output/shift.ts';
import { drawnReplies } from './drawn-replies.ts';
import type { Played } from './play.ts';

const tenth = (x: number): number => Math.round(x * 10) / 10;
const scenarios = (p: Played) => p.world.instances.map((i) => ({ id: i.plan.id, variant: i.plan.variant }));
const load = (p: Played): number => utilisation(p.log.entries, p.world.plan.endsMs - p.world.plan.startsMs);

export function shiftOut(p: Played, player: string, text: Dictionary): ShiftOut {
  return {
    seed: p.log.seed,
    shift: p.log.settings.shift,
    level: p.log.settings.level,
    player,
    scenarios: scenarios(p),
    contentHash: p.log.contentHash,
    rulesVersion: p.log.rulesVersion,
    stateHash: stateHash(p.run.state),
    journalHash: journalHash(p.run.journal),
    commands: p.log.entries.length,
    refusals: p.refusals,
    minutes: tenth((p.run.state.nowMs - p.world.plan.startsMs) / 60_000),
    utilisation: load(p),
    score: scoreOut(p.score, text),
    figures: p.score.figures,
  };
}

/** Adds shifts up one at a time, so that a long count holds none of them in memory. */
export class Sum {
  private readonly totals: number[] = [];
  private worst: Played | null = null;
  private first: Played | null = null;
  private readonly criticals: Record<string, number> = {};
  private commands = 0;
  private busy = 0;
  private readonly replies = { earned: 0, drawn: 0, possible: 0 };

  add(p: Played): void {
    this.totals.push(p.score.total);
    this.first ??= p;
    if (!this.worst || p.score.total < this.worst.score.total) this.worst = p;
    for (const c of p.score.critical) this.criticals[c.kind] = (this.criticals[c.kind] ?? 0) + 1;
    this.commands += p.log.entries.length;
    this.busy += load(p);
    const drawn = drawnReplies(p.world);
    this.replies.drawn += drawn.earned;
    this.replies.possible += drawn.possible;
    for (const m of p.score.marks) if (m.evidence === 'reply') this.replies.earned += m.earned;
  }

  out(player: string): ShiftsOut {
    const [first, worst, runs] = [this.first, this.worst, this.totals.length];
    if (!first || !worst) throw new Error('Nothing was played.');
    const mean = this.totals.reduce((a, b) => a + b, 0) / runs;
    const deviation = Math.sqrt(this.totals.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / runs);
    return {
      seed: first.log.seed,
      runs,
      shift: first.log.settings.shift,
      level: first.log.settings.level,
      player,
      contentHash: first.log.contentHash,
      rulesVersion: first.log.rulesVersion,
      mean: Math.round(mean * 100) / 100,
      spread: {
        low: Math.min(...this.totals),
        high: Math.max(...this.totals),
        deviation: Math.round(deviation * 100) / 100,
      },
      worst: {
        seed: worst.log.seed,
        total: worst.score.total,
        scenarios: scenarios(worst),
        critical: worst.score.critical.map((c) => c.kind),
      },
      criticals: this.criticals,
      replies:
        this.replies.possible === 0
          ? null
          : {
              percent: tenth((this.replies.earned * 100) / this.replies.possible),
              drawn: tenth((this.replies.drawn * 100) / this.replies.possible),
            },
      commands: Math.round(this.commands / runs),
      utilisation: Math.round(this.busy / runs),
    };
  }
}

const named = (list: ShiftOut['scenarios']): string =>
  list.map((s) => `${s.id} (${s.variant})`).join(', ') || 'no scenario';

export function shiftInWords(s: ShiftOut): string {
  const rows = RESPONSIBILITIES.flatMap((r) => {
    const x = s.score.byResponsibility[r];
    return x.possible === 0
      ? []
      : [
          `  ${r.padEnd(18)} ${String(Math.round(x.percent)).padStart(3)} %  ${x.band.padEnd(10)} ${x.lines
            .filter((l) => l.taken < l.chances)
            .map((l) => `${l.title}: ${l.taken} of ${l.chances}`)
            .join('; ')}`.trimEnd(),
        ];
  });
  return [
    `Seed ${s.seed}, ${s.shift} shift, ${s.player}: ${s.score.total} of 100 (${s.score.grade}). ${named(s.scenarios)}.`,
    ...rows,
    ...s.score.critical.map((c) => `  critical: ${c.kind} in ${c.unit}${c.lifted ? ', lifted' : ''}`),
    `  ${s.commands} commands, ${s.refusals} refused, ${s.minutes} minutes, ${s.utilisation} % busy; state ${s.stateHash.slice(0, 12)}`,
  ].join('\n');
}

export const shiftsInWords = (s: ShiftsOut): string =>
  `${s.runs} shifts from seed ${s.seed}, ${s.player}: mean ${s.mean}, from ${s.spread.low} to ${s.spread.high} (deviation ${s.spread.deviation}). Worst: seed ${s.worst.seed} with ${s.worst.total}, ${named(s.worst.scenarios)}${s.worst.critical.length > 0 ? `, critical: ${s.worst.critical.join(', ')}` : ''}.`;
