// Speech: it goes to the one in the foreground; what is asked, told and promised is a fact, and whether that ear may hear it.
// What people answer comes from who they are; nothing here is scripted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASK_TOPICS, type AskTopic, IDENTIFIERS, MINUTE } from '../../src/office/kinds.ts';
import { clock, desk, deskWith, dueAt, only } from './desk-for-tests.ts';

const heardIn = (d: ReturnType<typeof deskWith>, contact: string) => d.contact(contact).heard;

describe('asking', () => {
  test('with nobody in the foreground there is nobody to speak to', () => {
    const d = deskWith('arrival-1');
    d.until((x) => x.contact('arrival-1').status === 'waiting');
    expect(d.refusal('say.greet', {})).toBe('talk/nobody');
    expect(d.refusal('say.ask', { about: ['full-name'], open: true })).toBe('talk/nobody');
    expect(d.refusal('say.tell', { item: 'hours', whole: false })).toBe('talk/nobody');
    expect(d.refusal('say.soothe', {})).toBe('talk/nobody');
    expect(d.refusal('say.close', { with: 'goodbye' })).toBe('talk/nobody');
    expect(d.refusal('usual.use', {})).toBe('talk/nobody');
  });

  test('somebody is identified once name and birth date were said to an open question, whichever it was, and never twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ASK_TOPICS), fc.boolean()), { minLength: 1, maxLength: 8 }),
        (questions) => {
          const d = deskWith('arrival-1');
          d.meet('arrival-1');
          for (const [topic, open] of questions) d.act('say.ask', { about: [topic], open });
          const openly = new Set<AskTopic>(questions.filter(([, open]) => open).map(([topic]) => topic));
          const said = (...topics: AskTopic[]) => topics.some((t) => openly.has(t));
          const both =
            said('full-name', 'caller.name', 'patient.full-name') && said('birth-date', 'patient.birth-date');
          expect(d.contact('arrival-1').identified).toBe(both);
          expect(d.facts('talk.identified')).toHaveLength(both ? 1 : 0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what they answer can be written down as they said it, and gives them a name', () => {
    const d = deskWith('arrival-1');
    const { person } = d.meet('arrival-1');
    expect(d.view.talk?.person).toBeNull();
    d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
    const me = d.world.setup.people[person];
    expect(d.view.talk?.heard).toEqual(
      expect.arrayContaining([
        { field: 'full-name', value: me?.name, readBack: false },
        { field: 'birth-date', value: me?.birthDate, readBack: false },
      ]),
    );
    expect(d.view.talk?.person).toBe(me?.name);
  });

  test('a closed question gets a yes, and nothing new is heard', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('say.ask', { about: ['address'], open: false });
    expect(heardIn(d, 'arrival-1')).toEqual({});
    expect(d.facts('line.said').at(-1)?.set).toBe('voices.confirm-yes');
  });

  test('confirming tells what is on file once a name was said and the chart opened for it, and else nothing', () => {
    const said = (identify: boolean, opened: boolean) => {
      const d = deskWith('arrival-1');
      d.meet('arrival-1');
      d.act('slip.open', { kind: 'check-in', item: null });
      if (identify) d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
      if (opened) d.act('chart.open', { patient: d.contact('arrival-1').patient ?? '' });
      const asked = d.act('say.ask', { about: ['address'], open: false });
      const line = asked.find((f) => f.type === 'talk.asked');
      const rows = d.view.talk?.rows.filter((r) => r.by === 'you') ?? [];
      return [line !== undefined, rows.at(-1)?.text.params?.address, d.contact('arrival-1').patient] as const;
    };
    const [, unknown] = said(false, true);
    const [, unconnected] = said(true, false);
    const [asked, known, patient] = said(true, true);
    expect([asked, unknown, unconnected]).toEqual([true, '', '']);
    expect(known).toBe(deskWith('arrival-1').state.charts[patient ?? '']?.address);
    expect(known).not.toBe('');
  });

  test('asking again what was said is a fact, and wears on them', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    const [first, second] = [0, 1].map(() =>
      d.one(d.act('say.ask', { about: ['address'], open: true }), 'talk.asked'),
    );
    expect([first?.again, second?.again]).toEqual([false, true]);
    expect(d.contact('arrival-1').mood).toBe('restless');
  });

  test('reading back corrects what was misheard, and only what was heard can be read back', () => {
    const d = desk({
      plan: (p) => {
        const plan = only('arrival-1')(p);
        const gives = { phone: { heard: '555-0178', true: '555-0187' } };
        return {
          ...plan,
          contacts: plan.contacts.map((c) => ({
            ...c,
            answers: { phone: { line: 'practice/phone', gives } },
          })),
        };
      },
    });
    d.meet('arrival-1');
    expect(d.refusal('say.read-back', { field: 'phone' })).toBe('talk/nothing-heard');
    d.act('say.ask', { about: ['phone'], open: true });
    expect(heardIn(d, 'arrival-1').phone?.value).toBe('555-0178');
    expect(JSON.stringify(d.view).includes('555-0187'), 'what was meant shows').toBe(false);
    expect(d.one(d.act('say.read-back', { field: 'phone' }), 'talk.read-back').corrected).toBe(true);
    expect(heardIn(d, 'arrival-1').phone).toMatchObject({ value: '555-0187', readBack: true });
  });

  test('no default wording comes twice while another is left', () => {
    const d = deskWith('arrival-1');
    const { manner } = d.meet('arrival-1');
    const wordings = (d.world.setup.voices.soothed ?? []).filter((l) =>
      [manner, 'any'].includes(l.by),
    ).length;
    for (let n = 0; n < wordings; n += 1) d.act('say.soothe', {});
    const said = d
      .facts('line.said')
      .filter((f) => f.set === 'voices.soothed')
      .map((f) => f.line);
    expect(new Set(said).size).toBe(wordings);
  });
});

