// What is owed: tasks, promises with their time, and the handover note. A promise is kept by the deed it names; one that is
// not kept by its time lapses, once. Only what is written at the end of the day is the handover.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { openThings } from '../../src/office/tasks/rules.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { type DeskForTests, desk, deskWith, only } from './desk-for-tests.ts';

const promise = (d: DeskForTests, what: 'call-back' | 'back-shortly' | 'retry' | 'message', inMs: number) =>
  d.one(d.act('say.promise', { what, byMs: d.now + inMs }), 'talk.promised').promise;
const caller = (): DeskForTests => {
  const d = deskWith('call-3', 'call-4');
  d.answer('call-3');
  return d;
};
const numberOf = (d: DeskForTests, contact: string) =>
  d.world.setup.people[d.contact(contact).person]?.phone as string;

describe('a promise', () => {
  test('not kept by its time lapses, then and not before, and once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (minutes) => {
        const d = caller();
        const promised = d.one(
          d.act('say.promise', { what: 'call-back', byMs: d.now + minutes * MINUTE }),
          'talk.promised',
        );
        d.act('say.close', { with: 'will-call-back' });
        d.wait(25 * MINUTE);
        expect(d.facts('promise.lapsed').map((f) => [f.promise, f.atMs])).toEqual([
          [promised.promise, promised.byMs],
        ]);
        expect(d.facts('promise.kept')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('to call back is kept by dialing the one it was made to', () => {
    const d = caller();
    const id = promise(d, 'call-back', 10 * MINUTE);
    d.act('say.close', { with: 'will-call-back' });
    d.act('phone.dial', { number: numberOf(d, 'call-3') });
    expect(d.facts('promise.kept').map((f) => f.promise)).toEqual([id]);
    d.wait(15 * MINUTE);
    expect(d.facts('promise.lapsed')).toEqual([]);
  });

  test('to call back is not kept by dialing somebody else, not even with them on the line', () => {
    const d = caller();
    promise(d, 'call-back', 10 * MINUTE);
    const payer = d.world.setup.directory[0]?.id as string;
    d.act('phone.dial', { number: payer });
    d.act('phone.dial', { number: numberOf(d, 'call-4') });
    expect(d.facts('promise.kept')).toEqual([]);
  });

  test('to be back shortly is kept by coming back', () => {
    const d = deskWith('arrival-1', 'check-out-1');
    d.meet('arrival-1');
    d.act('say.ask', { about: ['hold'], open: true });
    const id = promise(d, 'back-shortly', 20 * MINUTE);
    d.meet('check-out-1');
    expect(d.facts('promise.kept')).toEqual([]);
    d.act('window.turn-to', { contact: 'arrival-1' });
    expect(d.facts('promise.kept').map((f) => f.promise)).toEqual([id]);
  });

  test('to pass on a message is kept by sending it, and is no longer open', () => {
    const d = caller();
    const id = promise(d, 'message', 10 * MINUTE);
    expect(openThings(d.office)).toEqual([id]);
    d.act('slip.open', { kind: 'message', item: null });
    d.act('message.send', {
      slip: d.state.hand as string,
      to: ['ike-larrabee'],
      urgency: 'today',
      byMs: null,
    });
    expect(openThings(d.office)).toEqual([]);
    expect(d.view.promises).toMatchObject([{ promise: id, kept: true, lapsed: false }]);
  });

  test('for a time that is already past lapses at once', () => {
    const d = caller();
    d.act('say.promise', { what: 'call-back', byMs: d.now - MINUTE });
    expect(d.facts('promise.lapsed')).toHaveLength(1);
  });

  test('names nobody on the list whose name was not heard', () => {
    const d = caller();
    promise(d, 'call-back', 10 * MINUTE);
    expect(d.view.promises[0]?.toName).toBeNull();
    d.act('say.ask', { about: ['full-name'], open: true });
    expect(d.view.promises[0]?.toName).toBe(d.world.setup.people[d.contact('call-3').person]?.name);
  });
});

test('a task is open until it is ticked off, and can be ticked off once', () => {
  const d = deskWith('call-1');
  const { task } = d.one(
    d.act('task.add', { kind: 'call-later', of: 'visit-1', dueMs: d.now + MINUTE }),
    'task.added',
  );
  expect(openThings(d.office)).toEqual([task]);
  d.act('task.done', { task });
  expect(openThings(d.office)).toEqual([]);
  expect(d.refusal('task.done', { task })).toBe('task/not-open');
  expect(d.refusal('task.done', { task: 'none' })).toBe('task/not-open');
});

describe('the handover note', () => {
  const withTask = (): { d: DeskForTests; task: string } => {
    const d = desk({ plan: (p) => ({ ...only()(p), inbox: p.inbox }) });
    const added = d.act('task.add', { kind: 'call-later', of: 'visit-1', dueMs: d.now + MINUTE });
    return { d, task: d.one(added, 'task.added').task };
  };
  const give = (d: DeskForTests, items: { id: string; owner: string }[]) =>
    d.one(d.act('handover.give', { items }), 'handover.given');
  const earned = (d: DeskForTests) =>
    scoreOf(d.world, d.run.journal).marks.find((m) => m.id === 'handover-note@day')?.earned;

  const allTo = (d: DeskForTests, owner: string) => openThings(d.office).map((id) => ({ id, owner }));

  test('is clean when everything open is on it with somebody who is in', () => {
    const { d, task } = withTask();
    d.until((x) => x.view.handover.due);
    const items = allTo(d, 'delphine-ward');
    expect(items.map((one) => one.id)).toContain(task);
    expect(give(d, items)).toMatchObject({ clean: true, leftOut: [] });
    expect(earned(d)).toBe(2);
    expect(d.refusal('handover.give', { items: [] })).toBe('handover/already-given');
  });

  test('what still lies in the trays is on it too', () => {
    const { d } = withTask();
    d.until((x) => x.view.handover.due);
    const lies = Object.entries(d.office.state.inbox).filter(([, item]) => item.status === 'new');
    expect(lies.length).toBeGreaterThan(0);
    const shown = d.view.handover.open.map((one) => one.id);
    expect(shown).toEqual(expect.arrayContaining(lies.map(([id]) => id)));
  });

  test('says what was left off it, and what nobody owns', () => {
    const left = withTask();
    left.d.until((x) => x.view.handover.due);
    const rest = allTo(left.d, 'delphine-ward').filter((one) => one.id !== left.task);
    expect(give(left.d, rest)).toMatchObject({ clean: false, leftOut: [left.task] });
    expect(earned(left.d)).toBe(1);
    const unowned = withTask();
    unowned.d.until((x) => x.view.handover.due);
    const items = allTo(unowned.d, 'delphine-ward').map((one) =>
      one.id === unowned.task ? { ...one, owner: 'nobody' } : one,
    );
    expect(give(unowned.d, items)).toMatchObject({ clean: false, unowned: [unowned.task] });
  });

  test('written in the morning, before anything was open, is not the handover: it is due again at the end', () => {
    const d = desk({ plan: (p) => ({ ...only()(p), inbox: p.inbox }) });
    give(d, []);
    d.act('task.add', { kind: 'call-later', of: 'visit-1', dueMs: d.now + MINUTE });
    d.until((x) => x.view.handover.due);
    expect(earned(d)).toBe(0);
    expect(d.view.handover.given).toBe(false);
    give(d, allTo(d, 'delphine-ward'));
    expect(earned(d)).toBe(2);
  });
});
