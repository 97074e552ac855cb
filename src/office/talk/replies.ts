// What people say by default to an act other than asking, when no scenario answered it: a greeting back, thanks, a sigh.
// It picks words only; nothing changes here. Answers to questions stand in answers.ts.
import type { Draft } from '../facts.ts';
import type { ContactState, Office, VisitState } from '../state.ts';
import { opening, toldWhy, voice } from './answers.ts';

/** The visit of theirs whose time was told: one they came for, or one just made for them, is no news they did not want. */
const visitOf = (o: Office, c: ContactState, item: unknown): VisitState | undefined => {
  const visit =
    typeof item === 'string' && item.startsWith('visit:') ? o.state.visits[item.slice(6)] : undefined;
  return visit?.patient === c.patient ? visit : undefined;
};

function answerTo(o: Office, c: ContactState, item: unknown, what: unknown): string {
  const visit = visitOf(o, c, item);
  if (item === 'not-covered') return 'told-hurt';
  if (o.setup.contacts[c.id]?.wants === item || visit?.madeIn === c.id) return 'told-thanks';
  if (what === null || (visit !== undefined && visit.id === c.visit)) return 'told-ok';
  return what === 'money' ? 'told-money' : 'told-puzzled';
}

export function defaultReply(
  o: Office,
  fact: { type: string; contact: string } & Record<string, unknown>,
): Draft[] {
  const c = o.state.contacts[fact.contact];
  if (!c || c.status === 'closed') return [];
  switch (fact.type) {
    case 'talk.opened':
      return c.kind === 'team' && !toldWhy(c) ? opening(o, c) : [];
    case 'talk.greeted': {
      const why = toldWhy(c) ? [] : opening(o, c);
      return why.length > 0 ? why : voice(o, c, 'greet-back');
    }
    case 'talk.soothed':
      return voice(o, c, 'soothed');
    case 'talk.refused':
      return voice(o, c, 'refused');
    case 'talk.promised':
      return voice(o, c, 'promised');
    case 'talk.read-back':
      return voice(o, c, fact.corrected ? 'read-back-corrected' : 'read-back-right', {
        value: c.heard[String(fact.field)]?.true ?? '',
      });
    case 'talk.told':
      return voice(o, c, answerTo(o, c, fact.item, fact.class));
    case 'phone.resumed':
      return voice(o, c, 'back-from-hold');
    default:
      return [];
  }
}
