// A room turned over: in order it is ready and right; each wrong turn is a fault by name, and none is refused. The surface
// dries by its own clock. Whose work it is, and what comes of it for the provider and the people who wait.
import { describe, expect, test } from 'vitest';
import { PRODUCTS, setUpFor } from '../../src/office/rooms/binder.ts';
import { DAY, MINUTE } from '../../src/office/kinds.ts';
import type { DeskForTests } from './desk-for-tests.ts';
import { roomDesk, TURNOVER } from './rooms-desk.ts';

const w = { work: 'w' };
const state = (d: DeskForTests) => d.state.roomWork.turnovers['w'];
const clear = (d: DeskForTests) => {
  d.act('room.clear', { ...w, item: 'table-paper', into: 'trash' });
  d.act('room.clear', { ...w, item: 'lancet', into: 'sharps' });
};
/** As far as the surface that has been wet long enough. */
function wiped(d: DeskForTests, product = 'blue-wipes'): DeskForTests {
  d.act('room.look', w);
  d.act('room.glove', w);
  clear(d);
  if (state(d)?.soiled) d.act('room.clean', w);
  d.act('room.wipe', { ...w, product });
  return d.until((x) => state(x)?.looks === 'label-time');
}
function laidOut(d: DeskForTests): DeskForTests {
  d.act('room.hands', { ...w, with: 'rub' });
  for (const item of setUpFor('OV-3')) d.act('room.lay-out', { ...w, item, from: 'shelf' });
  return d;
}
const readied = (d: DeskForTests) => d.one(d.act('room.ready', w), 'room.readied');

describe('in order', () => {
  test('it is ready, right, in time, and the board says so', () => {
    const d = laidOut(wiped(roomDesk({})));
    expect(readied(d)).toMatchObject({ right: true, faults: [], inTime: true });
    expect(d.state.rooms['room-2']?.state).toBe('ready');
    expect(d.facts('work.finished')).toMatchObject([{ work: 'w', kind: 'turnover', right: true }]);
    expect(d.facts('scope.exceeded')).toEqual([]);
  });

  test('a stain is cleaned first', () => {
    expect(readied(laidOut(wiped(roomDesk({ turnover: { soiled: true } }))))).toMatchObject({ right: true });
  });

  test('the room is turnover on the board from the moment the work comes in', () => {
    expect(roomDesk({}).state.rooms['room-2']?.state).toBe('turnover');
  });
});

describe('the surface', () => {
  test('reaches its time when it stays wet as long as the label says, while the desk does other things', () => {
    const d = wiped(roomDesk({}));
    const wet = d.facts('room.surface').find((f) => f.looks === 'label-time');
    expect(wet?.wetMs).toBe(PRODUCTS['blue-wipes']?.labelMs);
  });

  test('that dries sooner turns streaky first; wiped again in time it stays wet, else it is too short', () => {
    const kept = roomDesk({});
    kept.act('room.look', w);
    kept.act('room.glove', w);
    clear(kept);
    kept.act('room.wipe', { ...w, product: 'spray' });
    kept.until((x) => state(x)?.looks === 'streaky');
    kept.act('room.wipe', { ...w, product: 'spray' });
    kept.until((x) => state(x)?.looks === 'label-time');
    expect(readied(laidOut(kept)).faults).toEqual([]);

    const left = roomDesk({});
    left.act('room.look', w);
    left.act('room.glove', w);
    clear(left);
    left.act('room.wipe', { ...w, product: 'spray' });
    left.until((x) => state(x)?.looks === 'dry');
    expect(readied(laidOut(left)).faults).toContain('too-short');
  });

  test('dried with a towel before its time is not disinfected, after it is', () => {
    const d = roomDesk({});
    d.act('room.look', w);
    d.act('room.glove', w);
    clear(d);
    d.act('room.wipe', { ...w, product: 'blue-wipes' });
    expect(d.one(d.act('room.towel', w), 'room.toweled').right).toBe(false);
    expect(readied(laidOut(d)).faults).toContain('too-short');
    const late = wiped(roomDesk({}));
    expect(late.one(late.act('room.towel', w), 'room.toweled').right).toBe(true);
  });
});

