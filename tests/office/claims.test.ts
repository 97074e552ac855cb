// Charging, sending, and what comes back: the claim carries what is on file at that moment, the payer answers by its own
// file, and the wrong comes home days later. Seen on a real shift into which claims were dealt.
import { describe, expect, test } from 'vitest';
import { BACK } from '../../src/shift/deal/work/claims-back.ts';
import { ENCOUNTERS } from '../../src/office/claims/encounters.ts';
import type { CommandOf } from '../../src/office/commands.ts';
import type { WorkKind } from '../../src/office/work/schema.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { drive } from '../../src/players/drive.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { newLog } from '../../src/shift/log.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { epilogue } from '../../src/shift/run.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition } from '../fixtures/edition.ts';
import { onlyClaims } from './claims-for-tests.ts';
import { type DeskForTests, desk, deskWith } from './desk-for-tests.ts';

const claims = (seed: number, counts: Partial<Record<WorkKind, number>>): DeskForTests =>
  desk({ seed, plan: onlyClaims(seed, counts) });
const setupOf = (d: DeskForTests, work: string) => {
  const c = d.world.setup.areas.claims?.claims[work];
  if (!c) throw new Error(`No claim ${work} was dealt.`);
  return c;
};
/** A desk on which a claim of this reason lies open. */
function back(reason: string): { d: DeskForTests; work: string } {
  for (let seed = 1; seed < 80; seed += 1) {
    const d = claims(seed, { denial: 3 });
    const w = d.world.plan.work.find((x) => x.facts.reason === reason);
    if (!w) continue;
    d.until((x) => x.state.work[w.id]?.status === 'open', 60_000);
    d.act('claim.open', { work: w.id });
    return { d, work: w.id };
  }
  throw new Error(`Nobody deals ${reason}.`);
}
function charge(seed = 1): { d: DeskForTests; work: string } {
  const d = claims(seed, { charge: 1 });
  d.until((x) => x.state.work['charge-1']?.status === 'open', 60_000);
  d.act('claim.open', { work: 'charge-1' });
  return { d, work: 'charge-1' };
}
function writeRight(d: DeskForTests, work: string): void {
  const { right } = setupOf(d, work);
  for (const [field, value] of Object.entries(right.fields))
    if (value !== '') d.act('claim.enter', { work, field: field as 'code', value });
  if (right.shareCents !== null) d.act('claim.share', { work, cents: right.shareCents });
}
const send = (
  d: DeskForTests,
  work: string,
  as: CommandOf<'claim.send'>['as'],
  attach: string | null = null,
) => d.one(d.act('claim.send', { work, as, attach }), 'claim.sent');
const later = (d: DeskForTests) =>
  epilogue(d.world, d.state, d.run.journal).flatMap((f) => (f.type === 'card.arrived' ? [f] : []));
const lines = (d: DeskForTests) => later(d).map((f) => f.line);

