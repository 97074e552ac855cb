// How the player likes it: kept on this machine, never in a shift's log. Reading and writing may fail (private
// windows, locked-down school machines); then the choices hold for this sitting.
import { type Signal, signal } from '@preact/signals';
import { PACES, type Pace } from '../../office/kinds.ts';
import { type Volume, VOLUMES } from '../../views/cues.ts';
import { VOICES, type Voices } from '../../views/voice.ts';
import type { KeyMap } from './hotkeys.ts';

/** Every look there is; each has its style sheet in the theme. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
/** What a player may choose: a look, or the one this computer is set to. */
export const THEME_CHOICES = ['system', ...THEMES] as const;

export interface Settings {
  name: string;
  pace: Pace;
  help: 'coached' | 'scored' | 'exam';
  volumes: Record<Volume, number>;
  voices: Voices;
  captions: boolean;
  /** Percent of the browser's own text size. */
  textSize: 100 | 115 | 130 | 150 | 200;
  theme: (typeof THEME_CHOICES)[number];
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
  theme: 'system',
  letters: 'usual',
  motion: 'system',
  singleKeys: true,
  keys: {},
};

const PLACE = 'front-desk:settings';

const ONE_OF: { [K in keyof Settings]?: readonly Settings[K][] } = {
  pace: PACES,
  help: ['coached', 'scored', 'exam'],
  voices: VOICES,
  textSize: [100, 115, 130, 150, 200],
  theme: THEME_CHOICES,
  letters: ['usual', 'clear'],
  motion: ['system', 'less', 'full'],
};
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a kept value is one that can be chosen: another version, or somebody's hand, may have written it. */
function fits(key: keyof Settings, value: unknown): boolean {
  const choices: readonly unknown[] | undefined = ONE_OF[key];
  if (choices) return choices.includes(value);
  if (key === 'keys') return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
  return typeof value === typeof DEFAULTS[key];
}

/** Each volume as it was kept; one that is new, or that no slider gives, has its default. */
function volumesFrom(kept: unknown): Settings['volumes'] {
  const volume = (kind: Volume): [Volume, number] => {
    const value = isRecord(kept) ? kept[kind] : undefined;
    return [kind, typeof value === 'number' && value >= 0 && value <= 1 ? value : DEFAULTS.volumes[kind]];
  };
  return Object.fromEntries(VOLUMES.map(volume)) as Settings['volumes'];
}

/** What was kept, put over the defaults, as far as it can still be chosen. */
export function settingsFrom(kept: unknown): Settings {
  if (!isRecord(kept)) return DEFAULTS;
  const known = Object.keys(DEFAULTS) as (keyof Settings)[];
  return {
    ...DEFAULTS,
    ...Object.fromEntries(known.filter((key) => fits(key, kept[key])).map((key) => [key, kept[key]])),
    volumes: volumesFrom(kept['volumes']),
  };
}

function read(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
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

const asks = (query: string): Signal<boolean> => {
  const list = typeof matchMedia === 'undefined' ? null : matchMedia(query);
  const now = signal(list?.matches ?? false);
  list?.addEventListener('change', () => {
    now.value = list.matches;
  });
  return now;
};
const wantsContrast = asks('(prefers-contrast: more)');
const wantsDark = asks('(prefers-color-scheme: dark)');

/** The look a choice comes to here and now. */
const lookOf = (theme: Settings['theme']): Theme =>
  theme !== 'system' ? theme : wantsContrast.value ? 'contrast' : wantsDark.value ? 'dark' : 'light';

/** The colour the browser gives its own bars: the beam over the window. */
const BEAM: Record<Theme, string> = { light: '#5e3a22', dark: '#301f13', contrast: '#000000' };
const setMeta = (name: string, content: string): void =>
  document.querySelector(`meta[name="${name}"]`)?.setAttribute('content', content);

/** Puts the choices on the page, where the style sheets read them. */
export function showSettings({ textSize, theme, letters, motion }: Settings): void {
  const root = document.documentElement;
  const look = lookOf(theme);
  root.dataset['theme'] = look;
  setMeta('color-scheme', look === 'light' ? 'light' : 'dark');
  setMeta('theme-color', BEAM[look]);
  root.dataset['letters'] = letters;
  root.dataset['motion'] = motion;
  root.dataset['text'] = String(textSize);
}
