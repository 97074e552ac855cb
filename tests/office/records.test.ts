// The records desk: clocks and prices as tables, letters and forms, entries whose first words stay, papers, typing; every
// copy that leaves is logged or missed later; a mistake that is mended and said brings back half. Real mornings, no mocks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay, paperOf, readDate, smallBreachReportDay } from '../../src/office/records/clocks.ts';
import { REASONS, WAYS } from '../../src/office/records/kinds.ts';
import { feeOf, gapIn, releaseOf } from '../../src/office/records/release.ts';
import type { DictationField, RecordsSetup, RequestSetup } from '../../src/office/records/setup.ts';
import { holdsDoNotUse, soundsLike, spelledOut } from '../../src/office/records/terms.ts';
import type { WorkKind } from '../../src/office/work/schema.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { epilogue } from '../../src/shift/run.ts';
import { DeskForTests } from './desk-for-tests.ts';

const day = (paper: string): number => readDate(paper) as number;
const NOBODY: RecordsSetup = { requests: {}, corrections: {}, scans: {}, dictations: {}, letters: {} };
const FILE = {
  recipient: 'Larch',
  purpose: 'claim',
  expires: 'end of the case',
  signature: 'W',
  signed: '05/01/2026',
  rights: true,
};
const letter = (over: Partial<RequestSetup> = {}): RequestSetup => ({
  work: 'w',
  patient: 'walter-nakamura',
  asker: 'patient',
  from: 'Walter Nakamura',
  org: null,
  name: 'Walter Nakamura',
  birthDate: '03/03/1955',
  receivedDay: 0,
  asks: ['visit-note', 'lab-results', 'therapy-notes'],
  visitOn: '02/10/2026',
  how: 'e-mail',
  to: 'walter@mail.example.com',
  form: null,
  held: { 'visit-note': 3, 'lab-results': 2, billing: 1, 'older-notes': 40, 'therapy-notes': 5 },
  ...over,
});
const DIRECTORY = [
  {
    id: 'orthopaedist',
    name: 'Ridgeline Orthopedics',
    number: '555-0135',
    fax: '555-0136',
    kind: 'specialist',
  },
];

/** A day on which only this lies on the records desk, taken in front. */
function withWork(kind: WorkKind, setup: Partial<RecordsSetup>): DeskForTests {
  const d = new DeskForTests({
    plan: (p: Plan): Plan => ({
      ...p,
      contacts: [],
      scenarios: [],
      inbox: [],
      colleagueCalls: [],
      late: [],
      areas: { records: { ...NOBODY, ...setup } },
      work: [
        {
          id: 'w',
          kind,
          atMs: p.startsMs,
          patient: 'walter-nakamura',
          visit: null,
          params: {},
          facts: { answer: 'send', of: 'own' },
        },
      ],
    }),
  });
  d.until((x) => x.state.work.w?.status === 'open');
  d.act('records.open', { work: 'w' });
  return d;
}
const asked = (over: Partial<RequestSetup> = {}): DeskForTests => {
  const d = withWork('records-request', { requests: { w: letter(over) } });
  d.act('records.match', { work: 'w', patient: 'walter-nakamura' });
  return d;
};
const later = (d: DeskForTests): string[] => {
  while (!d.state.over) d.act('time.skip', {});
  return epilogue(d.world, d.state, d.run.journal).map((f) => f.type);
};

describe('clocks, as a table', () => {
  test.each([
    ['access', false, '04/09/2026'],
    ['access', true, '05/09/2026'],
    ['amendment', false, '05/09/2026'],
    ['amendment', true, '06/08/2026'],
    ['accounting', false, '05/09/2026'],
    ['accounting', true, '06/08/2026'],
    ['breach-to-person', false, '05/09/2026'],
  ] as const)('%s from 10 March, extended: %s, is due %s', (clock, extended, on) => {
    expect(paperOf(dueDay(clock, day('03/10/2026'), extended))).toBe(on);
  });
  test('small breaches of 2026 go in by 1 March 2027', () => {
    expect(paperOf(smallBreachReportDay(2026))).toBe('03/01/2027');
  });
  test('every day number is one date on paper and back; what is no date is none', () => {
    fc.assert(fc.property(fc.integer({ min: 690_000, max: 760_000 }), (n) => readDate(paperOf(n)) === n));
    for (const wrong of ['02/30/2026', '13/01/2026', 'Friday', '']) expect(readDate(wrong)).toBeNull();
  });
});

