// The way to the lesson's pages of the class room: plan, sheet, questions, what situations touch, an answer key made on the
// spot, the policy card with a changed value, the crosswalk. Whoever looks is handed the page at each stop.
import { wordsOf } from './keyboard-ways.ts';
import type { Ground, Look } from './screen-routes.ts';
import { SIZES } from './visit.ts';

export async function lessonScreens({ edition, visit }: Ground, look: Look): Promise<string[]> {
  const words = wordsOf(edition.text);
  const { page, problems } = await visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await page.locator('.way', { hasText: words('title.class') }).click();
  await press(words('lesson.title'));
  for (const part of ['plan', 'sub', 'exit', 'touches', 'key'] as const) {
    await press(words(`lesson.part.${part}`));
    await look(page, `the lesson: ${part}`);
  }
  await press(words('lesson.key.show'));
  await page.locator('.answer-key').waitFor();
  await look(page, 'an answer key');
  await press(words('policy-card.title'));
  await page.locator('.class-page select').first().selectOption({ index: 0 });
  await look(page, 'the office policy card');
  await press(words('crosswalk.title'));
  await page.locator('.crosswalk table').waitFor();
  await look(page, 'the crosswalk');
  return problems;
}
