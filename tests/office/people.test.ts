// Finding, changing and registering patients: near-identical names are all found, and a wrong value is filed as typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameValue } from '../../src/office/people/rules.ts';
import { desk, deskWith } from './desk-for-tests.ts';

const loosely = (text: string, how: readonly string[]): string =>
  how.includes('upper') ? text.toUpperCase() : how.includes('lower') ? text.toLowerCase() : text;

describe('search', () => {
  test('a patient is found by name and birth date as on file, in any case, whole or in part', () => {
    const d = deskWith();
    const charts = Object.values(d.state.charts).filter((c) => c.exists);
    fc.assert(
      fc.property(
        fc.constantFrom(...charts),
        fc.subarray(['upper', 'lower', 'family', 'born', 'dashes']),
        (chart, how) => {
          const name = how.includes('family') ? (chart.fullName.split(' ').at(-1) ?? '') : chart.fullName;
          const born = how.includes('dashes') ? chart.birthDate.replaceAll('/', '-') : chart.birthDate;
          const searched = d.one(
            d.act('people.search', {
              name: loosely(name, how),
              birthDate: how.includes('born') ? born : '',
            }),
            'people.searched',
          );
          expect(searched.found).toContain(chart.patient);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('look-alikes are all found; the desk does not choose', () => {
    const d = deskWith();
    const twins = Object.values(d.world.setup.people).filter(
      (p) => p.twin !== null && d.state.charts[p.id]?.exists,
    );
    expect(twins.length).toBeGreaterThan(1);
    for (const p of twins) {
      const { found } = d.one(d.act('people.search', { name: p.family, birthDate: '' }), 'people.searched');
      expect(found).toEqual(expect.arrayContaining([p.id, p.twin]));
    }
  });

  test('an empty search finds nobody, and so does a birth date that is off by a day', () => {
    const d = deskWith();
    const [chart] = Object.values(d.state.charts).filter((c) => c.exists);
    const found = (name: string, birthDate: string) =>
      d.one(d.act('people.search', { name, birthDate }), 'people.searched').found;
    expect(found('', '')).toEqual([]);
    expect(found(chart?.fullName ?? '', '01/01/1801')).toEqual([]);
  });

  test('the chart of somebody new holds nothing that nobody has written, however much is true of them', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const d = desk({ seed });
      const visit = d.world.plan.visits.find((v) => v.isNew);
      expect(d.state.charts[visit?.patient ?? '']).toMatchObject({
        exists: false,
        provider: visit?.provider,
        balanceCents: 0,
        medicines: [],
        allergies: [],
        contacts: [],
        visits: [],
      });
    }
  });

  test('someone without a chart is not found', () => {
    const d = desk();
    const fresh = d.world.plan.visits.find((v) => v.isNew)?.patient ?? '';
    const name = d.world.setup.people[fresh]?.name ?? '';
    expect(d.one(d.act('people.search', { name, birthDate: '' }), 'people.searched').found).not.toContain(
      fresh,
    );
  });
});

describe('changing what is on file', () => {
  test('the value is filed as typed; it is right only when it is what the person would say', () => {
    const d = deskWith('arrival-1');
    const { patient, person } = d.meet('arrival-1');
    const id = patient ?? '';
    const says = d.world.setup.people[person]?.address ?? '';
    const typed = says.toUpperCase();
    expect(
      d.one(d.act('people.change', { patient: id, field: 'address', value: typed }), 'people.changed').right,
    ).toBe(true);
    expect(d.state.charts[id]?.address).toBe(typed);
    const wrong = d.one(
      d.act('people.change', { patient: id, field: 'address', value: '1 Nowhere Road' }),
      'people.changed',
    );
    expect(wrong).toMatchObject({ right: false, was: typed });
    expect(d.state.charts[id]?.address).toBe('1 Nowhere Road');
  });

  test('changing somebody else’s chart is wrong, whatever is typed', () => {
    const d = deskWith('arrival-1');
    const { patient } = d.meet('arrival-1');
    const other = Object.values(d.state.charts).find((c) => c.exists && c.patient !== patient)?.patient ?? '';
    const phone = d.world.setup.people[other]?.phone ?? '';
    expect(
      d.one(d.act('people.change', { patient: other, field: 'phone', value: phone }), 'people.changed').right,
    ).toBe(false);
  });

  test('the same value is the same however it is written, and nothing is never something', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '-', '.', '/', ', '), (text, mark) => {
        const written = [...text].join(mark);
        expect(sameValue(text, written.toUpperCase())).toBe(/[a-z0-9]/i.test(text));
      }),
    );
  });
});