describe('telling', () => {
  const other = (d: ReturnType<typeof deskWith>, patient: string | null) =>
    Object.values(d.state.charts).find(
      (c) => c.exists && c.patient !== patient && c.contacts.length === 0 && c.medicines.length > 0,
    )?.patient ?? '';

  test('a row of a chart is about the chart that is open, whoever listens', () => {
    const d = deskWith('arrival-1');
    const { patient } = d.meet('arrival-1');
    expect(d.refusal('say.tell', { item: 'chart.medicines', whole: true })).toBe('talk/not-on-view');
    d.act('chart.open', { patient: patient ?? '' });
    expect(d.one(d.act('say.tell', { item: 'chart.medicines', whole: true }), 'talk.told')).toMatchObject({
      about: patient,
      class: 'medicines',
      permitted: true,
    });
    const stranger = other(d, patient);
    d.act('chart.open', { patient: stranger });
    expect(d.one(d.act('say.tell', { item: 'chart.medicines', whole: true }), 'talk.told')).toMatchObject({
      about: stranger,
      permitted: false,
    });
  });

  test('a balance is read off the open chart: without one there is none to tell, and it may be the wrong one', () => {
    const d = deskWith('arrival-1');
    const { patient } = d.meet('arrival-1');
    expect(d.refusal('say.tell', { item: 'balance', whole: false })).toBe('talk/not-on-view');
    const stranger = other(d, patient);
    d.act('chart.open', { patient: stranger });
    expect(d.one(d.act('say.tell', { item: 'balance', whole: false }), 'talk.told')).toMatchObject({
      about: stranger,
      class: 'money',
      permitted: false,
    });
  });

  test('with others at the window, what is told about somebody is overheard, unless it is said quietly', () => {
    const d = desk({ plan: (p) => dueAt(clock(8, 10))(only('arrival-1', 'arrival-2')(p)) });
    d.untilClock(8, 11);
    d.act('window.turn-to', { contact: 'arrival-1' });
    d.act('chart.open', { patient: d.contact('arrival-1').patient ?? '' });
    const tell = () => d.one(d.act('say.tell', { item: 'chart.birth-date', whole: false }), 'talk.told');
    expect(tell()).toMatchObject({ quiet: false, overheard: true });
    d.act('say.quietly', { how: 'lower-voice' });
    expect(tell()).toMatchObject({ quiet: true, overheard: false });
    expect(d.one(d.act('say.tell', { item: 'hours', whole: false }), 'talk.told').overheard).toBe(false);
  });

  test('a reply that was not offered cannot be given; a side window is no use on the phone', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    expect(d.refusal('say.reply', { id: 'made-up' })).toBe('talk/not-offered');
    expect(d.refusal('say.quietly', { how: 'side-window' })).toBe('talk/only-at-window');
  });

  test('a promise is open until it is kept, and lapses once when its time comes', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    const { promise, byMs } = d.one(
      d.act('say.promise', { what: 'call-back', byMs: d.now + 10 * MINUTE }),
      'talk.promised',
    );
    d.wait(40 * MINUTE);
    expect(d.facts('promise.lapsed').map((f) => [f.promise, f.atMs])).toEqual([[promise, byMs]]);
  });
});

