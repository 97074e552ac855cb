// How people take what they are told: the answer fits the act, whoever speaks and on whatever channel.
import { describe, expect, test } from 'vitest';
import type { FactOf } from '../../src/office/facts.ts';
import { reactionTo } from '../../src/office/talk/reactions.ts';
import { desk, type DeskForTests } from './desk-for-tests.ts';

const d = desk({ seed: 3 });
const someone = (as: string) => {
  const c = Object.values(d.state.contacts).find((x) => x.id.startsWith(as));
  if (!c) throw new Error(`Nobody was dealt as ${as}.`);
  return c;
};
/** What follows when they are told this; `office` as dealt, with what they want put in. */
function told(
  x: DeskForTests,
  contact: string,
  item: string,
  fact: Partial<FactOf<'talk.told'>> = {},
  wants: string | null = null,
): string {
  const c = someone(contact);
  const { setup, state } = x.office;
  const dealt = setup.contacts[c.id];
  if (!dealt) throw new Error(contact);
  const office = { state, setup: { ...setup, contacts: { ...setup.contacts, [c.id]: { ...dealt, wants } } } };
  const all = { contact: c.id, item, about: null, class: null, whole: false, permitted: true, quiet: false };
  return reactionTo(office, c, {
    ...all,
    overheard: false,
    ...fact,
    type: 'talk.told',
  } as FactOf<'talk.told'>);
}

describe('what they are told', () => {
  test('what they asked for is thanked for; a wait is taken as news, also when they asked', () => {
    expect(told(d, 'call-1', 'hours', {}, 'hours')).toBe('told-thanks');
    expect(told(d, 'call-1', 'form-time', {}, 'form-time')).toBe('told-wait');
    const late = desk({ seed: 3 });
    late.run.state = { ...late.state, lateMin: { 'helen-osei': 20, 'wendell-park': 20 } };
    expect(told(late, 'arrival-1', 'provider-late')).toBe('told-wait');
    expect(told(d, 'arrival-1', 'provider-late')).toBe('told-ok');
  });
  test('what nobody asked for puzzles them, what fits at any desk does not', () => {
    expect(told(d, 'call-1', 'restroom', {}, 'hours')).toBe('told-puzzled');
    expect(told(d, 'arrival-1', 'what-next')).toBe('told-ok');
  });
  test('their own visit is no news to the one who cancels it; a visit made just now is', () => {
    const c = someone('call-4');
    const about = { about: c.patient, class: 'appointment-time' as const };
    expect(told(d, 'call-4', `visit:${c.visit}`, about)).toBe('told-known');
    expect(told(d, 'call-4', 'visit:visit-new-1', about)).toBe('told-time');
  });
  test('somebody else’s affairs are somebody else’s', () => {
    expect(told(d, 'arrival-1', 'chart.medicines', { about: 'nobody-here', class: 'medicines' })).toBe(
      'told-other',
    );
  });
  test('a copay is handed over at the window only; an old balance is nobody’s payment', () => {
    const c = someone('arrival-2');
    expect(told(d, 'arrival-2', 'copay-due', { about: c.patient, class: 'money' })).toBe('told-money');
    expect(told(d, 'arrival-2', 'balance', { about: c.patient, class: 'money' })).toBe('told-balance');
    expect(told(d, 'call-4', 'copay-due', { about: someone('call-4').patient, class: 'money' })).not.toBe(
      'told-money',
    );
  });
  test('a colleague hears no patient’s thanks: a fax that is not there is not good news', () => {
    expect(told(d, 'inside-1', 'fax-not-yet', {}, 'fax-not-yet')).toBe('told-not-yet');
    expect(told(d, 'inside-1', 'next-patient', {}, 'next-patient')).toBe('told-thanks');
    expect(told(d, 'inside-1', 'hours', {}, 'next-patient')).toBe('told-puzzled');
  });
});

test('a colleague who has asked is not asked what they need, and makes no small talk', () => {
  const x = desk({ seed: 3 });
  x.meet('inside-1');
  const before = x.contact('inside-1').rows.length;
  x.act('say.greet', {});
  const rows = x.contact('inside-1').rows.slice(before);
  expect(rows.map((r) => [r.by, r.line])).toEqual([['you', 'words.greet-heard']]);
});

test('whoever is no patient has no birth date for the desk, and a colleague no papers', () => {
  const x = desk({
    seed: 3,
    plan: (plan) => ({
      ...plan,
      contacts: plan.contacts.map((c) =>
        c.id === 'arrival-1' ? { ...c, as: 'errand', person: 'mail-carrier', patient: null, visit: null } : c,
      ),
    }),
  });
  x.meet('arrival-1');
  x.act('say.ask', { about: ['birth-date'], open: true });
  const said = x.facts('line.said').at(-1);
  expect(said?.set).toBe('voices.no-patient');
  expect(said?.gives).toEqual({});
});

test('whoever has said at the window what they want is not asked for it in the greeting', () => {
  const x = desk({ seed: 3 });
  x.meet('arrival-1');
  const line = x.world.setup.contacts['arrival-1']?.opening[0] ?? '';
  const said = { by: 'them' as const, who: x.contact('arrival-1').person, line, set: 'own.opening' };
  const c = { ...x.contact('arrival-1'), rows: [{ ...said, params: {}, atMs: x.now }] };
  x.run.state = { ...x.state, contacts: { ...x.state.contacts, 'arrival-1': c } };
  x.act('say.greet', {});
  const rows = x.contact('arrival-1').rows;
  expect(rows.filter((r) => r.by === 'you').map((r) => r.line)).toEqual(['words.greet-heard']);
  const { talk } = x.view;
  expect(talk?.rows.map((r) => r.text.id)).toContain(x.world.setup.words['greet-heard.window']);
});
