// Players with one move for everybody: they meet each contact, make the move, close, and see to the trays and the day as
// the exemplar does. They measure whether a reflex can pass for judgment.
import type { Command } from '../office/commands.ts';
import { ASK_TOPICS, type AskTopic } from '../office/kinds.ts';
import type { Play } from '../shift/plays.ts';
import type { ContactView, DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';
import type { Player } from './player.ts';

/** The acts of the move for the conversation in front, as the view now stands. */
export type Move = (view: DeskView, contact: ContactView) => Command[];

const AT_ONCE = 6;
export const askEverything: Move = () => {
  const groups: AskTopic[][] = [];
  for (let i = 0; i < ASK_TOPICS.length; i += AT_ONCE) groups.push(ASK_TOPICS.slice(i, i + AT_ONCE));
  return groups.map((about): Command => ({ type: 'say.ask', about, open: true }));
};
/** To whoever sits beside: a call is put through, a person is sent along. */
export const handOff: Move = (view, contact) => {
  const to = view.team.find((t) => t.beside)?.who;
  if (to === undefined) return [];
  return [
    contact.line === null
      ? { type: 'team.hand-over', to }
      : { type: 'phone.transfer', line: contact.line as 1, to, how: 'warm' },
  ];
};
export const refuseAll: Move = () => [{ type: 'say.refuse', what: 'all' }];
export const callEmergency: Move = (view) => {
  const number = view.directory.find((d) => d.id === '911')?.id;
  return number === undefined ? [] : [{ type: 'phone.dial', number, read: [] }];
};

export class OneMove implements Player {
  private readonly move: Move;
  private readonly outside: Player;
  private readonly met = new Set<string>();
  private rest: Command[] = [];
  private moved: string | null = null;
  constructor(plays: readonly Play[], move: Move) {
    this.move = move;
    this.outside = new Exemplar(plays.filter((p) => p.contact === null));
  }

  next(view: DeskView): Command | null {
    const talk = view.talk?.contact;
    if (talk) return this.inTalk(view, talk);
    this.rest = [];
    const waits = view.contacts.find(
      (c) =>
        (c.status === 'ringing' || c.status === 'waiting' || c.status === 'held') && !this.met.has(c.contact),
    );
    if (waits?.status === 'ringing' && waits.line !== null)
      return { type: 'phone.answer', line: waits.line as 1 };
    if (waits?.status === 'held' && waits.line !== null)
      return { type: 'phone.resume', line: waits.line as 1 };
    if (waits) return { type: 'window.turn-to', contact: waits.contact };
    return this.outside.next(view);
  }

  private inTalk(view: DeskView, talk: ContactView): Command {
    if (this.moved !== talk.contact) {
      this.moved = talk.contact;
      this.rest = talk.as === 'outgoing' ? [] : this.move(view, talk);
    }
    const command = this.rest.shift();
    if (command) return command;
    this.met.add(talk.contact);
    return { type: 'say.close', with: 'next-step' };
  }

  /** Who cannot be turned to is left, or the same refusal would come for ever. */
  refused(command: Command): void {
    if (command.type === 'window.turn-to') this.met.add(command.contact);
  }
}