describe('a visit to charge', () => {
  test('a side as the sheet names it may be written, and is paid; the other side is wrong', () => {
    for (const side of ['LT', 'RT'] as const) {
      const seed = Array.from({ length: 60 }, (_, n) => n + 1).find(
        (n) => setupOf(claims(n, { charge: 1 }), 'charge-1').side === side,
      );
      for (const written of ['LT', 'RT']) {
        const { d, work } = charge(seed);
        writeRight(d, work);
        d.act('claim.enter', { work, field: 'modifier', value: written });
        expect([side, written, send(d, work, 'original').right]).toEqual([side, written, side === written]);
      }
    }
  });

  test('comes in, is opened, and is refused only where there is none', () => {
    const d = claims(1, { charge: 1 });
    expect(d.refusal('claim.open', { work: 'charge-1' })).toBe('claims/no-such-claim');
    d.until((x) => x.state.work['charge-1']?.status === 'open', 60_000);
    d.act('claim.open', { work: 'charge-1' });
    expect(d.view.claims?.open?.work).toBe('charge-1');
    expect(d.refusal('claim.share', { work: 'charge-1', cents: -1 })).toBe('claims/no-amount');
    expect(d.refusal('claim.send', { work: 'charge-1', as: 'original', attach: 'a letter' })).toBe(
      'claims/no-such-paper',
    );
  });

  test('written as the sheet has it is clean, right, in at the door, and paid without a word', () => {
    const { d, work } = charge();
    writeRight(d, work);
    expect(d.one(d.act('claim.scrub', { work }), 'claim.scrubbed')).toMatchObject({ clean: true, found: [] });
    expect(send(d, work, 'original')).toMatchObject({ right: true, wrong: [] });
    expect(d.state.work[work]?.status).toBe('done');
    d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
    expect(d.facts('claim.acknowledged')[0]).toMatchObject({ code: 'A2', accepted: true });
    expect(lines(d)).toEqual([]);
  });

  test('with gaps is found by the check, and sent all the same comes back from the door (A6)', () => {
    const { d, work } = charge();
    const found = d.one(d.act('claim.scrub', { work }), 'claim.scrubbed').found;
    expect(found).toEqual(
      expect.arrayContaining(['lacks.code', 'lacks.diagnosis', 'lacks.place', 'lacks.share']),
    );
    expect(send(d, work, 'original').right).toBe(false);
    d.until((x) => x.state.claims.claims[work]?.status === 'rejected');
    writeRight(d, work);
    expect(send(d, work, 'original')).toMatchObject({ right: true, again: true });
    d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
  });

  test('with a suspicion for a diagnosis passes check and door, and is denied weeks later', () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const { d, work } = charge(seed);
      const { right } = setupOf(d, work);
      if (right.fields.diagnosis !== 'R05.1') continue;
      writeRight(d, work);
      expect(
        d.one(d.act('claim.enter', { work, field: 'diagnosis', value: 'J18.9' }), 'claim.entered').right,
      ).toBe(false);
      expect(d.one(d.act('claim.scrub', { work }), 'claim.scrubbed').clean).toBe(true);
      expect(send(d, work, 'original').wrong).toEqual(['diagnosis']);
      d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
      expect(lines(d)).toEqual(['card.claims.denied-11']);
      const [entered] = d.facts('claim.entered').filter((f) => !f.right);
      const came = epilogue(d.world, d.state, d.run.journal);
      expect(came.filter((f) => f.type === 'claim.traced')).toMatchObject([
        { field: 'diagnosis', reason: '11', because: entered?.id },
      ]);
      return;
    }
    throw new Error('No cough was dealt.');
  });

  test('without its approval number is denied; with the share wrong the patient writes', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const { d, work } = charge(seed);
      if (setupOf(d, work).right.fields.authorization === '') continue;
      writeRight(d, work);
      d.act('claim.enter', { work, field: 'authorization', value: '' });
      expect(send(d, work, 'original').wrong).toEqual(['authorization']);
      d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
      expect(lines(d)).toEqual(['card.claims.denied-197']);
      break;
    }
    const { d, work } = charge();
    writeRight(d, work);
    d.act('claim.share', { work, cents: (setupOf(d, work).right.shareCents ?? 0) + 500 });
    expect(send(d, work, 'original').wrong).toEqual(['share']);
    d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
    expect(lines(d)).toEqual(['card.claims.over']);
  });

  test('sent twice while the plan has it is a duplicate, and says so', () => {
    const { d, work } = charge();
    writeRight(d, work);
    send(d, work, 'original');
    expect(send(d, work, 'original').wrong).toEqual(['as']);
  });

  test('every sheet has its line, a whole diagnosis, and something tempting that is wrong', () => {
    for (const e of ENCOUNTERS) {
      expect(ENGLISH[`claims.note.${e.id}`], e.id).toBeDefined();
      expect(ENGLISH[`icd.${e.fields.diagnosis}`], e.fields.diagnosis).toBeDefined();
      for (const [field, value] of Object.entries(e.tempting))
        expect(value).not.toBe(e.fields[field as 'code']);
    }
  });
});

