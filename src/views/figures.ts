// Who is seen in the room: your people where they stand or sit, whoever is at the colleague's window, those she has checked
// in on the chairs that are left, and the colleague herself. Looks only; who may be turned to is said by the contacts.
import type { Office, VisitState } from '../office/state.ts';
import type { ContactView, FigureView, Place } from './types.ts';

/** Yours sit down from the first chair on; hers on these, each their own, so that who sits down later moves nobody. */
const HER_CHAIRS: readonly Place[] = ['seat-2', 'seat-4'];

/** Checked in and not in a room yet, and nobody of yours. */
function waitsForHer(o: Office): VisitState[] {
  const yours = new Set(Object.values(o.state.contacts).map((c) => c.patient));
  return Object.values(o.state.visits).filter(
    (x) => x.status === 'checked-in' && x.inRoom === null && x.id !== o.state.beside && !yours.has(x.patient),
  );
}

function hers(o: Office, { patient }: VisitState, place: FigureView['place']): FigureView {
  const seated = place !== 'beside';
  return {
    contact: null,
    portrait: o.setup.people[patient]?.portrait ?? 'someone',
    pose: seated ? 'seated' : 'standing',
    place,
    mood: 'calm',
    talking: !seated,
    lookingUp: false,
    inWheelchair: o.setup.people[patient]?.wheelchair ?? false,
    label: null,
    name: null,
  };
}

function onHerChairs(o: Office, contacts: readonly ContactView[]): FigureView[] {
  const taken = new Set<string>(contacts.map((c) => c.place));
  const order = Object.keys(o.state.visits);
  const out: FigureView[] = [];
  for (const visit of waitsForHer(o)) {
    const own = order.indexOf(visit.id) % HER_CHAIRS.length;
    const chair = [HER_CHAIRS[own], HER_CHAIRS[1 - own]].find((one) => one !== undefined && !taken.has(one));
    if (chair === undefined) continue;
    taken.add(chair);
    out.push(hers(o, visit, chair));
  }
  return out;
}

export function figures(o: Office, contacts: ContactView[]): FigureView[] {
  const speaking = o.state.foreground;
  const out: FigureView[] = contacts
    .filter((c) => c.kind !== 'phone' && c.place !== 'gone' && c.place !== 'outside')
    .map((c) => ({
      contact: c.contact,
      portrait: c.portrait,
      pose: c.place.startsWith('seat') ? 'seated' : 'standing',
      place: c.place,
      mood: c.mood,
      talking: c.contact === speaking,
      lookingUp: c.acknowledged || c.contact === speaking,
      inWheelchair: o.setup.people[o.state.contacts[c.contact]?.person ?? '']?.wheelchair ?? false,
      label: null,
      name: c.name,
    }));
  const atHers = o.state.beside === null ? undefined : o.state.visits[o.state.beside];
  if (atHers) out.push(hers(o, atHers, 'beside'));
  out.push(...onHerChairs(o, contacts));
  const onPhone = o.state.phone.lines.some((l) => l.status === 'colleague');
  out.push({
    contact: null,
    portrait: 'delphine-ward',
    pose: onPhone ? 'colleague-phone' : 'colleague',
    place: 'desk',
    mood: 'calm',
    talking: onPhone || atHers !== undefined,
    lookingUp: false,
    label: null,
    name: o.setup.people['delphine-ward']?.name ?? null,
  });
  return out;
}
