// What people say by default to an act other than asking, when no scenario answered it: a greeting back, thanks, a sigh.
// It picks words only; nothing changes here. Answers to questions stand in answers.ts.
import type { Draft, FactOf } from '../facts.ts';
import type { Office } from '../state.ts';
import { opening, hasSpoken, toldWhy, voice } from './answers.ts';
import { reactionTo } from './reactions.ts';
import { isColleague } from './voices.ts';

/** A promise they will wait for by the phone; the others are kept while they are still here, or without them. */
const RINGS = new Set(['call-back', 'message']);

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
      // A colleague has asked before being greeted: no more small talk.
      if (isColleague(o, c) && hasSpoken(c)) return [];
      const why = toldWhy(c) ? [] : opening(o, c);
      return why.length > 0 ? why : voice(o, c, 'greet-back');
    }
    case 'talk.soothed':
      return voice(o, c, 'soothed');
    case 'talk.replied':
    case 'talk.offered-slot':
    case 'talk.advised':
      return voice(o, c, 'heard');
    case 'talk.refused':
      return voice(o, c, 'refused');
    case 'talk.promised':
      return voice(o, c, RINGS.has(String(fact.what)) ? 'promised' : 'promised-soon');
    case 'talk.read-back':
      return voice(o, c, fact.corrected ? 'read-back-corrected' : 'read-back-right', {
        value: c.heard[String(fact.field)]?.true ?? '',
      });
    case 'talk.told':
      return voice(o, c, reactionTo(o, c, fact as unknown as FactOf<'talk.told'>));
    case 'phone.resumed':
      return voice(o, c, 'back-from-hold');
    default:
      return [];
  }
}
