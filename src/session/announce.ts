// What a listener is told between two views: who came, which line rings, what was said, what is about to run out. Pure:
// the session gives it each pair of views once, so every line is spoken once. Never says what a sighted player cannot see.
import type { ContactView, DeskView, TextRef, TranscriptRow } from '../views/types.ts';

export interface Announcement {
  urgency: 'polite' | 'assertive';
  text: TextRef;
}

const MINUTE = 60_000;
/** Of the patience left: under this somebody is about to give up. */
const SHORT = 34;
/** A promise is spoken of this long before it is due. */
const DUE_SOON_MS = 2 * MINUTE;

const polite = (id: string, params?: TextRef['params']): Announcement => ({
  urgency: 'polite',
  text: params ? { id, params } : { id },
});
const urgent = (id: string, params?: TextRef['params']): Announcement => ({
  urgency: 'assertive',
  text: params ? { id, params } : { id },
});
const who = (name: string | null): string => name ?? 'none';

const present = (contact: ContactView): boolean =>
  contact.kind !== 'phone' && contact.place !== 'outside' && contact.place !== 'gone';
const waits = (contact: ContactView): boolean => contact.status === 'held' || contact.status === 'waiting';
const comingBack = (contact: ContactView | undefined): boolean =>
  contact !== undefined && contact.place === 'gone' && contact.status !== 'closed';

function comings(before: DeskView, after: DeskView): Announcement[] {
  const known = new Map(before.contacts.map((contact) => [contact.contact, contact]));
  return after.contacts.flatMap((contact) => {
    const was = known.get(contact.contact);
    if (!present(contact) || (was !== undefined && present(was))) return [];
    const place = contact.place === 'inner-door' ? 'inside' : contact.place;
    return [
      comingBack(was)
        ? polite('announce.came-back', { who: who(contact.name) })
        : polite('announce.came-in', { who: who(contact.name), place }),
    ];
  });
}

function goings(before: DeskView, after: DeskView): Announcement[] {
  const now = new Map(after.contacts.map((contact) => [contact.contact, contact]));
  return before.contacts.flatMap((was) => {
    const is = now.get(was.contact);
    if (!present(was) || (is !== undefined && present(is))) return [];
    // Who was checked in and sits is called in, and has not left.
    if (was.status === 'closed' && was.place.startsWith('seat'))
      return [polite('announce.called-in', { who: who(was.name) })];
    // One who was with you said goodbye; only somebody who waited can be missed.
    return was.status === 'foreground' || comingBack(is)
      ? []
      : [polite('announce.left', { who: who(was.name) })];
  });
}

function lines(before: DeskView, after: DeskView): Announcement[] {
  return after.lines.flatMap((line) => {
    const was = before.lines.find((other) => other.line === line.line)?.status ?? 'idle';
    if (line.status === was) return [];
    if (line.status === 'ringing') return [polite('announce.rang', { line: line.line })];
    if (line.status === 'idle' && was === 'hold') return [polite('announce.hung-up', { line: line.line })];
    if (line.status === 'idle' && was === 'ringing') return [polite('announce.missed', { line: line.line })];
    return [];
  });
}

/** Somebody on hold, or at the window, whose patience has just run short. */
function patience(before: DeskView, after: DeskView): Announcement[] {
  return after.contacts.flatMap((contact) => {
    const was = before.contacts.find((other) => other.contact === contact.contact);
    if (!waits(contact) || contact.place === 'gone' || contact.patience >= SHORT) return [];
    if (was && waits(was) && was.sinceMs === contact.sinceMs && was.patience < SHORT) return [];
    if (contact.line !== null) return [polite('announce.hold-short', { line: contact.line })];
    return [polite('announce.wait-short', { who: who(contact.name) })];
  });
}