describe('what a copy costs and who gets which parts', () => {
  test.each([
    ['portal', 80, 0],
    ['e-mail', 80, 650],
    ['fax', 3, 650],
    ['paper', 12, 120],
  ] as const)('%s, %i pages: %i cents', (how, pages, cents) => {
    expect(feeOf(how, pages)).toBe(cents);
  });
  test('a counselor’s session notes go to nobody, a plan gets the visit and its bill', () => {
    const today = day('05/12/2026');
    for (const asker of [
      'patient',
      'provider',
      'insurer',
      'public-health',
      'attorney',
      'employer',
    ] as const) {
      const form = { ...FILE, what: ['visit-note' as const, 'therapy-notes' as const] };
      const { parts } = releaseOf(letter({ asker, form }), today, []);
      expect([asker, parts.includes('therapy-notes')]).toEqual([asker, false]);
    }
    expect(releaseOf(letter({ asker: 'insurer' }), today, []).parts).toEqual(['visit-note', 'billing']);
  });
  test('a form lacks what it lacks; an event may end it, a date may have passed', () => {
    const today = day('05/12/2026');
    const whole = { ...FILE, what: ['visit-note' as const] };
    expect(gapIn(whole, today)).toBeNull();
    expect(gapIn(null, today)).toBe('no-form');
    expect(gapIn({ ...whole, what: [] }, today)).toBe('what');
    expect(gapIn({ ...whole, signature: '' }, today)).toBe('signature');
    expect(gapIn({ ...whole, signed: '' }, today)).toBe('date');
    expect(gapIn({ ...whole, rights: false }, today)).toBe('rights');
    expect(gapIn({ ...whole, expires: '05/11/2026' }, today)).toBe('expired');
    expect(gapIn({ ...whole, expires: '05/12/2026' }, today)).toBeNull();
  });
  test('a specialist’s fax is the one we hold, one digit beside it is a stranger', () => {
    const of = { asker: 'provider' as const, org: 'orthopaedist', how: 'fax' as const, to: '555-0138' };
    expect(releaseOf(letter(of), 0, DIRECTORY).to).toBe('555-0136');
    const d = asked({ ...of, asks: ['visit-note'] });
    d.act('records.pack', { work: 'w', parts: ['visit-note'] });
    const out = d.one(d.act('records.send', { work: 'w', how: 'fax', to: '555-0138' }), 'records.sent');
    expect(out).toMatchObject({ allowed: false, reached: 'lous-transmission' });
  });
});

