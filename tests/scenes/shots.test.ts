// The camera's geometry, as rules in plain words.
import { expect, test } from 'vitest';
import {
  chairShot,
  mix,
  type Sitter,
  through,
  windowShot,
  WORLD,
  worldToZone,
  zoneToWorld,
} from '../../src/scenes/shots.ts';

const sitter: Sitter = { x: 715, foot: 442, scale: 1, counterTop: 427, counterFront: 466 };
const ZONES = [
  { w: 1366, h: 642 },
  { w: 1366, h: 494 },
  { w: 1920, h: 954 },
  { w: 1024, h: 642 },
  { w: 844, h: 284 },
  { w: 320, h: 132 },
];

test('a point of the world goes to the zone and back', () => {
  for (const zone of ZONES) {
    const shot = chairShot(zone, sitter);
    const there = worldToZone(shot, 321, 123);
    const back = zoneToWorld(shot, there.x, there.y);
    expect(back.x).toBeCloseTo(321);
    expect(back.y).toBeCloseTo(123);
  }
});

test('from the chair the window, the clock and the lamps of the telephone are in sight on every desk', () => {
  for (const zone of ZONES.filter(({ w }) => w >= 1024)) {
    const shot = chairShot(zone, sitter);
    for (const [x, y] of [
      [715, 160],
      [405, 115],
      [900, 610 - shot.lift],
    ] as const) {
      const at = worldToZone(shot, x, y);
      expect(at.x, `${zone.w} x ${zone.h}`).toBeGreaterThan(0);
      expect(at.x, `${zone.w} x ${zone.h}`).toBeLessThan(zone.w);
      expect(at.y, `${zone.w} x ${zone.h}`).toBeGreaterThan(0);
      expect(at.y, `${zone.w} x ${zone.h}`).toBeLessThan(zone.h);
    }
  }
});

test('the right end of the world, where the fax is cut, never comes into the picture', () => {
  for (const zone of ZONES.filter(({ w }) => w >= 700)) {
    expect(worldToZone(chairShot(zone, sitter), WORLD.w, 0).x).toBeGreaterThanOrEqual(zone.w);
  }
});

test('close at the window the whole head is in the stage, above the counter', () => {
  for (const stage of [
    { w: 452, h: 338 },
    { w: 452, h: 212 },
    { w: 452, h: 196 },
    { w: 262, h: 290 },
    { w: 320, h: 132 },
  ]) {
    const shot = windowShot(stage, sitter);
    const crown = worldToZone(shot, sitter.x, shot.near.y - (342 - 50) * shot.near.scale);
    const chin = worldToZone(shot, sitter.x, shot.near.y - (342 - 50 - 132) * shot.near.scale);
    const counter = worldToZone(shot, sitter.x, sitter.counterTop);
    expect(crown.y).toBeGreaterThanOrEqual(0);
    expect(chin.y).toBeLessThan(counter.y);
    expect(counter.y).toBeLessThan(stage.h);
    expect(chin.y - crown.y).toBeLessThanOrEqual(190);
  }
});

test('a box of another size at the same place shows the same picture', () => {
  const shot = chairShot({ w: 1366, h: 642 }, sitter);
  const small = through(shot, { w: 452, h: 338 });
  expect(worldToZone(small, 300, 200)).toEqual(worldToZone(shot, 300, 200));
});

test('a turn begins and ends where it should', () => {
  const a = chairShot({ w: 1366, h: 642 }, sitter);
  const b = windowShot({ w: 452, h: 338 }, sitter);
  expect(mix(a, b, 0)).toEqual(a);
  expect(mix(a, b, 1)).toEqual(b);
});