function promises(before: DeskView, after: DeskView): Announcement[] {
  return after.promises.flatMap((promise) => {
    if (promise.kept) return [];
    const was = before.promises.find((other) => other.promise === promise.promise);
    const params = { what: `promise.${promise.what}`, who: who(promise.toName), timeMs: promise.byMs };
    if (promise.lapsed) return was?.lapsed === false ? [polite('announce.promise-lapsed', params)] : [];
    const soon = (view: DeskView): boolean => promise.byMs - view.nowMs <= DUE_SOON_MS;
    return was !== undefined && soon(after) && !soon(before) ? [polite('announce.promise-due', params)] : [];
  });
}

const receipt = ({ to, about }: NonNullable<DeskView['sent']>): Announcement =>
  polite('announce.sent', { to: to.join(', '), about: about || 'none' });

function arrivals(before: DeskView, after: DeskView): Announcement[] {
  const items = new Map(before.inbox.map((item) => [item.item, item]));
  const team = new Map(before.team.map((member) => [member.who, member.state]));
  const asked = before.cover?.patient === after.cover?.patient && before.cover?.asking === true;
  return [
    ...after.inbox
      .filter((item) => !items.has(item.item) && item.status === 'new')
      .map((item) => polite('announce.inbox', { kind: item.kind })),
    ...after.team
      .filter(
        (member) =>
          member.state === 'arrived' &&
          team.get(member.who) !== undefined &&
          team.get(member.who) !== 'arrived',
      )
      .map((member) => polite('announce.arrived', { name: member.name })),
    ...(after.sent !== null && after.sent.message !== before.sent?.message ? [receipt(after.sent)] : []),
    ...(asked && after.cover?.asking === false
      ? [polite('announce.plan-answered', { name: after.cover.name })]
      : []),
  ];
}

/** What was newly said to you, a goodbye too. Coming back to a talk does not say it all again. */
export function newRows(before: DeskView, after: DeskView): TranscriptRow[] {
  const { parted } = after;
  if (
    parted !== null &&
    parted.contact === before.talk?.contact.contact &&
    after.talk?.contact.contact !== parted.contact
  )
    return parted.rows.filter((row) => row.by !== 'you' && row.atMs >= before.nowMs);
  if (after.talk === null) return [];
  const same = before.talk?.contact.contact === after.talk.contact.contact ? before.talk : null;
  const rows = same
    ? after.talk.rows.slice(same.rows.length)
    : after.talk.rows.filter((row) => row.atMs >= before.nowMs);
  return rows.filter((row) => row.by !== 'you');
}

/** A colleague who comes in on the talk is named: to a listener all words are one voice. */
const saidBy = ({ by, who: name, text }: TranscriptRow): Announcement[] => [
  ...(by === 'other' && name !== null ? [polite('announce.speaks', { name })] : []),
  { urgency: 'polite', text },
];

function day(before: DeskView, after: DeskView): Announcement[] {
  if (before.phase === after.phase) return [];
  if (after.phase === 'over') return [polite('announce.over')];
  return after.phase === 'closing' ? [polite('announce.closing')] : [];
}

/** Text that came up between two views and has to be read: speech, or a letter opened. It stops the clock. */
export function hasNewText(before: DeskView, after: DeskView): boolean {
  if (newRows(before, after).length > 0) return true;
  if (after.talk?.offer != null && before.talk?.offer?.set !== after.talk.offer.set) return true;
  return after.inbox.some(
    (item) => item.body !== null && before.inbox.find((other) => other.item === item.item)?.body == null,
  );
}

export function announcementsOf(before: DeskView, after: DeskView): Announcement[] {
  if (before === after) return [];
  return [
    ...newRows(before, after).flatMap(saidBy),
    ...lines(before, after),
    ...comings(before, after),
    ...goings(before, after),
    ...patience(before, after),
    ...arrivals(before, after),
    ...promises(before, after),
    ...day(before, after),
  ];
}

/** A refusal waits its turn, unless somebody in fear or pain is with you. */
export function refusalAnnouncement(text: TextRef, view: DeskView): Announcement {
  const mood = view.talk?.contact.mood;
  return { urgency: mood === 'frightened' || mood === 'pain' ? 'assertive' : 'polite', text };
}

export const notSaved = (): Announcement => urgent('announce.not-saved');
