// The book: a booking against policy is made all the same, names what it broke and keeps the reason; visits go their way
// only as far as people really are there. What the book shows and what the office judges agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf, type DayPlan } from '../../src/office/calendar/conflicts.ts';
import { DAY, HOUR, MINUTE } from '../../src/office/kinds.ts';
import { conflictsInView } from '../../src/views/conflicts.ts';
import { clock, type DeskForTests, desk, deskWith } from './desk-for-tests.ts';

const SLOT = 15 * MINUTE;
/** A quarter of an hour in which this provider's book is free for a short visit, from tomorrow on. */
function freeSlot(d: DeskForTests, provider: string, day = 1, minutes = 0): number {
  const open = d.view.book[day]?.columns.find((c) => c.provider === provider)?.open ?? [];
  const startMs = open.find((gap) => gap.minutes >= minutes)?.startMs;
  if (startMs === undefined) throw new Error(`${provider} has no free time on day ${day}.`);
  return startMs;
}
const somebody = (d: DeskForTests) =>
  Object.values(d.state.charts).find(
    (c) => c.exists && d.world.plan.contacts.every((x) => x.patient !== c.patient),
  )?.patient ?? '';
function book(d: DeskForTests, startMs: number, over: object = {}) {
  return d.one(
    d.act('calendar.book', {
      patient: somebody(d),
      visitType: 'OV-2',
      provider: 'wendell-park',
      startMs,
      room: null,
      equipment: null,
      reason: 'sore knee',
      override: null,
      ...over,
    }),
    'calendar.booked',
  );
}

