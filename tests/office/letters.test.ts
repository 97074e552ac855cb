// Letters from templates: a sheet fills from the chart that lies open, what is not known is asked, a clinician signs or sends
// it back, it leaves by a way and stands in the log, and what it said comes back days later. Real mornings, no mocks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperOf, readDate, weekdayOf } from '../../src/office/records/clocks.ts';
import { type LETTER_WAYS, RECEIVERS, SHAPES, TEMPLATES } from '../../src/office/records/letters/kinds.ts';
import { logReason, mayHaveIt, wayOwed } from '../../src/office/records/letters/owed.ts';
import type { LetterSetup } from '../../src/office/records/letters/setup.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { epilogue } from '../../src/shift/run.ts';
import { edition, seeds } from '../fixtures/edition.ts';
import { DeskForTests } from './desk-for-tests.ts';

const TODAY = '05/12/2026';
const wish = (over: Partial<LetterSetup> = {}): LetterSetup => ({
  work: 'w',
  patient: 'rosalyn-ames',
  name: 'Rosalyn Ames',
  birthDate: '10/19/1991',
  provider: 'wendell-park',
  by: 'patient',
  wish: 'work-note',
  says: { seen: TODAY, back: '05/18/2026', limit: 'none' },
  open: null,
  answer: '',
  left: {},
  reason: 'letters.reason.back',
  shelf: [...TEMPLATES],
  how: 'handed',
  onFile: 'mail',
  form: false,
  formerly: 'somebody',
  close: true,
  signsInMs: 5 * MINUTE,
  ...over,
});

/** A day on which only this letter is wished for, taken in front, with the chart of `chart` open. */
function desk(over: Partial<LetterSetup> = {}, chart = 'rosalyn-ames'): DeskForTests {
  const d = new DeskForTests({
    plan: (p: Plan): Plan => ({
      ...p,
      contacts: [],
      scenarios: [],
      inbox: [],
      colleagueCalls: [],
      late: [],
      areas: {
        records: { requests: {}, corrections: {}, scans: {}, dictations: {}, letters: { w: wish(over) } },
      },
      work: [
        {
          id: 'w',
          kind: 'letter',
          atMs: p.startsMs,
          patient: 'rosalyn-ames',
          visit: null,
          params: {},
          facts: {},
        },
      ],
    }),
  });
  d.until((x) => x.state.work.w?.status === 'open');
  d.act('records.open', { work: 'w' });
  d.act('chart.open', { patient: chart });
  return d;
}
/** The sheet as the wish has it, not yet in a folder. */
function written(over: Partial<LetterSetup> = {}): DeskForTests {
  const d = desk(over);
  const l = wish(over);
  d.act('letter.pick', { work: 'w', template: l.wish });
  for (const [field, value] of Object.entries({ date: TODAY, ...l.says }))
    if (SHAPES[l.wish].fields.includes(field as 'date'))
      d.act('letter.fill', { work: 'w', field: field as 'date', value });
  d.act('letter.fill', {
    work: 'w',
    field: 'address',
    value: d.view.records?.at?.letter?.onFile?.address ?? '',
  });
  const { out } = SHAPES[l.wish];
  if (out !== null) d.act('letter.cut', { work: 'w', part: out, out: true });
  return d;
}
const fold = (d: DeskForTests, to = 'wendell-park'): DeskForTests => {
  d.act('letter.fold', { work: 'w', to });
  return d.until((x) => x.state.records.letters.w?.folder === null);
};
const signed = (over: Partial<LetterSetup> = {}): DeskForTests => fold(written(over));
const sent = (d: DeskForTests, how: (typeof LETTER_WAYS)[number] = 'handed') =>
  d.one(d.act('letter.send', { work: 'w', how }), 'letter.sent');
const later = (d: DeskForTests): string[] => {
  while (!d.state.over) d.act('time.skip', {});
  return epilogue(d.world, d.state, d.run.journal).map((f) =>
    'how' in f && f.type.startsWith('letter.') ? `${f.type}/${f.how}` : f.type,
  );
};
const sheet = (d: DeskForTests) => d.state.records.letters.w?.sheet;

