// What a press on a person or a line means right now, as a command: answer, resume, hold, turn to, look up. You have
// one mouth; while it is in use, a press on someone else acknowledges. Pure: decides no outcome.
import type { Command, CommandOf } from '../../office/commands.ts';
import type { SessionSnapshot } from '../../session/types.ts';
import type { ContactView, DeskView, LineView } from '../../views/types.ts';

type LineNumber = CommandOf<'phone.answer'>['line'];

export const talkingTo = (view: DeskView): string | null =>
  view.talk?.contact.status === 'foreground' ? view.talk.contact.contact : null;

export function lineCommand(line: LineView): Command | null {
  const number = line.line as LineNumber;
  if (line.status === 'ringing') return { type: 'phone.answer', line: number };
  if (line.status === 'hold') return { type: 'phone.resume', line: number };
  if (line.status === 'you') return { type: 'phone.hold', line: number };
  return null;
}

/** Null: already with you, already seen, or gone. */
export function personCommand(view: DeskView, contact: ContactView): Command | null {
  const with_ = talkingTo(view);
  if (contact.contact === with_ || contact.status === 'closed') return null;
  if (with_ !== null)
    return contact.acknowledged ? null : { type: 'say.acknowledge', contact: contact.contact };
  if (contact.kind !== 'phone') return { type: 'window.turn-to', contact: contact.contact };
  const line = view.lines.find((one) => one.line === contact.line);
  return line === undefined ? null : lineCommand(line);
}

/** Who gets a chip: everyone but those on the phone with a key of their own, and those who are gone. */
/** Whoever talks with you stands first; the others as they came. */
const talkerFirst = (a: ContactView, b: ContactView): number =>
  Number(b.status === 'foreground') - Number(a.status === 'foreground');

export const chipContacts = (view: DeskView): ContactView[] =>
  view.contacts
    .filter(
      (one) =>
        one.status !== 'closed' &&
        one.place !== 'gone' &&
        (one.kind !== 'phone' || one.status === 'foreground'),
    )
    .sort(talkerFirst);

export const waitingContacts = (view: DeskView): ContactView[] =>
  view.contacts.filter(
    (one) =>
      one.kind !== 'phone' && one.status !== 'foreground' && one.status !== 'closed' && one.place !== 'gone',
  );

export const callOf = (view: DeskView): LineNumber | null =>
  view.talk?.contact.kind === 'phone' && view.talk.contact.line !== null
    ? (view.talk.contact.line as LineNumber)
    : null;

/** Untimed, only acts move the clock: then one can always let time run to the next thing. Else when all is quiet. */
export const canSkip = ({ view, pace }: Pick<SessionSnapshot, 'view' | 'pace'>): boolean =>
  view.phase !== 'over' && (view.quiet || pace === 'untimed');

/** The note is due and not in view: the way on to the end of the shift leads past it once. */
export const noteFirst = ({ view, ui }: Pick<SessionSnapshot, 'view' | 'ui'>): boolean =>
  view.handover.due && !view.handover.given && ui.paper !== 'handover';

/** Somebody is with you, and it was not yet said that letting time run leaves them waiting: said once in a talk. */
export const talkFirst = ({ view, ui }: Pick<SessionSnapshot, 'view' | 'ui'>): string | null => {
  const here = view.talk?.contact;
  return here === undefined || here.kind === 'team' || ui.leavesTalk === here.contact ? null : here.contact;
};

/** What *read back* reads: the newest thing heard that was not yet read back. */
export function readBackCommand(view: DeskView): Command | null {
  const heard = view.talk?.heard ?? [];
  const next = [...heard].reverse().find((one) => !one.readBack) ?? heard.at(-1);
  return next === undefined ? null : { type: 'say.read-back', field: next.field };
}