describe('each wrong turn is named', () => {
  test.each([
    [
      'glass cleaner',
      'no-disinfectant',
      (d: DeskForTests) => d.act('room.wipe', { ...w, product: 'glass-cleaner' }),
    ],
    [
      'a lancet in the trash',
      'sharp-in-trash',
      (d: DeskForTests) => d.act('room.clear', { ...w, item: 'lancet', into: 'trash' }),
    ],
    [
      'paper in the red bag',
      'wrong-bin',
      (d: DeskForTests) => d.act('room.clear', { ...w, item: 'table-paper', into: 'red-bag' }),
    ],
    [
      'fresh paper too soon',
      'laid-too-soon',
      (d: DeskForTests) => d.act('room.lay-out', { ...w, item: 'table-paper', from: 'shelf' }),
    ],
    ['things left lying', 'things-left', () => undefined],
    ['nothing set up', 'not-set-up', () => undefined],
    ['hands not washed', 'hands-not-washed', () => undefined],
  ])('%s: %s', (_what, fault, wrong) => {
    const d = roomDesk({});
    d.act('room.look', w);
    d.act('room.glove', w);
    wrong(d);
    expect(readied(d).faults).toContain(fault);
  });

  test('disinfectant over a stain is no disinfection, until it is cleaned and wiped again', () => {
    const d = roomDesk({ turnover: { soiled: true } });
    d.act('room.look', w);
    d.act('room.glove', w);
    clear(d);
    d.act('room.wipe', { ...w, product: 'blue-wipes' });
    expect(state(d)?.faults).toContain('wiped-over-soil');
    d.act('room.clean', w);
    d.act('room.wipe', { ...w, product: 'blue-wipes' });
    d.until((x) => state(x)?.looks === 'label-time');
    expect(readied(laidOut(d)).faults).toEqual([]);
  });

  test('after a stomach illness rub is not enough, soap is', () => {
    const d = wiped(roomDesk({ turnover: { stomach: true } }));
    expect(d.one(d.act('room.hands', { ...w, with: 'rub' }), 'room.hands-cleaned').right).toBe(false);
    const soap = wiped(roomDesk({ turnover: { stomach: true } }));
    expect(soap.one(soap.act('room.hands', { ...w, with: 'soap' }), 'room.hands-cleaned').right).toBe(true);
  });

  test('what is past its date comes from the cupboard', () => {
    const shelf = TURNOVER.shelf.map((x) => ({ ...x, expired: x.item === 'gown' }));
    const d = laidOut(wiped(roomDesk({ turnover: { shelf } })));
    expect(state(d)?.out['gown']).toBe('expired');
    d.act('room.lay-out', { ...w, item: 'gown', from: 'cupboard' });
    expect(readied(d).faults).toEqual([]);
  });
});

describe('only the impossible is refused', () => {
  test('a room nobody has looked into, a thing that is not there, a dry table toweled, a finished room', () => {
    const d = roomDesk({});
    expect(d.refusal('room.glove', w)).toBe('rooms/look-first');
    d.act('room.look', w);
    expect(d.refusal('room.clear', { ...w, item: 'drape', into: 'linen' })).toBe('rooms/not-there');
    expect(d.refusal('room.towel', w)).toBe('rooms/dry-already');
    d.act('room.ready', w);
    expect(d.refusal('room.look', w)).toBe('rooms/not-open');
  });
});

describe('whose it is', () => {
  test('signed and she is behind: yours; fetching her is the needless act', () => {
    const d = roomDesk({ assistant: 'behind' });
    expect(d.one(d.act('room.fetch', { ...w, who: 'noor-halvorsen' }), 'room.fetched').right).toBe(false);
  });
  test('not signed: fetched, and she does it; beginning it oneself is out of scope', () => {
    const d = roomDesk({ card: { turnover: false }, assistant: 'in' });
    expect(d.one(d.act('room.fetch', { ...w, who: 'noor-halvorsen' }), 'room.fetched').right).toBe(true);
    d.until((x) => x.state.rooms['room-2']?.state === 'ready');
    expect(d.facts('room.taken-over')).toHaveLength(1);
    expect(d.facts('work.finished')).toMatchObject([{ right: true }]);
    const alone = roomDesk({ card: { turnover: false } });
    alone.act('room.look', w);
    alone.act('room.glove', w);
    expect(alone.facts('scope.exceeded')).toMatchObject([{ why: 'not-signed' }]);
  });
  test('signed, and she is here and free: hers', () => {
    const d = roomDesk({ assistant: 'in' });
    d.act('room.look', w);
    d.act('room.glove', w);
    expect(d.facts('scope.exceeded')).toMatchObject([{ why: 'not-yours' }]);
  });
});

describe('what comes of it', () => {
  test('not ready in time: the provider waits and runs late; nobody else takes it for a while, then somebody does', () => {
    const d = roomDesk({});
    d.until((x) => x.facts('room.kept-waiting').length > 0);
    const [kept] = d.facts('room.kept-waiting');
    expect(kept?.provider).toBe('helen-osei');
    expect(d.facts('provider.running-late')).toMatchObject([{ because: kept?.id, byMs: 10 * MINUTE }]);
    d.until((x) => x.state.rooms['room-2']?.state === 'ready');
    expect(d.facts('work.finished')).toMatchObject([{ right: false }]);
  });

  test('ready in time: a provider who ran late makes up some of it', () => {
    const d = roomDesk({});
    d.run.state = { ...d.run.state, lateMin: { 'helen-osei': 15 } };
    laidOut(wiped(d));
    readied(d);
    expect(d.state.lateMin['helen-osei']).toBe(10);
  });

  test('called ready and not wet long enough: an exposure, and a card two days on, unless it was told', () => {
    const hurried = (tell: boolean) => {
      const d = roomDesk({});
      d.act('room.look', w);
      d.act('room.glove', w);
      clear(d);
      d.act('room.wipe', { ...w, product: 'blue-wipes' });
      laidOut(d);
      readied(d);
      if (tell) d.act('team.tell', { who: 'marisol-quist', about: 'own-mistake' });
      return d;
    };
    const d = hurried(false);
    expect(d.facts('room.exposure')).toMatchObject([{ what: 'surface' }]);
    expect(d.state.agenda.find((t) => t.event.do === 'rooms.card')?.dueMs).toBeGreaterThan(d.now + DAY);
    expect(hurried(true).state.roomWork.ownedMs).not.toBeNull();
  });
});