describe('a template fills from the chart that lies open', () => {
  test('no chart open: there is nothing to fill it from', () => {
    const d = desk();
    d.act('chart.close', {});
    expect(d.refusal('letter.pick', { work: 'w', template: 'work-note' })).toBe('letters/no-chart-open');
  });
  test('the aunt’s chart open: her name, her address, and a fact that says so', () => {
    const d = desk({}, 'rosalind-ames');
    const [picked] = d.act('letter.pick', { work: 'w', template: 'work-note' });
    expect(picked).toMatchObject({ type: 'letter.picked', chart: false, right: false });
    expect([sheet(d)?.name, sheet(d)?.fields.address]).toEqual(['Rosalind Ames', '31 Kiln Street']);
  });
  test('what stood in it last time still stands there', () => {
    const d = desk({ left: { date: '04/20/2026', back: '04/27/2026', address: '5 Weir Lane' } });
    d.act('letter.pick', { work: 'w', template: 'work-note' });
    expect(sheet(d)?.fields).toMatchObject({
      date: '04/20/2026',
      back: '04/27/2026',
      address: '5 Weir Lane',
    });
  });
  test('a date on a sheet is a date; a choice is one of its list', () => {
    const d = desk();
    d.act('letter.pick', { work: 'w', template: 'work-note' });
    expect(d.refusal('letter.fill', { work: 'w', field: 'back', value: 'Monday' })).toBe(
      'records/no-such-date',
    );
    expect(d.refusal('letter.fill', { work: 'w', field: 'limit', value: 'bed' })).toBe(
      'letters/not-a-choice',
    );
    expect(d.refusal('letter.fill', { work: 'w', field: 'result', value: '' })).toBe('letters/no-such-field');
  });
});

describe('what is not known is asked', () => {
  const open = { open: 'back' as const, answer: '05/20/2026', says: { seen: TODAY, limit: 'none' } };
  test('a blank with a question is signed with the clinician’s own date in it', () => {
    const d = written(open);
    d.act('letter.ask', { work: 'w', field: 'back' });
    fold(d);
    expect(sheet(d)?.fields.back).toBe('05/20/2026');
    expect(sent(d).right).toBe(true);
  });
  test('a blank without one comes back, however quickly it is read', () => {
    const d = fold(written({ ...open, close: false }));
    expect(d.facts('letter.came-back').map((f) => f.fault)).toEqual(['blank']);
  });
  test('a date made up: one who reads sees it; one who does not signs it, and she is back too early', () => {
    const make = (close: boolean): DeskForTests => {
      const d = written({ ...open, close });
      const [f] = d.act('letter.fill', { work: 'w', field: 'back', value: '05/14/2026' });
      expect(f).toMatchObject({ madeUp: true, right: false });
      return fold(d);
    };
    expect(
      make(true)
        .facts('letter.came-back')
        .map((f) => f.fault),
    ).toEqual(['made-up']);
    const d = make(false);
    expect(sent(d)).toMatchObject({ signed: true, says: false });
    expect(later(d)).toContain('letter.date-came-out/back-early');
  });
  test('and one that is too late is checked by a call', () => {
    const d = written({ ...open, close: false });
    d.act('letter.fill', { work: 'w', field: 'back', value: '06/30/2026' });
    sent(fold(d));
    expect(later(d)).toContain('letter.date-came-out/checked');
  });
});

describe('only a clinician signs', () => {
  test.each([
    ['another’s folder', {}, 'nelly', 'not-mine'],
    ['the old date', { date: '04/20/2026' }, null, 'field'],
    ['the reason', { reason: true }, null, 'too-much'],
    ['the return left out', { cut: 'may-return' }, null, 'left-out'],
  ] as const)('%s: it comes back with that named', (_name, wrong, to, fault) => {
    const d = written();
    const w = wrong as { date?: string; reason?: true; cut?: 'may-return' };
    if (w.date) d.act('letter.fill', { work: 'w', field: 'date', value: w.date });
    if (w.reason) d.act('letter.cut', { work: 'w', part: 'reason', out: false });
    if (w.cut) d.act('letter.cut', { work: 'w', part: w.cut, out: true });
    fold(d, to === null ? 'wendell-park' : 'helen-osei');
    expect(d.facts('letter.came-back').map((f) => f.fault)).toEqual([fault]);
    expect(d.state.records.letters.w?.signed).toBeNull();
  });
  test('in the folder it is out of reach; a word changed after it was signed takes the name away', () => {
    const d = written();
    d.act('letter.fold', { work: 'w', to: 'wendell-park' });
    expect(d.refusal('letter.send', { work: 'w', how: 'handed' })).toBe('letters/in-the-folder');
    d.until((x) => x.state.records.letters.w?.signed === 'wendell-park');
    d.act('letter.fill', { work: 'w', field: 'back', value: '05/19/2026' });
    expect(d.state.records.letters.w?.signed).toBeNull();
  });
  test('sent unsigned it goes, a fact says so, and it is not taken', () => {
    const d = written();
    expect(sent(d)).toMatchObject({ signed: false, right: false });
    expect(later(d)).toContain('letter.not-accepted/unsigned');
  });
});

