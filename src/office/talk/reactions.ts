// How somebody takes what they are told: which stock set answers, by whether they wanted it, knew it, never asked for it, can
// pay it, or would rather it were otherwise. A choice of words only; what the telling was worth is scoring's business.
import { lateness, waitMin } from '../calendar/lateness.ts';
import { owedCents } from '../coverage/copay.ts';
import type { FactOf } from '../facts.ts';
import type { ContactState, Office } from '../state.ts';
import { isColleague } from './voices.ts';

/** True of any desk and any day: said unasked it puzzles nobody. */
const FITS_ALWAYS = new Set([
  'what-next',
  'plan-no-answer',
  'covered',
  'prep',
  'clinical',
  'privacy',
  'do-not-drive',
  'on-my-way',
]);
/** Another answer that serves as well as the one they came for: the whole list also says who is next. */
const SERVES_TOO: Record<string, readonly string[]> = { 'next-patient': ['clinic-list'] };
/** An answer that means waiting. Asked for or not, it is taken as news and not as a gift. */
const MEANS_WAITING = new Set(['wait', 'provider-late', 'form-time']);

/** A visit read out: theirs, made or moved just now, or somebody else's. */
function toldVisit(o: Office, c: ContactState, id: string): string {
  const wants = o.setup.contacts[c.id]?.wants;
  if (wants === `visit:${id}`) return 'told-thanks';
  const visit = o.state.visits[id];
  const isNew = !o.setup.visits.some((v) => v.id === id && v.startMs === visit?.startMs);
  return isNew ? 'told-time' : 'told-known';
}

function toldMoney(o: Office, c: ContactState, item: string): string {
  if (item !== 'copay-due') return 'told-balance';
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  if (!visit || owedCents(o.setup, o.state, visit) <= 0) return 'told-ok';
  return c.kind === 'window' ? 'told-money' : 'told-money-later';
}

/** A wait of no minutes is nothing to put up with. */
const isWait = (o: Office, c: ContactState, item: string): boolean =>
  item === 'wait' ? waitMin(o, c) > 0 : item !== 'provider-late' || lateness(o, c).minutes > 0;

/** The stock set that answers a `talk.told`. */
export function reactionTo(o: Office, c: ContactState, fact: FactOf<'talk.told'>): string {
  const { item, about } = fact;
  const wants = o.setup.contacts[c.id]?.wants ?? '';
  const wanted = wants === item || SERVES_TOO[wants]?.includes(item) === true;
  if (item === 'not-covered') return 'told-hurt';
  if (item === 'fax-not-yet' && (wanted || isColleague(o, c))) return 'told-not-yet';
  if (MEANS_WAITING.has(item)) return isWait(o, c, item) ? 'told-wait' : wanted ? 'told-thanks' : 'told-ok';
  if (isColleague(o, c))
    return wanted ? 'told-thanks' : FITS_ALWAYS.has(item) || about !== null ? 'told-ok' : 'told-puzzled';
  if (about !== null && about !== c.person && about !== c.patient) return 'told-other';
  if (item.startsWith('visit:')) return toldVisit(o, c, item.slice('visit:'.length));
  if (fact.class === 'money') return toldMoney(o, c, item);
  if (wanted) return 'told-thanks';
  return FITS_ALWAYS.has(item) ? 'told-ok' : 'told-puzzled';
}