describe('a letter that asks for copies', () => {
  test('cannot leave with no chart, with an empty envelope, or before it was looked at', () => {
    const d = withWork('records-request', { requests: { w: letter() } });
    expect(d.refusal('records.send', { work: 'w', how: 'portal', to: '' })).toBe('records/no-chart-yet');
    d.act('records.match', { work: 'w', patient: 'walter-nakamura' });
    expect(d.refusal('records.send', { work: 'w', how: 'portal', to: '' })).toBe('records/nothing-packed');
    expect(d.refusal('records.pack', { work: 'w', parts: ['immunizations'] })).toBe(
      'records/not-in-this-chart',
    );
  });

  test('complete and logged, it is there in time; too much, and a letter about it follows', () => {
    const good = asked();
    good.act('records.pack', { work: 'w', parts: ['visit-note', 'lab-results'] });
    good.act('records.send', { work: 'w', how: 'e-mail', to: 'walter@mail.example.com' });
    good.act('records.log', { work: 'w', to: 'Walter Nakamura', why: 'own-copy' });
    expect(good.one(good.act('records.close', { work: 'w' }), 'work.finished').right).toBe(true);
    expect(later(good)).toEqual(['records.arrived-in-time']);
    const much = asked();
    much.act('records.pack', { work: 'w', parts: ['visit-note', 'lab-results', 'older-notes'] });
    much.act('records.send', { work: 'w', how: 'e-mail', to: 'walter@mail.example.com' });
    much.act('records.log', { work: 'w', to: 'Walter Nakamura', why: 'own-copy' });
    expect(later(much)).toContain('records.breach-notice');
  });

  test('the wrong chart is a chart to the wrong person, and a form filled in here is forged', () => {
    const d = withWork('records-request', { requests: { w: letter() } });
    d.act('records.match', { work: 'w', patient: 'rosalind-ames' });
    d.act('records.pack', { work: 'w', parts: ['visit-note'] });
    d.act('records.send', { work: 'w', how: 'portal', to: '' });
    const kinds = () => scoreOf(d.world, d.run.journal).critical.map((c) => [c.kind, c.lifted]);
    expect(kinds()).toEqual([['chart-to-wrong-person', false]]);
    d.act('incident.report', { about: 'w', what: 'wrong-chart', words: 'Wrong chart at ten past eight.' });
    expect(kinds()).toEqual([['chart-to-wrong-person', true]]);
    const f = asked({
      asker: 'attorney',
      from: 'Larch',
      form: { ...FILE, what: ['visit-note'], signed: '' },
    });
    f.act('records.fill-form', { work: 'w', gap: 'date' });
    expect(scoreOf(f.world, f.run.journal).critical.map((c) => c.kind)).toEqual(['falsified-record']);
    expect(f.one(f.act('records.return', { work: 'w', gap: 'date' }), 'records.returned').right).toBe(true);
  });

  test('every copy that leaves is logged, or is missed later: whatever one does', () => {
    const deed = fc.constantFrom('pack', 'send', 'log', 'close', 'contain');
    fc.assert(
      fc.property(fc.array(deed, { minLength: 3, maxLength: 9 }), fc.constantFrom(...WAYS), (deeds, how) => {
        const d = asked();
        for (const one of deeds) {
          if (d.state.work.w?.status !== 'open' && one !== 'log' && one !== 'contain') continue;
          const now = d.state.records.cases.w;
          if (one === 'pack') d.act('records.pack', { work: 'w', parts: ['visit-note'] });
          else if (one === 'send' && now?.packed.length)
            d.act('records.send', { work: 'w', how, to: '555-0199' });
          else if (one === 'log' && now?.sent.some((s) => !s.logged))
            d.act('records.log', { work: 'w', to: 'Walter Nakamura', why: REASONS[0] });
          else if (one === 'close') d.act('records.close', { work: 'w' });
          else if (one === 'contain') d.act('records.contain', { work: 'w', how: 'log-completed' });
        }
        if (d.state.work.w?.status === 'open') d.act('records.close', { work: 'w' });
        const sent = d.facts('records.sent').map((f) => f.release);
        const logged = new Set(d.facts('records.logged').map((f) => f.release));
        const missing = new Set(d.facts('records.unlogged').map((f) => f.release));
        for (const release of sent) if (!logged.has(release) && !missing.has(release)) return false;
        for (const release of missing) if (!sent.includes(release)) return false;
        return new Set(sent).size === sent.length;
      }),
      { numRuns: 25 },
    );
  });
  test('unlogged, the office cannot account for it; written down after all, it can', () => {
    const send = (): DeskForTests => {
      const d = asked();
      d.act('records.pack', { work: 'w', parts: ['visit-note', 'lab-results'] });
      d.act('records.send', { work: 'w', how: 'e-mail', to: 'walter@mail.example.com' });
      d.act('records.close', { work: 'w' });
      return d;
    };
    expect(later(send())).toContain('records.cannot-account');
    const d = send();
    d.act('records.contain', { work: 'w', how: 'log-completed' });
    expect(later(d)).not.toContain('records.cannot-account');
  });
});