describe('booking', () => {
  test('a free quarter of an hour in a provider’s hours is booked clean, and stands in the book', () => {
    const d = deskWith();
    const startMs = freeSlot(d, 'wendell-park');
    const { visit, broke, clean } = book(d, startMs);
    expect([broke, clean]).toEqual([[], true]);
    expect(d.state.visits[visit]).toMatchObject({ startMs, status: 'expected', note: 'sore knee' });
    expect(d.view.book[1]?.columns.flatMap((c) => c.blocks.map((b) => b.visit))).toContain(visit);
  });

  test('booking onto another visit is made, names the overlap, and keeps the reason and who said yes', () => {
    const d = deskWith();
    const startMs = freeSlot(d, 'wendell-park');
    book(d, startMs);
    const override = { reason: 'seen between two others', saidYes: 'wendell-park' };
    const second = book(d, startMs, { override });
    expect(second).toMatchObject({ broke: ['overlap'], clean: false, override });
    expect(d.state.visits[second.visit]?.startMs).toBe(startMs);
  });

  test('lunch, time held for urgent, the wrong provider, the wrong room and a taken machine each have their name', () => {
    const d = deskWith();
    const day = 2 * DAY;
    const at = (hour: number, minute: number, over: object = {}) =>
      book(d, day + clock(hour, minute), over).broke;
    expect(at(12, 0)).toContain('outside-template');
    expect(at(6, 0)).toContain('outside-template');
    expect(at(9, 45)).toContain('held-for-urgent');
    expect(at(8, 30, { provider: 'ike-larrabee' })).toContain('wrong-provider');
    expect(at(10, 0, { visitType: 'EKG-1' })).toContain('needs-equipment');
    expect(at(16, 0, { visitType: 'EKG-1', equipment: 'ekg' })).not.toContain('needs-equipment');
    expect(at(16, 0, { visitType: 'EKG-1', equipment: 'ekg', provider: 'helen-osei' })).toContain(
      'equipment-taken',
    );
    expect(at(8, 0, { room: 'room-2' })).not.toContain('room-taken');
    expect(at(8, 0, { room: 'room-2', provider: 'helen-osei' })).toContain('room-taken');
  });

  test('an order’s window binds: too soon and too late have their names', () => {
    const d = desk();
    const out = d.world.plan.contacts.find((c) => c.as === 'check-out' && (c.order?.fromDay ?? 0) > 0);
    const { patient, order } = out ?? {};
    const ordered = { patient: patient ?? '', visitType: order?.type, provider: order?.provider };
    expect(book(d, clock(16, 0), ordered).broke).toContain('too-soon');
    expect(book(d, ((order?.toDay ?? 0) + 1) * DAY + clock(16, 0), ordered).broke).toContain('too-late');
    const right = book(d, (order?.fromDay ?? 0) * DAY + clock(16, 0), ordered).broke;
    expect(right).not.toContain('too-soon');
    expect(right).not.toContain('too-late');
  });

  test('what does not exist cannot be booked', () => {
    const d = deskWith();
    const full = { patient: somebody(d), visitType: 'OV-2', provider: 'wendell-park', startMs: clock(9) };
    const rest = { room: null, equipment: null, reason: '', override: null };
    expect(d.refusal('calendar.book', { ...full, ...rest, patient: 'nobody' })).toBe(
      'calendar/no-such-patient',
    );
    expect(d.refusal('calendar.book', { ...full, ...rest, visitType: 'OV-9' })).toBe('calendar/no-such-slot');
    expect(d.refusal('calendar.book', { ...full, ...rest, provider: 'nobody' })).toBe(
      'calendar/no-such-slot',
    );
  });

  test('the book that is seen and the office that judges name the same conflicts', () => {
    const d = deskWith();
    const types = Object.keys(d.world.setup.visitTypes);
    const providers = d.world.setup.providers.map((p) => p.id);
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.constantFrom(...providers),
        fc.integer({ min: 0, max: (3 * DAY) / SLOT - 1 }),
        fc.constantFrom(null, 'room-2', 'room-4'),
        fc.constantFrom(null, 'ekg', 'procedure-tray'),
        (visitType, provider, slot, room, equipment) => {
          const at = { provider, startMs: slot * SLOT, room, equipment };
          const seen = conflictsInView(d.view, { ...at, visit: null, type: visitType });
          expect(book(d, slot * SLOT, { ...at, visitType }).broke).toEqual(seen);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('inside hours means every minute of it, over the seams of a template too', () => {
    const stretch = fc.record({
      quarters: fc.integer({ min: 1, max: 8 }),
      kind: fc.constantFrom('open', 'held', 'lunch'),
    });
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 28, max: 80 }),
        fc.integer({ min: 1, max: 6 }),
        (stretches, start, length) => {
          let at = 8 * HOUR;
          const template = stretches.map(({ quarters, kind }) => {
            const fromMs = at;
            at += quarters * SLOT;
            return { fromMs, toMs: at, kind: kind as 'open' | 'held' | 'lunch' };
          });
          const day: DayPlan = {
            nowMs: 0,
            providers: [{ id: 'p', taken: [], template }],
            resources: [],
            types: [{ id: 't', minutes: length * 15, providers: ['p'], needsRoom: [], needsEquipment: null }],
          };
          const worked = (ms: number) =>
            template.some((t) => t.kind !== 'lunch' && t.fromMs <= ms && ms < t.toMs);
          const inside = Array.from({ length }, (_, n) => (start + n) * SLOT).every(worked);
          const broke = conflictsOf(day, {
            visit: null,
            type: 't',
            provider: 'p',
            startMs: start * SLOT,
            room: null,
            equipment: null,
            wanted: null,
          });
          expect(broke.includes('outside-template')).toBe(!inside);
        },
      ),
    );
  });
});

