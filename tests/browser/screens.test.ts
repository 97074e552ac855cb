// Axe over every screen and dialogue of the built game on a Chromebook, in two themes, in a whole run in every one and at
// 200 % zoom as well: nothing found.
// The screens are reached in a real shift; each is looked at as it stands there.
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { WHOLE } from '../whole.ts';
import { axeViolations, BY_COLOUR } from './axe.ts';
import { resize } from './faults.ts';
import { lessonScreens } from './lesson-screens.ts';
import { lookingScreens } from './looking-screens.ts';
import {
  codeScreens,
  deskScreens,
  type Ground,
  type Look,
  resultScreens,
  situationScreens,
  titleScreens,
} from './screen-routes.ts';
import { besidesLeaving, openHouse, QUIET, SIZES } from './serve-dist.ts';
import { showTheme, THEMES, themesFor } from './themes.ts';

const house = openHouse();
/** The routes open their pages as a camera would; axe asks for no pixels. */
const ground: Ground = {
  edition,
  url: house.url,
  visit: (options) => house.visit({ ...options, ...QUIET }),
};

/** The looks change theme faster than a picture loads, which then finds itself loaded already. */
const TWICE = /Texture key already in use/;
const complaints = (problems: string[]): string[] =>
  besidesLeaving(problems).filter((one) => !TWICE.test(one));

/** Looks at what is out now in all themes and both sizes, and gathers what is wrong. */
function looker(): { look: Look; found: string[]; screens: string[] } {
  const found: string[] = [];
  const screens: string[] = [];
  const look: Look = async (page, name) => {
    screens.push(name);
    for (const size of WHOLE ? (['zoomed', 'chromebook'] as const) : (['chromebook'] as const)) {
      await resize(page, SIZES[size]);
      // Ends in the theme it came in, where everything is asked; of the others only what colours can break.
      for (const theme of themesFor(screens.length)) {
        const rules = theme === THEMES[0] ? {} : BY_COLOUR;
        await showTheme(page, theme);
        const wrong = await axeViolations(page, { resultTypes: ['violations'], ...rules });
        found.push(...wrong.map((one) => `${name}, ${theme}, ${size}: ${one}`));
      }
    }
  };
  return { look, found, screens };
}

test('the title and its pages', { timeout: 120_000 }, async () => {
  const { look, found } = looker();
  const problems = await titleScreens(ground, look);
  expect(found).toEqual([]);
  expect(complaints(problems)).toEqual([]);
});

test('a class code, from the page that makes it to the result', { timeout: 240_000 }, async () => {
  const { look, found } = looker();
  const problems = await codeScreens(ground, look);
  expect(found).toEqual([]);
  expect(complaints(problems)).toEqual([]);
});

test('the desk and its tools', { timeout: 300_000 }, async () => {
  const { look, found } = looker();
  const problems = await deskScreens(ground, look);
  expect(found).toEqual([]);
  expect(complaints(problems)).toEqual([]);
});

test('a chart, its cover, the counter, a call and the debrief', { timeout: 300_000 }, async () => {
  const { look, found, screens } = looker();
  const problems = await situationScreens(ground, look);
  expect(screens).toEqual(
    expect.arrayContaining(['chart.open', 'compare.mark', 'phone.answer', 'debrief of pressure']),
  );
  expect([...found, ...complaints(problems)]).toEqual([]);
});

test('a shift looked at again, and a situation on the wall', { timeout: 300_000 }, async () => {
  const { look, found } = looker();
  const problems = await lookingScreens(ground, look);
  expect([...found, ...complaints(problems)]).toEqual([]);
});

test('the teacher’s page of results', { timeout: 180_000 }, async () => {
  const { look, found } = looker();
  const problems = await resultScreens(ground, look);
  expect([...found, ...complaints(problems)]).toEqual([]);
});

test('the lesson, the policy card and the crosswalk', { timeout: 180_000 }, async () => {
  const { look, found } = looker();
  const problems = await lessonScreens(ground, look);
  expect([...found, ...complaints(problems)]).toEqual([]);
});
