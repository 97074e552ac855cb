// What was chosen earlier is still chosen, also
// when the choices have changed since.
import { expect, test } from 'vitest';
import { DEFAULTS, settingsFrom } from '../../src/panels/shell/settings.ts';

test('kept settings of an earlier edition hold where they can: its volumes stay, new ones have their default', () => {
  const now = settingsFrom({ volumes: { phone: 0.3, room: 0.2, desk: 0.9, music: 'loud' }, captions: false });
  expect(now.volumes).toEqual({ ...DEFAULTS.volumes, phone: 0.3, room: 0.2 });
  expect(now.captions).toBe(false);
  expect(now.voices).toBe('recorded');
});

test('nothing kept is everything as it comes', () => {
  expect(settingsFrom({})).toEqual(DEFAULTS);
});
