// The picture in words: what the canvas shows, as lines of text for its label. Pure;
// says only what can be seen.
import type { UiState } from '../session/types.ts';
import type { Weather } from '../views/weather.ts';
import type { DeskView, FigureView, TextRef } from '../views/types.ts';

const MINUTE = 60_000;

/** Places as the messages choose between them (a choice's word may hold no hyphen). */
const kindOf = (place: FigureView['place']) =>
  place === 'inner-door' ? 'inner' : place.startsWith('seat-') ? 'seat' : place;

function place(view: DeskView, ui: UiState, who: (name: string | null) => string): TextRef {
  const contact = view.talk?.contact;
  const params = contact ? { who: who(contact.name), mood: contact.mood } : null;
  if (ui.scene === 'title') return { id: 'scene.told.title' };
  if (ui.scene === 'counter' || ui.paper === 'counter')
    return {
      id: 'scene.told.counter',
      params: { count: view.papers.filter((paper) => paper.where === 'counter').length },
    };
  if (ui.scene === 'book' || ui.app === 'book') return { id: 'scene.told.book' };
  if (ui.scene === 'call' && params) return { id: 'scene.told.call', params };
  if (ui.scene === 'talk' && params) return { id: 'scene.told.talk', params };
  const minute = Math.floor(view.nowMs / MINUTE) % 1440;
  return {
    id: 'scene.told.office',
    params: { hour: ((Math.floor(minute / 60) + 11) % 12) + 1, minute: String(minute % 60).padStart(2, '0') },
  };
}

/** `someone` is the word for a person whose name nobody has said yet. */
export function describe(view: DeskView, ui: UiState, someone: string, weather: Weather): TextRef[] {
  const who = (name: string | null) => name ?? someone;
  const told: TextRef[] = [place(view, ui, who)];
  if (ui.scene === 'title') return told;
  if (ui.scene === 'office') told.push({ id: 'scene.told.weather', params: { weather } });
  const talking = view.talk?.contact.contact ?? null;
  const others = view.figures.filter(
    (figure: FigureView) =>
      figure.contact !== null &&
      figure.place !== 'desk' &&
      (figure.contact !== talking || ui.scene === 'office'),
  );
  for (const figure of others)
    told.push({
      id: 'scene.told.person',
      params: { who: who(figure.name), place: kindOf(figure.place), mood: figure.mood },
    });
  if (others.length === 0) told.push({ id: 'scene.told.empty' });
  const count = (status: string) => view.lines.filter((line) => line.status === status).length;
  if (count('ringing') > 0) told.push({ id: 'scene.told.ringing', params: { count: count('ringing') } });
  if (count('hold') > 0) told.push({ id: 'scene.told.held', params: { count: count('hold') } });
  if (count('colleague') > 0) told.push({ id: 'scene.told.colleague-phone' });
  if (view.figures.some((figure) => figure.place === 'beside'))
    told.push({ id: 'scene.told.colleague-window' });
  const hers = view.figures.filter(({ contact, pose }) => contact === null && pose === 'seated').length;
  if (hers > 0) told.push({ id: 'scene.told.colleague-waiting', params: { count: hers } });
  if (view.faxing) told.push({ id: 'scene.told.faxing' });
  return told;
}
