// Monkeys at the built game: whatever is pressed and written, in any order, the page never throws, never says that a shift
// had to stop, and shows no id where words belong. Two hundred of them in a whole run.
import { expect, test } from 'vitest';
import { encodeClassCode } from '../../src/shift/class-code.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { SHIFTS } from '../../src/shift/plan.ts';
import { stream } from '../../src/shift/streams.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition, seeds } from '../fixtures/edition.ts';
import { part } from '../whole.ts';
import { roam, wordsOn } from './monkey.ts';
import { openHouse, QUIET, SIZES } from './serve-dist.ts';

const house = openHouse();
const MONKEYS = part(seeds(200), 2);
const PRESSES = 150;
/** So many presses, then a look at the page. */
const AT_ONCE = 25;

const IDS = new RegExp(
  `(?:^|\\s)(?:${[...new Set(Object.keys(ENGLISH).map((id) => id.split('.')[0]))].join('|')})\\.[a-z]`,
);
/** A monkey presses by script, and late at times: the browser opens no file chooser for that, and says so. */
const NO_HAND = /can only be shown with a user activation/;
const STOPPED = ENGLISH['session.stopped'] ?? '';

test.each(MONKEYS)('monkey %i', { timeout: 120_000 + PRESSES * 1_000 }, async (seed) => {
  const draw = stream(seed, 'test', 'monkey');
  const shift = draw.pick(SHIFTS);
  const { page, problems } = await house.visit({
    path: `?renderer=canvas#${encodeClassCode(edition.contentHash, seed, settingsFor(shift, { pace: 'untimed' }))}`,
    ...QUIET,
    viewport: draw.pick([SIZES.chromebook, SIZES.phone, { width: 320, height: 640 }]),
    script: 'window.print = () => {};',
  });
  await page.waitForSelector('.ways button');
  await page.locator('.way.btn-primary').click();
  // A class code asks for a name each time.
  await page.locator('.badge input').first().fill('Sam');
  const did: string[] = [];
  for (let n = 0; n < PRESSES; n += AT_ONCE) {
    did.push(
      ...(await roam(
        page,
        Array.from({ length: AT_ONCE }, () => draw.int(0, 1_000_000)),
      )),
    );
    const words = await wordsOn(page);
    const wrong = [
      ...problems.filter((problem) => !NO_HAND.test(problem)),
      ...(words.includes(STOPPED) ? ['the shift was stopped'] : []),
      ...(IDS.exec(words) ?? []).slice(0, 1).map((id) => `an id where words belong: ${id}`),
    ];
    expect(wrong, `${shift}, seed ${seed}, after: ${did.slice(-AT_ONCE).join(' | ')}`).toEqual([]);
  }
});
