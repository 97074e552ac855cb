// Players with one move for everything: they meet each contact, make the move and close, do to each paper and piece of
// desk work what the same reflex does there, and keep the day (lines, drawer, handover) as the exemplar does. They
// measure whether a reflex can pass for judgment.
import type { Command } from '../office/commands.ts';
import { ASK_TOPICS, type AskTopic } from '../office/kinds.ts';
import type { Play } from '../shift/plays.ts';
import type { ContactView, DeskView } from '../views/types.ts';
import { Exemplar } from './exemplar.ts';
import type { Player } from './player.ts';

export interface Move {
  /** Its acts for the conversation in front, as the view now stands. */
  said(view: DeskView, contact: ContactView): Command[];
  /** Its acts for a paper of the inbox, or for a piece of desk work, where the office has such an act. */
  paper(view: DeskView, item: string): Command[];
  work(view: DeskView, work: string): Command[];
}

const AT_ONCE = 6;
const beside = (view: DeskView): string | undefined => view.team.find((t) => t.beside)?.who;
const askBeside = (view: DeskView, about: 'what-to-do' | 'whose-is-this'): Command[] => {
  const who = beside(view);
  return who === undefined ? [] : [{ type: 'team.ask', who, about }];
};

export const askEverything: Move = {
  said() {
    const groups: AskTopic[][] = [];
    for (let i = 0; i < ASK_TOPICS.length; i += AT_ONCE) groups.push(ASK_TOPICS.slice(i, i + AT_ONCE));
    return groups.map((about): Command => ({ type: 'say.ask', about, open: true }));
  },
  paper: (view) => askBeside(view, 'what-to-do'),
  work: (view) => askBeside(view, 'what-to-do'),
};
/** To whoever sits beside: a call is put through, a person is sent along, a paper goes over; work can only be asked about. */
export const handOff: Move = {
  said(view, contact) {
    const to = beside(view);
    if (to === undefined) return [];
    return [
      contact.line === null
        ? { type: 'team.hand-over', to }
        : { type: 'phone.transfer', line: contact.line as 1, to, how: 'warm' },
    ];
  },
  paper(view, item) {
    const to = beside(view);
    return to === undefined ? [] : [{ type: 'inbox.route', item, to }];
  },
  work: (view) => askBeside(view, 'whose-is-this'),
};
/** What is refused as work is left lying: the desk has no act for it. */
export const refuseAll: Move = {
  said: () => [{ type: 'say.refuse', what: 'all' }],
  paper: (_view, item) => [{ type: 'inbox.discard', item }],
  work: () => [],
};
/** Every contact is an ambulance; every paper and every piece of work has somebody fetched at once. */
export const callEmergency: Move = {
  said(view) {
    const number = view.directory.find((d) => d.id === '911')?.id;
    return number === undefined ? [] : [{ type: 'phone.dial', number, read: [] }];
  },
  paper: (view) => fetchFree(view),
  work: (view) => fetchFree(view),
};
const fetchFree = (view: DeskView): Command[] => {
  const who = view.team.find((t) => t.state === 'free' && !t.remote)?.who;
  return who === undefined ? [] : [{ type: 'team.fetch', who, say: [] }];
};

export class OneMove implements Player {
  private readonly move: Move;
  private readonly day: Player;
  private readonly met = new Set<string>();
  private rest: Command[] = [];
  private moved: string | null = null;
  constructor(plays: readonly Play[], move: Move) {
    this.move = move;
    this.day = new Exemplar(plays.filter((p) => p.unit === 'day'));
  }

  next(view: DeskView): Command | null {
    const talk = view.talk?.contact;
    if (talk) return this.inTalk(view, talk);
    if (this.moved !== null) this.rest = [];
    this.moved = null;
    const waits = view.contacts.find(
      (c) =>
        (c.status === 'ringing' || c.status === 'waiting' || c.status === 'held') && !this.met.has(c.contact),
    );
    if (waits?.status === 'ringing' && waits.line !== null)
      return { type: 'phone.answer', line: waits.line as 1 };
    if (waits?.status === 'held' && waits.line !== null)
      return { type: 'phone.resume', line: waits.line as 1 };
    if (waits) return { type: 'window.turn-to', contact: waits.contact };
    return this.rest.shift() ?? this.atDesk(view) ?? this.day.next(view);
  }

  /** The move for the next paper or piece of work that was not met yet. */
  private atDesk(view: DeskView): Command | null {
    for (const { item, status } of view.inbox)
      if (status !== 'done' && !this.met.has(item)) {
        this.met.add(item);
        this.rest = [{ type: 'inbox.open', item }, ...this.move.paper(view, item)];
        return this.rest.shift() ?? null;
      }
    for (const { work, status } of view.work)
      if (status === 'open' && !this.met.has(work)) {
        this.met.add(work);
        this.rest = this.move.work(view, work);
        const command = this.rest.shift();
        if (command) return command;
      }
    return null;
  }

  private inTalk(view: DeskView, talk: ContactView): Command {
    if (this.moved !== talk.contact) {
      this.moved = talk.contact;
      this.rest = talk.as === 'outgoing' ? [] : this.move.said(view, talk);
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
