// The picture in words: what the canvas is called by a screen
// reader.
import { expect, test } from 'vitest';
import { describe } from '../../src/scenes/describe.ts';
import { chooseRenderer } from '../../src/scenes/renderer.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { deskViews } from '../fixtures/desk-view.ts';
import type { Weather } from '../../src/views/weather.ts';
import { closedUi } from '../fixtures/fake-session.ts';

const text = makeText(ENGLISH);
const told = (view: keyof typeof deskViews, scene: (typeof closedUi)['scene'], weather: Weather = 'sun') =>
  describe(deskViews[view], { ...closedUi, scene }, text.say({ id: 'scene.told.someone' }), weather)
    .map((line) => text.say(line))
    .join(' ');

test('names whom one has heard named, and gives others a place', () => {
  const words = told('office', 'office');
  expect(words).toContain('Gil Thornbury sits in the waiting room');
  expect(words).toContain('Someone stands at the window');
  expect(words).toContain('The clock says 8:40');
});

test('from the chair it tells the weather outside', () => {
  expect(told('office', 'office')).toContain('Outside the sun shines.');
  expect(told('office', 'office', 'rain')).toContain('Outside it is raining.');
  expect(told('talk', 'talk', 'rain')).not.toContain('Outside');
});

test('close at the window it tells the face, not the name alone', () => {
  expect(told('talk', 'talk')).toContain('face to face with Walter Nakamura, who looks content');
});

test('every scene of every view can be told', () => {
  for (const view of Object.keys(deskViews) as (keyof typeof deskViews)[])
    for (const scene of ['title', 'office', 'talk', 'call', 'counter', 'book', 'debrief'] as const)
      expect(told(view, scene)).toMatch(/^[A-Z].+\.$/);
});

test('software drivers and no driver at all get Canvas, a graphics chip WebGL, and the address has the last word', () => {
  expect(chooseRenderer('', () => 'ANGLE (Google, Vulkan 1.3 (SwiftShader Device))')).toBe('canvas');
  expect(chooseRenderer('', () => 'llvmpipe (LLVM 15.0.6)')).toBe('canvas');
  expect(chooseRenderer('', () => 'Microsoft Basic Render Driver')).toBe('canvas');
  expect(chooseRenderer('', () => null)).toBe('canvas');
  expect(chooseRenderer('', () => 'ANGLE (Intel, Mesa Intel(R) UHD Graphics)')).toBe('webgl');
  expect(chooseRenderer('?renderer=webgl', () => null)).toBe('webgl');
  expect(chooseRenderer('?renderer=canvas', () => 'Apple M1')).toBe('canvas');
});