describe('an entry of one’s own', () => {
  const entry = (): DeskForTests => {
    const d = withWork('correction', {
      corrections: {
        w: {
          work: 'w',
          patient: 'walter-nakamura',
          name: 'Walter Nakamura',
          birthDate: '03/03/1955',
          of: 'own',
          author: 'player',
          entryOn: '05/11/2026',
          receivedDay: 0,
          entry: 'records.entry.call-back',
          asked: 'records.asked.call-back',
          params: { name: 'Walter Nakamura' },
          stands: '555-0102',
          true: '555-0120',
        },
      },
    });
    d.act('records.match', { work: 'w', patient: 'walter-nakamura' });
    return d;
  };
  const amend = (
    d: DeskForTests,
    how: 'addendum' | 'overwrite' | 'delete',
    dated: 'today' | 'entry-day' = 'today',
  ) => d.one(d.act('records.amend', { work: 'w', how, value: '555-0120', dated }), 'records.amended');

  test('is added to, dated today, and its first words stay; anything else is found', () => {
    expect(amend(entry(), 'addendum')).toMatchObject({ kept: true, right: true });
    expect(amend(entry(), 'addendum', 'entry-day').right).toBe(false);
    for (const how of ['overwrite', 'delete'] as const) {
      const d = entry();
      expect(amend(d, how)).toMatchObject({ kept: false, right: false });
      expect(later(d)).toContain('records.audit-found');
    }
  });
  test('overwritten, mended and said, it gives half back; mended or said alone, nothing', () => {
    const earned = (d: DeskForTests) => {
      const m = scoreOf(d.world, d.run.journal).marks.find((x) => x.id === 'first-words-readable@w');
      return m ? m.earned + m.recovered : -1;
    };
    const wrong = (): DeskForTests => {
      const d = entry();
      amend(d, 'overwrite');
      return d;
    };
    const said = wrong();
    said.act('incident.report', { about: 'w', what: 'overwritten', words: 'I typed over it.' });
    expect(earned(said)).toBe(0);
    const mended = wrong();
    mended.act('records.contain', { work: 'w', how: 'original-restored' });
    expect(earned(mended)).toBe(0);
    mended.act('incident.report', { about: 'w', what: 'overwritten', words: 'I typed over it.' });
    expect(earned(mended)).toBe(2);
    expect(later(mended)).not.toContain('records.audit-found');
  });
});

describe('typing', () => {
  test.each([
    ['QD', '', 'daily'],
    ['QOD', '', 'every other day'],
    ['10 U', '', '10 units'],
    ['400 IU', '', '400 International Units'],
    ['1.0 mg', '', '1 mg'],
    ['.5 mg', '', '0.5 mg'],
    ['10.05 mg', '', '10.05 mg'],
    ['MSO4', '', 'morphine sulfate'],
    ['MgSO4', '', 'magnesium sulfate'],
    ['one-five mg', '', '15 mg'],
    ['MS', '', null],
    ['ILL-ee-um', 'crest of the hip bone', 'ilium'],
    ['ILL-ee-um', 'end of the small bowel', 'ileum'],
    ['dis-FAY-zha', 'food sticks', 'dysphagia'],
  ])('%s, near “%s”, is typed as %s', (heard, context, typed) => {
    expect(spelledOut(heard, context)).toBe(typed);
  });
  test('the forms that are never used are seen; plain words and numbers are not', () => {
    for (const bad of ['10 U', 'QD', 'q.d. Q.D.', '1.0 mg', '.5 mg', 'MS 2 mg', 'IU'])
      expect([bad, holdsDoNotUse(bad)]).toEqual([bad, true]);
    for (const good of ['10 units', 'daily', '0.5 mg', '10.05 mg', 'Mrs. Unger', '100 mg'])
      expect([good, holdsDoNotUse(good)]).toEqual([good, false]);
    expect(soundsLike('ILL-ee-um', 'nothing near')).toBeNull();
  });
  const field = (over: Partial<DictationField>): DictationField => ({
    field: 'line-1',
    kind: 'plain',
    heard: '',
    line: 'records.say.hip-4',
    params: {},
    context: '',
    right: [],
    ...over,
  });
  const typing = (...fields: DictationField[]): DeskForTests => {
    const d = withWork('dictation', {
      dictations: { w: { work: 'w', patient: 'walter-nakamura', provider: 'helen-osei', fields } },
    });
    expect(d.refusal('records.type', { work: 'w', field: 'line-1', text: 'x' })).toBe(
      'records/play-it-first',
    );
    d.act('records.play', { work: 'w' });
    return d;
  };
  test('what was not heard is a blank and a question; a guess is typed, and comes back late', () => {
    const unclear = field({ kind: 'unclear', heard: '(crackle)' });
    const right = typing(unclear);
    right.act('records.query', { work: 'w', field: 'line-1' });
    expect(
      right.one(right.act('records.draft', { work: 'w', to: 'helen-osei' }), 'records.drafted').right,
    ).toBe(true);
    expect(later(right)).toEqual(['records.signed']);
    const guessed = typing(unclear);
    const typed = guessed.act('records.type', { work: 'w', field: 'line-1', text: 'the usual one' });
    expect(guessed.one(typed, 'records.typed').fault).toBe('guessed');
    guessed.act('records.draft', { work: 'w', to: 'helen-osei' });
    expect(later(guessed)).toEqual(['records.corrected-late']);
  });
  test('what seems wrong stands as it was said, with a question', () => {
    const d = typing(
      field({ kind: 'implausible', heard: 'right knee', right: ['right knee'], context: 'left knee' }),
    );
    const typed = d.act('records.type', { work: 'w', field: 'line-1', text: 'left knee' });
    expect(d.one(typed, 'records.typed').fault).toBe('wrong-word');
    d.act('records.type', { work: 'w', field: 'line-1', text: 'right knee' });
    d.act('records.query', { work: 'w', field: 'line-1' });
    expect(d.one(d.act('records.draft', { work: 'w', to: 'helen-osei' }), 'records.drafted').doubts).toBe(
      true,
    );
  });
  test('a blank that was typed and asked counts, whatever else in the sheet was not asked', () => {
    const d = typing(
      field({ kind: 'unclear', heard: '(crackle)', right: [] }),
      field({ field: 'line-2', kind: 'implausible', heard: 'right knee', right: ['right knee'] }),
    );
    d.act('records.type', { work: 'w', field: 'line-1', text: '____' });
    d.act('records.query', { work: 'w', field: 'line-1' });
    d.act('records.type', { work: 'w', field: 'line-2', text: 'right knee' });
    expect(d.one(d.act('records.draft', { work: 'w', to: 'helen-osei' }), 'records.drafted')).toMatchObject({
      blanks: true,
      doubts: false,
      right: false,
    });
  });
});