describe('the claim carries what is on file at that moment', () => {
  const flagged = (d: DeskForTests) => {
    const card = d.world.plan.cards[0];
    if (!card) throw new Error('No card was dealt.');
    return card;
  };
  function checkedIn(mend: boolean): DeskForTests {
    const d = deskWith('arrival-3');
    d.meet('arrival-3');
    const { patient } = flagged(d);
    if (mend) {
      d.act('say.ask', { about: ['card'], open: true });
      d.act('coverage.copy-card', { patient, fields: [] });
    }
    const visit = d.contact('arrival-3').visit ?? '';
    d.act('visit.check-in', { visit });
    return d;
  }
  test('a wrong digit at check-in is a claim that bounces in two days', () => {
    const d = checkedIn(false);
    const cards = later(d);
    expect(cards).toMatchObject([{ line: 'card.claims.rejected-member-id', from: 'terrence-bly' }]);
    expect(cards[0]?.atMs).toBeGreaterThan(48 * 3_600_000);
  });
  test('the digit mended at the window goes through, and Terrence says so', () => {
    expect(lines(checkedIn(true))).toEqual(['card.claims.mended']);
  });
  test('a plan that was right and stayed right sends no card', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('visit.check-in', { visit: d.contact('arrival-1').visit ?? '' });
    expect(lines(d)).toEqual([]);
  });
});

describe('a claim sent back', () => {
  test('for a wrong number: mended on file it is right at once; the door lets it in', () => {
    const { d, work } = back('wrong-number');
    const { patient, folder } = setupOf(d, work);
    const value = folder[0]?.rows['member-id'] ?? '';
    expect(d.view.claims?.open?.insured['member-id']).not.toBe(value);
    const facts = d.act('coverage.change', { patient, field: 'member-id', value });
    expect(d.one(facts, 'claim.file-changed')).toMatchObject({ work, right: true });
    expect(send(d, work, 'original').right).toBe(true);
    d.until((x) => x.state.claims.claims[work]?.status === 'accepted');
    expect(lines(d)).toEqual(['card.claims.paid']);
  });
  test('for a wrong number, appealed: nobody has that claim', () => {
    const { d, work } = back('wrong-number');
    expect(send(d, work, 'appeal').wrong).toEqual(expect.arrayContaining(['member-id', 'as']));
  });
  test('for a missing approval: the number from the log, or the log itself', () => {
    for (const [as, attach] of [
      ['replacement', null],
      ['appeal', 'auth-log'],
    ] as const) {
      const { d, work } = back('approval-on-log');
      d.act('claim.enter', {
        work,
        field: 'authorization',
        value: setupOf(d, work).right.fields.authorization,
      });
      expect(send(d, work, as, attach).right).toBe(true);
    }
    const { d, work } = back('approval-on-log');
    expect(send(d, work, 'original').wrong).toEqual(['authorization', 'as']);
  });
  test('asks the plan, which answers in its own time with a paper', () => {
    const { d, work } = back('approval-by-phone');
    expect(d.one(d.act('claim.ask', { work, of: 'payer' }), 'claim.asked').needed).toBe(true);
    expect(d.refusal('claim.ask', { work, of: 'payer' })).toBe('claims/already-asked');
    expect(d.view.claims?.waiting).toBe(1);
    d.until((x) => x.view.claims?.waiting === 0);
    expect(d.view.claims?.open?.folder.map((p) => p.paper)).toContain('plan-says');
  });
  test('too late: the proof is appealed with, and without proof it is let go, never billed', () => {
    const proof = back('late-with-proof');
    expect(send(proof.d, proof.work, 'appeal').wrong).toEqual(['attach']);
    const other = back('late-with-proof');
    expect(send(other.d, other.work, 'appeal', 'door-report').right).toBe(true);
    const late = back('late-truly');
    const cents = setupOf(late.d, late.work).answer?.cents ?? 0;
    const billed = late.d.act('claim.settle', { work: late.work, how: 'bill-patient', cents });
    expect(late.d.one(billed, 'work.finished').right).toBe(false);
    expect(lines(late.d)).toEqual(['card.claims.regret-bill-patient']);
  });
  test('where another plan goes first: the patient is asked, and that plan is billed', () => {
    const { d, work } = back('other-plan-first');
    d.act('claim.ask', { work, of: 'patient' });
    d.until((x) => x.view.claims?.waiting === 0);
    expect(
      d.one(d.act('claim.enter', { work, field: 'payer', value: 'union-trades-fund' }), 'claim.entered')
        .right,
    ).toBe(true);
    expect(send(d, work, 'original')).toMatchObject({ right: true, payer: 'union-trades-fund' });
  });
  test('what is above the contract is let go, what is the deductible is the patient’s', () => {
    const above = back('over-allowed');
    const part = back('patient-part');
    for (const [{ d, work }, how] of [
      [above, 'write-off'],
      [part, 'bill-patient'],
    ] as const) {
      const cents = setupOf(d, work).answer?.cents ?? 0;
      expect(cents).toBeGreaterThan(0);
      expect(d.one(d.act('claim.settle', { work, how, cents }), 'claim.settled').right).toBe(true);
      expect(lines(d)).toEqual([]);
    }
  });
  test('every reason is dealt, has words, and can be done right only by reading its folder', () => {
    for (const [reason, b] of Object.entries(BACK)) {
      expect(
        ENGLISH[b.kind ? `claims.door.${b.code.toLowerCase()}` : `claims.reason.${b.code}`],
      ).toBeDefined();
      expect(back(reason).work).toMatch(/^denial-/);
    }
  });
});