describe('beginning and closing', () => {
  test('the opening is said on greeting, once', () => {
    const d = deskWith('call-1');
    d.answer('call-1');
    const openings = () => d.facts('line.said').filter((f) => f.set === 'own.opening').length;
    expect(openings()).toBe(0);
    d.act('say.greet', {});
    const said = openings();
    expect(said).toBeGreaterThan(0);
    d.act('say.greet', {});
    expect(openings()).toBe(said);
  });

  test('a colleague who leans in opens by herself, is known by name, and is never “identified”', () => {
    const d = deskWith('inside-1');
    d.meet('inside-1');
    expect(d.facts('talk.opened')).toMatchObject([{ contact: 'inside-1', kind: 'team' }]);
    expect(d.view.talk?.person).not.toBeNull();
    d.act('say.ask', { about: [...IDENTIFIERS], open: true });
    expect(d.facts('talk.identified')).toEqual([]);
  });

  test('closing ends a call; an errand at the window goes home; an arrival sits down', () => {
    const d = deskWith('call-1', 'arrival-2', 'check-out-1');
    for (const id of ['call-1', 'check-out-1', 'arrival-2']) {
      if (id === 'call-1') d.answer(id);
      else d.meet(id);
      d.act('say.close', { with: 'goodbye' });
    }
    expect(d.contact('call-1')).toMatchObject({ status: 'closed', line: null });
    expect(d.contact('check-out-1')).toMatchObject({ status: 'closed', place: 'gone' });
    expect(d.contact('arrival-2')).toMatchObject({ place: 'seated' });
    expect(d.state.foreground).toBeNull();
  });

  test('a colleague is not sent off like a caller', () => {
    for (const how of ['next-step', 'will-call-back', 'goodbye'] as const) {
      const d = deskWith('inside-1');
      d.meet('inside-1');
      d.act('say.close', { with: how });
      const said = d
        .contact('inside-1')
        .rows.filter((row) => row.by === 'you')
        .at(-1);
      expect(said?.line).toBe(`words.close.${how}-team`);
      expect(d.world.setup.words[`close.${how}-team`]).toBeDefined();
    }
  });

  test('three identity checks earn the usual; it asks both identifiers; a wrong chart withdraws it', () => {
    const d = deskWith('arrival-1', 'check-out-1', 'arrival-2', 'arrival-3');
    for (const id of ['arrival-1', 'check-out-1', 'arrival-2']) {
      d.meet(id);
      expect(d.refusal('usual.use', {})).toBe('talk/usual-not-earned');
      d.act('say.ask', { about: [...IDENTIFIERS], open: true });
      d.act('say.close', { with: 'next-step' });
    }
    expect(d.view.usual.earned).toBe(true);
    d.meet('arrival-3');
    d.act('say.greet', {});
    d.act('usual.use', {});
    // Whoever was greeted is not greeted again.
    expect(d.facts('talk.greeted').filter((f) => f.contact === 'arrival-3')).toHaveLength(1);
    expect(d.contact('arrival-3')).toMatchObject({ greeted: true, identified: true });
    d.act('chart.open', { patient: d.contact('arrival-1').patient ?? '' });
    expect(d.view.usual).toEqual({ earned: false, streak: 0 });
  });

  test('a chart opened while you are on the line to a place nobody need identify withdraws nothing', () => {
    const d = deskWith('arrival-1');
    const { patient } = d.meet('arrival-1');
    d.act('say.ask', { about: [...IDENTIFIERS], open: true });
    d.act('say.close', { with: 'next-step' });
    d.act('phone.dial', { number: 'pells-pharmacy' });
    d.act('chart.open', { patient: patient ?? '' });
    expect(d.view.usual.streak).toBe(1);
  });
});
