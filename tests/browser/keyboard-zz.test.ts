import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { openHouse, SIZES } from './serve-dist.ts';
import { deskOf, giveAll, headless, playedBack } from './keyboard-shift.ts';
const house = openHouse();
const only = process.env.ONLY;
for (const s of Object.values(edition.content.scenarios))
  for (const variant of Object.keys(s.variants)) {
    const name = `${s.id}/${variant}`;
    if (only && !name.includes(only)) continue;
    test(name, { timeout: 100_000 }, async () => {
      const wanted = headless(edition, 5, { scenario: s.id, variant });
      const { page, problems } = await house.visit({ viewport: SIZES.chromebook });
      const desk = deskOf(edition, page, wanted.log);
      const { keys, words } = desk;
      await page.waitForSelector('.ways button');
      await keys.hit({ css: '.way', name: words('title.practice') });
      await page.waitForSelector('.situation');
      const at = Object.keys(edition.content.scenarios).indexOf(s.id);
      await keys.go({ css: '.situation input:checked' });
      for (let i = 0; i < at; i++) await keys.press('ArrowDown');
      await keys.settle();
      await keys.choose({ css: '.practice select' }, variant);
      await keys.write({ css: '#seed' }, '5');
      await keys.hit({ css: '.practice .btn-primary' });
      await page.waitForSelector('.badge');
      const selects = 'select';
      await keys.choose({ css: '.badge label:nth-of-type(2) select' }, 'untimed');
      await keys.choose({ css: '.badge label:nth-of-type(3) select' }, 'scored');
      await keys.hit({ css: '.badge .btn-primary' });
      await page.waitForSelector('#desk');
      await giveAll(desk, wanted.log);
      const played = await playedBack(edition, page);
      expect(played.log.entries.map((one) => one.command)).toEqual(
        wanted.log.entries.map((one) => one.command),
      );
      expect(played.hash).toBe(wanted.hash);
      await page.waitForSelector('.debrief');
      expect(problems).toEqual([]);
      console.log(
        name,
        wanted.log.entries.length,
        keys.pressed,
        [...new Set(wanted.log.entries.map((e) => e.command.type))].length,
      );
    });
  }