describe('papers', () => {
  const paper = (id: string, over = {}) => ({
    id,
    owner: 'walter-nakamura',
    kind: 'lab-result' as const,
    from: 'Harbor Lab',
    name: 'Walter Nakamura',
    birthDate: '03/03/1955',
    dates: [{ label: 'collected' as const, on: '05/04/2026' }],
    served: '05/04/2026',
    page: 1,
    pages: 1,
    there: 1,
    ...over,
  });
  const index = (d: DeskForTests, id: string, patient = 'walter-nakamura') =>
    d.act('records.index', {
      work: 'w',
      paper: id,
      patient,
      kind: 'lab-result',
      on: '05/04/2026',
      shown: 'ike-larrabee',
    });

  test('misfiled, somebody acts late; taken out again and said, nobody does', () => {
    const d = withWork('scan', { scans: { w: { work: 'w', papers: [paper('p')] } } });
    expect(d.one(index(d, 'p', 'rosalind-ames'), 'records.stack-done')).toMatchObject({
      charts: false,
      kinds: true,
    });
    expect(later(d)).toEqual(['records.acted-late']);
    const m = withWork('scan', { scans: { w: { work: 'w', papers: [paper('p')] } } });
    index(m, 'p', 'rosalind-ames');
    m.act('records.contain', { work: 'w', how: 'retracted' });
    expect(later(m)).toEqual([]);
  });
  test('one page short is set aside and asked for; set aside for nothing, it is in no chart', () => {
    const setup = { scans: { w: { work: 'w', papers: [paper('p', { pages: 2 })] } } };
    const d = withWork('scan', setup);
    const aside = d.act('records.set-aside', { work: 'w', paper: 'p', why: 'page-missing' });
    expect(d.one(aside, 'records.stack-done')).toMatchObject({ charts: true, aside: true });
    const filed = withWork('scan', setup);
    expect(filed.one(index(filed, 'p'), 'records.indexed').right).toBe(false);
    const idle = withWork('scan', { scans: { w: { work: 'w', papers: [paper('p')] } } });
    const away = idle.act('records.set-aside', { work: 'w', paper: 'p', why: 'no-match' });
    expect(idle.one(away, 'records.stack-done')).toMatchObject({ charts: false, aside: false });
  });
});