describe('moving and cancelling', () => {
  test('a visit is not in its own way: moved by a quarter of an hour it overlaps nothing', () => {
    const d = deskWith();
    const startMs = freeSlot(d, 'wendell-park', 1, 45);
    const { visit } = book(d, startMs, { visitType: 'OV-3' });
    const moved = d.one(
      d.act('calendar.move', {
        visit,
        provider: 'wendell-park',
        startMs: startMs + SLOT,
        room: null,
        equipment: null,
        override: null,
      }),
      'calendar.moved',
    );
    expect(moved).toMatchObject({ visit, wasMs: startMs });
    expect(moved.broke).not.toContain('overlap');
  });

  test('a cancelled visit frees its time; it cannot be cancelled twice, moved or checked in', () => {
    const d = deskWith();
    const startMs = freeSlot(d, 'wendell-park');
    const { visit } = book(d, startMs);
    d.act('calendar.cancel', { visit, reason: 'asked to' });
    expect(d.refusal('calendar.cancel', { visit, reason: 'again' })).toBe('calendar/already-under-way');
    expect(d.refusal('visit.check-in', { visit })).toBe('calendar/already-checked-in');
    expect(
      d.refusal('calendar.move', {
        visit,
        provider: 'wendell-park',
        startMs,
        room: null,
        equipment: null,
        override: null,
      }),
    ).toBe('calendar/already-under-way');
    expect(book(d, startMs).broke).toEqual([]);
  });
});

describe('the way of a visit', () => {
  test('nobody is checked in for a visit by video', () => {
    const d = deskWith();
    const { visit } = book(d, freeSlot(d, 'wendell-park'), { visitType: 'TV-2' });
    expect(d.refusal('visit.check-in', { visit })).toBe('calendar/by-video');
  });

  test('checked in is checked in once, and right only for whoever stands there', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    const [own, other] = ['visit-1', 'visit-2'];
    expect(d.one(d.act('visit.check-in', { visit: own }), 'visit.checked-in')).toMatchObject({
      contact: 'arrival-1',
      right: true,
    });
    expect(d.refusal('visit.check-in', { visit: own })).toBe('calendar/already-checked-in');
    expect(d.one(d.act('visit.check-in', { visit: other }), 'visit.checked-in').right).toBe(false);
  });

  test('roomed, seen, finished, then checked out: each after the other, and a room for the time of it', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    expect(d.refusal('visit.check-out', { visit: 'visit-1' })).toBe('calendar/not-seen-yet');
    d.act('visit.check-in', { visit: 'visit-1' });
    d.act('say.close', { with: 'next-step' });
    d.until((x) => x.state.visits['visit-1']?.status === 'finished');
    const seen = d.run.journal.filter(
      (f) => 'visit' in f && f.visit === 'visit-1' && f.type.startsWith('visit.'),
    );
    expect(seen.map((f) => f.type)).toEqual([
      'visit.checked-in',
      'visit.roomed',
      'visit.with-provider',
      'visit.finished',
    ]);
    d.act('visit.check-out', { visit: 'visit-1' });
    d.wait(6 * MINUTE);
    // Others may sit in the other rooms by then; this one is ready.
    const had = d.facts('visit.roomed').find((f) => f.visit === 'visit-1')?.room;
    expect(d.view.rooms.find((r) => r.room === had)?.state).toBe('ready');
  });

  test('a mistaken no-show is undone by checking them in', () => {
    const d = deskWith('arrival-1');
    d.meet('arrival-1');
    d.act('visit.mark', { visit: 'visit-1', as: 'no-show' });
    expect(d.state.visits['visit-1']?.status).toBe('no-show');
    d.act('visit.check-in', { visit: 'visit-1' });
    expect(d.state.visits['visit-1']?.status).toBe('checked-in');
  });

  test('a provider who runs late is shown late, and her patients are roomed later', () => {
    const roomedAt = (byMin: number): number => {
      const d = desk({
        plan: (p) => ({
          ...p,
          contacts: p.contacts.filter((c) => c.id === 'arrival-1'),
          scenarios: [],
          inbox: [],
          late: byMin === 0 ? [] : [{ provider: 'helen-osei', atMs: clock(7, 50), byMin }],
        }),
      });
      d.meet('arrival-1');
      expect(d.view.book[0]?.columns.find((c) => c.provider === 'helen-osei')?.lateByMin).toBe(byMin);
      d.act('visit.check-in', { visit: 'visit-1' });
      d.act('say.close', { with: 'next-step' });
      d.until((x) => x.state.visits['visit-1']?.status === 'roomed');
      return d.facts('visit.roomed')[0]?.atMs ?? 0;
    };
    expect(roomedAt(15) - roomedAt(0)).toBe(15 * MINUTE);
  });
});