describe('the way it goes', () => {
  test.each([
    ['fax', 'mail', 'employer', false, 'handed'],
    ['fax', 'mail', 'employer', true, 'fax'],
    ['fax', 'mail', 'office', false, 'fax'],
    [null, 'portal', 'patient', false, 'portal'],
    ['mail', 'portal', 'patient', false, 'mail'],
  ] as const)('asked by %s, on file %s, for the %s, with a form: %s: %s', (asked, file, to, form, how) => {
    expect(wayOwed(asked, file, to, form)).toBe(how);
  });
  test('an outsider gets it with a form or for treatment only; the log says which, or that it was a mistake', () => {
    for (const to of RECEIVERS)
      for (const form of [true, false])
        expect(logReason(to, mayHaveIt(to, form))).toBe(
          to === 'patient' ? 'own-copy' : to === 'office' ? 'treatment' : form ? 'authorization' : 'mistake',
        );
  });
  test('faxed to the job without a form: not allowed, and Marisol writes to her', () => {
    const d = signed();
    expect(sent(d, 'fax')).toMatchObject({ allowed: false, to: 'employer' });
    expect(later(d)).toContain('records.breach-notice');
  });
  test.each([
    ['nobody', 'letter.went-astray/returned'],
    ['somebody', 'letter.went-astray/opened'],
  ] as const)('mailed to where %s of hers lives: %s', (formerly, end) => {
    const d = written({ how: 'mail', formerly, left: { address: '5 Weir Lane' } });
    d.act('letter.fill', { work: 'w', field: 'address', value: '5 Weir Lane' });
    expect(sent(fold(d), 'mail').way).toBe(false);
    expect(later(d)).toContain(end);
  });
});

describe('what comes of it', () => {
  test('a good one is taken at once', () => {
    const d = signed();
    d.act('letter.copy', { work: 'w' });
    expect(sent(d).right).toBe(true);
    expect(d.act('letter.close', { work: 'w' })[0]).toMatchObject({ type: 'work.finished', right: true });
    expect(later(d).filter((x) => x.startsWith('letter.'))).toEqual(['letter.accepted']);
  });
  test('the reason told: she is asked about it, complains, and there is a notice; said to Marisol, no complaint', () => {
    const told = (): DeskForTests => {
      const d = written({ close: false });
      d.act('letter.cut', { work: 'w', part: 'reason', out: false });
      expect(sent(fold(d)).minimum).toBe(false);
      return d;
    };
    const quiet = later(told());
    for (const end of ['letter.asked-about', 'letter.complained-of', 'records.breach-notice'])
      expect(quiet).toContain(end);
    const said = told();
    said.act('records.contain', { work: 'w', how: 'asked-to-destroy' });
    said.act('incident.report', { about: 'w', what: 'sent-too-much', words: 'The reason was on it.' });
    expect(later(said)).not.toContain('letter.complained-of');
  });
  test('a missed-visit letter without how to call, or with the good-bye left in, is read as a dismissal', () => {
    const missed = {
      wish: 'missed-visit',
      by: 'provider',
      says: { missed: '05/11/2026', call: 'desk-line' },
    } as const;
    for (const spoil of [
      (d: DeskForTests) => d.act('letter.cut', { work: 'w', part: 'please-call', out: true }),
      (d: DeskForTests) => d.act('letter.cut', { work: 'w', part: 'dismissal', out: false }),
      (d: DeskForTests) => d.act('letter.fill', { work: 'w', field: 'call', value: 'fax-line' }),
    ]) {
      const d = written({ ...missed, close: false, how: 'portal' });
      spoil(d);
      sent(fold(d), 'portal');
      expect(later(d)).toContain('letter.misread/dismissal');
    }
  });
  test('the repeat left in a normal result brings them in for nothing', () => {
    const d = written({
      wish: 'normal-result',
      says: { result: 'thyroid', next: 'as-planned' },
      close: false,
      how: 'portal',
    });
    d.act('letter.cut', { work: 'w', part: 'repeat', out: false });
    sent(fold(d), 'portal');
    expect(later(d)).toContain('letter.misread/repeat');
  });
  test('what went outside and was not logged is missed later', () => {
    const d = signed({ how: 'fax', form: true });
    expect(sent(d, 'fax').right).toBe(true);
    expect(d.act('letter.close', { work: 'w' }).map((f) => f.type)).toContain('letter.unlogged');
    expect(later(d)).toContain('records.cannot-account');
  });
});

