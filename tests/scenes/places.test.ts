// The exam room and the vault as pictures: what they show is a function of the view, every thing that can be touched has a
// place of a finger's size inside the room, and no two lie over one another.
import { describe, expect, test } from 'vitest';
import { layExamRoom } from '../../src/scenes/places/exam-room-layout.ts';
import { pilePieces } from '../../src/scenes/places/pile.ts';
import type { RoomLayout } from '../../src/scenes/places/room-layout.ts';
import { layVault } from '../../src/scenes/places/vault-layout.ts';
import { placeOf } from '../../src/session/place.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { examRoomThings, tellExamRoom, wetness } from '../../src/views/exam-room.ts';
import type { TurnoverView } from '../../src/views/rooms.ts';
import { type Thing, touchable } from '../../src/views/things.ts';
import { tellVault, vaultOf, vaultThings } from '../../src/views/vault.ts';
import { deskViews } from '../fixtures/desk-view.ts';
import { closedUi } from '../fixtures/fake-session.ts';
import { withRooms } from '../fixtures/rooms-views.ts';
import { suppliesFixture, suppliesLines } from '../fixtures/supplies-view.ts';

const view = { ...withRooms(deskViews.office), talk: null, supplies: suppliesFixture };
const room = view.roomWork?.at['turnover-1'] as TurnoverView;
const text = makeText({ ...ENGLISH, ...suppliesLines });
const vault = vaultOf(suppliesFixture, null, new Set(['w-shelf']));
const find = (things: readonly Thing[], id: string): Thing | undefined => things.find((one) => one.id === id);

/** The dock of a laptop, the same with a browser's bars, one dock alone, a phone held sideways, large text, a wide screen. */
const SIZES = [
  { w: 408, h: 600 },
  { w: 408, h: 436 },
  { w: 660, h: 540 },
  { w: 500, h: 206 },
  { w: 810, h: 420 },
  { w: 1100, h: 560 },
];

function misplaced(things: readonly Thing[], layout: RoomLayout): string[] {
  const found: string[] = [];
  const boxes = things.filter(touchable).map((one) => [one.id, layout.things.get(one.id)] as const);
  for (const [id, box] of boxes) {
    if (box === undefined) found.push(`${id}: nowhere`);
    else {
      if (box.w < 43.5 || box.h < 43.5) found.push(`${id}: ${box.w}×${box.h}`);
      if (
        box.x < -0.5 ||
        box.y < -0.5 ||
        box.x + box.w > layout.width + 0.5 ||
        box.y + box.h > layout.height + 0.5
      )
        found.push(`${id}: outside`);
    }
  }
  for (const [n, [a, one]] of boxes.entries())
    for (const [b, two] of boxes.slice(n + 1))
      if (one && two) {
        const w = Math.min(one.x + one.w, two.x + two.w) - Math.max(one.x, two.x);
        const h = Math.min(one.y + one.h, two.y + two.h) - Math.max(one.y, two.y);
        if (w > 2 && h > 2) found.push(`${a} over ${b}: ${Math.round(w)}×${Math.round(h)}`);
      }
  return found;
}

describe('which room one is in', () => {
  const ui = (given: Partial<typeof closedUi>) => ({ ...closedUi, ...given });
  test('the turnover in front is an exam room, supplies are the vault', () => {
    expect(placeOf(ui({ app: 'rooms', work: 'turnover-1' }), view)).toEqual({
      place: 'exam-room',
      work: 'turnover-1',
    });
    expect(placeOf(ui({ app: 'rooms', work: 'instruments-1' }), view)).toBeNull();
    expect(placeOf(ui({ app: 'supplies' }), view)).toEqual({ place: 'vault', work: null });
  });
  test('a paper in the hand, somebody to talk with, or no such work: none', () => {
    expect(placeOf(ui({ app: 'supplies', paper: 'slip' }), view)).toBeNull();
    expect(placeOf(ui({ app: 'supplies' }), { ...view, supplies: null })).toBeNull();
    expect(placeOf(ui({ app: 'supplies' }), { ...view, talk: deskViews.talk.talk })).toBeNull();
  });
});