test('a practiced biller earns all of it by looking at the screen, and every card has words', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const d = claims(seed, { charge: 5, denial: 7 });
    const start = newLog({
      contentHash: edition.contentHash,
      seed,
      settings: d.world.settings,
      plan: d.world.plan,
    });
    const { run } = drive(d.world, start, new Exemplar(playsOf(d.world)));
    const score = scoreOf(d.world, run.journal).byResponsibility.billing;
    expect([seed, score.percent]).toEqual([seed, 100]);
    for (const f of epilogue(d.world, run.state, run.journal))
      if (f.type === 'card.arrived') expect(ENGLISH[f.line]).toBeDefined();
  }
});

test('every remittance adds up to the charge, paid or denied', () => {
  const DAY = 24 * 3_600_000;
  for (const [seed, wrong] of [
    [1, false],
    [2, true],
    [3, false],
  ] as const) {
    const d = desk({
      seed,
      plan: (p) => ({ ...onlyClaims(seed, { charge: 2 })(p), endsMs: 60 * DAY }),
    });
    d.until((x) => x.state.work['charge-2']?.status === 'open', 60_000);
    for (const work of ['charge-1', 'charge-2']) {
      writeRight(d, work);
      if (wrong) d.act('claim.enter', { work, field: 'place', value: '23' });
      send(d, work, 'original');
    }
    d.wait(30 * DAY);
    const answers = d.facts('claim.remitted');
    expect(answers.map((f) => f.reason)).toEqual(wrong ? ['5', '5'] : [null, null]);
    for (const f of answers) {
      expect(f.billedCents).toBeGreaterThan(0);
      expect(f.paidCents + f.writeOffCents + f.patientCents + f.deniedCents).toBe(f.billedCents);
      if (!wrong) expect(f.patientCents).toBe(d.state.claims.claims[f.work]?.shareCents);
    }
  }
});

test('nothing on the claims screen says which way is right', () => {
  const { d, work } = back('approval-by-phone');
  const shown = JSON.stringify(d.view.claims);
  expect(shown).not.toContain(setupOf(d, work).right.fields.authorization);
  expect(shown).not.toContain('right');
});
