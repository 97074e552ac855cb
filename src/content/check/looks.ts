// What a play-through or a coach may look at: sets that are said, papers and rows that exist, slips, tabs, people.
// Nothing else is on view.
import { PAPERS, SLIP_KINDS } from '../../office/kinds.ts';
import { isClock, type ViewPredicate } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import type { Speaking } from './patterns.ts';
import { checkId } from './subject.ts';
import { CHART_TABS, PAPER_ROWS } from './vocabulary.ts';

const TEAM_STATES = ['free', 'busy', 'called', 'coming', 'arrived', 'away', 'out'];

export function checkLook(subject: Speaking, p: ViewPredicate, path: Path): void {
  const { report, spoken } = subject;
  const among = (value: string | undefined, known: readonly string[], what: string, ...at: string[]) => {
    if (value !== undefined && !value.startsWith('$') && !known.includes(value))
      report('SC093', [...path, ...at], `There is no ${what} "${value}".`, closest(value, known));
  };
  if (spoken) {
    among(p.heard, [...spoken.lineSets, ...spoken.lines], 'set or line', 'heard');
    among(p.offered, [...spoken.replySets], 'set of replies', 'offered');
  }
  among(p.slip, SLIP_KINDS, 'slip', 'slip');
  for (const [paper, rows] of Object.entries(p.paper ?? {})) {
    among(paper, PAPERS, 'paper', 'paper', paper);
    for (const row of Object.keys(rows))
      if (paper in PAPER_ROWS)
        among(row, PAPER_ROWS[paper as keyof typeof PAPER_ROWS], `row on ${paper},`, 'paper', paper, row);
  }
  if (p.disagree) {
    const { a, b, field, otherField } = p.disagree;
    among(a, PAPERS, 'paper', 'disagree', 'a');
    among(b, PAPERS, 'paper', 'disagree', 'b');
    if (a in PAPER_ROWS)
      among(field, PAPER_ROWS[a as keyof typeof PAPER_ROWS], `row on ${a},`, 'disagree', 'field');
    if (b in PAPER_ROWS)
      among(
        otherField ?? field,
        PAPER_ROWS[b as keyof typeof PAPER_ROWS],
        `row on ${b},`,
        'disagree',
        otherField === undefined ? 'field' : 'otherField',
      );
  }
  among(p.chart?.tab, CHART_TABS, 'tab', 'chart', 'tab');
  for (const [who, state] of Object.entries(p.team ?? {})) {
    if (!who.startsWith('$')) checkId(subject, ['team'], who, [...path, 'team', who]);
    among(state, TEAM_STATES, 'state', 'team', who);
  }
  for (const key of ['free', 'blocked'] as const) {
    const look = p[key];
    if (!look) continue;
    if (!look.provider.startsWith('$'))
      checkId(subject, ['provider'], look.provider, [...path, key, 'provider']);
    if (!look.start.startsWith('$') && !isClock(look.start))
      report('SC093', [...path, key, 'start'], `"${look.start}" is no time.`, '8:30');
  }
  if (p.taken && !p.taken.resource.startsWith('$'))
    checkId(subject, ['room', 'equipment'], p.taken.resource, [...path, 'taken', 'resource']);
  if (p.not) checkLook(subject, p.not, [...path, 'not']);
}