describe('the exam room', () => {
  test('shut, it is a door; in use, a door that cannot be opened', () => {
    expect(examRoomThings({ ...room, looked: false }, null)).toMatchObject([
      { id: 'door', command: { type: 'room.look', work: 'turnover-1' } },
    ]);
    expect(examRoomThings({ ...room, looked: false, n: null, room: null }, null)).toMatchObject([
      { id: 'door', command: null },
    ]);
  });
  test('what lies there is taken in the hand, and then every bin takes it', () => {
    const empty = examRoomThings(room, null);
    expect(find(empty, 'lying:lancet')).toMatchObject({ lift: true, command: null });
    expect(empty.filter((one) => one.id.startsWith('bin:') && touchable(one))).toEqual([]);
    const full = examRoomThings(room, 'lying:lancet');
    expect(find(full, 'bin:trash')?.command).toEqual({
      type: 'room.clear',
      work: 'turnover-1',
      item: 'lancet',
      into: 'trash',
    });
    expect(full.filter((one) => one.id.startsWith('bin:') && one.command !== null)).toHaveLength(5);
    // Only a bin takes it: no bottle, no dispenser, no flag.
    expect(empty.filter((one) => one.takes)).toEqual([]);
    expect(full.filter((one) => one.takes).every((one) => one.id.startsWith('bin:'))).toBe(true);
  });
  test('an empty shelf gives nothing; a date gone by is taken like any other', () => {
    const needs = room.needs.map((need) => (need.item === 'gown' ? { ...need, shelf: 0 } : need));
    const things = examRoomThings({ ...room, needs }, null);
    expect(find(things, 'shelf:gown')?.command).toBeNull();
    expect(find(things, 'cupboard:gown')?.command).not.toBeNull();
    expect(find(things, 'shelf:ear-tips')?.command).not.toBeNull();
  });
  test('the ring is the label’s time, and nothing wet has none', () => {
    const since = room.wet?.sinceMs ?? 0;
    expect(wetness(room, since + 90_000)).toBe(0.5);
    expect(wetness(room, since + 900_000)).toBe(1);
    expect(wetness({ ...room, wet: null }, since)).toBeNull();
  });
  test('in words: what lies, how the surface looks, what is out, what is missing', () => {
    const told = tellExamRoom(room)
      .map((line) => text.say(line))
      .join(' ');
    expect(told).toContain('Lying there: Lancet.');
    expect(told).toContain('The surface is wet.');
    expect(told).toContain('Out for the next visit: Gown.');
    expect(told).toContain('Still missing: Ear tips.');
  });
  test.each(SIZES)('everything has its place in $w × $h', (size) => {
    const most = {
      ...room,
      lying: ['table-paper', 'wrapper', 'tongue-blade', 'soaked-gauze', 'gown', 'lancet', 'scissors'],
      products: ['glass-cleaner', 'blue-wipes', 'gray-wipes', 'spray'].map((id) => ({
        id,
        disinfects: true,
        labelMs: 60_000,
      })),
      needs: ['table-paper', 'gown', 'drape', 'ear-tips'].map((item) => ({
        item,
        out: false,
        shelf: 1,
        expired: false,
      })),
    };
    for (const of of [room, most])
      for (const held of [null, 'lying:lancet']) {
        const things = examRoomThings(of, held);
        expect(misplaced(things, layExamRoom(of, things, size))).toEqual([]);
      }
    const shut = { ...room, looked: false };
    const door = examRoomThings(shut, null);
    expect(misplaced(door, layExamRoom(shut, door, size))).toEqual([]);
  });
});