describe('whatever one does', () => {
  const deed = fc.constantFrom('pick', 'fill', 'cut', 'fold', 'copy', 'send', 'log', 'ask', 'wait');
  const play = (d: DeskForTests, deeds: readonly string[]): void => {
    for (const [n, one] of deeds.entries())
      try {
        if (one === 'pick')
          d.act('letter.pick', { work: 'w', template: n % 2 ? 'work-note' : 'visit-summary' });
        else if (one === 'fill')
          d.act('letter.fill', { work: 'w', field: 'seen', value: paperOf(readDate(TODAY)! + n) });
        else if (one === 'cut') d.act('letter.cut', { work: 'w', part: 'reason', out: n % 2 === 0 });
        else if (one === 'ask') d.act('letter.ask', { work: 'w', field: 'seen' });
        else if (one === 'fold') d.act('letter.fold', { work: 'w', to: 'wendell-park' });
        else if (one === 'copy') d.act('letter.copy', { work: 'w' });
        else if (one === 'send') d.act('letter.send', { work: 'w', how: n % 3 ? 'handed' : 'fax' });
        else if (one === 'log') d.act('letter.log', { work: 'w', to: 'employer', why: 'authorization' });
        else d.wait(6 * MINUTE);
      } catch (error) {
        if (!String(error).includes('was refused')) throw error;
      }
  };
  test('nothing goes out unsigned without a fact that says so; each letter keeps its text; none outside is forgotten', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 4, maxLength: 14 }), (deeds) => {
        const d = desk({ close: false });
        const kept = new Map<string, string>();
        for (const [n, one] of deeds.entries()) {
          play(d, [...Array.from({ length: n }, () => 'nothing'), one].slice(n));
          for (const x of d.state.records.letters.w?.sent ?? []) {
            const text = JSON.stringify(x.sheet);
            expect(kept.get(x.release) ?? text).toBe(text);
            kept.set(x.release, text);
          }
        }
        const sentOnes = d.state.records.letters.w?.sent ?? [];
        for (const f of d.facts('letter.sent'))
          expect(f.signed).toBe(sentOnes.find((x) => x.release === f.release)?.by !== null);
        const outside = sentOnes.filter((x) => x.to !== 'patient' && !x.logged).map((x) => x.release);
        if (d.state.records.letters.w?.folder === null) d.act('letter.close', { work: 'w' });
        else d.until((x) => x.state.records.letters.w?.folder === null).act('letter.close', { work: 'w' });
        expect(d.facts('letter.unlogged').map((f) => f.release)).toEqual(outside);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

test('every day of the week is said as what it is', () => {
  expect(['05/10/2026', '05/12/2026', '05/16/2026', '02/29/2028', 'Monday'].map(weekdayOf)).toEqual([
    0,
    2,
    6,
    2,
    null,
  ]);
});

test('forty mornings: every wish is dealt, its template lies on the shelf with look-alikes, its days are working days', () => {
  const wishes = new Set<string>();
  for (const seed of seeds(40)) {
    const plan = deal(edition.content, seed, settingsFor('secretary'));
    for (const l of Object.values(plan.areas.records?.letters ?? {})) {
      wishes.add(l.wish);
      expect(l.shelf).toContain(l.wish);
      expect([new Set(l.shelf).size, l.shelf.length]).toEqual([6, 6]);
      for (const field of ['back', 'from', 'until'] as const) {
        const on = l.open === field ? l.answer : l.says[field];
        if (on !== undefined) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(on));
      }
      expect(l.open === null ? '' : l.says[l.open]).toBe(l.open === null ? '' : undefined);
    }
    expect(plan.notes).toContain('letters-policy');
  }
  expect([...wishes].sort()).toEqual([...TEMPLATES].sort());
});
