// Who is here, as far as one can tell: contacts with their place, wait and mood, the talk in the foreground, and who
// stands or sits where in the scene. A person has no name until it was heard.
import type { Mood } from '../office/kinds.ts';
import type { ContactState, Office } from '../office/state.ts';
import { waysOut } from '../office/team/step-away.ts';
import { about, tellable } from './tellable.ts';
import { voiceOf } from './voice.ts';
import type { ContactView, PartedView, Place, TalkView, TranscriptRow } from './types.ts';

/** The name beside a number in the directory: the place one has reached, not who picks up there. */
export const dialedName = (o: Office, number: string): string | null =>
  o.setup.directory.find((d) => d.number === number)?.name ?? null;

/** Somebody you know by name already: a colleague, or a person whose name you heard. */
const nameOf = (o: Office, c: ContactState): string | null => {
  // A name that two people have nearly alike stands as it was said: which of the two it is has to be found out.
  const alike = o.setup.people[c.person];
  if (c.kind !== 'team' && c.named && alike && alike.twin !== null && !c.identified)
    return c.heard['name']?.value ?? alike.family;
  if (c.kind === 'team' || c.named)
    return o.setup.people[c.person]?.name ?? o.setup.directory.find((d) => d.id === c.person)?.name ?? null;
  return c.dialed === null ? null : dialedName(o, c.dialed);
};

function moodOf(o: Office, c: ContactState): Mood {
  const waits = c.status === 'waiting' || c.status === 'held' || c.status === 'ringing';
  if (!waits || c.patienceEndMs === 0) return c.mood;
  const left = c.patienceEndMs - o.state.nowMs;
  const whole = Math.max(1, c.patienceEndMs - c.sinceMs);
  if (left * 3 < whole) return 'irritated';
  return left * 3 < whole * 2 ? 'restless' : c.mood === 'content' || c.mood === 'calm' ? 'waiting' : c.mood;
}

function seats(o: Office): Map<string, Place> {
  const seated = Object.values(o.state.contacts)
    .filter((c) => c.place === 'seated')
    .sort((a, b) => a.sinceMs - b.sinceMs || (a.id < b.id ? -1 : 1));
  return new Map(seated.slice(0, 4).map((c, i) => [c.id, `seat-${i + 1}` as Place]));
}

function placeOf(o: Office, c: ContactState, seat: Map<string, Place>): Place {
  if (c.place === 'seated') return seat.get(c.id) ?? 'seat-4';
  if (c.place === 'away' || c.place === 'gone') return 'gone';
  if (c.place === 'phone') return 'phone';
  if (c.place === 'inner-door') return 'inner-door';
  const atWindow = Object.values(o.state.contacts).filter(
    (x) =>
      x.kind === 'window' &&
      x.place === 'window' &&
      (x.status === 'waiting' || x.status === 'held' || x.status === 'foreground'),
  );
  const first =
    atWindow.find((x) => x.status === 'foreground') ?? atWindow.sort((a, b) => a.sinceMs - b.sinceMs)[0];
  return first?.id === c.id ? 'window' : 'door';
}

export function contactViews(o: Office): ContactView[] {
  const seat = seats(o);
  return Object.values(o.state.contacts)
    .filter((c) => c.status !== 'outside' && (c.status !== 'closed' || c.place === 'seated'))
    .map((c) => ({
      contact: c.id,
      kind: c.kind,
      status: c.status as ContactView['status'],
      name: nameOf(o, c),
      portrait:
        c.kind === 'phone' && !c.named ? 'someone' : (o.setup.people[c.person]?.portrait ?? 'someone'),
      place: placeOf(o, c, seat),
      line: c.line,
      sinceMs: c.sinceMs,
      mood: moodOf(o, c),
      acknowledged: c.acknowledged,
      as: c.as,
      // Not before they have said something: a voice may tell who it is.
      voice: c.rows.some((row) => row.by === 'them') ? voiceOf(o, c.person) : null,
      patience:
        c.status === 'foreground' || c.patienceEndMs === 0
          ? 100
          : Math.max(
              0,
              Math.min(
                100,
                Math.floor(
                  ((c.patienceEndMs - o.state.nowMs) * 100) / Math.max(1, c.patienceEndMs - c.sinceMs),
                ),
              ),
            ),
    }))
    .sort((a, b) => a.sinceMs - b.sinceMs || (a.contact < b.contact ? -1 : 1));
}

export function talkView(o: Office, contacts: ContactView[]): TalkView | null {
  const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
  const contact = contacts.find((x) => x.contact === c?.id);
  if (!c || !contact) return null;
  return {
    contact,
    person: contact.name,
    greeted: c.greeted,
    identified: c.identified,
    quiet: c.quiet,
    asked: c.asked,
    rows: transcript(o, c),
    heard: Object.entries(c.heard).map(([field, h]) => ({ field, value: h.value, readBack: h.readBack })),
    offer: c.offer
      ? { set: c.offer.set, options: c.offer.replies.map((id) => ({ id, text: { id } })) }
      : null,
    tellable: tellable(o, c),
    about: about(o, c),
    made: madeIn(o, c),
    scanned: c.scanned,
    mayStepAway: waysOut(o, c) !== null,
  };
}

/** The registration of this talk has become a chart. */
function madeIn(o: Office, c: ContactState): TalkView['made'] {
  const sent = Object.values(o.state.slips).some(
    (s) => s.kind === 'registration' && s.state === 'sent' && s.contact === c.id,
  );
  const chart = c.patient === null ? undefined : o.state.charts[c.patient];
  return sent && chart?.exists
    ? { patient: chart.patient, name: chart.fullName, number: chart.number }
    : null;
}

/** The talk that ended last, with its last exchange: from what you said last. */
export function partedView(o: Office): PartedView | null {
  const lastAt = (c: ContactState): number => c.rows.at(-1)?.atMs ?? 0;
  const over = Object.values(o.state.contacts)
    .filter(
      (c) =>
        c.opened &&
        c.id !== o.state.foreground &&
        (c.status === 'closed' || c.place === 'seated') &&
        c.rows.length > 0,
    )
    .sort((a, b) => lastAt(b) - lastAt(a));
  const c = over[0];
  if (!c) return null;
  const rows = transcript(o, c);
  const mine = rows.map((row) => row.by).lastIndexOf('you');
  return {
    contact: c.id,
    name: nameOf(o, c),
    rows: rows.slice(Math.max(0, mine < 0 ? rows.length - 2 : mine)),
    handedTo: c.handedTo === null ? null : (o.setup.people[c.handedTo]?.name ?? null),
  };
}

/** Stands for the name on the badge, which a run does not know: whoever has it puts it here. */
export const NO_NAME = 'none';

function transcript(o: Office, c: ContactState): TranscriptRow[] {
  return c.rows.map((r) => ({
    by: r.by,
    who: r.who === null ? null : r.by === 'them' ? nameOf(o, c) : (o.setup.people[r.who]?.name ?? null),
    atMs: r.atMs,
    text:
      r.set === 'you'
        ? {
            id: word(o, r.line, c.kind),
            params: r.line.startsWith('words.greet') ? { me: NO_NAME } : r.params,
          }
        : { id: r.line, params: r.params },
  }));
}

/** The line for what you said: `words.tell.hours` → the practice's own sentence. */
function word(o: Office, key: string, kind: ContactState['kind']): string {
  const name = key.slice(6);
  const words = o.setup.words;
  return words[name] ?? words[`${name}.${kind}`] ?? `you.${name}`;
}