describe('the vault', () => {
  test('a pile in the hand can be counted, put in front, or pulled; a pulled one put back or thrown away', () => {
    const offered = (held: string | null) =>
      vaultThings(vault, held)
        .filter((one) => touchable(one) && !one.lift)
        .map((one) => one.id)
        .filter((id) => !/^(?:parcel|goods|fridge|sign)/.test(id));
    expect(offered(null)).toEqual([]);
    expect(offered('pile:bin-2')).toEqual(['count', 'front', 'tag:expired', 'tag:recalled', 'tag:damaged']);
    expect(offered('pile:bin-4')).toEqual(['back', 'waste']);
    expect(offered('pile:bin-3')).not.toContain('front');
    const taking = vaultThings(vault, 'pile:bin-2').filter((one) => one.takes);
    expect(taking.map((one) => one.id)).toEqual(offered('pile:bin-2'));
  });
  test('the fridge is read first; its sign hangs or is taken off', () => {
    const things = vaultThings(vault, null);
    expect(find(things, 'fridge')).toMatchObject({ command: null, goes: 'supplies:fridge:min' });
    expect(find(things, 'sign')?.command).toEqual({ type: 'supplies.release', work: 'w-fridge' });
    const fridge = vault.fridge && { ...vault.fridge, display: null, held: false };
    const unread = vaultThings({ ...vault, fridge }, null);
    expect(find(unread, 'fridge')?.command).toEqual({ type: 'supplies.look-fridge', work: 'w-fridge' });
    expect(find(unread, 'sign')?.command).toEqual({ type: 'supplies.hold', work: 'w-fridge' });
  });
  test('a closed parcel is opened; an open one shows what is still to take in', () => {
    const parcels = vault.parcels.map((one) => ({ ...one, opened: false }));
    expect(find(vaultThings({ ...vault, parcels }, null), 'parcel:w-parcel')?.command).toEqual({
      type: 'supplies.open-box',
      work: 'w-parcel',
    });
    const goods = vaultThings(vault, null).filter((one) => one.id.startsWith('goods:'));
    expect(goods.map((one) => one.goes)).toEqual(['line:l1']);
  });
  test('in words: lots, dates, front and behind, the fridge, and no judgement of any', () => {
    const told = tellVault(vault)
      .map((line) => text.say(line))
      .join(' ');
    expect(told).toContain('Lot K4821, use by 08/14/2026, in front: 1 box and 2 loose.');
    expect(told).toContain('Lot K4822, use by 06/30/2026, behind: 2 boxes and 3 loose.');
    expect(told).toContain('The fridge says 40.2 degrees. A sign on it: do not use.');
    expect(told).not.toMatch(/expired|past|out of range/i);
  });
  test('as many pieces as lie there', () => {
    const box = { x: 0, y: 0, w: 120, h: 100 };
    const pieces = pilePieces({ boxes: 3, perBox: 10, loose: 7 }, box);
    expect(pieces.filter((one) => one.kind === 'box')).toHaveLength(3);
    expect(pieces.filter((one) => one.kind === 'one')).toHaveLength(7);
    for (const one of pieces) expect(one.x >= -0.1 && one.y >= -0.1 && one.x + one.w <= 120.1).toBe(true);
  });
  test.each(SIZES)('everything has its place in $w × $h', (size) => {
    const [bin] = vault.piles;
    const parcel = vault.parcels[0];
    if (!bin || !parcel) throw new Error('The fixture is empty.');
    const waiting = parcel.lines.map((line) => ({ ...line, status: 'waiting' as const }));
    const many = {
      ...vault,
      count: vault.count && { ...vault.count, stocks: ['gloves', 'cups'] },
      piles: [
        ...vault.piles,
        { ...bin, bin: 'bin-5', stock: 'cups' },
        { ...bin, bin: 'bin-6', stock: 'cups', front: false },
      ],
      parcels: [
        { ...parcel, lines: [...waiting, { ...waiting[0]!, line: 'l3' }] },
        { ...parcel, work: 'w-other', opened: false },
      ],
    };
    for (const of of [vault, many, { ...vault, count: null, piles: [] }])
      for (const held of [null, 'pile:bin-1', 'pile:bin-2', 'pile:bin-4']) {
        const things = vaultThings(of, held);
        expect(misplaced(things, layVault(of, things, size))).toEqual([]);
      }
  });
});

test('every name and state of every thing has its English', () => {
  const things = [
    ...examRoomThings(room, null),
    ...examRoomThings(room, 'lying:lancet'),
    ...examRoomThings({ ...room, looked: false }, null),
    ...['pile:bin-1', 'pile:bin-4', null].flatMap((held) => vaultThings(vault, held)),
  ];
  for (const { id, name, state } of things)
    for (const line of [name, state])
      if (line !== null) {
        expect(text.has(line.id) || line.id in suppliesLines, `${id}: ${line.id}`).toBe(true);
        expect(text.say(line), `${id}: ${line.id}`).toMatch(/^[^_{]+$/);
      }
});
