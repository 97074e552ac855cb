// The visits of the day ahead, to be reminded: how each person chose to be reached, what stands on their chart about
// messages, what the visit asks of them, and what they will answer. Each visit stands in the book.
import { HOUR, MINUTE } from '../../../../office/kinds.ts';
import type { Prep, Reminded, ReminderSetup } from '../../../../office/outreach/setup.ts';
import type { WorkSetup } from '../../../../office/work/schema.ts';
import { stream } from '../../../streams.ts';
import { type Deal, visit } from '../../draw.ts';
import { PRIVATE } from '../../numbers.ts';
import { dayAhead, type Hat, openings } from '../outreach.ts';

const SPEAKS: Record<string, string> = { 'halyna-bondar': 'ukrainian', 'amina-warsame': 'somali' };
const VISITS: { type: string; minutes: number; providers: string[]; prep: Prep | null }[] = [
  { type: 'LB-1', minutes: 10, providers: ['ike-larrabee'], prep: 'fasting' },
  { type: 'OV-2', minutes: 15, providers: ['helen-osei', 'wendell-park'], prep: null },
  { type: 'OV-3', minutes: 30, providers: ['helen-osei', 'wendell-park'], prep: 'bring-list' },
  { type: 'BP-1', minutes: 10, providers: ['ike-larrabee'], prep: null },
  { type: 'OV-2', minutes: 15, providers: ['helen-osei', 'wendell-park'], prep: 'driver' },
];
const ANSWERS = ['cancel', 'move', 'wrong-number', 'silence', 'confirmed', 'confirmed'] as const;

export function reminded(
  d: Deal,
  id: string,
  people: Hat,
): { setup: ReminderSetup; facts: WorkSetup['facts'] } | null {
  const s = stream(d.seed, id, 'list');
  const day = dayAhead(d);
  const count = s.int(4, 5);
  // One confirms with something to prepare; the rest is drawn without two of a kind.
  const answers = ['confirmed' as const, ...s.shuffle([...ANSWERS])].slice(0, count);
  const odd = s.shuffle(['no-portal', 'no-voicemail', 'private-number'] as const).slice(0, 2);
  const foreign = s.int(1, 2) === 1 ? people.draw((p) => p.id in SPEAKS) : undefined;
  const visits: Reminded[] = [];
  for (const [n, says] of answers.entries()) {
    const own = stream(d.seed, id, `visit.${n}`);
    const p = n === 1 && foreign ? foreign : people.draw((x) => x.calls === undefined);
    // Where a story lays out the columns of the day, the nurse's is left.
    const kind = [VISITS[n], ...VISITS.filter((v) => v.providers.includes('ike-larrabee'))].find(
      (v) => v && openings(d, day, v.minutes, v.providers, 9 * HOUR).length > 0,
    );
    const place = own.shuffle(kind ? openings(d, day, kind.minutes, kind.providers, 9 * HOUR) : [])[0];
    if (!p || !kind || !place) continue;
    const trait = says === 'wrong-number' ? undefined : odd[n - 2];
    const chose =
      trait === 'no-portal'
        ? 'portal'
        : trait === 'no-voicemail'
          ? 'call'
          : own.pick(['text', 'text', 'call', 'portal', 'mail'] as const);
    const near = visit(d, `visit-${id}-${n + 1}`, p, place.startMs, {
      provider: place.provider,
      type: kind.type,
      minutes: kind.minutes,
    });
    visits.push({
      line: `r${n + 1}`,
      patient: p.id,
      visit: near.id,
      chose: says === 'wrong-number' && chose === 'portal' ? 'text' : chose,
      portal: chose === 'portal' ? trait !== 'no-portal' : own.int(1, 2) === 1,
      noVoicemail: trait === 'no-voicemail',
      privateNumber: trait === 'private-number' ? PRIVATE : null,
      prep: kind.prep,
      language: SPEAKS[p.id] ?? null,
      picksUp: says !== 'silence' && trait !== 'no-voicemail',
      afterMs: own.int(2, 7) * MINUTE,
      says,
      wants: says === 'move' ? { day: 2, half: own.pick(['morning', 'afternoon'] as const) } : null,
    });
  }
  if (visits.length < 3) return null;
  const startOf = (r: Reminded): number => d.visits.find((v) => v.id === r.visit)?.startMs ?? 0;
  visits.sort((a, b) => startOf(a) - startOf(b));
  const has = (test: (r: Reminded) => boolean): boolean => visits.some(test);
  return {
    setup: { day, visits },
    facts: {
      reason: 'day-ahead',
      count: visits.length,
      cancels: has((r) => r.says === 'cancel'),
      moves: has((r) => r.says === 'move'),
      private: has((r) => r.privateNumber !== null || r.noVoicemail),
    },
  };
}