describe('registration', () => {
  const newcomer = () => {
    const d = desk();
    const visit = d.world.plan.visits.find((v) => v.isNew);
    const contact = d.world.plan.contacts.find((c) => c.visit === visit?.id)?.id ?? '';
    const alone = deskWith(contact);
    const { patient } = alone.meet(contact);
    const { slip } = alone.one(alone.act('slip.open', { kind: 'registration', item: null }), 'slip.opened');
    return { d: alone, slip, patient: patient ?? '' };
  };
  const FIELDS = ['full-name', 'birth-date', 'address', 'phone', 'emergency-contact'] as const;

  test('a full and right slip makes a clean chart, once', () => {
    const { d, slip, patient } = newcomer();
    d.act('say.ask', { about: [...FIELDS], open: true });
    for (const { field, value } of d.view.talk?.heard ?? [])
      if (FIELDS.includes(field as 'phone')) d.act('slip.enter', { slip, field, value });
    expect(d.one(d.act('people.register', { slip }), 'people.registered')).toMatchObject({
      patient,
      clean: true,
      wrong: [],
      missing: [],
    });
    d.act('chart.open', { patient });
    expect(d.view.chart?.name).toBe(d.world.setup.people[patient]?.name);
    expect(d.refusal('people.register', { slip })).not.toBe('');
  });

  test('what stands on it stands on the check-in slip of the same person too, right or wrong', () => {
    const { d, slip } = newcomer();
    d.act('slip.enter', { slip, field: 'full-name', value: 'Somebody Else' });
    d.act('slip.enter', { slip, field: 'phone', value: '555-0100' });
    d.act('people.register', { slip });
    d.act('slip.open', { kind: 'check-in', item: null });
    const written = d.view.hand?.fields.filter((f) => f.value !== '').map((f) => [f.field, f.value]);
    expect(written).toEqual([
      ['full-name', 'Somebody Else'],
      ['phone', '555-0100'],
    ]);
  });

  test('one that was thrown away goes onto no other slip', () => {
    const { d, slip } = newcomer();
    d.act('slip.enter', { slip, field: 'full-name', value: 'Somebody Else' });
    d.act('slip.discard', { slip });
    d.act('slip.open', { kind: 'check-in', item: null });
    expect(d.view.hand?.fields.every((f) => f.value === '')).toBe(true);
  });

  test('a slip with a wrong and a missing field makes a chart all the same, and the fact says which', () => {
    const { d, slip, patient } = newcomer();
    d.act('slip.enter', { slip, field: 'full-name', value: 'Somebody Else' });
    expect(d.one(d.act('people.register', { slip }), 'people.registered')).toMatchObject({
      clean: false,
      wrong: ['full-name'],
      missing: ['birth-date', 'address', 'phone', 'emergency-contact'],
    });
    expect(d.state.charts[patient]).toMatchObject({ exists: true, fullName: 'Somebody Else' });
  });

  test('a slip that was thrown away registers nobody, and neither does a slip of another kind', () => {
    const { d, slip, patient } = newcomer();
    const other = d.one(d.act('slip.open', { kind: 'check-in', item: null }), 'slip.opened').slip;
    expect(d.refusal('people.register', { slip: other })).toBe('slip/not-a-registration');
    d.act('slip.discard', { slip });
    expect(d.refusal('people.register', { slip })).toBe('slip/not-open');
    expect(d.state.charts[patient]?.exists).toBe(false);
  });
});
