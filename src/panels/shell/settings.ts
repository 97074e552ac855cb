// How the player likes it: kept on this machine, never in a shift's log. Reading and writing may fail (private
// windows, locked-down school machines); then the choices hold for this sitting.
import { signal } from '@preact/signals';
import type { Pace } from '../../office/kinds.ts';
import { type Volume, VOLUMES } from '../../views/cues.ts';
import type { Voices } from '../../views/voice.ts';
import type { KeyMap } from './hotkeys.ts';

/** Every look there is; each has its style sheet in the theme. */
export const THEMES = ['light', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  name: string;
  pace: Pace;
  help: 'coached' | 'scored' | 'exam';
  volumes: Record<Volume, number>;
  voices: Voices;
  captions: boolean;
  /** Percent of the browser's own text size. */
  textSize: 100 | 115 | 130 | 150 | 200;
  theme: Theme;
  letters: 'usual' | 'clear';
  motion: 'system' | 'less' | 'full';
  singleKeys: boolean;
  keys: KeyMap;
}

export const DEFAULTS: Settings = {
  name: '',
  pace: 'relaxed',
  help: 'coached',
  volumes: { phone: 0.8, room: 0.6, voices: 0.8, music: 0.4 },
  voices: 'recorded',
  captions: true,
  textSize: 100,
  theme: 'light',
  letters: 'usual',
  motion: 'system',
  singleKeys: true,
  keys: {},
};

const PLACE = 'front-desk:settings';

/** What was kept, put over the defaults. A volume that is no longer there is let go, one that is new has its default. */
export function settingsFrom(kept: Partial<Settings>): Settings {
  const volume = (kind: Volume): [Volume, number] => [kind, kept.volumes?.[kind] ?? DEFAULTS.volumes[kind]];
  const volumes = Object.fromEntries(VOLUMES.map(volume)) as Settings['volumes'];
  return { ...DEFAULTS, ...kept, volumes };
}

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? settingsFrom(kept) : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

export const settings = signal<Settings>(typeof localStorage === 'undefined' ? DEFAULTS : read());

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings.value));
  } catch {
    // Kept for this sitting only.
  }
}

/** Puts the choices on the page, where the style sheets read them. */
export function showSettings({ textSize, theme, letters, motion }: Settings): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.dataset['letters'] = letters;
  root.dataset['motion'] = motion;
  root.dataset['text'] = String(textSize);
}
